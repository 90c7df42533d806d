import { foldWord } from '../3-extract/fold.ts';

const EMPTY = new Set(
  'de des du la le les l d à au aux et the of and for m mme mr mrs dr'.split(' '),
);

const words = (name: string): string[] =>
  foldWord(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^ال/, ''))
    .filter((word) => word && !EMPTY.has(word));

/** Whether two printings name the same speaker: the words of one are all words of the other ("Laftit", "Abdelouafi Laftit"). */
export function sameSpeaker(a: string, b: string): boolean {
  const left = words(a);
  const right = words(b);
  if (left.length === 0 || right.length === 0) return false;
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  return few.every((word) => many.includes(word));
}
