import { heldOffice } from '../names/registry-roles.ts';
import type { Entity } from './entity.ts';

const MEMBERS =
  /^(?:député|élu|conseill|parlement|opposant|sénat|نائب|برلمان|مستشار|mp$|lawmaker|councill?or|senator|deputy)/;
/** "la présidente du groupe de …", «رئيس الفريق». */
const GROUP_ROLES = ['groupe', 'group', 'فريق', 'مجموعة'];
const GROUPS = new Set(['party', 'parliamentary_group']);

/** "un député", «أحد النواب»: a member whom nobody names. */
const UNNAMED = /député|parlementaire|نائب|نواب|lawmaker|deput(?:y|ies)|\bmps?$/i;

/** A member or group of a chamber: who puts questions. */
export const isMember = (entity: Entity): boolean =>
  entity.kind === 'source'
    ? UNNAMED.test(entity.party.name ?? entity.party.role ?? '')
    : entity.kind === 'person'
      ? MEMBERS.test(entity.head) ||
        GROUP_ROLES.some((word) => entity.roleWords.has(word)) ||
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
