import type { Row } from '../../schemas/index.ts';
import { analysisOf } from '../3-extract/analysis.ts';
import type { FigureMention, Mentions, Party, TraceStep } from '../3-extract/mention.ts';
import { sha256 } from '../hash.ts';
import type { TraceRow } from './coded.ts';
import { indicatorsOf } from './indicators.ts';
import type { Naming } from './naming.ts';
import { placeFigures } from './places.ts';

/** Turns a place in the text into one counted in code points. */
type CodePoint = (at: number) => number;

const actId = (source: string, act: number | null): string | null =>
  act === null ? null : `${source}.a${act + 1}`;
const statementId = (source: string, statement: number): string => `${source}.s${statement + 1}`;
const figureId = (source: string, figure: number): string => `${source}.f${figure + 1}`;

/** Rows of `communications`, with ids of the document's own. */
export function actRows({ document, acts }: Mentions, naming: Naming): Row<'communications'>[] {
  const { source_id } = document;
  return acts.map((act, index) => ({
    communication_id: actId(source_id, index)!,
    type: act.type,
    date: act.date,
    date_precision: act.date_precision,
    speaker_id: naming.inAct(act.speaker, act.date),
    addressee_id: naming.inAct(act.addressee, act.date),
    reply_to: actId(source_id, act.reply_to),
    forum_id: naming.inAct(act.forum, act.date),
    topic: null,
  }));
}

/** Rows of `statements`; the words only of an account, or of a document whose licence lets them be quoted. */
export function statementRows(
  { document, acts, statements }: Mentions,
  naming: Naming,
  codePoint: CodePoint,
): Row<'statements'>[] {
  const { source_id, text, form, rights } = document;
  const isQuotable = form === 'abstract' || rights?.startsWith('CC') === true;
  return statements.map((statement, index) => {
    const { speaker, cited, act, start, end } = statement;
    const words = text.slice(start, end);
    const day = act === null ? null : (acts[act]?.date ?? null);
    const speaker_id = naming.inStatement(speaker, day);
    const cited_id = naming.inStatement(cited, day);
    return {
      statement_id: statementId(source_id, index),
      source_id,
      communication_id: actId(source_id, act),
      kind: statement.kind,
      start: codePoint(start),
      end: codePoint(end),
      speaker_id,
      speaker_name: publicName(speaker, speaker_id),
      speaker_role: speaker?.role ?? null,
      speaker_type: speaker?.type ?? null,
      cited_id,
      cited_name: publicName(cited, cited_id) ?? cited?.role ?? null,
      quotation: statement.quotation,
      modality: statement.modality,
      polarity: statement.polarity,
      text: isQuotable ? words : null,
      text_sha256: sha256(words),
    };
  });
}

/** A printed name; null of a person without a public role whom the registry does not know: "Naciri", where two bear that name. */
const publicName = (party: Party | null, id: string | null): string | null =>
  party?.type === 'person' && party.role === null && id === null ? null : (party?.name ?? null);

/** Rows of `figures`. */
export function figureRows(mentions: Mentions, codePoint: CodePoint): Row<'figures'>[] {
  const { document, figures } = mentions;
  const { source_id } = document;
  const statements = statementsOf(mentions);
  const places = placeFigures(analysisOf(document), figures);
  const indicators = indicatorsOf(figures, document, places);
  return figures.map((figure, index) => ({
    figure_id: figureId(source_id, index),
    statement_id: statementId(source_id, statements[index]!),
    source_id,
    start: codePoint(figure.start),
    end: codePoint(figure.end),
    surface: figure.surface,
    value: figure.value,
    value_min: figure.value_min,
    value_max: figure.value_max,
    comparator: figure.comparator,
    kind: figure.kind,
    role: figure.role,
    unit: figure.unit,
    unit_text: figure.unit_text,
    measure: figure.measure,
    indicator_id: indicators[index] ?? null,
    period_start: figure.period?.first ?? null,
    period_end: figure.period?.last ?? null,
    period_text: figure.period?.surface ?? null,
    place_id: places[index] ?? null,
    hedged: figure.hedged,
    rule: figure.rule,
  }));
}

/** figure_id → the decisions behind it and behind its statement. */
export function traceRows(
  mentions: Mentions,
  codePoint: CodePoint,
): Record<string, readonly TraceRow[]> {
  const { document, figures, statements } = mentions;
  const owners = statementsOf(mentions);
  const row = ({ what, rule, start, end }: TraceStep): TraceRow => ({
    what,
    rule,
    start: codePoint(start),
    end: codePoint(end),
  });
  return Object.fromEntries(
    figures.map((figure, index) => [
      figureId(document.source_id, index),
      [...figure.trace, ...periodStep(figure), ...statements[owners[index]!]!.trace].map(row),
    ]),
  );
}

const periodStep = ({ period }: FigureMention): TraceStep[] =>
  period?.span
    ? [{ what: 'period', rule: period.rule, start: period.span.start, end: period.span.end }]
    : [];

/** By figure, the index of the statement that it belongs to. */
function statementsOf({ document, figures, statements }: Mentions): number[] {
  const owners = new Map(
    statements.flatMap((statement, index) => statement.figures.map((figure) => [figure, index])),
  );
  return figures.map(({ surface }, index) => {
    const owner = owners.get(index);
    if (owner === undefined)
      throw new Error(`${document.source_id}: figure "${surface}" belongs to no statement`);
    return owner;
  });
}
