import { markers } from '../../../../lexicons/markers.ts';
import { isPlural } from '../../counted/counted-noun.ts';
import { W } from '../../lexicon.ts';
import { endsInPronoun } from '../../word-shapes.ts';
import { isPluralNoun } from '../sentence/agreement.ts';
import { FIGURE, FREE, IN, PHRASE, type Piece, pieceAt, VERB } from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { DEPENDENT, OWN, RELATIVE } from '../sentence/verb-group.ts';
import { ACT, LEVEL, SAY } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { isOwner } from './owner.ts';
import { antecedent, subjectOf } from './subject.ts';
import { readingOfLast, topicOf } from './topic.ts';

/** "Quant aux moules, leur valeur", «السد الذي تجاوزت حقينته»: whose a noun is that a possessive goes with. */
export function possessor(view: View, range: Range): Range | null {
  const { scene, candidate, verb } = view;
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'ar') {
    if (!lexicon.has(tokens, range.from - 1, W.possessive)) return null;
    // "Its leader earned 40 dirhams": who leads something is told by that no further.
    if (isLeader(tokens, range.from)) return null;
    // "Leur hausse atteint 4 %": told as a growth of what was told before.
    if (lexicon.has(tokens, range.from, W.movement)) return null;
    return fitting(view, range, topicOf(scene, candidate)) ?? toldBefore(view, range);
  }
  // «نسبة ملئه»
  const theirs =
    endsInPronoun(tokens, range.from) ||
    endsInPronoun(tokens, Math.min(range.from + 1, range.to - 1));
  if (!theirs) return null;
  return fitting(view, range, topicOf(scene, candidate) ?? (verb && ahead(view, verb)));
}

const fitting = (view: View, range: Range, owner: Range | null): Range | null =>
  owner && isOwner(view, range, owner) ? owner : null;

/** «السد الذي تجاوزت», «الأسماك ارتفعت»: the noun right before a verb. */
function ahead({ scene, pieces }: View, verb: Piece): Range | null {
  const v = pieces.indexOf(verb);
  if (verb.verb!.bond === RELATIVE) return antecedent(scene, pieces, v);
  if (verb.verb!.bond === DEPENDENT) return null;
  const noun = pieces[v - 1];
  return noun?.kind === PHRASE && noun.lead === FREE && noun.to === verb.from ? noun : null;
}

const isLeader = markers('leads-body').at;
const isOfOne = markers('of-one').at;
const isOfMany = markers('of-many').at;

/** Pieces before a possessive that are looked through for its owner. */
const REACH = 16;

/**
 * "Le lac se remplit. | Son taux grimpe à 79 %", "Les coopératives vont mieux et leur bénéfice a gagné 4 %": the subject
 * of the clause before, where its number is that of the possessive.
 */
function toldBefore(view: View, range: Range): Range | null {
  const { pieces, candidate } = view;
  const i = pieceAt(pieces, range.from);
  let isFirst = true;
  for (let v = i - 1; v >= Math.max(0, i - REACH); v--) {
    const { kind, lead } = pieces[v]!;
    // "Selon elle, leur bénéfice"
    if (kind === VERB || (kind === PHRASE && lead === FREE)) isFirst = false;
    const owner = ownerAt(view, range, pieces, v);
    if (owner) return owner;
  }
  return isFirst && i < REACH ? toldLast(view, range, candidate.sentence) : null;
}

/** Sentences that a possessive is looked back over, each of the same owner: "Son taux grimpe. Ses réserves sont passées à 90". */
const SENTENCES = 2;

/** The owner in the sentence before one, over a sentence whose subject is the same owner's. */
function toldLast(view: View, range: Range, sentence: number): Range | null {
  const { scene, candidate } = view;
  const last = readingOfLast(scene, sentence);
  for (let v = 0; v < Math.min(last.length, REACH); v++) {
    const owner = ownerAt(view, range, last, v);
    if (owner) return owner;
    const { kind, lead, from } = last[v]!;
    const isOwned = kind === PHRASE && lead === FREE && isTheirs(scene, from - 1, range.from - 1);
    if (isOwned && candidate.sentence - sentence + 1 < SENTENCES)
      return toldLast(view, range, sentence - 1);
  }
  return null;
}

/** Whether two words are possessives of one thing, or of several. */
const isTheirs = ({ tokens }: Scene, one: number, other: number): boolean =>
  (isOfOne(tokens, one) && isOfOne(tokens, other)) ||
  (isOfMany(tokens, one) && isOfMany(tokens, other));

/** The subject of the verb at piece `v`, where it may own what the possessive stands before. */
function ownerAt(view: View, range: Range, pieces: readonly Piece[], v: number): Range | null {
  const { scene } = view;
  const { verb } = pieces[v]!;
  if (verb?.bond !== OWN || verb.sense === SAY) return null;
  const owner = fitting(view, range, subjectOf(scene, pieces, v));
  if (!owner || !agrees(scene, range.from - 1, owner)) return null;
  // "Les gardes ont saisi les tapis. Leur valeur": of what was seized as well.
  const object = pieces[v + 1];
  const isCounted =
    verb.sense === ACT && object?.kind === FIGURE && isOfMany(scene.tokens, range.from - 1);
  const isBoth =
    verb.sense !== LEVEL &&
    object?.kind === PHRASE &&
    object.lead !== IN &&
    !isTheirs(scene, object.from - 1, range.from - 1) &&
    (agrees(scene, range.from - 1, object) || isSameInPlural(scene.tokens, object.from));
  return isBoth || isCounted || isRanked(scene, owner) || isSum(view, owner) ? null : owner;
}

/** "La première est en tête": which one, of those told before. */
const isRanked = ({ tokens, lexicon }: Scene, { from, to }: Range): boolean =>
  to - from === 1 && lexicon.has(tokens, from, W.preadjective);

/** "Spending was cut to 5 million. Its debt fell to 39 million": an amount that the one before owns no less than the other. */
function isSum({ scene, candidate, earlier }: View, { from }: Range): boolean {
  if (candidate.unit?.kind !== 'money') return false;
  for (let last = earlier; last; last = last.before) {
    if (candidate.sentence - last.candidate.sentence >= SENTENCES) return false;
    const isAmount = last.candidate.unit?.kind === 'money';
    if (isAmount && last.measure?.head.start === scene.tokens.start[from]) return true;
  }
  return false;
}

const isMass = markers('singular-in-s', 'fr').at;
const isSameInPlural = markers('same-in-plural', 'fr').at;

/** "son" is of one, "leur" of several. */
function agrees(scene: Scene, possessive: number, owner: Range): boolean {
  const { tokens } = scene;
  return isMany(scene, owner) ? isOfMany(tokens, possessive) : isOfOne(tokens, possessive);
}

/** Whether the noun of a phrase is in the plural. */
function isMany({ tokens, lexicon }: Scene, { from, to }: Range): boolean {
  if (lexicon.language === 'en') {
    let head = from;
    while (head < to - 1 && !lexicon.has(tokens, head + 1, W.of)) head++;
    return isPlural(tokens, head);
  }
  let head = from;
  while (head < to - 1 && lexicon.has(tokens, head, W.preadjective)) head++;
  return isPluralNoun(tokens, head) && !isMass(tokens, head);
}
