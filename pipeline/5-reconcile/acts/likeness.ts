import type { Row } from '../../../schemas/index.ts';
import { daysBetween, relatePeriods } from '../claims/dates.ts';
import { areTwoCounts } from '../claims/times.ts';
import type { World } from '../world.ts';
import type { LocalAct } from './acts.ts';

type Act = Row<'communications'>;

/** Score from which two documents are taken to speak of one act. */
export const ENOUGH = 3;

const ANSWERS = new Set<Act['type']>(['written_answer', 'oral_answer']);
const PAPERS = new Set<Act['type']>(['report', 'press_release']);
const SPOKEN = new Set<Act['type']>(['speech', 'interview', 'statement']);

/** 1 same type; 0 one may be a loose name of the other; -Infinity never one act. */
function alikeTypes(a: Act['type'], b: Act['type']): number {
  if (a === b) return 1;
  if (a.endsWith('question') || b.endsWith('question')) return -Infinity;
  if (a === 'statement' || b === 'statement') return 0;
  for (const family of [ANSWERS, PAPERS, SPOKEN]) if (family.has(a) && family.has(b)) return 0;
  return -1;
}

/** How likely it is that two documents speak of one act; at least `ENOUGH` where they are taken to. */
export function likeness(a: LocalAct, b: LocalAct, world: World): number {
  if (a.bodies.length > 0 && b.bodies.length > 0) {
    if (!a.bodies.some((body) => b.bodies.includes(body))) return -Infinity;
  }
  if (!haveOneDay(a.row, b.row) && areTwoCounts(counted(a), counted(b))) return -Infinity;
  return (
    alikeTypes(a.row.type, b.row.type) +
    (a.bodies.length > 0 && b.bodies.length > 0 ? 0 : -1.5) +
    alikeDates(a, b) +
    alikeAddressees(a.row.addressee_id, b.row.addressee_id, world) +
    alikeTopics(a.row.topic, b.row.topic) +
    (relatePeriods(a.period, b.period) === 'different' ? -3 : 0) +
    alikeFigures(a.figures, b.figures)
  );
}

const counted = ({ period, published }: LocalAct) => ({ period, day: published });

const haveOneDay = (a: Act, b: Act): boolean =>
  a.date !== null && a.date === b.date && a.date.length === 10;

function alikeDates(a: LocalAct, b: LocalAct): number {
  let score = 0;
  const [x, y] = [a.row.date, b.row.date];
  if (x && y) {
    const days = Math.min(x.length, y.length);
    if (x === y) score += x.length === 10 ? 3 : 1;
    else if (x.slice(0, days) === y.slice(0, days)) score += 1;
    else if (x.length === 10 && y.length === 10 && daysBetween(x, y) <= 21) score -= 2;
    else return -Infinity;
  }
  const [p, q] = [a.published ?? dayOf(a), b.published ?? dayOf(b)];
  if (p && q) {
    const gap = daysBetween(p, q);
    if (gap <= 10) score += 1;
    else if (gap > 60) score -= x && x === y && x.length === 10 ? 0 : 6;
  }
  return score;
}

const dayOf = (act: LocalAct) => (act.row.date_precision === 'day' ? act.row.date : null);

function alikeAddressees(a: string | null, b: string | null, world: World): number {
  if (!a || !b) return 0;
  if (a === b) return 2;
  if (world.akin(a, b)) return 1.5;
  return world.typeOf(a) === world.typeOf(b) ? -4 : 0;
}

const alikeTopics = (a: string | null, b: string | null) =>
  !a || !b ? 0 : a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`) ? 1 : -2;

/** Weight of a number that hardly any other thing has. */
export const TELLING = 2;

const telling = (figures: ReadonlyMap<string, number>): number =>
  [...figures.values()].filter((weight) => weight >= TELLING).length;

function alikeFigures(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let weight = 0;
  let shared = 0;
  for (const [key, value] of few) {
    if (!many.has(key)) continue;
    weight += value;
    shared++;
  }
  if (shared === 0) return -2;
  // "14 dead" again the week after: what both hold at length tells them apart.
  if (weight < TELLING && telling(few) >= 2 && telling(many) >= 2) return 0;
  const all = shared >= 2 && shared === few.size ? 1 : 0;
  return Math.min(weight, 6) + all;
}
