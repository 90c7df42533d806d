import { markers } from '../../../lexicons/markers.ts';
import type { Word } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import { monthDate } from './dates.ts';
import { type Point, point, pointAgo, type Unit } from './point.ts';
import { inYear, lateRelation, relation, seasonBefore, yearReference } from './reference.ts';
import { bareYear, listedYears, yearValue } from './years.ts';

/** "année scolaire 2021-2022", "cette année", "l'an dernier", "السنة الماضية", "the year before", "même période". */
export function unitPhrase(r: Reader, index: number): Point | null {
  const like = counterpart(r, index);
  if (like) return like;
  const early = relation(r, index);
  // «هذا الشهر»: the noun is a link elsewhere.
  const start = early && !r.at(early.end, 'unit') ? r.skipLinks(early.end) : (early?.end ?? index);
  // "la même session de 2018": the time of a meeting that was called by it.
  const sitting = early?.when === 'same' ? r.at(start, 'sitting') : null;
  const nineties = namedDecade(r, start);
  if (nineties) return nineties;
  const unit = r.at(start, 'unit') ?? (sitting && { ...sitting, value: 'period' });
  // "la moitié de ce flux" is a part of anything: of a month only in `parts.ts`; "la même quinzaine de 2023" is as long.
  const isMoiety = unit?.value === 'moiety';
  if (!unit || (isMoiety && early?.when !== 'same')) return null;
  const isAll = r.at(index, 'same')?.value === 'before';
  // «طيلة الفترة الممتدة من»: the one that its ends tell.
  const isEnded = unit.value === 'period' && r.has(unit.end, unit.end + ENDED, 'from');
  if (isAll && (isSum(r, index, start) || isEnded)) return null;
  const isYears = r.at(start, 'plural') !== null && unit.value === 'year';
  const decade = isYears ? (namedDecade(r, unit.end) ?? decadeAt(r, unit.end)) : null;
  if (decade) return decade;
  const kind = isMoiety ? 'period' : unit.value === 'farming' ? 'school' : (unit.value as Unit);
  if (kind === 'month') {
    const month = monthDate(r, start, true);
    // "earlier this month on | August 8": the day is told by itself.
    const isApart = early !== null && r.at(unit.end, 'off') !== null;
    if (month && month.end > unit.end && !isApart)
      return early ? { ...month, when: early.when } : month;
  }
  // "la même période de 2019" is as long, in another year.
  const isAsLong = early?.when === 'same' && kind !== 'year';
  const named = NAMED.has(kind) && !isAsLong ? namedYear(r, start, kind, unit) : null;
  const next = r.skipLinks(unit.end);
  // "at this stage of 2024": as far into that year.
  const isThisOf = kind === 'period' && early?.when === 'current' && next > unit.end;
  if (named && isThisOf && named.unit === 'year')
    return point(named.end, kind, { when: 'same', year: named.year });
  if (named) return named;
  const after = lateRelation(r, unit.end) ?? (next > unit.end ? relation(r, next) : null);
  // "the same period this year": the second relation is of the year.
  // "this year before narrowing": no year before.
  const isOpening = early?.when === 'current' && after?.when === 'previous';
  // «نفس اليوم للسنة الماضية»: the preposition ties the year to the day.
  const isOfNext = after && r.at(after.end, 'unit') && r.tokens.clitic[after.end] === 0;
  // «الموسم الفلاحي هذه السنة», "la campagne agricole de cette année": that of the year.
  const ofYear = kind === 'school' && !early && isOfNext ? r.at(after.end, 'unit') : null;
  if (ofYear?.value === 'year') return point(ofYear.end, 'school', { when: after!.when });
  const late = isOpening || isOfNext ? null : after;
  const when =
    late?.when ?? early?.when ?? (kind === 'weekend' && isThis(r, start, unit) ? 'current' : null);
  const opening = when ? null : openingYear(r, start, unit.end);
  if (opening && kind === 'school') return opening;
  // "pour la nouvelle saison d'hiver": of no days that a calendar knows.
  if (opening && kind === 'season') return point(opening.end, 'length', { when: 'current' });
  if (!when || kind === 'quarter' || kind === 'half') return null;
  const isLast = early?.when === 'last' && kind === 'year';
  if (isLast && isApposed(r, index, unit.end)) return null;
  const end = late?.end ?? unit.end;
  const glossed = late && kind !== 'period' && NAMED.has(kind) ? yearsAfter(r, end) : null;
  if (glossed) return kind === 'year' ? glossed : { ...glossed, unit: 'school' };
  // "(le budget de 2023 …) pour cet exercice": the one just spoken of, which need not be that of writing.
  if (early?.when === 'current' && kind === 'year' && r.at(start, 'report'))
    return point(end, kind, { when: 'current', yearWhen: 'same' });
  // "cette période", "la période en cours", "cette année-là": the one just spoken of; "ce mois-ci": that of writing.
  const deictic = r.isSymbol(unit.end, '-') ? r.at(unit.end + 1, 'afar') : null;
  const isNear = deictic?.value === 'near';
  if (deictic && !isNear && when === 'current')
    return kind === 'year' && r.at(start, 'plural')
      ? point(deictic.end, 'length', { when })
      : point(deictic.end, kind, { when: 'same' });
  // «الشهر الجاري», "le mois en cours", "this month, …": no other than that of writing, unlike "durant ce mois".
  const isWithin = isDuring(r.tokens, index - 1) || r.into(index, 'link');
  const isOwn = isNear || late !== null || !isWithin;
  if ((kind === 'month' || kind === 'week') && when === 'current' && isOwn)
    return point(isNear ? deictic!.end : end, kind, { when, yearWhen: 'current' });
  // "dans ce stade", unlike "à ce stade": a building.
  const isBuilding = r.at(start, 'monument') !== null && r.at(index - 1, 'to') === null;
  if (kind === 'period' && when === 'current')
    return isBuilding ? null : point(end, kind, { when: 'same' });
  const ago = when === 'same' && (kind === 'period' || kind === 'month') && yearAgo(r, end);
  if (ago) return ago;
  // "ces dernières années" names no years, "the past week" runs back from any day, and "the past day" is a bulletin's.
  const isRolling = kind !== 'weekend' && r.at(index, 'last')?.value === 'rolling';
  if (early && isRolling && kind === 'day' && !r.at(start, 'plural'))
    return point(end, 'day', { when: 'same' });
  const isMany = r.at(start, 'plural') !== null || isManyMonths(r, start, early?.end ?? end);
  // "les mêmes années" are of no number that could be added up.
  if (isMany && kind === 'year' && when === 'same')
    return point(end, 'length', { when: 'current' });
  if (isMany || (early && isRolling)) return point(end, 'length', { when });
  // "la décennie précédente": the ten years before those just named.
  if (unit.value === 'decade' && when === 'previous')
    return point(end, 'length', { part: DECADE, when });
  // "ce jour" is the day of writing; "le jour suivant", of a day that only the text before may tell.
  if (kind === 'day' && when !== 'same') return when === 'current' ? thisDay(r, end) : null;
  const year =
    kind === 'period' || (when === 'same' && (kind === 'month' || kind === 'day'))
      ? (yearReference(r, end) ??
        (when === 'same' ? (yearApart(r, end) ?? seasonBefore(r, end)) : null))
      : null;
  // "le même jour de l'an dernier": the day that is spoken of, in that year.
  if (kind === 'day' && year)
    return point(year.end, 'period', { when: 'same', year: year.year, yearWhen: year.when });
  // "on the same day as the vote": that of what follows.
  if (kind === 'day' && LIKE.test(r.surface(end))) return null;
  // "le même jour": the one that was told.
  if (kind === 'day') return point(end, kind, { when: 'same', yearWhen: 'same' });
  return point(year?.end ?? end, kind, {
    when: kind === 'period' && early?.when === 'same' ? 'same' : when,
    year: year?.year ?? null,
    yearWhen: year?.of === 'year' ? year.when : null,
  });
}

/** Years of a decade. */
const DECADE = 10;

const isDuring = markers('during').at;
const LIKE = /^(?:as|qu'?e?)$/;

/** «نظيره من السنة الماضية»: as long, in that year. */
function counterpart(r: Reader, index: number): Point | null {
  const like = r.at(index, 'counterpart');
  const year = like && yearReference(r, like.end);
  if (year?.of !== 'year') return null;
  return point(year.end, 'period', { when: 'same', year: year.year, yearWhen: year.when });
}

/** «مجموع | الشهرين», of both, «مجموع أيام | العمل», «المجموع | العام»: a sum of units, or one that is general, unlike «مجموع | السنة». */
const isSum = (r: Reader, index: number, unit: number): boolean =>
  r.at(unit, 'dual') !== null ||
  r.at(unit, 'unit')?.value === 'day' ||
  DEFINITE.test(r.surface(index));
const DEFINITE = /^(?:[وفب]|بال|لل)?ال/u;

/** How many words «الممتدة من» may have. */
const ENDED = 2;

/** "2019, dernière année normale": what the year before the comma was. */
const isApposed = (r: Reader, index: number, end: number): boolean =>
  r.isSymbol(index - 1, ',،') && r.surface(index) === 'dernière' && r.isWord(end);

/** "les prochains | mois", "les mois suivants |": only its adjective says that the noun is in the plural. */
const isManyMonths = (r: Reader, noun: number, end: number): boolean =>
  r.surface(noun) === 'mois' && MANY.test(r.surface(end - 1));
const MANY = /(?:n|r|t|é)s$/u;

/** "ce jour", «(مثل) هذا اليوم من السنة الماضية»: the day of writing, or the same of the year before. */
function thisDay(r: Reader, index: number): Point {
  const year = yearReference(r, index);
  const isLast = year?.of === 'year' && year.when === 'last';
  return isLast
    ? point(year.end, 'day', { when: 'same', yearWhen: 'last' })
    : point(index, 'day', { when: 'same' });
}

/** "à la même date, l'année dernière,": the year behind a comma. */
function yearApart(r: Reader, index: number): ReturnType<typeof yearReference> {
  const year = r.isSymbol(index, ',،') ? yearReference(r, index + 1) : null;
  return year?.year === null && year.of === 'year' ? year : null;
}

/** "la nouvelle année scolaire", «الموسم الدراسي الجديد»: the school year that starts. */
function openingYear(r: Reader, start: number, end: number): Point | null {
  const after = r.at(end, 'opening');
  if (after) return opens(after.end);
  return r.at(start - 1, 'opening') ? opens(end) : null;
}

const opens = (end: number): Point => point(end, 'school', { when: 'current', part: 1 });

/** Units that a year in figures may follow as their name. */
const NAMED: ReadonlySet<Unit> = new Set(['year', 'school', 'season', 'period']);

/** Tokens on either side of a season that may tell of crops. */
const CROPS = 32;

export function isFarmedNear(r: Reader, from: number, end: number): boolean {
  for (let at = Math.max(0, from - CROPS); at < end + CROPS; at++)
    if (r.at(at, 'school')?.value === 'farming' && r.at(at, 'unit')?.value !== 'season')
      return true;
  return false;
}

/** "(l'année scolaire) 2021-2022", "(saison) 2025", "(الموسم الفلاحي) لسنة 2025": the year in figures that a unit is called by. */
function namedYear(r: Reader, start: number, kind: Unit, { value, end }: Word): Point | null {
  const next = r.isSymbol(end, '(') ? end + 1 : r.skipLinks(end);
  const inner = kind === 'year' ? null : r.at(next, 'unit');
  const year = bareYear(r, inner?.value === 'year' ? r.skipLinks(inner.end) : next, true);
  if (!year || year.unit === 'hijri') return year;
  const isOne = year.unit === 'year' && year.year !== null;
  const years = isOne && r.at(start, 'plural') ? listedYears(r, year, true) : null;
  if (years) return years;
  if (kind !== 'school' && kind !== 'season') return year;
  // A farming year called by one year is that of its harvest, also as a mere season: "la récolte de la saison 2018".
  const isFarming = value === 'farming' || (kind === 'season' && isFarmedNear(r, start, end));
  // "la campagne de 2015": of vaccination, in the year itself.
  if (!isFarming && isOne && r.at(start, 'school')?.value === 'farming') return year;
  const opened = isFarming && isOne ? year.year! - 1 : year.year;
  return { ...year, year: opened, unit: 'school' };
}

/** "(la même période) un an plus tôt", "(the same quarter), a year earlier": as long, a year before. */
export function yearAgo(r: Reader, index: number): Point | null {
  const ago = r.at(r.isSymbol(index, ',،') ? index + 1 : index, 'ago');
  return ago && !OTHER_AGO.has(ago.value) ? pointAgo(ago) : null;
}

const OTHER_AGO: ReadonlySet<string> = new Set(['n', 'week', 'month', 'last']);

/** "over the weekend", "durant le week-end", «نهاية هذا الأسبوع»: the one just over. */
const isThis = (r: Reader, index: number, { end }: Word): boolean =>
  r.before(index, 'in') || r.before(index - 1, 'in') || r.has(index, end, 'current');

/** «التسعينيات», "the nineties": ten years by their name, unlike «رجل في الستينيات», «سيدة في الثمانينيات من عمرها». */
function namedDecade(r: Reader, index: number): Point | null {
  const name = r.at(index, 'nineties');
  if (!name) return null;
  const year = Number(name.value);
  const isBare = name.end === index + 1 && r.surface(index - 1) === 'في';
  if ((isBare && year < OLDEST) || isAge(r.tokens, name.end) || isAge(r.tokens, name.end + 1))
    return null;
  return point(name.end, 'years', { year, part: year + 9 });
}
const isAge = markers('age').at;
/** Somebody is more often «في الستينيات» than something was; few are «في التسعينيات». */
const OLDEST = 1980;

/** "(les années) 90", "(les années) 1990": ten years. */
function decadeAt(r: Reader, index: number): Point | null {
  const isShort = r.isNumber(index) && r.length(index) === 2;
  const first = isShort ? 1900 + r.integer(index) : yearValue(r, index);
  const isCount =
    isShort && r.isWord(index + 1) && !r.at(index + 1, 'after') && !r.at(index + 1, 'to');
  if (first < 1920 || first % 10 > 0 || isCount) return null;
  const isListed =
    !isShort &&
    (r.at(index + 1, 'to') || (r.isSymbol(index + 1, ',،-–/') && yearValue(r, index + 2) > 0));
  return isListed ? null : point(index + 1, 'years', { year: first, part: first + 9 });
}

/** "l'année scolaire dernière 2014-2015": the years themselves after what tells them. */
function yearsAfter(r: Reader, index: number): Point | null {
  const years = bareYear(r, index, false);
  return years?.unit === 'years' && !years.label ? years : null;
}

/** "été 2023", "l'hiver dernier". */
export function seasonDate(r: Reader, index: number): Point | null {
  const early = relation(r, index);
  const season = r.at(early?.end ?? index, 'season');
  if (!season) return null;
  if (early) return point(season.end, 'season', { part: Number(season.value), when: early.when });
  // "ont été écoulées": a participle of "être".
  if (r.at(index - 1, 'auxiliary')) return null;
  // "a 3 % fall in 2022", unlike "the fall of 2022"
  if (r.surface(season.end) === 'in') return null;
  const late = lateRelation(r, season.end);
  // "l'été précédent", "the summer before", not "the summer before last"
  if (late?.when === 'previous' && !r.at(late.end, 'last'))
    return point(late.end, 'season', { part: Number(season.value), when: late.when });
  const year = yearReference(r, season.end);
  if (!year) return null;
  return point(year.end, 'season', { part: Number(season.value), ...inYear(year) });
}
