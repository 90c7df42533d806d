import { areSorts, conceptsOf, conceptsOfUnit, tellsOf } from '../4-normalise/concepts.ts';
import { directionOf } from '../4-normalise/direction.ts';
import { nounsOf } from '../4-normalise/nouns.ts';
import { areGroups, areOpposites } from '../4-normalise/opposites.ts';
import { partyReader } from '../4-normalise/parties.ts';
import { shippedRegistry } from '../4-normalise/registry.ts';
import { relatedIndicators } from '../4-normalise/signatures.ts';
import { registryTables } from './registry-tables.ts';
import { createWorld, type World } from './world.ts';

let shipped: World | null = null;

/** The world of the registries that ship with the pipeline, read at first use. */
export function shippedWorld(): World {
  shipped ??= createWorld({
    ...registryTables(),
    relatedIndicators,
    conceptsOf,
    withBroader: conceptsOfUnit,
    nounsOf,
    directionOf,
    partiesOf: partyReader(shippedRegistry()),
    areSorts: (a, b) => areSorts(a, b) || areOpposites(a, b) || areGroups(a, b),
    tells(concept) {
      const told = tellsOf(concept);
      return told === 'group' || told === 'little' ? told : 'thing';
    },
  });
  return shipped;
}
