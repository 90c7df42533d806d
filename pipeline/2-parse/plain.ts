import type { Block } from '../document.ts';

/** Blocks of a plain text: its paragraphs, that is its non-empty lines. */
export function plainBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g))
    blocks.push({
      start: line.index,
      end: line.index + line[0].trimEnd().length,
      kind: 'paragraph',
    });
  return blocks;
}
