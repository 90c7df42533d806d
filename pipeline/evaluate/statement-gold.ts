import { z } from 'zod';
import { type Document, LANGUAGES } from '../document.ts';
import { plainDocument, readPairs } from './gold.ts';

const document = z.object({
  id: z.string(),
  lang: z.enum(LANGUAGES),
  published: z.string().nullish(),
  publisher: z.string().nullish(),
  text: z.string(),
});

const statement = z.object({
  start: z.int(),
  end: z.int(),
  kind: z.string(),
  speaker: z.string(),
  speaker_source: z.enum(['sentence', 'context']),
  quotation: z.string(),
  quote_start: z.int().nullish(),
  quote_end: z.int().nullish(),
  modality: z.string(),
  polarity: z.string(),
  cited: z.string().nullish(),
});
export type GoldStatement = z.infer<typeof statement>;

const act = z.object({
  type: z.string(),
  date: z.string().nullable(),
  date_precision: z.string().nullable(),
  speaker: z.string().nullable(),
  addressee: z.string().nullable(),
  forum: z.string().nullable(),
  reply_to: z.boolean(),
});
export type GoldAct = z.infer<typeof act>;

const gold = z.object({
  statements: z.array(statement),
  acts: z.array(act).default([]),
  outlet_spans: z.array(z.object({ start: z.int(), end: z.int() })).default([]),
  private_names: z.array(z.string()).default([]),
});

export interface GoldSpeech extends z.infer<typeof gold> {
  readonly document: Document;
}

/**
 * Statement gold of a folder with `docs/ID.json` and `gold/ID.json` (format in test/gold/README.md).
 * @throws Error naming the file where one is malformed.
 */
export function readSpeechGold(folder: string): GoldSpeech[] {
  return readPairs(folder, document, gold).map(([text, told]) => ({
    ...told,
    document: plainDocument(text),
  }));
}
