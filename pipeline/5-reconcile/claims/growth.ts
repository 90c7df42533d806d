import type { Row } from '../../../schemas/index.ts';
import { isRoundingOf, quantityKey, significantDigits } from './values.ts';

type Figure = Row<'figures'>;

/** A number that something is the growth of. */
export interface Base {
  readonly kind: Figure['kind'];
  /** As `quantityKey` has it. */
  readonly key: string;
}

/** Code points between a growth and the number that grew, over which it is of something else. */
const REACH = 160;

/** The same, over which the number right behind is what it grew to. */
const NEAR = 16;

/**
 * figure_id → the amounts of money, and other numbers of two digits and more, that it says the growth of: those of the
 * sentence that it stands in, or goes on from ("sent home 80.97 billion, against 77.96. The rise is of 3.9 %"), and the one
 * that it came to ("fell by 6 % to 8,126 tonnes").
 */
export function grownNumbers(figures: readonly Figure[]): ReadonlyMap<string, readonly Base[]> {
  const found = new Map<string, readonly Base[]>();
  const levels: Figure[] = [];
  const ordered = [...figures].sort((a, b) => a.start - b.start);
  for (const [i, figure] of ordered.entries()) {
    if (figure.role !== 'change') {
      levels.push(figure);
      continue;
    }
    if (figure.kind !== 'percent') continue;
    const last = levels.at(-1);
    const before =
      last && figure.start - last.end <= REACH
        ? levels.filter(
            (level) => level.statement_id === last.statement_id && !isOfOther(level, figure),
          )
        : [];
    const next = ordered[i + 1];
    const after = next && isReached(next, figure) ? [next] : [];
    const bases = [...before, ...after].filter(isTelling).map(baseOf);
    found.set(figure.figure_id, bases.filter(isFirst));
  }
  return found;
}

/** "Exports came to 84.3 billion. The surplus fell by 7 %": another sentence tells, by name, of what its own growth is. */
const isOfOther = (level: Figure, growth: Figure): boolean =>
  level.statement_id !== growth.statement_id &&
  level.indicator_id !== null &&
  growth.indicator_id !== null &&
  level.indicator_id !== growth.indicator_id;

/** Whether it is what a growth came to: right behind it, and told of what has grown. */
const isReached = (level: Figure, growth: Figure): boolean =>
  level.role !== 'change' &&
  level.statement_id === growth.statement_id &&
  level.start - growth.end <= NEAR &&
  level.measure !== null &&
  growth.measure?.includes(level.measure) === true;

const isTelling = (level: Figure): boolean =>
  level.kind === 'money' || (level.kind !== 'percent' && significantDigits(level) >= 2);

const baseOf = (level: Figure): Base => ({ kind: level.kind, key: quantityKey(level) });

/** Whether none before it is the same. */
const isFirst = (base: Base, at: number, bases: readonly Base[]): boolean =>
  bases.findIndex((other) => isSame(base, other)) === at;

const isSame = (x: Base, y: Base): boolean => x.kind === y.kind && x.key === y.key;

/** Whether two numbers that grew are one, or the one a rounding of the other: 1,024 billion, 1,024.2 billion. */
export const areOneBase = (x: Base, y: Base): boolean =>
  isSame(x, y) || (x.kind === y.kind && (isRoundingOf(x.key, y.key) || isRoundingOf(y.key, x.key)));

/** Whether two growths have a number in common. */
export const shareBase = (x: readonly Base[], y: readonly Base[]): boolean =>
  x.some((one) => y.some((other) => areOneBase(one, other)));

/** Whether one number is all that two growths have in common, and all that one of them has. */
export const shareOnlyBase = (x: readonly Base[], y: readonly Base[]): boolean =>
  Math.min(x.length, y.length) === 1 &&
  x.filter((one) => y.some((other) => isSame(one, other))).length === 1;

/** "648,000 visitors, up 12 %", "takings of 2.4 billion, up 12 %": what is counted and what is paid grow each by its own. */
export const areOfTwoKinds = (x: readonly Base[], y: readonly Base[]): boolean =>
  (areAll(x, 'money') && areAll(y, 'count')) || (areAll(x, 'count') && areAll(y, 'money'));

const areAll = (bases: readonly Base[], of: Base['kind']): boolean =>
  bases.length > 0 && bases.every(({ kind }) => kind === of);

/** "Up 9 % to 608 million", "up 6 % to 548 million": what the one growth is of is no slip of what the other is of. */
export function areFarGrowths(x: readonly Base[], y: readonly Base[]): boolean {
  const pairs = x.flatMap((one) =>
    y.filter(({ kind }) => kind === one.kind).map((other) => [one, other] as const),
  );
  return pairs.length > 0 && pairs.every(([one, other]) => areFar(one, other));
}

/** The smaller number over the larger, from which a slip may set them apart. */
const NEARLY = 0.95;

/** Whether two numbers are that far apart, and by no slip of the scale. */
function areFar({ key: p }: Base, { key: q }: Base): boolean {
  const ratio = Math.abs(Number(p) / Number(q));
  const scale = Math.log10(ratio);
  return Math.min(ratio, 1 / ratio) < NEARLY && Math.abs(scale - Math.round(scale)) > 1e-6;
}
