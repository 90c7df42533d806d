import { markers } from '../../../lexicons/markers.ts';
import { roleSet } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import type { Point, When } from './point.ts';
import { bareYear, MEASURES, yearValue } from './years.ts';

/** What a year's reference gives to the point that it follows. */
export interface YearReference {
  readonly end: number;
  readonly year: number | null;
  readonly when: When | null;
  /** Whether `when` is said of the point ("octobre dernier") or of its year ("octobre de l'année dernière"). */
  readonly of: 'self' | 'year';
}

/** What it makes of that point. */
export const inYear = ({ year, when, of }: YearReference): Partial<Point> =>
  of === 'self' ? { year, when } : { year, yearWhen: when };

export const RELATIONS = ['current', 'last', 'previous', 'next', 'following', 'same'] as const;
const ANY_RELATION = roleSet(RELATIONS);
const isThis = markers('this').at;

/** A word that sets a period against another: "dernier", "الجارية", "previous". */
export function relation(r: Reader, index: number): { when: When; end: number } | null {
  if (!r.hasAny(index, ANY_RELATION)) return null;
  let longest: { when: When; end: number } | null = null;
  for (const when of RELATIONS) {
    const word = r.at(index, when);
    // "that year", but "said on Sunday that …"; «على مدار السنة»: all the year round.
    const isNamed = word?.value !== 'before' || isOfTold(r, index, word.end);
    if (word && isNamed && word.end > (longest?.end ?? index)) longest = { when, end: word.end };
  }
  return longest;
}

/** «طيلة | الأسبوع», unlike «طيلة الأسبوع الممتد من 22 إلى 28 يناير», whose days are told next. */
function isOfTold(r: Reader, index: number, end: number): boolean {
  const unit = r.at(end, 'unit');
  return unit !== null && !r.at(index, 'yearly') && !stretches(r.tokens, unit.end);
}
const stretches = markers('stretches').at;

/** "cette | même (année)", "this | same (year)": the one just named. */
function echoed(r: Reader, first: ReturnType<typeof relation>): ReturnType<typeof relation> {
  const echo = first?.when === 'current' ? relation(r, first.end) : null;
  return echo?.when === 'same' ? echo : first;
}

/** The same words after their noun, where "plus tôt" and "before" join them. */
export function lateRelation(r: Reader, index: number): { when: When; end: number } | null {
  const earlier = r.at(index, 'earlier');
  if (earlier?.value === 'counted') return null;
  // "sur l'année avant de revenir à 2 %": what is done later.
  if (earlier?.value === 'before' && r.at(earlier.end, 'link')) return null;
  // "3 billion per year before 2021": each year until then.
  if (earlier && r.at(index, 'outside') && yearValue(r, earlier.end) > 0) return null;
  if (earlier) return { when: 'previous', end: earlier.end };
  const own = relation(r, index);
  return own && isOfNextNoun(r, own.end) ? null : own;
}

/** "chaque année | ce budget", "each year | this share": "this" is said of the noun behind it. */
const isOfNextNoun = (r: Reader, end: number): boolean =>
  isThis(r.tokens, end - 1) && !r.at(end, 'unit') && !relation(r, end);

/** "au troisième trimestre (2014)", "من السنة الجارية (2014)": the year in figures. */
export function bracketedYear(r: Reader, index: number): YearReference | null {
  if (!r.isSymbol(index, '(') || !r.isSymbol(index + 2, ')')) return null;
  const year = yearValue(r, index + 1);
  return year < 0 ? null : { end: index + 3, year, when: null, of: 'year' };
}

/** "2023", "de l'année 2023", "من السنة الجارية", "of last year", "dernier": what fixes the year of a part of one. */
export function yearReference(r: Reader, index: number): YearReference | null {
  const glossed = bracketedYear(r, index);
  if (glossed) return glossed;
  // "a été cette fois": "this" alone is said of what follows it.
  const own = isThis(r.tokens, index) ? null : echoed(r, relation(r, index));
  if (own && !r.at(own.end, 'unit') && !r.at(r.skipLinks(own.end), 'unit')) {
    const year = yearValue(r, r.skipLinks(own.end));
    if (year > 0) return { end: r.skipLinks(own.end) + 1, year, when: null, of: 'year' };
    return { end: own.end, year: null, when: own.when, of: 'self' };
  }
  let at =
    r.isSymbol(index, ',،/-') && yearValue(r, index + 1) > 0 ? index + 1 : r.skipLinks(index);
  const early = echoed(r, relation(r, at));
  if (early) at = r.skipLinks(early.end);
  const unit = r.at(at, 'unit');
  if (unit?.value === 'year') {
    const late = lateRelation(r, unit.end) ?? relation(r, r.skipLinks(unit.end));
    const year = yearValue(r, r.skipLinks(unit.end));
    if (year > 0) return { end: r.skipLinks(unit.end) + 1, year, when: null, of: 'year' };
    const when = late?.when ?? early?.when ?? null;
    // «السنة الماضية 2012», unlike «السنة الماضية 2012 طنا»
    const printed = late?.when === 'last' ? bareYear(r, late.end, false) : null;
    const glossed =
      printed?.unit === 'year'
        ? { end: printed.end, year: printed.year, when: null, of: 'year' as const }
        : bracketedYear(r, late?.end ?? unit.end);
    if (glossed) return glossed;
    // "de l'année": the year that one speaks of.
    return { end: late?.end ?? unit.end, year: null, when: when ?? 'same', of: 'year' };
  }
  const year = yearValue(r, at);
  if (year < 0 || r.isSymbol(at + 1, MEASURES)) return null;
  return { end: at + 1, year, when: null, of: 'year' };
}

/** «من الموسم الفلاحي الماضي», "de la campagne précédente": behind "the same period", the season before that it is of. */
export function seasonBefore(r: Reader, index: number): YearReference | null {
  const at = r.skipLinks(index);
  const early = relation(r, at);
  const unit = r.at(early ? r.skipLinks(early.end) : at, 'unit');
  if (!unit || !SEASONS.has(unit.value)) return null;
  const told = lateRelation(r, unit.end) ?? early;
  if (told?.when !== 'last' && told?.when !== 'previous') return null;
  const end = Math.max(told.end, unit.end);
  return { end, year: null, when: 'previous', of: 'year' };
}

const SEASONS: ReadonlySet<string> = new Set(['school', 'season', 'farming']);
