import { isYear } from '../3-extract/tokens.ts';
import type { Language, Span } from '../document.ts';
import { anyOf, markers, markersByLanguage } from '../lexicons/markers.ts';
import { tellsAgainst } from './against.ts';
import type { Concept, ConceptWord } from './concepts.ts';

/** Words that open the part of a whole, whose words say nothing of the whole. */
const PARTS = markersByLanguage('part');
/** Words that hand over from one figure of a sentence to the next. */
const TURNS = markersByLanguage('turn');
/** Those after which another thing is spoken of. */
const CONTRASTS = markers('contrast');
/** Words that do so where nothing else does: they join two things of one figure too. */
const JOINS = markersByLanguage('joins-figures');
/** "of them", «منهم»: behind a number, with nothing more or another word and no number behind. */
const OF_THESE = new RegExp(
  `^\\s?${anyOf('of-these')}(?:\\s*(?:[.,،;؛)]|$)|\\s+\\p{L}+\\s+(?!\\p{N}))`,
  'u',
);
/** Code units that such words and the one behind them take. */
const OF_THESE_REACH = 50;
/** Words that lead to the number of what all those before it happened in: "in the 1,790 accidents". */
const FRAMES = markersByLanguage('frame');
/** How many words such a word may stand before the number. */
const FRAME_REACH = 2;
const REACH = 20;
const NEXT_TO = 3;
const WITH = markers('instrument');
const LEADS_ON = markers('leads-on');
const AND = markers('and');
const CLAUSE = markers('clause-behind-and');
const STATEMENT = markers('new-statement');
/** "12 %, particularly among women": those whom a number touches most are not those whom it is of. */
const FOR_INSTANCE = markers('for-instance');

/** Strength of the words that stand with a figure, and of those that are rather its neighbour's. */
export const WITH_FIGURE = 2;
export const IN_SENTENCE = 1;

/** A figure in its sentence; offsets in the sentence. */
export interface Placed extends Span {
  readonly sentence: string;
  readonly language: Language;
  /** Concepts of its counted noun, which it may have from the figure before. */
  readonly units: readonly Concept[];
  /** 1 for each word of the sentence that is in a figure, this one or another. */
  readonly figures: Uint8Array;
  /** Whether the sentence has any of the marks that part it. */
  readonly stops: boolean;
}

export const STOPS = /[;؛!?):]/;
const FULL_STOPS = /[;؛!?]/;

/**
 * How strongly each word of a sentence bears on a figure: the words between two figures belong to the first up to the
 * last coordinator or comma, and to the second from there on.
 */
export function bearings(words: readonly ConceptWord[], placed: Placed): Uint8Array {
  const { sentence, language, start, end } = placed;
  const strength = new Uint8Array(words.length).fill(IN_SENTENCE);
  let at = words.findIndex((word) => word.end > start);
  if (at < 0) at = words.length;
  let after = at;
  while (after < words.length && words[after]!.start < end) strength[after++] = WITH_FIGURE;

  const left = boundary(words, placed, at - 1, -1);
  const handed = left.number ? lastBreak(words, sentence, left.at + 1, at, language) : left.at + 1;
  // "100,000 inmates for a capacity of 54,000": where nothing hands over, the last words are both figures'.
  const gap = at > 0 ? sentence.slice(words[at - 1]!.end, start) : '';
  // "… of imports (+38.9 %": the words right before its bracket are its own.
  const shares = handed === at && (gap.endsWith('(') || !/[,،;؛(و]/.test(gap));
  const from = shares ? Math.max(left.at + 1, at - NEXT_TO) : handed;
  for (let i = Math.max(from, at - REACH); i < at; i++) strength[i] = WITH_FIGURE;

  const right = boundary(words, placed, after, 1);
  const to = right.number ? lastBreak(words, sentence, after, right.at, language) : right.at;
  for (let i = after; i < Math.min(to, after + REACH); i++) strength[i] = WITH_FIGURE;
  // "420 arrests, 330 of them in the act, and 40 % more drug cases": what is told once the next figure's clause is over.
  if (right.number) {
    let over = right.at + 1;
    while (over < words.length && !followsComma(words, sentence, over)) over++;
    strength.fill(0, over);
  }
  if (right.number && PARTS[language].has(words[to]?.text.toLowerCase() ?? ''))
    for (let i = to; i < words.length && (i <= right.at || !followsComma(words, sentence, i)); i++)
      strength[i] = 0;
  for (let i = Math.max(to, frameOf(words, placed)); i < words.length; i++)
    strength[i] = Math.max(strength[i]!, IN_SENTENCE);
  return strength;
}

/** Where "in 2,200 accidents" begins at the end of a list: it holds for every number of the list; beyond it else. */
function frameOf(words: readonly ConceptWord[], { figures, language }: Placed): number {
  let number = figures.lastIndexOf(1);
  while (figures[number - 1] === 1) number--;
  for (let i = number - 1; i >= Math.max(0, number - FRAME_REACH) && figures[i] === 0; i--)
    if (FRAMES[language].has(words[i]!.text.toLowerCase())) return i;
  return words.length;
}

/**
 * "dont plus de 30", «منهم نحو 30», "30 of which": whether the words right before a figure, or right behind it, make it
 * the part of a whole; "90, of which 30" makes none of the 90.
 */
export function isPart(
  words: readonly ConceptWord[],
  { sentence, language, start, end }: Span & { sentence: string; language: Language },
): boolean {
  let at = words.findIndex((word) => word.end > start);
  if (at < 0) at = words.length;
  const opened = words
    .slice(Math.max(0, at - NEXT_TO), at)
    .some(({ text }) => PARTS[language].has(text.toLowerCase()));
  return opened || OF_THESE.test(sentence.slice(end, end + OF_THESE_REACH).toLowerCase());
}

/** Whether another thing is spoken of behind a word: "while", "and that", but not "of whom". */
export const turnsAway = (word: string, language: Language): boolean =>
  !PARTS[language].has(word) &&
  (TURNS[language].has(word) || CONTRASTS.has(word) || STATEMENT.has(word));

/** A number that was not read as a figure parts words too, but for a year and an age. */
const isNumber = (word: string) =>
  !isPlainLetter(word.charCodeAt(0)) && /^\p{N}{3}/u.test(word) && !isYear(word);

/** Most words begin with one: told without a pattern, since each figure of a sentence asks its words. */
const isPlainLetter = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x0620 && unit <= 0x064a);

/** "He said that there were 3,000, and that all attempts failed": what follows is another statement. */
function opensStatement(words: readonly ConceptWord[], i: number): boolean {
  const text = words[i]!.text;
  if (AND.has(text)) return CLAUSE.has(words[i + 1]?.text ?? '');
  return STATEMENT.has(text) || FOR_INSTANCE.has(text.toLowerCase());
}

/** The nearest word, going `step` from `at`, that is another figure or lies beyond a full stop, colon or semicolon. */
function boundary(
  words: readonly ConceptWord[],
  { sentence, figures, stops, units }: Placed,
  at: number,
  step: 1 | -1,
): { at: number; number: boolean } {
  // "from 12.4 to 13.3 % in towns": words that say nothing of their own leave both figures the same subject.
  let silent = step === -1 || LEADS_ON.has(words[at]?.text ?? '');
  let passing = false;
  let open = false;
  for (let i = at; i >= 0 && i < words.length; i += step) {
    const word = words[i]!;
    if (step === 1 && opensStatement(words, i)) return { at: i, number: false };
    const figure = figures[i] === 1 || isNumber(word.text);
    if (!silent && figure) return { at: i, number: true };
    // Going on, one figure is passed, going back, all that no telling word parts from this one.
    silent &&=
      !CONTRASTS.has(word.text.toLowerCase()) &&
      (step === -1 || Math.abs(i - at) <= NEXT_TO || passing) &&
      word.concepts.every((concept) => units.includes(concept)) &&
      (step === -1 || figure || !passing);
    passing ||= figure;
    const next = stops ? words[i - step] : undefined;
    const between = next
      ? sentence.slice(Math.min(word.end, next.end), Math.max(word.start, next.start))
      : '';
    if (FULL_STOPS.test(between)) return { at: i, number: false };
    // "The women (16 %) are …": what follows is not of the figure in brackets.
    if (step === 1) {
      if (between.includes(':') || (between.includes(')') && !open))
        return { at: i, number: false };
      open = between.includes('(') || (open && !between.includes(')'));
    }
  }
  return { at: step === 1 ? words.length : -1, number: false };
}

const followsComma = (words: readonly ConceptWord[], sentence: string, i: number): boolean =>
  i > 0 && /[,،;؛]/.test(sentence.slice(words[i - 1]!.end, words[i]!.start));

/** Whether a word that tells something opens the bracket in which the word at `to` stands. */
const opensBracket = (
  words: readonly ConceptWord[],
  sentence: string,
  i: number,
  to: number,
): boolean =>
  i > 0 &&
  words[i]!.concepts.length > 0 &&
  sentence.slice(words[i - 1]!.end, words[i]!.start).includes('(') &&
  !sentence.slice(words[i]!.end, words[to]!.start).includes(')');

/** Where, between two figures, the second one's words begin: at a turn, else a comma, else where two things are joined. */
function lastBreak(
  words: readonly ConceptWord[],
  sentence: string,
  from: number,
  to: number,
  language: Language,
): number {
  let comma = -1;
  let join = -1;
  let led = -1;
  for (let i = to - 1; i >= from; i--) {
    const { text } = words[i]!;
    // «إصابات 93 منهم بليغة»: a part that a figure itself counts.
    if (i === from && PARTS[language].has(text) && !followsComma(words, sentence, i)) continue;
    if (tellsAgainst(words[i]!) && i + 1 < to) continue;
    // "…, of whom police arrested 50": the comma before hands over, with the verb.
    if (TURNS[language].has(text.toLowerCase()))
      return i - 1 > from && followsComma(words, sentence, i - 1) ? i - 1 : i;
    // "23 million sheep (females 16)": what a bracket opens on is told of the number in it.
    if (opensBracket(words, sentence, i, to)) return i;
    const isLed = followsComma(words, sentence, i);
    // "40 posts, with mills, farms and shops losing 30": the list that "with" opens is the next one's.
    if (isLed && WITH.has(text)) {
      if (i + 1 < to) return i;
      // "34 posts, and that of farms, with 25": whose the next number is stands before.
      led = i;
      continue;
    }
    if (comma < 0 && isLed) comma = i;
    const joined = language === 'ar' && text.length > 3 && text.startsWith('و');
    if (join < 0 && (joined || JOINS[language].has(text.toLowerCase()))) join = i;
  }
  // Nothing hands over: the words are the complement of the first ("le nombre de 83 affaires 36 …").
  if (comma < 0) comma = led;
  return comma >= 0 ? comma : join >= 0 ? join : to;
}
