import type { Analysis, PeriodMention } from '../mention.ts';
import { LINE } from '../tokens.ts';
import type { Anchor } from './beside.ts';
import { type Day, parseDay, type Range } from './calendar.ts';
import type { Expression } from './expression.ts';
import { expressionAt } from './grammar.ts';
import { PERIOD_LEXICON } from './lexicon.ts';
import { newsDay } from './news-day.ts';
import { Reader } from './reader.ts';
import { resolve } from './resolve.ts';
import { schoolYears } from './school.ts';
import {
  datedParts,
  isBase,
  isCompared,
  isDraft,
  isEcho,
  isOrigin,
  isOver,
  latestYear,
  onlyYear,
  PARTS,
  partKey,
  withComing,
  withPast,
  yearAfterBase,
} from './spoken.ts';

/** What the text last spoke of: a period, a part of a year, a year. */
interface Told {
  readonly before: Range | null;
  readonly part: Range | null;
  readonly year: number | null;
}

/** Every date and period that the text names, in reading order, never overlapping. */
export function findPeriods(analysis: Analysis): PeriodMention[] {
  const { tokens, document } = analysis;
  const reader = new Reader(tokens, PERIOD_LEXICON[document.language]);
  const all: Expression[] = [];
  for (let at = 0; at < tokens.count; ) {
    const found = expressionAt(reader, at);
    if (found) all.push(found);
    at = found && found.end > at ? found.end : at + 1;
  }
  const expressions = all.filter(({ from }) => !isOrigin(reader, from));
  const free = expressions.filter(({ from, a }) => !isCompared(reader, from) && !isEcho(a));
  const written =
    parseDay(document.published_on) ??
    dateline(expressions, reader) ??
    newsDay(expressions, latestYear(free, reader));
  // "contre 38 à fin mai 2021": a text that names only the year it compares with speaks of the next.
  const base = free.some(({ a }) => a.year !== null) ? null : onlyYear(expressions);
  const named = onlyYear(free) ?? (base && base + 1);
  const dated = datedParts(free);
  const latest = withEcho(latestYear(free, reader) ?? named, expressions);
  // "réunis le 12 janvier 2017": the text is of that year.
  const isOfDay = free.some(
    ({ a }) =>
      a.year !== null &&
      a.year === named &&
      (a.unit === 'day' || (/^months?$/.test(a.unit) && a.part <= LATEST)),
  );
  const isPast = !written && latest !== null && isOver(latest, expressions);
  const after = written ? null : yearAfterBase(expressions, reader);
  const spoken = written
    ? written.year
    : latest !== null && isDraft(expressions, reader, latest)
      ? latest - 1
      : isPast || (after && latest && after === latest + 1)
        ? latest! + 1
        : latest;
  const { told: seasons, season } = schoolYears(all, reader, written ? null : latest);
  let here: Told = { before: null, part: null, year: null };
  let main = here;
  let sentence = 0;
  let partIn = -1;
  let sideYear: string | null = null;
  return seasons.map((expression) => {
    while (expression.from >= (analysis.sentences[sentence]?.to ?? Number.POSITIVE_INFINITY)) {
      sentence++;
      here = main;
      sideYear = null;
    }
    const isSide = isCompared(reader, expression.from);
    // "contre 66 % en 2021 et 88 % l'année précédente": each is set against what the text speaks of.
    const told = isSide ? main : here;
    const anchor: Anchor = {
      written,
      spoken,
      isSole: named !== null && base === null && !isPast && !isOfDay,
      isOver: isPast,
      season,
      year: told.year ?? named,
      before: told.before,
      part: told.part ?? told.before,
    };
    const said = withPast(
      withComing(withBase(withTwin(expression, dated), reader), reader, written),
      reader,
    );
    const own = resolve(said, anchor);
    // "contre 50 % en 2021 et 23 % l'année d'avant": the year before one that is itself compared.
    const isTaken = isSide && own.first !== null && own.first === sideYear;
    const { first, last, rule } = isTaken
      ? resolve(said, { ...anchor, before: here.before, part: here.before })
      : own;
    if (isSide && said.a.unit === 'year' && said.a.year !== null) sideYear = first;
    const { unit } = expression.a;
    // "à la date du 27 mars" is what "un an auparavant" looks back from.
    const isCount =
      SPANS.has(expression.shape) ||
      reader.at(expression.from - 2, 'stretch') !== null ||
      (here.before === null && expression.a.day > 0);
    const isSpan = unit === 'day' ? isCount || first !== last : unit !== 'now';
    const echoes = expression.a.when === 'same' || expression.a.when === 'previous';
    if (isSpan && !echoes && !isOrigin(reader, expression.from) && (first ?? last) !== null) {
      const before = { first, last };
      const isPart = !['year', 'years'].includes(unit) || expression.a.edge !== null;
      // "première année pleine depuis 2019": a time that something is told from is not spoken of.
      const isPassed = expression.a.label || expression.shape === 'since';
      const year = isPassed ? here.year : Number((last ?? first)!.slice(0, 4));
      // A year that a later sentence is of leaves the part named before it behind.
      const kept = isSide || sentence === partIn ? here.part : null;
      if (isPart) partIn = sentence;
      here = { before, part: isPart ? before : kept, year };
      if (!isSide) main = here;
    }
    // "ces dix dernières années, contre 70 dans la période précédente": of no years that the calendar knows.
    if (unit === 'length' && first === null && last === null)
      here = main = { ...here, before: null, part: null };
    const isTitle = /^(years|between\.year)$/.test(rule) && isTitled(reader, expression.from);
    const isEver = expression.shape === 'until' && isSinceStart(reader, expression.from);
    const start = tokens.start[expression.from]!;
    const end = tokens.end[expression.end - 1]!;
    return {
      from: expression.from,
      to: expression.end,
      start,
      end,
      first,
      last,
      rule: isEver ? `ever.${rule}` : isTitle ? `title.${rule}` : rule,
      surface: document.text.slice(start, end),
    };
  });
}

/** "le 1er février 2014 … le même jour de 2015": what an echo adds to the years spoken of may be the text's own. */
const withEcho = (latest: number | null, expressions: readonly Expression[]): number | null =>
  latest === null
    ? null
    : Math.max(latest, ...expressions.map(({ a }) => (isEcho(a) ? a.year! : latest)));

/** A text on the year up to a month before this one is told in that year: its "last year" is another. */
const LATEST = 10;

/** How far before an end its start may be told. */
const EVER = 9;

/** "depuis le début de la législature jusqu'au 17 octobre": from a start that no calendar knows. */
function isSinceStart(r: Reader, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - EVER); at--) {
    if (!r.isWord(at) && !r.isSymbol(at, "'’")) return false;
    if (r.at(at, 'since')) return true;
  }
  return false;
}

/** "au titre de 2014-2015", "برسم (2014-2015)": the years of an account, which it is of throughout. */
const isTitled = (r: Reader, from: number): boolean =>
  r.before(r.isSymbol(from - 1, '(') ? from - 1 : from, 'title');

/** Day of writing as the page prints it: after "publié le", or a full date that is a line of its own. */
function dateline(expressions: readonly Expression[], r: Reader): Day | null {
  for (const { from, end, a, b } of expressions) {
    if (a.unit !== 'day' || a.year === null || a.day === 0 || b) continue;
    let head = from;
    while (head > 0 && from - head < 4 && r.tokens.kind[head - 1] !== LINE) head--;
    const alone = head === 0 || r.tokens.kind[head - 1] === LINE;
    let tail = end;
    while (tail < r.tokens.count && tail - end < 6 && r.tokens.kind[tail] !== LINE) tail++;
    const short =
      tail === r.tokens.count ||
      r.tokens.kind[tail] === LINE ||
      r.isSymbol(afterSource(r, end), '-–—') ||
      // "الرباط – 5 مارس 2018. …"
      (head === 0 && r.hasSymbol(head, from, '-–—') && r.isSymbol(end, '.:'));
    if ((alone && short) || r.before(from, 'published') || r.before(from - 1, 'published'))
      return { year: a.year, month: a.part, day: a.day };
  }
  return null;
}

/** The token after "(AGENCY)", which may stand between a dateline and its dash. */
const afterSource = (r: Reader, index: number): number =>
  r.isSymbol(index, '(') && r.isSymbol(index + 2, ')') ? index + 3 : index;

/** A headline's "à fin mai" takes the year that the text below gives to May. */
function withTwin(expression: Expression, dated: ReadonlyMap<string, number>): Expression {
  const { a } = expression;
  if (a.year !== null || a.when || a.yearWhen || !PARTS.has(a.unit)) return expression;
  const year = dated.get(partKey(a));
  return year === undefined ? expression : { ...expression, a: { ...a, year } };
}

const SPANS: ReadonlySet<string> = new Set(['asof', 'until', 'by', 'between']);

/** "par rapport à la même période" is of the year before; "à la même date" is the date just named. */
function withBase(expression: Expression, r: Reader): Expression {
  const { a, from } = expression;
  if (a.unit !== 'period' || a.when !== 'same' || a.year !== null || a.yearWhen) return expression;
  return isBase(r, from) ? { ...expression, a: { ...a, when: 'previous' } } : expression;
}
