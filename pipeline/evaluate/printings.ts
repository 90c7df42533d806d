import type { Party } from '../3-extract/mention.ts';

/** Names under which a party is printed. */
export const printings = (party: Party, text: string): string[] =>
  [party.name, party.role, text.slice(party.start, party.end)].filter((name) => name !== null);
