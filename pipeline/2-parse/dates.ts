import { readCsv } from '../csv.ts';
import { LANGUAGES } from '../document.ts';
import { lexiconFile } from '../lexicons/files.ts';
import { lineKey } from './html/line-key.ts';

/** Month names of all languages, by what they are compared as → 1–12. */
const MONTHS = new Map<string, number>(
  LANGUAGES.flatMap((language) =>
    readCsv(lexiconFile(language, 'months'), ['form', 'role', 'value'])
      .filter((row) => row.role === 'month' && /^\d+$/.test(row.value))
      .map((row) => [lineKey(row.form), Number(row.value)] as const),
  ),
);

const FIRST_OF_TWO = new Set(
  [...MONTHS.keys()].filter((key) => key.includes(' ')).map((key) => key.split(' ', 1)[0]!),
);

/** Month that a word (as a `lineKey`) names, alone or with the word behind it ("كانون الثاني"); null where it names none. */
export function monthOf(key: string, next = ''): number | null {
  const pair = FIRST_OF_TWO.has(key) ? MONTHS.get(`${key} ${lineKey(next)}`) : undefined;
  return pair ?? MONTHS.get(key) ?? null;
}

const ARABIC_DIGITS = /[٠-٩]/g;
const ISO = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const NUMERIC = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/;
const LONGEST = 200;

/**
 * First full date that a line of metadata or a byline names, as ISO 8601 (day-first where it is numeric, as Morocco
 * writes dates); the day as printed, whatever the time zone. Null where there is none.
 */
export function findDate(line: string): string | null {
  const text = line
    .slice(0, LONGEST)
    .replace(ARABIC_DIGITS, (digit) => `${digit.charCodeAt(0) - 0x660}`);
  const iso = ISO.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(text);
  if (compact) return isoDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric) return isoDate(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  for (let i = 0; i < words.length; i++) {
    const month = monthOf(lineKey(words[i]!), words[i + 1]);
    if (month === null) continue;
    const year = words.slice(i + 1, i + 5).find((word) => /^(19|20)\d\d$/.test(word));
    if (year === undefined) continue;
    const before = dayOf(words[i - 1]);
    const day = before ?? dayOf(words[i + 1]);
    if (day !== null) return isoDate(Number(year), month, day);
  }
  return null;
}

const dayOf = (word: string | undefined): number | null =>
  word !== undefined && /^\d{1,2}(er|st|nd|rd|th)?$/.test(word) ? Number.parseInt(word, 10) : null;

function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
