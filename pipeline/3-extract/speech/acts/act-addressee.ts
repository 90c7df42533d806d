import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention, Range } from '../../names/mention.ts';
import type { Scene } from '../scene.ts';
import type { Entity } from '../speakers/entity.ts';
import type { Naming } from '../speakers/naming.ts';
import { isOfficial } from '../speakers/standing.ts';
import { dativeBefore, toldBy } from './act-audience.ts';
import { isPublic } from './act-authors.ts';
import type { Draft, Drafts } from './act-drafts.ts';
import type { ActSentence } from './act-sentence.ts';

/** Whom an act is told to be for; null where the text does not say. */
export function addressee(
  draft: Draft,
  drafts: Drafts,
  sentences: readonly ActSentence[],
): Entity | null {
  const sentence = sentences[draft.sentence]!;
  const letter = sentence.cues.find(({ act }) => act === 'letter');
  if (draft.type.endsWith('question')) return askedIn(draft, sentence) ?? inForum(draft, drafts);
  if (letter)
    return (
      official(draft, sentence, ({ from }) => from >= letter.to) ??
      hearer(draft, sentence) ??
      outletIn(draft, sentence)
    );
  // "a présenté au Roi son rapport"
  if (draft.type === 'report')
    return official(draft, sentence, (mention) => isGiven(sentence.scene, mention));
  if (draft.type === 'press_release') return criticIn(draft, sentence);
  return criticIn(draft, sentence) ?? hearer(draft, sentence) ?? outletIn(draft, sentence);
}

/** Whoever hears the speaker, by a verb or by the noun of the act; the forum where somebody speaks is not told. */
function hearer({ speaker, forum }: Draft, sentence: ActSentence): Entity | null {
  const heard = toldBy(speaker, sentence) ?? givenTo(speaker, sentence);
  const isForum = heard?.sort === 'parliament' || heard?.party === forum;
  return isForum ? null : heard;
}

/** Words from the noun of an act to whoever it is for: "message | addressed to the Board", "lettre ouverte | au wali". */
const FOR = 4;
/** Acts whose noun tells for whom they are. */
const ADDRESSED = new Set(['letter', 'words', 'speech']);

/** Whom the noun of an act is told to be for: "remarks to the Board", "une lettre au wali". */
function givenTo(speaker: Entity, { cues, named, scene }: ActSentence): Entity | null {
  for (const { act, to } of cues) {
    if (!ADDRESSED.has(act)) continue;
    const found = named.find(({ entity, mention }) => {
      const at = dativeBefore(scene, mention);
      return (
        isPublic(entity) &&
        entity !== speaker &&
        at !== null &&
        at >= to - 1 &&
        at - to <= FOR &&
        !scene.hasComma(to, at)
      );
    });
    if (found) return found.entity;
  }
  return null;
}

/** "répondant aux critiques | du Parti des puits": whose criticism a speaker answers. */
function criticIn({ speaker }: Draft, { cues, named }: ActSentence): Entity | null {
  const retort = cues.find(({ act }) => RETORTS.has(act));
  const critic = named.find(
    ({ mention }) => retort && mention.from >= retort.to && mention.from - retort.to <= BESIDE,
  )?.entity;
  return isPublic(critic) && critic !== speaker ? critic : null;
}
/** "en réponse | au maire", «ردا على الوالي», "hitting back at | the League" */
const RETORTS = new Set(['retort', 'answer', 'answers']);
/** Tokens from criticism to whose it is: "criticism | from the (Wells Party)". */
const BESIDE = 2;

/** The official whom a member asks in a sentence, else their ministry: "a demandé au ministère de l'Eau". */
const askedIn = (draft: Draft, sentence: ActSentence): Entity | null =>
  official(draft, sentence, () => true) ??
  sentence.named.find(({ entity }) => entity.sort === 'ministry' && entity !== draft.speaker)
    ?.entity ??
  null;

/** Whoever answers in the forum where a question is put. */
const inForum = (draft: Draft, drafts: Drafts): Entity | null =>
  drafts.all.find((d) => d.forum !== null && d.forum === draft.forum && isOfficial(d.speaker))
    ?.speaker ?? null;

/** The first holder of an office, other than its speaker, whom the sentence of an act names so. */
const official = (
  { speaker }: Draft,
  { named }: ActSentence,
  isNamed: (mention: PartyMention) => boolean,
): Entity | null =>
  named.find(
    ({ entity, mention }: Naming) =>
      isPublic(entity) &&
      entity !== speaker &&
      entity.kind === 'person' &&
      isOfficial(entity) &&
      isNamed(mention),
  )?.entity ?? null;

/** Acts that a newspaper or an agency is given the words of; a press release that has come to it is for all. */
const GIVEN = new Set(['statement', 'interview']);

/** "a déclaré à la MAP", "told Reuters", «في تصريح لهسبريس», "au micro de Radio Puits": the outlet to which somebody speaks. */
export function outletIn(draft: Draft, { scene, named, cues }: ActSentence): Entity | null {
  if (!GIVEN.has(draft.type) || draft.speaker.kind === 'outlet') return null;
  if (cues.some(({ act }) => act === 'press_release')) return null;
  const talks = cues.filter(({ act }) => HEARD_BY.has(act));
  return (
    named.find(
      ({ entity, mention }) =>
        entity.kind === 'outlet' &&
        (isGiven(scene, mention) || talks.some((talk) => hears(talk, mention))),
    )?.entity ?? null
  );
}

/** Acts behind whose words stands the outlet that hears them: "interview with", "contacté par". */
const HEARD_BY = new Set(['interview', 'statement', 'asked']);
/** Tokens of "(interview) with the daily", "(en appel) avec". */
const WITH = 3;

/** Whether an outlet stands beside the words of an act. */
const hears = (talk: Range, { from, to }: PartyMention): boolean =>
  // «حوار | مع موقع | الآبار»: the words of the act may take its noun in.
  (to > talk.to && from > talk.from && from - talk.to <= WITH) ||
  (from <= talk.from && to >= talk.to);

const TELLS = markers('tells');

/** Whether a party is whom something is given or told: "à la MAP", "told Reuters", «لهسبريس». */
function isGiven(scene: Scene, mention: PartyMention): boolean {
  if (dativeBefore(scene, mention) !== null) return true;
  const { from } = mention;
  return scene.is(scene.is(from - 1, ARTICLE) ? from - 2 : from - 1, TELLS);
}
const ARTICLE = markers('article');
