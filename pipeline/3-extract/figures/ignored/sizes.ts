import { markers } from '../../../lexicons/markers.ts';
import { isMark, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, ownUnit } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { isHyphen } from '../numerals/group.ts';

const isSized = markers('sized').at;
const isSizeNoun = markers('size-of', 'ar').at;
const isGrade = markers('grade').at;
const isDeterminer = markers('determiner').at;
const KINDS = new Set(['mass', 'volume']);

/** Words from what is sold in a size to the size: "bouteilles d'huile de table | de 5 litres", "12-kilo | cooking gas bottle". */
const REACH = 5;

/**
 * "la bouteille de butane de 12 kg", "50 kg bags", «قنينة الغاز من حجم 12 كلغ»: a mass or volume that tells which goods are
 * meant and measures nothing told, unlike that of what is in them ("un sac de 12 kg de sel").
 */
export function isSize(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  const { numeral, from, to, comparatorFrom } = candidate;
  if (isGrade(tokens, from - 1) && ownUnit(candidate)?.kind !== 'money') return true;
  if (!KINDS.has(ownUnit(candidate)?.kind ?? '') || numeral.scale > 0) return false;
  if (comparatorFrom >= 0 || opensContent(tokens, to, lexicon)) return false;
  if (lexicon.language === 'en' && isOfNext(tokens, candidate, lexicon)) return true;
  const isTold =
    lexicon.language === 'ar' ? isSizeNoun(tokens, from - 1) : lexicon.has(tokens, from - 1, W.of);
  return isTold && isOfLast(tokens, from - 1);
}

/** "un sac de 12 kg | de sel", unlike "celle de 12 kg | de 10 DH" */
const opensContent = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.of) && tokens.kind[at + 1] !== NUMBER;

/** "12-kilo gas bottle", "50 kg bags", unlike "a 25-kg bag of salt" */
function isOfNext(tokens: Tokens, { to }: Candidate, lexicon: FigureLexicon): boolean {
  for (let at = to; at < to + REACH && tokens.kind[at] === WORD; at++)
    if (isSized(tokens, at)) return !lexicon.has(tokens, at + 1, W.of);
  return false;
}

function isOfLast(tokens: Tokens, before: number): boolean {
  for (let at = before - 1; at >= before - REACH; at--) {
    if (isSized(tokens, at)) return true;
    const isWord = tokens.kind[at] === WORD || isHyphen(tokens, at) || isMark(tokens, at, '"«»“”');
    // "un camion avec | un chargement de 19 tonnes"
    if (!isWord || isDeterminer(tokens, at)) return false;
  }
  return false;
}
