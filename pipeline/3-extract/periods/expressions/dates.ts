import { markers } from '../../../lexicons/markers.ts';
import type { Reader } from '../reader.ts';
import { isComing } from '../standing/future.ts';
import { afterHour } from './hours.ts';
import { isNamedMonth } from './named-month.ts';
import { type Point, point, type When } from './point.ts';
import { inYear, lateRelation, relation, yearReference } from './reference.ts';

const MAX_DAY = 31;
/** Days that a list may name before its last two: "les 19, 20 et 21 mai". */
const MAX_LIST = 4;
const isDay = (n: number) => n >= 1 && n <= MAX_DAY;

/** "19/12/2023", "2023-12-19", "19.12.2023". */
export function numericDate(r: Reader, index: number): Point | null {
  if (!r.isNumber(index + 2) || !r.isNumber(index + 4)) return null;
  if (!r.isSymbol(index + 1, '/-.') || r.surface(index + 1) !== r.surface(index + 3)) return null;
  for (let at = index + 1; at <= index + 4; at++) if (r.spaced(at)) return null;
  const [a, b, c] = [index, index + 2, index + 4] as const;
  const yearFirst = r.length(a) === 4;
  if ((yearFirst ? r.length(c) > 2 : r.length(a) > 2 || r.length(c) !== 4) || r.length(b) > 2)
    return null;
  const year = r.digits(yearFirst ? a : c);
  const day = r.digits(yearFirst ? c : a);
  const month = r.digits(b);
  if (!isDay(day) || month < 1 || month > 12 || year < 1900 || year > 2100) return null;
  return point(index + 5, 'day', { year, part: month, day, lastDay: day });
}

/** "lundi 5 mai 2015", "mardi dernier", "يومي السبت والأحد 14 و15 شتنبر", "Monday, May 5". */
export function weekdayDate(r: Reader, index: number): Point | null {
  let weekday = r.at(index, 'weekday');
  // «الأحد عشر شهرا» are eleven months.
  if (!weekday || r.at(index, 'cardinal')) return null;
  const first = weekday;
  const second = r.at(afterHour(r, weekday.end), 'to');
  weekday =
    (second && r.at(second.end, 'weekday')) ??
    // «ليلة الأحد الاثنين»
    (r.conjoined(weekday.end) || r.before(index, 'stretch')
      ? r.at(weekday.end, 'weekday')
      : null) ??
    weekday;
  const when = relation(r, weekday.end);
  const at = r.isSymbol(weekday.end, ',،(') ? weekday.end + 1 : weekday.end;
  // "lundi prochain 5 mai", «الاثنين المقبل 5 ماي»
  const behind = when && r.isNumber(when.end) ? [when.end] : [];
  for (const from of [at, r.skipLinks(at), ...behind]) {
    const date = numericDate(r, from) ?? dayMonth(r, from) ?? monthDay(r, from);
    if (date?.unit === 'day') {
      const end = r.isSymbol(date.end, ')') ? date.end + 1 : date.end;
      return { ...date, end, weekday: Number(first.value) };
    }
  }
  const end = weekday === first ? weekday.end : afterHour(r, weekday.end);
  return point(when?.end ?? end, 'day', {
    part: Number(first.value),
    lastPart: Number(weekday.value),
    // «يوم الأربعاء نفسه»: the one just told.
    ...(when?.when === 'same'
      ? { when: 'last', yearWhen: 'same' }
      : { when: when?.when ?? (isAhead(r, index) ? 'next' : 'last') }),
    // "vendredi dernier", "last Friday", on a Friday: the one a week before.
    ...(when?.when === 'last' || r.before(index, 'last') ? { yearWhen: 'last' } : {}),
  });
}

/** How many tokens before a day of the week its verb may stand. */
const VERB = 14;

/** "ouvrira mardi", "des averses sont attendues à Fès dimanche", «سيفتح يوم الثلاثاء»: the one that is still to come. */
function isAhead(r: Reader, index: number): boolean {
  for (let at = index - 1; at >= index - VERB && !r.closes(at); at--) {
    if (isComing(r, at)) return true;
    if (r.at(at, 'act') || r.at(at, 'auxiliary') || r.at(at, 'that')) return false;
  }
  return false;
}

/** "5 mai 2015", "1er janvier", "فاتح يناير 2024", "14 و15 شتنبر الجاري", "du 3 au 5 mai". */
export function dayMonth(r: Reader, index: number): Point | null {
  const named = r.at(index, 'firstday');
  const day = named ? 1 : r.isNumber(index) && r.length(index) <= 2 ? r.integer(index) : -1;
  if (!isDay(day) || isPower(r, index)) return null;
  let at = named?.end ?? afterOrdinal(r, index + 1);
  let lastDay = day;
  for (let n = 0; n < MAX_LIST && isListed(r, at); n++) at += 2;
  const joint = r.joint(at, '-–—/');
  // "du samedi 14 au dimanche 15 septembre"
  const second = joint && (r.at(joint.end, 'weekday')?.end ?? joint.end);
  if (second && r.isNumber(second)) {
    const other = r.integer(second);
    if (isDay(other) && other > day) {
      lastDay = other;
      at = afterOrdinal(r, second + 1);
    }
  }
  // "9 en mai" counts nine of something; «14 من مارس» and "the 14th of March" are days.
  const isOf = !r.at(at, 'in') || (r.at(at, 'from') && r.at(at, 'link')) || at > index + 1;
  const month = monthName(r, at) ?? (isOf ? monthName(r, r.skipLinks(at)) : null);
  const label = lastDay === day && isCalled(r, index);
  if (month) return withYear(r, month.end, { part: month.number, day, lastDay, label });
  // «من الشهر»: the noun is a link elsewhere; "le 13 courant", «14 الجاري»: without its noun.
  const noun = isOf && r.at(at, 'link') ? monthHere(r, at + 1) : null;
  const here = noun ?? bareMonth(r, at);
  return here && point(here.end, 'day', { day, lastDay, when: here.when });
}

/** "du 7 au 16 | du mois courant", «5 من | الشهر الجاري»: the month of writing, the one before it, or the one just named. */
function monthHere(r: Reader, index: number): { when: When; end: number } | null {
  const early = relation(r, index);
  const unit = r.at(early?.end ?? index, 'unit');
  if (unit?.value !== 'month') return null;
  const late = lateRelation(r, unit.end);
  const when = late?.when ?? early?.when;
  return when === 'current' || when === 'last' || when === 'same'
    ? { when, end: late?.end ?? unit.end }
    : null;
}

/** "le 13 | courant", «يوم 14 | الجاري»: the month of writing, without its noun; unlike "en a 20 courant 2024". */
function bareMonth(r: Reader, at: number): { when: When; end: number } | null {
  const current = r.at(at, 'current');
  if (current?.value !== 'month' || r.isNumber(current.end)) return null;
  const next = r.skipLinks(current.end);
  return r.at(next, 'month') || r.at(next, 'unit') ? null : { when: 'current', end: current.end };
}

/** «في الرابع من غشت», «الثالث عشر من ماي», «الحادي والعشرين من يونيو»: a day told by its ordinal. */
export function ordinalDay(r: Reader, index: number): Point | null {
  const ordinal = r.at(index, 'ordinal');
  const label = ordinal !== null && isCalled(r, index);
  if (!ordinal || !(label || isDayLed(r, index))) return null;
  const ten = r.at(ordinal.end, 'cardinal');
  const isTens = ten && Number(ten.value) % 10 === 0;
  const day = Number(ordinal.value) + (isTens ? Number(ten.value) : 0);
  const month = monthName(r, r.skipLinks(isTens ? ten.end : ordinal.end));
  if (!month || !isDay(day)) return null;
  return withYear(r, month.end, { part: month.number, day, lastDay: day, label });
}

/** "le barrage 9 avril", «سد "تاسع أبريل"»: what a place is called. */
const isCalled = (r: Reader, index: number): boolean =>
  r.at(r.isSymbol(index - 1, '"“«') ? index - 2 : index - 1, 'monument') !== null;

/** Whether what stands before an ordinal leads to a day: «الأسبوع الأول من شتنبر» is no first of September. */
const isDayLed = (r: Reader, index: number): boolean =>
  DAY_LEADS.some((role) => r.before(index, role)) || r.at(index - 1, 'unit')?.value === 'day';

const DAY_LEADS = ['in', 'until', 'since', 'to', 'from', 'between', 'asof', 'weekday'] as const;

/** Whether a comma or "و" and a day stand before more of a list of days: "14 و15 و16 مارس". */
const isListed = (r: Reader, at: number): boolean =>
  isDay(r.integer(at + 1)) &&
  (r.isSymbol(at, ',،') ||
    (r.at(at, 'to')?.value === '' && (r.at(at + 2, 'to') !== null || r.isSymbol(at + 2, ',،'))));

/** The 3 of "454 millions de m3 au 30 novembre", the 1 of «4ر1 يناير». */
const isPower = (r: Reader, index: number): boolean =>
  index > 0 && !r.spaced(index) && /^(?:[ckh]?m|ر)$/i.test(r.surface(index - 1));

const isScale = markers('number-scale').at;

/** "May 5, 2015", "December 28". */
export function monthDay(r: Reader, index: number): Point | null {
  const month = monthName(r, index);
  if (!month || !r.isNumber(month.end) || r.length(month.end) > 2) return null;
  const day = r.integer(month.end);
  // "at the end of | May 23 billion", «متم ماي 23 مليار»: an amount.
  if (!isDay(day) || isScale(r.tokens, month.end + 1)) return null;
  let at = afterOrdinal(r, month.end + 1);
  let lastDay = day;
  const joint = r.joint(at);
  const other =
    joint && r.isNumber(joint.end) && r.length(joint.end) <= 2 ? r.integer(joint.end) : -1;
  if (joint && isDay(other) && other > day) {
    lastDay = other;
    at = afterOrdinal(r, joint.end + 1);
  }
  return withYear(r, at, { part: month.number, day, lastDay });
}

function withYear(
  r: Reader,
  at: number,
  parts: { part: number; day: number; lastDay: number; label?: boolean },
): Point {
  const year = yearReference(r, at);
  if (!year || isCountBehind(r, at)) return point(at, 'day', parts);
  return point(year.end, 'day', {
    ...parts,
    ...inYear(year),
  });
}

/** "Du 3 au 9 mai, 2019 accidents": so many of what follows, where a comma parts them from the day. */
const isCountBehind = (r: Reader, at: number): boolean =>
  r.isSymbol(at, ',،') && r.at(at + 2, 'countable') !== null;

const afterOrdinal = (r: Reader, index: number): number =>
  r.isWord(index) && !r.spaced(index) && r.at(index, 'suffix') ? index + 1 : index;

/** A month's name, also printed twice in two calendars' words: "تشرين الأول/أكتوبر". */
function monthName(r: Reader, index: number): { number: number; end: number } | null {
  const name = r.at(index, 'month');
  if (!name || (r.at(index, 'verb') && r.tokens.capital[index] !== 1)) return null;
  let end = name.end;
  // "Sept.12", "Jan.-Aug."
  const isShort = r.isSymbol(end, '.') && !r.spaced(end);
  const isRange = r.isSymbol(end + 1, '-–—') && !r.spaced(end + 1);
  if (isShort && (isRange || r.isNumber(end + 1))) end++;
  if (r.isSymbol(end, '/(')) {
    const other = r.at(end + 1, 'month');
    if (other && other.value === name.value)
      end = r.isSymbol(other.end, ')') ? other.end + 1 : other.end;
  }
  return { number: Number(name.value), end };
}

/** "(juillet et) août", "(de juillet et) d'août", "(in July and) in August" */
const monthBehind = (r: Reader, index: number): ReturnType<typeof monthName> =>
  monthName(r, index) ?? (r.at(index, 'link') ? monthName(r, index + 1) : null);

/** "(juillet) et août", «(يوليوز) وغشت», "(juillet), août et septembre", "(July, August), and September" */
function nextMonth(r: Reader, index: number, isListed = false): ReturnType<typeof monthName> {
  const isComma = r.isSymbol(index, ',،');
  const listed = isComma ? monthName(r, index + 1) : null;
  if (listed && !r.conjoined(index + 1)) return nextMonth(r, listed.end, true) ? listed : null;
  const at = isListed && isComma ? index + 1 : index;
  const joint = r.joint(at);
  return joint ? monthBehind(r, joint.end) : r.conjoined(at) ? monthName(r, at) : null;
}

/** "octobre 2023", "octobre dernier", "mars et avril 2023", "شهر شتنبر من السنة الماضية". */
export function monthDate(r: Reader, index: number, trusted: boolean): Point | null {
  const unit = r.at(index, 'unit');
  const led = unit?.value === 'month';
  const early = relation(r, index);
  const start = led ? r.skipLinks(unit.end) : (early?.end ?? index);
  const month = monthName(r, start);
  if (!month) return null;
  let end = month.end;
  let lastPart = month.number;
  const other = nextMonth(r, end);
  if (other && other.number > month.number) {
    lastPart = other.number;
    end = other.end;
    // «في أشهر يوليوز وغشت وشتنبر»; «في يناير وأبريل وماي» are no time in one.
    let count = 2;
    for (let next = nextMonth(r, end, true); next; next = nextMonth(r, end, true), count++)
      ({ number: lastPart, end } = next);
    if (count > 2 && lastPart - month.number !== count - 1) return point(end, 'length');
  }
  const year = yearReference(r, end);
  if (early && !led)
    return point(year?.year ? year.end : end, 'month', {
      part: month.number,
      lastPart,
      year: year?.year ?? null,
      when: early.when,
    });
  const dated = year && !(year.when === 'same' && year.of === 'year' && !trusted);
  // "July's results"
  const isOwner = r.isSymbol(end, "'’") && !r.spaced(end) && r.surface(end + 1) === 's';
  if (!dated && isOwner && !other) return point(end, 'month', { part: month.number, lastPart });
  const isNamed = led || trusted || other !== null || isNamedMonth(r, index, end);
  if (!dated && !isNamed) return null;
  if (!dated) return point(end, 'month', { part: month.number, lastPart });
  return point(year.end, 'month', {
    part: month.number,
    lastPart,
    ...inYear(year),
  });
}
