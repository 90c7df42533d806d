import type { Analysis, FigureMention, StatementMention, TraceStep } from '../mention.ts';
import { surface, type Tokens, WORD } from '../tokens.ts';
import type { Entity } from './entity.ts';
import { goesOn, judge } from './kind.ts';
import { moodsOf } from './moods.ts';
import { announcesPlan, endsAsking, isForeign } from './outlook.ts';
import { onlyPublishes } from './publishing.ts';
import { isTitle } from './quoted-titles.ts';
import type { Quote } from './quotes.ts';
import type { Scene } from './scene.ts';
import { type Speaker, speakerAt } from './select.ts';
import type { SpokenSentence, Voice } from './speakers.ts';

/** A speaker's part of one sentence. */
interface Part {
  readonly entity: Entity | null;
  readonly voice: Voice | null;
  readonly figures: number[];
  readonly from: number;
  readonly to: number;
}

/** What a part is judged with, besides its words. */
interface Sourcing {
  /** Whom its speaker relies on in it. */
  readonly cited: Entity | null;
  /** Whom its speaker last relied on: charges that follow are taken from them too. */
  readonly source: Entity | null;
  /** The last statement was its speaker's charge. */
  readonly charged: boolean;
}

/** The statements of a document: one a sentence and speaker, each figure in exactly one. */
export function findStatements(
  analysis: Analysis,
  sentences: readonly SpokenSentence[],
  quotes: readonly Quote[],
  figures: readonly FigureMention[],
  actOf: (speaker: Entity, sentence: number) => number | null,
): StatementMention[] {
  const bySentence = new Map<number, number[]>();
  figures.forEach((figure, index) => {
    const list = bySentence.get(figure.sentence);
    if (list) list.push(index);
    else bySentence.set(figure.sentence, [index]);
  });
  const sources = new Map<Entity, Entity>();
  let charging: Entity | null = null;
  let first = 0;
  const statements: StatementMention[] = [];
  sentences.forEach((sentence, index) => {
    const { from, to } = sentence.scene;
    while (first < quotes.length && quotes[first]!.to <= from) first++;
    const inside: Quote[] = [];
    for (let i = first; i < quotes.length && quotes[i]!.from < to; i++) inside.push(quotes[i]!);
    for (const part of partsOf(sentence, bySentence.get(index) ?? [], figures, inside)) {
      const { entity } = part;
      const cited = sentence.voices.find((v) => v.entity === entity && v.cited)?.cited ?? null;
      if (entity && cited) sources.set(entity, cited);
      const source = (entity && sources.get(entity)) ?? null;
      const charged = entity !== null && entity === charging;
      const act = entity ? actOf(entity, index) : null;
      const said = (words: Part, sourcing: Sourcing) =>
        statement(analysis, sentence, words, sourcing, act, figures, inside);
      const whole = said(part, { cited, source, charged });
      charging = whole.kind === 'allegation' ? entity : null;
      const pieces =
        whole.kind === 'commitment' && part.figures.length === 0
          ? split(analysis, part, inside)
          : [];
      if (pieces.length < 2) statements.push(whole);
      else
        for (const piece of pieces)
          statements.push({ ...said(piece, { cited, source, charged: false }), kind: whole.kind });
    }
  });
  return statements;
}

/** What each speaker of a sentence says there; null is the outlet. */
type Groups = Map<Entity | null, { voice: Voice | null; figures: number[] }>;

function add(groups: Groups, speaker: Speaker, figure: number | null): void {
  // Data that nobody is said to have made are the outlet's.
  const entity = speaker.entity && speaks(speaker.entity) ? speaker.entity : null;
  const group = groups.get(entity);
  if (group) {
    if (figure !== null) group.figures.push(figure);
    group.voice ??= speaker.voice;
  } else groups.set(entity, { voice: speaker.voice, figures: figure === null ? [] : [figure] });
}

function partsOf(
  sentence: SpokenSentence,
  indices: readonly number[],
  figures: readonly FigureMention[],
  quotes: readonly Quote[],
): Part[] {
  const { scene } = sentence;
  const groups: Groups = new Map();
  for (const index of indices)
    add(groups, speakerAt(sentence, figures[index]!.from, figures[index]!.to), index);
  for (const voice of sentence.voices)
    if (voice.entity && speaks(voice.entity) && says(scene, voice))
      add(groups, { entity: voice.entity, voice }, null);
  // A quotation that runs on from the sentence before is still someone's words.
  const running = quotes.find((quote) => quote.from - 1 <= scene.from && quote.to > scene.from);
  if (groups.size === 0 && running && sentence.inherited && speaks(sentence.inherited))
    add(groups, { entity: sentence.inherited, voice: null }, null);
  const goesOn = sentence.voices.length === 0 && sentence.inherited && speaks(sentence.inherited);
  if (groups.size === 0 && goesOn && promises(sentence))
    add(groups, { entity: sentence.inherited, voice: null }, null);
  const shared = groups.size > 1;
  return [...groups].map(([entity, { voice, figures }]) => {
    const { from, to } = shared ? clause(sentence, entity) : scene;
    return { entity, voice, figures, from, to };
  });
}

/** Whether it can be the speaker of a statement: no private person, and of documents without an author only a study. */
const speaks = (entity: Entity) =>
  !entity.private && (entity.kind !== 'document' || entity.act === 'report');

/** A sentence in the future that goes on with someone's words is what they promise. */
const promises = ({ scene }: SpokenSentence) =>
  moodsOf(scene.tokens, scene.language, scene.from, scene.to, () => false).future;

/** A document named in passing says nothing by itself, nor does one that comes out. */
const says = (scene: Scene, { attribution }: Voice) =>
  attribution.rule !== 'document' && !onlyPublishes(scene, attribution);

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

function statement(
  analysis: Analysis,
  sentence: SpokenSentence,
  part: Part,
  sourcing: Sourcing,
  act: number | null,
  figures: readonly FigureMention[],
  quotes: readonly Quote[],
): StatementMention {
  const { tokens, document } = analysis;
  const { entity, voice } = part;
  const own = part.figures.map((index) => figures[index]!);
  const quote = entity ? quoted(analysis, sentence.scene, part, quotes) : null;
  const moods = moodsOf(
    tokens,
    document.language,
    part.from,
    quote ? endOfWords(sentence, part, quote.end, tokens) : part.to,
    (i) => introduces(sentence, entity, i),
    (i) => compares(own, tokens.start[i]!),
  );
  const verb = voice?.attribution.verb;
  const saying = verb ? surface(tokens, verb.to - 1).toLowerCase() : '';
  const judged = judge({
    voice,
    entity,
    cited: sourcing.cited,
    moods,
    figures: own,
    saying,
    asks: endsAsking(sentence.scene, part),
    announces: verb != null && announcesPlan(sentence.scene, verb),
    carries: sourcing.charged && goesOn(saying),
    foreign:
      entity !== null && moods.future && isForeign(sentence, entity, part.from, moods.futureAt),
  });
  const cited = sourcing.cited ?? (judged.kind === 'allegation' ? sourcing.source : null);
  const start = tokens.start[part.from]!;
  const end = tokens.end[part.to - 1]!;
  return {
    start: Math.min(start, ...own.map((figure) => figure.start)),
    end: Math.max(end, ...own.map((figure) => figure.end)),
    kind: judged.kind,
    modality: judged.modality,
    polarity: judged.polarity,
    speaker: entity?.party ?? null,
    speaker_source: entity ? (voice?.source ?? 'context') : null,
    cited: cited && !cited.private ? cited.party : null,
    quotation: entity === null ? 'none' : quote ? 'direct' : voice ? 'indirect' : 'none',
    quote,
    figures: part.figures,
    trace: entity ? trace(analysis, voice, entity) : [],
    act,
  };
}

const THAT = /^(?:que|qu'|that|[بو]?أن.{0,3}|إن.{0,3})$/;

/** The token up to which a part holds its speaker's words: "« … », a-t-il dit en montrant le plan" ends them with the verb. */
function endOfWords({ scene }: SpokenSentence, part: Part, quoteEnd: number, tokens: Tokens) {
  const verb = part.voice?.attribution.verb;
  if (!verb || tokens.start[verb.from]! < quoteEnd) return part.to;
  const brings = scene.verbs.some(({ from, to }) => from >= verb.to && THAT.test(scene.word(to)));
  return brings ? part.to : Math.min(verb.to, part.to);
}

/** A commitment in several quotations is several: each has the tokens up to the end of its own. */
function split(analysis: Analysis, part: Part, quotes: readonly Quote[]): Part[] {
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

function wordsIn({ tokens }: Analysis, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if (tokens.kind[i] === WORD) words++;
  return words;
}

/** Tokens of the words that introduce the speaker's words: their mood is the outlet's grammar, not the statement's. */
const introduces = ({ voices }: SpokenSentence, speaker: Entity | null, token: number) =>
  voices.some(({ entity, attribution: { verb, party } }) => {
    // «وزيرة الإسكان وسياسة المدينة»: no word of a title is a future.
    if (party?.kind === 'person' && token >= party.from && token < party.to) return true;
    if (verb === null || entity !== speaker || verb.verb.kind === 'commitment') return false;
    return token >= verb.from && token < verb.to;
  });

/** Whether the comparator of a figure has taken in the word at an offset: "ne dépasse | pas 12" denies nothing. */
const compares = (figures: readonly FigureMention[], offset: number) =>
  figures.some(({ trace }) =>
    trace.some(
      ({ what, start, end }) => what === 'comparator' && offset >= start && offset <= end + 1,
    ),
  );

/** A part's quoted words, from its first quotation to its last; a word or a name in quotation marks is none. */
function quoted(analysis: Analysis, scene: Scene, part: Part, quotes: readonly Quote[]) {
  const { tokens } = analysis;
  const inside = quotes
    .filter((quote) => !isTitle(scene, quote))
    .map(({ from, to }) => ({ from: Math.max(from, part.from), to: Math.min(to, part.to) }))
    .filter(({ from, to }) => wordsIn(analysis, from, to) >= 2);
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? { start: tokens.start[first.from]!, end: tokens.end[last.to - 1]! } : null;
}

function trace(analysis: Analysis, voice: Voice | null, entity: Entity): TraceStep[] {
  const { start, end } = analysis.tokens;
  if (!voice)
    return [
      { what: 'speaker', rule: 'inherited', start: entity.party.start, end: entity.party.end },
    ];
  const { from, to, rule } = voice.attribution;
  return [{ what: 'speaker', rule, start: start[from]!, end: end[Math.max(from, to - 1)]! }];
}
