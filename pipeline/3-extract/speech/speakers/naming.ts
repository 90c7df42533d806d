import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark } from '../../tokens.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { isPublished } from '../attributions/publishing.ts';
import type { Scene } from '../scene.ts';
import type { Discourse } from './discourse.ts';
import { bodyBefore, subjectBefore } from './earlier.ts';
import type { Entity } from './entity.ts';
import { ofRelative } from './possession.ts';

type Entities = ReadonlyMap<PartyMention, Entity>;

/** A party with whom it stands for. */
export interface Naming {
  readonly mention: PartyMention;
  readonly entity: Entity;
}

/** Whom a sentence names, in reading order: each party with the entity that it stands for. */
export function nameParties(
  scene: Scene,
  attributions: readonly Attribution[],
  discourse: Discourse,
): { named: Naming[]; entities: Entities } {
  const named: Naming[] = [];
  const entities = new Map<PartyMention, Entity>();
  for (const mention of scene.parties) {
    if (!worthNaming(mention, attributions) || isThisOutlet(mention, discourse)) continue;
    const meant =
      (mention.kind === 'document' ? authorOf(scene, mention, entities, discourse) : null) ??
      discourse.resolve(mention);
    const entity = speaksOn(scene, mention, meant, named, discourse) ?? meant;
    if (mention.document !== null && entity.kind !== 'document')
      discourse.authored(entity, mention);
    entities.set(mention, entity);
    named.push({ mention, entity });
  }
  // "L'Agence classe les villes dans son rapport": whose "le rapport" later is.
  for (const mention of scene.parties) {
    if (mention.kind !== 'document' || entities.has(mention)) continue;
    const author = mention.possessive
      ? subjectBefore(scene, mention.from, entities)
      : tellerIn(scene, mention, attributions, entities);
    if (author) discourse.authored(author, mention);
  }
  return { named, entities };
}

/**
 * "Referring to the League, | the NGO said": whoever is speaking, where the noun alone would stand for the one just relied on;
 * null where it does not.
 */
function speaksOn(
  scene: Scene,
  { kind, complete }: PartyMention,
  meant: Entity,
  named: readonly Naming[],
  { current }: Discourse,
): Entity | null {
  if (kind !== 'body' || complete || current?.sort !== meant.sort || current === meant) return null;
  const isReliedOn = named.some(
    ({ mention, entity }) =>
      entity === meant && scene.uses.some((u) => u.use === 'relying' && u.to <= mention.from),
  );
  return isReliedOn ? current : null;
}

const WITHIN = markers('within');
/** Tokens from "said" to what it was said in, over the rest of a name: "le ministère des Puits – pôle des lacs – dans un". */
const REACH = 9;
/** Words from "in" to a document: "in a short". */
const WORDS = 3;

/** "the ministry said in a statement": whose "the statement" later is. */
function tellerIn(
  scene: Scene,
  { from }: PartyMention,
  attributions: readonly Attribution[],
  entities: Entities,
): Entity | null {
  const told = attributions.findLast(
    ({ to, verb }) => verb && to <= from && from - to <= REACH && isWithin(scene, to, from),
  );
  const teller = told?.party ? entities.get(told.party) : null;
  return teller?.kind === 'body' || teller?.kind === 'person' ? teller : null;
}

/** Whether "in" stands right behind a token, or, behind a dash, right before another. */
function isWithin(scene: Scene, from: number, to: number): boolean {
  if (scene.is(from, WITHIN)) return to - from <= WORDS;
  if (!isMark(scene.tokens, from, '–—-(')) return false;
  return [to - 1, to - 2, to - 3].some((i) => i > from && scene.is(i, WITHIN));
}

/** Whose document it is, as the words of its sentence tell; null where only what was told before can. */
function authorOf(scene: Scene, mention: PartyMention, entities: Entities, discourse: Discourse) {
  const { from } = mention;
  const { current, topic } = discourse;
  const about = topic?.kind === 'body' ? topic : null;
  // "selon les chiffres officiels", inside what a body tells: its own; "un bilan officiel" is anybody's.
  if (isOfficial(scene, mention)) {
    const isOwn = mention.definite;
    mention.definite = false;
    if (isOwn && current?.kind === 'body') return current;
  }
  // "un premier bilan", «حصيلة أولية»: the count that whoever is speaking keeps.
  if (isToll(scene, mention) && (current?.kind === 'body' || current?.kind === 'person'))
    return current;
  const isTheirs = mention.possessive || ofRelative(scene, from) || ofPronoun(scene, mention.to);
  if (isTheirs || isPublished(scene, from))
    return (
      subjectBefore(scene, from, entities) ??
      bodyBefore(scene, from, entities) ??
      // "L'Office a trois ans. Selon son rapport": of the body just told of, unless one is speaking.
      (current?.kind === 'body' ? current : (about ?? current ?? topic)) ??
      subjectAhead(scene, mention, discourse) ??
      onlyBody(discourse)
    );
  // "Sur 9 projets examinés par la Cour, 2 ont échoué, note le rapport"
  const report = mention.document !== '' && mention.definite && !mention.complete;
  if (!report || discourse.knows(mention)) return null;
  // "L'Inspection a bouclé son audit. Le rapport relève": whom the sentence before was about.
  return bodyBefore(scene, from, entities) ?? about;
}

/** "un communiqué | qu'elle a publié", "a statement | it issued", «بيان | له»: of whom a pronoun stands for. */
const ofPronoun = (scene: Scene, at: number): boolean =>
  scene.useAt(at, 'pronoun') !== null ||
  scene.is(at, OWNS) ||
  (scene.is(at, RELATIVE) && scene.useAt(at + 1, 'pronoun') !== null);
const RELATIVE = markers('denied-relative');
const OWNS = markers('owner-pronoun', 'ar');

const TOLL = markers('toll');
const SO_FAR = markers('so-far');

/** "un premier bilan", "un bilan provisoire", «حصيلة مؤقتة»: a count of harm that is not over yet. */
const isToll = ({ tokens }: Scene, { from, to }: PartyMention): boolean =>
  TOLL.at(tokens, from) && (SO_FAR.at(tokens, from - 1) || SO_FAR.within(tokens, from, to + 1));

/** "According to its annual report, the Office counts": whoever stands behind the comma. */
function subjectAhead(scene: Scene, { to }: PartyMention, discourse: Discourse): Entity | null {
  const party = scene.parties.find(
    (p) => p.from >= to && (p.kind === 'body' || p.kind === 'person'),
  );
  if (!party || party.oblique) return null;
  const opens = [1, 2].some((back) => scene.isComma(party.from - back) && party.from - back >= to);
  return opens ? discourse.resolve(party) : null;
}

/** "C'est l'un des défis de l'Office. D'après son rapport": the one body that the sentence before names. */
function onlyBody({ before }: Discourse): Entity | null {
  const [only, other] = new Set(
    before.flatMap(({ entity }) => (entity.kind === 'body' ? [entity] : [])),
  );
  return only && !other ? only : null;
}

/** "les chiffres officiels": data that are said to be somebody's, and not whose. */
const isOfficial = (scene: Scene, { from, to }: PartyMention) =>
  [from - 1, to - 1, to].some((i) => scene.useAt(i, 'official') !== null);

/** «وعلمت الجريدة», "a appris le journal": where the text has named no other, the outlet that tells. */
const isThisOutlet = (mention: PartyMention, discourse: Discourse): boolean =>
  mention.kind === 'outlet' &&
  !mention.complete &&
  mention.definite &&
  mention.candidates.length === 0 &&
  !discourse.knows(mention);

/** Names of people without a role matter only where they speak or are known; everything else is kept in mind. */
const worthNaming = (mention: PartyMention, attributions: readonly Attribution[]) =>
  mention.kind !== 'document' || attributions.some((a) => a.party === mention);
