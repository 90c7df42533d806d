import { z } from 'zod';
import type { Mentions } from '../3-extract/mention.ts';
import { sha256 } from '../hash.ts';
import { codePointOffsets } from '../offsets.ts';
import { eachItem, type Stage } from '../stage.ts';
import { agencyOf } from './agency.ts';
import type { Coded } from './coded.ts';
import { Naming } from './naming.ts';
import { publisherOf } from './publisher.ts';
import { type Registry, shippedRegistry } from './registry.ts';
import { actRows, figureRows, statementRows, traceRows } from './rows.ts';

export type { Registry } from './registry.ts';

/** Stage 4: the mentions of one document as rows of the published tables. Pure given the registry. */
export function normalise(mentions: Mentions, registry: Registry = shippedRegistry()): Coded {
  const { document } = mentions;
  const { text, url } = document;
  const codePoint = codePointOffsets(text);
  const publisher = publisherOf(document.publisher, url, registry);
  const naming = new Naming(mentions, registry);
  const acts = actRows(mentions, naming);
  const statements = statementRows(mentions, naming, codePoint);
  return {
    source: {
      source_id: document.source_id,
      form: document.form,
      url,
      publisher_id: publisher,
      language: document.language,
      title: document.title,
      published_on: document.published_on,
      retrieved_on: document.retrieved_on ?? null,
      text_sha256: sha256(text),
      characters: codePoint(text.length),
      rights: document.rights ?? null,
    },
    acts,
    statements,
    figures: figureRows(mentions, codePoint),
    traces: traceRows(mentions, codePoint),
    issues: [...mentions.issues, ...naming.issues],
    offices: officesOf(mentions, statements, naming),
    unnamed: unnamedOf(mentions, statements),
    role: document.role,
    agency: agencyOf(document, publisher, registry),
  };
}

/** statement_id → the body that its speaker speaks for, where the registry does not know that person. */
function officesOf(
  mentions: Mentions,
  statements: Coded['statements'],
  naming: Naming,
): Record<string, string> {
  const offices: Record<string, string> = {};
  mentions.statements.forEach(({ speaker }, index) => {
    const { statement_id, speaker_id } = statements[index]!;
    const body = speaker && speaker_id === null ? naming.bodyOf(speaker) : null;
    if (body) offices[statement_id] = body;
  });
  return offices;
}

/** Ids of the statements whose speaker stands in another sentence. */
const unnamedOf = (mentions: Mentions, statements: Coded['statements']): string[] =>
  mentions.statements.flatMap(({ speaker_source }, index) =>
    speaker_source === 'context' ? statements[index]!.statement_id : [],
  );

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
