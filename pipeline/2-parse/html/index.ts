import { assemble, type Piece } from '../assemble.ts';
import type { Reading } from '../parse.ts';
import { isSkipped, linesOf } from './lines.ts';
import { parsePage } from './tree.ts';

/** Reads a page: its main text and what it says of itself. */
export function readPage(html: string): Reading {
  const page = parsePage(html);
  const pieces: Piece[] = [];
  const lines = linesOf(page.root, isSkipped);
  let titled = false;
  for (const line of lines) {
    if (line.level === 1 && !titled) {
      titled = true;
      pieces.push({ text: line.text, kind: 'title' });
    } else pieces.push(line);
  }
  const { text, blocks } = assemble(pieces);
  const meta = (name: string) =>
    page.metas.find((m) => m.property === name || m.name === name)?.content?.trim() || null;
  return {
    text,
    blocks,
    title: pieces.find((p) => p.kind === 'title')?.text ?? (page.title.trim() || null),
    published_on: meta('article:published_time')?.slice(0, 10) ?? null,
    url: page.links.find((link) => link.rel === 'canonical')?.href ?? null,
    publisher: meta('og:site_name'),
    language: page.language || null,
    warnings: [],
  };
}
