import { markers } from '../../../lexicons/markers.ts';
import { isMark, NUMBER, surface, type Tokens, WORD } from '../../tokens.ts';
import { type FigureLexicon, W } from '../lexicon.ts';

/** How far before "than" a rise or a fall may be named, and before a forecast what exceeds it, in tokens. */
const MOVED = 4;
const EXCEEDED = 9;

const isGoal = markers('goal').at;
/** A bound, or by how much something is passed: "dépassé de". */
const EXCEEDS: ReadonlySet<string> = new Set(['gt', 'lt', 'ge', 'le', 'none']);

/** «انخفض الصيد عن توقعات يونيو», "ont dépassé de 3 % les prévisions": what has come out against a forecast is known. */
export function isOutdone(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if (isExceeded(tokens, at, lexicon) || isAchieved(tokens, at)) return true;
  if (lexicon.language !== 'ar' || surface(tokens, at - 1) !== 'عن') return false;
  for (let i = at - 2; i >= Math.max(0, at - 1 - MOVED) && tokens.kind[i] === WORD; i--)
    if (lexicon.has(tokens, i, W.change)) return true;
  return false;
}

const hasComeAbout = markers('achieved').at;

/** «التوقعات الخاصة بالميزانية تحققت بنسبة 113», "les prévisions ont été réalisées à 98 %" */
function isAchieved(tokens: Tokens, at: number): boolean {
  if (!isGoal(tokens, at)) return false;
  for (let i = at + 1; i < at + EXCEEDED && tokens.kind[i] === WORD; i++)
    if (hasComeAbout(tokens, i)) return true;
  return false;
}

/** "tops the forecast | for 9 million": what was foreseen itself. */
const isTold = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  tokens.kind[at + 2] === NUMBER &&
  lexicon.has(tokens, at + 1, W.function) &&
  !lexicon.has(tokens, at + 1, W.by);

/** Whether a forecast is the object of a verb of exceeding, told in the past. */
function isExceeded(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if (!isGoal(tokens, at) || isTold(tokens, at, lexicon)) return false;
  const before = lexicon.has(tokens, at - 1, W.article) ? at - 2 : at - 1;
  // "selon les prévisions", «حسب التوقعات»
  if (lexicon.has(tokens, before, W.function)) return false;
  for (let i = before; i >= Math.max(0, at - EXCEEDED); i--) {
    if (isMark(tokens, i, ',،;؛:.') && tokens.spaced[i + 1] === 1) return false;
    const told = tokens.kind[i] === WORD ? lexicon.comparators.match(tokens, i, at)?.value : null;
    if (told?.place === 'verb' && EXCEEDS.has(told.comparator)) return true;
  }
  return false;
}
