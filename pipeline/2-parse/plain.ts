import type { Block } from '../document.ts';

/** Canonical text of a plain text file: NFC, LF line ends, and nothing else changed, so that offsets into it hold. */
export const canonical = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC');

/** Blocks of a plain text: its paragraphs, that is its non-empty lines without the space at their ends. */
export function plainBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    const bare = line.trimStart();
    if (bare !== '')
      blocks.push({
        start: end - bare.length,
        end: start + line.trimEnd().length,
        kind: 'paragraph',
      });
    start = end + 1;
  }
  return blocks;
}
