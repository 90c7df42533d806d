import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention, PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** How many words "annonçant le lancement d'une autre tranche" may have. */
const ANNOUNCED = 10;
const announces = markers('announces').at;

/** "…, annonçant le lancement d'une autre tranche fin octobre": a time at a token, in a clause that announces and counts nothing. */
export function isAnnounced(r: Reader, from: number): boolean {
  for (let at = from - 1; at >= from - ANNOUNCED && r.isWord(at); at--)
    if (announces(r.tokens, at)) return r.isSymbol(at - 1, ',،');
  return false;
}

/** "to rise in 2015 to 4 % and remain strong in 2016": a time of the verb that a conjunction ties on behind a figure. */
export function isOfNextVerb(r: Reader, figureTo: number, { from }: PeriodMention): boolean {
  for (let at = figureTo; at < from - 1; at++)
    if (r.at(at, 'to')?.value === '' && stays(r.tokens, at + 1)) return true;
  return false;
}
const stays = markers('stays').at;

/** «1735 سنة 2008 وتراجع في العام الموالي إلى 1452»: a time that "to" and a number follow is of what moved, where the figure is no start of it. */
export const isOfNextMove = (
  r: Reader,
  { from, to }: FigureMention,
  mention: PeriodMention,
): boolean =>
  r.at(mention.to, 'to')?.value === 'reach' &&
  r.counts(mention.to + 1) &&
  mention.from - to >= MOVED &&
  !r.before(from, 'from');
/** Words that "et a reculé" and «ليرتفع مجددا» have at least. */
const MOVED = 2;

/** How many words "dans la santé" may part a time from what a sum comes to. */
const SUM = 6;

/** "300 postes, portant le total de la période 2017-2023 à 700", «، ليصل مجموع المناصب خلال 2017-2023 إلى 700»: a time of the sum that is told next. */
export function isOfNextSum(r: Reader, { to }: FigureMention, mention: PeriodMention): boolean {
  let comma = to;
  while (comma < mention.from && !r.isSymbol(comma, ',،')) comma++;
  if (!r.has(comma, mention.from, 'running') || r.hasNumber(comma, mention.from)) return false;
  for (let at = mention.to; at < mention.to + SUM && r.isWord(at); at++)
    if (r.at(at, 'to')?.value === 'reach' && r.counts(at + 1)) return true;
  return false;
}
