import { markers } from '../../lexicons/markers.ts';
import { isMark, SYMBOL, surface, type Tokens } from '../tokens.ts';
import { type Attribution, isAim } from './attribution.ts';
import type { Entity } from './entity.ts';
import type { Scene } from './scene.ts';
import type { SpokenSentence, Voice } from './speakers.ts';

/** Whose words stand at a token of a sentence. */
export interface Speaker {
  readonly entity: Entity | null;
  readonly voice: Voice | null;
}

/** The voice that covers tokens `[from, to)`: the nearest before it, else one after it that reaches back, else the inherited one. */
export function speakerAt(sentence: SpokenSentence, from: number, to: number): Speaker {
  const { voices, inherited, scene } = sentence;
  const isDenied = voices.some(isDenial);
  let before: Voice | null = null;
  let after: Voice | null = null;
  for (const voice of voices) {
    // "a dit que 7 questions posées par le groupe et 9 autres": whose they are said nothing.
    if (
      isPassive(voice) &&
      (isDenied ? isOvertaken(voice, voices, from) : before && isTelling(before))
    )
      continue;
    if (voice.attribution.from <= from) before = voice;
    // "7 questions émanant du groupe, a indiqué le ministre": whose they are said nothing.
    else if ((!after || after.attribution.rule === 'agent') && voice.attribution.backward)
      after = voice;
  }
  const chosen = before && after && yields(scene, before, after, to) ? after : (before ?? after);
  if (chosen) return { entity: chosen.entity, voice: chosen };
  return { entity: inherited, voice: null };
}

/** Whether the words up to token `to`, which a voice leads to, are rather of one that closes the sentence. */
function yields(scene: Scene, before: Voice, after: Voice, to: number): boolean {
  const lead = before.attribution;
  const close = after.attribution;
  // "Le bilan fait ressortir 7 puits, selon le maire": the report is somebody's only here.
  const isUnsigned = before.entity?.kind === 'document' && before.entity.party.name === null;
  if (isUnsigned && after.entity?.kind !== 'document' && close.rule === 'according') return true;
  // "D'après un premier bilan, 7 puits sont à sec, indique la Ligue"
  if (isUnsigned && isSaidBySomeone(after)) return true;
  // "Le maire a dit que 7 questions émanent du groupe": whose they are is told by whoever speaks.
  if (close.rule === 'agent' && isStrong(before)) return isDenial(before);
  // "Portés par 9 puits selon l'Office, les travaux avanceront de 7 %, annonce la Ville": of what stands before its comma.
  if (isStrong(after) && isInLead(scene, lead, to)) return true;
  if (close.rule === 'verb' && lead.rule !== 'agent' && !isTold(before, after)) return false;
  return (
    lead.rule === 'agent' ||
    lead.verb?.verb.strength === 'weak' ||
    sameClause(scene.tokens, to, close.from) ||
    isClosed(scene, before, after)
  );
}

export const isStrong = ({ attribution }: Voice): boolean =>
  attribution.verb?.verb.strength === 'strong';

/** "a démenti le chiffre de 7 avancé par la Ligue": it is told by whoever is denied. */
export const isDenial = ({ attribution }: Voice): boolean =>
  attribution.verb?.verb.kind === 'denial';

/** Who made what is told of, by no verb of their own. */
const isPassive = ({ attribution: { rule } }: Voice): boolean =>
  rule === 'agent' || rule === 'document';

/** "a démenti le chiffre avancé par la Ligue et recensé | 7 puits": whether another verb follows before token `at`. */
const isOvertaken = ({ attribution }: Voice, voices: readonly Voice[], at: number): boolean =>
  voices.some(({ attribution: { verb } }) => verb && verb.from >= attribution.to && verb.to <= at);

/** Whether a person or a body says what stands before: a newspaper would only pass on the data. */
const isSaidBySomeone = (voice: Voice): boolean =>
  isStrong(voice) && (voice.entity?.kind === 'person' || voice.entity?.kind === 'body');

/** Whether somebody says what follows: no data of nobody's. */
const isTelling = (voice: Voice): boolean =>
  isStrong(voice) && voice.entity !== null && voice.entity.kind !== 'document';

/** Whether a phrase inside what a sentence opens with leaves the words up to token `to` to another: a comma parts them. */
const isInLead = (scene: Scene, { rule, from, to: end }: Attribution, to: number): boolean =>
  rule === 'according' && from - scene.from > LED && hasComma(scene, end, to);

/** How many words may stand before a phrase that the whole sentence is told by. */
const LED = 3;

function hasComma(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.isComma(i)) return true;
  return false;
}

/** "La Ville veut 7 puits, a dit le maire", "Le fonds compte 7 puits, …": what another aims at or has, as whoever closes the sentence tells. */
const isTold = (before: Voice, after: Voice): boolean =>
  (isAim(before.attribution) || before.attribution.verb?.verb.strength === 'weak') &&
  after.attribution.verb?.verb.strength === 'strong' &&
  before.entity !== after.entity;

/**
 * "80 % selon A, 11 % au lycée et 32 % à l'école, selon B": the first phrase closes what it follows, and the second what
 * is listed behind.
 */
const isClosed = (scene: Scene, { attribution }: Voice, after: Voice): boolean =>
  attribution.rule === 'according' &&
  after.attribution.rule === 'according' &&
  scene.counts(scene.from, attribution.from) &&
  !isMark(scene.tokens, attribution.from - 1, ',،') &&
  isMark(scene.tokens, attribution.to, ',،') &&
  !scene.is(attribution.to + 1, PART);

const PART = markers('part');

function sameClause(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.kind[i] === SYMBOL && ',;:،؛'.includes(surface(tokens, i))) return false;
  return true;
}
