import { z } from 'zod';
import type { Row } from '../../schemas/index.ts';
import { analysisOf } from '../3-extract/analysis.ts';
import type { Mentions, Party, TraceStep } from '../3-extract/mention.ts';
import { sha256 } from '../hash.ts';
import type { Issue } from '../issue.ts';
import { codePointOffsets } from '../offsets.ts';
import { eachItem, type Stage } from '../stage.ts';
import { agencyOf } from './agency.ts';
import type { Coded, TraceRow } from './coded.ts';
import { DocumentLinks } from './document-links.ts';
import { indicatorsOf } from './indicators.ts';
import { placeFigures } from './places.ts';
import { publisherOf } from './publisher.ts';
import { type Registry, readRegistry } from './registry.ts';

export type { Registry } from './registry.ts';

let shipped: Registry | null = null;
/** The registry that ships with the pipeline, read at first use. */
function shippedRegistry(): Registry {
  shipped ??= readRegistry();
  return shipped;
}

/** The year that most figures are about, the later of equals: weak evidence of the day, for a document without a date. */
function yearAbout(mentions: Mentions): string | null {
  const counts = new Map<string, number>();
  for (const { period } of mentions.figures) {
    const year = (period?.last ?? period?.first)?.slice(0, 4);
    if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [year, count] of counts) {
    const most = best === null ? 0 : counts.get(best)!;
    if (count > most || (count === most && best !== null && year > best)) best = year;
  }
  return best;
}

/** Stage 4: the mentions of one document as rows of the published tables. Pure given the registry. */
export function normalise(mentions: Mentions, registry: Registry = shippedRegistry()): Coded {
  const { document } = mentions;
  const { source_id: source, text, language } = document;
  const codePoint = codePointOffsets(text);
  const issues: Issue[] = [...mentions.issues];
  const reported = new Set<string>();
  const quotable = document.form === 'abstract' || document.rights?.startsWith('CC') === true;

  const links = new DocumentLinks(mentions, registry);
  const link = (party: Party | null, day: string | null): string | null => {
    if (party === null) return null;
    const { id, rivals } = links.link(party, day);
    const printed = party.name ?? party.role ?? '';
    if (rivals.length > 0 && !reported.has(printed)) {
      reported.add(printed);
      issues.push({
        level: 'warning',
        code: 'normalise.ambiguous-name',
        source_id: source,
        start: party.start,
        end: party.end,
        message: `"${printed}" could be ${rivals.join(' or ')}; a title or date in the text, or a position in the registry, would tell them apart.`,
      });
    }
    return id;
  };

  const about = document.published_on === null ? yearAbout(mentions) : null;
  const actDay = (act: number | null) => {
    const date = act === null ? null : mentions.acts[act]?.date;
    return document.published_on ?? date ?? about;
  };
  const actId = (act: number | null) => (act === null ? null : `${source}.a${act + 1}`);

  const acts = mentions.acts.map((act, index): Row<'communications'> => {
    const day = act.date ?? document.published_on ?? about;
    return {
      communication_id: actId(index)!,
      type: act.type,
      date: act.date,
      date_precision: act.date_precision,
      speaker_id: link(act.speaker, day),
      addressee_id: link(act.addressee, day),
      reply_to: actId(act.reply_to),
      forum_id: link(act.forum, day),
      topic: null,
    };
  });

  const statements = mentions.statements.map((statement, index): Row<'statements'> => {
    const words = text.slice(statement.start, statement.end);
    const day = actDay(statement.act);
    return {
      statement_id: `${source}.s${index + 1}`,
      source_id: source,
      communication_id: actId(statement.act),
      kind: statement.kind,
      start: codePoint(statement.start),
      end: codePoint(statement.end),
      speaker_id: link(statement.speaker, day),
      speaker_name: statement.speaker?.name ?? null,
      speaker_role: statement.speaker?.role ?? null,
      speaker_type: statement.speaker?.type ?? null,
      cited_id: link(statement.cited, day),
      cited_name: statement.cited?.name ?? statement.cited?.role ?? null,
      quotation: statement.quotation,
      modality: statement.modality,
      polarity: statement.polarity,
      text: quotable ? words : null,
      text_sha256: sha256(words),
    };
  });

  const offices: Record<string, string> = {};
  mentions.statements.forEach(({ speaker }, index) => {
    const { statement_id, speaker_id } = statements[index]!;
    const body = speaker && speaker_id === null ? links.bodyOf(speaker) : null;
    if (body) offices[statement_id] = body;
  });

  const statementOf = new Map<number, number>();
  mentions.statements.forEach((statement, index) => {
    for (const figure of statement.figures) statementOf.set(figure, index);
  });
  const traces: Record<string, readonly TraceRow[]> = {};
  const coded = ({ what, rule, start, end }: TraceStep): TraceRow => ({
    what,
    rule,
    start: codePoint(start),
    end: codePoint(end),
  });
  const places = placeFigures(analysisOf(document), mentions.figures);
  const indicators = indicatorsOf(mentions.figures, document, places);
  const figures = mentions.figures.map((figure, index): Row<'figures'> => {
    const statement = statementOf.get(index);
    if (statement === undefined)
      throw new Error(`${source}: figure "${figure.surface}" belongs to no statement`);
    const figure_id = `${source}.f${index + 1}`;
    const { period } = figure;
    const steps = [...figure.trace];
    if (period?.span) {
      const { start, end } = period.span;
      steps.push({ what: 'period', rule: period.rule, start, end });
    }
    traces[figure_id] = [...steps, ...mentions.statements[statement]!.trace].map(coded);
    return {
      figure_id,
      statement_id: `${source}.s${statement + 1}`,
      source_id: source,
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
      period_start: period?.first ?? null,
      period_end: period?.last ?? null,
      period_text: period?.surface ?? null,
      place_id: places[index] ?? null,
      hedged: figure.hedged,
      rule: figure.rule,
    };
  });

  const publisher = publisherOf(document.publisher, document.url, registry);
  return {
    source: {
      source_id: source,
      form: document.form,
      url: document.url,
      publisher_id: publisher,
      language,
      title: document.title,
      published_on: document.published_on,
      retrieved_on: document.retrieved_on ?? null,
      text_sha256: sha256(text),
      characters: codePoint(text.length),
      rights: document.rights ?? null,
    },
    acts,
    statements,
    figures,
    traces,
    issues,
    offices,
    role: document.role,
    agency: agencyOf(document, publisher, registry),
  };
}

export const stage: Stage<Mentions, Coded> = {
  name: 'normalise',
  title: 'Give names, units, periods, places and indicators their codes',
  reads: 'mentions.ndjson',
  writes: 'coded.ndjson',
  schema: z.custom<Coded>(
    (value) => typeof value === 'object' && value !== null && 'source' in value,
  ),
  run: eachItem((mentions) => normalise(mentions)),
};
