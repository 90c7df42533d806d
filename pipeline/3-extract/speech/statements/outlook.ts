import { markers } from '../../../lexicons/markers.ts';
import type { Range } from '../../names/mention.ts';
import { phrasesIn } from '../../phrase-files.ts';
import { isMark, SYMBOL, surface, WORD } from '../../tokens.ts';
import type { VerbMention } from '../cues/cues.ts';
import type { Scene } from '../scene.ts';
import type { Entity } from '../speakers/entity.ts';
import type { SpokenSentence } from '../spoken.ts';
import type { Part } from './statement-parts.ts';

/** Nouns of works and plans ("ouverture", «إحداث», "rollout"): who announces one promises it. */
const PLANS = phrasesIn('plans', 'noun', 'noun');

const ANNOUNCING = markers('announces');
const FACT = markers('fact-opener');
/** Tokens from the verb to the noun of its object, over an Arabic subject: «أعلن وزير …، …، عن إحداث». */
const OBJECT_REACH = 12;

/** Whether a verb announces: "a annoncé", «أعلن». */
export const announces = ({ tokens }: Scene, verb: VerbMention): boolean =>
  ANNOUNCING.has(surface(tokens, verb.to - 1).toLowerCase());

/** Whether a speaker is the subject of the verb in the future at a token: "la Ligue défilera", "elle saisira". */
export function isOwn({ scene, named }: SpokenSentence, speaker: Entity, at: number): boolean {
  if (scene.useAt(at - 1, 'pronoun') !== null) return true;
  const subject = named.findLast(({ mention }) => mention.to <= at && !mention.oblique);
  if (subject?.entity !== speaker) return false;
  // "la Ligue (LP) | défilera"
  for (let i = subject.mention.to; i < at; i++)
    if (scene.tokens.kind[i] === WORD && !isMark(scene.tokens, i - 1, '(')) return false;
  return true;
}

/** Whether the verb announces a plan or a work rather than a fact. */
export function announcesPlan(scene: Scene, verb: VerbMention): boolean {
  const { tokens, language, to } = scene;
  if (!announces(scene, verb)) return false;
  for (let i = verb.to; i < Math.min(to, verb.to + OBJECT_REACH); i++) {
    if (scene.is(i, FACT)) return false;
    if (PLANS[language].match(tokens, i, to)) return true;
  }
  return false;
}

/** Bodies that no Moroccan office speaks for. */
const FOREIGN = new Set(['international_body', 'company', 'ngo', 'media', 'party']);

/** Whether the verb in the future at a token is another body's: "la Banque mondiale, précise-t-il, financera". */
export function isForeign({ named }: SpokenSentence, speaker: Entity, from: number, at: number) {
  const subject = named.findLast(
    ({ mention }) => mention.from >= from && mention.to <= at && !mention.oblique,
  );
  const other = subject?.entity;
  return other !== undefined && other !== speaker && FOREIGN.has(other.sort);
}

/** Whether the last mark of a stretch of text, closing quotation marks aside, is a question mark. */
function endsAsking({ tokens }: Scene, { from, to }: Range): boolean {
  for (let i = to - 1; i >= from && tokens.kind[i] !== WORD; i--)
    if (tokens.kind[i] === SYMBOL && '?؟'.includes(surface(tokens, i))) return true;
  return false;
}

/** "Quelles sont les mesures prises pour les puits, écrit-il", «هل ستفتح الآبار، يتساءل»: a question printed without its mark. */
const opensAsking = (scene: Scene, { from, voice }: Part): boolean => {
  const first = isMark(scene.tokens, from, '«"“') ? from + 1 : from;
  return voice?.attribution.backward === true && scene.is(first, QUESTION_WORD);
};
const QUESTION_WORD = markers('question-word');

/** Whether what is told is asked. */
export const isAsked = (scene: Scene, part: Part): boolean =>
  endsAsking(scene, part) || opensAsking(scene, part);
