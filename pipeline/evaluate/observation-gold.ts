import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AGREEMENTS } from '../../schemas/tables/codes.ts';
import { plainBlocks } from '../2-parse/plain.ts';
import { splitSentences } from '../2-parse/sentences.ts';
import { type Document, LANGUAGES, type Span } from '../document.ts';
import { unmark } from './marked.ts';

const goldEvent = z.object({
  documents: z.array(
    z.object({
      id: z.string(),
      language: z.enum(LANGUAGES),
      publisher: z.string(),
      published: z.iso.date(),
      /** `{key|surface}` marks a figure that reports the official figure `key`; a first line before others is the title. */
      text: z.string(),
    }),
  ),
  official: z.record(
    z.string(),
    z.object({ agreement: z.enum(AGREEMENTS), conflict_on: z.string().optional() }),
  ),
});

/** One mention of an official figure; offsets in UTF-16 code units of the document's text. */
export interface GoldMention extends Span {
  readonly source_id: string;
  /** `event/key`. */
  readonly official: string;
}

export interface ObservationGold {
  readonly documents: readonly Document[];
  readonly mentions: readonly GoldMention[];
  /** `event/key` → what the observation has to say. */
  readonly official: ReadonlyMap<
    string,
    { readonly agreement: string; readonly conflict_on: string }
  >;
}

/**
 * Reads every event of a folder.
 * @throws Error naming the file where one is malformed or marks a key that it does not describe.
 */
export function readObservationGold(folder: string): ObservationGold {
  const documents: Document[] = [];
  const mentions: GoldMention[] = [];
  const official = new Map<string, { agreement: string; conflict_on: string }>();
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    const parsed = goldEvent.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
    const event = name.replace('.json', '');
    for (const [key, { agreement, conflict_on = '' }] of Object.entries(parsed.data.official))
      official.set(`${event}/${key}`, { agreement, conflict_on });
    for (const { id, language, publisher, published, text: marked } of parsed.data.documents) {
      const source_id = `${event}.${id}`;
      const { text, marks } = unmark(marked);
      for (const { key, start, end } of marks) {
        if (!official.has(`${event}/${key}`))
          throw new Error(`${name}: ${id} marks "${key}", which "official" does not describe`);
        mentions.push({ source_id, official: `${event}/${key}`, start, end });
      }
      documents.push(documentOf({ source_id, language, publisher, published, text }));
    }
  }
  return { documents, mentions, official };
}

function documentOf(fields: {
  source_id: string;
  language: Document['language'];
  publisher: string;
  published: string;
  text: string;
}): Document {
  const { source_id, language, publisher, published, text } = fields;
  const [first, ...rest] = plainBlocks(text);
  const blocks = [{ ...first!, kind: rest.length > 0 ? ('title' as const) : first!.kind }, ...rest];
  return {
    source_id,
    form: 'abstract',
    language,
    title: rest.length > 0 ? text.slice(first!.start, first!.end) : '',
    published_on: published,
    url: null,
    publisher,
    retrieved_on: null,
    rights: null,
    role: 'document',
    text,
    blocks,
    sentences: splitSentences(text, blocks, language),
  };
}
