import { markers } from '../../../lexicons/markers.ts';
import { type Expression, made } from '../expressions/expression.ts';
import { type Point, point, type Unit } from '../expressions/point.ts';
import { thatOfYear } from '../expressions/that-of-year.ts';
import type { Reader } from '../reader.ts';

/** What a pronoun may stand for the one before or the current one of. */
const UNITS: ReadonlySet<Unit> = new Set(['school', 'season', 'year', 'half', 'quarter', 'month']);
const THAN = markers('than');
/** How far behind a time, in tokens, a pronoun may stand for another of its kind. */
const REACH = 30;
/** Words up to the verb that parts "la précédente (en avait produit)" from "la précédente campagne". */
const VERB = 3;

/**
 * "The 2024-25 season produced 90 tonnes; the previous one, 60", "la précédente en avait produit 60", "14 dirhams pour
 * l'exercice écoulé, 20 pour celui en cours", "au premier semestre 2022 …, à celui de 2023": the one before the time just named, the
 * one that runs, or that of another year.
 */
export function oneBeside(r: Reader, at: number, named: Expression | undefined): Expression | null {
  const isNear = named !== undefined && at - named.end < REACH;
  const isWhen = isNear && (r.before(at, 'in') || isBehindAmount(r, at));
  const other = isWhen ? thatOfYear(r, at, named.b ?? named.a) : null;
  if (other) return made(at, other.end, 'plain', other);
  const unit = isNear ? kindOf(named) : null;
  if (!unit) return null;
  const now = r.at(at, 'one-now');
  if (now) return made(at, now.end, 'plain', running(unit, now.end));
  const one = r.at(at, 'one-before');
  // "more than in the previous one": what is told is of the later.
  if (!one || THAN.within(r.tokens, at - 2, at)) return null;
  const isPronoun =
    one.value === 'noun' ||
    r.has(one.end, one.end + VERB, 'auxiliary') ||
    closesBase(r, at, one.end, named!);
  return isPronoun ? made(at, one.end, 'plain', point(one.end, unit, { when: 'previous' })) : null;
}

/** "13,5 % à | celui de 2023", unlike "comparable à celui de 2023". */
const isBehindAmount = (r: Reader, at: number): boolean =>
  r.at(at - 1, 'to') !== null && (r.isSymbol(at - 2, '%') || r.isNumber(at - 2));

/** "2024-25" may call a season. */
const kindOf = ({ a: { unit, year, part } }: Expression): Unit | null =>
  unit === 'years' && part === year! + 1 ? 'school' : UNITS.has(unit) ? unit : null;

const running = (unit: Unit, end: number): Point =>
  point(end, unit, { when: 'current', yearWhen: unit === 'year' ? null : 'current' });

/** "contre 11 dirhams pour | le précédent.": no noun follows what is set against the time just named. */
const closesBase = (r: Reader, at: number, end: number, named: Expression): boolean =>
  !r.isWord(end) && r.before(at, 'in') && r.has(named.end, at, 'against');
