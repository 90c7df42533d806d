import { foldWord } from '../../3-extract/fold.ts';

/** Not yet asked for; no letter; part of a word but absent from its key; a character whose key is longer than itself. */
const UNKNOWN = 0;
const BREAK = 0xffff;
const SILENT = 0xfffe;
const LONG = 0xfffd;

/** What each code unit becomes in a key, found when it is first met. */
const KEYS = new Uint16Array(0x10000);
/** Where a key is put together; longer texts are rare. */
const KEY: number[] = [];
const LONGEST = 4096;

/** Letters of a text without case, marks, digits and punctuation: what lines and titles are compared by. */
export function lineKey(text: string): string {
  if (text.length > LONGEST) return slowKey(text);
  KEY.length = 0;
  let broken = false;
  for (let at = 0; at < text.length; at++) {
    const becomes = keyUnit(text.charCodeAt(at));
    if (becomes === BREAK) broken = KEY.length > 0;
    else if (becomes === LONG) return slowKey(text);
    else if (becomes !== SILENT) {
      if (broken) KEY.push(0x20);
      broken = false;
      KEY.push(becomes);
    }
  }
  return String.fromCharCode(...KEY);
}

/** What may stand for any letter at an edge of a key: only the key itself tells. */
export const ANY = LONG;

/** First letter of a text's key, going forward, or the last one, going back, without making the key. */
export function keyEdge(text: string, step: 1 | -1): number {
  for (let at = step > 0 ? 0 : text.length - 1; at >= 0 && at < text.length; at += step) {
    const becomes = keyUnit(text.charCodeAt(at));
    if (becomes !== BREAK && becomes !== SILENT) return becomes;
  }
  return BREAK;
}

function keyUnit(unit: number): number {
  if (KEYS[unit] === UNKNOWN) KEYS[unit] = keyOf(unit);
  return KEYS[unit]!;
}

function keyOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return LONG;
  const folded = bare(String.fromCharCode(unit));
  if (folded === '') return SILENT;
  if (folded.length > 1) return LONG;
  return /\p{L}/u.test(folded) ? folded.charCodeAt(0) : BREAK;
}

/** The same as a whole, for texts with characters that are not one code unit or do not stay one. */
const slowKey = (text: string): string =>
  bare(text)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const bare = (text: string): string =>
  foldWord(
    text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .normalize('NFC'),
  );
