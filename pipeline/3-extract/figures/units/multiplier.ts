import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { surface, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { BITS, type FigureLexicon, W } from '../lexicon.ts';
import { isWhole } from '../numerals/decimal.ts';
import { isHyphen } from '../numerals/group.ts';
import { classSet } from '../word-classes.ts';

const outdoes = markers('outdoes').at;
const MOVES = classSet('change', 'movement', 'fall');
const ENDS = classSet('from', 'to');

/** End of a multiplier that English closes with a word of its own, "a 5.7-fold increase", "rose ten fold"; 0 where it does not. */
export function foldEnd(tokens: Tokens, { to }: Candidate, lexicon: FigureLexicon): number {
  const at = isHyphen(tokens, to) ? to + 1 : to;
  return lexicon.language === 'en' && lexicon.has(tokens, at, W.fold) ? at + 1 : 0;
}

/** "multiplié par sept", "multiplied by six times", "multiplied the licences granted by 15", "sept fois plus". */
export function isMultiplier(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const { from, to, first, cues } = candidate;
  // Nobody does something one and a half times.
  if (lexicon.has(tokens, to, W.times) && !isWhole(candidate.value)) return true;
  if (lexicon.has(tokens, to, W.times) && isMultiple(tokens, to + 1, lexicon))
    return !isHowOften(tokens, candidate, lexicon);
  if (lexicon.has(tokens, to, W.times) && isMovedByTimes(tokens, from, first, lexicon)) return true;
  if (lexicon.has(tokens, to, W.times) && isMovedFrom(tokens, candidate, lexicon)) return true;
  // "تضاعف السعر من 60 إلى 120": where it doubled from, and to.
  if (lexicon.language === 'ar' && lexicon.hasAny(tokens, from - 1, ENDS)) return false;
  if ((cues & BITS.multiply) === 0) return false;
  // "ضاعف إنتاجه السنوي من الزيت أربع مرات": Arabic puts the whole object between.
  const far =
    lexicon.language === 'ar'
      ? lexicon.has(tokens, to, W.times)
      : lexicon.has(tokens, from - 1, W.by);
  // "divisée en trois tranches", "multiplied in three years"
  if (!far && lexicon.has(tokens, from - 1, W.inside) && !lexicon.has(tokens, from - 1, W.per))
    return false;
  const reach = isTakenUp(tokens, from, lexicon) ? TAKEN_UP : far ? 14 : 5;
  for (let i = from - 1; i >= Math.max(first, from - reach); i--)
    if (tokens.kind[i] === WORD && lexicon.has(tokens, i, W.multiply)) return true;
  return false;
}

/** Words from a verb to the "l'avait été" that says it once more. */
const TAKEN_UP = 40;
const isPronoun = wordMatches(/^l[’']$/i);
const isBeen = wordMatches(/^été$/);

/** "a été multiplié par 11 …, | l'avait été par 5": a verb said again without its participle. */
const isTakenUp = (tokens: Tokens, from: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'fr' &&
  isBeen(tokens, from - 2) &&
  lexicon.has(tokens, from - 3, W.auxiliary) &&
  isPronoun(tokens, from - 4);

/** "a évité par deux fois la question", "par trois fois, le vote": how often it was done, unless "par" says by how much. */
const isHowOften = (tokens: Tokens, { from, to, cues }: Candidate, lexicon: FigureLexicon) =>
  lexicon.language === 'fr' &&
  lexicon.has(tokens, from - 1, W.per) &&
  lexicon.has(tokens, to + 1, W.article) &&
  (cues & BITS.multiply) === 0;

/** Tokens between what moves and the number of times. */
const MOVED = 5;

/** "un recul de plus de sept fois", "a fall of seven times", «انخفاضا بأكثر من أربع مرات»: by how many times something has moved, or is more: «أكثر بـ5 مرات». */
function isMovedByTimes(
  tokens: Tokens,
  from: number,
  first: number,
  lexicon: FigureLexicon,
): boolean {
  for (let i = from - 1; i >= Math.max(first, from - MOVED) && tokens.kind[i] === WORD; i--)
    if ((lexicon.hasAny(tokens, i, MOVES) && !isLinked(tokens, i, lexicon)) || outdoes(tokens, i))
      return lexicon.language === 'ar'
        ? isOpenedByBeh(tokens, i, from)
        : isLinked(tokens, i + 1, lexicon);
  return false;
}

/** Tokens from "fois" to the "rapport" of "par rapport à". */
const BASE = 2;

/** "a baissé dix fois par rapport à 2019": by how many times, where what it is compared with follows; not "a augmenté trois fois depuis". */
function isMovedFrom(
  tokens: Tokens,
  { from, to, first }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  // «انخفض عدد القوارب أربع مرات»: an Arabic verb has its subject behind it.
  const reach = lexicon.language === 'ar' ? MOVED : 1;
  let moves = false;
  for (let i = from - 1; i >= Math.max(first, from - reach) && tokens.kind[i] === WORD; i--)
    moves ||= lexicon.has(tokens, i, W.change);
  if (!moves) return false;
  for (let i = to + 1; i <= to + BASE && tokens.kind[i] === WORD; i++)
    if (lexicon.has(tokens, i, W.aside))
      return lexicon.has(tokens, i, W.base) || lexicon.has(tokens, i - 1, W.per);
  return false;
}

const isLinked = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.of) || lexicon.has(tokens, at, W.by);

/** Whether «ب» opens what follows a word up to its number: «تراجع كبير بسبع مرات». */
function isOpenedByBeh(tokens: Tokens, at: number, to: number): boolean {
  for (let i = at + 1; i <= to; i++) if (surface(tokens, i).startsWith('ب')) return true;
  return false;
}

/** "trois fois l'offre", "three times more", "ثلاثة أضعاف" multiply; "trois fois par an" does not. */
const isMultiple = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.older) ||
  outdoes(tokens, at) ||
  lexicon.has(tokens, at, W.article) ||
  lexicon.has(tokens, at - 1, W.fold);
