import { markers } from '../../../lexicons/markers.ts';
import { parseDay, shiftDays } from '../calendar.ts';
import type { Reader } from '../reader.ts';
import { eventPoint, untilAfter } from './events.ts';
import { type Point, point } from './point.ts';
import { ledPoint } from './points.ts';

const isPossessive = markers('possessive').at;

/**
 * What "depuis" opens: a time, a length, an event with its date or without. "À partir de" opens a time alone: "des
 * modèles bâtis à partir de relevés en 2011".
 */
export function sinceWhen(
  r: Reader,
  index: number,
  mayBeEvent = true,
): { a: Point; b: Point | null } | null {
  const led = ledPoint(r, index);
  if (led) return { a: led, b: untilAfter(r, led.end) ?? toAfter(r, led.end) };
  if (!mayBeEvent) return null;
  const length = lengthOfTime(r, index);
  if (length) return { a: length, b: null };
  const autumn = schoolOpening(r, index);
  if (autumn) return { a: autumn, b: null };
  const event = eventPoint(r, index);
  if (event) return { a: event, b: untilAfter(r, event.end) ?? toAfter(r, event.end) };
  // "depuis le lancement du programme", "depuis son lancement": since a day that nobody told.
  const bare = isPossessive(r.tokens, index) ? index + 1 : r.skipLinks(index);
  // "depuis la catastrophe": since a day that the text may have told.
  const noun = r.at(index, 'launch') ?? r.at(bare, 'launch') ?? r.at(bare, 'disaster');
  return noun && { a: point(noun.end, 'now'), b: null };
}

/** "(depuis) la rentrée scolaire", «(منذ) الدخول المدرسي»: the start of the school year that runs; "la rentrée" may be a parliament's. */
function schoolOpening(r: Reader, index: number): Point | null {
  const from = r.skipLinks(index);
  const unit = r.at(from, 'unit');
  const isNamed = unit?.value === 'school' && unit.end > from + 1;
  return isNamed ? point(unit.end, 'school', { when: 'current', edge: 'start' }) : null;
}

/** "(depuis son lancement en 2010) à mai 2018", «(منذ فاتح شتنبر 2025) إلى 11 فبراير 2026», «(منذ سنة 2005)، إلى يوليوز 2009» */
function toAfter(r: Reader, index: number): Point | null {
  const to = r.at(r.isSymbol(index, ',،') ? index + 1 : index, 'to');
  const b = to?.value === 'reach' ? ledPoint(r, to.end) : null;
  return b?.year ? b : null;
}

/** "après le 13 mai", "after the law took effect on 13 May": a day that something is since; "après 2011" is none. */
export function sinceAfter(r: Reader, index: number): { a: Point; b: null } | null {
  const isLaunch = r.at(index, 'launch') ?? r.at(r.skipLinks(index), 'launch');
  const a = isLaunch ? eventPoint(r, index) : ledPoint(r, index);
  return a?.unit === 'day' && a.day > 0 ? { a, b: null } : null;
}

/** "depuis quatre ans": a length, which the figure engine must not read as a figure. */
function lengthOfTime(r: Reader, index: number): Point | null {
  const count = r.count(index);
  const unit = count && r.at(count.end, 'unit');
  return unit ? point(unit.end, 'length', { part: count.value }) : null;
}

/** "la dernière année, à compter du 8 avril 2016", «السنة الأخيرة، ابتداء من 8 أبريل 2016»: the twelve months from a day. */
export function yearFrom(r: Reader, year: Point): { a: Point; b: Point } | null {
  if (!isPastYear(r, year)) return null;
  const at = r.isSymbol(year.end, ',،') ? year.end + 1 : year.end;
  const since = r.at(at, 'since') ?? r.at(at, 'from');
  const a = since && OPENS.has(since.value) ? ledPoint(r, since.end) : null;
  if (a?.unit !== 'day' || a.year === null || a.day === 0) return null;
  const last = parseDay(shiftDays({ year: a.year + 1, month: a.part, day: a.day }, -1))!;
  const [part, day] = [last.month, last.day];
  const b = point(a.end, 'day', { year: last.year, part, lastPart: part, day, lastDay: day });
  return { a, b };
}

const OPENS: ReadonlySet<string> = new Set(['', 'time', 'onward', 'since']);
/** "l'année dernière", "the past year", which runs back from any day. */
const isPastYear = (r: Reader, { unit, when, end }: Point): boolean =>
  when === 'last' &&
  (unit === 'year' ||
    (unit === 'length' && r.at(end - 1, 'unit')?.value === 'year' && !r.at(end - 1, 'plural')));
