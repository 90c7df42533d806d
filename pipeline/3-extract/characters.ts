/** What each UTF-16 code unit is to the tokeniser, and the code unit it folds to. */

export const LETTER = 1;
/** Diacritics, tatweel, joiners and direction marks: part of a word, absent from its folded form. No class of a word is above. */
export const MARK = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const BREAK = 5;
export const APOSTROPHE = 6;
const PUNCTUATION = 7;

const SIZE = 0x10000;
export const CLASS = new Uint8Array(SIZE).fill(PUNCTUATION);
export const FOLD = new Uint16Array(SIZE);

const ARABIC_FOLD: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ک: 'ك',
  ی: 'ي',
};

for (let unit = 0; unit < SIZE; unit++) {
  FOLD[unit] = unit;
  if (unit >= 0xd800 && unit <= 0xdfff) {
    CLASS[unit] = LETTER;
    continue;
  }
  const char = String.fromCharCode(unit);
  if (/\p{L}/u.test(char)) {
    CLASS[unit] = LETTER;
    const lower = char.toLowerCase();
    if (lower.length === 1) FOLD[unit] = lower.charCodeAt(0);
  } else if (/\p{M}/u.test(char)) CLASS[unit] = MARK;
  else if (/[\s\u00a0\u202f\u2009]/u.test(char)) CLASS[unit] = SPACE;
}
for (const char of '0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹') {
  const unit = char.charCodeAt(0);
  CLASS[unit] = DIGIT;
  FOLD[unit] = unit < 0x80 ? unit : 0x30 + (unit & 0xf);
}
for (const char of '\n\r\u2028\u2029') CLASS[char.charCodeAt(0)] = BREAK;
for (const char of 'ـ\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad')
  CLASS[char.charCodeAt(0)] = MARK;
for (const char of "'’ʼ‘`´") {
  CLASS[char.charCodeAt(0)] = APOSTROPHE;
  FOLD[char.charCodeAt(0)] = 0x27;
}
for (const [from, to] of Object.entries(ARABIC_FOLD)) FOLD[from.charCodeAt(0)] = to.charCodeAt(0);
FOLD['٪'.charCodeAt(0)] = '%'.charCodeAt(0);
FOLD['٫'.charCodeAt(0)] = ','.charCodeAt(0);
FOLD['،'.charCodeAt(0)] = '،'.charCodeAt(0);

export const isArabic = (unit: number): boolean => unit >= 0x0600 && unit <= 0x06ff;
