import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark, surface } from '../../tokens.ts';
import { opensClause } from '../cues/inversion.ts';
import type { Scene } from '../scene.ts';
import type { Entity } from './entity.ts';
import { isInRelative } from './relative.ts';

const SPEAKS = new Set<PartyMention['kind']>(['person', 'body', 'source']);

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
      SPEAKS.has(p.kind) &&
      !isAnyone(p) &&
      !isAccused(scene, p, at) &&
      !scene.inQuotes(p.from) &&
      !isOfReason(scene, p) &&
      !isInRelative(scene, p.from),
  );
  const entity = party ? entities.get(party) : undefined;
  return entity && !entity.private ? entity : null;
}

/**
 * "Le journal va plus loin : 9 lettres, | écrit-il", "The mayor disagrees: his town, he said": whom the clause before the colon
 * in front of a pronoun's verb is about.
 */
export function announcer(
  scene: Scene,
  at: number,
  entities: ReadonlyMap<PartyMention, Entity>,
): Entity | null {
  let colon = at - 1;
  while (colon > scene.from && !isMark(scene.tokens, colon, ':')) colon--;
  if (colon <= scene.from || scene.inQuotes(colon)) return null;
  const party = scene.parties.find(
    ({ to, oblique, kind }) => to <= colon && !oblique && kind !== 'document',
  );
  const entity = party ? entities.get(party) : undefined;
  // "La Ligue a une idée : …, a-t-il dit": a body is no "il".
  if (!entity || entity.private || (entity.kind !== 'person' && entity.kind !== 'outlet'))
    return null;
  return scene.verbs.some(({ from }) => from < colon) ? null : entity;
}

/** "a rencontré le ministre | qu'il a accusé", "vise le conseil, | qu'elle accuse": whom the clause of the pronoun has for object. */
export function isAccused(scene: Scene, { to }: PartyMention, at: number): boolean {
  const behind = scene.isComma(to) ? to + 1 : to;
  const isNear = at > behind && at - behind <= CLAUSE;
  return scene.language === 'fr' && isNear && /^qu[e']$/.test(scene.word(behind));
}
/** Tokens from "qu'il" to its verb. */
const CLAUSE = 3;

/** "One member of the patrol is in hospital, they said": somebody told of, whom no pronoun takes up at once. */
const isAnyone = ({ kind, name, definite }: PartyMention): boolean =>
  kind === 'person' && name === null && !definite;

/** "…, as the government raises fees, it said": why something is so, and not who says so. */
const isOfReason = (scene: Scene, { from }: PartyMention): boolean => {
  const lead = scene.is(from - 1, ARTICLE) ? from - 2 : from - 1;
  return scene.is(lead, REASON) || (scene.language === 'en' && scene.is(lead, AS));
};
const [ARTICLE, REASON, AS] = [markers('article'), markers('reason'), markers('inversion')];

/** "visitées par l'Agence, selon son communiqué": the body whose document it is, whatever governs it. */
export function bodyBefore(
  scene: Scene,
  at: number,
  entities: ReadonlyMap<PartyMention, Entity>,
): Entity | null {
  const party = scene.parties.findLast((p) => p.to <= at && p.kind === 'body');
  return (party && entities.get(party)) ?? null;
}

/** Tokens in front of whom a sentence begins with: "En 2022, l'Agence". */
const OPENING = 8;
const LED = 30;

/** "Despite | the government's | hope": whose it is, and not what the sentence is about. */
const isOwner = ({ tokens, language }: Scene, { to }: PartyMention): boolean =>
  language === 'en' && isMark(tokens, to, "'’") && surface(tokens, to + 1) === 's';

/** Whom a sentence without an attribution is about: the person or body that it begins with. */
export function topicOf(scene: Scene, entities: ReadonlyMap<PartyMention, Entity>): Entity | null {
  const party = scene.parties.find((p) => !p.oblique && p.kind !== 'document');
  if (!party || scene.inQuotes(party.from) || isOwner(scene, party)) return null;
  // "Après avoir défendu la liberté de la presse, X": whoever stands behind the comma of what opens the sentence.
  const isLed = party.kind === 'person' && opensClause(scene, party.from);
  if (party.from - scene.from > (isLed ? LED : OPENING)) return null;
  const entity = entities.get(party);
  return entity && !entity.private && (entity.kind === 'person' || entity.kind === 'body')
    ? entity
    : null;
}
