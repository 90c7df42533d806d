import type { FigurePeriod, PeriodMention } from '../../mention.ts';
import { months, parseDay, type Range } from '../calendar.ts';
import { carried, isListed } from '../context/carry.ts';
import { MONTHS_IN } from '../expressions/point.ts';
import type { Reader } from '../reader.ts';
import { isDating, type Named } from '../standing/standing.ts';
import { ends } from './cover.ts';
import { said } from './given.ts';
import type { Scene } from './scene.ts';

/** How many tokens may stand between "respectivement" and its times, and between them. */
const NEAR = 4;

/**
 * "300 et 280 plaintes, respectivement en 2014 et 2013. 12 et 9 ont été classées, respectivement": as many times as figures,
 * one for each; by index of the figure.
 */
export function eachInTurn({
  r,
  figures,
  named,
  sentence,
  context,
}: Scene): Map<number, FigurePeriod> {
  const { from, to } = sentence;
  const given = new Map<number, FigurePeriod>();
  if (figures.length < 2) return given;
  for (let at = from; at < to; at++) {
    const word = r.at(at, 'respective');
    if (!word) continue;
    const times = timesBeside(named, rowBefore(r, figures, at), word.end, context.spoken);
    const first = Math.min(at, times[0]?.from ?? at);
    const before = figures.filter((figure) => figure.to <= first);
    const row = figures.findIndex((figure) => figure.from >= word.end);
    // "4 en mars ; mai et juin ont eu des taux respectifs | de 9 et 8"
    const isAfter = first < at || (times.length > 0 && times[0]!.from === undefined);
    const isLed = isAfter && row >= 0 && figures[row]!.from - word.end <= 1;
    const end = times.at(-1)?.to ?? at;
    const inside = figures.filter((figure) => figure.from >= end && figure.to <= at);
    let told = figures.slice(0, times.length);
    if (inside.length === times.length) told = inside;
    else if (isLed) told = figures.slice(row, row + times.length);
    else if (before.length > 0 || first === at) told = before.slice(-times.length);
    if (times.length < 2 || told.length < times.length) continue;
    if (told.some(({ kind }) => kind !== told[0]!.kind)) continue;
    told.forEach((figure, i) => {
      given.set(figures.indexOf(figure), times[i]!.period);
    });
  }
  return given;
}

/** Where the row of figures begins that a word ends: "948 million and 996 million, respectively"; else the word itself. */
function rowBefore(r: Reader, figures: Scene['figures'], at: number): number {
  const last = figures.findLastIndex(({ to }) => to <= at);
  if (last < 0 || at - figures[last]!.to > 1) return at;
  return figures[rowStart(r, figures, last)]!.from;
}

/** How many words "à près de" may have between times and their figures. */
const LED = 2;

/** Years and parts of one that an expression may list. */
const LISTS = /^(years|quarter|half)(\.|$)/;

/** "300, 280 et 250 plaintes en 2013, 2014 et 2015", "4 % et 3 % aux premier et deuxième trimestres": as many times as numbers in a row; by index of the figure. */
export function eachOfRow({ r, figures, named }: Scene): Map<number, FigurePeriod> {
  const given = new Map<number, FigurePeriod>();
  for (const one of named) {
    const isList = LISTS.test(one.mention.rule);
    const times = isList || YEARS.test(one.mention.rule) ? timesIn(one.mention) : [];
    const behind = times.length < 2 ? null : rowBehindTime(r, figures, one);
    if (behind !== null && rowEnd(r, figures, behind) - behind + 1 === times.length) {
      times.forEach((range, i) => {
        given.set(behind + i, said(one, range));
      });
      continue;
    }
    const last = figures.findLastIndex(({ to }) => to <= one.mention.from);
    if (!isList || times.length < 2 || last < 0) continue;
    if (one.mention.from - figures[last]!.to > NEAR) continue;
    const first = rowStart(r, figures, last);
    if (last - first + 1 === times.length)
      times.forEach((range, i) => {
        given.set(first + i, said(one, range));
      });
  }
  return given;
}

/** "(tombées) en 2020 et 2021 à | 31 et 32 milliards": the first figure right behind times that are listed, where no comma parts them. */
function rowBehindTime(r: Reader, figures: Scene['figures'], { mention, standing }: Named) {
  const row = figures.findIndex(({ from }) => from >= mention.to);
  if (row < 0 || standing === 'label' || !isListOfYears(mention)) return null;
  const { from } = figures[row]!;
  return from - mention.to <= LED && !r.hasSymbol(mention.to, from, ',،;؛:.(') ? row : null;
}

/** "2020 et 2021", «عامي 2020 و2021»; not "2020-2021", "de 2020 à 2021". */
const isListOfYears = ({ rule, surface }: PeriodMention): boolean =>
  !HYPHENED.test(surface) && (rule !== 'between.year' || isListed({ surface }));
const HYPHENED = /\p{Nd}\s*[-–—/]/u;

/** Where the figures of one kind end that "and" parts from the one at `first`. */
function rowEnd(r: Reader, figures: Scene['figures'], first: number): number {
  let last = first;
  while (figures[last + 1] && rowStart(r, figures, last + 1) === rowStart(r, figures, first))
    last++;
  return last;
}

/** Where the figures of one kind begin that nothing but a comma or "and" parts from the one at `last`. */
function rowStart(r: Reader, figures: Scene['figures'], last: number): number {
  let first = last;
  while (
    first > 0 &&
    // "25 milliards de dirhams (2,6 milliards de dollars) en 2021-2024": one amount in two currencies.
    !r.isSymbol(figures[first]!.from - 1, '(') &&
    // "1,9 million contre 2,2 millions en 2013-2014": the first is of another time.
    !r.at(figures[first - 1]!.to, 'against') &&
    figures[first - 1]!.kind === figures[first]!.kind &&
    follows(r, figures[first - 1]!.to, figures[first]!.from)
  )
    first--;
  return first;
}

/** "24, 37, and 39": a comma, "and", or both. */
const follows = (r: Reader, end: number, next: number): boolean =>
  next - end <= 1 || (next - end === 2 && r.isSymbol(end, ',،') && r.joint(end + 1) !== null);

/**
 * "300 sacs, contre 280 en 2017, soit respectivement 9 et 8 millions": the figures behind the word are of the times of as
 * many before it; by index of the figure.
 */
export function eachAsBefore(
  { r, figures, named }: Scene,
  found: readonly (FigurePeriod | null)[],
): Map<number, FigurePeriod> {
  const given = new Map<number, FigurePeriod>();
  for (let i = 2; i + 1 < figures.length; i++) {
    const [x, y] = [figures[i]!, figures[i + 1]!];
    const isLed = r.has(Math.max(figures[i - 1]!.to, x.from - NEAR), x.from, 'respective');
    const isListed = x.kind === y.kind && y.from - x.to <= 1;
    const isDated = named.some(
      ({ mention }) => mention.from >= y.to && mention.from - y.to <= NEAR,
    );
    if (!isLed || !isListed || isDated || figures[i - 1]!.kind !== figures[i - 2]!.kind) continue;
    for (const at of [i, i + 1]) {
      const period = found[at - 2];
      if (period) given.set(at, period);
    }
  }
  return given;
}

/** A time of a list, and where it is told; what the text before has told is nowhere in the sentence. */
interface Listed {
  readonly from?: number;
  readonly to?: number;
  readonly period: FigurePeriod;
}

const YEARS = /^(years|between\.year)$/;

/** The times listed behind a word, else right before it, else those of the text before, where the sentence names none. */
function timesBeside(
  named: readonly Named[],
  from: number,
  to: number,
  spoken: PeriodMention | null,
): Listed[] {
  // unlike "from 2018 to 2019 …. It was 39 % for men and 9 % for women, respectively"
  if (named.length === 0 && YEARS.test(spoken?.rule ?? '') && isListed(spoken!))
    return timesIn(spoken!).map((range) => ({ period: carried(spoken!, range) }));
  // "les budgets de 2023 et 2024, respectivement": what each is of.
  const dated = named.filter((one) => isDating(one) || one.standing === 'report');
  const behind = inRow(
    dated.filter(({ mention }) => mention.from >= to),
    to,
  );
  const near = rowBehind(dated, from);
  const list = behind.length > 0 ? behind : near.length > 0 ? near : basesBefore(named, from);
  return list.flatMap((one) => {
    const { first, last, from, to } = one.mention;
    const each = list.length === 1 ? timesIn(one.mention) : [];
    return (each.length > 0 ? each : [{ first, last }]).map((range) => ({
      from,
      to,
      period: said(one, range),
    }));
  });
}

/** "un recul par rapport au trimestre précédent et au même trimestre de 2022, où il était de 300 et 280, respectivement" */
function basesBefore(named: readonly Named[], from: number): Named[] {
  const [x, y] = named.filter(({ mention }) => mention.to <= from).slice(-2);
  const isToldOf = x?.standing === 'base' && y?.standing === 'told';
  const isRow = isToldOf && y.mention.from - x.mention.to <= NEAR;
  return isRow && from - y.mention.to <= NEAR * 2 ? [x, y] : [];
}

/** "2022 et 2023", "2021, 2022 et 2023": the times that one expression lists. */
function timesIn(mention: PeriodMention): Range[] {
  const parts = partsIn(mention);
  if (parts.length > 0) return parts;
  const limits = ends(mention) ?? twoMonths(mention);
  if (!limits) return [];
  const [first, last] = [limits.first, limits.last].map((year) => Number(year.first?.slice(0, 4)));
  const isListed =
    mention.rule === 'years' && [...mention.surface.matchAll(/\p{Nd}{4}/gu)].length > 2;
  return isListed
    ? Array.from({ length: last! - first! + 1 }, (_, i) => months(first! + i, 1, 12))
    : [limits.first, limits.last];
}

/** "(les) premier, deuxième et troisième trimestres": each of them; none where a time is one part of a year alone. */
function partsIn({ rule, first, last }: PeriodMention): Range[] {
  const size = MONTHS_IN[rule.split('.')[0]!];
  const [a, b] = [parseDay(first), parseDay(last)];
  if (size === undefined || !a || !b || a.year !== b.year) return [];
  const count = (b.month - a.month + 1) / size;
  return count < 2
    ? []
    : Array.from({ length: count }, (_, i) => {
        const start = a.month + i * size;
        return months(a.year, start, start + size - 1);
      });
}

/** "(les mois de) mars et avril": each of the two. */
function twoMonths({ rule, first, last }: PeriodMention): { first: Range; last: Range } | null {
  const [a, b] = [parseDay(first), parseDay(last)];
  if (!/^month(\.|$)/.test(rule) || !a || !b || b.month - a.month !== 1) return null;
  return { first: months(a.year, a.month, a.month), last: months(a.year, b.month, b.month) };
}

/** "aux législatives de 2011, 2016 et 2021, il a eu respectivement": the times of a list that ends before a token. */
function rowBehind(list: readonly Named[], to: number): Named[] {
  const row: Named[] = [];
  let [start, reach] = [to, NEAR * 2];
  for (const one of list.filter(({ mention }) => mention.to <= to).reverse()) {
    if (start - one.mention.to > reach) break;
    row.unshift(one);
    [start, reach] = [one.mention.from, NEAR];
  }
  return row;
}

/** Those of a list that follow each other at once. */
function inRow(list: readonly Named[], from: number): Named[] {
  const row: Named[] = [];
  let end = from;
  for (const one of list) {
    if (one.mention.from - end > NEAR) break;
    row.push(one);
    end = one.mention.to;
  }
  return row;
}
