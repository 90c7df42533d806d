import type { Span } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { wordIn } from '../../../by-form.ts';
import { W } from '../../lexicon.ts';
import { endsLikeGerund } from '../../word-shapes.ts';
import { isInfinitive } from '../sentence/infinitive.ts';
import { OPEN, partOf } from '../sentence/part.ts';
import {
  FIGURE,
  FREE,
  IN,
  OF,
  PAUSE,
  PHRASE,
  type Piece,
  pieceAt,
  VERB,
} from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { RELATIVE } from '../sentence/verb-group.ts';
import { CHANGE, LEVEL } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { isSetting } from '../setting.ts';
import { type Measure, spanOf, spell } from '../spell.ts';
import { isEmpty, isHollow } from '../subject/empty.ts';
import { isMeantFor, openingOf } from '../subject/topic.ts';
import { isLimit } from './movement.ts';

const isGrowthOfAll = markers('growth-of-all').at;
const goesFrom = wordIn(markers('from-to'));

/** Tokens from a growth to what it ends in. */
const REACH = 60;

/**
 * "une augmentation des recettes de 11 %, à 40 MDH", «ارتفاع المداخيل بـ11 في المائة، لتصل إلى 40 مليارا»: the amount
 * that something has grown or fallen to is of the thing, and not of its growth.
 */
export function movedTo(view: View, measure: Measure): Measure {
  const { scene, candidate } = view;
  const { tokens, lexicon } = scene;
  const [first, ...rest] = measure.spans;
  if (rest.length > 0 || !(isBehindSize(view, first!) || isWhereItEnds(view, first!)))
    return measure;
  const farthest = Math.max(candidate.first, candidate.from - REACH);
  let at = candidate.from;
  while (at > farthest && tokens.start[at]! > first!.start) at--;
  if (tokens.start[at]! > first!.start || !lexicon.has(tokens, at, W.movement)) return measure;
  let noun = at + 1;
  // «ارتفاعا قويا | لحجم الصادرات»
  const isDegree = lexicon.language === 'ar' && lexicon.has(tokens, noun, W.adjective);
  if (isDegree && tokens.end[noun]! < first!.end) noun++;
  while (noun < candidate.from && partOf(scene, noun) !== OPEN) noun++;
  if (tokens.end[noun]! > first!.end) return measure;
  const span = { start: spanOf(scene, { from: noun, to: noun + 1 }).start, end: first!.end };
  return { ...measure, text: tokens.text.slice(span.start, span.end), spans: [span], head: span };
}

/** "une augmentation des recettes de 11 %, à 40 MDH": whether the size of the growth has been told. */
function isBehindSize({ candidate, beside }: View, { start }: Span): boolean {
  const size = beside?.candidate.unit?.kind === 'percent' ? beside.measure : null;
  return size !== null && candidate.unit?.kind !== 'percent' && size.spans[0]!.start === start;
}

const isFigure = ({ kind }: Piece): boolean => kind === FIGURE;

const opensAt = ({ tokens }: Scene, range: Range | null, start: number): boolean =>
  range !== null && tokens.start[range.from] === start;

/** "an increase in the rate | to 28 %", "une baisse du déficit, | qui est tombé à 3 %": whether a growth or fall ends in the figure. */
function isWhereItEnds({ scene, near, verb, subject, pieces, at }: View, { start }: Span): boolean {
  const { lead, at: link } = pieces[at]!;
  const isLed = lead === IN && near?.to === link && isLimit(scene, link);
  const group = verb?.verb;
  const isMoved = group?.bond === RELATIVE && group.sense === CHANGE;
  const range =
    isLed && opensAt(scene, near, start)
      ? near
      : isMoved && opensAt(scene, subject, start)
        ? subject
        : null;
  // "the growth of the economy to 5 %" is the growth itself.
  return range !== null && !isGrowthOfAll(scene.tokens, range.from);
}

/**
 * "prévoit une augmentation de ses recettes pour atteindre 4 milliards", "an increase in its revenue to reach 4 billion":
 * what grows up to the amount, told as the size of nothing else.
 */
export function movedUpTo({ scene, candidate, verb, pieces, at }: View): Measure | null {
  if (!verb || pieces[at - 1] !== verb || verb.verb!.sense !== LEVEL) return null;
  if (candidate.unit?.kind === 'percent' || !isInfinitive(scene, verb)) return null;
  const [growth, thing] = pieces.slice(Math.max(0, at - 3), at - 1);
  const { tokens, lexicon } = scene;
  if (growth?.kind !== PHRASE || thing?.kind !== PHRASE || thing.lead === FREE) return null;
  const isMoved = lexicon.has(tokens, growth.to - 1, W.movement) && thing.at === growth.to;
  // "une hausse des prix pour atteindre": the seller's sales.
  const isOwn = lexicon.has(tokens, thing.from - 1, W.possessive);
  return isMoved && isOwn && !isHollow(scene, thing) ? spell(scene, 'subject', thing) : null;
}

/** "une baisse de 4 % des ventes, | à 300 tonnes", "une hausse de 4 % des ventes | pour atteindre 300 tonnes": what has grown or fallen to the amount, told behind by how much. */
export function grownTo({ scene, candidate, beside, pieces, at }: View): Measure | null {
  const isSize = beside?.candidate.unit?.kind === 'percent' && beside.grown !== null;
  if (!isSize || candidate.unit?.kind === 'percent') return null;
  // "reaching | a total of 300"
  const near = pieces[at - 1]!;
  const isOfTotal = near.kind === PHRASE && pieces[at]!.lead === OF && isHollow(scene, near);
  const verb = isOfTotal ? at - 2 : at - 1;
  const reaches = pieces[verb]?.kind === VERB && isReaching(scene, pieces[verb]);
  if (!reaches && !isLimit(scene, pieces[at]!.at)) return null;
  const end = reaches ? verb : at;
  const [thing, ...rest] = pieces.slice(pieceAt(pieces, beside.candidate.to), end);
  if (thing?.kind !== PHRASE || rest.some(({ kind }) => kind !== PAUSE)) return null;
  const { tokens, lexicon } = scene;
  const isGrowth = lexicon.has(tokens, thing.from, W.movement);
  let from = isGrowth ? thing.core : thing.from;
  while (from < thing.to && partOf(scene, from) !== OPEN) from++;
  return from < thing.to ? spell(scene, 'moved', { from, to: thing.to }) : null;
}

/** "de 2 points en milieu urbain, | à 17 %", "by 2 points in towns, | to 17%": where the growth of a place or a group ends is of them as well. */
export function whereItEnds(view: View, measure: Measure): Measure {
  const { scene, candidate, beside, pieces, at } = view;
  const size = beside?.measure;
  if (candidate.unit?.kind !== 'percent' || size?.spans.length !== 2) return measure;
  const [own, ...rest] = measure.spans;
  if (rest.length > 0 || size.spans[0]!.start !== own!.start || !isLimit(scene, pieces[at]!.at))
    return measure;
  const [setting, ...others] = pieces.slice(pieceAt(pieces, beside!.candidate.to), at);
  if (setting?.kind !== PHRASE || !isSetting(scene, setting)) return measure;
  return others.every(({ kind }) => kind === PAUSE || kind === VERB) ? size : measure;
}

/** "une hausse de 4 %, à 300 tonnes, | des ventes": what has grown, told behind its size and the level that two commas set off at piece `i`; null where none is. */
export function grownOverLevel(pieces: readonly Piece[], i: number): Piece | null {
  const [size, open, level, close, thing] = pieces.slice(Math.max(0, i - 2), i + 3);
  const isSetOff = open?.kind === PAUSE && close?.kind === PAUSE;
  const isTold = size?.kind === FIGURE && level?.kind === FIGURE && isSetOff;
  return isTold && thing?.kind === PHRASE && thing.lead === OF ? thing : null;
}

/** The level of one: "(une hausse de 4 %,) à 300 tonnes, (des ventes)". */
export function levelSetOff({ scene, beside, pieces, at }: View): Measure | null {
  const isLevel = beside?.grown != null && isLimit(scene, pieces[at]!.at);
  const thing = isLevel ? grownOverLevel(pieces, at) : null;
  return thing && spell(scene, 'moved', thing);
}

/** "pour atteindre", "to reach", "reaching", "ayant atteint", "ayant grimpé (à)": where a growth or fall ends. */
const isReaching = (scene: Scene, piece: Piece): boolean => {
  const { sense, from } = piece.verb!;
  const isGerund = scene.lexicon.language !== 'ar' && endsLikeGerund(scene.tokens, from);
  return (
    (sense === LEVEL && isInfinitive(scene, piece)) ||
    (isGerund && (sense === LEVEL || sense === CHANGE))
  );
};

/** "Pour les taxes, la commune espère passer de 60 à 90 millions": what somebody means to move, told before the clause. */
export function movedFor({
  scene,
  candidate,
  verb,
  subject,
  pronoun,
  pieces,
}: View): Measure | null {
  if (!verb || !goesFrom(scene.tokens, verb.verb!.main)) return null;
  if (!pronoun && subject && !isEmpty(scene, subject, candidate.first)) return null;
  const opened = openingOf(scene, pieces, candidate);
  const o = opened ? pieceAt(pieces, opened.from) : -1;
  // "Il a augmenté de 2 points pour les femmes, passant de 9 %": of whom the figure before is told.
  const isFor =
    opened && isMeantFor(scene.tokens, pieces[o]!.at) && !pieces.slice(0, o).some(isFigure);
  return isFor ? spell(scene, 'topic', opened) : null;
}

/** "réduire de 50 % | le taux de mortalité", "cut by 50% the death rate": what is moved, told behind by how much. */
export function movedBehind({ scene, candidate, pieces, at, next }: View): Measure | null {
  const { tokens, lexicon } = scene;
  const verb = pieces[at - 1]?.verb;
  if (!verb || verb.passive || verb.sense !== CHANGE || candidate.unit?.kind !== 'percent')
    return null;
  const isBy = lexicon.language === 'fr' ? pieces[at]!.lead === OF : pieces[at]!.lead === IN;
  if (
    !isBy ||
    next?.kind !== PHRASE ||
    next.lead !== FREE ||
    !lexicon.has(tokens, candidate.to, W.article)
  )
    return null;
  return isEmpty(scene, next, candidate.first) || isHollow(scene, next)
    ? null
    : spell(scene, 'object', next);
}
