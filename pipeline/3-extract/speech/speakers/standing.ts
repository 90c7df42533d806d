import { markers } from '../../../lexicons/markers.ts';
import { heldOffice } from '../../names/registry-roles.ts';
import type { Entity } from './entity.ts';
import { MINISTER } from './title.ts';

const MEMBERS = markers('asks-questions');
/** "la présidente du groupe de …", «رئيس الفريق». */
const GROUP_ROLES = markers('group');
const GROUPS = new Set(['party', 'parliamentary_group']);

/** "un député", «أحد النواب»: a member whom nobody names. */
const UNNAMED = markers('unnamed-member');

/** A member or group of a chamber: who puts questions. */
export const isMember = (entity: Entity): boolean =>
  entity.kind === 'source'
    ? (entity.party.name ?? entity.party.role ?? '')
        .toLowerCase()
        .split(/\s+/)
        .some((word) => UNNAMED.has(word))
    : entity.kind === 'person'
      ? MEMBERS.has(entity.head) ||
        [...entity.roleWords].some((word) => GROUP_ROLES.has(word)) ||
        (entity.head === '' &&
          entity.party.candidates.some((id) => heldOffice(id, 'deputy', 'councillor')))
      : GROUPS.has(entity.sort);

/** Whoever answers for a public body: not members of a chamber, associations, parties or media, who charge others. */
export function isOfficial(entity: Entity): boolean {
  if (entity.kind === 'person') return !isMember(entity);
  return (
    entity.kind === 'body' &&
    !GROUPS.has(entity.sort) &&
    !['ngo', 'international_body'].includes(entity.sort)
  );
}

/** Whoever was told of as the minister of something, and is it still. */
export const isMinister = ({ kind, head, roleWords, former }: Entity): boolean =>
  kind === 'person' && !former && MINISTER.has(head) && roleWords.size > 1;
