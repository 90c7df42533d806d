import { readCsv } from '../../csv.ts';
import type { Language } from '../../document.ts';
import { foldWord } from '../fold.ts';
import { surface, type Tokens, WORD } from '../tokens.ts';

/** What the moods of a stretch of text say about how its speaker and its outlet stand behind it. */
export interface Moods {
  /** Journalistic conditional, «قد», "may". */
  readonly conditional: boolean;
  /** Conditional of "avoir" before a participle: never a future seen from the past. */
  readonly perfect: boolean;
  readonly alleged: boolean;
  readonly future: boolean;
  readonly negative: boolean;
}

const read = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    readCsv(new URL(`../../lexicons/${language}/moods.csv`, import.meta.url), ['word', 'mood']).map(
      (row): [string, string] => [foldWord(row.word), row.mood],
    ),
  );
const WORDS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  fr: read('fr'),
  ar: read('ar'),
  en: read('en'),
};

/** Reads the moods of tokens `[from, to)`; `skip` says which of them belong to the words that introduce the speech. */
export function moodsOf(
  tokens: Tokens,
  language: Language,
  from: number,
  to: number,
  skip: (token: number) => boolean,
): Moods {
  const found = {
    conditional: false,
    perfect: false,
    alleged: false,
    future: false,
    negative: false,
  };
  const words = WORDS[language];
  const word = (i: number) =>
    i < to && tokens.kind[i] === WORD ? foldWord(surface(tokens, i)) : '';
  let ne = false;
  for (let i = from; i < to; i++) {
    if (skip(i)) continue;
    const text = word(i);
    if (text === '') continue;
    const bare = language === 'ar' ? text.replace(/^[وف](?=.{2})/, '') : text;
    const mood = words.get(text) ?? words.get(bare);
    if (language === 'fr') {
      if (text === 'ne' || text === "n'") ne = true;
      // "Rien ne justifie": the subject denies before its verb does.
      else if (
        mood === 'negation' &&
        (ne || text.startsWith('aucun') || /^n[e']$/.test(word(i + 1)))
      )
        found.negative = true;
      else if ((mood === 'going' || mood === 'intends') && infinitive(word(i + 1)))
        found.future = true;
      else if (mood === undefined) french(text, found);
    } else if (language === 'ar') {
      if (mood === 'negation') found.negative = true;
      if (text === 'لن') found.future = true;
      if (mood === 'possibly' && /^[يتن]/.test(word(i + 1))) found.conditional = true;
      if (mood === 'conditional') found.conditional = true;
      if (mood === 'future' || (mood === undefined && /^س[يتنا]..+/.test(bare)))
        found.future = true;
    } else if (mood === 'negation') found.negative = true;
    else if (mood === 'conditional') found.conditional = true;
    else if (mood === 'alleged') found.alleged = true;
    else if (mood === 'future') found.future = true;
    else if (mood === 'intends' && word(i + 1) === 'to') found.future = true;
  }
  return found;
}

const infinitive = (word: string) => /(?:er|ir|re)$/.test(word);

function french(
  word: string,
  found: { conditional: boolean; perfect: boolean; future: boolean },
): void {
  if (/(?:rait|raient)$/.test(word) && word.length > 5) {
    found.conditional = true;
    if (word === 'aurait' || word === 'auraient') found.perfect = true;
  } else if (/(?:[eiou]ra|dra|[eiou]ront|dront|[eiou]rons|drons)$/.test(word) && word.length > 4)
    found.future = true;
}
