import type { Block, Language, Sentence } from '../document.ts';

/** The sentences of each block, as spans of `text`. */
export function splitSentences(
  text: string,
  blocks: readonly Block[],
  language: Language,
): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return blocks.flatMap((block, index) =>
    [...segmenter.segment(text.slice(block.start, block.end))].map(({ index: at, segment }) => ({
      start: block.start + at,
      end: block.start + at + segment.trimEnd().length,
      block: index,
    })),
  );
}
