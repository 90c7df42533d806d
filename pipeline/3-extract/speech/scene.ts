import type { Language } from '../../document.ts';
import { type Markers, markers } from '../../lexicons/markers.ts';
import type { SentenceTokens } from '../mention.ts';
import type { PartyMention, Range } from '../names/mention.ts';
import {
  isMark,
  lowerCase,
  NUMBER,
  pauses,
  SYMBOL,
  surface,
  type Tokens,
  WORD,
} from '../tokens.ts';
import type { UseMention, VerbMention } from './cues/cues.ts';
import { insertEnds } from './cues/inserts.ts';
import type { Use } from './lexicon.ts';

/** "ce que", "alors que": no relative clause. */
const CONJUNCTION = markers('before-que');

const SPEAKS = new Set<PartyMention['kind']>(['person', 'body', 'outlet', 'source']);

/** What holds a token: a sentence has few of each, so that a walk is less than a table. */
function over<T extends Range>(mentions: readonly T[], i: number): T | undefined {
  for (let at = mentions.length - 1; at >= 0; at--)
    if (mentions[at]!.from <= i && i < mentions[at]!.to) return mentions[at];
  return undefined;
}

/** One sentence with what was found in it: what the rules of attribution look at. */
export class Scene {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly from: number;
  readonly to: number;
  readonly parties: readonly PartyMention[];
  readonly verbs: readonly VerbMention[];
  readonly uses: readonly UseMention[];
  readonly #words: string[] = [];
  /** Tokens after which the words are in a quotation, then out of it, and so on; null until asked for. */
  #turns: readonly number[] | null = null;

  constructor(
    tokens: Tokens,
    language: Language,
    sentence: SentenceTokens,
    parties: readonly PartyMention[],
    verbs: readonly VerbMention[],
    uses: readonly UseMention[],
  ) {
    this.tokens = tokens;
    this.language = language;
    this.from = sentence.from;
    this.to = sentence.to;
    this.parties = parties;
    this.verbs = verbs;
    this.uses = uses;
  }

  partyAt(i: number): PartyMention | undefined {
    return this.parties.findLast((party) => party.from === i);
  }

  partyEnding(i: number): PartyMention | undefined {
    return this.parties.findLast((party) => party.to === i);
  }

  verbAt(i: number): VerbMention | undefined {
    return over(this.verbs, i);
  }

  useAt(i: number, use: Use): UseMention | null {
    const found = over(this.uses, i);
    return found?.use === use ? found : null;
  }

  /** A pronoun or a phrase such as "la même source" at token `i`. */
  pronounAt(i: number): boolean {
    const use = over(this.uses, i)?.use;
    return use === 'pronoun' || use === 'same' || use === 'self';
  }

  /** Whether a quotation that opened in the sentence is still open at token `i`. */
  inQuotes(i: number): boolean {
    this.#turns ??= quoteTurns(this.tokens, this.from, this.to);
    let turns = 0;
    while (turns < this.#turns.length && this.#turns[turns]! < i) turns++;
    return turns % 2 === 1;
  }

  /** The token after the insert at token `i` that names nobody who could speak; 0 where none stands there. */
  insertAt(i: number): number {
    for (const end of insertEnds(this.tokens, this.language, i, this.to))
      if (
        !this.parties.some((p) => p.from >= i && p.from < end && !p.oblique && SPEAKS.has(p.kind))
      )
        return end;
    return 0;
  }

  /** The token behind every insert from token `i` on: "a expliqué|, en outre, | que". */
  behindInserts(i: number): number {
    const behind = this.insertAt(i);
    return behind > i ? this.behindInserts(behind) : i;
  }

  /** A comma that parts words: none inside a number. */
  isComma(i: number): boolean {
    return pauses(this.tokens, i, ',،');
  }

  hasComma(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.isComma(i)) return true;
    return false;
  }

  hasColon(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (isMark(this.tokens, i, ':')) return true;
    return false;
  }

  /** Whether digits stand between two tokens of the sentence. */
  counts(from = this.from, to = this.to): boolean {
    for (let i = from; i < to; i++) if (this.tokens.kind[i] === NUMBER) return true;
    return false;
  }

  /** «سجلت “مجموعة الفوسفاط” أرباحا»: the mark that closes a name in quotation marks; 0 where none opens one at `i`. */
  quotedName(i: number): number {
    if (!isMark(this.tokens, i, '«"“')) return 0;
    const party = this.parties.find(({ from, to }) => from <= i + 1 && to > i + 1);
    for (let at = i + 1; party && at <= party.to; at++)
      if (isMark(this.tokens, at, '»"”')) return at;
    return 0;
  }

  /** Lower-case word at a token, '' outside the sentence or for anything but a word. */
  word(i: number): string {
    if (i < this.from || i >= this.to || this.tokens.kind[i] !== WORD) return '';
    // Many rules ask for the words around a verb.
    this.#words[i - this.from] ??= this.#word(i);
    return this.#words[i - this.from]!;
  }

  #word(i: number): string {
    const word = lowerCase(this.tokens, i);
    return this.language === 'ar' ? word.replace(/^[وف](?=[أإ]ن)/, '') : word;
  }

  /** Whether the word at a token is of a class; nothing outside the sentence is. */
  is(i: number, words: Markers): boolean {
    return i >= this.from && i < this.to && words.at(this.tokens, i);
  }

  /** Whether a noun, not a verb, stands before token `i`: "les secteurs | que". */
  nounBefore(i: number): boolean {
    if (this.word(i) !== 'que' || this.is(i - 1, CONJUNCTION)) return false;
    return this.word(i - 1) !== '' && !this.verbAt(i - 1);
  }
}

/** The marks between tokens `from` and `to` that open a quotation or close the one that is open, by turns. */
function quoteTurns(tokens: Tokens, from: number, to: number): number[] {
  const turns: number[] = [];
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] !== SYMBOL) continue;
    const mark = surface(tokens, at);
    // "… un voleur », dit-il": a quotation that opened in a sentence before.
    const isClosed = '»”'.includes(mark) && isMark(tokens, at + 1, ',.;،؛');
    if (turns.length === 0 && isClosed) turns.push(from - 1);
    const isOpen = turns.length % 2 === 1;
    if (mark === '"' || (isOpen ? '»”' : '«“').includes(mark)) turns.push(at);
  }
  return turns;
}
