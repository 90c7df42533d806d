import type { Claim } from './claim.ts';
import type { World } from './world.ts';

/**
 * How far two figures are of one thing: 3 same indicator, 2 one is the broader name of the other or the measures share
 * their words, 0 nothing speaks for or against, -Infinity two things.
 */
export function alikeThings(a: Claim, b: Claim, world: World): number {
  if (a.figure.kind !== b.figure.kind || !alikeUnits(a, b)) return -Infinity;
  // Whether "12 % unemployment" is a level or a change is read off loose words; one number is not both.
  return sameThing(a, b, world) - (a.figure.role === b.figure.role ? 0 : OTHER_ROLE);
}

const OTHER_ROLE = 0.5;

function sameThing(a: Claim, b: Claim, world: World): number {
  const [x, y] = [a.figure.indicator_id, b.figure.indicator_id];
  if (x && y) {
    if (x === y) return 3;
    if (world.relatedIndicators(x, y)) return 2;
    return shared(a.concepts, b.concepts) > 0.5 ? 0.5 : -Infinity;
  }
  if (a.concepts.length > 0 && b.concepts.length > 0) {
    const overlap = shared(a.concepts, b.concepts);
    if (overlap >= 0.5) return 2;
    if (overlap > 0) return 1;
    return -1;
  }
  if (a.source.language !== b.source.language) return 0;
  return sameWords(a.figure.measure, b.figure.measure) ? 2 : 0;
}

/** Share of the smaller set that the other holds too. */
function shared(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.filter((code) => b.includes(code)).length / Math.min(a.length, b.length);
}

const words = (text: string) =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );

function sameWords(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const [x, y] = [words(a), words(b)];
  if (x.size === 0 || y.size === 0) return false;
  return [...x].filter((word) => y.has(word)).length / Math.min(x.size, y.size) >= 0.5;
}

/** Counted nouns without a code are spelled differently in each language: only coded units can contradict there. */
function alikeUnits(a: Claim, b: Claim): boolean {
  const [x, y] = [a.figure.unit, b.figure.unit];
  if (x === y) return true;
  if (a.figure.kind !== 'count' && a.figure.kind !== 'rate' && a.figure.kind !== 'other')
    return false;
  if (a.figure.indicator_id !== null && a.figure.indicator_id === b.figure.indicator_id)
    return true;
  // "58,000 more": the noun is left to the reader.
  if (x === '1' || y === '1') return true;
  const printed = a.figure.unit_text === x || b.figure.unit_text === y;
  return a.source.language !== b.source.language ? printed : printed && sameStem(x, y);
}

/** "affaire" and "affaires", "شخص" and "شخصا". */
const sameStem = (x: string, y: string) => x.slice(0, 4) === y.slice(0, 4);
