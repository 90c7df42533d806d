import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { surface } from '../../tokens.ts';
import type { Scene } from '../scene.ts';
import type { Entity } from '../speakers/entity.ts';
import type { Naming } from '../speakers/naming.ts';
import { isOfficial } from '../speakers/standing.ts';
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
    return official(draft, sentence, ({ from }) => from >= letter.to) ?? outletIn(draft, sentence);
  // "a présenté au Roi son rapport"
  if (draft.type === 'report')
    return official(draft, sentence, (mention) => isGiven(sentence.scene, mention));
  return criticIn(draft, sentence) ?? outletIn(draft, sentence);
}

/** "répondant aux critiques | du Parti des puits": whose criticism a speaker answers. */
function criticIn({ speaker }: Draft, { cues, named }: ActSentence): Entity | null {
  const retort = cues.find(({ act }) => act === 'retort');
  const critic = named.find(
    ({ mention }) => retort && mention.from >= retort.to && mention.from - retort.to <= BESIDE,
  )?.entity;
  return isPublic(critic) && critic !== speaker ? critic : null;
}
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

/** "a déclaré à la MAP", "told Reuters", «في تصريح لهسبريس»: the outlet to which somebody speaks. */
const outletIn = ({ type, speaker }: Draft, { scene, named, cues }: ActSentence): Entity | null =>
  GIVEN.has(type) && speaker.kind !== 'outlet' && !cues.some(({ act }) => act === 'press_release')
    ? (named.find(({ entity, mention }) => entity.kind === 'outlet' && isGiven(scene, mention))
        ?.entity ?? null)
    : null;

const [TO, ARTICLE, TELLS] = [markers('dative'), markers('article'), markers('tells')];

/** Whether a party is whom something is given or told: "à la MAP", "told Reuters", «لهسبريس». */
function isGiven(scene: Scene, { from }: PartyMention): boolean {
  const { tokens } = scene;
  if (scene.language === 'ar')
    return (
      (tokens.clitic[from]! > 0 && surface(tokens, from).startsWith('ل')) || scene.is(from - 1, TO)
    );
  const before = scene.is(from - 1, ARTICLE) ? from - 2 : from - 1;
  return scene.is(before, TO) || scene.is(before, TELLS);
}
