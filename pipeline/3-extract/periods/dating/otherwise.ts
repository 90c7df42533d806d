import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention, FigurePeriod, SentenceTokens } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import type { Named } from '../standing/standing.ts';
import { isAgainst } from './against.ts';
import { isChange, isYearEnd } from './cover.ts';
import { isAlso, isBracketed, isConversion, isPart } from './pairs.ts';
import type { Scene } from './scene.ts';

/** Whether a figure is of the period of the one before it: it says that otherwise, in its bracket, or is a part of it. */
export function isAsBefore(
  r: Reader,
  before: FigureMention,
  x: FigureMention,
  own: Named | null,
  period: FigurePeriod | null,
  { to }: SentenceTokens,
): boolean {
  if (isConversion(r, before, x)) return true;
  if (!period) return false;
  const isOwnTold = own !== null && own.mention.to > before.from;
  if (!isOwnTold && isAgainst(r, before) && isAlso(r, before, x)) return true;
  // "1.430 démolis (- 6,2 %)": a change of what comes right before, unless that is the base of another.
  const isChanged = x.role === 'change' && (own !== null || isAgainst(r, before));
  // "Bab Louta (94 % contre 69 %)": the second is of another time.
  const isTied = !isChanged && !isAgainst(r, x);
  // "42 %, quand il en était à 75 % l'année dernière (849 millions)", not "une baisse de 44 % depuis 2004 (1.800)"
  const isToldBefore =
    period.source === 'sentence' &&
    own?.mention.start === period.span?.start &&
    !own?.mention.rule.startsWith('since');
  const end = isToldBefore ? to : (own?.mention.from ?? to);
  if (isTied && isBracketed(r, before, x, end)) return true;
  // "2017, qui a vu 300 cas, dont 20": of its whole's time, unless one of its own follows.
  return own !== null && own.mention.to <= before.from && isPart(r, before, x);
}

/** A time that another is set against: what the text goes on with is not of it. */
const OTHER_TIME = /^period\.|\.(previous|last)$/;
/** How many words "soit un taux de remplissage de" may have. */
const SAID = 7;

/** "9 milliards, soit un taux de 62 %": the number before it, told otherwise. */
export function isOtherwise(
  { r, figures, sentence, against }: Scene,
  i: number,
  told: FigurePeriod | null,
): boolean {
  const [before, x] = [figures[i - 1]!, figures[i]!];
  if (told?.source !== 'sentence' || !OTHER_TIME.test(told.rule)) return false;
  if (against[i - 1] || x.role === 'change' || isChange(r, x, sentence.from)) return false;
  if (x.from - before.to > SAID + 4) return false;
  for (let at = x.from - 1; at >= Math.max(before.to, x.from - SAID); at--)
    if (r.at(at, 'otherwise')) return r.isSymbol(at - 1, ',،');
  return false;
}

const isIndefinite = markers('indefinite').at;

/** "9 billion cubic metres in 2022, a storage rate of 61 %": said of the number that it follows. */
export function isApposed(
  r: Reader,
  { to }: FigureMention,
  { role, from }: FigureMention,
  told: FigurePeriod | null,
): boolean {
  let at = from - 1;
  if (told?.source !== 'sentence' || role === 'change' || !r.at(at, 'link')) return false;
  while (at >= to && r.isWord(at)) at--;
  return at >= to && r.isSymbol(at, ',') && isIndefinite(r.tokens, at + 1);
}

/** "38 000 GWh à fin 2020, soit une baisse de 1,2 %": the change of the year's sum is of the year as well. */
export const isRiseTo = (
  r: Reader,
  { to }: FigureMention,
  { role, from }: FigureMention,
  own: Named | null,
  period: FigurePeriod | null,
): boolean =>
  role === 'change' &&
  own !== null &&
  isYearEnd(own.mention, 'percent') &&
  period?.span?.start === own.mention.start &&
  r.hasSymbol(to, from, ',،');
