import { readCsv } from '../../../csv.ts';
import { LANGUAGES } from '../../../document.ts';
import { lexiconFile } from '../../../lexicons/files.ts';
import { wordIs } from '../../by-form.ts';
import { isMark, lowered, NUMBER, type Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { approximate } from '../numerals/decimal.ts';
import { runValue } from '../numerals/digits.ts';

/** The months of all languages: the frame of a page may be in another language than its text. */
const MONTHS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) =>
    readCsv(lexiconFile(language, 'months'), ['form', 'role', 'value'])
      .filter(({ role }) => role === 'month')
      .map(({ form }) => form),
  ),
);

const isMonth = wordIs((word) => MONTHS.has(lowered(word)));

const isYear = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === NUMBER && runValue(tokens, at) >= 1900 && runValue(tokens, at) < 2100;

/**
 * "17 novembre 2024 - 10:30" at the foot of an Arabic page, «15 مارس 2024» in a French one, "Nov. 17, 2024": a day whose
 * month another language writes, with its year.
 */
export function isForeignDate(tokens: Tokens, { numeral, from, to }: Candidate): boolean {
  if (numeral.form !== 'digits' || numeral.width > 2 || numeral.separator !== '') return false;
  if (approximate(numeral.value) > 31) return false;
  const behind = isMark(tokens, to, '.,') ? to + 1 : to;
  if (isMonth(tokens, to)) return isYear(tokens, isMark(tokens, to + 1, '.,') ? to + 2 : to + 1);
  const month = isMark(tokens, from - 1, '.') ? from - 2 : from - 1;
  return isMonth(tokens, month) && isYear(tokens, behind);
}
