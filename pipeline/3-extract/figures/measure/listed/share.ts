import type { Span } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { wordIs } from '../../../by-form.ts';
import { W } from '../../lexicon.ts';
import { setsAgainst } from '../../roles/base-end.ts';
import { endsInLy } from '../../word-shapes.ts';
import { deedBefore } from '../counted/deed.ts';
import { doneTo } from '../counted/done.ts';
import { isSameUnit } from '../earlier.ts';
import { isPairEnd } from '../moved/pair.ts';
import { placeAfter } from '../qualifier.ts';
import { saidAfter } from '../said.ts';
import { COORDINATOR, JOINT, OPEN, partOf } from '../sentence/part.ts';
import { isParticiple } from '../sentence/participle-form.ts';
import { isCarried, phraseFrom } from '../sentence/phrase.ts';
import { FIGURE, IN, OF, PHRASE, pieceAt } from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { OWN } from '../sentence/verb-group.ts';
import { CHANGE, LEVEL } from '../sentence/verbs.ts';
import { isOwnClause, type View } from '../sentence/view.ts';
import { isSetting } from '../setting.ts';
import {
  asDeed,
  joined,
  type Measure,
  nounDeed,
  spanOf,
  spell,
  wholeOf,
  withDeed,
} from '../spell.ts';
import { isEmpty, isHollow, isNamed } from '../subject/empty.ts';
import { answeredBy, heldTrue } from './answer.ts';
import { givenBy, isGivenBy } from './giver.ts';
import { fromWhere, isFromPlace, isNextOrigin, isPlaceOfOrigin } from './origin.ts';
import { overClause } from './over-clause.ts';
import { partBefore } from './part-before.ts';
import { linkAfter } from './whole-link.ts';

const [POINTING, DETERMINERS] = [markers('pointing'), markers('determiner')];
const DEMONSTRATIVE = markers('demonstrative');
/** "ce", "this", never "those (who)". */
const points = wordIs(
  (word) => POINTING.has(word) && (DETERMINERS.has(word) || !DEMONSTRATIVE.has(word)),
);

/** "12 of the 40 [planned wells]": where the noun of the whole stands that the part was lent. */
const lentHead = ({ candidate: { counted }, scene }: View, at: number): number =>
  counted?.own === false && counted.from === at && partOf(scene, at) !== OPEN ? counted.to - 1 : at;

const isPrenominal = markers('prenominal').at;
const isIndefinite = markers('indefinite').at;
const ofWhole = markers('sum-noun').at;

/** Tokens of a stretch of time; more end in an age. */
const TIME = 3;

/** "58 % des migrants", "2 millions de primes": the whole that a percentage or a sum is a part of. */
export function shareOf(view: View): Measure | null {
  const { scene, candidate, beside, pieces } = view;
  const { kind, last, unit } = candidate;
  const { tokens, lexicon } = scene;
  const link = linkAfter(view);
  if (kind === 'times' || link < 0 || isPairEnd(view)) return null;
  // "13 % par rapport aux 126 tonnes récoltées": what it is measured against.
  if (setsAgainst(tokens, candidate.to + 1, lexicon)) return null;
  const of = lexicon.has(tokens, link, W.of);
  const percent = unit?.kind === 'percent';
  // "13 percent in cities and 6 percent in rural areas".
  const again = beside?.candidate.unit?.code === unit?.code ? beside?.measure : null;
  // … but "à 53 % par les engrais, 22 % par la roche".
  const isShare = again?.rule === 'share' || again?.rule === 'origin';
  const alike = isShare && lexicon.language === 'fr';
  if (again && !alike && lexicon.has(tokens, link, W.oblique)) return null;
  let from = link + 1;
  while (from < last && (isDeterminer(scene, from) || partOf(scene, from) === JOINT)) from++;
  if (pieces[pieceAt(pieces, from)]?.kind === FIGURE) from = pieces[pieceAt(pieces, from)]!.to;
  while (from < last && partOf(scene, from) === JOINT) from++;
  // "12 % of the | 2021 requests"
  if (lexicon.language === 'en') while (scene.claimed[from]) from++;
  if (from >= last || lexicon.has(tokens, from, W.older)) return null;
  // «أنفق 16 مليون درهم من أصل غلاف بلغ 184»: what it was taken out of.
  if (!percent && lexicon.has(tokens, link + 1, W.per)) return null;
  let start = from;
  // "16 % du total": of what the figure before measures.
  if (lexicon.has(tokens, from, W.number)) {
    let whole = from + 1;
    while (whole < last && (lexicon.has(tokens, whole, W.of) || isDeterminer(scene, whole)))
      whole++;
    const named = whole < last && partOf(scene, whole) === OPEN && !isCarried(scene, whole);
    if (!named) return sameTotal(view);
    // "of the total | budget"
    if (lexicon.language === 'en' && whole === from + 1) start = whole;
  }
  // "of newly created firms".
  const head = endsInLy(tokens, start) ? start + 1 : lentHead(view, start);
  if (partOf(scene, head) !== OPEN) return null;
  const native =
    of && !unit ? fromWhere(view, { from: link, to: phraseFrom(scene, head, last).to }) : null;
  if (native) return native;
  // "1.500 dirhams d'augmentation pour les enseignants".
  const raised = !percent && of && lexicon.has(tokens, from, W.movement);
  if (raised) return spell(scene, 'change', phraseFrom(scene, from, last));
  // "4 % in the Souss basin": where, not what.
  if (!of && lexicon.language !== 'ar' && tokens.capital[from] === 1) return null;
  // "une augmentation de 21 % pour un montant équivalent à 2 milliards": what has its own.
  if (
    !of &&
    lexicon.language === 'fr' &&
    lexicon.has(tokens, head, W.quantity) &&
    isIndefinite(tokens, head - 1)
  )
    return null;
  const full = phraseFrom(scene, head, last);
  const whole = { from, to: full.core };
  if (isGivenBy(view, { from: head, to: full.to })) return givenBy(view, whole);
  const found = percent && isCases(tokens, from) ? foundIn(view, whole) : null;
  if (found) return spell(scene, 'share', found);
  // "sur un an", "for the full year": a stretch of time is no whole.
  const timed =
    whole.to - whole.from <= TIME &&
    lexicon.units.match(tokens, whole.to - 1, whole.to)?.value.kind === 'duration';
  // "12 kg de 10 DH": the amount beside it.
  const amount = lexicon.units.match(tokens, whole.from, whole.to)?.end === whole.to;
  // "12 % de ce montant".
  if (view.subject && points(tokens, from - 1) && isHollow(scene, whole)) return null;
  // "9 % pour une capacité de 40 lits": it has a figure of its own.
  const behind = pieces[pieceAt(pieces, whole.to)];
  if (!of && behind?.kind === FIGURE && behind.lead === OF && behind.at === whole.to) return null;
  // "dont 40 de Fès", «عدد الطلبات 40 من القرى»: where from.
  const isFrom = isPlaceOfOrigin(view, from);
  if (!unit && (isFrom || isNamed(scene, whole, candidate.first))) return null;
  if (timed || amount) return null;
  // "0,7 % pour le pain et 0,4 % pour le reste".
  const isNext = again?.rule === 'listed' && !of;
  if (isHollow(scene, whole) && !isNext && !lexicon.has(tokens, start, W.quantity)) return null;
  const answered = percent ? answeredBy(view, whole) : null;
  if (answered) return { ...spell(scene, 'share', ...answered), head: spanOf(scene, whole) };
  const held = percent ? heldTrue(view, whole) : null;
  if (held) return joined(scene, [spanOf(scene, whole), wholeOf(scene, held)], 'share');
  const rate = of ? null : (rateBefore(view) ?? rateOfLast(view));
  // "La baisse de 12 % des accidents | s'explique par": said of the fall.
  const verb = view.movement && pieces[pieceAt(pieces, full.to)]?.verb;
  const said = rate || verb?.bond === OWN ? null : saidAfter(view, full.to);
  const rest: Range[] = full.core < full.to ? [{ from: full.core, to: full.to }] : [];
  const place = rest.length > 0 ? null : placeAfter(view, whole.to);
  // "des ventes de miel et de cire".
  const joint =
    place && partOf(scene, place.from - 1) === COORDINATOR ? place.from - 1 : place?.from;
  if (place) rest.push({ from: joint!, to: place.to });
  if (said) return spell(scene, 'share', whole, ...rest, overClause(view, said));
  const deed = unit?.kind === 'mass' ? deedBefore(view) : null;
  const own = spell(scene, 'share', whole, ...rest);
  if (again && percent && of && isNextOrigin(scene, again, whole))
    return joined(scene, [again.head, wholeOf(scene, { from: link, to: full.to })], 'origin');
  if (deed) return withDeed(scene, own, nounDeed(spanOf(scene, deed)));
  const done = percent ? null : doneTo(view);
  if (done) return withDeed(scene, own, asDeed(scene, done, lexicon.language === 'ar'));
  const beyond = wholeOf(scene, { from: link, to: whole.to });
  if (isNext) return joined(scene, [again.head, beyond], 'listed');
  if (rate) return joined(scene, [rate, beyond], 'listed');
  // "12 % du Maghreb": where from, no whole.
  const isPart =
    percent && (of || ofWhole(tokens, from)) && !isFromPlace(tokens, from) && !view.movement;
  const part = isPart ? partBefore(view) : null;
  if (part)
    return joined(scene, [spanOf(scene, part), beyond], 'part', { head: wholeOf(scene, whole) });
  return own;
}

/** "[the lack of schools] in 34 % of cases", "[ce motif] est cité dans 34 % des cas": what is found in so many of them, whatever they are. */
function foundIn({ scene, pieces, at, subject, verb, candidate }: View, { from, to }: Range) {
  const { lead, at: link } = pieces[at]!;
  const before = pieces[at - 1];
  // "accounts for 34 % of cases": a part of them.
  const isPart = before === verb && verb?.verb?.sense === LEVEL && !verb.verb.passive;
  if (lead !== IN || to - from > 1 || isPart) return null;
  const found = before?.kind === PHRASE && before.to === link ? before : subject;
  const isTold = found && !isHollow(scene, found) && !isEmpty(scene, found, candidate.first);
  return isTold ? found : null;
}
const isCases = markers('cases').at;

/** "16 % du total", "…, and women are 47 % of the total": of what the figure before measures, of a subject of its own. */
function sameTotal(view: View): Measure | null {
  const { scene, beside } = view;
  const measure = beside?.measure ?? null;
  const isCount = measure?.spans.length === 1 && measure.rule === 'counted';
  const part = measure && (isCount || isOwnClause(view)) ? partBefore(view) : null;
  const own = part && spanOf(scene, part);
  // "40 camions, qui sont 16 % du total": no other than those counted.
  if (!own || own.start === measure!.head.start) return measure;
  return isCount
    ? spell(scene, 'part', part)
    : joined(scene, [own, ...measure!.spans.slice(1)], 'part');
}

/** "the rate is 8 % in towns": a rate, of the group that follows. */
function rateBefore({ scene, subject, verb, crossed, candidate }: View): Span | null {
  const { tokens, lexicon } = scene;
  if (!subject) return null;
  // "Unemployment is 8 % in towns".
  const { sense, passive } = verb!.verb!;
  const told = !crossed && (sense === CHANGE || (sense === LEVEL && !passive));
  if (told && !isHollow(scene, subject) && !isEmpty(scene, subject, candidate.first))
    return spanOf(scene, subject);
  // "la hausse des prix est de 4 % pour les fruits".
  const moves = subject.to - subject.from > 1 && lexicon.has(tokens, subject.from, W.movement);
  return moves ||
    lexicon.has(tokens, subject.from, W.steady) ||
    lexicon.has(tokens, subject.to - 1, W.steady)
    ? spanOf(scene, subject)
    : null;
}

/** "Le taux a baissé à 11 %. C'est 15 % en ville", "It is 15% in towns": a rate that a pronoun stands for, of the place that follows. */
function rateOfLast(view: View): Span | null {
  const { scene, subject, verb, earlier, candidate, next, crossed } = view;
  if (subject || crossed || verb?.verb?.sense !== LEVEL || !next || !isSetting(scene, next))
    return null;
  const isOf =
    earlier?.measure && earlier.role !== 'share' && isSameUnit(earlier.candidate, candidate);
  return isOf && candidate.sentence - earlier.candidate.sentence === 1
    ? earlier.measure!.head
    : null;
}

/** "des", "de ses", "of this". */
const isDeterminer = (scene: Scene, at: number): boolean => {
  const { tokens, lexicon } = scene;
  return (
    lexicon.has(tokens, at, W.article) ||
    lexicon.has(tokens, at, W.possessive) ||
    // "de la même drogue"
    (isPrenominal(tokens, at) && lexicon.has(tokens, at, W.function)) ||
    // "of these pupils", never "of those arrested".
    (points(tokens, at) && !isParticiple(scene, at + 1))
  );
};

/** "a 58.3% penetration rate": the rate that an English percentage stands before. */
export function ratedBehind({ scene, candidate, next }: View): Measure | null {
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'en' || candidate.unit?.kind !== 'percent') return null;
  if (next?.kind !== PHRASE || next.from !== candidate.to) return null;
  return lexicon.has(tokens, next.to - 1, W.steady) ? spell(scene, 'before', next) : null;
}
