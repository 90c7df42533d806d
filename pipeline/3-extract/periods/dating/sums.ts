import type { FigureMention, FigurePeriod } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import type { Scene } from './scene.ts';

/**
 * "450 plaintes (200 en 2022 et 250 en 2023)": a whole whose parts are each of a time of its own, and add up to it, is of
 * all of these times. Gives the index of each such whole and its period.
 */
export function* wholes(
  scene: Scene,
  found: readonly (FigurePeriod | null)[],
): Generator<[number, FigurePeriod]> {
  const { figures } = scene;
  for (let i = 0; i + PARTS < figures.length; i++) {
    const parts = partsAfter(scene, i);
    const times = parts.map((at) => found[at]);
    if (times.length < PARTS || !times.every(isNamed)) continue;
    // "30 en 2014, 20 en 2015 et 10 en 2016": a time of its own right behind it.
    const own = found[i]?.span?.start ?? -1;
    const isOwn = own >= figures[i]!.end && own < figures[i + 1]!.start;
    if (isOwn && isNamed(found[i])) continue;
    const [first, last] = [
      times.map((one) => one.first!).sort()[0]!,
      times
        .map((one) => one.last!)
        .sort()
        .at(-1)!,
    ];
    const isApart = new Set(times.map((one) => one.first)).size === times.length;
    if (!isApart || !addsUp(figures, parts, figures[i]!)) continue;
    const time = {
      first,
      last,
      surface: null,
      span: null,
      source: 'sentence',
      rule: 'parts',
    } as const;
    yield [i, time];
    if (isDoerOf(scene, i, found[i - 1] ?? null)) yield [i - 1, time];
  }
}

/** "18 associations ont restitué en tout 30 millions, 12 en 2022 et 18 en 2023": those who did all of it, with no time of their own. */
function isDoerOf(
  { r, figures, against }: Scene,
  whole: number,
  own: FigurePeriod | null,
): boolean {
  const doer = figures[whole - 1];
  if (!doer || against[whole - 1] || doer.kind !== 'count') return false;
  if (own && (own.span?.start ?? -1) < figures[whole]!.end) return false;
  for (let at = doer.to; at < figures[whole]!.from; at++)
    if (!r.isWord(at) || r.at(at, 'to')?.value === '') return false;
  return true;
}

/** What rounding may take from parts that are no counts: "36,03 millions, dont 19 en 2022, 8,07 en 2023 …". */
const ROUNDED = 0.001;

function addsUp(figures: readonly FigureMention[], parts: readonly number[], whole: FigureMention) {
  const missing = Math.abs(Number(whole.value) - sum(figures, parts));
  return missing <= slack(whole);
}

const slack = ({ kind, value }: FigureMention): number =>
  kind === 'count' ? 0 : Number(value) * ROUNDED;

/** How many parts a whole has at least. */
const PARTS = 2;

/** The figures right behind one that count the same and are not set against it, as long as they do not exceed it; no ends of "de 10 à 15". */
function partsAfter({ figures, against, paired }: Scene, whole: number): number[] {
  const { kind, value, role } = figures[whole]!;
  const parts: number[] = [];
  if (value === null || role === 'change' || kind === 'percent') return parts;
  let rest = Number(value);
  for (let at = whole + 1; at < figures.length; at++) {
    const x = figures[at]!;
    rest -= Number(x.value);
    if (!isPartLike(x, figures[whole]!) || against[at] || rest < -slack(figures[whole]!)) break;
    if (paired[at]) break;
    parts.push(at);
  }
  return parts;
}

/** Whether a number may be a part of another: it counts the same, or prints nothing that it counts. */
const isPartLike = (part: FigureMention, { kind, role, unit }: FigureMention): boolean =>
  part.kind === kind &&
  part.role === role &&
  part.value !== null &&
  (part.unit === unit || part.unit_text === null);

const sum = (figures: readonly FigureMention[], parts: readonly number[]): number =>
  parts.reduce((total, at) => total + Number(figures[at]!.value), 0);

const isNamed = (one: FigurePeriod | null | undefined): one is FigurePeriod =>
  one?.source === 'sentence' && one.first !== null && one.last !== null;

/** The least whole that no chance makes of two numbers. */
const LEAST = 10;

/** How many words "affaires civiles restantes" may have. */
const LEFT = 4;

/** «767 قضية مخلفة عن سنة 2022»: what has come down from a time to the next one. */
function isLeftFrom(r: Reader, { to }: FigureMention): boolean {
  for (let at = to; at < to + LEFT && r.isWord(at); at++)
    if (r.at(at, 'base')?.value === 'left') return true;
  return false;
}

/** "189 jeudi. La veille, 54. En tout, 243": what the two figures before add up to is of the times of both; of the later one, where the other number is only left from the earlier. */
export const summed = (r: Reader, figures: readonly FigureMention[]): FigureMention[] =>
  figures.map((whole, i) => {
    const parts = figures.slice(Math.max(0, i - PARTS), i);
    if (whole.period?.source === 'sentence' || Number(whole.value) < LEAST) return whole;
    const times = parts.map(({ period }) => period);
    if (times.length < PARTS || !times.every(isNamed) || whole.sentence === parts.at(-1)!.sentence)
      return whole;
    const isLike = parts.every((part) => isPartLike(part, whole));
    const [first, next] = [...times].sort((a, b) => a.first!.localeCompare(b.first!));
    if (!isLike || first!.last! >= next!.first!) return whole;
    if (parts.reduce((total, { value }) => total + Number(value), 0) !== Number(whole.value))
      return whole;
    const start = parts.some((part) => part.period === first && isLeftFrom(r, part))
      ? next!
      : first!;
    const range = { first: start.first, last: next!.last };
    return {
      ...whole,
      period: { ...range, surface: null, span: null, source: 'context', rule: 'parts' },
    };
  });
