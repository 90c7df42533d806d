/** How close an extracted text is to the gold text of a page. */
export interface PageScore {
  /** Of words, without case and punctuation, as multisets. */
  readonly f1: number;
  /** Numbers of the extracted text that the gold text does not have: figures that are not the article's. */
  readonly alien: number;
  /** Numbers of the gold text that were lost. */
  readonly lost: number;
}

const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const numbers = (text: string): string[] => text.match(/\d+(?:[.,: \u00a0]\d+)*/g) ?? [];

function counts(items: readonly string[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const item of items) map.set(item, (map.get(item) ?? 0) + 1);
  return map;
}

/** How many of `items` have a partner in `others`, one each. */
function shared(items: readonly string[], others: readonly string[]): number {
  const left = counts(others);
  let both = 0;
  for (const item of items) {
    const count = left.get(item) ?? 0;
    if (count > 0) {
      both++;
      left.set(item, count - 1);
    }
  }
  return both;
}

export function scorePage(text: string, gold: string): PageScore {
  const [got, want] = [words(text), words(gold)];
  const both = shared(got, want);
  const [gotNumbers, wantNumbers] = [numbers(text), numbers(gold)];
  const sameNumbers = shared(gotNumbers, wantNumbers);
  return {
    f1: got.length + want.length === 0 ? 1 : (2 * both) / (got.length + want.length),
    alien: gotNumbers.length - sameNumbers,
    lost: wantNumbers.length - sameNumbers,
  };
}
