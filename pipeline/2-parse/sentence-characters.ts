/** What a UTF-16 code unit is to the sentence splitter. */
const OTHER = 0;
export const UPPER = 1;
export const LOWER = 2;
/** A letter without case: Arabic, Tifinagh. */
export const OTHER_LETTER = 3;
export const DIGIT = 4;
export const SPACE = 5;
/** A mark that can end a sentence. */
export const STOP = 6;
export const OPENER = 7;
export const CLOSER = 8;
export const STRAIGHT_QUOTE = 9;

export const ELLIPSIS = '…';

const CLASS = new Uint8Array(0x10000);
for (let unit = 0; unit < CLASS.length; unit++) {
  const char = String.fromCharCode(unit);
  if (/\p{Lu}/u.test(char)) CLASS[unit] = UPPER;
  else if (/\p{Ll}/u.test(char)) CLASS[unit] = LOWER;
  else if (/[\p{L}\p{M}]/u.test(char)) CLASS[unit] = OTHER_LETTER;
  else if (/\p{Nd}/u.test(char)) CLASS[unit] = DIGIT;
  else if (/\s/.test(char)) CLASS[unit] = SPACE;
}
for (const char of `.!?؟۔${ELLIPSIS}`) CLASS[char.charCodeAt(0)] = STOP;
for (const char of '«“‘([{„‹•–—-') CLASS[char.charCodeAt(0)] = OPENER;
for (const char of '»”’)]}›') CLASS[char.charCodeAt(0)] = CLOSER;
for (const char of `"'`) CLASS[char.charCodeAt(0)] = STRAIGHT_QUOTE;
/** Direction marks take no place of their own; next to white space they must not hide it. */
for (const char of '\u200b\u200e\u200f\u202a\u202b\u202c\ufeff') CLASS[char.charCodeAt(0)] = SPACE;

/** Class of a code unit; OTHER past the end of a text (NaN). */
export const classOf = (unit: number): number => CLASS[unit] ?? OTHER;
