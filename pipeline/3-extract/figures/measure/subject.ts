import { wordMatches } from '../../by-form.ts';
import { hasArticle } from '../group.ts';
import { W } from '../lexicon.ts';
import { classSet } from '../word-classes.ts';
import { isAgent, isHollow } from './empty.ts';
import {
  AND,
  asideFrom,
  CLOSING,
  FREE,
  IN,
  OPENING,
  PAUSE,
  PHRASE,
  type Piece,
  STOP,
  VERB,
} from './piece.ts';
import type { Range, Scene } from './scene.ts';
import { DEPENDENT, PARTICIPLE, PRONOUN, RELATIVE } from './verb-group.ts';
import { SAY } from './verbs.ts';

/** Pieces that are looked through. */
const REACH = 24;

/** Tokens of a subject that is read at once; of a longer one the last noun. */
const WIDE = 14;

const isThat = wordMatches(/^[أا]ن$/);
const endsInPronoun = wordMatches(/(?:ها|هم|هن|ه)$/);

/** "le douar, où vivent 40 familles": the place is no subject. */
const isWhere = wordMatches(/^où$/i);

/** The subject of the verb that is piece `v`; null where it has none of its own, or none in its sentence. */
export function subjectOf(scene: Scene, pieces: readonly Piece[], v: number): Range | null {
  const { verb } = pieces[v]!;
  if (!verb || verb.bond === PRONOUN || isWhere(scene.tokens, verb.from - 1)) return null;
  if (scene.lexicon.language === 'ar') {
    const behind = subjectBehind(scene, pieces, v);
    if (behind) return behind;
  }
  return subjectAhead(scene, pieces, v);
}

/** The subject that stands before its verb. */
function subjectAhead(scene: Scene, pieces: readonly Piece[], v: number): Range | null {
  const { bond } = pieces[v]!.verb!;
  if (bond === DEPENDENT) {
    const main = verbBefore(pieces, v);
    if (main >= 0) return subjectOf(scene, pieces, main);
    if (pieces[v - 1]?.kind === PAUSE) return null;
  }
  // «نسبة النمو يرتقب أن تبلغ»: the subject of what is foreseen.
  const foreseen = pieces[v - 1]?.verb;
  if (foreseen && isThat(scene.tokens, pieces[v]!.verb!.from - 1))
    return subjectOf(scene, pieces, v - 1);
  if (bond === RELATIVE || bond === PARTICIPLE) return antecedent(scene, pieces, v);
  return subjectBefore(scene, pieces, v);
}

/** Whether the verb, or the one that it depends on, has a pronoun for its subject. */
export function hasPronoun(pieces: readonly Piece[], v: number): boolean {
  const { verb } = pieces[v]!;
  if (verb?.bond !== DEPENDENT) return verb?.bond === PRONOUN;
  const main = verbBefore(pieces, v);
  return main >= 0 && hasPronoun(pieces, main);
}

function verbBefore(pieces: readonly Piece[], v: number): number {
  for (let i = v - 1; i >= Math.max(0, v - REACH); i--) {
    if (pieces[i]!.kind === STOP) return -1;
    if (pieces[i]!.kind === VERB) return pieces[i]!.verb!.sense === SAY ? -1 : i;
  }
  return -1;
}

/** "le barrage, qui retient": the noun that a relative clause describes. */
export function antecedent({ lexicon }: Scene, pieces: readonly Piece[], v: number): Range | null {
  for (let i = v - 1; i >= Math.max(0, v - 3); i--) {
    if (pieces[i]!.kind !== PHRASE) continue;
    const { from, to, lead } = pieces[i]!;
    const before = pieces[i - 1];
    // «منتوجات الصيد الساحلي والتقليدي التي»: one more adjective.
    const adjective = lexicon.language === 'ar' && lead === AND && to - from === 1;
    return adjective && before?.kind === PHRASE && before.to === from
      ? { from: before.from, to }
      : pieces[i]!;
  }
  return null;
}

function subjectBefore(scene: Scene, pieces: readonly Piece[], v: number): Range | null {
  for (let i = v - 1; i >= Math.max(0, v - REACH); i--) {
    const { kind, lead, mate, verb } = pieces[i]!;
    if (kind === STOP || kind === OPENING) return null;
    if (kind === CLOSING) i = Math.max(0, mate);
    else if (kind === PAUSE) i = asideFrom(pieces, i, i === v - 1);
    else if (kind === VERB) {
      // "le nombre d'élèves qui quittent l'école avoisine".
      if (verb!.bond === DEPENDENT) continue;
      // «كانت تصل».
      if (i === v - 1 && scene.lexicon.has(scene.tokens, verb!.main, W.been)) continue;
      if (verb!.bond !== RELATIVE && verb!.bond !== PARTICIPLE) return null;
      return antecedent(scene, pieces, i);
    } else if (kind === PHRASE && i === v - 1 && lead === IN && isOwnSubject(scene, pieces, v)) {
      return pieces[i]!;
    } else if (kind === PHRASE && (lead === FREE || lead === AND)) {
      const relative = relativeOver(scene, pieces, i);
      return relative ?? coordinated(scene, pieces, i);
    }
  }
  return null;
}

/** "avec des prix allant de", «حوض سبو بمخزون يناهز»: the verb says something of the complement before it. */
const isOwnSubject = (scene: Scene, pieces: readonly Piece[], v: number): boolean =>
  isMeasured(scene, pieces[v - 1]!) ||
  (scene.lexicon.language !== 'ar' && endsLikeGerund(scene.tokens, pieces[v]!.verb!.main));
const endsLikeGerund = wordMatches(/(?:ant|ing)$/);

const AMOUNTS = classSet('hollow', 'number', 'quantity', 'movement');

/** «حوض سبو بمخزون يناهز»: a quantity set beside what has it. */
const isMeasured = (scene: Scene, phrase: Piece): boolean =>
  scene.lexicon.language === 'ar' &&
  (scene.lexicon.hasAny(scene.tokens, phrase.from, AMOUNTS) ||
    !hasArticle(scene.tokens, phrase.to - 1));

/** "les élèves qui quittent l'école et le collège sont": the objects of a relative clause are no subject. */
function relativeOver(scene: Scene, pieces: readonly Piece[], i: number): Range | null {
  let k = i;
  while (k > i - OBJECTS && pieces[k]?.kind === PHRASE && pieces[k]!.lead === AND) k--;
  const before = pieces[k - 1];
  // "la part des familles ayant un puits a atteint": nor is that of a gerund that says which.
  const isOfGerund = before?.kind === VERB && endsLikeGerund(scene.tokens, before.verb!.from);
  if (isOfGerund && pieces[k - 2]?.kind === PHRASE) return subjectBefore(scene, pieces, k - 1);
  return before?.kind === VERB && before.verb!.bond === RELATIVE && before.verb!.sense !== SAY
    ? antecedent(scene, pieces, k - 1)
    : null;
}
/** Objects of one verb. */
const OBJECTS = 3;

/** "les prix et les salaires": a noun with those that it is coordinated with. */
function coordinated(_scene: Scene, pieces: readonly Piece[], last: number): Range {
  let i = last;
  while (
    i > 0 &&
    pieces[i]!.lead === AND &&
    pieces[i - 1]!.kind === PHRASE &&
    pieces[i - 1]!.lead !== IN
  )
    i--;
  const { from } = pieces[i]!;
  const { to } = pieces[last]!;
  return to - from > WIDE ? pieces[last]! : { from, to };
}

/** An Arabic clause opens with its verb: «بلغ، خلال سنة 2023، عدد القضايا», «قدرت الوزارة إنتاج الحبوب». */
function subjectBehind(scene: Scene, pieces: readonly Piece[], v: number): Range | null {
  let agent = false;
  for (let i = v + 1; i < Math.min(pieces.length, v + 6); i++) {
    const piece = pieces[i]!;
    if (piece.kind === PAUSE) continue;
    if (piece.kind !== PHRASE) return null;
    if (piece.lead === IN) {
      if (agent) return null;
      continue;
    }
    if (piece.lead === AND) return null;
    const own = { from: piece.from, to: piece.to };
    // «الأطباء ... بلغ عددهم»: the number of what is named before the verb.
    const moves = scene.lexicon.has(scene.tokens, piece.from, W.movement);
    const theirs =
      endsInPronoun(scene.tokens, piece.from) || endsInPronoun(scene.tokens, piece.to - 1);
    if (isHollow(scene, own) && (moves || theirs)) {
      return subjectAhead(scene, pieces, v) ?? own;
    }
    if (!isAgent(scene, own)) return own;
    agent = true;
  }
  return null;
}
