import type { Drafts } from './act-drafts.ts';
import type { ActSentence } from './act-sentence.ts';

/** Takes down the interview that a document prints, from the first answer of its guest. */
export function draftAnswered(drafts: Drafts, sentences: readonly ActSentence[]): void {
  const first = sentences.findIndex(({ answers, inherited }) => answers && inherited);
  if (first < 0) return;
  const { scene, inherited } = sentences[first]!;
  drafts.add('interview', inherited!, first, { from: scene.from, to: scene.from + 1 });
}
