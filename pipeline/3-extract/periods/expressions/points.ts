import { markers } from '../../../lexicons/markers.ts';
import { roleSet, type Word } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import { isParticiple } from '../standing/participle.ts';
import { allTold } from './all-told.ts';
import { codedPart, partBehindYear } from './codes.ts';
import { countedUnits } from './counted.ts';
import { dayMonth, monthDate, monthDay, numericDate, ordinalDay, weekdayDate } from './dates.ts';
import { partLeftOut } from './left-out.ts';
import { listedParts } from './listed-parts.ts';
import { monthOfPart } from './month-of-part.ts';
import { halfYear, namedPart } from './parts.ts';
import { type Edge, type Point, point } from './point.ts';
import { bracketedYear, RELATIONS, yearReference } from './reference.ts';
import { shownMonths } from './shown.ts';
import { isFarmedNear, seasonDate, unitPhrase } from './units.ts';
import { weekOfMonth } from './week-of-month.ts';
import { bareYear } from './years.ts';

/** The point that starts at a token; `trusted` where the words before announce a date. */
export function pointAt(r: Reader, index: number, trusted: boolean): Point | null {
  if (r.isNumber(index)) {
    const date = numericDate(r, index) ?? partBehindYear(r, index);
    if (date || r.length(index) === 4) return date ?? bareYear(r, index, trusted);
    return (
      codedPart(r, index) ??
      dayMonth(r, index) ??
      listedParts(r, index) ??
      namedPart(r, index) ??
      partLeftOut(r, index) ??
      countedUnits(r, index) ??
      allTold(r, index)
    );
  }
  if (!r.isWord(index)) return null;
  // Asked role by role: a closure here would cost as much as the reading.
  let found: Point | null = null;
  if (r.hasAny(index, EDGES)) found = edged(r, index);
  if (!found && r.hasAny(index, WEEKDAYS)) found = weekdayDate(r, index) ?? dayMonth(r, index);
  if (!found && r.hasAny(index, MONTHS)) found = monthDay(r, index);
  if (!found && r.hasAny(index, WEEKS)) found = weekOfMonth(r, index) ?? monthOfPart(r, index);
  if (!found && r.hasAny(index, ORDINALS)) found = ordinalDay(r, index);
  if (!found && r.hasAny(index, COUNTS)) found = listedParts(r, index) ?? namedPart(r, index);
  if (!found && r.hasAny(index, ORDINALS)) found = partLeftOut(r, index);
  if (!found && r.hasAny(index, SHOWN)) found = shownMonths(r, index);
  found ??= countedUnits(r, index) ?? allTold(r, index);
  if (!found && r.hasAny(index, UNITS))
    found = monthDate(r, index, trusted) ?? unitPhrase(r, index);
  if (!found && r.hasAny(index, SEASONS)) found = seasonDate(r, index);
  found ??= codedPart(r, index) ?? halfYear(r, index);
  if (!found && r.hasAny(index, DEICTICS)) found = deictic(r, index);
  return found && glossedYear(r, found);
}

/** "(fin de) l'année dernière (2014)": the year that a bracket says it is. */
function glossedYear(r: Reader, year: Point): Point {
  if (year.unit !== 'year' || year.year !== null || !year.when) return year;
  const gloss = bracketedYear(r, year.end);
  return gloss ? { ...year, year: gloss.year, when: null, end: gloss.end } : year;
}

/** The point after a word that leads to one, links left out. */
export function ledPoint(r: Reader, index: number): Point | null {
  return pointAt(r, index, true) ?? pointAt(r, r.skipLinks(index), true) ?? dayNamed(r, index);
}

/** «(منذ) | يوم الاثنين», "(depuis) | la journée du 3 mars" */
export function dayNamed(r: Reader, index: number): Point | null {
  const unit = r.at(r.skipLinks(index), 'unit');
  const day = unit?.value === 'day' ? pointAt(r, r.skipLinks(unit.end), true) : null;
  return day?.unit === 'day' ? day : null;
}

const PARTS: ReadonlySet<Point['unit']> = new Set(['quarter', 'half', 'year']);
const EDGES = roleSet(['edge']);
const WEEKDAYS = roleSet(['weekday', 'firstday']);
const MONTHS = roleSet(['month']);
const WEEKS = roleSet(['ordinal', 'unit', 'last']);
const ORDINALS = roleSet(['ordinal']);
const COUNTS = roleSet(['unit', 'ordinal', 'last', 'current', 'same', 'previous']);
const SHOWN = roleSet(['same', 'current', 'unit']);
const UNITS = roleSet(['unit', 'nineties', 'month', 'counterpart', ...RELATIONS]);
const SEASONS = roleSet(['season', ...RELATIONS]);
const DEICTICS = roleSet(['now', 'day', 'again']);

/** "fin 2016", "نهاية شتنبر", "the beginning of December", "mi-mars". */
function edged(r: Reader, index: number): Point | null {
  const edge = r.at(index, 'edge');
  if (!edge) return null;
  const own = r.at(index, 'unit');
  if (own) return own.end < edge.end ? unitEnd(r, own.value as Point['unit'], edge.end) : null;
  let at = r.skipLinks(edge.end);
  if (r.isSymbol(at, '-')) at++;
  if (r.at(at, 'edge')) return null;
  // «نهاية الشهر الماضي»: «شهر» before a month's name is a mere link.
  const told = at > edge.end && r.at(edge.end, 'unit') ? pointAt(r, edge.end, true) : null;
  const isWhole = told !== null && (told.when ?? told.yearWhen ?? told.year) !== null;
  const named =
    (isWhole ? told : pointAt(r, at, true)) ??
    wholeUnit(r, at) ??
    (edge.value === 'start' ? schoolUnit(r, at) : null);
  // «بداية الشهر», not «بداية شهر رمضان».
  const inner = named ?? (DEFINITE.test(r.surface(edge.end)) ? wholeUnit(r, edge.end) : null);
  if (!inner || inner.unit === 'day' || inner.edge) return null;
  // "au terme de la saison" is all of it, "au terme du mois" what came until then; only a stock is of the last day of a quarter or a year.
  if (edge.value === 'term' && inner.unit === 'month') return { ...inner, edge: 'end' };
  if (edge.value === 'term') return PARTS.has(inner.unit) ? { ...inner, edge: 'term' } : inner;
  // "In late 2024" is its end, "in late July" no time until then.
  if (edge.value === 'late' && inner.unit !== 'month') return { ...inner, edge: 'end' };
  return { ...inner, edge: edge.value as Edge };
}

const DEFINITE = /^ال/u;

/** "year-end", "year-end 2024"; «نهاية الأسبوع» is no end but the weekend. */
function unitEnd(r: Reader, unit: Point['unit'], end: number): Point {
  const year = yearReference(r, end)?.year ? yearReference(r, end) : null;
  return point(year?.end ?? end, unit, {
    year: year?.year ?? null,
    when: year ? null : 'current',
    edge: 'end',
  });
}

/** "(fin de) l'année", "(début du) mois": the unit alone, which only an edge makes a date. */
function wholeUnit(r: Reader, index: number): Point | null {
  const unit = r.at(index, 'unit');
  if (!unit || !['year', 'month', 'week', 'quarter', 'half'].includes(unit.value)) return null;
  if (r.at(index, 'plural')) return null;
  // "au terme du semestre": of the one that is over.
  const isPart = unit.value === 'quarter' || unit.value === 'half';
  // "à la clôture de l'exercice": of the one just spoken of, if any.
  const isAccounts = unit.value === 'year' && r.at(index, 'report') !== null;
  return point(unit.end, unit.value as Point['unit'], {
    when: isPart ? 'last' : 'current',
    yearWhen: isAccounts ? 'same' : null,
  });
}

/** "(depuis le début de) l'année scolaire", «(منذ بداية) الموسم الفلاحي», "(depuis le début de) la campagne", beside words of farming: the one that runs. */
function schoolUnit(r: Reader, index: number): Point | null {
  const unit = r.at(index, 'unit');
  const isSchool = unit?.value === 'school' || unit?.value === 'farming';
  const isFarmed = unit?.value === 'season' && isFarmedNear(r, index, unit.end);
  return isSchool || isFarmed ? point(unit.end, 'school', { when: 'current' }) : null;
}

/** "selon | Aujourd'hui le Maroc", "Tangier | Today": the name of a paper. */
const isPaper = (r: Reader, index: number): boolean =>
  r.tokens.capital[index] === 1 && r.isWord(index - 1);

/** What says "now": no paper, and not "mis en chantier", which was done once. */
export function nowAt(r: Reader, index: number): Word | null {
  const now = isPaper(r, index) ? null : r.at(index, 'now');
  if (now?.value === 'works' && isParticiple(r, index - 1)) return null;
  // «إلى حدود اليوم الاثنين»: up to the day that is named.
  return now?.value === 'until' && r.at(now.end, 'weekday') ? null : now;
}

function deictic(r: Reader, index: number): Point | null {
  if (isPaper(r, index)) return null;
  const now = nowAt(r, index);
  if (now) return point(now.end, 'now');
  const again = r.at(index, 'again');
  // "sur la période allant de 2011 à 2015" tells which one, "the deficit for the year | widened" none.
  // "over the year's | first five months": those of it.
  const isClosed =
    again &&
    (!r.isWord(again.end) || r.at(again.end, 'change') !== null) &&
    !r.isSymbol(again.end, "'’");
  if (isClosed && !r.isNumber(again.end))
    return point(again.end, again.value === 'year' ? 'year' : 'period', { when: 'same' });
  // «لامس» has touched, and is no «ل» with yesterday.
  const isOther = r.at(index, 'observance') !== null || r.at(index, 'verb') !== null;
  const day = isOther ? null : r.at(index, 'day');
  // "261 في اليوم" is a rate, «في اليوم السابق» is none.
  if (day && !BESIDE[day.value] && r.at(index - 1, 'each')) return null;
  // «اليوم نفسه من السنة الماضية»
  const same = day && r.at(day.end, 'same');
  const year = same && yearReference(r, same.end);
  if (year)
    return point(year.end, 'period', { when: 'same', year: year.year, yearWhen: year.when });
  if (!day) return null;
  // "la veille", not "à la veille de la fête", nor "la veille sanitaire"
  const beside = BESIDE[day.value];
  if (beside && (r.at(day.end, 'link') || isWatch(r.tokens, day.end))) return null;
  if (beside) return point(day.end, 'day', { when: beside });
  const weekday = r.at(day.end, 'weekday');
  // "aujourd'hui dimanche 5 mai": the date is read by itself.
  if (weekday && day.value === '0' && r.isNumber(weekday.end)) return today(day.end);
  // "jusqu'à hier | dimanche", «أمس الأحد»
  if (weekday && Number(day.value) < 0) return weekdayDate(r, day.end);
  // «يوم غد الأحد»: not the Sunday that is over.
  return point(weekday?.end ?? day.end, 'day', { part: Number(day.value), when: 'same' });
}

const isWatch = markers('watch', 'fr').at;

/** A day told from the one just told: "la veille", "the next day". */
const BESIDE: Partial<Record<string, 'previous' | 'following'>> = {
  eve: 'previous',
  morrow: 'following',
};

const today = (end: number): Point => point(end, 'day', { part: 0, when: 'same' });
