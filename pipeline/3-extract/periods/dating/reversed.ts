import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { isSecondEnd, isStart, REACH } from './pairs.ts';

/**
 * "rose to 31% from 30%", "to 31% in May, from 30%": the ends of a change told backwards: the second is the first's base.
 * So is what something grew from: "an increase of 12 percent from 93 billion".
 * @param behind the token after the first end and what says it otherwise
 */
export const isReversed = (r: Reader, x: FigureMention, y: FigureMention, behind = x.to): boolean =>
  (y.from - behind <= 3 ||
    (y.from - behind <= REACH && (r.isSymbol(y.from - 2, ',') || isInOneBreath(r, y, behind)))) &&
  // "à 3 millions au profit de 40 familles": nothing grows from a number of something else.
  (x.unit === y.unit ? isSecondEnd(r, x) || isSetOff(r, y) : isGrowthFrom(r, x, y)) &&
  isStart(r, y);

/** "to 12.8 % in the second quarter of 2025 from 13.1 %": no sign or second clause between. */
function isInOneBreath(r: Reader, y: FigureMention, behind: number): boolean {
  for (let at = behind; at < y.from; at++)
    if (r.at(at, 'to') || r.conjoined(at) || !(r.isWord(at) || r.counts(at))) return false;
  return true;
}

const isFrom = markers('moved-off', 'en').at;

/** "is to grow by 2.1 %, from 3.1 % in 2022", unlike "by 2 %, from 30 in 2021 to 40" */
const isSetOff = (r: Reader, y: FigureMention): boolean =>
  isFrom(r.tokens, y.from - 1) && r.isSymbol(y.from - 2, ',');

/** "an increase of 12 percent | from 93 billion" */
const isGrowthFrom = (r: Reader, x: FigureMention, y: FigureMention): boolean =>
  x.role === 'change' &&
  x.kind === 'percent' &&
  y.kind !== 'percent' &&
  r.at(x.to, 'from') !== null;
