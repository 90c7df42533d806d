import { markers } from '../../lexicons/markers.ts';
import type { FigureMention, PeriodMention } from '../mention.ts';
import { opensFuture } from '../proclitics.ts';
import { isAgainst } from './against.ts';
import { isChange, isReached } from './cover.ts';
import type { Reader } from './reader.ts';
import { lateRelation } from './reference.ts';
import { isRolling } from './spans.ts';
import { yearValue } from './years.ts';

/** How far before and after a figure a word may set it in the future or make it a rule. */
export const BACK = 8;
const AHEAD = 10;

/** "500 dirhams par mois", "لكل أسرة": true at any time, so no period of the context dates it. */
export function isHabit(r: Reader, figure: FigureMention, from: number, to: number): boolean {
  for (let at = figure.from - 1; at >= Math.max(from, figure.from - BACK); at--) {
    // "Chaque année, 5.000 …": the comma only sets off what opens the sentence.
    if (r.isSymbol(at, ',،') && isOpener(r, from, at)) return true;
    if (r.isSymbol(at, ',،;؛')) break;
    if (isEach(r, at)) return true;
  }
  for (let at = figure.to; at < Math.min(to, figure.to + AHEAD); at++) {
    at = afterAside(r, at);
    // "41 % dépensent plus de 500 dirhams par mois": what is said of another number.
    if (r.isSymbol(at, ',،;؛') || r.isNumber(at)) break;
    if (isEach(r, at) && !isOfSome(r, figure, at)) return true;
  }
  return false;
}

/** "10 % chacun", «10% لكل منهما»: the shares of those just named, no rule. */
const isOfSome = (r: Reader, { kind }: FigureMention, at: number): boolean =>
  kind === 'percent' && r.at(at, 'each')?.value === 'some';

/** How far into its sentence an opening "chaque année" may start: "Aussi, chaque année,". */
const OPENER = 2;

function isOpener(r: Reader, from: number, comma: number): boolean {
  for (let at = from; at <= from + OPENER; at++) if (r.at(at, 'each')?.end === comma) return true;
  return false;
}

/** Words that a short remark between commas may hold: "8.250 voyageurs, en moyenne, …". */
const ASIDE = 3;

/** The token after a short remark between commas that starts at a token, else the token itself. */
function afterAside(r: Reader, comma: number): number {
  if (!r.isSymbol(comma, ',،')) return comma;
  for (let at = comma + 1; at <= comma + ASIDE && r.isWord(at); at++)
    if (r.isSymbol(at + 1, ',،')) return at + 2;
  return comma;
}

/** "300 dirhams monthly", not "a monthly aid of 300 dirhams"; "300 a year", not "300 a year earlier". */
export function isEach(r: Reader, at: number): boolean {
  const each = r.at(at, 'each');
  if (!each || lateRelation(r, each.end) || yearValue(r, each.end) > 0) return false;
  // «نموا سنويا»: a growth of one year.
  if (each.value !== 'adjective') return r.at(at, 'ago') === null && !r.before(at, 'change');
  return !r.isWord(each.end) || r.at(each.end, 'after') !== null;
}

const FRENCH_FUTURE = /..(?:ra|ront)$/u;
const INFINITIVE = /..(?:er|ir|re)$/u;
const ARABIC_FUTURE = /^[وف]?س[يتنأ]\p{L}{3,}/u;

/** A word that sets what is said with it in the future. */
export function isComing(r: Reader, at: number): boolean {
  const future = r.at(at, 'future');
  // "183 would-be migrants": no future.
  if (future) return !r.isSymbol(future.end, '-');
  // "compte créer 150 salles", not "compte 150 salles"
  if (r.at(at, 'intent'))
    return INFINITIVE.test(r.surface(at + 1)) || INFINITIVE.test(r.surface(at + 2));
  const isKnown = r.tokens.word[at] !== 0 && !opensFuture(r.tokens, at);
  if (isKnown || r.tokens.capital[at] === 1 || !r.isWord(at)) return false;
  const word = r.surface(at);
  return FRENCH_FUTURE.test(word) || ARABIC_FUTURE.test(word);
}

/** Whether a verb in the future stands before a figure: what is to come does not belong to the period reported on. */
export function isFuture(r: Reader, figure: FigureMention, from: number): boolean {
  for (let at = figure.from - 1; at >= Math.max(from, figure.from - BACK); at--) {
    if (r.isSymbol(at, ',،;؛')) return false;
    if (!r.isWord(at)) continue;
    if (isComing(r, at)) return true;
  }
  return false;
}

/** Three calendar years or more. */
const isOfYears = ({ rule, first, last }: PeriodMention): boolean =>
  rule === 'years' &&
  first !== null &&
  last !== null &&
  Number(last.slice(0, 4)) - Number(first.slice(0, 4)) >= 2;

/** "en hausse de 42 % from 2019", "2,6 مليارات عن السنة الجارية": the base of a change right after it. */
export function isOff(
  r: Reader,
  figure: FigureMention,
  period: PeriodMention,
  from: number,
): boolean {
  // "lost 86 posts over that period" is told of the period itself.
  if (period.from - figure.to > 3 || r.at(period.from, 'again')) return false;
  // "a growth of 5 % over 2021-2024": unlike a season, years on end are what it grew in; so are "the last twelve months".
  if (isOfYears(period) || isRolling(period)) return false;
  for (let at = figure.to; at < figure.to + 3; at++) {
    const off = r.at(at, 'off');
    if (!off || off.end > period.from + 1 || period.from - off.end > 1) continue;
    // «184 مشروعا إضافيا من يناير إلى أكتوبر»: from the one to the other.
    if (r.at(at, 'from') && r.has(period.from, period.to, 'to')) continue;
    // "3.1% year on | year at the end of March", not "up 20% on the year before"
    const yearly = r.around(at, 'yearly');
    if (yearly && yearly.end <= period.from) continue;
    // "up 42 % from 2019", "a 6.5 % decline on 2017", "6 % de hausse sur 2017"
    if (figure.role === 'change' || isChange(r, figure, from) || r.at(at - 1, 'change'))
      return true;
    // "0.3% month on month, and 8% from a year earlier"
    if (figure.kind === 'percent' && period.rule.endsWith('.previous')) return true;
  }
  return false;
}

/** How far behind its subject a verb may stand. */
const VERB = 14;

/** "have been treated", "has taken in": over by now, and in no time that is over. */
export function isPerfect(r: Reader, figure: FigureMention, from: number, to: number): boolean {
  for (let at = figure.from - 1; at >= Math.max(from, figure.from - BACK); at--) {
    if (r.isSymbol(at, ',،;:؛') || r.at(at, 'that')) break;
    if (hasParticiple(r, at)) return true;
  }
  for (let at = figure.to; at < Math.min(to, figure.to + VERB); at++) {
    if (r.isSymbol(at, ',،;؛') || r.isNumber(at)) break;
    if (hasParticiple(r, at)) return true;
  }
  return false;
}

const PARTICIPLE =
  /^led$|..(?:ed|en|wn|ght|uilt|ent|ade|one|old|ost|ome|eld|aid|ead|eft|run|cut|put|set)$/;

/** "has (also) taken", "ont déjà reçu", not "has a total". */
function hasParticiple(r: Reader, at: number): boolean {
  const perfect = r.at(at, 'perfect');
  if (!perfect) return false;
  const { end, value } = perfect;
  if (value === 'already') return true;
  return PARTICIPLE.test(r.surface(end)) || (r.isWord(end) && PARTICIPLE.test(r.surface(end + 1)));
}

/** Comparators of limits and spreads ("au plus", "entre X et Y"), which state rules and prices more than counts. */
const LIMITS: ReadonlySet<string> = new Set(['le', 'lt', 'ge', 'between']);

/**
 * Whether a figure whose sentence names no period is of none: a rule, a price, a length of time, a plan, an allegation.
 * Of the hand-annotated figures that the text before would date, these are the ones that a reader leaves undated.
 */
export function isTimeless(r: Reader, figure: FigureMention, from: number, to: number): boolean {
  return (
    (LASTING.has(figure.kind) && !isMeasured(r, figure, from, to)) ||
    (figure.hedged && !isForecast(figure)) ||
    (LIMITS.has(figure.comparator) && (figure.kind === 'money' || !isDone(r, figure, from))) ||
    // "un rendement moyen de 15 quintaux par hectare", "une marge moyenne de 2 dirhams par litre"
    (isHabit(r, figure, from, to) &&
      !((figure.kind === 'rate' || isPerGoods(r, figure, from, to)) && isMean(r, figure, from, to)))
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
    if (r.isSymbol(at, ',،'))
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
const FORECASTS = /^word:(?:forecast|foresees-(?:clause|coming|moving))$/;

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
    if (at < from || r.isSymbol(at, ',،')) return true;
  return figure.from - from === OPENING;
}

/** "n'a pas dépassé", "لم تتجاوز": a limit that was kept in a time. */
const isPast = (r: Reader, { from }: FigureMention): boolean =>
  r.has(Math.max(0, from - PAST), from, 'past');
const PAST = 10;

/** How far from a figure a word may say that it adds up what came before the day spoken of. */
const SUM = 7;

/** "portant à 6.185 le total des cas", "the toll climbed to 70": more than came on the day that the text is of. */
export function isRunning(r: Reader, { from, to, kind }: FigureMention): boolean {
  // "un cumul de 247 mm": rain is told on any day of its season.
  if (kind === 'length') return false;
  for (let at = from - 1; at >= Math.max(0, from - SUM); at--) {
    if (r.isSymbol(at, ',،;؛.')) break;
    if (adds(r, at)) return true;
  }
  for (let at = to; at < to + SUM; at++) {
    if (r.isSymbol(at, ',،;؛.')) break;
    if (adds(r, at)) return true;
  }
  return false;
}

/** "le total", not "un stock total", which is counted on its day, nor "a total weight" of what the day has brought. */
const adds = (r: Reader, at: number): boolean =>
  r.at(at, 'running') !== null &&
  r.at(at - 1, 'stock') === null &&
  !SIZE.at(r.tokens, at - 1) &&
  !SIZE.at(r.tokens, at + 1);
const SIZE = markers('size-noun');
