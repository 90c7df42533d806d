import type { Document } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import type { SentenceTokens } from '../../mention.ts';
import type { Scene } from '../scene.ts';
import type { Entity } from '../speakers/entity.ts';
import type { SpokenSentence, Voice } from '../spoken.ts';
import { isBeside } from './account.ts';

/** Tokens from the start of a sentence within which it takes up the one before. */
const OPENING = 3;

/**
 * Sentences that nobody was said to speak get the speaker of the one that takes them up: "C'est ce qu'a déclaré X", "Ces
 * chiffres, X les a révélés", «جاء ذلك في بلاغ للوزارة», "That is according to X". They end where someone else speaks, at
 * a heading, and one paragraph before at the farthest.
 */
export function withTakenUp(
  spoken: readonly SpokenSentence[],
  sentences: readonly SentenceTokens[],
  document: Document,
): SpokenSentence[] {
  const given = [...spoken];
  for (let i = 1; i < spoken.length; i++) {
    const taken = takesUp(spoken[i]!);
    if (!taken) continue;
    const { block } = sentences[i]!;
    const first = sentences[i - 1]!.block;
    if (first < block - (taken.whole ? 1 : 0) || isBeside(document, first)) continue;
    for (let j = i - 1; j >= 0 && sentences[j]!.block === first && isNobodys(given[j]!); j--) {
      given[j] = lent(given[j]!, taken.speaker);
      if (!taken.whole) break;
    }
  }
  return given;
}

const TAKING_UP = new Set(['taking-up', 'taking-up-data', 'according-up']);
/** "C'est un mieux de 7 %, selon X": words that take up no more than the sentence before. */
const DEMONSTRATIVE = markers('takes-up');

/** Whose words a sentence takes up, and whether the whole account before it or its last sentence. */
function takesUp({ scene, voices }: SpokenSentence): { speaker: Entity; whole: boolean } | null {
  const said = voices.find((voice) => pointsBack(scene, voice));
  if (said?.entity && isNamed(said.entity)) return { speaker: said.entity, whole: true };
  const credited = voices.find((voice) => isCredit(scene, voice))?.entity;
  if (credited && isNamed(credited)) return { speaker: credited, whole: true };
  const use = scene.uses.find(
    (u) =>
      TAKING_UP.has(u.use) &&
      u.from - scene.from < OPENING &&
      // "Interrogé sur ces chiffres, X a répondu": what is said is new.
      !(
        u.use === 'taking-up-data' &&
        scene.is(u.from - 1, GOVERNS) &&
        !scene.verbs.some(({ to }) => to <= u.from)
      ),
  );
  const from = use?.to ?? scene.from;
  if (!use && (!scene.is(from, DEMONSTRATIVE) || voices.length !== 1)) return null;
  const voice = voices.find((v) => v.entity && v.attribution.to > from);
  const speaker = voice?.entity;
  if (!speaker || !isNamed(speaker)) return null;
  return { speaker, whole: use !== undefined };
}

const CREDIT = markers('credit');
/** Brackets and a full stop about a credit. */
const MARKS = 2;

/** "(Source: Wells Office)": a sentence of nothing but its source. */
const isCredit = (scene: Scene, { attribution: { from, to, rule } }: Voice): boolean =>
  rule === 'according' &&
  scene.is(from, CREDIT) &&
  from - scene.from < MARKS &&
  scene.to - to <= MARKS;

const GOVERNS = markers('governs');
const OBJECT = markers('object-clitic');
const POINTING = markers('points-back');

/** "Le ministre l'a confirmé mardi", "The minister confirmed the figure", «وأعلن الوزير ذلك»: nothing is told but who said it. */
function pointsBack(scene: Scene, { attribution }: Voice): boolean {
  const { verb, party, to } = attribution;
  if (!verb || !party || verb.inverted || verb.verb.strength !== 'strong') return false;
  if (scene.counts()) return false;
  if (scene.language === 'fr') return scene.is(verb.from - 1, OBJECT);
  const at = scene.word(to) === 'the' ? to + 1 : to;
  return scene.is(at, POINTING);
}

const isNamed = (entity: Entity) =>
  !entity.private && entity.kind !== 'document' && entity.kind !== 'source';

/** Whether neither the sentence nor whatever goes before it names a speaker but data without an author. */
export const isNobodys = ({ voices, inherited }: SpokenSentence) =>
  (inherited === null || inherited.kind === 'document' || inherited.kind === 'outlet') &&
  voices.every(({ entity }) => entity === null || entity.kind === 'document');

/** The sentence as somebody's. */
const lent = (sentence: SpokenSentence, speaker: Entity): SpokenSentence => ({
  ...sentence,
  voices: sentence.voices.map((voice) => ({ ...voice, entity: speaker, source: 'context' })),
  inherited: speaker,
});
