import type { Span } from '../../../../document.ts';
import type { FigureMention } from '../../../mention.ts';
import { isMark, SYMBOL } from '../../../tokens.ts';
import { type Candidate, startOf } from '../../candidate.ts';
import { isNearerWhole, isPart } from '../../counted/whole.ts';
import { W } from '../../lexicon.ts';
import { movementBefore } from '../moved/movement.ts';
import type { Measure } from '../spell.ts';
import { hasPronoun, subjectOf } from '../subject/subject.ts';
import { mainOver } from './main-over.ts';
import {
  AND,
  asideFrom,
  CLOSING,
  FIGURE,
  FREE,
  IN,
  OF,
  OPENING,
  PAUSE,
  PHRASE,
  type Piece,
  pieceAt,
  STOP,
  VERB,
} from './piece.ts';
import { readingOf } from './reading.ts';
import type { Range, Scene } from './scene.ts';
import { accountFrom, overTeller } from './teller.ts';
import { RELATIVE } from './verb-group.ts';
import { SAY } from './verbs.ts';

/** The figure before, with what it measures. */
export interface Earlier {
  readonly candidate: Candidate;
  readonly measure: Measure | null;
  /** The growth or fall that it is the size of. */
  readonly grown: Span | null;
  /** Whether it is an amount or a growth or fall. */
  readonly role: FigureMention['role'];
  readonly before: Earlier | null;
}

const REACH = 24;

/** A figure in its clause, as all readers of its measure see it. */
export class View {
  readonly scene: Scene;
  readonly candidate: Candidate;
  /** The figure before, and the same where it stands in the same sentence. */
  readonly earlier: Earlier | null;
  readonly beside: Earlier | null;
  readonly pieces: readonly Piece[];
  /** The piece that the figure is. */
  readonly at: number;
  /** The bracket that holds nothing else before the figure; −1 without one. */
  readonly bracket: number;
  /** The growth or fall that it gives the size of. */
  readonly movement: Piece | null;
  /** The noun phrase right before it, and the piece right behind it. */
  readonly near: Piece | null;
  readonly next: Piece | null;
  readonly #start: number;
  #verb = UNREAD;
  #subject: Range | null | undefined;

  constructor(scene: Scene, candidate: Candidate, previous: Earlier | null) {
    const { first, last, from, to } = candidate;
    const pieces = readingOf(scene, candidate.sentence, first, last);
    const earlier =
      ofWhole(candidate, previous) ??
      overParts(scene, pieces, previous, candidate) ??
      overBrackets(pieces, previous, candidate);
    this.scene = scene;
    this.candidate = candidate;
    this.earlier = earlier;
    this.beside = earlier?.candidate.sentence === candidate.sentence ? earlier : null;
    this.pieces = pieces;
    this.at = pieceAt(pieces, from);
    this.bracket = bracketAt(scene, pieces, this.at);
    const start = this.bracket >= 0 ? this.bracket : this.at;
    this.#start = start;
    this.movement = movementBefore(scene, pieces, start);
    let b = start - 1;
    if (b >= 0 && pieces[b]!.kind === CLOSING) {
      b = pieces[b]!.mate - 1;
      // "les dépenses, (salaires compris) | (40 MDH)"
      if (this.bracket >= 0 && pieces[b]?.kind === PAUSE) b--;
    }
    if (this.movement && pieces[b] === this.movement) b--;
    // "Taux de chômage : 12 %", "Trafic aérien : hausse de 12 %".
    const isLabel = b === start - 1 || this.movement?.lead === FREE;
    if (isLabel && pieces[b]?.kind === STOP && isMark(scene.tokens, pieces[b]!.from, ':'))
      b = overTeller(scene, pieces, b - 1);
    // "une perte, hors dons, | de 40 dirhams": over what stands between commas.
    const comma = pieces[b]?.kind === PAUSE ? pieces[b]! : null;
    if (comma && pieces[start]!.lead === OF && pieces[start]!.at === comma.to) {
      const open = asideFrom(pieces, b);
      if (open < b && pieces[open - 1]?.kind === PHRASE) b = open - 1;
      // "ont reculé de 24 %, les vols, de 20 % et les rixes, de 4 %"
      else if (isGapped(pieces, b - 1)) b--;
    }
    this.near = pieces[b]?.kind === PHRASE ? pieces[b]! : null;
    this.next = pieces[pieceAt(pieces, to)] ?? null;
  }

  /** The verb that it depends on. */
  get verb(): Piece | null {
    if (this.#verb === UNREAD) this.#verb = verbBefore(this.scene, this.pieces, this.#start);
    return this.#verb < 0 ? null : this.pieces[this.#verb]!;
  }

  /** Whether another figure stands between them. */
  get crossed(): boolean {
    if (!this.verb) return false;
    for (let i = this.#verb + 1; i < this.#start; i++)
      if (this.pieces[i]!.kind === FIGURE) return true;
    return false;
  }

  /** What stands as the subject of its verb. */
  get subject(): Range | null {
    if (this.#subject === undefined)
      this.#subject = this.verb ? subjectOf(this.scene, this.pieces, this.#verb) : null;
    return this.#subject;
  }

  /** Whether a pronoun does. */
  get pronoun(): boolean {
    return this.verb !== null && hasPronoun(this.pieces, this.#verb);
  }
}

/** Whether a phrase stands right behind a figure, a comma or a conjunction between: the comma behind it is for the verb left out. */
function isGapped(pieces: readonly Piece[], i: number): boolean {
  const item = pieces[i];
  if (item?.kind !== PHRASE) return false;
  const isParted = item.lead === FREE && pieces[i - 1]?.kind === PAUSE;
  return (isParted || item.lead === AND) && pieces[isParted ? i - 2 : i - 1]?.kind === FIGURE;
}

const UNREAD = -2;

/** "12.000 élèves inscrits dans 40 lycées, dont 7.500": the number whose noun was lent to it, over a nearer one of the sentence. */
function ofWhole({ sentence, counted, unit }: Candidate, previous: Earlier | null): Earlier | null {
  if (!counted || counted.own || unit) return null;
  let found = previous;
  // "30 écoles, d'un coût de 306 millions, et 34 autres": over an amount as well as over another noun.
  const isMoney = found?.candidate.unit?.kind === 'money';
  if (!found || !(isMoney || found.candidate.counted?.own)) return null;
  if (found.candidate.counted?.from === counted.from) return null;
  while (found && found.candidate.counted?.from !== counted.from) found = found.before;
  return found?.candidate.sentence === sentence && found.candidate.counted?.own ? found : null;
}

/** "58 % (5 millions de femmes) et 55 %": the figure before, over those of another unit in brackets that are closed. */
function overBrackets(
  pieces: readonly Piece[],
  previous: Earlier | null,
  candidate: Candidate,
): Earlier | null {
  const { sentence, from } = candidate;
  let found = previous;
  while (
    found?.candidate.sentence === sentence &&
    !isAlike(found.candidate, candidate) &&
    isEnclosed(pieces, found.candidate, from)
  )
    found = found.before;
  return found?.candidate.sentence === sentence && isAlike(found.candidate, candidate)
    ? found
    : previous;
}

/** "19 personnes à Fès (4 familles) et 12 personnes à Taza", "19 élèves à Fès (+4 %) et 12 à Taza" */
const isAlike = (one: Candidate, { unit, counted }: Candidate): boolean =>
  one.unit?.code === unit?.code &&
  (unit !== null ||
    (counted !== null &&
      one.counted?.code === counted.code &&
      (counted.own || one.counted.from === counted.from)));

/** "8 % (12 % en ville et 3 % à la campagne), contre 7 %": the figure of whose parts a bracket behind it tells, where another is set against it. */
function overParts(
  { lexicon, tokens }: Scene,
  pieces: readonly Piece[],
  previous: Earlier | null,
  candidate: Candidate,
): Earlier | null {
  if (!lexicon.has(tokens, startOf(candidate) - 1, W.versus)) return null;
  let found = previous;
  while (
    found?.candidate.sentence === candidate.sentence &&
    isEnclosed(pieces, found.candidate, candidate.from)
  )
    found = found.before;
  const whole = found?.before;
  const isOfWhole =
    whole?.candidate.sentence === candidate.sentence &&
    isPart(tokens, found!.candidate, lexicon) &&
    isNearerWhole(candidate, found!.candidate, whole.candidate);
  if (isOfWhole) return whole;
  if (!found || found === previous || found.candidate.unit?.code !== candidate.unit?.code)
    return null;
  let behind = pieceAt(pieces, found.candidate.to);
  while (pieces[behind]?.kind === PHRASE && pieces[behind]!.lead === IN) behind++;
  return pieces[behind]?.kind === OPENING ? found : null;
}

/** Whether a bracket that holds the figure ends before token `to`. */
function isEnclosed(pieces: readonly Piece[], { from }: Candidate, to: number): boolean {
  for (let i = pieceAt(pieces, from); i < pieces.length && pieces[i]!.from < to; i++) {
    const { kind, mate } = pieces[i]!;
    if (kind === CLOSING) return mate >= 0 && pieces[mate]!.from < from;
  }
  return false;
}

function verbBefore(scene: Scene, pieces: readonly Piece[], start: number): number {
  const arabic = scene.lexicon.language === 'ar';
  for (let i = start - 1; i >= Math.max(0, start - REACH); i--) {
    const { kind, mate } = pieces[i]!;
    if (kind === VERB)
      return arabic && pieces[i]!.verb!.bond === RELATIVE ? mainOver(scene, pieces, i, start) : i;
    if (kind === STOP || kind === OPENING) return -1;
    if (kind === CLOSING) i = Math.max(0, mate);
    else if (kind === PAUSE) i = accountFrom(scene, pieces, i);
  }
  return -1;
}

/** "les recettes sont en hausse (+4 %)". */
function bracketAt({ tokens, lexicon }: Scene, pieces: readonly Piece[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const { kind, from } = pieces[i]!;
    if (kind === OPENING) return i;
    const sign = tokens.kind[from] === SYMBOL || lexicon.has(tokens, from, W.function);
    if (!sign || isMark(tokens, from, ',:;')) return -1;
  }
  return -1;
}

/**
 * The nearest noun phrase before piece `i` that fits, in the same run of words or beyond commas; in Arabic, whose clauses
 * begin with their verb, in the same clause.
 */
export function phraseBefore(
  { lexicon }: Scene,
  pieces: readonly Piece[],
  i: number,
  fits: (piece: Piece) => boolean,
): Piece | null {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const piece = pieces[k]!;
    if (piece.kind === STOP || (piece.kind === VERB && lexicon.language === 'ar')) return null;
    // "58.000 personnes, ce qui fait 4 %": counted by another figure.
    if (piece.kind === PHRASE && pieces[k - 1]?.kind === FIGURE && pieces[k - 1]!.to === piece.at)
      return null;
    if (piece.kind === CLOSING) k = Math.max(0, piece.mate);
    else if (piece.kind === PAUSE) k = asideFrom(pieces, k);
    else if (piece.kind === PHRASE && fits(piece)) return piece;
  }
  return null;
}

/** "…, while the price of wool rose from 3% to 4%": a verb behind the figure before, with a subject of its own. */
export const isOwnClause = ({ beside, verb, subject, crossed }: View): boolean =>
  beside !== null &&
  subject !== null &&
  !crossed &&
  verb!.verb!.sense !== SAY &&
  subject.from >= beside.candidate.to &&
  verb!.from >= subject.to;
