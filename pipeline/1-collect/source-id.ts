import { sha256 } from '../hash.ts';

/** What the tables accept as a `source_id`; it excludes any path. */
export const SOURCE_ID = /^[a-z0-9][a-z0-9._-]*$/;

const LONGEST = 100;

/**
 * Source id made of a file's name without its extension: lower case, marks dropped, anything else than ASCII letters,
 * digits, `.`, `_` and `-` a hyphen. Names that lose letters by this (Arabic ones) get a hash of the name, so that two
 * names never meet in one id by chance.
 */
export function sourceIdOf(name: string): string {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = bare
    .split(/[^a-z0-9._-]+/)
    .filter(Boolean)
    .join('-');
  const id = trimmed(slug).slice(0, LONGEST);
  const lossy = /[^\p{ASCII}]/u.test(bare) || id === '' || slug.length > LONGEST;
  if (!lossy) return id;
  const hash = sha256(name.normalize('NFC')).slice(0, 8);
  return id === '' ? `document-${hash}` : `${id}-${hash}`;
}

/** The pattern wants a letter or digit in front; trailing separators only look like mistakes. */
function trimmed(slug: string): string {
  let start = 0;
  while (start < slug.length && /[._-]/.test(slug[start]!)) start++;
  let end = slug.length;
  while (end > start && /[._-]/.test(slug[end - 1]!)) end--;
  return slug.slice(start, end);
}
