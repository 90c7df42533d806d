import { readCsv } from '../../../csv.ts';
import type { Language } from '../../../document.ts';
import { lexiconFile } from '../../../lexicons/files.ts';
import { markers } from '../../../lexicons/markers.ts';
import { wordIs } from '../../by-form.ts';
import { foldWord } from '../../fold.ts';
import { phrasesIn } from '../../phrase-files.ts';
import { pauses, type Tokens, WORD } from '../../tokens.ts';
import { excepts } from './exceptive.ts';
import { type FrenchMood, frenchMood } from './moods-french.ts';
import { isNe, Negations } from './negations.ts';
import { Words } from './words.ts';

/** What the moods of a stretch of text say about how its speaker and its outlet stand behind it. */
export interface Moods {
  /** Journalistic conditional, «قد», "may". */
  readonly conditional: boolean;
  /** A French modal in the conditional: "pourrait", a chance and no hearsay. */
  readonly possible: boolean;
  /** First token of such a mood; -1 without one. */
  readonly conditionalAt: number;
  /** Of what is said to be so already: "aurait signé", "may have signed", «قد يكون»; never a future seen from the past. */
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
  /** A wrong that is done to somebody: "illegally", "violation", «تضييق». */
  readonly wronged: boolean;
  /** A crime of somebody's: "pots-de-vin". */
  readonly criminal: boolean;
  /** What others have told the speaker: "des pères m'ont rapporté", "parents tell us that". */
  readonly hearsay: boolean;
  /** An amount in words that no figure stands for: "a doublé", "half of", «ثلث». */
  readonly counted: boolean;
}

const MOODS = phrasesIn('moods', 'word', 'mood');

/**
 * Reads the moods of tokens `[from, to)`; `skip` says which of them belong to the words that introduce the speech,
 * `absorbed` which negations deny nothing.
 */
export const moodsOf = (
  tokens: Tokens,
  language: Language,
  from: number,
  to: number,
  skip: (token: number) => boolean,
  absorbed: (token: number) => boolean = () => false,
): Moods => {
  const words = new Words(tokens, from, to);
  return new MoodReader(words, language, new Negations(words, language, absorbed)).read(skip);
};

class MoodReader {
  readonly #found: { -readonly [K in keyof Moods]: Moods[K] } = {
    conditional: false,
    possible: false,
    conditionalAt: -1,
    perfect: false,
    arranged: false,
    would: false,
    alleged: false,
    future: false,
    futureAt: -1,
    expected: false,
    ongoing: false,
    negative: false,
    wronged: false,
    criminal: false,
    hearsay: false,
    counted: false,
  };
  readonly #tokens: Tokens;
  readonly #language: Language;
  readonly #words: Words;
  readonly #negations: Negations;
  /** Behind "alors que": what is asserted is told. */
  #isContrast = false;
  /** Behind "pour que", "if", «حتى لا»: what is not to be, or would not be, is no denial. */
  #isSubordinate = false;

  constructor(words: Words, language: Language, negations: Negations) {
    this.#tokens = words.tokens;
    this.#words = words;
    this.#language = language;
    this.#negations = negations;
  }

  read(skip: (token: number) => boolean): Moods {
    for (let i = this.#words.from; i < this.#words.to; i++) {
      if (pauses(this.#tokens, i, PAUSES)) this.#isSubordinate = false;
      if (skip(i) || this.#tokens.kind[i] !== WORD) continue;
      const phrase = MOODS[this.#language].match(this.#tokens, i, this.#words.to);
      const opens = this.#language === 'fr' && isNe(this.#tokens, i);
      if (opens) this.#negations.open();
      if (phrase) this.#note(phrase.value, i, phrase.end);
      // «كانت ستنظم»: what was to come, once.
      else if (this.#language === 'ar' && isArabicFuture(this.#tokens, i)) {
        if (!WAS.at(this.#tokens, i - 1)) this.#future(i);
      } else if (this.#language === 'fr' && !opens) this.#noteFrench(i);
      if (phrase) i = phrase.end - 1;
    }
    return this.#found;
  }

  /** Notes a mood of the lexicon, told by the words from `at` to before `next`. */
  #note(mood: string, at: number, next: number): void {
    const found = this.#found;
    // "on 9 May": a month.
    if (mood === 'conditional') {
      if (this.#isCapital(at)) return;
      this.#doubt(at);
      found.perfect ||= !this.#isToCome(at, next);
    }
    if (mood === 'clause') this.#isSubordinate = true;
    else if (mood === 'crime') found.criminal = true;
    else if (mood === 'hearsay') found.hearsay = true;
    else if (mood === 'alleged') found.alleged = true;
    else if (mood === 'expected') found.expected = true;
    else if (mood === 'ongoing' || (mood === 'progressive' && this.#words.at(next).endsWith('ing')))
      found.ongoing = true;
    else if (mood === 'future') this.#future(at);
    else if (mood === 'counted') found.counted = true;
    else if (mood === 'wrong') found.wronged = true;
    else if (mood === 'denial') found.negative = true;
    // "9 sont prêts, alors que 4 ne le sont pas": what is asserted is the first.
    else if (mood === 'contrast') this.#isContrast = at - this.#words.from >= LEAD;
    else if (mood === 'un') found.negative ||= !this.#isContrast && this.#negations.isPredicate(at);
    else if (mood === 'negation') this.#deny(at);
    else if (mood === 'negation-with-ne') {
      if (this.#negations.isNoMore(at, next)) this.#deny(at);
    } else if (mood === 'negation-future') {
      this.#deny(at);
      if (!excepts(this.#tokens, at, this.#words.to)) this.#future(at);
    } else if (mood === 'intends') {
      if (infinitive(this.#language, this.#words.at(next - 1), this.#words.at(next)))
        this.#future(at);
    } else if (mood === 'possibly') {
      // «قد تكفي», «قد لا تكفي»
      const verb = this.#words.at(next) === 'لا' ? next + 1 : next;
      if (!/^[يتن]/.test(this.#words.at(verb))) return;
      this.#doubt(at);
      found.perfect ||= /^[يتن]ك(?:و)?ن/.test(this.#words.at(verb));
    } else if (mood === 'would') {
      // "would have exceeded": reported as past, and nothing to come.
      if (this.#words.at(next) !== 'have') found.would = true;
      if (this.#words.at(next) === 'be' || this.#words.at(next + 1) === 'be') found.arranged = true;
    }
  }

  /** Notes what the ending of a French verb tells. */
  #noteFrench(at: number): void {
    if (this.#isCapital(at) || !hasFrenchMood(this.#tokens, at)) return;
    const mood: FrenchMood | null = frenchMood((i) => this.#words.at(i), at);
    if (mood === 'future') this.#future(at);
    else if (mood) this.#doubt(at);
    if (mood === 'conditional' && MODAL.at(this.#tokens, at)) this.#found.possible = true;
    if (mood === 'perfect' || mood === 'arranged') this.#found[mood] = true;
  }

  /** Whether a word has a capital, and does not open the stretch. */
  #isCapital(at: number): boolean {
    return this.#tokens.capital[at] === 1 && at > this.#words.from;
  }

  #future(at: number): void {
    if (!this.#found.future) this.#found.futureAt = at;
    this.#found.future = true;
  }

  /** Whether what a doubt is about may still come: "may open", «ربما يفتح», not "may have opened", "may be taking", "reportedly sold". */
  #isToCome(at: number, next: number): boolean {
    const verb = this.#words.at(next);
    // «ربما تلقى» is as likely past.
    if (this.#language === 'ar') return /^[وف]?(?:س[يتن]|ي)/.test(verb);
    const isNow = verb === 'be' && this.#words.at(next + 1).endsWith('ing');
    return /^(?:may|might)$/.test(this.#words.at(at)) && verb !== 'have' && !isNow;
  }

  #doubt(at: number): void {
    if (!this.#found.conditional) this.#found.conditionalAt = at;
    this.#found.conditional = true;
  }

  #deny(at: number): void {
    this.#found.negative ||=
      !this.#isContrast && !this.#isSubordinate && this.#negations.denies(at);
  }
}

/** Words written like a future that are none, alone or behind a conjunction: «سياسة», «وسياسة». */
const NOT_FUTURE: ReadonlySet<string> = new Set(
  readCsv(lexiconFile('ar', 'moods'), ['word', 'mood'])
    .filter(({ mood }) => mood === 'not-future')
    .map(({ word }) => foldWord(word)),
);
/** «سيفتح», «سأقول», not «ساعد». */
const isArabicFuture = wordIs((word) => {
  const folded = foldWord(word);
  if (NOT_FUTURE.has(folded.replace(/^[وف]/, ''))) return false;
  return /^[وف]?س[يتن]..+/.test(folded) || /^[وف]?سأ/.test(word);
});
/** Whether the ending of a French word tells a mood, whatever stands beside it. */
const hasFrenchMood = wordIs((word) => frenchMood(() => foldWord(word), 0) !== null);

/** Marks at which a clause ends. */
const PAUSES = ',،;؛:.»”"';
/** Tokens of an assertion that a contrast can follow: "Alors que …" at the start contrasts nothing yet. */
const LEAD = 4;
const WAS = markers('was', 'ar');
const MODAL = markers('modal', 'fr');

/** "va créer", "plans to open", "is to open". */
const infinitive = (language: Language, last: string, next: string) =>
  language === 'fr' ? /(?:er|ir|re)$/.test(next) : last === 'to' || next === 'to';
