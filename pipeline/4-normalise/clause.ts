import type { Language } from '../document.ts';
import type { ConceptWord } from './concepts.ts';

/** Words that hand over from one figure of a sentence to the next. */
const COORDINATORS: Record<Language, ReadonlySet<string>> = {
  fr: new Set(['et', 'dont', 'tandis', 'alors', 'ainsi', 'contre', 'puis', 'ou']),
  ar: new Set(['منهم', 'منها', 'بينهم', 'بينها', 'مقابل', 'فيما', 'بينما', 'ثم', 'إضافة']),
  en: new Set(['and', 'including', 'while', 'against', 'whereas', 'plus', 'or']),
};
const REACH = 20;

/** Strength of the words that stand with a figure, and of those that are rather its neighbour's. */
export const WITH_FIGURE = 2;
const IN_SENTENCE = 1;

/**
 * How strongly each word of a sentence bears on the figure at `[start, end)`: the words between two figures belong to
 * the first up to the last coordinator or comma, and to the second from there on.
 */
export function bearings(
  words: readonly ConceptWord[],
  sentence: string,
  start: number,
  end: number,
  language: Language,
): Uint8Array {
  const strength = new Uint8Array(words.length).fill(IN_SENTENCE);
  let at = words.findIndex((word) => word.end > start);
  if (at < 0) at = words.length;
  let after = at;
  while (after < words.length && words[after]!.start < end) strength[after++] = WITH_FIGURE;

  const left = boundary(words, sentence, at - 1, -1);
  const from = left.number ? lastBreak(words, sentence, left.at + 1, at, language) : left.at + 1;
  for (let i = Math.max(from, at - REACH); i < at; i++) strength[i] = WITH_FIGURE;

  const right = boundary(words, sentence, after, 1);
  const to = right.number ? lastBreak(words, sentence, after, right.at, language) : right.at;
  for (let i = after; i < Math.min(to, after + REACH); i++) strength[i] = WITH_FIGURE;
  return strength;
}

const isFigure = (word: string) =>
  !isPlainLetter(word.charCodeAt(0)) && /^\p{N}/u.test(word) && !/^(19|20)\d\d$/.test(word);

/** Most words begin with one: told without a pattern, since each figure of a sentence asks its words. */
const isPlainLetter = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x0620 && unit <= 0x064a);

/** The nearest word, going `step` from `at`, that is another figure or lies beyond a full stop, colon or semicolon. */
function boundary(
  words: readonly ConceptWord[],
  sentence: string,
  at: number,
  step: 1 | -1,
): { at: number; number: boolean } {
  const stops = /[;؛!?]/.test(sentence);
  // "from 12.4 to 13.3 %": words that say nothing of their own leave both figures the same subject.
  let silent = step === -1;
  for (let i = at; i >= 0 && i < words.length; i += step) {
    const word = words[i]!;
    if (!silent && isFigure(word.text)) return { at: i, number: true };
    silent &&= word.concepts.length === 0;
    const next = stops ? words[i - step] : undefined;
    const between = next
      ? sentence.slice(Math.min(word.end, next.end), Math.max(word.start, next.start))
      : '';
    if (/[;؛!?]/.test(between)) return { at: i, number: false };
  }
  return { at: step === 1 ? words.length : -1, number: false };
}

/** Where, between two figures, the second one's words begin. */
function lastBreak(
  words: readonly ConceptWord[],
  sentence: string,
  from: number,
  to: number,
  language: Language,
): number {
  for (let i = to - 1; i >= from; i--) {
    const { text, start } = words[i]!;
    if (COORDINATORS[language].has(text.toLowerCase())) return i;
    const before = i > 0 ? sentence.slice(words[i - 1]!.end, start) : '';
    if (/[,،;؛]/.test(before)) return i;
    if (language === 'ar' && text.length > 3 && text.startsWith('و') && i > from) return i;
  }
  // Nothing hands over: the words are the complement of the first ("le nombre de 83 affaires 36 …").
  return to;
}
