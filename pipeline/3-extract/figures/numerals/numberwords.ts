import { readCsv } from '../../../csv.ts';
import type { Language } from '../../../document.ts';
import { lexiconFile } from '../../../lexicons/files.ts';
import { VOCABULARY } from '../../../lexicons/vocabulary.ts';

/**
 * What a number word does in its numeral:
 * one, unit (2–9), teen (10–16), ten (20–90); eleven (أحد before عشر); hundred multiplies, hundreds is whole;
 * scale multiplies by a power of ten, plural too but says nothing alone, dual stands for twice the power;
 * group and collective round ("une centaine", "une douzaine"); symbol is a scale letter after digits;
 * half adds a part of the scale before it; round is one of its power with an article, where it is about so many; and,
 * article link.
 */
export type NumberClass =
  | 'one'
  | 'unit'
  | 'teen'
  | 'ten'
  | 'eleven'
  | 'hundred'
  | 'hundreds'
  | 'scale'
  | 'plural'
  | 'dual'
  | 'group'
  | 'collective'
  | 'symbol'
  | 'half'
  | 'round'
  | 'and'
  | 'article';

export interface NumberWord {
  readonly cls: NumberClass;
  /** The number; for hundred, scale, plural, dual, group, symbol and round the power of ten; for half tenths or hundredths. */
  readonly value: number;
}

/** Number words of a language by vocabulary number. */
export function loadNumberWords(language: Language): (NumberWord | undefined)[] {
  const words: (NumberWord | undefined)[] = new Array(1 << 15).fill(undefined);
  const file = lexiconFile(language, 'numerals');
  for (const { form, class: cls, value } of readCsv(file, ['form', 'class', 'value']))
    words[VOCABULARY[language].add(form)] = { cls: cls as NumberClass, value: Number(value) };
  return words;
}
