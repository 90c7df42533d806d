import { markers } from '../../../lexicons/markers.ts';
import { isMark, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, type Counted, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { CHANGE, LEVEL, VERBS } from '../measure/sentence/verbs.ts';
import { isCountable } from './countable.ts';
import { nounAt } from './counted-noun.ts';

const isPronoun = markers('done', 'ar').at;
const LEVELS: ReadonlySet<unknown> = new Set([LEVEL, CHANGE]);
/** Tokens from a relative to its number: "qui s'établissent à". */
const CLAUSE = 6;
/** Tokens from the noun to the comma: "accidents de la route mortels". */
const NOUN = 6;

/** "une baisse des accidents corporels, qui s'établissent à 3.281", «الحوادث، التي بلغت 3.281»: the noun whose number a relative clause tells. */
export function antecedentOf(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): Counted | null {
  if (candidate.numeral.scale > 0) return null;
  const start = startOf(candidate);
  const relative = relativeBefore(tokens, start, candidate.first, lexicon);
  if (relative < 0 || !isMark(tokens, relative - 1, ',،')) return null;
  for (let at = relative - 2; at >= Math.max(candidate.first, relative - NOUN); at--) {
    if (tokens.kind[at] !== WORD) return null;
    if (!isCountable(tokens, at, lexicon)) continue;
    const noun = nounAt(tokens, at, lexicon);
    return noun.code === '' ? null : noun;
  }
  return null;
}

/** The relative whose clause is a verb of level alone, up to its number; -1 where none is. */
function relativeBefore(
  tokens: Tokens,
  start: number,
  first: number,
  lexicon: FigureLexicon,
): number {
  for (let at = start - 2; at >= Math.max(first, start - CLAUSE); at--) {
    if (!lexicon.has(tokens, at, W.relative)) continue;
    // «إذ تبلغ الحصيلة»: no pronoun.
    if (lexicon.language === 'ar' && !isPronoun(tokens, at)) return -1;
    for (let verb = at + 1; verb < start; verb++) {
      // "areas, where | the index went from 6": a subject of its own.
      if (lexicon.has(tokens, verb, W.article)) return -1;
      if (LEVELS.has(VERBS[lexicon.language].finite(tokens, verb))) return at;
    }
    return -1;
  }
  return -1;
}
