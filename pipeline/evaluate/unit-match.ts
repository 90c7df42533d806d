import { LEXICONS } from '../3-extract/figures/lexicon.ts';
import { foldWord } from '../3-extract/fold.ts';
import { readCsv } from '../csv.ts';
import { LANGUAGES } from '../document.ts';
import { lexiconFile } from '../lexicons/files.ts';
import { VOCABULARY } from '../lexicons/vocabulary.ts';

/** Words that carry no noun: articles, prepositions and partitives of the three languages. */
const EMPTY = new Set('de des du la le les l d un une of the a an و من في'.split(' '));

function words(unit: string): string[] {
  return foldWord(unit)
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word && !EMPTY.has(word))
    .map(stem);
}

/** Number and case endings differ between printings of one noun: "plainte" and "plaintes", "شخصا" and "شخص". */
function stem(word: string): string {
  if (/^[\u0600-\u06ff]/.test(word))
    return word.replace(/^ال/, '').replace(/(ا|ات|ة|تين|تان|ين|ان|ون)$/, '');
  return word.length > 3 ? word.replace(/[sx]$/, '').replace(/e$/, '') : word;
}

/** Codes of the units of one word, by its stem: "quintals", "qx" and "q" are one. */
const CODES = new Map<string, string>();
for (const language of LANGUAGES)
  for (const { form, code } of readCsv(lexiconFile(language, 'units'), ['form', 'code']))
    if (form!.length > 1 && /^\p{L}+$/u.test(form!)) CODES.set(stem(foldWord(form!)), code!);

const coded = (word: string): string => CODES.get(word) ?? word;

/** Whether the noun of the gold is one that the code stands for: «مسجدا» where the text has «مساجد», "others" of it. */
function isOfCode(gold: string, code: string): boolean {
  const noun = foldWord(gold);
  return LANGUAGES.some(
    (language) => LEXICONS[language].nouns.get(VOCABULARY[language].find(noun))?.code === code,
  );
}

/** UCUM writes litres both ways. */
const litre = (unit: string): string => (unit === 'l' ? 'L' : unit);

/**
 * Whether a unit as extracted (its code or its printed noun) is the unit of the gold: the same code, or nouns
 * with the same head word, the head being the first word in French and Arabic and any word in English.
 */
export function sameUnit(gold: string, code: string, printed: string | null): boolean {
  if (litre(gold) === litre(code)) return true;
  if (isOfCode(gold, code)) return true;
  const want = words(gold).map(coded);
  return [printed, code].some((unit) => {
    if (!unit) return false;
    const have = words(unit).map(coded);
    if (have.length === 0 || want.length === 0) return false;
    return (
      have[0] === want[0] ||
      have.join(' ') === want.join(' ') ||
      want.includes(have.at(-1)!) ||
      have.includes(want.at(-1)!)
    );
  });
}

const KILOGRAMS: Readonly<Record<string, number>> = { t: 1e3, q: 1e2, kg: 1, g: 1e-3, mg: 1e-6 };

/** Whether two readings weigh the same: a compound mass may be told in the unit that leads or in the smallest one. */
export function sameMass(
  gold: { readonly value?: number | null | undefined; readonly unit: string },
  found: { readonly value: string | null; readonly unit: string },
): boolean {
  const [a, b] = [KILOGRAMS[gold.unit], KILOGRAMS[found.unit]];
  if (a === undefined || b === undefined || gold.value == null || found.value === null)
    return false;
  const [x, y] = [gold.value * a, Number(found.value) * b];
  return Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));
}
