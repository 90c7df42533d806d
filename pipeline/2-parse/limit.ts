import type { Content } from './decode.ts';

/** Press pages and reports have less than 5 million characters; what follows these is not read. */
export const MOST_CHARACTERS = 8_000_000;

/** What is read of a file's text, with a warning where that is not all. */
export function withinLimit<T extends Content>(
  content: T,
): { text: T | string; warnings: { code: string; message: string }[] } {
  if (content.length <= MOST_CHARACTERS) return { text: content, warnings: [] };
  const text = content.toString();
  if (text.length <= MOST_CHARACTERS) return { text, warnings: [] };
  // Not between the halves of a character.
  const end = /[\ud800-\udbff]/.test(text[MOST_CHARACTERS - 1]!)
    ? MOST_CHARACTERS - 1
    : MOST_CHARACTERS;
  const message = `it has ${text.length} characters; those after the first ${end} were not read. To mend it: keep the article alone in the file, or split it.`;
  return { text: text.slice(0, end), warnings: [{ code: 'parse.too-large', message }] };
}
