import { isMark, type Tokens } from '../../../tokens.ts';
import { CLOSING, OPENING, type Piece } from './piece.ts';
import type { Scene } from './scene.ts';

/** Pieces inside a bracket. */
const INSIDE = 12;

export const isBracket = (tokens: Tokens, at: number): boolean => isMark(tokens, at, '([');

/** A dash that sets an aside off: a long one with spaces or without, a short one with spaces. */
export const isDash = (tokens: Tokens, at: number): boolean =>
  isMark(tokens, at, '—') ||
  (isMark(tokens, at, '–-') && tokens.spaced[at] === 1 && tokens.spaced[at + 1] === 1);

/** The bracket, or the dash, that is open still; −1 without one. */
export function openingOf(
  { tokens }: Scene,
  pieces: readonly Piece[],
  isOwn: (tokens: Tokens, at: number) => boolean,
): number {
  for (let i = pieces.length - 1; i >= Math.max(0, pieces.length - INSIDE); i--) {
    const { kind, from, mate } = pieces[i]!;
    if (kind === CLOSING && isOwn(tokens, from) && mate >= 0) return -1;
    if (kind === OPENING && isOwn(tokens, from)) return i;
  }
  return -1;
}
