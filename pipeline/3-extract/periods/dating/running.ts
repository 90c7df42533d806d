import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** How far from a figure a word may say that it adds up what came before the day spoken of. */
const SUM = 7;

/** "portant à 6.185 le total des cas", "the toll climbed to 70": more than came on the day that the text is of. */
export function isRunning(r: Reader, { from, to, kind }: FigureMention): boolean {
  // "un cumul de 247 mm", "a total of 8 million m³": rain, and what a dam holds, are told on any day.
  if (kind === 'length' || kind === 'volume') return false;
  for (let at = from - 1; at >= Math.max(0, from - SUM); at--) {
    if (r.pauses(at, ',،;؛.')) break;
    if (adds(r, at)) return true;
  }
  for (let at = to; at < to + SUM; at++) {
    if (r.pauses(at, ',،;؛.')) break;
    if (adds(r, at)) return !leadsOn(r, at);
  }
  return false;
}

/** «32 وفاة ليرتفع إجمالي الوفيات إلى 1361», "32 deaths bringing the total to 1,361": it adds up to the next number. */
function leadsOn(r: Reader, running: number): boolean {
  for (let at = running + 1; at < running + SUM && !r.pauses(at, ',،;؛.'); at++)
    if (r.counts(at)) return r.before(at, 'to');
  return false;
}

/** "le total", not "un stock total", «مجموع القطيع», which is counted on its day, nor "a total weight" of what the day has brought. */
const adds = (r: Reader, at: number): boolean =>
  r.at(at, 'running') !== null &&
  // "300 sur un total de 900"
  !r.around(at, 'whole') &&
  r.at(at - 1, 'stock') === null &&
  r.at(r.skipLinks(at + 1), 'stock') === null &&
  !isOfDay(r, at) &&
  !SIZE.at(r.tokens, at - 1) &&
  !SIZE.at(r.tokens, at + 1);
const SIZE = markers('size-noun');

/** "boats with a total of 190 on board", "un total de 190 arrêtés": as many as the day has brought, unlike "to a total of 1,361", ", soit un total de 190". */
const isOfDay = (r: Reader, at: number): boolean =>
  r.at(at, 'running')?.value === 'sum' &&
  INDEFINITE.at(r.tokens, at - 1) &&
  !r.before(at - 1, 'to') &&
  !r.before(at - 1, 'otherwise');
const INDEFINITE = markers('indefinite');
