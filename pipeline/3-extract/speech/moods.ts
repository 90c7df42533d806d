import { readCsv } from '../../csv.ts';
import { LANGUAGES, type Language } from '../../document.ts';
import { markers } from '../../lexicons/markers.ts';
import { VOCABULARY } from '../../lexicons/vocabulary.ts';
import { wordIs } from '../by-form.ts';
import { foldWord } from '../fold.ts';
import { Phrases } from '../phrases.ts';
import { SYMBOL, surface, type Tokens, WORD } from '../tokens.ts';
import { type FrenchMood, frenchMood } from './moods-french.ts';

/** What the moods of a stretch of text say about how its speaker and its outlet stand behind it. */
export interface Moods {
  /** Journalistic conditional, «قد», "may". */
  readonly conditional: boolean;
  /** Conditional of "avoir" before a participle: never a future seen from the past. */
  readonly perfect: boolean;
  /** "seraient créées", "would be closed": after a verb in the past, what is going to be done. */
  readonly arranged: boolean;
  /** English "would": a future seen from the past, no doubt of the outlet's. */
  readonly would: boolean;
  readonly alleged: boolean;
  readonly future: boolean;
  /** First token in the future; -1 without one. */
  readonly futureAt: number;
  /** "devrait", "is expected to", «من المتوقع». */
  readonly expected: boolean;
  /** Something being done: "est en cours de", «بصدد», "is under way". */
  readonly ongoing: boolean;
  readonly negative: boolean;
  /** An amount in words that no figure stands for: "a doublé", "half of", «ثلث». */
  readonly counted: boolean;
}

const MOODS = Object.fromEntries(
  LANGUAGES.map((language) => {
    const phrases = new Phrases<string>(VOCABULARY[language]);
    const file = new URL(`../../lexicons/${language}/moods.csv`, import.meta.url);
    for (const row of readCsv(file, ['word', 'mood'])) phrases.add(row.word, row.mood);
    return [language, phrases];
  }),
) as Readonly<Record<Language, Phrases<string>>>;

/**
 * Reads the moods of tokens `[from, to)`; `skip` says which of them belong to the words that introduce the speech,
 * `absorbed` which negations deny nothing.
 */
export function moodsOf(
  tokens: Tokens,
  language: Language,
  from: number,
  to: number,
  skip: (token: number) => boolean,
  absorbed: (token: number) => boolean = () => false,
): Moods {
  const found = {
    conditional: false,
    perfect: false,
    arranged: false,
    would: false,
    alleged: false,
    future: false,
    futureAt: -1,
    expected: false,
    ongoing: false,
    negative: false,
    counted: false,
  };
  const word = (i: number) =>
    i >= from && i < to && tokens.kind[i] === WORD ? foldWord(surface(tokens, i)) : '';
  const future = (at: number) => {
    if (!found.future) found.futureAt = at;
    found.future = true;
  };
  let ne = false;
  let contrast = false;
  const denied = (at: number) => {
    found.negative ||= !contrast && !absorbed(at) && denies(at);
  };
  for (let i = from; i < to; i++) {
    if (skip(i) || tokens.kind[i] !== WORD) continue;
    const phrase = MOODS[language].match(tokens, i, to);
    const mood = phrase?.value ?? '';
    const next = phrase?.end ?? i + 1;
    if (language === 'fr' && isNe(tokens, i)) ne = true;
    else if (mood === 'conditional') found.conditional = true;
    else if (mood === 'alleged') found.alleged = true;
    else if (mood === 'expected') found.expected = true;
    else if (mood === 'ongoing' || (mood === 'progressive' && word(next).endsWith('ing')))
      found.ongoing = true;
    else if (mood === 'future') future(i);
    else if (mood === 'counted') found.counted = true;
    else if (mood === 'denial') found.negative = true;
    // "9 sont prêts, alors que 4 ne le sont pas": what is asserted is the first.
    else if (mood === 'contrast') contrast = i - from >= LEAD;
    else if (mood === 'un') found.negative ||= !contrast && isPredicate(i);
    else if (mood === 'negation') denied(i);
    else if (mood === 'negation-future') {
      denied(i);
      if (!excepts(tokens, i, to)) future(i);
    } else if (mood === 'intends' && infinitive(language, word(next - 1), word(next))) future(i);
    else if (mood === 'possibly' && /^[يتن]/.test(word(next))) found.conditional = true;
    else if (mood === 'would') {
      // "would have exceeded": reported as past, and nothing to come.
      if (word(next) !== 'have') found.would = true;
      if (word(next) === 'be' || word(next + 1) === 'be') found.arranged = true;
    } else if (mood === '' && language === 'ar' && isArabicFuture(tokens, i)) future(i);
    else if (
      mood === '' &&
      language === 'fr' &&
      !(tokens.capital[i] && i > from) &&
      hasFrenchMood(tokens, i)
    )
      note(frenchMood(word, i), i);
    if (phrase) i = phrase.end - 1;
  }
  return found;

  /** "ne … pas", "rien ne", «ولا»; "aucun" denies by itself, «بلا سند» is no denial. */
  function denies(at: number): boolean {
    if (language === 'fr')
      return (
        ne ||
        word(at).startsWith('aucun') ||
        /^n[e']$/.test(word(at + 1)) ||
        // "Pas un dirham n'a été perdu"
        (word(at) === 'pas' && /^une?$/.test(word(at + 1)) && word(at - 1) === '')
      );
    // "an emergency, not a luxury"
    if (language === 'en') return !(word(at - 1) === '' && ARTICLE.has(word(at + 1)));
    return (tokens.clitic[at] === 0 || /^[وف]/.test(word(at))) && !excepts(tokens, at, to);
  }

  /** «العرض غير كاف», never «بطرق غير قانونية». */
  function isPredicate(at: number): boolean {
    const before = word(at - 1) || word(at - 2);
    return before.startsWith('ال') && word(at + 1) !== '' && !word(at + 1).startsWith('ال');
  }

  function note(mood: FrenchMood | null, at: number): void {
    if (mood === 'future') future(at);
    else if (mood) found.conditional = true;
    if (mood === 'perfect' || mood === 'arranged') found[mood] = true;
  }
}

const isNe = wordIs((word) => /^n[e']$/.test(foldWord(word)));
/** «سيفتح», «سأقول», not «ساعد». */
const isArabicFuture = wordIs(
  (word) => /^[وف]?س[يتن]..+/.test(foldWord(word)) || /^[وف]?سأ/.test(word),
);
/** Whether the ending of a French word tells a mood, whatever stands beside it. */
const hasFrenchMood = wordIs((word) => frenchMood(() => foldWord(word), 0) !== null);

/** Tokens of an assertion that a contrast can follow: "Alors que …" at the start contrasts nothing yet. */
const LEAD = 4;
/** Tokens from an Arabic negation to what it excepts: «لم يلتحق سوى», «لا يتعلق بالصحة وحدها». */
const EXCEPTED = 8;
const EXCEPTIVE = markers('exceptive');
const ARTICLE = markers('article', 'en');

function excepts(tokens: Tokens, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + EXCEPTED) && tokens.kind[i] !== SYMBOL; i++)
    if (EXCEPTIVE.has(surface(tokens, i)) && !/^[أا]ن/.test(surface(tokens, i + 1))) return true;
  return false;
}

/** "va créer", "plans to open", "is to open". */
const infinitive = (language: Language, last: string, next: string) =>
  language === 'fr' ? /(?:er|ir|re)$/.test(next) : last === 'to' || next === 'to';
