import type { Language } from '../document.ts';

/** A row of `sources.csv`; null where the cell or the column is absent. */
export interface ManifestRow {
  readonly source_id: string;
  readonly form: 'abstract' | 'original' | null;
  readonly url: string | null;
  readonly publisher_id: string | null;
  readonly language: Language | null;
  readonly title: string | null;
  readonly published_on: string | null;
  readonly retrieved_on: string | null;
  readonly text_sha256: string | null;
  /** Code points of the canonical text. */
  readonly characters: number | null;
  readonly rights: string | null;
  /** Path relative to the raw folder, with forward slashes. */
  readonly file: string | null;
}

/** One file that stage 2 is to read. */
export interface SourceFile {
  readonly source_id: string;
  readonly form: 'abstract' | 'original';
  /** `check`: the account of a document whose original is read; only its figures are compared with the original's. */
  readonly role: 'document' | 'check';
  readonly format: 'html' | 'text';
  /** Where it can be opened from. */
  readonly path: string;
  /** The same relative to the raw folder, for messages. */
  readonly name: string;
  readonly manifest: ManifestRow | null;
}
