import type { FigureMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { BACK, isHabit } from '../standing/each.ts';
import { isAgainst } from './against.ts';
import { isReached } from './cover.ts';

/** Comparators of limits and spreads ("au plus", "entre X et Y"), which state rules and prices more than counts. */
export const isLimit = ({ comparator }: FigureMention): boolean => LIMITS.has(comparator);
const LIMITS: ReadonlySet<string> = new Set(['le', 'lt', 'ge', 'between']);

/**
 * Whether a figure whose sentence names no period is of none: a rule, a price, a length of time, a plan, an allegation.
 * Of the hand-annotated figures that the text before would date, these are the ones that a reader leaves undated.
 */
export function isTimeless(r: Reader, figure: FigureMention, from: number, to: number): boolean {
  return (
    (LASTING.has(figure.kind) && !isMeasured(r, figure, from, to)) ||
    (figure.hedged && !isForecast(figure)) ||
    (isLimit(figure) && (figure.kind === 'money' || !isDone(r, figure, from))) ||
    // "un rendement moyen de 15 quintaux par hectare", "une marge moyenne de 2 dirhams par litre"
    (isHabit(r, figure, from, to) &&
      // "expects the annual production to reach 646,000 tonnes"
      !isForecast(figure) &&
      !isGrown(r, figure) &&
      !(
        (figure.kind === 'rate' || isPerGoods(r, figure, from, to)) &&
        isMeasured(r, figure, from, to)
      ))
  );
}

/** Tokens of ", en hausse" and of what it has grown by. */
const GROWN = 3;
const BY = 3;

/** "un chiffre d'affaires annuel de 554 millions (MDH), | en hausse de 61 %": what has grown was measured in a time. */
function isGrown(r: Reader, { to, role }: FigureMention): boolean {
  const comma = r.isSymbol(to, '(') && r.isSymbol(to + 2, ')') ? to + 3 : to;
  const end = comma + GROWN;
  return (
    role === 'level' &&
    r.isSymbol(comma, ',،') &&
    r.has(comma + 1, end, 'change') &&
    r.hasNumber(comma, end + BY)
  );
}

/** "2 dirhams le litre", «درهمان للتر في الغازوال و3 دراهم في البنزين»: money for so much of what is sold. */
const isPerGoods = (
  r: Reader,
  { kind, from: at, to }: FigureMention,
  start: number,
  end: number,
) => {
  if (kind !== 'money') return false;
  for (let i = Math.max(start, at - BACK); i < Math.min(end, to + MEAN); i++)
    if (r.at(i, 'each')?.value === 'goods') return true;
  return false;
};

const isMeasured = (r: Reader, figure: FigureMention, from: number, to: number): boolean =>
  isMean(r, figure, from, to) || isReachedBy(r, figure, from) || isSetAgainst(r, figure);

/** How many tokens may stand between a price and what it is set against: "/T". */
const UNIT = 2;

/** "11.000 dirhams la tonne contre 5.000", "20.000 heures contre 15.000": two prices or lengths of two times. */
export function isSetAgainst(r: Reader, figure: FigureMention): boolean {
  if (isAgainst(r, figure)) return true;
  for (let at = figure.to; at <= figure.to + UNIT; at++) {
    if (r.at(at, 'against')) return true;
    // "20.000 heures de travail, contre 15.000"
    if (r.pauses(at, ',،'))
      return r.at(at + 1, 'against') !== null && r.hasNumber(at + 2, at + 2 + UNIT);
  }
  return false;
}

/** Lengths and rates are those of a rule, unless something took so long or came to so much. */
const LASTING: ReadonlySet<string> = new Set(['duration', 'rate']);

/** "le délai moyen de traitement est de 646 jours", "69 jours en moyenne": a length that was measured. */
const isMean = (r: Reader, figure: FigureMention, from: number, to: number): boolean =>
  r.has(Math.max(from, figure.from - BACK), Math.min(to, figure.to + MEAN), 'norm');
const MEAN = 3;

/** How far before a rate or a length its verb may stand. */
const MEASURED = 7;

/** "est tombé à 1,5 par million", "a atteint 90 jours": a rate or a length is measured where something came to it. */
const isReachedBy = (r: Reader, figure: FigureMention, from: number): boolean =>
  isReached(r, figure, from) &&
  r.has(Math.max(from, figure.from - MEASURED), figure.from, 'change');

/** "on attend 3.000 élèves": foreseen for the time that is spoken of; what is alleged or doubted is of none. */
export const isForecast = ({ trace }: FigureMention): boolean =>
  trace.some(({ what, rule }) => what === 'hedge' && FORECASTS.test(rule));
/** What is said to be expected, or that it will be so: "estime que la croissance atteindra". */
const FORECASTS = /^word:(?:forecast|foresees-clause)$/;

/** Words that may stand before "pas moins de 15" where the count itself opens its sentence. */
const OPENING = 4;

/** "Pas moins de 15 agents ont été recrutés", "n'a pas dépassé 15": a limit of what happened, not one that rules. */
const isDone = (r: Reader, figure: FigureMention, from: number): boolean =>
  // "ne dépasse pas 2,4 %", "ne dépasse pas 3 milliards de m3": a share or what a dam holds was measured.
  (MEASURED_KINDS.has(figure.kind) &&
    figure.comparator === 'le' &&
    figure.trace.some(({ what, rule }) => what === 'comparator' && rule.startsWith('verb'))) ||
  (figure.kind === 'count' && figure.comparator !== 'between' && opensClause(r, figure, from)) ||
  // «تراوحت المعدلات بين 29 و33 ملم»: a spread that was measured.
  (figure.comparator === 'between' &&
    r.has(Math.max(from, figure.from - SPREAD), figure.from, 'spread')) ||
  isPast(r, figure);

const MEASURED_KINDS: ReadonlySet<string> = new Set(['percent', 'volume']);

/** How many words may stand between "varie" and the first of two ends. */
const SPREAD = 3;

/** Whether nothing but a comparator stands between a figure and the start of its sentence or the comma before it. */
function opensClause(r: Reader, figure: FigureMention, from: number): boolean {
  for (let at = figure.from - 1; at >= figure.from - OPENING; at--)
    if (at < from || r.pauses(at, ',،')) return true;
  return figure.from - from === OPENING;
}

/** "n'a pas dépassé", "لم تتجاوز": a limit that was kept in a time. */
const isPast = (r: Reader, { from }: FigureMention): boolean =>
  r.has(Math.max(0, from - PAST), from, 'past');
const PAST = 10;
