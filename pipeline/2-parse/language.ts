import { readCsv } from '../csv.ts';
import { LANGUAGES, type Language } from '../document.ts';

const STOP_WORDS: ReadonlyMap<string, string> = new Map(
  readCsv(new URL('stop-words.csv', import.meta.url), ['language', 'words']).flatMap((row) =>
    row.words.split(' ').map((word) => [word, row.language] as const),
  ),
);
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
  const arabic = sample.match(/[\u0620-\u064a]/g)?.length ?? 0;
  const latin = sample.match(/[A-Za-zÀ-ÿ]/g)?.length ?? 0;
  if (arabic > latin) return 'ar';
  const scores = new Map<string, number>();
  const words = sample.toLowerCase().split(/[^\p{L}]+/u);
  for (const word of words) {
    const language = STOP_WORDS.get(word);
    if (language) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const code = declared?.slice(0, 2).toLowerCase() ?? '';
  if (best && best[1] >= 3) return isLanguage(best[0]) ? best[0] : null;
  if (isLanguage(code) && code !== 'ar') return code;
  if (best && isLanguage(best[0])) return best[0];
  return latin > 0 || arabic > 0 ? (arabic > 0 && latin < 4 ? 'ar' : 'fr') : null;
}
