import { ofLanguage } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { wordMatches } from '../../../by-form.ts';
import { isMark } from '../../../tokens.ts';
import { W } from '../../lexicon.ts';
import { hasArticle } from '../../numerals/group.ts';
import { isLetterS } from '../../word-shapes.ts';
import { isBracket, isDash, openingOf } from './enclosing.ts';
import { goesOn, saysAgain } from './hanging.ts';
import { headAt } from './head.ts';
import { unitGlossEnd } from './inside.ts';
import { LOCUTIONS } from './locutions.ts';
import {
  BREAK,
  CLOSED,
  COMMA,
  COORDINATOR,
  DIGITS,
  FINITE,
  isFigure,
  isJoined,
  JOINT,
  LED,
  OPEN,
  PERIOD,
  partOf,
} from './part.ts';
import { readParticiple, readPerfect } from './participle.ts';
import { isCarried, phraseFrom } from './phrase.ts';
import {
  AND,
  CLOSING,
  FIGURE,
  FREE,
  IN,
  OF,
  OPENING,
  PAUSE,
  PHRASE,
  type Piece,
  STOP,
  VERB,
} from './piece.ts';
import { joinPlaces, leadOfEach, opensEach } from './place-list.ts';
import type { Scene } from './scene.ts';
import { isDemonstrative, LEADS, linkOf, NOTHING, OPENS } from './small-words.ts';
import { readVerb, type VerbGroup } from './verb-group.ts';
import { whoeverEnd } from './whoever.ts';

const isSince = wordMatches(/^و?منذ$/u);
const isWhere = markers('where-adverb', 'ar').at;

/** Tokens behind the last figure of a sentence that its measure may reach. */
const BEHIND = 16;
/** Tokens of an aside between two dashes. */
const ASIDE = 40;
/** The pieces of a sentence of tokens `[first, last)`, read once for all its figures. */
export function readingOf(
  scene: Scene,
  sentence: number,
  first: number,
  last: number,
): readonly Piece[] {
  const known = scene.readings[sentence];
  if (known) return known;
  const end = scene.ends[sentence] ?? last;
  const pieces = new Reader(scene).read(first, Math.min(last, end + BEHIND));
  scene.readings[sentence] = pieces;
  return pieces;
}

class Reader {
  readonly #scene: Scene;
  readonly #pieces: Piece[] = [];
  #lead = FREE;
  #at = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  read(first: number, last: number): Piece[] {
    for (let i = first; i < last; ) i = this.#step(i, last);
    return this.#pieces;
  }

  /** Reads what begins at a token; returns where the next begins. */
  #step(i: number, last: number): number {
    const scene = this.#scene;
    const { tokens, lexicon } = scene;
    const part = partOf(scene, i);
    if (part === DIGITS) {
      let to = i + 1;
      while (to < last && isFigure(scene, to)) to++;
      return this.#add(FIGURE, i, to);
    }
    if (part === OPEN || (part === FINITE && isSize(scene, this.#pieces, i)))
      return this.#open(i, last);
    const locution =
      part === CLOSED ? ofLanguage(LOCUTIONS, lexicon.language).match(tokens, i) : null;
    if (locution?.value === 'adverb') return locution.end;
    const link = part === FINITE || part === CLOSED ? linkOf(tokens, i, lexicon) : NOTHING;
    if (part === FINITE && link !== LEADS) {
      const verb = readVerb(scene, i, last);
      return this.#add(VERB, verb.from, verb.to, verb.to, verb);
    }
    if (part === JOINT) {
      const whoever = whoeverEnd(scene, i, last);
      if (whoever > i) return this.#add(PHRASE, i, whoever);
      // "au profit de la ville": led already.
      if (this.#lead === IN) return i + 1;
      // "celle de la cire" stands by itself.
      if (lexicon.has(tokens, i, W.of) && continues(this.#pieces, scene, i))
        this.#leads(isDemonstrative(tokens, i - 1) ? FREE : OF, i);
    } else if (part === LED) this.#leads(IN, i);
    else if (part === COORDINATOR) this.#leads(AND, i);
    else if (part === COMMA || saysAgain(scene, i)) this.#add(PAUSE, i, i + 1);
    else if (part === BREAK) {
      const before = this.#pieces.at(-1);
      const gloss = before?.kind === FIGURE && before.to === i ? unitGlossEnd(scene, i) : i;
      if (gloss > i) return gloss;
      this.#add(goesOn(scene, i) ? PAUSE : this.#markOf(i, last), i, i + 1);
    } else if (part === PERIOD) {
      // "for the 2016-2017 farming season": no more than an adjective.
      let end = i + 1;
      while (partOf(scene, end) === PERIOD) end++;
      const inside = lexicon.has(tokens, i - 1, W.article) && partOf(scene, end) === OPEN;
      // "in today's elections": whose they are.
      const isOwned =
        lexicon.language === 'en' &&
        (inside || isLetterS(tokens, end + 1) || this.#describesSubject(i, end));
      if (!isOwned) this.#lead = FREE;
      // «الاعتمادات المرصودة منذ انطلاق البرنامج بلغت»: of what has begun.
      if (isSince(tokens, i) && hasArticle(tokens, end)) this.#leads(IN, i);
      return end;
    } else if (opensEach(scene, i)) {
      if (this.#lead !== IN) this.#leads(leadOfEach(scene, i), i);
      return i + 2;
    } else if (link === OPENS) this.#lead = FREE;
    else if (link === LEADS) this.#leads(IN, i);
    return i + 1;
  }

  /** A noun phrase, a participle, or a word that is neither. */
  #open(i: number, last: number): number {
    const scene = this.#scene;
    const { tokens } = scene;
    const verb = readParticiple(scene, i) ?? readPerfect(scene, i);
    if (verb) return this.#add(VERB, i, i + 1, i + 1, verb);
    const head = headAt(scene, i);
    if (head > i) return head;
    if (isCarried(scene, i) || isWhere(tokens, i)) this.#leads(IN, i);
    else if (isJoined(scene, i)) this.#leads(AND, i);
    const phrase = phraseFrom(scene, i, last);
    return this.#add(PHRASE, i, phrase.to, phrase.core);
  }

  /** "Turnout in | Wednesday | elections rose": whether a time tells which of the noun behind it that the first noun is led to. */
  #describesSubject(from: number, end: number): boolean {
    const [first, ...rest] = this.#pieces;
    const isLed = this.#lead === IN && this.#at === from - 1 && first?.to === this.#at;
    return (
      isLed && first!.kind === PHRASE && rest.length === 0 && partOf(this.#scene, end) === OPEN
    );
  }

  /** A bracket, or a dash of two that set off an aside as brackets do; any other mark. */
  #markOf(i: number, last: number): number {
    const { tokens } = this.#scene;
    if (isBracket(tokens, i)) return OPENING;
    if (isMark(tokens, i, ')]')) return CLOSING;
    if (!isDash(tokens, i)) return STOP;
    if (openingOf(this.#scene, this.#pieces, isDash) >= 0) return CLOSING;
    for (let k = i + 1; this.#pieces.length > 0 && k < Math.min(last, i + ASIDE); k++)
      if (isDash(tokens, k)) return k > i + 1 ? OPENING : STOP;
    return STOP;
  }

  #leads(lead: number, at: number): void {
    this.#lead = lead;
    this.#at = at;
  }

  #add(kind: number, from: number, to: number, core = to, verb: VerbGroup | null = null): number {
    const pieces = this.#pieces;
    const lead = this.#lead;
    const at = lead === OF || lead === IN ? this.#at : from;
    const isOwn = kind === CLOSING && (isDash(this.#scene.tokens, from) ? isDash : isBracket);
    const mate = isOwn ? openingOf(this.#scene, pieces, isOwn) : -1;
    pieces.push({ kind, from, to, at, core, lead, verb, mate });
    joinPlaces(this.#scene, pieces);
    this.#lead = FREE;
    return to;
  }
}

/** "a 5 % increase": a form that is a verb too, behind its size. */
const isSize = ({ tokens, lexicon }: Scene, pieces: readonly Piece[], i: number): boolean =>
  lexicon.language === 'en' &&
  lexicon.has(tokens, i, W.movement) &&
  pieces.at(-1)?.kind === FIGURE &&
  pieces.at(-1)!.to === i;

/** "Des élèves" opens a clause, "… d'élèves" goes on. */
function continues(pieces: readonly Piece[], { tokens, lexicon }: Scene, i: number): boolean {
  const before = pieces.at(-1);
  if (!lexicon.has(tokens, i, W.article)) return true;
  return (
    before !== undefined && before.to === i && (before.kind === PHRASE || before.kind === FIGURE)
  );
}
