import { roleSet, type Word } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import { countedAgo, countedLater, oneAgo, yearlyBase } from './ago.ts';
import { alsoIn, andAfter } from './and-after.ts';
import { monthsTo, partTo } from './ending.ts';
import { untilAfter, untilNow } from './events.ts';
import { type Expression, made } from './expression.ts';
import { twinParts } from './parts.ts';
import { type Point, point } from './point.ts';
import { ledPoint, nowAt, pointAt } from './points.ts';
import { behindNoun, dayRange, eventRange, monthRange, rangeFrom, twoYears } from './range.ts';
import { sinceAfter, sinceWhen, yearFrom } from './since.ts';
import { bareYear } from './years.ts';

const LEADS = roleSet([
  'between',
  'ago',
  'yearly',
  'now',
  'since',
  'thence',
  'until',
  'from',
  'asof',
  'cardinal',
  'unit',
]);

/** Roles of the words that an expression of time can start with. */
const STARTS = roleSet([
  'month',
  'weekday',
  'ordinal',
  'cardinal',
  'dual',
  'first',
  'firstday',
  'unit',
  'nineties',
  'current',
  'last',
  'previous',
  'same',
  'counterpart',
  'next',
  'following',
  'edge',
  'since',
  'thence',
  'until',
  'asof',
  'between',
  'from',
  'now',
  'ago',
  'yearly',
  'day',
  'season',
  'halfyear',
  'again',
  'indefinite',
]);
function mayStart(r: Reader, index: number): boolean {
  // A day, a month or a count has one or two digits, a year four.
  if (r.isNumber(index)) return [1, 2, 4].includes(r.length(index));
  if (!r.isWord(index)) return false;
  return r.hasAny(index, STARTS) || (r.length(index) === 1 && r.isNumber(index + 1));
}

/** "un an après" is as long as what was told, "the year after" the whole of the next, foreseen or not. */
const LATER: Partial<Record<string, 'period' | 'year'>> = { later: 'period', 'next-year': 'year' };

/** The longest expression of time that starts at a token. */
export function expressionAt(r: Reader, index: number): Expression | null {
  if (!mayStart(r, index)) return null;
  const led = (r.isNumber(index) ? r.length(index) <= 2 : r.hasAny(index, LEADS))
    ? ledExpression(r, index)
    : null;
  if (led) return led;
  const ended = partTo(r, index);
  if (ended) return ended;
  const vague = r.at(index, 'indefinite');
  // "des prestations à long terme" are of any time, "2 % à long terme" are not.
  const isApart = !r.isWord(index - 1);
  const isVague = vague && (vague.value !== 'apart' || isApart);
  // "du début de cette législature | jusqu'au 17 octobre": its end is what counts.
  if (isVague && !untilAfter(r, vague.end))
    return made(index, vague.end, 'plain', point(vague.end, 'length', { when: 'current' }));
  const a = pointAt(r, index, false);
  if (!a) return null;
  // "this year so far", "en 2024 à ce jour"
  const now = r.at(a.end, 'now');
  if (now && runsUntil(a, now)) return made(index, now.end, 'since', { ...a, edge: 'start' });
  const months = yearFrom(r, a);
  if (months) return made(index, months.b.end, 'between', months.a, months.b);
  const echo = echoOf(r, a);
  if (echo) return made(index, echo.end, 'plain', echo);
  if (a.unit === 'year' || a.unit === 'month' || a.edge === 'start') {
    const b = untilAfter(r, a.end);
    if (b) return made(index, b.end, 'within', a, b);
  }
  const after = andAfter(r, a);
  if (after) return made(index, after.end, 'within', a, after);
  // "2011 à 2015", "la période de 2011 à 2015", «السنوات من 2011 إلى 2015»
  const isLed = r.at(index, 'unit')?.value === 'period' || r.at(index, 'plural') !== null;
  const isYear = a.unit === 'year' && (r.isNumber(index) || isLed);
  if (isYear && a.year !== null && r.at(a.end, 'to')?.value === 'reach') {
    const b = bareYear(r, a.end + 1, true);
    if (b?.unit === 'year' && a.year < b.year!) return made(index, b.end, 'between', a, b);
  }
  if (a.unit === 'year' && a.year !== null && r.isNumber(index)) {
    const to = r.at(a.end, 'to');
    const b = to && (bareYear(r, to.end, true) ?? alsoIn(r, to.end));
    if (b?.unit === 'year' && b.year === a.year + 1) return made(index, b.end, 'between', a, b);
  }
  if (a.unit === 'month') {
    const to = r.joint(a.end);
    const b = to && pointAt(r, to.end, false);
    if (b?.unit === 'month' && (b.part !== a.part || b.year !== a.year))
      return made(index, b.end, 'between', a, b);
  }
  // "(2 janvier - 10 mars 2019)", "(12 March to 9 April 2024)"
  const joint = a.unit === 'day' && a.year === null ? r.joint(a.end) : null;
  const lastDay = joint && !isAnd(joint) ? pointAt(r, joint.end, true) : null;
  if (lastDay && lastDay.unit === 'day' && lastDay.part > a.part)
    return made(index, lastDay.end, 'between', a, lastDay);
  const gloss = a.year === null && (a.when || a.yearWhen) ? bracketed(r, a.end) : null;
  if (gloss) return made(index, gloss.end, 'plain', { ...gloss, unit: glossed(a, gloss) });
  return made(index, a.end, 'plain', a);
}

/** "et": what lists two days, and runs from neither to the other. */
const isAnd = (joint: { readonly value?: string }): boolean => joint.value === '';

/** How many words may lead to "the same period". */
const LED = 2;

/** "l'an dernier, à la même période", "in 2023, over the same period", "il y a un an, à la même date", "la campagne précédente à la même date": as long, in that year. */
function echoOf(r: Reader, a: Point): Point | null {
  const { unit, year, when, edge, end, day } = a;
  const isAgo = unit === 'period' && when === 'previous' && day === 0;
  if ((unit !== 'year' && unit !== 'season' && !isAgo) || edge) return null;
  const from = r.isSymbol(end, ',،') ? end + 1 : end;
  for (let at = from; at <= from + LED && r.isWord(at); at++) {
    const isPeriod = r.at(at, 'same') !== null || r.at(at, 'unit')?.value === 'period';
    const same = isPeriod ? pointAt(r, at, true) : null;
    if (!same) continue;
    if (same.when !== 'same' || same.unit !== 'period' || same.year !== null || same.yearWhen)
      return null;
    return isAgo ? { ...a, end: same.end } : { ...same, year, yearWhen: when };
  }
  return null;
}

const RUNNING: readonly Point['unit'][] = ['year', 'month', 'school'];
/** Whether a time is not over yet: "this year". */
const isRunning = ({ unit, when }: Point): boolean => when === 'current' && RUNNING.includes(unit);

/** "So far this year", and "so far in 2024", unlike "now in 2024". */
const runsUntil = (a: Point, { value }: Word): boolean =>
  isRunning(a) || (value === 'until' && a.unit === 'year' && a.year !== null && a.edge === null);

/** "la même période de l'an dernier (6 février 2025)": the days themselves, in brackets after what tells them. */
function bracketed(r: Reader, index: number): Point | null {
  if (!r.isSymbol(index, '(')) return null;
  const point = pointAt(r, index + 1, true);
  const isWhole = point !== null && point.year !== null && r.isSymbol(point.end, ')');
  return isWhole ? { ...point, end: point.end + 1 } : null;
}

/** "la saison dernière (2022-2023)" stays a year of school or farming. */
const glossed = (a: Point, { unit }: Point): Point['unit'] =>
  unit === 'years' && (a.unit === 'school' || a.unit === 'season') ? 'school' : unit;

/** What "entre", "depuis", "jusqu'à", "de … à", "au" and "il y a" make of the points after them. */
function ledExpression(r: Reader, index: number): Expression | null {
  const between = r.at(index, 'between');
  const days = between && dayRange(r, r.skipLinks(between.end));
  if (days) return made(index, days.b.end, 'between', days.a, days.b);
  if (between) {
    const start = r.skipLinks(between.end);
    const range =
      twinParts(r, start) ??
      rangeFrom(r, start, true) ??
      rangeFrom(r, behindNoun(r, start), true) ??
      eventRange(r, start) ??
      twoYears(r, start);
    if (range) return made(index, range.b.end, 'between', range.a, range.b);
    const months = monthRange(r, start);
    if (months) return made(index, months.end, 'plain', months);
    // "entre 2010 et aujourd'hui"
    const open = untilNow(r, start);
    if (open) return made(index, open.end, 'since', open);
  }
  const ending = monthsTo(r, index);
  if (ending) return ending;
  const ago = countedAgo(r, index) ?? oneAgo(r, index) ?? yearlyBase(r, index);
  const then = ago && (echoOf(r, ago) ?? ago);
  if (then) return made(index, then.end, 'plain', then);
  const counted = countedLater(r, index);
  if (counted) return made(index, counted.end, 'plain', counted);
  const now = nowAt(r, index);
  // "Un an après, ce déficit a atteint 3 milliards", not "un an après le séisme", «بعد عام 2021»
  const later = now && LATER[now.value];
  if (later && !r.isWord(now.end) && !r.isNumber(now.end))
    return made(index, now.end, 'plain', point(now.end, later, { when: 'following' }));
  // "so far this year", "jusqu'ici en 2024": since it began.
  const running = now && pointAt(r, r.skipLinks(now.end), false);
  if (running && runsUntil(running, now))
    return made(index, running.end, 'since', { ...running, edge: 'start' });
  // "year-to-date"
  if (now?.value === 'year')
    return made(
      index,
      now.end,
      'since',
      point(now.end, 'year', { when: 'current', edge: 'start' }),
    );
  if (now) return made(index, now.end, 'plain', point(now.end, 'now'));
  const thence = r.at(index, 'thence');
  if (thence && (thence.value !== 'alone' || r.isSymbol(thence.end, ',،')))
    return made(index, thence.end, 'since', point(thence.end, 'now'));
  const since = r.at(index, 'since');
  const open =
    since &&
    (since.value === 'after'
      ? sinceAfter(r, since.end)
      : sinceWhen(r, since.end, since.value !== 'time'));
  if (open && !open.b && open.a.unit === 'year' && isToldOfIt(r, open.a.end))
    return made(index, open.a.end, 'plain', open.a);
  // "Dès 2013, 98 % étaient vaccinés", "300 millions dès l'an prochain": in that year.
  const isThen = since?.value === 'early' && open && !open.b;
  if (isThen) return made(index, open.a.end, 'plain', open.a);
  // «منذ يناير إلى غاية أكتوبر»: from the one to the other.
  const isClosed = open && !open.b && open.a.unit === 'month' && open.a.lastPart > open.a.part;
  if (isClosed) return made(index, open.a.end, 'plain', open.a);
  // «منذ شتنبر حتى الآن», "depuis septembre jusqu'à maintenant": since then.
  if (open?.b?.unit === 'now') return made(index, open.b.end, 'since', open.a);
  if (open)
    return made(index, open.b?.end ?? open.a.end, open.b ? 'between' : 'since', open.a, open.b);
  const until = r.at(index, 'until');
  if (until) {
    // «إلى متم 2007», "jusqu'à la fin", "before the end": the edge is part of the words.
    const isEdge = r.at(until.end - 1, 'edge') !== null;
    const led = ledPoint(r, isEdge ? until.end - 1 : until.end);
    // "damaged by the 2023 earthquake": by what happened.
    const isOfNoun = led?.unit === 'year' && r.at(led.end - 2, 'article') && isNoun(r, led.end);
    if (led && !isOfNoun) return made(index, led.end, until.value === 'by' ? 'by' : 'until', led);
  }
  const from = r.at(index, 'from');
  if (from) {
    const range = rangeFrom(r, r.skipLinks(from.end));
    if (range) return made(index, range.b.end, 'between', range.a, range.b);
    const open = untilNow(r, r.skipLinks(from.end));
    if (open) return made(index, open.end, 'since', open);
    // "from the beginning of the year", «من بداية السنة»
    const start = from.value === 'since' ? pointAt(r, r.skipLinks(from.end), true) : null;
    if (start?.edge === 'start' && start.unit !== 'month')
      return made(index, start.end, 'since', start);
  }
  const asof = r.at(index, 'asof');
  // "par rapport au mois de mai" measures from May, whose "au" counts nothing up to it.
  if (asof && !r.before(asof.end, 'base')) {
    const led = ledPoint(r, asof.end);
    // "MAD 80 billion as of September": what came in up to then, where "au mois de septembre" is in it.
    const isTerm = led?.unit === 'month' && asof.value === 'term';
    if (led && ['day', 'year', 'month'].includes(led.unit))
      return made(index, led.end, isTerm ? termShape(r, led.end) : 'asof', led);
  }
  return null;
}

/** "depuis 2018, quand il était à 43 %", "depuis 1999, date à laquelle ils étaient 500": told of the year itself. */
function isToldOfIt(r: Reader, end: number): boolean {
  const at = r.isSymbol(end, ',،') ? end + 1 : end;
  if (r.at(at, 'relative')?.value === '') return true;
  const noun = r.at(at, 'unit');
  const relative = noun && r.at(noun.end, 'to') ? noun.end + 1 : (noun?.end ?? -1);
  return noun !== null && ['', 'noun'].includes(r.at(relative, 'relative')?.value ?? 'none');
}

const isNoun = (r: Reader, at: number): boolean => r.isWord(at) && !r.at(at, 'after');

/** How many words behind "as of September" may say what is to come. */
const TO_COME = 8;

/** "As of September, families will get 500 dirhams" starts what the past tense ends. */
function termShape(r: Reader, end: number): 'since' | 'until' {
  for (let at = end; at < end + TO_COME && !r.closes(at); at++)
    if (r.at(at, 'future')) return 'since';
  return 'until';
}
