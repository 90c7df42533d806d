import { type Claim, isKnown } from '../claims/claim.ts';
import { areApart, DAY, isMonthOrLess, type Period } from '../claims/dates.ts';
import { magnitude } from '../claims/values.ts';
import { commonest } from '../topics.ts';

/** A document as a telling of statements. */
export interface Telling {
  readonly source_id: string;
  readonly day: string | null;
  /** Milliseconds of the day; NaN where it is unknown. */
  readonly time: number;
  readonly claims: readonly Claim[];
  readonly bodies: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  /** Figures that name its only place; none where it names several. */
  readonly placed: readonly Claim[];
  /** Days, weeks and months that its figures name in words of their own. */
  readonly days: readonly Period[];
  /** The year that most of its figures are of; null where none is of any. */
  readonly year: string | null;
  /** Its long numbers, each with its digits. */
  readonly long: ReadonlyMap<string, number>;
  /** Those that are longer than the numbers of a summary, as a summary has them. */
  readonly shortened: ReadonlySet<string>;
}

/** Days over which outlets go on telling a statement. */
const DAYS = 10;
/** Documents that are looked at for one number, those published nearest to it. */
const CROWD = 16;

/** The documents that claims are of, each with all that it tells. */
export function tellings(claims: readonly Claim[]): Telling[] {
  const bySource = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = bySource.get(claim.source.source_id);
    if (own) own.push(claim);
    else bySource.set(claim.source.source_id, [claim]);
  }
  return [...bySource].map(([source_id, own]) => ({
    source_id,
    day: own[0]!.day,
    time: Date.parse(own[0]!.day ?? ''),
    claims: own,
    bodies: new Set(own.flatMap((claim) => claim.kin.filter(isKnown))),
    acts: new Set(own.flatMap(({ act }) => act ?? [])),
    placed: inOnePlace(own),
    days: own.flatMap(({ period, periodOrigin }) =>
      period && periodOrigin === 'own' && isMonthOrLess(period) ? [period] : [],
    ),
    year: mainYear(own),
    long: longNumbers(own),
    shortened: new Set(own.flatMap(shortenedNumbers)),
  }));
}

function mainYear(claims: readonly Claim[]): string | null {
  const counts = new Map<string, number>();
  for (const { period } of claims) {
    const year = period?.last.slice(0, 4);
    if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return commonest(counts);
}

function inOnePlace(claims: readonly Claim[]): readonly Claim[] {
  const placed = claims.filter(({ figure }) => figure.place_id !== null);
  const places = new Set(placed.map(({ figure }) => figure.place_id));
  return places.size === 1 ? placed : [];
}

/** The place of a figure, named with it or, alone in its document, before it. */
export const placeIn = ({ placed }: Telling, { figure }: Claim): string | null =>
  figure.place_id ??
  placed.find((other) => other.figure.start < figure.start)?.figure.place_id ??
  null;

/** Whether both documents tell of days, weeks or months, and of none that have a day in common. */
export const ofOtherDays = (a: Telling, b: Telling): boolean =>
  a.days.length > 0 &&
  b.days.length > 0 &&
  a.days.every((p) => b.days.every((q) => areApart(p, q)));

/** Pairs of documents of the same days that share a number, or name one body and a number nearly the same. */
export function neighbours(documents: readonly Telling[]): [Telling, Telling][] {
  const ordered = [...documents].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const index = new Map<string, Telling[]>();
  const pairs: [Telling, Telling][] = [];
  for (const document of ordered) {
    const near = new Set<Telling>();
    const marks = new Set(document.claims.flatMap((claim) => marksOf(claim, document)));
    for (const mark of marks) {
      const at = index.get(mark);
      for (const other of at?.slice(-CROWD) ?? []) near.add(other);
    }
    for (const mark of marks) {
      const at = index.get(mark);
      if (at) at.push(document);
      else index.set(mark, [document]);
    }
    for (const other of near)
      if (ofOneTime(document, other) || isRetold(document, other)) pairs.push([other, document]);
  }
  return pairs;
}

const order = ({ day, source_id }: Telling): string => `${day ?? '9999'} ${source_id}`;

/** Whether two documents were published within days of each other; one of unknown day with those of its year, and those that it repeats. */
export const ofOneTime = (a: Telling, b: Telling): boolean =>
  a.day === null || b.day === null
    ? (a.year !== null && a.year === b.year) || isRetold(a, b)
    : Math.abs(a.time - b.time) <= DAYS * DAY;

/** Digits of the numbers by which a document tells again, however late, what another told: three of three, two of five, four of two. */
const RETOLD = 8;
/** Digits of a number that tells something. */
const LONG = 2;
/** Digits of a long number that is told shorter: 7.47 million for 7,474,172. */
const SHORT = 3;

const isRetold = (x: Telling, y: Telling): boolean =>
  digitsIn(x, y) + shortenedIn(x, y) + shortenedIn(y, x) >= RETOLD;

function digitsIn(x: Telling, y: Telling): number {
  let sum = 0;
  for (const [number, digits] of x.long) if (y.long.has(number)) sum += digits;
  return sum;
}

/** Digits of the numbers of a summary that another document has in full. */
function shortenedIn({ long }: Telling, { shortened, long: full }: Telling): number {
  let sum = 0;
  for (const [number, digits] of long)
    if (digits === SHORT && shortened.has(number) && !full.has(number)) sum += SHORT;
  return sum;
}

/** A number cut and rounded to so few digits. */
function shortenedNumbers({ kind, figure, digits }: Claim): string[] {
  const size = Math.abs(magnitude(figure));
  if (digits <= SHORT || !Number.isFinite(size)) return [];
  const place = 10 ** (Math.floor(Math.log10(size)) + 1 - SHORT);
  return [Math.floor(size / place), Math.round(size / place)].map(
    (count) => `${kind} ${Number((count * place).toPrecision(SHORT))}`,
  );
}

const longNumbers = (claims: readonly Claim[]): ReadonlyMap<string, number> =>
  new Map(
    claims.flatMap(({ kind, key, digits }) => (digits >= LONG ? [[`${kind} ${key}`, digits]] : [])),
  );

function marksOf({ figure, kind, key, digits }: Claim, { bodies }: Telling): string[] {
  const marks = digits >= 2 ? [`${kind} ${key}`] : [];
  const size = Math.abs(magnitude(figure));
  if (size === 0 || !Number.isFinite(size)) return marks;
  const step = Math.round(Math.log(size) / Math.log(1.1));
  for (const at of [step - 1, step, step + 1]) {
    marks.push(`* ${kind} ${figure.unit} ${at}`);
    for (const body of bodies) marks.push(`${body} ${kind} ${at}`);
  }
  return marks;
}
