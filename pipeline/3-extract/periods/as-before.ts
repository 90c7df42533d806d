import type { FigureMention, FigurePeriod } from '../mention.ts';

/** "14 milliards [à fin juin], contre 9 un an plus tôt": what is set against a number of one day is of one day, too. */
export function asBefore(
  { kind }: FigureMention,
  before: FigurePeriod | null,
  base: FigurePeriod,
): FigurePeriod {
  const isOfDay = before?.last != null && before.first === before.last;
  const isSameDay = isOfDay && base.last?.slice(5) === before.last!.slice(5);
  return isSameDay && kind !== 'percent' && RELATIVE.test(base.rule)
    ? { ...base, first: base.last }
    : base;
}

/** A time told by how it stands to the one spoken of: it has no length of its own. */
const RELATIVE = /^(period|year)\.(previous|same)/;
