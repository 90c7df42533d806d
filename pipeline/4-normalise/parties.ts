import { isSeated } from '../3-extract/figures/measure/counted/party.ts';
import { remembering } from '../memory.ts';
import { nameKey, type Registry } from './registry.ts';

/** Reads the parties that a measure names, a phrase each, by any of their names: "sièges, PJD", «مقعدا, العدالة والتنمية». */
export const partyReader = ({ byName, entities }: Registry): ((measure: string) => string[]) =>
  remembering((measure) =>
    measure
      .split(', ')
      .flatMap((phrase) => byName.get(nameKey(phrase)) ?? [])
      .filter((id) => isSeated(entities.get(id)?.type)),
  );
