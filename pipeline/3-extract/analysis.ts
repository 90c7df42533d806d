import type { Document, Language } from '../document.ts';
import { VOCABULARY } from '../lexicons/vocabulary.ts';
import type { Analysis, SentenceTokens } from './mention.ts';
import { isAcronymWord, isProperWord } from './names/registry-names.ts';
import { LINE, tokenise } from './tokens.ts';
import { trueCased } from './true-case.ts';
import { withWawMoved } from './waw-apart.ts';

// What stands before a mark is looked at last: most marks are turned away by what stands behind them.

/** Hyphens that typesetting prints for the one of the keyboard, each of one code unit. */
const HYPHENS = /[\u2010\u2011]/g;

/** The Arabic thousands separator where it parts no digits: agencies print it for the comma. */
const COMMAS = /٬(?!\p{Nd})/gu;

/** «سنة .2004»: right to left, sites store the mark behind a year before it. */
const MISPLACED = /[.,](?=\d{4}(?!\d))(?<=(?:سنة|عام) .)/gu;

/** "Covid 19 cases": the name of what so many have, which a hyphen holds together. */
const COVID = / (?=19(?!\d))(?<=[Cc][Oo][Vv][Ii][Dd] )/g;

/** "A la fin", "A Rabat": what opens a sentence often lacks the accent that it has in small, unlike "A été nommé". */
const OPENING_A = /A(?= (?!été\b)\p{L})(?<=(?:^|[.!?:;…«»"“”] |[«"“])A)/gmu;

/** A language's words as they should be written, at the length that they were printed at. */
const SPELLED: Readonly<Record<Language, (printed: string) => string>> = {
  fr: (printed) => printed.replace(OPENING_A, 'À'),
  ar: withWawMoved,
  en: (printed) => printed,
};

/** Tokens of a document, and which of them each sentence holds (line breaks at its ends left out). */
export function analyse(document: Document): Analysis {
  const vocabulary = VOCABULARY[document.language];
  const printed = document.text
    .replace(HYPHENS, '-')
    .replace(COMMAS, '،')
    .replace(MISPLACED, ' ')
    .replace(COVID, '-');
  const text = trueCased(
    SPELLED[document.language](printed),
    (word) => vocabulary.find(word) > 0 && !isAcronymWord(word) && !isProperWord(word),
    document.language === 'en',
  );
  const tokens = tokenise(text, vocabulary, document.text);
  const sentences: SentenceTokens[] = [];
  let at = 0;
  for (const sentence of document.sentences) {
    while (at < tokens.count && (tokens.start[at]! < sentence.start || tokens.kind[at] === LINE))
      at++;
    const from = at;
    while (at < tokens.count && tokens.start[at]! < sentence.end) at++;
    sentences.push({ from, to: at, block: sentence.block });
  }
  return { document, tokens, sentences };
}

const analyses = new WeakMap<Document, Analysis>();

/** The same, made once a document: stages 3 and 4 look at it one after the other. */
export function analysisOf(document: Document): Analysis {
  let analysis = analyses.get(document);
  if (!analysis) {
    analysis = analyse(document);
    analyses.set(document, analysis);
  }
  return analysis;
}
