import type { Language } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import { wordIs } from '../../by-form.ts';
import { foldWord } from '../../fold.ts';
import { isMark, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import { excepts } from './exceptive.ts';
import type { Words } from './words.ts';

/** The negations of a stretch of text: which of them deny what is said, and not what is told beside it. */
export class Negations {
  readonly #tokens: Tokens;
  readonly #language: Language;
  readonly #words: Words;
  readonly #absorbed: (token: number) => boolean;
  /** Behind "ne". */
  #isOpen = false;

  /** @param absorbed which negations deny nothing */
  constructor(words: Words, language: Language, absorbed: (token: number) => boolean) {
    this.#tokens = words.tokens;
    this.#words = words;
    this.#language = language;
    this.#absorbed = absorbed;
  }

  /** Takes down a French "ne", which what negates stands behind. */
  open(): void {
    this.#isOpen = true;
  }

  /** Whether the negation at a token denies what is asserted. */
  denies(at: number): boolean {
    return (
      !this.#absorbed(at) &&
      !this.#isOfRelative(at) &&
      !this.#isOfReason(at) &&
      !this.#isCorrected(at) &&
      this.#isWhole(at)
    );
  }

  /** "n'a plus d'eau", unlike "plus d'eau", "n'a plus que 4 puits", "rien qu'en mai, plus de 4 puits". */
  isNoMore(at: number, next: number): boolean {
    const isExcepted = /^qu[e']$/.test(this.#words.at(next));
    const counts = this.#tokens.kind[next] === NUMBER || this.#tokens.kind[next + 1] === NUMBER;
    return this.#neBefore(at) < at && !isExcepted && !counts;
  }

  /** "not against lawyers but against their president", «ليس كذا بل كذا»: what is so instead is asserted. */
  #isCorrected(at: number): boolean {
    for (let i = at + 1; i < Math.min(this.#words.to, at + CORRECTED); i++) {
      if (isMark(this.#tokens, i, '.;؛:')) return false;
      if (CORRECTS.at(this.#tokens, i)) return !isMark(this.#tokens, i - 1, ',،');
    }
    return false;
  }

  /** "les puits ferment | parce que l'eau ne coule plus": why something is so. */
  #isOfReason(at: number): boolean {
    for (let i = at - 1; i >= Math.max(this.#words.from, at - CLAUSE); i--) {
      if (REASON.at(this.#tokens, i)) return true;
      if (this.#tokens.kind[i] !== WORD && !isMark(this.#tokens, i, "'’")) return false;
    }
    return false;
  }

  /** "le gouvernement | qui ne répond pas", "those who did not vote", «الجهة التي لم تصوت»: what a clause tells of a noun. */
  #isOfRelative(at: number): boolean {
    const isFrench = this.#language === 'fr';
    const ne = isFrench ? this.#neBefore(at) : at;
    // "qui | ne répond (pas)", unlike "le maire qui parle | ne répond pas"; "who | did (not)".
    const reach = isFrench ? 1 : RELATIVE;
    for (let i = ne - 1; i >= Math.max(this.#words.from, ne - reach); i--) {
      if (TAKES_UP.at(this.#tokens, i) || this.#isRestrictive(i)) return true;
      if (this.#tokens.kind[i] !== WORD) return false;
    }
    return false;
  }

  /** "boats | that were (not declared)", ", | which had (never happened)", unlike "said that was (not safe)". */
  #isRestrictive(at: number): boolean {
    const opens = this.#language === 'en' && RESTRICTS.at(this.#tokens, at);
    return opens && AUXILIARY.at(this.#tokens, at + 1) && !SAID.at(this.#tokens, at - 1);
  }

  /** "ne dispose actuellement d'| aucune": where the "ne" of a negation stands, else the negation itself. */
  #neBefore(at: number): number {
    for (let i = at - 1; i >= Math.max(this.#words.from, at - NEGATED); i--)
      if (isNe(this.#tokens, i)) return i;
    return at;
  }

  /** "ne … pas", "rien ne", «ولا»; "aucun" denies by itself, «بلا سند» is no denial. */
  #isWhole(at: number): boolean {
    if (this.#language === 'fr')
      return (
        this.#isOpen ||
        this.#words.at(at).startsWith('aucun') ||
        /^n[e']$/.test(this.#words.at(at + 1)) ||
        // "Pas un dirham n'a été perdu", "Pas de pénurie en vue"
        (this.#words.at(at) === 'pas' &&
          /^(?:une?|d[e'])$/.test(this.#words.at(at + 1)) &&
          this.#words.at(at - 1) === '')
      );
    // "an emergency, not a luxury"
    if (this.#language === 'en')
      return !(
        (this.#words.at(at - 1) === '' && ARTICLE.has(this.#words.at(at + 1))) ||
        // "Law No. 97.15"
        (isMark(this.#tokens, at + 1, '.') && this.#tokens.kind[at + 2] === NUMBER) ||
        // "a no-go zone"
        (isMark(this.#tokens, at + 1, '-') && this.#tokens.spaced[at + 1] === 0)
      );
    // «أوقفتها الانتخابات | وليس الجيش», «عبر القنوات | وليس عبر الهواء»: another that is not meant.
    const isOther = this.#words.at(at + 1).startsWith('ال') || OTHER.at(this.#tokens, at + 1);
    if (/^وليس/.test(this.#words.at(at)) && isOther) return false;
    // «قوانين لا شعبية»: an adjective.
    if (this.#words.at(at) === 'لا' && UN_ADJECTIVE.test(this.#words.at(at + 1))) return false;
    return (
      (this.#tokens.clitic[at] === 0 || /^[وف]/.test(this.#words.at(at))) &&
      !excepts(this.#tokens, at, this.#words.to)
    );
  }

  /** «العرض غير كاف», never «بطرق غير قانونية». */
  isPredicate(at: number): boolean {
    const before = this.#words.at(at - 1) || this.#words.at(at - 2);
    return (
      before.startsWith('ال') &&
      this.#words.at(at + 1) !== '' &&
      !this.#words.at(at + 1).startsWith('ال')
    );
  }
}

const TAKES_UP = markers('subject-relative');
const [RESTRICTS, AUXILIARY] = [markers('restricts', 'en'), markers('told-auxiliary', 'en')];
const SAID = markers('said-that', 'en');
const REASON = markers('reason');
const OTHER = markers('and-not', 'ar');
const CORRECTS = markers('corrects');
/** Words from a negation to what is so instead. */
const CORRECTED = 20;
/** Words from "parce que" to what is negated behind it. */
const CLAUSE = 10;
/** Words from an English relative to its negation, and from "ne" to what goes with it. */
const RELATIVE = 2;
const NEGATED = 5;
const ARTICLE = markers('article', 'en');
const UN_ADJECTIVE = /^[^يتنا].*(?:ي|يه|ية)$/u;

/** "ne", "n'" */
export const isNe = wordIs((word) => /^n[e']$/.test(foldWord(word)));
