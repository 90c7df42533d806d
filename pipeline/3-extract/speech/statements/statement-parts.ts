import { markers } from '../../../lexicons/markers.ts';
import type { Analysis, FigureMention } from '../../mention.ts';
import type { Quote } from '../accounts/quotes.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { onlyPublishes } from '../attributions/publishing.ts';
import { type Speaker, speakerAt } from '../attributions/select.ts';
import { isTagged } from '../attributions/tagged.ts';
import { hasClause } from '../cues/content.ts';
import { moodsOf } from '../cues/moods.ts';
import type { Scene } from '../scene.ts';
import type { Entity } from '../speakers/entity.ts';
import type { SpokenSentence, Voice } from '../spoken.ts';
import { wordsIn } from './statement-words.ts';

/** A speaker's part of one sentence. */
export interface Part {
  readonly entity: Entity | null;
  readonly voice: Voice | null;
  readonly figures: number[];
  readonly from: number;
  readonly to: number;
}

/** What each speaker of a sentence says there; null is the outlet. */
type Groups = Map<Entity | null, { voice: Voice | null; figures: number[] }>;

function add(groups: Groups, speaker: Speaker, figure: number | null): void {
  // Data that nobody is said to have made are the outlet's.
  const entity = speaker.entity && speaks(speaker.entity) ? speaker.entity : null;
  const group = groups.get(entity);
  if (group) {
    if (figure !== null) group.figures.push(figure);
    // «تقدم النائب بسؤال …، تساءل فيه»: the verb that tells what was said.
    if (!group.voice || (isWeak(group.voice) && speaker.voice && !isWeak(speaker.voice)))
      group.voice = speaker.voice;
  } else groups.set(entity, { voice: speaker.voice, figures: figure === null ? [] : [figure] });
}

const isWeak = ({ attribution: { verb } }: Voice): boolean =>
  verb?.verb.strength === 'weak' && verb.verb.kind === '' && !verb.negated;

/** What each speaker has of a sentence, each figure in exactly one part. */
export function partsOf(
  sentence: SpokenSentence,
  indices: readonly number[],
  figures: readonly FigureMention[],
  quotes: readonly Quote[],
): Part[] {
  const { scene } = sentence;
  const groups: Groups = new Map();
  for (const index of indices)
    add(groups, speakerAt(sentence, figures[index]!.from, figures[index]!.to), index);
  const isSaid = sentence.voices.some(({ attribution }) => attribution.rule === 'verb');
  for (const voice of sentence.voices)
    if (voice.entity && speaks(voice.entity) && says(scene, voice, isSaid))
      add(groups, { entity: voice.entity, voice }, null);
  // A quotation that runs on from the sentence before is still someone's words.
  const lead = behindConnector(scene);
  const running = quotes.find((quote) => quote.from - 1 <= lead && quote.to > lead);
  if (groups.size === 0 && running && sentence.inherited && speaks(sentence.inherited))
    add(groups, { entity: sentence.inherited, voice: null }, null);
  const goesOn = sentence.voices.length === 0 && sentence.inherited && speaks(sentence.inherited);
  if (groups.size === 0 && goesOn && (sentence.goesOn || promises(sentence)))
    add(groups, { entity: sentence.inherited, voice: null }, null);
  const shared = groups.size > 1;
  return [...groups].map(([entity, { voice, figures }]) => {
    const { from, to } = shared ? clause(sentence, entity) : scene;
    return { entity, voice, figures, from, to };
  });
}

/** "However, | “he never came.”", "Cependant, | « il n'est pas venu »": the token behind a word that sets a sentence against the one before. */
function behindConnector(scene: Scene): number {
  const to = scene.uses.find(({ use, from }) => use === 'contrast' && from === scene.from)?.to;
  return to === undefined ? scene.from : scene.isComma(to) ? to + 1 : to;
}

/** Whether it can be the speaker of a statement: no private person, and of documents without an author only a study. */
const speaks = (entity: Entity) =>
  !entity.private && (entity.kind !== 'document' || entity.act === 'report');

/** A sentence in the future that goes on with someone's words is what they promise. */
const promises = ({ scene }: SpokenSentence) =>
  moodsOf(scene.tokens, scene.language, scene.from, scene.to, () => false).future;

/**
 * A document named in passing says nothing by itself, nor does one that comes out, or who made what another tells of: "a dit
 * avoir reçu une note émanant de la Cour".
 */
const says = (scene: Scene, { attribution }: Voice, isSaid: boolean) =>
  attribution.rule !== 'document' &&
  !isTagged(scene, attribution) &&
  !onlyPublishes(scene, attribution) &&
  !(attribution.rule === 'agent' && (isSaid || isDone(scene, attribution)));

const [BE, BEEN] = [markers('be'), markers('been')];

/**
 * "The draft was | presented by the minister": a deed that the sentence tells, unlike "a note presented by the minister shows",
 * "il a été | indiqué par le ministère que".
 */
const isDone = (scene: Scene, attribution: Attribution): boolean =>
  (scene.is(attribution.from - 1, BE) || scene.is(attribution.from - 1, BEEN)) &&
  !hasClause(scene, attribution.to);

/** Where two share a sentence, each has the tokens from its first word to the other's. */
function clause(sentence: SpokenSentence, entity: Entity | null): { from: number; to: number } {
  const { scene, voices } = sentence;
  const own = voices.findIndex((voice) => voice.entity === entity);
  if (own < 0) return { from: scene.from, to: voices[0]?.attribution.from || scene.to };
  const next = voices.slice(own + 1).find((voice) => voice.entity !== entity);
  const alone = voices.slice(0, own).every((voice) => voice.entity === entity);
  const from =
    alone && voices[own]!.attribution.backward ? scene.from : voices[own]!.attribution.from;
  return {
    from: Math.min(from, scene.to - 1),
    to: Math.max(next?.attribution.from ?? scene.to, from + 1),
  };
}

/** A commitment in several quotations is several: each has the tokens up to the end of its own. */
export function split(analysis: Analysis, part: Part, quotes: readonly Quote[]): Part[] {
  const long = quotes.filter(
    (quote) =>
      quote.from >= part.from &&
      quote.to < part.to &&
      wordsIn(analysis, quote.from, quote.to) >= PROMISE,
  );
  return long.map((quote, i) => ({
    ...part,
    from: i === 0 ? part.from : long[i - 1]!.to + 1,
    to: i === long.length - 1 ? part.to : quote.to + 1,
  }));
}

/** Words of a quotation that can promise something by itself. */
const PROMISE = 4;
