import { markers } from '../../../../lexicons/markers.ts';
import { nounCodes } from '../../../../lexicons/noun-classes.ts';
import { wordMatches } from '../../../by-form.ts';
import { startOf } from '../../candidate.ts';
import { W } from '../../lexicon.ts';
import { hasArticle } from '../../numerals/group.ts';
import { isCompared } from '../../roles/base.ts';
import { classSet } from '../../word-classes.ts';
import { isOfBaseYear } from '../earlier.ts';
import { FINITE, partOf } from '../sentence/part.ts';
import {
  AND,
  FIGURE,
  FREE,
  OF,
  PAUSE,
  PHRASE,
  type Piece,
  pieceAt,
  VERB,
} from '../sentence/piece.ts';
import type { Range } from '../sentence/scene.ts';
import { LEVEL } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { extended, joined, type Measure, nounDeed, spanOf, withDeed } from '../spell.ts';

/** A measure with the growth or fall that the figure is of: "hausse des ventes", "exports, drop". */
export function withMovement(view: View, own: Measure | null): Measure | null {
  const { scene, candidate, next } = view;
  const { tokens, lexicon } = scene;
  // "31 % une baisse": no growth or fall of 31 %.
  const isAgainst = lexicon.has(tokens, startOf(candidate) - 1, W.versus);
  if (own?.rule === 'answer' || (own?.rule === 'listed' && isAgainst)) return own;
  if (own && isOfBaseYear(view)) return own;
  // "a 5.1% increase in returns".
  if (
    lexicon.language === 'en' &&
    next &&
    (next.from === candidate.to || isDescribed(view, next.from)) &&
    lexicon.has(tokens, next.from, W.movement)
  ) {
    const span = spanOf(scene, next);
    const grown = own ?? pointedAt(view);
    return next.to > next.from + 1 || !grown
      ? joined(scene, [span], 'change')
      : extended(scene, grown, span);
  }
  const { movement } = view;
  const moved = own && verbAsNoun(view);
  if (moved) return joined(scene, [spanOf(scene, moved)], 'change', { head: own.head });
  if (!movement) return own;
  // «ويتوقع أن يبلغ النمو 3 في المائة»: that of all, whatever the sentence before is of.
  const isOfAll = !view.beside && isGrowthOfAll(view, movement);
  const measure = isOfAll ? null : (own ?? measuredBefore(view, movement));
  const span = spanOf(scene, movement);
  if (!measure) return joined(scene, [span], 'change');
  const [first, ...rest] = measure.spans;
  const lost = ofCounted(view, movement, measure);
  if (lost) return lost;
  // "une hausse de 4 % des ventes", "de 3 % et 4 % des ventes et des achats".
  const start = tokens.start[wholeBehind(view)]!;
  if (measure.rule === 'share' && first!.start > start)
    return joined(scene, [span, { start, end: first!.end }, ...rest], 'share', { by: ' ' });
  // "la croissance a été de 4 %, la croissance": once is enough.
  if (measure.text.toLowerCase() === tokens.text.slice(span.start, span.end).toLowerCase())
    return measure;
  const last = measure.spans.at(-1)!;
  // "economic | growth", "export | growth": one phrase, whose last word moves.
  if (lexicon.language === 'en' && span.start === last.end + 1) {
    const whole = { start: last.start, end: span.end };
    return joined(scene, [...measure.spans.slice(0, -1), whole], measure.rule, { head: whole });
  }
  return extended(scene, measure, span);
}

/** «بلغ [النمو] 3 في المائة»: growth alone, definite, as the subject of a level. */
const isGrowthOfAll = ({ scene, subject, verb }: View, { from, to }: Piece): boolean =>
  scene.lexicon.language === 'ar' &&
  to - from === 1 &&
  subject?.from === from &&
  verb?.verb?.sense === LEVEL &&
  hasArticle(scene.tokens, from) &&
  isOfAllWord(scene.tokens, from);
const isOfAllWord = markers('growth-of-all').at;

/** "a 7 % net reduction": whether one adjective stands between a number and its noun. */
const isDescribed = ({ scene: { tokens, lexicon }, candidate: { to } }: View, noun: number) =>
  noun === to + 1 && lexicon.has(tokens, to, W.preadjective);

/** "une réduction nette de 40 emplois": the movement that is of the noun itself, with whoever has it behind both. */
function ofCounted(view: View, movement: Piece, measure: Measure): Measure | null {
  const { scene, candidate, pieces, at } = view;
  const { counted } = candidate;
  const { lead, at: link } = pieces[at]!;
  const isOf = scene.lexicon.language !== 'ar' && lead === OF && link === movement.to;
  // "une hausse de 40 personnes", "de 40 cas": of a number that is told before.
  if (!isOf || !counted?.own || NUMBERED.has(counted.code)) return null;
  const [noun, ...rest] = measure.spans;
  if (noun!.start !== scene.tokens.start[counted.from]) return null;
  const span = spanOf(scene, { from: movement.from, to: startOf(candidate) });
  const own = withDeed(scene, joined(scene, [noun!], 'change'), nounDeed(span));
  return rest.reduce((whole, part) => extended(scene, whole, part), { ...own, rule: 'change' });
}
const NUMBERED = new Set([...nounCodes('anything'), ...nounCodes('someone')]);

/** Where the link to the first phrase behind the figure stands. */
function wholeBehind({ pieces, at, candidate }: View): number {
  for (let i = at + 1; i <= at + REACH; i++)
    if (pieces[i]?.kind === PHRASE) return Math.max(candidate.to, pieces[i]!.at);
  return candidate.to;
}

/** «تراجع سعر الفائدة بـ 14 نقطة»: an Arabic perfect and its noun are written alike. */
function verbAsNoun(view: View): Range | null {
  const { tokens, lexicon } = view.scene;
  if (lexicon.language !== 'ar') return null;
  const { verb, subject, pieces, at, crossed } = view;
  if (!verb || crossed || subject?.from !== verb.to) return null;
  if (!lexicon.has(tokens, verb.from, W.movement)) return null;
  const figure = pieces[at]!;
  // «من 8 إلى 6»
  const ends = figure.lead !== FREE && lexicon.hasAny(tokens, figure.at, ENDS);
  return ends ? null : { from: verb.from, to: subject.to };
}

const ENDS = classSet('to', 'of');
const LIMITS = classSet('to', 'from');

/** "(a fall) to 9 %", "(a fall) from 12 %": a preposition that leads to an end of a growth or fall, not to its size. */
export const isLimit = ({ tokens, lexicon }: View['scene'], at: number): boolean =>
  lexicon.hasAny(tokens, at, LIMITS) && !lexicon.has(tokens, at, W.of);

/** "113,740 crashes over the year, a drop of 2 %": what the figure before measures, in the same clause. */
function measuredBefore(
  { scene, earlier, beside, candidate, pieces }: View,
  movement: Piece,
): Measure | null {
  if (!earlier || candidate.sentence - earlier.candidate.sentence > 1) return null;
  const { tokens, lexicon } = scene;
  if (!beside) {
    let article = movement.from - 1;
    // "a robust growth of 4 %"
    while (lexicon.has(tokens, article, W.preadjective)) article--;
    const bare = lexicon.language === 'en' && !lexicon.has(tokens, article, W.article);
    return bare ? null : earlier.measure;
  }
  for (
    let i = pieceAt(pieces, beside.candidate.to);
    pieces[i] !== movement && i < pieces.length;
    i++
  )
    if (pieces[i]!.kind === VERB) return null;
  return beside.measure;
}

/** "This marks a 4 % increase": of what the sentence before has measured. */
function pointedAt({ scene, earlier, beside, candidate }: View): Measure | null {
  if (!earlier || beside || candidate.sentence - earlier.candidate.sentence !== 1) return null;
  const isThis = isPointing(scene.tokens, candidate.first);
  return isThis && partOf(scene, candidate.first + 1) === FINITE ? earlier.measure : null;
}

const isPointing = markers('points-back', 'en').at;

const endsInAccusative = wordMatches(/^[^ال ].*[^ه]ا$/);

/** ", de 4 %,": a size between commas. */
const isSetOff = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]!.lead === OF &&
  pieces[at + 1]?.kind === PAUSE &&
  pieces[at + 1]!.at === pieces[at]!.to;

/** Pieces between a movement and its figure. */
const REACH = 3;

/**
 * The noun of a growth or fall that the figure gives the size of: "une forte hausse de", «بزيادة تصل إلى»; not "une
 * hausse à 9 %", where it ends, nor one with what it is of, which is a noun phrase like others.
 */
export function movementBefore(
  scene: View['scene'],
  pieces: readonly Piece[],
  at: number,
): Piece | null {
  const { tokens, lexicon } = scene;
  const figure = pieces[at]!;
  // "en repli par rapport aux 16 milliards": what it falls from.
  if (isCompared(tokens, figure.from, lexicon)) return null;
  // "la hausse de 3 % et 4 %".
  const isNext = figure.lead === AND && pieces[at - 1]?.kind === FIGURE;
  const first = isNext ? at - 1 : at;
  for (let i = first - 1; i >= Math.max(0, at - REACH); i--) {
    const { kind, from, to, verb } = pieces[i]!;
    if (kind === VERB && verb!.sense === LEVEL) continue;
    // "ont connu une hausse, de 4 %,": its size set off by commas.
    if (kind === PAUSE && i === first - 1 && isSetOff(pieces, at)) continue;
    if (kind !== PHRASE) return null;
    if (!lexicon.has(tokens, from, W.movement)) return null;
    // «ارتفاعا قويا», never «ارتفاع الأسعار».
    const wide = to - from > 2 || (to - from === 2 && lexicon.language === 'ar');
    const described = endsInAccusative(tokens, to - 1) || lexicon.has(tokens, to - 1, W.adjective);
    if (wide && !(to - from === 2 && described)) return null;
    const { lead, at: link } = pieces[first]!;
    const ends = i === first - 1 && lead !== FREE && isLimit(scene, link);
    return ends ? null : pieces[i]!;
  }
  return null;
}
