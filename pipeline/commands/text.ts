import type { Row } from '../../schemas/index.ts';
import { collect, readSource, type SourceFile } from '../1-collect/index.ts';
import { parse } from '../2-parse/index.ts';
import { sha256 } from '../hash.ts';
import { InputError } from '../input-error.ts';

/** Canonical text of a published source, read again from the raw folder; null where it is not there or has changed. */
export function canonicalText(raw: string, source: Row<'sources'>): string | null {
  const file = filesOf(raw).find(
    (entry) => entry.source_id === source.source_id && entry.role === 'document',
  );
  const bytes = file ? readSource(file) : null;
  if (!file || bytes === null || 'code' in bytes) return null;
  const text = parse({ file, bytes }).document?.text ?? null;
  return text !== null && sha256(text) === source.text_sha256 ? text : null;
}

/** A raw folder that is gone or damaged takes nothing from what was published. */
function filesOf(raw: string): readonly SourceFile[] {
  try {
    return collect(raw).files;
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}
