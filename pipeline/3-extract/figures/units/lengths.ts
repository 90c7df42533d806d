import { wordMatches } from '../../by-form.ts';
import { isMark, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { LEVEL, VERBS } from '../measure/sentence/verbs.ts';
import { classSet } from '../word-classes.ts';
import { opensWithLam } from '../word-shapes.ts';

/** "les crédits courts (deux ans et moins)", «الفترات القصيرة (شهران فأقل)»: which of them are meant. */
export function namesClass(tokens: Tokens, { from, to, comparatorFrom, last }: Candidate): boolean {
  if (comparatorFrom < to || !isMark(tokens, from - 1, '(')) return false;
  let end = comparatorFrom;
  while (end < last && tokens.kind[end] === WORD) end++;
  return isMark(tokens, end, ')');
}

/** "bâti en moins de 15 mois", "built in less than 15 months", unlike the hours and days in which a complaint is dealt with. */
export const isDoneIn = (
  tokens: Tokens,
  { unit, from, comparatorFrom }: Candidate,
  lexicon: FigureLexicon,
): boolean =>
  unit!.code === 'mo' && comparatorFrom < from && lexicon.has(tokens, comparatorFrom - 1, W.inside);

/** Words from a verb to the length of time that it comes to: «وصلت مدة الانتظار لخمسة أيام». */
const COMES_TO = 6;
const isMin = wordMatches(/^من$/);
const isLam = wordMatches(/^لـ?$/);

/** «أغلق المعبر لخمسة أيام»: how long, unlike «وصل التأخير لخمسة أيام», «يحتاج لشهرين من الراحة». */
export function isFor(
  tokens: Tokens,
  { from, to, first }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (lexicon.language !== 'ar' || isMin(tokens, to)) return false;
  const isLed =
    isLam(tokens, from - 1) || (tokens.kind[from] === WORD && opensWithLam(tokens, from));
  if (!isLed || from === first) return false;
  for (let i = from - 1; i >= Math.max(first, from - COMES_TO); i--)
    if (VERBS.ar.finite(tokens, i) === LEVEL || lexicon.hasAny(tokens, i, MOVES)) return false;
  return true;
}
const MOVES = classSet('change', 'movement', 'fall');
