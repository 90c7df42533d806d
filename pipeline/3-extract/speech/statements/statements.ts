import type {
  Analysis,
  FigureMention,
  PeriodMention,
  StatementMention,
  TraceStep,
} from '../../mention.ts';
import { surface } from '../../tokens.ts';
import { printedStart } from '../../waw-apart.ts';
import type { Quote } from '../accounts/quotes.ts';
import { moodsOf } from '../cues/moods.ts';
import { asCalled, type Entity } from '../speakers/entity.ts';
import type { SpokenSentence, Voice } from '../spoken.ts';
import { goesOn, judge } from './kind.ts';
import { announces, announcesPlan, isAsked, isForeign, isOwn } from './outlook.ts';
import { type Part, partsOf, split } from './statement-parts.ts';
import { compares, endOfWords, introduces, quoted, wordsFrom } from './statement-words.ts';

/** What a part is judged with, besides its words. */
interface Sourcing {
  /** Whom its speaker relies on in it. */
  readonly cited: Entity | null;
  /** Whom its speaker last relied on: charges that follow are taken from them too. */
  readonly source: Entity | null;
  /** The last statement was its speaker's charge. */
  readonly charged: boolean;
  /** The days and seasons that its sentence names. */
  readonly periods: readonly PeriodMention[];
}

/** The statements of a document: one a sentence and speaker, each figure in exactly one. */
export function findStatements(
  analysis: Analysis,
  sentences: readonly SpokenSentence[],
  quotes: readonly Quote[],
  figures: readonly FigureMention[],
  periods: readonly PeriodMention[],
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
  let day = 0;
  const statements: StatementMention[] = [];
  sentences.forEach((sentence, index) => {
    const { from, to } = sentence.scene;
    while (first < quotes.length && quotes[first]!.to <= from) first++;
    const inside: Quote[] = [];
    for (let i = first; i < quotes.length && quotes[i]!.from < to; i++) inside.push(quotes[i]!);
    const named: PeriodMention[] = [];
    while (day < periods.length && periods[day]!.from < to) named.push(periods[day++]!);
    for (const part of partsOf(sentence, bySentence.get(index) ?? [], figures, inside)) {
      const { entity } = part;
      const cited = sentence.voices.find((v) => v.entity === entity && v.cited)?.cited ?? null;
      if (entity && cited) sources.set(entity, cited);
      const source = (entity && sources.get(entity)) ?? null;
      const charged = entity !== null && entity === charging;
      const act = entity ? actOf(entity, index) : null;
      const said = (words: Part, sourcing: Sourcing) =>
        statement(analysis, sentence, words, sourcing, act, figures, inside);
      const whole = said(part, { cited, source, charged, periods: named });
      charging = whole.kind === 'allegation' ? entity : null;
      const pieces =
        whole.kind === 'commitment' && part.figures.length === 0
          ? split(analysis, part, inside)
          : [];
      if (pieces.length < 2) statements.push(whole);
      else
        for (const piece of pieces)
          statements.push({
            ...said(piece, { cited, source, charged: false, periods: named }),
            kind: whole.kind,
          });
    }
  });
  return statements;
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
    wordsFrom(sentence, part),
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
    figures: own.filter((figure) => !isOfSpeaker(figure, voice)),
    saying,
    doubted: verb != null && sentence.scene.useAt(verb.from, 'conditional-aux') !== null,
    asks: isAsked(sentence.scene, part),
    heralds:
      verb != null &&
      entity !== null &&
      moods.future &&
      announces(sentence.scene, verb) &&
      isOwn(sentence, entity, moods.futureAt),
    announces: verb != null && announcesPlan(sentence.scene, verb),
    carries: sourcing.charged && goesOn(saying),
    dated: sourcing.periods.some(
      ({ from, rule }) =>
        from >= moods.conditionalAt && from < part.to && !rule.startsWith('since'),
    ),
    accuses: entity !== null && accusesIn(sentence, part),
    foreign:
      entity !== null && moods.future && isForeign(sentence, entity, part.from, moods.futureAt),
  });
  const cited = sourcing.cited ?? (judged.kind === 'allegation' ? sourcing.source : null);
  const start = printedStart(tokens, part.from);
  const end = tokens.end[part.to - 1]!;
  return {
    start: Math.min(start, ...own.map((figure) => figure.start)),
    end: Math.max(end, ...own.map((figure) => figure.end)),
    kind: judged.kind,
    modality: judged.modality,
    polarity: judged.polarity,
    speaker: entity && asCalled(entity, sentence.scene.to),
    speaker_source: entity ? (voice?.source ?? 'context') : null,
    cited: cited && !cited.private ? cited.party : null,
    quotation: entity === null ? 'none' : quote ? 'direct' : voice ? 'indirect' : 'none',
    quote,
    figures: part.figures,
    trace: entity ? trace(analysis, voice, entity) : [],
    act,
  };
}

/** "The | three | harbour unions praised the mayor", «الرصيف 1»: a number by which its speaker is called. */
const isOfSpeaker = ({ from, to }: FigureMention, voice: Voice | null): boolean => {
  const party = voice?.attribution.party;
  return party != null && to >= party.from && from < party.to;
};

/** "s'en est pris au conseil, accusant la majorité d'avoir triché": a charge that a participle of the speaker's brings. */
const accusesIn = ({ voices }: SpokenSentence, { entity, from, to }: Part): boolean =>
  voices.some(({ entity: speaker, attribution: { verb } }) => {
    const isCharge = verb?.verb.form === 'gerund' && verb.verb.kind === 'allegation';
    return isCharge && speaker === entity && verb.from >= from && verb.to <= to;
  });

function trace(analysis: Analysis, voice: Voice | null, entity: Entity): TraceStep[] {
  const { start, end } = analysis.tokens;
  if (!voice)
    return [
      { what: 'speaker', rule: 'inherited', start: entity.party.start, end: entity.party.end },
    ];
  const { from, to, rule } = voice.attribution;
  return [{ what: 'speaker', rule, start: start[from]!, end: end[Math.max(from, to - 1)]! }];
}
