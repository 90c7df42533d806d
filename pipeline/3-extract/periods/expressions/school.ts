import { LINE } from '../../tokens.ts';
import type { Reader } from '../reader.ts';
import type { Expression } from './expression.ts';

/** How many tokens on either side may say that "2022-2023" is a school year. */
const NEAR = 25;
/** The same for "cette année". */
const PUPILS = 9;
/** How many tokens "compared with 3.35 million tons" may have. */
const AGAINST = 12;

/**
 * The expressions, those of school and farming years marked as such, and the year in which the one that the text names
 * opens, and whether the text calls it the current one.
 * @param compared where a time is named that another is set against.
 * @param latest the year that the text speaks of where its day is unknown.
 */
export function schoolYears(
  expressions: readonly Expression[],
  r: Reader,
  compared: ReadonlySet<number>,
  latest: number | null,
): { told: Expression[]; season: number | null; isThisSeason: boolean } {
  const isSchool = expressions.map((one) => isSchoolYear(one, r));
  const isNamed = expressions.some(
    ({ a }, i) => a.year !== null && (a.unit === 'school' || isSchool[i]),
  );
  const first = expressions.map((one, i) =>
    isSchool[i] || isPupilsYear(one, r, isNamed) ? asSchool(one) : one,
  );
  const marked = first.filter((one, i) => one !== expressions[i]);
  // "97 % en 2010/11, contre 91 % en 2007/08": one of them that is a school year makes all of them one.
  const isRow = marked.some(isInRow);
  // "la campagne 2013-2014 …, contre 2 millions en 2013-2014"
  const seasons = new Set(first.flatMap(({ a }) => (a.unit === 'school' ? (a.year ?? []) : [])));
  // "de 500 en 2016-2017 à 700 lors de la saison 2017-2018": the one before a season is one as well.
  const isSeasonLike = (year: number) => [year - 1, year, year + 1].some((one) => seasons.has(one));
  const isSchoolRow = (one: Expression) =>
    one.a.unit === 'years' &&
    isInRow(one) &&
    !isOfPeriod(one, r) &&
    (isSeasonLike(one.a.year!) || (isRow && !r.before(one.from, 'title')));
  // "cette année, 8 millions d'élèves …. Cette année, les collèges … L'année dernière, …"
  const isThis = marked.some(isThisYear);
  const isBeside = (one: Expression) =>
    isThis && one.a.unit === 'year' && (isThisYear(one) || isLastYear(one));
  // "96 millions lors de la campagne 2016-2017, contre 33 millions l'année dernière": the season before.
  const isBehindSeason = (one: Expression, before: Expression | undefined) =>
    before?.a.unit === 'school' &&
    !compared.has(before.from) &&
    one.from - before.end < AGAINST &&
    isLastYear(one) &&
    compared.has(one.from);
  const told = first.map((one, i) => {
    if (isBehindSeason(one, first[i - 1]))
      return asSchool({ ...one, a: { ...one.a, when: 'previous' } });
    return isSchoolRow(one) || isBeside(one) ? asSchool(one) : one;
  });
  const years = told.filter(({ a }) => a.unit === 'school' && a.year !== null);
  const own = years.find(({ from }) => !compared.has(from));
  // "cette saison, contre 140.000 en 2014-2015": the year after the only one that is named.
  const isThisSeason = own !== undefined && isCalledThis(own, r);
  if (own) return { told, season: own.a.year, isThisSeason };
  if (years[0]) return { told, season: years[0].a.year! + 1, isThisSeason };
  // "cette campagne" is spoken of by the year of its harvest.
  const isFarming = told.some((one, i) => one !== expressions[i] && isSeason(expressions[i]!));
  return { told, season: isFarming && latest !== null ? latest - 1 : null, isThisSeason };
}

const asSchool = (one: Expression): Expression => ({ ...one, a: { ...one.a, unit: 'school' } });

/** "2022-2023", "2007/08". */
const isInRow = ({ a, b }: Expression): boolean => !b && a.year !== null && a.part === a.year + 1;

/** "la période 2019-2020", «خلال الفترة 2019/2020»: both years, whatever the text says of schools, unless it counts pupils. */
const isOfPeriod = ({ from, end }: Expression, r: Reader): boolean => {
  for (let at = from - 1; at < end; at++) if (r.at(at, 'unit')?.value === 'period') return true;
  return false;
};

const isPlain = ({ a, b, shape }: Expression): boolean =>
  !b && shape === 'plain' && a.year === null && !a.edge;
const isThisYear = (one: Expression): boolean => isPlain(one) && one.a.when === 'current';
const isLastYear = (one: Expression): boolean =>
  isPlain(one) && one.a.unit === 'year' && one.a.when === 'last';

/** "cette campagne 2021-2022", «الموسم الفلاحي الحالي (2021-2022)»: told after its end as well. */
function isCalledThis({ from, end }: Expression, r: Reader): boolean {
  const noun = r.isSymbol(from - 1, '(') ? from - 1 : from;
  return r.before(noun, 'current') || r.has(from, end, 'current');
}

const isSeason = ({ a }: Expression): boolean => a.unit === 'season' && a.part === 0;

/** Two years in a row, or "this season", beside words of school or farming are a year that the autumn opens. */
function isSchoolYear(expression: Expression, r: Reader): boolean {
  const { a, b, from, end } = expression;
  const isPair = a.unit === 'years' && isInRow(expression);
  if (b || !(isPair || isSeason(expression))) return false;
  const isStretch = isOfPeriod(expression, r);
  for (let at = Math.max(0, from - NEAR); at < Math.min(end + NEAR, r.tokens.count); at++) {
    // "cette campagne" may be one of vaccination.
    if (at >= from && at < end && a.when === 'current') continue;
    const word = r.at(at, 'school') ?? r.at(at, 'unit');
    // Nor is "la campagne", told before, of crops by its noun alone.
    if (!isPair && r.at(at, 'unit')?.value === 'season') continue;
    // "this season" beside schools may be of anything.
    if (word?.value === 'farming') return true;
    const school = isPair ? r.at(at, 'school') : null;
    if (school && (!isStretch || school.value === 'pupils')) return true;
  }
  return false;
}

/**
 * "8 millions d'élèves retrouvent cette année l'école": the year of those who go to school is theirs, and that of schools,
 * or their season, where the text names a school year.
 */
function isPupilsYear(expression: Expression, r: Reader, isNamed: boolean): boolean {
  const { a, b, shape, from, end } = expression;
  const isSeasonOfSchool = isNamed && isSeason(expression);
  if (b || shape !== 'plain' || !(a.unit === 'year' || isSeasonOfSchool)) return false;
  if (a.when !== 'current' || a.edge) return false;
  for (const step of [-1, 1])
    for (let n = 0, at = step < 0 ? from - 1 : end; n < PUPILS && at >= 0; n++, at += step) {
      if (at >= r.tokens.count || r.tokens.kind[at] === LINE) break;
      if (r.isSymbol(at, '.;؛') && r.spaced(at + 1)) break;
      const word = r.at(at, 'school')?.value;
      if (word === 'pupils' || (isNamed && word === '')) return true;
      // «محصول الحبوب لهذا العام», where the text names a season.
      if (isNamed && n === 0 && step < 0 && isHarvest(r, at)) return true;
    }
  return false;
}

/** How many tokens "récolte de" may have before "céréales". */
const LED = 2;

/** "récolte de céréales", «محصول الحبوب», "cereal crop": a crop and what it is of, which a word of farming alone is not. */
function isHarvest(r: Reader, last: number): boolean {
  const isFarming = (at: number) => r.at(at, 'school')?.value === 'farming';
  if (!isFarming(last)) return false;
  for (let at = last - 1; at >= last - LED; at--) if (isFarming(at)) return true;
  return false;
}

/** "(September–August)", "(septembre-août)": from one year to the next, the months of a season that is named beside; the token behind, else the one given. */
export function seasonGlossEnd(r: Reader, at: number): number {
  if (!r.isSymbol(at, '(') || !r.isSymbol(at + 2, '-–—') || !r.isSymbol(at + 4, ')')) return at;
  const [first, last] = [r.at(at + 1, 'month'), r.at(at + 3, 'month')];
  return first && last && Number(first.value) > Number(last.value) ? at + 5 : at;
}
