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

/** Empty columns for so many tokens. They share one buffer: a buffer each costs more than reading a short text. */
export function columnsFor(tokens: number): Columns {
  const rows = (tokens + 3) & ~3;
  const buffer = new ArrayBuffer(rows * ROW);
  return {
    start: new Int32Array(buffer, 0, rows),
    end: new Int32Array(buffer, rows * 4, rows),
    form: new Int32Array(buffer, rows * 8, rows),
    word: new Int32Array(buffer, rows * 12, rows),
    kind: new Uint8Array(buffer, rows * 16, rows),
    spaced: new Uint8Array(buffer, rows * 17, rows),
    clitic: new Uint8Array(buffer, rows * 18, rows),
    capital: new Uint8Array(buffer, rows * 19, rows),
  };
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
