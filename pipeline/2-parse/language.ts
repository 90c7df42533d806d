import { readCsv } from '../csv.ts';
import { LANGUAGES, type Language } from '../document.ts';
import { classOf, LOWER } from './sentence-characters.ts';

const STOP_WORDS: ReadonlyMap<string, string> = new Map(
  readCsv(new URL('stop-words.csv', import.meta.url), ['language', 'words']).flatMap((row) =>
    row.words.split(' ').map((word) => [word, row.language] as const),
  ),
);
const LONGEST = Math.max(...[...STOP_WORDS.keys()].map((word) => word.length));
/** Enough to tell, and the same cost for any length. */
const SAMPLE = 20_000;
const isLanguage = (code: string): code is Language =>
  (LANGUAGES as readonly string[]).includes(code);

/**
 * Language of a text by its script and stop words; `declared` (such as `fr-FR`) decides where the text is too short to
 * tell. Null for a language that the pipeline does not read.
 */
export function detectLanguage(text: string, declared: string | null): Language | null {
  const sample = text.slice(0, SAMPLE);
  const { arabic, latin } = letters(sample);
  if (arabic > latin) return 'ar';
  const [best] = [...stopWords(sample.toLowerCase())].sort(
    (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  );
  const code = declared?.slice(0, 2).toLowerCase() ?? '';
  if (best && best[1] >= 3) return isLanguage(best[0]) ? best[0] : null;
  if (isLanguage(code) && code !== 'ar') return code;
  if (best && isLanguage(best[0])) return best[0];
  return latin > 0 || arabic > 0 ? (arabic > 0 && latin < 4 ? 'ar' : 'fr') : null;
}

function letters(text: string): { arabic: number; latin: number } {
  let arabic = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x620 && unit <= 0x64a) arabic++;
    else if (unit >= 0xc0 ? unit <= 0xff : isAsciiLetter(unit | 0x20)) latin++;
  }
  return { arabic, latin };
}

const isAsciiLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** How many stop words of each language a text in small letters has. */
function stopWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    const start = at;
    while (classOf(text.charCodeAt(at)) === LOWER) at++;
    const language =
      at > start && at - start <= LONGEST ? STOP_WORDS.get(text.slice(start, at)) : undefined;
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}
