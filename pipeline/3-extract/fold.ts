import { CLASS, FOLD, MARK } from './characters.ts';

/** Comparison form of a word: lower case, straight apostrophe, Arabic letters unified, marks dropped. */
export function foldWord(word: string): string {
  let folded = '';
  const text = word.normalize('NFC');
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (CLASS[unit] !== MARK) folded += String.fromCharCode(FOLD[unit]!);
  }
  return folded;
}
