import type { Block } from '../document.ts';

/** Canonical text of a plain text file: NFC, LF line ends, and nothing else changed, so that offsets into it hold. */
export const canonical = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC');

/** Blocks of a plain text: its paragraphs, that is its non-empty lines, or runs of lines where the text is wrapped. */
export function plainBlocks(text: string): Block[] {
  return unwrapped(text, lines(text));
}

/** The non-empty lines without the space at their ends. */
function lines(text: string): Block[] {
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

/** Lines that go on in lower case are one paragraph cut to a width; two of them tell so of the whole run without a gap. */
const PROOF = 2;

function unwrapped(text: string, all: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (let first = 0; first < all.length; ) {
    let last = first;
    let cut = 0;
    while (last + 1 < all.length && adjoin(text, all[last]!, all[last + 1]!)) {
      last++;
      if (goesOn(text, all[last - 1]!, all[last]!)) cut++;
    }
    if (cut >= PROOF) joined.push({ ...all[first]!, end: all[last]!.end });
    else for (let at = first; at <= last; at++) joined.push(all[at]!);
    first = last + 1;
  }
  return joined;
}

const adjoin = (text: string, a: Block, b: Block) =>
  text.indexOf('\n', a.end) === text.lastIndexOf('\n', b.start);

const goesOn = (text: string, before: Block, after: Block) =>
  /[\p{L}\d,%']/u.test(text[before.end - 1]!) && /\p{Ll}/u.test(text[after.start]!);
