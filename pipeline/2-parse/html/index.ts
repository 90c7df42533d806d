import { assemble, type Piece } from '../assemble.ts';
import type { Content } from '../decode.ts';
import { withinLimit } from '../limit.ts';
import type { Reading } from '../parse.ts';
import { chooseText } from './choice.ts';
import { readMetadata } from './metadata.ts';
import { MOST_DEPTH, MOST_ELEMENTS, parsePage } from './tree.ts';

/** Reads a page: its main text and what it says of itself. */
export function readPage(html: Content): Reading {
  const cut = withinLimit(html);
  const page = parsePage(cut.text);
  const metadata = readMetadata(page);
  const article = chooseText(page, metadata);
  const title = article.headline ?? metadata.title ?? null;
  const pieces: Piece[] = [
    ...(title === null ? [] : [{ text: title, kind: 'title' as const }]),
    ...article.pieces,
  ];
  const warnings = [...cut.warnings];
  if (page.flattened > 0)
    warnings.push({
      code: 'parse.too-deep',
      message: `${page.flattened} elements are nested deeper than ${MOST_DEPTH}; their text was read as that of the element above. To mend it: check the text against the page.`,
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
