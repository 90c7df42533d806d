/** The columns of a token table, one row a token; what each says is told in tokens.ts. */
export interface Columns {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly form: Int32Array;
  readonly word: Int32Array;
  readonly kind: Uint8Array;
  readonly spaced: Uint8Array;
  readonly clitic: Uint8Array;
  readonly capital: Uint8Array;
}

/** Bytes of one row: four numbers of four, four of one. */
const ROW = 4 * 4 + 4;

/** Bytes that are asked for at once: the columns of many short texts, a buffer for each of which costs more than reading it. */
const BLOCK = 1 << 18;
let block = new ArrayBuffer(0);
let used = 0;

/** Empty columns for so many tokens, beside those of other texts; none is used twice. */
export function columnsFor(tokens: number): Columns {
  const rows = (tokens + 3) & ~3;
  if (used + rows * ROW > block.byteLength) {
    block = new ArrayBuffer(Math.max(BLOCK, rows * ROW));
    used = 0;
  }
  const at = used;
  used += rows * ROW;
  return {
    start: new Int32Array(block, at, rows),
    end: new Int32Array(block, at + rows * 4, rows),
    form: new Int32Array(block, at + rows * 8, rows),
    word: new Int32Array(block, at + rows * 12, rows),
    kind: new Uint8Array(block, at + rows * 16, rows),
    spaced: new Uint8Array(block, at + rows * 17, rows),
    clitic: new Uint8Array(block, at + rows * 18, rows),
    capital: new Uint8Array(block, at + rows * 19, rows),
  };
}

/** A column of notes that one text is read with in one pass and none keeps: the next finds it blank. */
export class Slate {
  #notes = new Uint8Array(BLOCK >> 6);
  #used = 0;

  /** The column, with room for so many tokens; what it held is gone. */
  blank(tokens: number): Uint8Array {
    if (tokens > this.#notes.length) this.#notes = new Uint8Array(2 * tokens);
    else this.#notes.fill(0, 0, this.#used);
    this.#used = tokens;
    return this.#notes;
  }
}

/** The same rows with room for twice as many. */
export function widen(columns: Columns): Columns {
  const wider = columnsFor(columns.kind.length * 2);
  wider.start.set(columns.start);
  wider.end.set(columns.end);
  wider.form.set(columns.form);
  wider.word.set(columns.word);
  wider.kind.set(columns.kind);
  wider.spaced.set(columns.spaced);
  wider.clitic.set(columns.clitic);
  wider.capital.set(columns.capital);
  return wider;
}
