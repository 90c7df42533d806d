import { markers } from '../../../lexicons/markers.ts';
import { isMark, SYMBOL, surface, type Tokens } from '../../tokens.ts';
import type { Scene } from '../scene.ts';
import type { Entity } from '../speakers/entity.ts';
import type { SpokenSentence, Voice } from '../spoken.ts';
import { type Attribution, isAim } from './attribution.ts';

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
      (isPassive(voice) || (isDenied && isPaper(voice))) &&
      (isDenied
        ? isOvertaken(voice, voices, from)
        : before && isTelling(before) && !isSetAgainst(scene, before, voice, to))
    )
      continue;
    if (voice.attribution.from <= from) before = voice;
    // "7 questions émanant du groupe, a indiqué le ministre": whose they are said nothing.
    else if ((!after || isReliedOn(scene, after, voice)) && voice.attribution.backward)
      after = voice;
  }
  if (!before && after && opensOther(scene, after.attribution)) after = null;
  const chosen = before && after && yields(scene, before, after, to) ? after : (before ?? after);
  if (chosen && tellsOfSpeaker(scene, chosen.attribution, from))
    return { entity: null, voice: null };
  if (chosen) return { entity: chosen.entity, voice: chosen };
  const relying = ofReliance(sentence, from);
  if (relying) return { entity: relying.entity, voice: relying };
  return { entity: inherited, voice: null };
}

/** "The League, relying on the words of | nine | families, accused", "Selon une enquête auprès de | 300 | foyers, le ministère affirme": of whoever relies on them, the first that says anything behind. */
function ofReliance({ scene, voices }: SpokenSentence, at: number): Voice | null {
  const { uses } = scene;
  const isInside = uses.some(
    ({ use, to }) =>
      (use === 'according' || use.startsWith('relying')) &&
      to <= at &&
      at - to <= RELIED &&
      !scene.hasComma(to, at),
  );
  return (isInside && voices.find(({ attribution }) => attribution.from > at)) || null;
}
/** Tokens from words of reliance or "according to" to how many are relied on. */
const RELIED = 8;

const WHOSE = markers('whose');
const WHICH = markers('subject-relative');
const OF_WHICH = markers('led-relative');

/**
 * "selon X, dont la fédération emploie 300 agents", "announced by X, which has 300 members": what a clause tells of the
 * speaker, or of something of theirs, is the outlet's.
 */
function tellsOfSpeaker(scene: Scene, { party, rule }: Attribution, at: number): boolean {
  if (!party || (rule !== 'verb' && rule !== 'according' && rule !== 'agent')) return false;
  const whose = isMark(scene.tokens, party.to + 1, '"”»') ? party.to + 2 : party.to + 1;
  const opens =
    scene.is(whose, WHOSE) ||
    (rule === 'agent' && (scene.is(whose, WHICH) || scene.is(whose, OF_WHICH)));
  if (!scene.isComma(party.to) || !opens || at <= whose + 1) return false;
  return !scene.hasComma(whose, at) && !scene.verbs.some(({ from }) => from > whose && from < at);
}

/** "7 puits sont à sec, selon de premières données, | a indiqué le maire", "based on early statistics, | according to the mayor": a paper of nobody's, and who tells of it right behind. */
const isReliedOn = (scene: Scene, paper: Voice, teller: Voice): boolean =>
  isPaper(paper) &&
  paper.attribution.rule === 'according' &&
  (isSaidBySomeone(teller) || (teller.attribution.rule === 'according' && isSomeone(teller))) &&
  // "selon des données recueillies à 19h00, a indiqué le maire": the phrase goes on to the verb.
  !(
    scene.counts(paper.attribution.to, teller.attribution.from) &&
    scene.hasComma(paper.attribution.to, teller.attribution.from - 1)
  );

/** "A put it at 7%, against 9% | claimed by B", "A parle de 7 %, loin des 9 % | annoncés par B" */
const isSetAgainst = (
  scene: Scene,
  { attribution: lead }: Voice,
  { attribution: close }: Voice,
  to: number,
): boolean =>
  close.rule === 'agent' && close.from === to && AGAINST.within(scene.tokens, lead.to, to);

/** Whether the words up to token `to`, which a voice leads to, are rather of one that closes the sentence. */
function yields(scene: Scene, before: Voice, after: Voice, to: number): boolean {
  const lead = before.attribution;
  const close = after.attribution;
  if (isSetAgainst(scene, before, after, to)) return true;
  if (isInFirstPerson(scene, lead, close, to)) return true;
  // "Le bilan fait ressortir 7 puits, selon le maire": the report is somebody's only here.
  const isUnsigned = isPaper(before);
  // "Le HCP prévoit 7 %, selon une note publiée mardi": its own.
  if (isPaper(after) && lead.rule === 'verb' && isSomeone(before)) return isAim(lead);
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
    isClosed(scene, before, after, to)
  );
}

const AGAINST = markers('turn');

/** "Exports reached 12 million, while according to X, imports …": what stands before the clause is not X's. */
const opensOther = (scene: Scene, { rule, from, to }: Attribution): boolean =>
  rule === 'according' && scene.useAt(from - 1, 'while') !== null && scene.counts(to, scene.to);

/** «Le ministre parle de 4 puits, je n'en vois que 7», dit le député: whoever is quoted sets their own number beside another's. */
const isInFirstPerson = (scene: Scene, lead: Attribution, close: Attribution, to: number) =>
  FIRST_PERSON.within(scene.tokens, lead.to, to) &&
  scene.inQuotes(lead.from) &&
  scene.inQuotes(to - 1) &&
  !scene.inQuotes(close.from);
const FIRST_PERSON = markers('first-person');

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

/** A paper that nobody is said to have made. */
const isPaper = ({ entity }: Voice): boolean =>
  entity?.kind === 'document' && entity.party.name === null;

/** Whether a person or a body says it: no paper, and no medium. */
export const isSomeone = ({ entity }: Voice): boolean =>
  entity?.kind === 'person' || entity?.kind === 'body';

/** Whether a person or a body says what stands before: a newspaper would only pass on the data. */
const isSaidBySomeone = (voice: Voice): boolean => isStrong(voice) && isSomeone(voice);

/** Whether somebody says what follows: no data of nobody's. */
const isTelling = (voice: Voice): boolean =>
  isStrong(voice) && voice.entity !== null && voice.entity.kind !== 'document';

/** Whether a phrase inside what a sentence opens with leaves the words up to token `to` to another: a comma parts them. */
const isInLead = (scene: Scene, { rule, from, to: end }: Attribution, to: number): boolean =>
  rule === 'according' && from - scene.from > LED && scene.hasComma(end, to);

/** How many words may stand before a phrase that the whole sentence is told by. */
const LED = 3;

/** "La Ville veut 7 puits, a dit le maire", "Le fonds compte 7 puits, …": what another aims at or has, as whoever closes the sentence tells. */
const isTold = (before: Voice, after: Voice): boolean =>
  (isAim(before.attribution) || before.attribution.verb?.verb.strength === 'weak') &&
  after.attribution.verb?.verb.strength === 'strong' &&
  before.entity !== after.entity;

/**
 * "80 % selon A, 11 % au lycée et 32 % à l'école, selon B": the first phrase closes what it follows, and the second what
 * is listed behind.
 */
const isClosed = (scene: Scene, { attribution }: Voice, after: Voice, to: number): boolean =>
  attribution.rule === 'according' &&
  after.attribution.rule === 'according' &&
  scene.counts(scene.from, attribution.from) &&
  // "80 %, selon A, ou 11 %|, selon B"
  (!isMark(scene.tokens, attribution.from - 1, ',،') || after.attribution.from - to <= 2) &&
  isMark(scene.tokens, attribution.to, ',،') &&
  !scene.is(attribution.to + 1, PART);

const PART = markers('part');

function sameClause(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.kind[i] === SYMBOL && ',;:،؛'.includes(surface(tokens, i))) return false;
  return true;
}
