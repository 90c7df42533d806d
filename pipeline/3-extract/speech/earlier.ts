import type { PartyMention } from '../names/mention.ts';
import type { Entity } from './entity.ts';
import type { Scene } from './scene.ts';

/** Subject of a participle or pronoun earlier in the same sentence, though its own verb is none of saying. */
export function subjectBefore(
  scene: Scene,
  at: number,
  entities: ReadonlyMap<PartyMention, Entity>,
): Entity | null {
  const party = scene.parties.findLast(
    (p) =>
      p.to <= at &&
      !p.oblique &&
      (p.kind === 'person' || p.kind === 'body') &&
      !scene.inQuotes(p.from),
  );
  const entity = party ? entities.get(party) : undefined;
  return entity && !entity.private ? entity : null;
}

/** "visitées par l'Agence, selon son communiqué": the body whose document it is, whatever governs it. */
export function bodyBefore(
  scene: Scene,
  at: number,
  entities: ReadonlyMap<PartyMention, Entity>,
): Entity | null {
  const party = scene.parties.findLast((p) => p.to <= at && p.kind === 'body');
  return (party && entities.get(party)) ?? null;
}
