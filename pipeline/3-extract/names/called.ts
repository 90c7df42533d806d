import type { PartyMention } from './mention.ts';
import { personName } from './person-name.ts';
import { personParty } from './person-party.ts';
import { knownName } from './registry-names.ts';
import type { Words } from './words.ts';

/** People who are told of by what they do: an office behind the name makes them public. */
const CALLINGS = new Set<PartyMention['kind']>(['source', 'private']);

/** "l'économiste X, président de la Ligue", «الخبير فلان، عضو المجلس»: someone by calling and name is whoever holds the office behind it. */
export function inOffice(words: Words, called: PartyMention, limit: number): PartyMention {
  const { kind, from, to, role } = called;
  if (!CALLINGS.has(kind) || role === null) return called;
  for (let i = role.to; i < to; i++) {
    const name = personName(words, i, limit);
    if (name?.to !== to) continue;
    const known = knownName(words.language, words.tokens, i, limit);
    const ids = known?.value.kind === 'person' && known.end === to ? known.value.ids : [];
    const person = personParty(words, name, from, limit, ids);
    return person.kind === 'person' && person.role !== null ? person : called;
  }
  return called;
}
