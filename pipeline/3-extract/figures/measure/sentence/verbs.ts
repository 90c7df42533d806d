import { readCsv } from '../../../../csv.ts';
import { byLanguage, type Language } from '../../../../document.ts';
import { lexiconFile } from '../../../../lexicons/files.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { readByForm, wordIs } from '../../../by-form.ts';
import { foldWord } from '../../../fold.ts';
import { conjugateArabic, conjugateFrench } from '../../../speech/cues/conjugate.ts';
import type { Tokens } from '../../../tokens.ts';
import { MOST_WORDS, Vocabulary } from '../../../vocabulary.ts';
import { verbalNoun } from './verbal-noun.ts';

/** What a finite verb makes of its subject. */
export const NONE = 0;
/** The figure is what the subject reaches, is or costs. */
export const LEVEL = 1;
/** The subject grows or falls by the figure. */
export const CHANGE = 2;
/** The subject acts on what is counted. */
export const ACT = 3;
/** The subject says the figure. */
export const SAY = 4;

const KINDS: Readonly<Record<string, number>> = {
  level: LEVEL,
  change: CHANGE,
  act: ACT,
  hold: ACT,
  // An act before it is a way of saying: "issue (permits)".
  deed: ACT,
  makes: LEVEL,
  say: SAY,
};
/** Kinds of verbs that a homograph in another list goes before. */
const ACTS: ReadonlySet<string> = new Set(['act', 'hold', 'makes']);

/** A bare perfect of three letters is as often a noun ("طلب", "نقل"); the inflected ones are verbs. */
const HOMOGRAPH = 3;

const FORECASTS = markers('forecasts', 'en');

/** What an Arabic verb does, and what it is to it where no subject follows. */
interface VerbalNoun {
  readonly noun: string;
  readonly alone: string;
}
const ARTICLE = 'ال';
const NO_DEED: VerbalNoun = { noun: '', alone: '' };

const list = (cell: string | undefined) => (cell ? cell.split('|') : []);

function formsOf(language: Language, verb: string, forms: string, present: string): string[] {
  if (language === 'fr') return forms ? list(forms) : [...finite(verb)];
  if (language === 'en') return forms ? [verb, ...list(forms)] : regular(verb);
  const feminine = present.replace(/^ي/, 'ت');
  const future = present
    ? [`س${present}`, `س${feminine}`, `ل${present}`, `ل${feminine}`, `${present}وا`]
    : [];
  // "تخطى" and "نما" lose their last letter before an ending ("تخطت", "نمت"), "لقي" before the plural's ("لقوا").
  const endings = /[ىا]$/.test(verb) ? ['ت', 'وا'] : verb.endsWith('ي') ? ['وا'] : [];
  const weak = endings.map((ending) => verb.slice(0, -1) + ending);
  // «لم يتعد»: behind a negation the present loses it too.
  const jussive = present.endsWith('ى') ? [present, feminine].map((form) => form.slice(0, -1)) : [];
  return [...conjugateArabic(verb, present, '').finite, ...weak, ...jussive, ...future];
}

function finite(verb: string): string[] {
  const { finite: forms, gerund } = conjugateFrench(verb);
  return [...forms, ...gerund];
}

/** "exceed", "exceeds", "exceeded", "exceeding". */
function regular(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb.replace(/([^aeiou])y$/, '$1i');
  const third = /(?:s|sh|ch|x|[^aeiou]y)$/.test(verb) ? `${stem}es` : `${verb}s`;
  return [verb, third, `${stem}ed`, `${verb.replace(/e$/, '')}ing`];
}

/** Participles and infinitives of a French verb, which say what an auxiliary before them does. */
function nonFinite(verb: string, participles: readonly string[]): string[] {
  const stems = verb.endsWith('er') ? [`${verb.slice(0, -2)}é`] : participles;
  return [verb, ...stems.flatMap((stem) => [stem, `${stem}e`, `${stem}s`, `${stem}es`])];
}

/** Whether an Arabic word bears a vowel mark. */
function isMarked(text: string, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x064b && unit <= 0x0652) return true;
  }
  return false;
}

/** The verbs of a language in a vocabulary of their own: what others know of a word does not change with them. */
class Verbs {
  readonly #words = new Vocabulary();
  readonly #finite = new Uint8Array(MOST_WORDS);
  readonly #dependent = new Uint8Array(MOST_WORDS);
  readonly #holding = new Uint8Array(MOST_WORDS);
  readonly #deeds = new Map<number, VerbalNoun>();

  add(form: string, kind: string, { dependent = false, deed = NO_DEED } = {}): void {
    if (form.includes(' ')) return;
    const word = this.#words.add(form);
    if (deed.noun) this.#deeds.set(word, deed);
    const table = dependent ? this.#dependent : this.#finite;
    table[word] ||= KINDS[kind]!;
    if (kind === 'hold') this.#holding[word] = 1;
  }

  /** Whether the form at a token says what something has, holds or is about, which is nothing done: "comprend", «تهم». */
  readonly holds = readByForm((tokens, at) => this.#holding[this.#find(tokens, at)]!);

  /** Kind of the finite form at a token, an Arabic conjunction before it or not. */
  readonly finite = readByForm((tokens, at) => this.#finite[this.#find(tokens, at)]!);

  /** Kind of a French participle or infinitive, which needs another verb before it, or of a bare Arabic perfect. */
  readonly dependent = readByForm((tokens, at) => this.#dependent[this.#find(tokens, at)]!);

  /** The noun of what the Arabic verb at a token does: «إيقاف», of «أوقفت»; '' where none is known. */
  deed(tokens: Tokens, at: number): string {
    const { noun, alone } = this.#deeds.get(this.#find(tokens, at)) ?? NO_DEED;
    // «صدرت 300 رخصة» came out, «صدرت الشركة 300 سيارة» sent them abroad.
    return alone && !tokens.text.startsWith(ARTICLE, tokens.start[at + 1]) ? alone : noun;
  }

  /** Whether the form at a token is known only without the conjunction that it carries. */
  readonly carries = wordIs((printed) => {
    const word = foldWord(printed);
    return /^[وف]/.test(word) && this.#words.find(word) === 0 && this.#look(word) !== 0;
  });

  #find({ text, start, end }: Tokens, at: number): number {
    const from = start[at]!;
    const to = end[at]!;
    // «سُحبت».
    return isMarked(text, from, to)
      ? this.#look(foldWord(text.slice(from, to)))
      : this.#look(text, from, to);
  }

  #look(text: string, from = 0, to = text.length): number {
    const found = this.#words.find(text, from, to);
    const carried = found === 0 && (text[from] === 'و' || text[from] === 'ف');
    return carried ? this.#words.find(text, from + 1, to) : found;
  }
}

/** The verbal nouns of a language's verbs, as its lexicon has them. */
function nounsOf(language: Language): ReadonlyMap<string, VerbalNoun> {
  if (language !== 'ar') return new Map();
  const rows = readCsv(lexiconFile(language, 'verbal-nouns'), ['verb', 'noun', 'alone']);
  return new Map(rows.map(({ verb, noun, alone }) => [verb, { noun, alone }]));
}

function load(language: Language): Verbs {
  const verbs = new Verbs();
  const nouns = nounsOf(language);
  const read = (acts: boolean) => {
    for (const row of readCsv(lexiconFile(language, 'verbs'), ['verb', 'kind'])) {
      const { verb, kind, forms = '', present = '', past } = row as Record<string, string>;
      if (ACTS.has(kind!) !== acts) continue;
      if (language === 'fr')
        for (const form of nonFinite(verb!, list(past)))
          verbs.add(form, kind!, { dependent: true });
      // «بلغنا»: who speaks reaches it; of what is done a noun is as often ours («عملنا»).
      if (language === 'ar' && !acts) verbs.add(`${verb}نا`, kind!);
      // «النساء شكلن», «يشكلن»; a weak verb changes its stem.
      if (language === 'ar' && KINDS[kind!] === LEVEL)
        for (const form of [verb!, present])
          if (/[^ىايت]$/.test(form)) verbs.add(`${form}ن`, kind!);
      for (const form of formsOf(language, verb!, forms, present)) {
        const dependent = language === 'ar' && acts && form.length <= HOMOGRAPH;
        const deed =
          acts && language === 'ar'
            ? (nouns.get(verb!) ?? { noun: verbalNoun(verb!), alone: '' })
            : NO_DEED;
        // «دعما»: support, where the noun is written like its verb, rather than what two have done.
        if (deed.noun === verb && form === `${verb}ا`) continue;
        verbs.add(form, kind!, { dependent, deed });
      }
    }
  };
  read(false);
  for (const row of readCsv(lexiconFile(language, 'saying'), ['verb', 'strength', 'finite'])) {
    const {
      verb,
      strength,
      kind,
      finite: forms,
      present = '',
      gerund,
      complement,
    } = row as Record<string, string>;
    // "adresser (une question) écrite": of anything else it says nothing.
    if (language === 'fr' && kind === 'question' && complement) continue;
    // "production is put at": the participle is as often a passive, which measures.
    if (language === 'en' && strength === 'level') continue;
    const said = list(forms);
    // "while projecting growth"; "the reporting" is as often a noun.
    if (language === 'en') said.push(...list(gerund).filter((form) => FORECASTS.has(form)));
    // "relevant que 52 % d'entre eux"
    if (language === 'fr') said.push(...list(gerund));
    if (language === 'ar') said.push(...conjugateArabic(forms ? '' : verb!, present, '').finite);
    else if (language === 'fr' && !forms) said.push(...finite(verb!));
    if (language === 'fr')
      for (const form of nonFinite(verb!, [])) verbs.add(form, 'say', { dependent: true });
    for (const form of said)
      if (language !== 'ar' || strength === 'strong' || form.length > HOMOGRAPH)
        verbs.add(form, language === 'ar' && strength === 'weak' ? 'act' : 'say');
  }
  read(true);
  return verbs;
}

export const VERBS = byLanguage(load);
