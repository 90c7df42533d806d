import { CLASS, FOLD, isArabic, MARK } from './characters.ts';
import { withoutMarks } from './fold.ts';
import { procliticLength } from './proclitics.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The most forms that are remembered, of all languages together; any later one is read anew wherever it stands. */
export const MOST_FORMS = 1 << 16;
/** A longer run of letters is no word that comes again. */
const LONGEST = 32;
/** Twice as many slots as forms at most, so that a look-up ends after a step or two. */
const SLOTS = 2 * MOST_FORMS;
const SEED = 0x811c9dc5;

/** Hash of a form before its first code unit. */
export const EMPTY_HASH = SEED;
/** Hash of a form so far (FNV-1a), with one more code unit. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Letters of all forms, one after the other, and where those of each form start. */
const letters = new Uint16Array(MOST_FORMS * 12);
const starts = new Int32Array(MOST_FORMS + 2);
/** One number a form whatever its language, so that a table by form serves all. */
let next = 1;
starts[1] = 0;

/**
 * The forms that texts have printed a language's words in, numbered from 1: what a form alone decides is read when it is
 * first met and looked up from then on, so that a long text costs little more than its different words. Nothing that is
 * found depends on what was met before; 0 is a form that found no room, with what was read of it last.
 */
export class Forms {
  /** By form, the columns of the same names in tokens.ts. */
  readonly word = new Uint16Array(MOST_FORMS);
  readonly clitic = new Uint8Array(MOST_FORMS);
  readonly capital = new Uint8Array(MOST_FORMS);
  readonly #slots = new Int32Array(SLOTS);
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Number of the form at `[from, to)` of a text, whose hash is given. */
  find(text: string, from: number, to: number, hash: number): number {
    let slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    for (;;) {
      const form = this.#slots[slot]!;
      if (form === 0) break;
      if (isAt(form, text, from, to)) return form;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const form = remember(text, from, to);
    this.#slots[slot] = form;
    this.#read(form, text, from, to);
    return form;
  }

  #read(form: number, text: string, from: number, to: number): void {
    const unit = text.charCodeAt(from);
    this.capital[form] = FOLD[unit] !== unit && !isArabic(unit) ? 1 : 0;
    // Only a word with marks must be rid of them to be looked up; any other is where it stands.
    const marked = hasMark(text, from, to);
    const bare = marked ? withoutMarks(text.slice(from, to)) : text;
    const first = marked ? 0 : from;
    const last = marked ? bare.length : to;
    let word = this.#vocabulary.find(bare, first, last);
    let clitic = 0;
    if ((word === 0 || this.#vocabulary.isInside(word)) && isArabic(bare.charCodeAt(first))) {
      clitic = procliticLength(this.#vocabulary, bare, first, last);
      if (clitic > 0) word = this.#vocabulary.find(bare, first + clitic, last);
    }
    // "Etat", "Evaluée": French capitals are often printed without their accents.
    if (word === 0 && bare[first] === 'E')
      word = this.#vocabulary.find(`é${bare.slice(first + 1, last)}`);
    this.word[form] = word;
    this.clitic[form] = clitic;
  }
}

/** A number for the form at `[from, to)`; 0 where there is no room. */
function remember(text: string, from: number, to: number): number {
  const start = starts[next]!;
  const end = start + to - from;
  if (next >= MOST_FORMS || to - from > LONGEST || end > letters.length) return 0;
  for (let i = from; i < to; i++) letters[start + i - from] = text.charCodeAt(i);
  starts[next + 1] = end;
  return next++;
}

/** Whether a form is what stands at `[from, to)` of a text. */
function isAt(form: number, text: string, from: number, to: number): boolean {
  const start = starts[form]!;
  if (starts[form + 1]! - start !== to - from) return false;
  for (let i = from; i < to; i++)
    if (letters[start + i - from] !== text.charCodeAt(i)) return false;
  return true;
}

function hasMark(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (CLASS[text.charCodeAt(i)] === MARK) return true;
  return false;
}
