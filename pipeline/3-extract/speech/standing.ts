import { heldOffice } from '../names/registry-roles.ts';
import type { Entity } from './entity.ts';

const MEMBERS =
  /^(?:député|élu|conseill|parlement|opposant|sénat|نائب|برلمان|مستشار|mp$|lawmaker|councill?or|senator|deputy)/;
const GROUPS = new Set(['party', 'parliamentary_group']);

/** A member or group of a chamber: who puts questions. */
export const isMember = (entity: Entity): boolean =>
  entity.kind === 'person'
    ? MEMBERS.test(entity.head) ||
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
