import { CLASS, FOLD, MARK } from './characters.ts';

/** Comparison form of a word: lower case, straight apostrophe, Arabic letters unified, marks dropped. */
export function foldWord(word: string): string {
  let folds = false;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (CLASS[unit] === MARK) return foldMarked(word.normalize('NFC'));
    if (FOLD[unit] !== unit) folds = true;
  }
  return folds ? foldMarked(word) : word;
}

function foldMarked(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (CLASS[unit] !== MARK) folded += String.fromCharCode(FOLD[unit]!);
  }
  return folded;
}

/** A word without its marks, its letters as printed. */
export function withoutMarks(word: string): string {
  let bare = '';
  for (const letter of word.normalize('NFC'))
    if (CLASS[letter.charCodeAt(0)] !== MARK) bare += letter;
  return bare;
}
