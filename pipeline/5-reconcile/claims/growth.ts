import type { Row } from '../../../schemas/index.ts';
import { isRoundingOf, quantityKey, significantDigits } from './values.ts';

type Figure = Row<'figures'>;

/** Code points between a growth and the number that grew, over which it is of something else. */
const REACH = 160;

/** The same, over which the number right behind is what it grew to. */
const NEAR = 16;

/**
 * figure_id → the amounts of money, and other numbers of two digits and more, that it says the growth of: those of the
 * sentence that it stands in, or goes on from ("sent home 80.97 billion, against 77.96. The rise is of 3.9 %"), and the one
 * that it came to ("fell by 6 % to 8,126 tonnes").
 */
export function grownNumbers(figures: readonly Figure[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
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
    const numbers = [...before, ...(next && isReached(next, figure) ? [next] : [])]
      .filter(
        (level) =>
          level.kind === 'money' || (level.kind !== 'percent' && significantDigits(level) >= 2),
      )
      .map((level) => `${level.kind} ${quantityKey(level)}`);
    found.set(figure.figure_id, new Set(numbers));
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
  growth.measure?.startsWith(level.measure) === true;

/** "Up 9 % to 608 million", "up 6 % to 10 billion": what the one growth is of is far from what the other is of. */
export function areFarGrowths(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  const alike = [...x].flatMap((one) =>
    [...y].map((other) => [...one.split(' '), ...other.split(' ')] as Bases),
  );
  const pairs = alike.filter(([kind, , other]) => kind === other);
  return pairs.length > 0 && pairs.every(areFar);
}
type Bases = [kind: string, number: string, kind: string, number: string];

/** Whether two numbers are so far apart that no other count makes them one, nor a slip of the scale. */
const areFar = ([, p, , q]: Bases): boolean => {
  const ratio = Math.abs(Number(p) / Number(q));
  const scale = Math.log10(ratio);
  return Math.min(ratio, 1 / ratio) < FAR && Math.abs(scale - Math.round(scale)) > 1e-6;
};
/** The smaller number over the larger, up to which they are. */
const FAR = 0.3;

/** Whether two numbers that grew are one, or the one a rounding of the other: 1,024 billion, 1,024.2 billion. */
export function areOneBase(x: string, y: string): boolean {
  if (x === y) return true;
  const [[kind, p], [other, q]] = [x.split(' '), y.split(' ')];
  return kind === other && (isRoundingOf(p!, q!) || isRoundingOf(q!, p!));
}
