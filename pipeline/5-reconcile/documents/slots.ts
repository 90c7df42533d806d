import { alikeUnits, telling } from '../claims/alike.ts';
import type { Claim } from '../claims/claim.ts';
import { areApart } from '../claims/dates.ts';
import { inTwoVoices } from '../claims/times.ts';
import type { World } from '../world.ts';

/** Two figures of two documents. */
export interface Pair {
  readonly a: Claim;
  readonly b: Claim;
}

/** From so many figures of other sorts, or of other places, that two documents share, both tell a list of them. */
const LIST = 2;

/**
 * What two lists each tell of one sort, or of one place, and of nothing else beside: "106,044 camels" and "1,600
 * dromedaries" where the sheep and the goats of both are one.
 * @param shared figures that the two documents have in common
 */
export function sharedSlots(
  x: readonly Claim[],
  y: readonly Claim[],
  shared: readonly Pair[],
  world: World,
): Pair[] {
  const [p, q] = [slotsOf(x, world), slotsOf(y, world)];
  return [...p].flatMap(([slot, a]) => {
    const b = q.get(slot);
    if (!a || !b || a.key === b.key || alikeUnits(a, b) === -Infinity) return [];
    if (areApart(a.period, b.period) || inTwoVoices(a, b)) return [];
    return shared.filter((pair) => isBeside(pair.a, a, world)).length >= LIST ? [{ a, b }] : [];
  });
}

/** Whether two figures are of two sorts of one thing, or count one thing in two places. */
const isBeside = (a: Claim, b: Claim, world: World): boolean =>
  a.figure.place_id !== null && b.figure.place_id !== null
    ? a.figure.unit === b.figure.unit
    : a.concepts.some((x) => b.concepts.some((y) => x !== y && world.areSorts(x, y)));

/** The only figure of each slot; null where several are of one. */
function slotsOf(claims: readonly Claim[], world: World): Map<string, Claim | null> {
  const slots = new Map<string, Claim | null>();
  for (const claim of claims) {
    const slot = slotOf(claim, world);
    if (slot) slots.set(slot, slots.has(slot) ? null : claim);
  }
  return slots;
}

function slotOf(claim: Claim, world: World): string | null {
  const { kind, figure } = claim;
  const told = telling(claim, world);
  const place = figure.place_id;
  if (!told.some((concept) => world.areSorts(concept, concept)) && place === null) return null;
  return [kind, figure.role, place ?? '', place ? figure.unit : '', ...told].join(' ');
}
