import type { Block, Language, Sentence } from '../document.ts';
import { ABBREVIATIONS, LONGEST_ABBREVIATION } from './abbreviations.ts';
import {
  CLOSER,
  classOf,
  DIGIT,
  ELLIPSIS,
  LOWER,
  OPENER,
  OTHER_LETTER,
  SPACE,
  STOP,
  STRAIGHT_QUOTE,
  UPPER,
} from './sentence-characters.ts';

/**
 * The sentences of each block, as spans of `text`. Rules of our own, since ICU cuts "M. | Tazi", "584 . | 33" and
 * "1. | 58.000 postes", and cuts differently from one Node version to the next. Linear in the length of the text.
 */
export function splitSentences(
  text: string,
  blocks: readonly Block[],
  language: Language,
): Sentence[] {
  return blocks.flatMap((block, index) => {
    const sentences: Sentence[] = [];
    let start = block.start;
    for (let at = block.start; at < block.end; ) {
      if (classOf(text.charCodeAt(at)) !== STOP) {
        at++;
        continue;
      }
      const stops = at;
      while (at < block.end && classOf(text.charCodeAt(at)) === STOP) at++;
      const end = skipClosers(text, at, block.end);
      let next = end;
      while (next < block.end && classOf(text.charCodeAt(next)) === SPACE) next++;
      if (next < block.end && endsSentence({ text, start, stops, at, end, next, language })) {
        pushSentence(sentences, text, start, end, index);
        start = next;
      }
      at = Math.max(at, end);
    }
    let end = block.end;
    while (end > start && classOf(text.charCodeAt(end - 1)) === SPACE) end--;
    if (end > start) pushSentence(sentences, text, start, end, index);
    return sentences;
  });
}

/**
 * Code units that a sentence may have. Six times the longest of the press: what runs on further is a list or a table,
 * and the rules that look back over their sentence stay linear in the text however it is written.
 */
export const LONGEST_SENTENCE = 3000;

/** Adds a sentence; one that is too long in pieces, cut at a space where it has any. */
function pushSentence(
  sentences: Sentence[],
  text: string,
  from: number,
  end: number,
  block: number,
): void {
  let start = from;
  while (end - start > LONGEST_SENTENCE) {
    const limit = start + LONGEST_SENTENCE;
    const space = text.slice(start, limit).lastIndexOf(' ');
    const whole = isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit;
    sentences.push({ start, end: space > 0 ? start + space : whole, block });
    start = space > 0 ? start + space + 1 : whole;
  }
  if (end > start) sentences.push({ start, end, block });
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** A run of stops and what stands around it. */
interface Place {
  readonly text: string;
  /** Start of the sentence so far. */
  readonly start: number;
  /** First stop, and the place after the last one. */
  readonly stops: number;
  readonly at: number;
  /** After the closing marks that belong to the stops. */
  readonly end: number;
  /** First character of what follows. */
  readonly next: number;
  readonly language: Language;
}

/** Closing marks after a stop: `.”`, `. »`, `!)`; a straight quote closes where no letter follows it. */
function skipClosers(text: string, from: number, limit: number): number {
  let end = from;
  for (let at = from; at < limit; at++) {
    const cls = classOf(text.charCodeAt(at));
    if (cls === CLOSER) end = at + 1;
    else if (cls === STRAIGHT_QUOTE) {
      const after = at + 1 < limit ? classOf(text.charCodeAt(at + 1)) : SPACE;
      if (at > from && text[at - 1] === ' ' && after !== SPACE) break;
      if (after !== SPACE && after !== STOP && after !== CLOSER) break;
      end = at + 1;
    } else if (cls !== SPACE || at - end > 1) break;
  }
  return end;
}

function endsSentence(place: Place): boolean {
  const { text, stops, at, end, next } = place;
  const spaced = next > end;
  const first = firstLetter(text, next);
  const follows = classOf(text.charCodeAt(first));
  if (follows === LOWER) return false;
  // "« … Le projet avance »": what was left out before the words quoted.
  if (classOf(text.charCodeAt(stops - 1)) === OPENER) return false;
  const only = text[stops];
  const dots = only === '.' || only === ELLIPSIS;
  if (!dots || (at - stops > 1 && hasMark(text, stops, at))) {
    // "!", "?" and "؟" end a sentence even without the space after them, but not inside "(!)", and not before a comma.
    return spaced || (end === next && (follows === UPPER || follows === OTHER_LETTER));
  }
  if (at - stops > 1 || only === ELLIPSIS) return spaced && startsSentence(follows);
  return spaced ? fullStop(place, follows) : glued(text, stops, next);
}

const hasMark = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (text[i] !== '.' && text[i] !== ELLIPSIS) return true;
  return false;
};

const startsSentence = (cls: number): boolean =>
  cls === UPPER || cls === OTHER_LETTER || cls === DIGIT;

const COMMAS = ',،';

/** A single "." with white space after it. */
function fullStop(place: Place, follows: number): boolean {
  const { text, start, stops, next } = place;
  if (follows === STOP || follows === SPACE) return false;
  // "58 ./. , et", ". , dont": a comma goes on, and so does a per cent sign.
  if (COMMAS.includes(text[next]!) || (text[stops - 1] === '/' && follows !== UPPER)) return false;
  const before = classOf(text.charCodeAt(stops - 1));
  if (follows === DIGIT && splitNumber(text, stops, next)) return false;
  if (before === DIGIT && listNumber(text, start, stops)) return false;
  const kind = abbreviation(place);
  if (kind === 'no') return false;
  if (kind === 'number' && follows === DIGIT) return false;
  return true;
}

/** What shows digits behind a point to be the rest of the number before it: a percentage of no noun, or the other end of a range. */
const REST =
  /\d{1,2} ?(?:[%٪]|pour cent|per ?cent|(?:في ال|بال)م(?:ا?ئ|يا?)[ةه])(?! *(?:des?\b|d['’]|du\b|of\b|من[\sه]|(?:sont|ont|are|have)\b))|\d{3} (?:à|to|إلى) \d/uy;

/** "584 . 33", "7. 000", "28. 4 %," and "de 2. 650 à 6.400" are one number: a space before the point, or what only its rest would have after it. */
function splitNumber(text: string, stop: number, next: number): boolean {
  if (classOf(text.charCodeAt(stop - 1)) === SPACE) {
    let at = stop - 1;
    while (at > stop - 4 && classOf(text.charCodeAt(at)) === SPACE) at--;
    return classOf(text.charCodeAt(at)) === DIGIT;
  }
  if (classOf(text.charCodeAt(stop - 1)) !== DIGIT) return false;
  REST.lastIndex = next;
  return text.startsWith('000', next) || REST.test(text);
}

/** "1. 58.000 postes": one or two digits alone at the start of the sentence number an item. */
function listNumber(text: string, start: number, stop: number): boolean {
  if (stop - start > 3) return false;
  for (let i = start; i < stop; i++) if (classOf(text.charCodeAt(i)) !== DIGIT) return false;
  return true;
}

/** What the abbreviation before a "." says of it; null where the word is none. */
function abbreviation({ text, start, stops, language }: Place): 'no' | 'maybe' | 'number' | null {
  let from = stops;
  const limit = Math.max(start, stops - LONGEST_ABBREVIATION - 1);
  while (from > limit && wordlike(text.charCodeAt(from - 1))) from--;
  if (from === stops) return null;
  if (from > start && wordlike(text.charCodeAt(from - 1))) return null;
  const word = text.slice(from, stops);
  const known = ABBREVIATIONS[language];
  const found = known.get(word) ?? known.get(word.charAt(0).toLowerCase() + word.slice(1)) ?? null;
  if (found) return found;
  // An initial ("A. Laftit", "J.-P. Untel") or a lone Arabic letter ("د. محمد").
  const last = word.slice(Math.max(word.lastIndexOf('.'), word.lastIndexOf('-')) + 1);
  const cls = classOf(last.charCodeAt(0));
  if (last.length === 1 && (cls === UPPER || cls === OTHER_LETTER))
    return word.length === 1 || word.includes('-') ? 'no' : 'maybe';
  return null;
}

function wordlike(unit: number): boolean {
  const cls = classOf(unit);
  return (
    cls === UPPER ||
    cls === LOWER ||
    cls === OTHER_LETTER ||
    unit === 0x2e ||
    unit === 0x2d ||
    unit === 0xb0
  );
}

/**
 * A "." glued between two sentences ("postes.Le ministre", "2023.Il", "4%.Le port", «شخصا.وأضاف»): words of three letters or more, or
 * digits, before; a capital and a small letter, or an Arabic word, after. Addresses and acronyms have neither.
 */
function glued(text: string, stop: number, next: number): boolean {
  const before = classOf(text.charCodeAt(stop - 1));
  const after = classOf(text.charCodeAt(next));
  const second = classOf(text.charCodeAt(next + 1));
  const longBefore = [1, 2, 3].every((back) => {
    const cls = classOf(text.charCodeAt(stop - back));
    return cls === before || (cls === CLOSER && back === 1);
  });
  if (after === UPPER)
    return (
      (second === LOWER || text[next + 1] === '’' || text[next + 1] === "'") &&
      (before === DIGIT ||
        before === CLOSER ||
        PERCENT.includes(text[stop - 1]!) ||
        (before === LOWER && longBefore))
    );
  return after === OTHER_LETTER && second === OTHER_LETTER && before === OTHER_LETTER && longBefore;
}

const PERCENT = '%٪';

/** Past opening marks and dashes: what the next sentence begins with. */
function firstLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 6) {
    const cls = classOf(text.charCodeAt(at));
    if (cls !== OPENER && cls !== STRAIGHT_QUOTE && cls !== SPACE) break;
    at++;
  }
  return at;
}
