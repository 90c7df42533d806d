import { readCsv } from '../csv.ts';

/**
 * Under what noun another outlet may count the same: 220 "operations" are transplants. By the codes that
 * `lexicons/<language>/nouns.csv` gives nouns, from `lexicons/looser-nouns.csv`.
 */
export const LOOSER_NOUNS: ReadonlyMap<string, string> = new Map(
  readCsv(new URL('looser-nouns.csv', import.meta.url), ['code', 'looser']).map(
    ({ code, looser }) => [code!, looser!],
  ),
);
