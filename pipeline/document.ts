/** A source document as stage 2 hands it on: plain text with stable offsets. */

import { z } from 'zod';

export const LANGUAGES = ['fr', 'ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What is made for each language, by language. */
export const byLanguage = <T>(make: (language: Language) => T): Readonly<Record<Language, T>> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<
    Language,
    T
  >;

/** What is of one language; a look by a name that changes from text to text would be slow. */
export const ofLanguage = <T>(all: Readonly<Record<Language, T>>, language: Language): T => {
  if (language === 'fr') return all.fr;
  return language === 'ar' ? all.ar : all.en;
};

/**
 * Half-open range of UTF-16 code units in `Document.text`.
 * Code units are what JavaScript slices by; stage 4 converts to the code points of the published tables.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list_item'
  | 'quote'
  | 'caption'
  | 'cell';

export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A sentence never crosses a block; `block` is the index of the block it lies in. */
export interface Sentence extends Span {
  readonly block: number;
}

export interface Document {
  readonly source_id: string;
  readonly form: 'abstract' | 'original';
  readonly language: Language;
  readonly title: string;
  /** ISO date of publication, null where neither the manifest nor the page states it. */
  readonly published_on: string | null;
  readonly url: string | null;
  /** Registry id where the manifest gives it, else the outlet's name as the page's metadata print it. */
  readonly publisher: string | null;
  /** ISO date on which it was last seen, and the licence it may be used under; null where the manifest is silent. */
  readonly retrieved_on: string | null;
  readonly rights: string | null;
  /** `check`: the account of a document whose original is read too; its figures are only compared with the original's. */
  readonly role: 'document' | 'check';
  /** Canonical text: NFC, LF line ends, blocks in reading order. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/** What makes a line of `documents.ndjson` a document; the rest is typed above. */
export const documentShape = z.looseObject({
  source_id: z.string(),
  language: z.enum(LANGUAGES),
  title: z.string(),
  published_on: z.iso.date().nullable(),
  text: z.string(),
  blocks: z.array(z.object({ start: z.int(), end: z.int(), kind: z.string() })),
  sentences: z.array(z.object({ start: z.int(), end: z.int(), block: z.int() })),
});
