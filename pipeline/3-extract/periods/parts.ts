import { codedPart } from './codes.ts';
import { monthDate } from './dates.ts';
import { type Point, point, type Unit } from './point.ts';
import type { Reader } from './reader.ts';
import { bareYear, lateRelation, relation, yearReference, yearValue } from './years.ts';

/** Years that one list may name. */
const MAX_YEARS = 12;

/** "1er trimestre 2022", "الفصل الثاني من سنة 2023", "the second half of last year". */
export function namedPart(r: Reader, index: number): Point | null {
  const same = r.at(index, 'same');
  const start = same ? r.skipLinks(same.end) : index;
  let part = 0;
  let isLast = false;
  let isSame = same !== null;
  let at = start;
  let unit = r.at(at, 'unit');
  const running = runningPart(r, start, same !== null);
  if (running) return running;
  if (unit && (unit.value === 'quarter' || unit.value === 'half')) {
    const ordinal = r.at(unit.end, 'ordinal');
    const late = r.at(unit.end, 'last') ?? r.at(unit.end, 'same');
    // "the same quarter last year": the relation is of the year.
    const last = late && r.at(late.end, 'unit') ? null : late;
    isSame ||= r.at(unit.end, 'same') !== null;
    const previous = r.at(unit.end, 'previous');
    if (ordinal) part = Number(ordinal.value);
    else if (last) isLast = !isSame;
    else if (previous && !same)
      return point(previous.end, unit.value as Unit, { when: 'previous' });
    else if (!same) return null;
    at = ordinal?.end ?? last?.end ?? unit.end;
  } else {
    const previous = same ? null : r.at(start, 'previous');
    const before = previous && r.at(previous.end, 'unit');
    if (before?.value === 'quarter' || before?.value === 'half')
      return point(before.end, before.value, { when: 'previous' });
    const ordinal = ordinalAt(r, start);
    const last = r.at(start, 'last');
    const after = ordinal?.end ?? last?.end;
    if (after === undefined) return null;
    // "the first-half profit"
    unit = r.at(r.isSymbol(after, '-') ? after + 1 : after, 'unit');
    if (unit?.value !== 'quarter' && unit?.value !== 'half' && unit?.value !== 'moiety')
      return null;
    if (ordinal && ordinal.value > 0) part = ordinal.value;
    else isLast = true;
    at = unit.end;
  }
  if (r.isSymbol(at, '(') && r.isSymbol(at + 3, ')') && codedPart(r, at + 1, true)) at += 4;
  const isMoiety = unit.value === 'moiety';
  const name = isMoiety ? 'half' : (unit.value as Unit);
  // "le troisième trimestre consécutif": the third of a row.
  if (r.at(at, 'row')) return null;
  const ofMonth = name === 'half' ? monthDate(r, r.skipLinks(at), isMoiety) : null;
  if (ofMonth) return halfMonth(ofMonth, part);
  const year = yearReference(r, at);
  if (isMoiety && year?.of !== 'year') return null;
  const most = name === 'quarter' ? 4 : 2;
  if (part > most) return null;
  if (isLast && year?.of === 'year') part = most;
  const end = year ? year.end : at;
  return point(end, name, {
    part,
    year: year?.year ?? null,
    when:
      isLast && part === 0
        ? 'last'
        : isSame && part === 0
          ? 'same'
          : year?.of === 'self'
            ? year.when
            : null,
    yearWhen: year?.of === 'year' ? year.when : null,
  });
}

/** "ce trimestre", "الفصل الجاري", "this quarter"; «هذا الفصل» may be an article of a law. */
function runningPart(r: Reader, index: number, isSame: boolean): Point | null {
  const early = isSame ? null : r.at(index, 'current');
  if (early?.value === 'pointing') return null;
  const unit = r.at(early?.end ?? index, 'unit');
  if (unit?.value !== 'quarter' && unit?.value !== 'half') return null;
  const late = r.at(unit.end, 'current');
  if (!early && !late) return null;
  return point(late?.end ?? unit.end, unit.value, { when: 'current' });
}

/** Where the second half of a month starts. */
const HALF_MONTH = 15;

/** "la seconde moitié de mars", "première quinzaine d'avril": days of that month. */
function halfMonth(month: Point, part: number): Point {
  if (month.lastPart !== month.part || part === 0) return month;
  const days = part === 1 ? { day: 1, lastDay: HALF_MONTH } : { day: HALF_MONTH + 1, lastDay: 31 };
  return { ...month, unit: 'day', ...days };
}

/** "half-year profit", "résultats semestriels": nobody gives a half of its own to the year's second. */
export function halfYear(r: Reader, index: number): Point | null {
  const half = r.at(index, 'halfyear');
  if (!half) return null;
  const year = yearReference(r, half.end);
  return point(year?.year ? year.end : half.end, 'half', { part: 1, year: year?.year ?? null });
}

/** "les deuxièmes trimestres 2022 et 2023", "الفصلين الثاني من سنتي 2022 و2023": one part of two years. */
export function twinParts(r: Reader, index: number): { a: Point; b: Point } | null {
  const a = namedPart(r, index);
  if (!a || a.part === 0) return null;
  const unit = r.at(r.skipLinks(a.end), 'unit');
  const from = a.year === null ? r.skipLinks(unit?.value === 'year' ? unit.end : a.end) : a.end - 1;
  const to = r.at(from + 1, 'to') ?? r.at(from + 1, 'and');
  const [first, last] = [yearValue(r, from), to ? yearValue(r, to.end) : -1];
  if (!to || first < 0 || last <= first) return null;
  const end = to.end + 1;
  return {
    a: point(end, a.unit, { part: a.part, year: first }),
    b: point(end, a.unit, { part: a.part, year: last }),
  };
}

function ordinalAt(r: Reader, index: number): { value: number; end: number } | null {
  const word = r.at(index, 'ordinal');
  if (word) return { value: Number(word.value), end: word.end };
  const suffixed = r.isNumber(index) && !r.spaced(index + 1) && r.at(index + 1, 'suffix');
  return suffixed && r.length(index) === 1 ? { value: r.integer(index), end: suffixed.end } : null;
}

/** "année scolaire 2021-2022", "cette année", "l'an dernier", "السنة الماضية", "the year before", "même période". */
export function unitPhrase(r: Reader, index: number): Point | null {
  const early = relation(r, index);
  // «هذا الشهر»: the noun is a link elsewhere.
  const start = early && !r.at(early.end, 'unit') ? r.skipLinks(early.end) : (early?.end ?? index);
  const unit = r.at(start, 'unit');
  if (!unit) return null;
  const decade = r.at(start, 'plural') && unit.value === 'year' ? decadeAt(r, unit.end) : null;
  if (decade) return decade;
  const isFarming = unit.value === 'farming';
  const kind = isFarming ? 'school' : (unit.value as Unit);
  if (kind === 'month') {
    const month = monthDate(r, start, true);
    if (month && month.end > unit.end) return early ? { ...month, when: early.when } : month;
  }
  const next = r.skipLinks(unit.end);
  const bracket = r.isSymbol(unit.end, '(') ? unit.end + 1 : next;
  if (kind === 'year' || kind === 'school' || kind === 'season' || kind === 'period') {
    // "الموسم الفلاحي لسنة 2025"
    const inner = kind === 'year' ? null : r.at(bracket, 'unit');
    const from = inner?.value === 'year' ? r.skipLinks(inner.end) : bracket;
    // "la même période de 2019" is as long, in another year.
    const year = early?.when === 'same' && kind !== 'year' ? null : bareYear(r, from, true);
    if (year) {
      // "les années 2016 et 2017", "سنوات 2020 و2021 و2022"
      if (year.unit === 'year' && year.year !== null && r.at(start, 'plural')) {
        let last = year.year;
        let end = year.end;
        for (let n = 0; n < MAX_YEARS; n++) {
          const joint = r.isSymbol(end, ',،') ? { end: end + 1 } : r.at(end, 'to');
          if (!joint || yearValue(r, joint.end) !== last + 1) break;
          last++;
          end = joint.end + 1;
        }
        if (last > year.year) return point(end, 'years', { year: year.year, part: last });
      }
      const isSchool = kind === 'school' || kind === 'season';
      if (!isSchool || year.unit === 'hijri') return year;
      // A farming year called by one year is that of its harvest.
      const opened =
        isFarming && year.unit === 'year' && year.year !== null ? year.year - 1 : year.year;
      return { ...year, year: opened, unit: 'school' };
    }
  }
  const after = lateRelation(r, unit.end) ?? (next > unit.end ? relation(r, next) : null);
  // "the same period this year": the second relation is of the year.
  const late = after && r.at(after.end, 'unit') ? null : after;
  const when =
    late?.when ?? early?.when ?? (kind === 'weekend' && isLedIn(r, start) ? 'current' : null);
  if (!when || kind === 'quarter' || kind === 'half') return null;
  const end = late?.end ?? unit.end;
  const glossed = late && (kind === 'year' || kind === 'school' || kind === 'season');
  const named = glossed ? yearsAfter(r, end) : null;
  if (named) return kind === 'year' ? named : { ...named, unit: 'school' };
  // "cette période", "cette année-là": the one just spoken of.
  const afar = r.isSymbol(unit.end, '-') && r.at(unit.end + 1, 'afar');
  if (afar && when === 'current') return point(afar.end, kind, { when: 'same' });
  if (kind === 'period' && when === 'current' && !late) return point(end, kind, { when: 'same' });
  const ago = kind === 'period' && when === 'same' ? r.at(end, 'ago') : null;
  if (ago && ago.value !== 'n') return point(ago.end, 'period', { when: 'previous' });
  // "ces dernières années" names no years, "the past week" runs back from any day.
  const isRolling = kind !== 'weekend' && r.at(index, 'last')?.value === 'rolling';
  if (r.at(start, 'plural') || (early && isRolling)) return point(end, 'length', { when });
  const year =
    kind === 'period' || (when === 'same' && (kind === 'month' || kind === 'day'))
      ? yearReference(r, end)
      : null;
  // "le même jour de l'an dernier": the day that is spoken of, in that year.
  if (kind === 'day' && year)
    return point(year.end, 'period', { when: 'same', year: year.year, yearWhen: year.when });
  return point(year?.end ?? end, kind, {
    when: kind === 'period' && early?.when === 'same' ? 'same' : when,
    year: year?.year ?? null,
    yearWhen: year?.of === 'year' ? year.when : null,
  });
}

/** "over the weekend", "durant le week-end": the one just over. */
const isLedIn = (r: Reader, index: number): boolean =>
  r.before(index, 'in') || r.before(index - 1, 'in');

/** "(les années) 90", "(les années) 1990": ten years. */
function decadeAt(r: Reader, index: number): Point | null {
  const isShort = r.isNumber(index) && r.length(index) === 2;
  const first = isShort ? 1900 + r.integer(index) : yearValue(r, index);
  const isCount =
    isShort && r.isWord(index + 1) && !r.at(index + 1, 'after') && !r.at(index + 1, 'to');
  if (first < 1920 || first % 10 > 0 || isCount) return null;
  const isListed =
    !isShort &&
    (r.at(index + 1, 'to') ||
      r.at(index + 1, 'and') ||
      (r.isSymbol(index + 1, ',،-–/') && yearValue(r, index + 2) > 0));
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
  const year = yearReference(r, season.end);
  if (!year || (year.year === null && year.of === 'year')) return null;
  return point(year.end, 'season', {
    part: Number(season.value),
    year: year.year,
    when: year.when,
  });
}
