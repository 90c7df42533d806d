import { markers } from '../../../lexicons/markers.ts';
import type { Range } from '../../names/mention.ts';
import { SYMBOL } from '../../tokens.ts';
import { isPublished } from '../attributions/publishing.ts';
import type { Scene } from '../scene.ts';
import type { Entity } from '../speakers/entity.ts';
import { isMember, isOfficial } from '../speakers/standing.ts';
import type { SpokenSentence, Voice } from '../spoken.ts';
import type { ActCue } from './act-cues.ts';
import { opens } from './act-day.ts';

/** Whether someone can be named as who speaks: no private person. */
export const isPublic = (entity: Entity | null | undefined): entity is Entity =>
  entity != null && !entity.private;

/** Whether someone is a member of a chamber. */
export const mayAsk = (entity: Entity | null): entity is Entity =>
  isPublic(entity) && isMember(entity);

/** The member of a chamber whose question a sentence tells of: who speaks in it, else who is named. */
export function askerIn({ voices, named }: SpokenSentence): Entity | null {
  return (
    voices.find(({ entity }) => mayAsk(entity))?.entity ??
    named.find(({ entity, mention }) =>
      // "au groupe socialiste", never "le groupe X a répondu"; "son parti" asks nothing.
      entity.sort === 'group'
        ? mention.oblique
        : // "a répondu aux députés": members whom nobody names ask by their verb alone.
          mayAsk(entity) &&
          (entity.kind === 'person' || (entity.kind !== 'source' && mention.complete)),
    )?.entity ??
    null
  );
}

/** The holder of an office who answers in a sentence. */
export function answererIn({ voices, named, inherited }: SpokenSentence): Entity | null {
  return (
    voices.find(({ entity }) => holdsOffice(entity))?.entity ??
    named.find(({ entity, mention }) => holdsOffice(entity) && !mention.oblique)?.entity ??
    (holdsOffice(inherited) ? inherited : null)
  );
}

/** The public body whose words a sentence tells of: it answers in writing, never in the chamber. */
export const bodyIn = ({ voices }: SpokenSentence): Entity | null =>
  voices.find(({ entity }) => isPublic(entity) && entity.kind === 'body' && isOfficial(entity))
    ?.entity ?? null;

/** "dans sa réponse", «جواب الوزير», "in reply to": an answer that someone gives, not "71 % ont obtenu une réponse". */
export const isGiven = (sentence: SpokenSentence, cue: ActCue): boolean =>
  cue.possessive ||
  within(sentence, cue) ||
  sentence.named.some(
    ({ mention }) => mention.document !== null && mention.from <= cue.from && mention.to >= cue.to,
  );

/** Whether somebody speaks for an office that they hold. */
export const holdsOffice = (entity: Entity | null): boolean =>
  isPublic(entity) && entity.kind === 'person' && isOfficial(entity);

/**
 * Who made the report or statement that a cue names: the body tied to it, else whoever speaks in or through it.
 * A report whose author is among the `speakers` of the document is theirs though only a later sentence quotes it.
 */
export function authorOf(
  sentence: SpokenSentence,
  cue: ActCue,
  speakers: ReadonlySet<Entity | null>,
): Entity | null {
  const { scene, named } = sentence;
  const tied = named.find(
    ({ mention }) =>
      mention.document !== null &&
      mention.from <= cue.from &&
      mention.to >= cue.to &&
      // "un entretien avec le quotidien": whom it was given to.
      !(cue.act === 'interview' && mention.kind === 'outlet') &&
      // "dans un communiqué que les autorités": the clause tells what is said.
      !opens(scene, cue.to, mention.head),
  )?.entity;
  // «ونقل البلاغ عن الوزيرة أن»: the paper is of whoever passes her words on.
  if (RELAYS.at(scene.tokens, cue.from - 1)) return tied && isPublic(tied) ? tied : null;
  if (tied && isPublic(tied) && tied.kind !== 'document') {
    if (speaksIn(sentence, tied) || (cue.act === 'report' && speakers.has(tied))) return tied;
    // "lors d'un point de presse à l'issue du Conseil de la Banque": held after a body met, by whoever speaks.
    if (tied.kind !== 'body' || !SPOKEN.has(cue.act)) return null;
  }
  if (cue.act === 'balance' && !cue.possessive) return null;
  if (cue.act === 'court' || (cue.act === 'interview' && sentence.voices.length === 0))
    return (
      named.find(({ entity, mention }) => holdsOffice(entity) && reaches(mention, cue))?.entity ??
      // "Il s'exprimait mardi au micro de"
      (cue.act === 'interview' ? (holderBefore(sentence, cue) ?? speakingOn(sentence)) : null)
    );
  // «على أمواج الإذاعة»
  const isAired = cue.act === 'interview' && GOVERNS.at(scene.tokens, cue.from);
  const isHeld = cue.possessive || isAired || within(sentence, cue);
  if (!isHeld && !isPublished(scene, cue.from)) return null;
  // "ces propos, tenus lors d'un colloque, visent …, relève le quotidien": outlets hold no speech.
  const spoke = sentence.voices.filter(
    ({ entity }) => cue.act !== 'speech' || entity?.kind !== 'outlet',
  );
  const said = spoke.filter(
    (voice) =>
      spoken(voice) &&
      !opens(scene, voice.attribution.to, cue.from) &&
      // «قال في كلمة إن الوزير أكد»: told of in what is said.
      !opens(scene, cue.to, voice.attribution.from) &&
      // "X critique le maire : son discours vient tard": what stands behind a name's colon is said.
      !scene.hasColon(voice.attribution.to - 1, cue.from),
  );
  const finite = said.filter(({ attribution }) => attribution.verb?.verb.form !== 'gerund');
  const voices = finite.length > 0 ? finite : said;
  const voice =
    voices.find(({ attribution: { from, to } }) => from <= cue.from && to >= cue.to) ??
    voices.findLast(({ attribution }) => attribution.from <= cue.from) ??
    voices[0];
  if (voice) return voice.entity;
  if (spoke.length > 0) return null;
  // "L'Office a publié son rapport": quoted further on.
  const subject =
    cue.possessive || isPublished(scene, cue.from)
      ? named.findLast(({ mention }) => mention.to <= cue.from && !mention.oblique)?.entity
      : undefined;
  if (subject?.kind === 'body' && speakers.has(subject)) return subject;
  return isPublic(sentence.inherited) ? sentence.inherited : null;
}

/** «وكان الوزير يتحدث | على أمواج الإذاعة»: the holder of an office who is told of before the act. */
const holderBefore = ({ named }: SpokenSentence, cue: ActCue): Entity | undefined =>
  named.findLast(
    ({ entity, mention }) => holdsOffice(entity) && mention.to <= cue.from && !mention.oblique,
  )?.entity;

/** Whoever an account goes on with. */
const speakingOn = ({ inherited }: SpokenSentence): Entity | null =>
  isPublic(inherited) && inherited.kind === 'person' ? inherited : null;

/** Acts that a body holds through someone. */
const SPOKEN = new Set(['statement', 'interview', 'speech']);

/** "l'avocat général X": the title itself; "Interview. X, directrice de": whoever is named behind. */
const reaches = (mention: Range, cue: ActCue) =>
  cue.act === 'court' ? mention.from <= cue.from && mention.to >= cue.to : mention.from >= cue.to;

/** Someone whose words a sentence brings, not a document named in passing. */
const spoken = ({ entity, attribution }: Voice) =>
  isPublic(entity) &&
  entity.kind !== 'document' &&
  entity.kind !== 'source' &&
  attribution.rule !== 'document';

const speaksIn = ({ voices }: SpokenSentence, author: Entity) =>
  voices.some((voice) => voice.entity === author && spoken(voice));

const RELAYS = markers('relays');
const WITHIN = markers('within');
const GOVERNS = markers('governs');
/** Words from the preposition to the act: "lors de la deuxième édition du forum", "dans un récent rapport". */
const SETTING = 8;
const NEAR = 4;
/** Beside an event, not in it: "en marge du forum". */
const MARGIN = markers('margin');

/** Whether someone speaks in or through the act: "dans un rapport récent", «في بلاغ لها». */
const within = ({ scene }: SpokenSentence, { act, from }: ActCue): boolean =>
  isWithin(scene, from, act === 'speech' ? SETTING : NEAR);

/** Whether a preposition up to so many tokens before a token leads into what stands there, and not beside it. */
export function isWithin(scene: Scene, at: number, reach: number): boolean {
  let isIn = false;
  for (let i = at; i >= Math.max(scene.from, at - reach); i--) {
    // «شدد في كلمة أن | خطاب الوزير»: told of in what is said.
    if (scene.tokens.kind[i] === SYMBOL || opens(scene, i, i + 1)) break;
    // «على | هامش مشاركته في الملتقى»
    if (scene.is(i, MARGIN)) return false;
    isIn ||= scene.is(i, WITHIN);
  }
  return isIn;
}
