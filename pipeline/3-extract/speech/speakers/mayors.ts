import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import type { Entity } from './entity.ts';
import type { Memory } from './named.ts';
import { headWord, wordsOf } from './printing.ts';

const MAYOR = markers('mayor');
const PRESIDES = markers('presides-council');
const MUNICIPAL = markers('municipal');
const ORGAN = markers('organ');

/**
 * "X, présidente du conseil communal de Salé …. La maire", «رئيسة مجلس المدينة … العمدة», "the mayor of Salé": whoever was
 * named at the head of a town's council, under either name of the office; null for any other title.
 */
export function mayorOf({ tokens, named, current }: Memory, mention: PartyMention): Entity | null {
  const head = headWord(tokens, mention);
  const words = [...wordsOf(tokens, mention.role)].filter((word) => word !== head);
  // "X, maire de Salé …. La présidente du conseil"
  const isOfCouncil = PRESIDES.has(head) && words.length > 0 && words.every(isOfTown);
  if (!isOfCouncil && !MAYOR.has(head)) return null;
  if (!(mention.definite || mention.complete)) return null;
  const place = isOfCouncil ? [] : words;
  const isMayor = (e: Entity) =>
    e.kind === 'person' &&
    !e.private &&
    e.party.name !== null &&
    !(mention.gender && e.gender && mention.gender !== e.gender) &&
    (MAYOR.has(e.head) ||
      (!isOfCouncil &&
        PRESIDES.has(e.head) &&
        [...e.roleWords].some((word) => MUNICIPAL.has(word)))) &&
    place.every((word) => e.roleWords.has(word));
  return current && isMayor(current) ? current : named.last(isMayor);
}

const isOfTown = (word: string): boolean => ORGAN.has(word) || MUNICIPAL.has(word);
