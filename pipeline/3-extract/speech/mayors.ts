import { markers } from '../../lexicons/markers.ts';
import type { PartyMention } from '../names/mention.ts';
import type { Entity } from './entity.ts';
import type { Memory } from './named.ts';
import { headWord, wordsOf } from './printing.ts';

const MAYOR = markers('mayor');
const PRESIDES = markers('presides-council');
const MUNICIPAL = markers('municipal');

/**
 * "X, présidente du conseil communal de Salé …. La maire", «رئيسة مجلس المدينة … العمدة», "the mayor of Salé": whoever was
 * named at the head of a town's council, under either name of the office; null for any other title.
 */
export function mayorOf({ tokens, named, current }: Memory, mention: PartyMention): Entity | null {
  const head = headWord(tokens, mention);
  if (!MAYOR.has(head) || !(mention.definite || mention.complete)) return null;
  const place = [...wordsOf(tokens, mention.role)].filter((word) => word !== head);
  const isMayor = (e: Entity) =>
    e.kind === 'person' &&
    !e.private &&
    e.party.name !== null &&
    !(mention.gender && e.gender && mention.gender !== e.gender) &&
    (MAYOR.has(e.head) ||
      (PRESIDES.has(e.head) && [...e.roleWords].some((word) => MUNICIPAL.has(word)))) &&
    place.every((word) => e.roleWords.has(word));
  return current && isMayor(current) ? current : named.last(isMayor);
}
