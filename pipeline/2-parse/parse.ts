import type { SourceFile } from '../1-collect/index.ts';
import type { Document } from '../document.ts';
import { sha256 } from '../hash.ts';
import type { Issue } from '../issue.ts';
import { decode } from './decode.ts';
import { readPage } from './html/index.ts';
import { detectLanguage } from './language.ts';
import { withinLimit } from './limit.ts';
import { canonical, plainBlocks } from './plain.ts';
import { splitSentences } from './sentences.ts';

export interface ParseInput {
  readonly file: SourceFile;
  readonly bytes: Uint8Array;
}

/** What a file's format gives before the manifest and the language are looked at. */
export interface Reading {
  readonly text: string;
  readonly blocks: Document['blocks'];
  readonly title: string | null;
  readonly published_on: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  /** As the page declares it, such as `fr-FR`. */
  readonly language: string | null;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

const LONGEST_TITLE = 300;

/** Stage 2: bytes to a document. Pure; null with an issue of level error where the bytes hold no text to read. */
export function parse({ file, bytes }: ParseInput): { document: Document | null; issues: Issue[] } {
  const issues: Issue[] = [];
  const report = (level: Issue['level'], code: string, message: string) =>
    issues.push({
      level,
      code,
      source_id: file.source_id,
      start: null,
      end: null,
      message: `${file.name}: ${message}`,
    });
  const nothing = (code: string, message: string) => {
    report('error', code, message);
    return { document: null, issues };
  };
  const decoded = decode(bytes, file.format);
  if (decoded.text === null)
    return nothing(
      'parse.not-text',
      `cannot be read as text, since ${decoded.reason}. To mend it: save the document as .html or .txt in UTF-8.`,
    );
  if (decoded.replaced > 0)
    report(
      'warning',
      'parse.broken-characters',
      `${decoded.replaced} characters are broken in ${decoded.encoding}. To mend it: save the file again in UTF-8.`,
    );
  const reading =
    file.format === 'html' ? readPage(decoded.text) : readPlain(decoded.text.toString());
  for (const { code, message } of reading.warnings) report('warning', code, message);
  if (reading.blocks.length === 0)
    return nothing(
      'parse.empty',
      'holds no text. To mend it: fetch the document again or take it out.',
    );
  const language = file.manifest?.language ?? detectLanguage(reading.text, reading.language);
  if (language === null)
    return nothing(
      'parse.language',
      'is in none of the languages that are read (French, Arabic, English). To mend it: take it out, or state its language in sources.csv.',
    );
  // A row of an abstract says nothing of the rights and the text of the original that a user fetched.
  const isOwn = (file.manifest?.form ?? file.form) === file.form;
  const hash = isOwn ? file.manifest?.text_sha256 : null;
  if (hash && hash !== sha256(reading.text))
    report(
      'warning',
      'parse.text-changed',
      'its text is no longer the one whose text_sha256 stands in sources.csv. To mend it: see what changed, then empty or renew the cell.',
    );
  const title = file.manifest?.title ?? reading.title ?? file.source_id;
  return {
    document: {
      source_id: file.source_id,
      form: file.form,
      language,
      title: title.slice(0, LONGEST_TITLE),
      published_on: file.manifest?.published_on ?? reading.published_on,
      url: file.manifest?.url ?? reading.url,
      publisher: file.manifest?.publisher_id ?? reading.publisher,
      retrieved_on: file.manifest?.retrieved_on ?? null,
      rights: isOwn ? (file.manifest?.rights ?? null) : 'restricted',
      role: file.role,
      text: reading.text,
      blocks: reading.blocks,
      sentences: splitSentences(reading.text, reading.blocks, language),
    },
    issues,
  };
}

function readPlain(decoded: string): Reading {
  const cut = withinLimit(decoded);
  const text = canonical(cut.text);
  const blocks = plainBlocks(text);
  const first = blocks[0];
  return {
    text,
    blocks,
    title: first ? text.slice(first.start, Math.min(first.end, first.start + LONGEST_TITLE)) : null,
    published_on: null,
    url: null,
    publisher: null,
    language: null,
    warnings: cut.warnings,
  };
}
