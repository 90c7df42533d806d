import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { plainBlocks } from '../2-parse/plain.ts';
import { splitSentences } from '../2-parse/sentences.ts';
import { type Document, LANGUAGES } from '../document.ts';

const goldDocument = z.object({
  id: z.string(),
  publisher: z.string().nullish(),
  url: z.string().nullish(),
  lang: z.enum(LANGUAGES),
  published: z.string().nullish(),
  text: z.string(),
});

const goldPeriod = z
  .object({ start: z.string().nullable(), end: z.string().nullable() })
  .nullable();

const goldFigure = z.object({
  surface: z.string(),
  start: z.int(),
  end: z.int(),
  value: z.number().nullish(),
  min: z.number().nullish(),
  max: z.number().nullish(),
  comparator: z.string(),
  comparator_alt: z.string().optional(),
  kind: z.string(),
  kind_alt: z.string().optional(),
  unit: z.string(),
  measure: z.string().nullish(),
  period: goldPeriod,
  /** Other periods that a careful reader may give. */
  period_also: z.array(goldPeriod).optional(),
  period_source: z.string().nullish(),
  speaker: z.string().nullable(),
  speaker_alt: z.string().optional(),
  /** Other speakers that a careful reader may give; null is the outlet itself. */
  speaker_also: z.array(z.string().nullable()).optional(),
  speaker_source: z.string().nullish(),
  hedged: z.boolean(),
  phenomenon: z.union([z.string(), z.array(z.string())]).optional(),
  phenomena: z.array(z.string()).optional(),
  optional: z.boolean().optional(),
  value_uncertain: z.boolean().optional(),
  vague: z.boolean().optional(),
});
export type GoldFigure = z.infer<typeof goldFigure>;

const goldFile = z.object({
  id: z.string(),
  figures: z.array(goldFigure),
  non_figure_spans: z
    .array(
      z.object({ surface: z.string(), start: z.int(), end: z.int(), type: z.string().nullish() }),
    )
    .default([]),
});

export interface GoldDocument {
  readonly document: Document;
  readonly figures: readonly GoldFigure[];
  readonly nonFigures: readonly {
    readonly surface: string;
    readonly start: number;
    readonly end: number;
    readonly type?: string | null | undefined;
  }[];
}

/** A document over a plain text, as stage 2 would give it. */
export function plainDocument(fields: {
  id: string;
  lang: Document['language'];
  text: string;
  published?: string | null | undefined;
  publisher?: string | null | undefined;
  url?: string | null | undefined;
}): Document {
  const blocks = plainBlocks(fields.text);
  return {
    source_id: fields.id,
    form: 'abstract',
    language: fields.lang,
    title: fields.id,
    published_on: fields.published ?? null,
    url: fields.url ?? null,
    publisher: fields.publisher ?? null,
    retrieved_on: null,
    rights: null,
    role: 'document',
    text: fields.text,
    blocks,
    sentences: splitSentences(fields.text, blocks, fields.lang),
  };
}

/**
 * Gold documents of a folder with `docs/ID.json` and `gold/ID.json` (the format is described in test/gold/README.md).
 * @throws Error naming the file where one is missing or malformed.
 */
export function readGold(folder: string): GoldDocument[] {
  return readPairs(folder, goldDocument, goldFile).map(([document, gold]) => ({
    document: plainDocument(document),
    figures: gold.figures,
    nonFigures: gold.non_figure_spans,
  }));
}

/**
 * What `docs/ID.json` and `gold/ID.json` of a folder hold, by ID.
 * @throws Error naming the file where one is missing or malformed.
 */
export function readPairs<D, G>(
  folder: string,
  document: z.ZodType<D>,
  gold: z.ZodType<G>,
): [D, G][] {
  return readdirSync(join(folder, 'docs'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const told = readAs(join(folder, 'gold', name), gold);
      return [readAs(join(folder, 'docs', name), document), told];
    });
}

function readAs<T>(path: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
