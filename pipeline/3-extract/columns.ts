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
  const at = reserve(rows * ROW);
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

/** Tokens behind the last that a rule may look at without finding the end of a column. */
const OVER = 16;

/** A blank column of notes on so many tokens, beside the columns of texts; none is used twice. */
export function notesFor(tokens: number): Uint8Array {
  const size = (tokens + OVER + 3) & ~3;
  const at = reserve(size);
  return new Uint8Array(block, at, size);
}

/** Where so many bytes start that nobody has, in the block as it is from now on. */
function reserve(size: number): number {
  if (used + size > block.byteLength) {
    block = new ArrayBuffer(Math.max(BLOCK, size));
    used = 0;
  }
  const at = used;
  used += size;
  return at;
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
