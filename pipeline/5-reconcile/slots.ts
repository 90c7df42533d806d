import { alikeUnits } from './alike.ts';
import type { Claim } from './claim.ts';
import { areApart } from './dates.ts';
import { inTwoVoices } from './times.ts';
import type { World } from './world.ts';

/** Two figures that fill one place of two lists. */
export interface Slot {
  readonly a: Claim;
  readonly b: Claim;
}

/**
 * What two documents each tell of one sort, or of one place, and of nothing else beside: "106,044 camels" and "1,600
 * dromedaries" in two lists of livestock that have their other numbers in common.
 */
export function sharedSlots(x: readonly Claim[], y: readonly Claim[], world: World): Slot[] {
  const [p, q] = [slotsOf(x, world), slotsOf(y, world)];
  return [...p].flatMap(([slot, a]) => {
    const b = q.get(slot);
    if (!a || !b || a.key === b.key || alikeUnits(a, b) === -Infinity) return [];
    return areApart(a.period, b.period) || inTwoVoices(a, b) ? [] : [{ a, b }];
  });
}

/** The only figure of each slot; null where several are of one. */
function slotsOf(claims: readonly Claim[], world: World): Map<string, Claim | null> {
  const slots = new Map<string, Claim | null>();
  for (const claim of claims) {
    const slot = slotOf(claim, world);
    if (slot) slots.set(slot, slots.has(slot) ? null : claim);
  }
  return slots;
}

function slotOf({ kind, figure, concepts }: Claim, world: World): string | null {
  const told = concepts.filter((concept) => world.tells(concept) !== 'little');
  const place = figure.place_id;
  if (!told.some((concept) => world.areSorts(concept, concept)) && place === null) return null;
  return [kind, figure.role, place ?? '', place ? figure.unit : '', ...told].join(' ');
}
