import type { Block, BlockKind } from '../document.ts';

export interface Piece {
  readonly text: string;
  readonly kind: BlockKind;
}

const TIGHT: ReadonlySet<BlockKind> = new Set(['list_item', 'cell']);

/** Canonical text of blocks in reading order: list items and table cells a line apart, all else a blank line. */
export function assemble(pieces: readonly Piece[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let length = 0;
  pieces.forEach(({ text, kind }, index) => {
    const before = pieces[index - 1];
    if (before) {
      const join = before.kind === kind && TIGHT.has(kind) ? '\n' : '\n\n';
      parts.push(join);
      length += join.length;
    }
    parts.push(text);
    blocks.push({ start: length, end: length + text.length, kind });
    length += text.length;
  });
  return { text: parts.join(''), blocks };
}
