import type { Range } from './scene.ts';
import { DEPENDENT, RELATIVE, type VerbGroup } from './verb-group.ts';
import { SAY } from './verbs.ts';

/** What a sentence is read into, in the order of the text: words that tell nothing of a measure are left out. */
export const PHRASE = 1;
export const VERB = 2;
export const FIGURE = 3;
/** A comma. */
export const PAUSE = 4;
/** A bracket that opens; one that closes; any other mark. */
export const OPENING = 5;
export const CLOSING = 6;
export const STOP = 7;

/** What leads to a noun phrase or a figure: nothing, "of", another preposition, "and". */
export const FREE = 0;
export const OF = 1;
export const IN = 2;
export const AND = 3;

export interface Piece extends Range {
  readonly kind: number;
  /** Its preposition, or its first token. */
  readonly at: number;
  /** Of a phrase, where its first complement behind a preposition other than "of" begins. */
  readonly core: number;
  readonly lead: number;
  readonly verb: VerbGroup | null;
  /** Of a bracket that closes, the piece that opens it. */
  readonly mate: number;
}

/** Pieces of an aside. */
const ASIDE = 8;

/**
 * Where an aside opens that the comma at piece `i` closes: "…, selon l'Office,", "…, selon les comptes que publie
 * l'Office,", "…, a précisé le ministre,", "…, qui compte le plus,"; `i` itself where none does. With `any`, whatever stands between two commas is one.
 */
export function asideFrom(pieces: readonly Piece[], i: number, any = false): number {
  let verbs = 0;
  let mains = 0;
  let joined = 0;
  let figures = 0;
  for (let k = i - 1; k >= Math.max(0, i - ASIDE); k--) {
    if (pieces[k]!.kind === VERB) {
      verbs++;
      if (pieces[k]!.verb!.bond !== RELATIVE) mains++;
      if (pieces[k]!.verb!.bond === DEPENDENT) joined++;
    }
    if (pieces[k]!.kind === FIGURE) figures++;
    if (pieces[k]!.kind !== PAUSE) continue;
    const [first, second] = [pieces[k + 1]!, pieces[k + 2]];
    const said = isSaying(first) || (k + 3 === i && second !== undefined && isSaying(second));
    // ", qui compte le plus [et grandit]|,", «، التي وقعت أمس [وحدد مركزها]،»
    const isOne = verbs - joined === 1;
    const isRelative = isOne && first.verb?.bond === RELATIVE && figures === 0;
    // ", a dit X|, directeur de l'Office|,": who says so, and what else that is.
    const isApposed = verbs === 0 && figures === 0 && k + 1 < i && first.lead !== IN;
    if (isApposed && !any) return tellerFrom(pieces, k) ?? i;
    return any ||
      k + 1 === i ||
      (first.lead === IN && (verbs === 0 || (mains === 0 && figures === 0))) ||
      (verbs === 1 && said) ||
      isRelative
      ? k
      : i;
  }
  return i;
}

/** Where an aside opens on a verb of saying, that ends on a pause; null where none does. */
function tellerFrom(pieces: readonly Piece[], i: number): number | null {
  for (let k = i - 1; k >= Math.max(0, i - ASIDE); k--) {
    const { kind } = pieces[k]!;
    if (kind === FIGURE) return null;
    if (kind === PAUSE) return isSaying(pieces[k + 1]!) ? k : null;
  }
  return null;
}

const isSaying = ({ verb }: Piece): boolean => verb?.sense === SAY;

/** Whether a piece is a verb that tells which, never what was said: «الذين أقاموا». */
export const describes = (piece: Piece | undefined): boolean =>
  piece?.verb?.bond === RELATIVE && !isSaying(piece);

/** Index of the piece that holds a token, or of the first behind it. */
export function pieceAt(pieces: readonly Piece[], token: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.to > token) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** "5 % (+0.2 point) | in the hills": the piece behind a bracket that opens at one and holds no more than a number; the one given where none does. */
export function overBracketed(pieces: readonly Piece[], i: number): number {
  const [opening, number, closing] = [pieces[i], pieces[i + 1], pieces[i + 2]];
  const isNumber = number?.kind === FIGURE && closing?.kind === CLOSING;
  return opening?.kind === OPENING && isNumber ? i + 3 : i;
}

/** The piece that closes the bracket that opens at `i`; behind them all where none does. */
export function closingOf(pieces: readonly Piece[], i: number): number {
  for (let k = i + 1; k < pieces.length; k++) if (pieces[k]!.mate === i) return k;
  return pieces.length;
}

/** Which pieces a search takes: one that no preposition leads to, or any. */
export const isFree = ({ lead }: Piece): boolean => lead === FREE;
export const isAny = (): boolean => true;

/** "avec des prix | allant", "réaliser des saisies | avoisinant": a phrase that a preposition leads to, or the object of a verb. */
export const isLedTo = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]!.kind === PHRASE &&
  (pieces[i]!.lead === IN || (pieces[i]!.lead === OF && pieces[i - 1]?.kind === VERB));
