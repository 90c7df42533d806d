import { markers } from '../../../lexicons/markers.ts';
import { isMark } from '../../tokens.ts';
import { startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { endsLikeGerund, isLetterS } from '../word-shapes.ts';
import { saidAfter } from './said.ts';
import { FREE, IN, OF, PAUSE, PHRASE, type Piece, pieceAt } from './sentence/piece.ts';
import type { Range } from './sentence/scene.ts';
import { OWN } from './sentence/verb-group.ts';
import { LEVEL } from './sentence/verbs.ts';
import type { View } from './sentence/view.ts';
import { extended, joined, type Measure, spanOf, spell, wholeOf } from './spell.ts';
import { isEmpty, isHollow } from './subject/empty.ts';

const isFurther = markers('further', 'en').at;
const opensWhole = markers('opens-whole').at;

/**
 * "4 billion cubic meters were stored in the dams", "74 % trouvent les prix trop hauts": what is said of an amount that
 * is itself the subject, with the group that the figure before was of.
 */
export function amountSaid(view: View): Measure | null {
  const { scene, candidate, earlier, beside, pieces, at } = view;
  const { to, unit, unitFrom, unitTo } = candidate;
  const { lead } = pieces[at]!;
  if (!unit || unitFrom === unitTo || unitTo > to || lead === OF || lead === IN) return null;
  const said = saidAfter(view, verbEnd(view), false);
  if (!said || isTotalled(view) || isReached(view)) return null;
  // "Of the young weavers, 14 % are at school and 60 % have left".
  const whole = unit.kind === 'percent' ? wholeAhead(view) : null;
  if (whole)
    return joined(scene, [spanOf(scene, whole), wholeOf(scene, said)], 'share', { by: ' ' });
  const group = unit.kind === 'percent' && earlier?.measure?.rule === 'share';
  // "900 affaires, dont 78 % ont été jugées".
  const part = beside?.measure && scene.lexicon.has(scene.tokens, startOf(candidate) - 1, W.part);
  if (part && unit.kind === 'percent')
    return joined(scene, [beside.measure.head, wholeOf(scene, said)], 'said', { by: ' ' });
  if (group)
    return joined(scene, [earlier.measure!.head, wholeOf(scene, said)], 'share', { by: ' ' });
  // "les Marocains sont 95 % à se fier à".
  const { subject, verb } = view;
  if (unit.kind === 'percent' && subject && verb === pieces[at - 1])
    return joined(scene, [spanOf(scene, subject), wholeOf(scene, said)], 'said', { by: ' ' });
  const measured = unit.kind !== 'percent' && unit.kind !== 'money';
  return measured
    ? spell(scene, 'said', { from: unitFrom, to: unitTo }, said)
    : spell(scene, 'said', said);
}

/** «كلفة المشروع تبلغ | 40 مليونا يساهم فيها المجلس»: what a verb gives as a level is no subject of the next. */
const isReached = ({ scene, pieces, at, candidate }: View): boolean =>
  scene.lexicon.language === 'ar' &&
  candidate.unit?.kind === 'money' &&
  pieces[at - 1]?.verb?.sense === LEVEL;

/** "Credits | totalling 40 million will be opened": what is said is of those that the amount is told of. */
const isTotalled = ({ scene, pieces, at, verb }: View): boolean =>
  verb !== null &&
  verb === pieces[at - 1] &&
  pieces[at - 2]?.kind === PHRASE &&
  endsLikeGerund(scene.tokens, verb.verb!.main);

/** "[Of the young weavers], …": the whole that a sentence opens with, before its shares. */
function wholeAhead({ scene, pieces }: View): Piece | null {
  const [whole, pause] = pieces;
  const isWhole = whole?.kind === PHRASE && whole.at < whole.from && pause?.kind === PAUSE;
  return isWhole && opensWhole(scene.tokens, whole.at) && !isHollow(scene, whole) ? whole : null;
}

/** "a MAD 2,500 emergency payment", "810 millions de dirhams, c'est le budget": the noun that an amount is put before. */
export function attributive(view: View): Measure | null {
  const { scene, candidate, pieces, at, near, verb, next } = view;
  const { tokens, lexicon } = scene;
  if (!candidate.unit || !next) return null;
  // "handled 10% more | goods"
  const more = candidate.to + 1;
  const isMore = candidate.unit.kind === 'percent' && isFurther(tokens, candidate.to);
  if (isMore && next.kind === PHRASE && next.from <= more && next.to > more)
    return spell(scene, 'counted', { from: more, to: next.to });
  const before = pieces[at]!.from - 1;
  // "a marginal 0.1 % price hike"
  const article =
    lexicon.has(tokens, before, W.article) ||
    // "the country's $40 million port", "its $40 million port"
    lexicon.has(tokens, before, W.possessive) ||
    (lexicon.language === 'en' && isLetterS(tokens, before)) ||
    (lexicon.has(tokens, before, W.preadjective) && lexicon.has(tokens, before - 1, W.article));
  const led = article && !lexicon.has(tokens, next.from, W.movement);
  const end = bracketEnd(view);
  const own = end > candidate.to ? pieces[pieceAt(pieces, end)] : next;
  if (
    lexicon.language === 'en' &&
    led &&
    own?.kind === PHRASE &&
    own.lead === FREE &&
    own.at === end
  )
    return withOwner(view, spell(scene, 'counted', own), own);
  if (near || verb) return null;
  const i = pieceAt(pieces, candidate.to);
  const is = pieces[i]?.kind === PAUSE ? pieces[i + 1] : pieces[i];
  // "4 tonnes, soit +2 %, il a généré un revenu": the growth of what stands before.
  const isGrowth =
    candidate.unit.kind === 'percent' && !lexicon.has(tokens, is?.from ?? -1, W.copula);
  const noun =
    is?.verb?.sense === LEVEL && !is.verb.passive && !isGrowth
      ? pieces[pieces.indexOf(is) + 1]
      : null;
  return noun?.kind === PHRASE && noun.lead === FREE ? spell(scene, 'counted', noun) : null;
}

/** Tokens of an amount in brackets: "($1.75 billion)". */
const BRACKET = 8;

/** The token behind an amount of money and the same in brackets: "a MAD 2,500 (USD 250) payment". */
export function bracketEnd({ scene: { tokens }, candidate: { to, unit } }: View): number {
  if (unit?.kind !== 'money' || !isMark(tokens, to, '(')) return to;
  for (let at = to + 1; at < to + BRACKET; at++) if (isMark(tokens, at, ')')) return at + 1;
  return to;
}

/** "4 millions de dirhams (400.000 dollars) | ont été versés": the token behind an amount, over the same in brackets where a verb follows that is no participle. */
function verbEnd(view: View): number {
  const { pieces, candidate } = view;
  const end = bracketEnd(view);
  return pieces[pieceAt(pieces, end)]?.verb?.bond === OWN ? end : candidate.to;
}

/** "the dam recorded a 25 % filling rate": a rate with what has it. */
function withOwner({ scene, subject, candidate }: View, own: Measure, { to }: Range): Measure {
  const rate = scene.lexicon.has(scene.tokens, to - 1, W.steady);
  if (!rate || !subject || isEmpty(scene, subject, candidate.first) || isHollow(scene, subject))
    return own;
  return extended(scene, own, spanOf(scene, subject));
}
