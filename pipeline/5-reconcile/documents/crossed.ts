import type { Claim } from '../claims/claim.ts';
import { areApart } from '../claims/dates.ts';
import type { World } from '../world.ts';
import type { Link } from './alignment.ts';

/** The share of what is said of two numbers, from which both are of one thing. */
const HALF = 0.5;

/** Letters that a word has in common with its other forms. */
const STEM = 6;

/**
 * The links of two documents, those of numbers that one of them gives the other way round turned: "270 exhibitors in
 * person and 460 by proxy", "460 in person and 270 by proxy". A number is of what its sentence says that it is of.
 */
export function uncross(links: readonly Link[], world: World): Link[] {
  const exact = links.filter(({ tie }) => tie.kind === 'exact');
  const turned = new Map<Link, Link>();
  for (const [i, p] of exact.entries())
    for (const q of exact.slice(i + 1)) {
      if (turned.has(p) || turned.has(q) || !areCrossed(p, q, world)) continue;
      turned.set(p, turnedTo(q, p)).set(q, turnedTo(p, q));
    }
  return links.map((link) => turned.get(link) ?? link);
}

/** The two together are as sure as both were. */
const turnedTo = (other: Link, link: Link): Link => ({
  ...link,
  b: other.b,
  tie: { kind: 'slip', weight: 0, telling: 0 },
  score: link.score + other.score,
});

/** Whether what one sentence says of a number and not of the other, the other sentence says of that other alone. */
function areCrossed(p: Link, q: Link, world: World): boolean {
  if (p.a.kind !== q.a.kind || p.a.key === q.a.key) return false;
  if (p.a.statement !== q.a.statement || p.b.statement !== q.b.statement) return false;
  // "2,310 this year, against 4,730 in 2019", "4,730 in 2019 against 2,310 last year": each has its time.
  if (areApart(p.a.period, q.b.period) || areApart(q.a.period, p.b.period)) return false;
  const [a, c] = toldApart(p.a, q.a, world);
  const [b, d] = toldApart(p.b, q.b, world);
  const [x, y] = [inCommon(a, d), inCommon(c, b)];
  // What one number alone is said of may be misread: both are of the other's.
  return Math.min(x, y) > 0 && Math.max(x, y) >= HALF && inCommon(a, b) + inCommon(c, d) === 0;
}

/** What is said of each of two figures and not of the other; where that is nothing, all that is said of it. */
function toldApart(a: Claim, b: Claim, world: World): [Set<string>, Set<string>] {
  const [x, y] = [saidOf(a, world), saidOf(b, world)];
  const [p, q] = [without(x, y), without(y, x)];
  return [p.size > 0 ? p : x, q.size > 0 ? q : y];
}

const without = (x: ReadonlySet<string>, y: ReadonlySet<string>): Set<string> =>
  new Set([...x].filter((one) => !y.has(one)));

/** Words and concepts of what a figure is of, and its place; of a share not those of the whole. */
function saidOf({ figure, source: { language } }: Claim, world: World): Set<string> {
  const { measure, role, place_id } = figure;
  const said = (role === 'share' ? measure?.split(',')[0] : measure) ?? '';
  // "A fall of 12 %, and of 36": which way both went tells neither apart.
  const words = (said.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter(
    (word) => world.directionOf(word, language) === null,
  );
  const things = world.conceptsOf(said, language).filter((one) => world.tells(one) !== 'little');
  const places = place_id ? [place_id] : [];
  return new Set([...words.map((word) => word.slice(0, STEM)), ...things, ...places]);
}

function inCommon(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  const both = [...x].filter((one) => y.has(one)).length;
  return both === 0 ? 0 : both / (x.size + y.size - both);
}
