import { assemble, type Piece } from '../assemble.ts';
import type { Reading } from '../parse.ts';
import { chooseText } from './choice.ts';
import { readMetadata } from './metadata.ts';
import { MOST_DEPTH, MOST_ELEMENTS, parsePage } from './tree.ts';

/** Press pages have less than 5 million characters; what follows these is not read. */
export const MOST_CHARACTERS = 8_000_000;

/** Reads a page: its main text and what it says of itself. */
export function readPage(html: string): Reading {
  const page = parsePage(html.slice(0, MOST_CHARACTERS));
  const metadata = readMetadata(page);
  const article = chooseText(page, metadata);
  const title = article.headline ?? metadata.title ?? null;
  const pieces: Piece[] = [
    ...(title === null ? [] : [{ text: title, kind: 'title' as const }]),
    ...article.pieces,
  ];
  const warnings: { code: string; message: string }[] = [];
  if (page.flattened > 0)
    warnings.push({
      code: 'parse.too-deep',
      message: `${page.flattened} elements are nested deeper than ${MOST_DEPTH}; their text was read as that of the element above. To mend it: check the text against the page.`,
    });
  if (html.length > MOST_CHARACTERS)
    warnings.push({
      code: 'parse.too-large',
      message: `the page has ${html.length} characters; those after the first ${MOST_CHARACTERS} were not read. To mend it: keep the article alone in the file.`,
    });
  if (page.truncated)
    warnings.push({
      code: 'parse.too-large',
      message: `the page has more than ${MOST_ELEMENTS} elements; the text after them was not read. To mend it: keep the article alone in the file.`,
    });
  return {
    ...assemble(article.pieces.length === 0 ? [] : pieces),
    title,
    published_on: metadata.published_on ?? article.date,
    url: metadata.url,
    publisher: metadata.publisher,
    language: page.language || null,
    warnings,
  };
}
