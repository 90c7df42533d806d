import { markers } from '../../../lexicons/markers.ts';
import type { Party } from '../../mention.ts';
import type { Range } from '../../names/mention.ts';
import { phrasesIn } from '../../phrase-files.ts';
import { surface } from '../../tokens.ts';
import type { Scene } from '../scene.ts';
import type { Entity } from '../speakers/entity.ts';
import { isWithin } from './act-authors.ts';
import { dayNear } from './act-day.ts';
import type { ActSentence } from './act-sentence.ts';

/** Where a document places those who speak in it. */
export interface Setting {
  readonly sort: 'chamber' | 'committee' | 'council';
  readonly forum: Party;
  /** Day of the sitting, where it stands beside the forum. */
  readonly day: string | null;
  /** Who speaks in the sentence that names it. */
  readonly speakers: readonly (Entity | null)[];
}

/** Words that name a forum ("à la Chambre des conseillers", «أمام النواب») → id of the body that sits. */
const FORUMS = phrasesIn('forums', 'phrase', 'body');

/** The forum of a document: a committee before its chamber, else the first one that someone speaks in; null without one. */
export function settingOf(sentences: readonly ActSentence[]): Setting | null {
  const speakers = new Set<Entity | null>();
  for (const { voices } of sentences) for (const { entity } of voices) speakers.add(entity);
  let chamber: Setting | null = null;
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!;
    // "un texte adopté en Conseil": told of where nobody speaks, and no sitting is named.
    const sits = sentence.cues.some(({ act }) => act.endsWith('session') || /^answer/.test(act));
    const next = sentences[i + 1];
    // "Le sujet a été soulevé à la Chambre. Le ministre a esquivé la question posée par le groupe"
    const isAsked = next?.cues.some(({ act }) => /^asked|question$/.test(act));
    if (sentence.voices.length + (next?.voices.length ?? 0) === 0 && !sits && !isAsked) continue;
    const sat = sitting(sentence);
    const committee = sentence.named.find(
      ({ mention, entity }) =>
        entity.sort === 'committee' &&
        mention.complete &&
        !speakers.has(entity) &&
        !isFounded(sentence.scene, mention) &&
        // "le ministre a évoqué la Commission des puits": a body of which something is said.
        (sits || sat !== null || isIn(sentence.scene, mention)),
    );
    if (committee) {
      const { entity, mention } = committee;
      return {
        sort: 'committee',
        forum: entity.party,
        day: dayNear(sentence, mention),
        speakers: speakersOf(sentence),
      };
    }
    if (!chamber || (sat && isVague(chamber) && !isVague(sat))) chamber = sat ?? chamber;
  }
  return chamber;
}

/** "la création | d'une commission", «تشكيل | لجنة»: a committee that does not meet yet. */
const isFounded = (scene: Scene, { from }: Range): boolean =>
  [1, 2, 3].some((back) => from - back >= scene.from && scene.is(from - back, FOUNDS));
const FOUNDS = markers('founds');

/** Whether a committee is told of as where somebody is: "devant la commission", «حل الوزير بلجنة». */
const isIn = (scene: Scene, { from }: Range): boolean =>
  isWithin(scene, from, MEETING) ||
  (scene.tokens.clitic[from]! > 0 && surface(scene.tokens, from).startsWith('ب'));
/** Words from the preposition to a committee: "during a meeting held by a | committee". */
const MEETING = 8;

/** "le Parlement" gives way to the chamber that a later sentence names, and holds only who speaks where it is named. */
export const isVague = ({ forum }: Setting): boolean => forum.candidates.includes('org-parliament');

const speakersOf = ({ voices, inherited }: ActSentence) => [
  ...voices.map(({ entity }) => entity),
  ...(inherited ? [inherited] : []),
];

function sitting(sentence: ActSentence): Setting | null {
  const { scene } = sentence;
  for (let i = scene.from; i < scene.to; i++) {
    const found = FORUMS[scene.language].match(scene.tokens, i, scene.to);
    if (!found) continue;
    const at = { from: i, to: found.end };
    if (!inRole(scene, at))
      return {
        sort: found.value === 'org-government-council' ? 'council' : 'chamber',
        forum: partyOf(scene, at, found.value),
        day: dayNear(sentence, at),
        speakers: speakersOf(sentence),
      };
    i = found.end - 1;
  }
  return null;
}

/** "le président de la Chambre": a title, not where anything was said. */
const inRole = ({ parties }: Scene, at: Range) =>
  parties.some((p) => p.kind === 'person' && p.from <= at.from && p.to >= at.to);

function partyOf({ tokens }: Scene, { from, to }: Range, body: string): Party {
  const start = tokens.start[from]!;
  const end = tokens.end[to - 1]!;
  const name = tokens.text.slice(start, end);
  return { start, end, type: 'body', name, role: null, candidates: [body] };
}
