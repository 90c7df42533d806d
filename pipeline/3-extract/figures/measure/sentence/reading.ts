import { ofLanguage } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { wordIn, wordMatches } from '../../../by-form.ts';
import { isMark, NUMBER } from '../../../tokens.ts';
import { isNoun } from '../../counted/counted-noun.ts';
import { W } from '../../lexicon.ts';
import { hasArticle } from '../../numerals/group.ts';
import { endsOrdinal, isLetterS } from '../../word-shapes.ts';
import { isBracket, isDash, openingOf } from './enclosing.ts';
import { goesOn, saysAgain } from './hanging.ts';
import { carriesRate, opensComparison, unitGlossEnd } from './inside.ts';
import { LOCUTIONS } from './locutions.ts';
import { isGreatest, isHow, isPredicate } from './manner.ts';
import { isMeanOfPlace } from './noun-form.ts';
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
  opensRate,
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
import { isQualityAt } from './quality.ts';
import type { Scene } from './scene.ts';
import {
  HEADS,
  headOf,
  isDemonstrative,
  LEADS,
  linkOf,
  NEVER,
  NOTHING,
  OPENS,
  OWNER,
} from './small-words.ts';
import { isStop } from './stop-word.ts';
import { readVerb, type VerbGroup } from './verb-group.ts';

const isSince = wordMatches(/^و?منذ$/u);
const isInstance = markers('for-instance').at;
const isKept = markers('kept-at', 'ar').at;
const isDegree = markers('degree').at;
const isMost = markers('most-of').at;
const isWhere = markers('where-adverb', 'ar').at;
const opensManner = wordIn(markers('in-manner'));
const opensIndefinite = markers('indefinite').at;

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

/** "repli", "hausse": a noun of growth or fall, no verb. */
const isMovement = (scene: Scene, at: number): boolean =>
  scene.lexicon.has(scene.tokens, at, W.movement) && partOf(scene, at) === OPEN;

/** Whether a French word behind "en" or "une" is the adjective of the movement that it stands before. */
const isBeforeMovement = (scene: Scene, at: number): boolean =>
  isMovement(scene, at + 1) &&
  !isMovement(scene, at) &&
  (scene.lexicon.has(scene.tokens, at - 1, W.inside) || opensIndefinite(scene.tokens, at - 1));

/** Whether a word tells with "plus" or "encore plus" how strong the movement before is. */
function isDegreeOfMovement(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  let degree = at;
  while (isDegree(tokens, degree - 1) || lexicon.has(tokens, degree - 1, W.older)) degree--;
  return degree < at && isMovement(scene, degree - 1);
}

/** Whether what a fraction is of follows it. */
const opensShared = (scene: Scene, at: number): boolean =>
  scene.lexicon.language === 'ar'
    ? partOf(scene, at) === OPEN
    : scene.lexicon.has(scene.tokens, at, W.of);

/** Where the noun stands that the word at `i` opens a phrase of; another token where it opens none. */
function headAt(scene: Scene, i: number): number {
  const { tokens, lexicon } = scene;
  if (tokens.kind[i - 1] === NUMBER && endsOrdinal(tokens, i)) return i + 1;
  // "celle de 100 DH": a banknote.
  if (tokens.kind[i] === NUMBER)
    return lexicon.units.match(tokens, i + 1)?.value.kind === 'money' ? i : i + 1;
  // «ارتفعت بشكل ملموس»: an adjective that makes an adverb.
  const isDropped =
    lexicon.language === 'ar' &&
    (opensManner(tokens, i - 1) ||
      isPredicate(scene, i) ||
      isGreatest(scene, i) ||
      isHow(scene, i));
  if (isDropped) return i + 1;
  // «ارتفاعا بمعدل 4 في المائة», as «بنسبة»; «معدلات أعلى من المعدل الوطني».
  if (carriesRate(scene, i) || opensComparison(scene, i)) return i + 1;
  // «بنسبة سنوية بلغت 4 في المائة».
  if (opensRate(tokens, i - 1) && lexicon.has(tokens, i, W.adjective)) return i + 1;
  // «بعدة مدن، خاصة الرباط», «تراجع خاصة في المدن».
  const isSetOff = isMark(tokens, i - 1, '،,') || partOf(scene, i + 1) === LED;
  if (isKept(tokens, i) || (isSetOff && isInstance(tokens, i))) return i + 1;
  if (isMeanOfPlace(tokens, i, lexicon)) return i;
  // "un niveau très élevé (99 %)": the bracket is of the noun.
  if (lexicon.language === 'fr' && isDegree(tokens, i - 1) && isMark(tokens, i + 1, '('))
    return i + 1;
  // "last year's deficit"; "remained | sluggish at".
  if (lexicon.language === 'en' && (isLetterS(tokens, i) || isQualityAt(scene, i))) return i + 1;
  // "la moitié des ménages": what it is a part of; "la plupart des ménages sont": no less a subject.
  const isOf = lexicon.language === 'fr' && lexicon.has(tokens, i + 1, W.of);
  if (isOf && isMost(tokens, i)) return i + 2;
  // "three quarters of the unemployed", «ثلاثة أرباع العاطلين»
  const isShareOf = isOf || opensShared(scene, i + 1);
  if (isShareOf && lexicon.has(tokens, i, W.fraction)) return i + 1;
  // "en net repli", "une nette hausse"; "une hausse plus nette".
  if (lexicon.language === 'fr' && (isBeforeMovement(scene, i) || isDegreeOfMovement(scene, i)))
    return i + 1;
  const head = headOf(tokens, i, lexicon);
  if (head === HEADS) return i;
  // "the country's air traffic".
  if (head === OWNER) return isLetterS(tokens, i + 2) ? i + 3 : i;
  if (head === NEVER) return i + 1;
  // "un léger repli", "more than doubled", against "un jeune garçon", "60 % de jeunes".
  if (partOf(scene, i + 1) === OPEN) return isStop(scene, i + 1) ? i + 1 : i;
  const alone = lexicon.language === 'fr' && lexicon.has(tokens, i - 1, W.article);
  return alone || isFigure(scene, i - 1) || isNoun(tokens, i, lexicon) ? i : i + 1;
}
