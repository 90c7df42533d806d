import type { Span } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import { wordIn } from '../../by-form.ts';
import { surface } from '../../tokens.ts';
import { W } from '../lexicon.ts';
import { classSet } from '../word-classes.ts';
import { isEmpty, isHollow } from './empty.ts';
import { grouped, ofItem, unqualified } from './list.ts';
import { FREE, IN, OF, PAUSE, PHRASE, type Piece, pieceAt, VERB } from './reading.ts';
import { placeAfter, saidAfter } from './said.ts';
import type { Range } from './scene.ts';
import { extended, joined, type Measure, spanOf, spell, wholeOf } from './spell.ts';
import { subjectOf } from './subject.ts';
import { openingOf, subjectOfLast, topicOf } from './topic.ts';
import { ACT, LEVEL, SAY } from './verbs.ts';
import { phraseBefore, type View } from './view.ts';

/** "le taux", "le total": nothing by themselves. */
const TELLS_NOTHING = classSet('filler', 'steady', 'hollow');

const isMeantFor = wordIn(markers('meant-for'));
const isSetAside = wordIn(markers('set-aside'));
const DEMONSTRATIVE = markers('demonstrative');

/** What an amount, a rate or a number alone measures by what stands before it: the noun that it is put to, the subject of its verb, a label. */
export function amountOf(view: View): Measure | null {
  const { scene, near, verb, crossed, subject, pronoun, bracket, pieces } = view;
  if (bracket >= 0 && near) {
    const item =
      ofItem(view, near) ?? (isFraction(view, near) ? null : named(view, 'bracket', near));
    if (item) return item;
  }
  const arabic = scene.lexicon.language === 'ar';
  const { lead } = pieces[view.at]!;
  const put = near && (lead === OF || arabic || isBeside(view, near));
  // "Exports rose 4 %, imports 3 %": what stands behind another figure has its verb no more.
  if (!verb || (crossed && near)) {
    const own = put || crossed ? named(view, 'before', near!) : null;
    const found = continued(view, own) ?? (verb ? null : looser(view));
    if (found) return found;
  }
  if (!verb) return null;
  const { sense } = verb.verb!;
  const object = near && near.from >= verb.to ? named(view, 'object', near) : null;
  if (sense === SAY || (sense === ACT && object)) return continued(view, object) ?? looser(view);
  if (
    near &&
    object &&
    isHollow(scene, near) &&
    scene.lexicon.has(scene.tokens, near.from, W.quantity)
  )
    return continued(view, object);
  if (pronoun) return stoodFor(view) ?? object;
  const other = thatOf(view);
  if (other) return other;
  const acts = crossed && sense === ACT;
  const own = subject && !acts ? named(view, 'subject', subject) : null;
  if (own) return arabic ? continued(view, own) : grouped(view, own);
  return continued(view, object) ?? looser(view);
}

const isFree = (piece: Piece): boolean => piece.lead === FREE;
const isAny = (): boolean => true;

/** The nearest noun phrase before a figure that has none of its own: beyond commas, or behind a preposition. */
function looser(view: View): Measure | null {
  const { pieces, at, bracket } = view;
  const start = bracket >= 0 ? bracket : at;
  const beside = view.near && named(view, 'before', view.near);
  if (beside) return beside;
  for (const fits of [isFree, isAny]) {
    const found = phraseBefore(view.scene, pieces, start, fits);
    const own = found && named(view, 'before', found);
    if (own) return own;
  }
  return null;
}

/** A phrase as a measure, with whose it is where it says nothing alone; null where it cannot be what is measured. */
function named(view: View, rule: string, range: Range): Measure | null {
  const { scene, candidate } = view;
  if (isHollow(scene, range)) return owned(view, rule, range);
  if (isEmpty(scene, range, candidate.first, candidate.unit?.kind === 'money')) return null;
  return spell(scene, rule, { from: range.from, to: range.to });
}

/** "une capacité de", "pour une valeur de", «بقيمة»: the noun of an amount, with what has it. */
function owned(view: View, rule: string, range: Range): Measure | null {
  const { scene, candidate, subject, beside, earlier, pieces } = view;
  const { tokens, lexicon } = scene;
  const word = surface(tokens, range.from).toLowerCase().replace(/^ال/, '');
  if (earlier?.measure?.text.toLowerCase().includes(word)) return unqualified(view);
  const moves = isTold(view, range);
  const end = beside && beside.candidate.from < range.from ? beside.candidate.to : -1;
  const i = pieceAt(pieces, range.from);
  const free = phraseBefore(scene, pieces, i, isFree);
  for (const owner of [subject, free])
    if (owner && owner.from >= end && isOwner(view, range, owner))
      return ofOwner(view, rule, range, spanOf(scene, owner));
  const goesOn = !moves || !pieces.slice(pieceAt(pieces, end), i).some(({ kind }) => kind === VERB);
  if (end >= 0 && goesOn && beside!.measure) {
    const place = placeAfter(view, candidate.to);
    const { head } = beside!.measure;
    return place
      ? joined(scene, [spanOf(scene, range), head, wholeOf(scene, place)], rule)
      : ofOwner(view, rule, range, head);
  }
  for (const owner of [subject, free, phraseBefore(scene, pieces, i, isAny)])
    if (owner && isOwner(view, range, owner))
      return ofOwner(view, rule, range, spanOf(scene, owner));
  const topic = topicOf(scene, candidate) ?? openingOf(scene, pieces, candidate);
  if (topic && isOwner(view, range, topic)) return ofOwner(view, rule, range, spanOf(scene, topic));
  const bare =
    lexicon.hasAny(tokens, range.from, TELLS_NOTHING) &&
    !lexicon.has(tokens, range.from, W.quantity);
  return bare ? null : spell(scene, rule, range);
}

/** "une hausse de": the growth itself is told behind its measure. */
const isTold = ({ scene, movement }: View, { from }: Range): boolean =>
  movement !== null && scene.lexicon.has(scene.tokens, from, W.movement);

const isOwner = ({ scene, candidate }: View, range: Range, owner: Range): boolean =>
  owner.from !== range.from && !isHollow(scene, owner) && !isEmpty(scene, owner, candidate.first);

const ofOwner = (view: View, rule: string, range: Range, owner: Span): Measure =>
  joined(view.scene, isTold(view, range) ? [owner] : [spanOf(view.scene, range), owner], rule);

/** "The mill’s cost, set at", "à 24.8 %": a noun that only a preposition or a comma parts from its figure. */
function isBeside({ pieces, at }: View, near: Piece): boolean {
  return pieces[at]!.lead === IN && near.lead === FREE;
}

/** "un budget de 4 MDH alloué à la santé": what is said of an amount goes on behind it. */
function continued(view: View, measure: Measure | null): Measure | null {
  const tail = measure && tailOf(view);
  return tail ? extended(view.scene, measure, wholeOf(view.scene, tail), { by: ' ' }) : measure;
}

function tailOf(view: View): Range | null {
  const { scene, candidate, next } = view;
  const { tokens, lexicon } = scene;
  const { unit, to } = candidate;
  if (!unit || unit.kind === 'percent' || !next) return null;
  if (lexicon.language === 'ar') return unit.kind === 'money' ? purposeAt(view) : null;
  const said = saidAfter(view, to);
  if (said) return said;
  if (next.kind !== PHRASE || next.at > to + 1) return null;
  return next.lead === IN && isMeantFor(tokens, to) ? { from: next.at, to: next.to } : null;
}

/** "30 millions pour les écoles", "MAD 2bn in aid": what money is set aside for, where nothing before it says. */
export function setAside(view: View): Measure | null {
  const purpose = view.candidate.unit?.kind === 'money' ? purposeAt(view) : null;
  return purpose && spell(view.scene, 'purpose', purpose);
}

/** The noun that money right before it is for. */
function purposeAt(view: View): Range | null {
  const { scene, candidate, next } = view;
  const { tokens, lexicon } = scene;
  const { to } = candidate;
  if (!next) return null;
  if (lexicon.language === 'ar') {
    if (next.kind !== PHRASE || next.lead !== IN || next.at > to + 1) return null;
    return /^و?ل/.test(surface(tokens, next.from)) ? next : null;
  }
  if (!isSetAside(tokens, to)) return null;
  return next.kind === PHRASE && next.at === to && !tokens.capital[next.from] ? next : null;
}

/** "celui des produits alimentaires", "that of linen": what the figure before measures, of another. */
function thatOf({ scene, subject, earlier }: View): Measure | null {
  if (!subject || !earlier?.measure) return null;
  const { tokens, lexicon } = scene;
  let at = subject.from - 1;
  while (lexicon.has(tokens, at, W.article) && !lexicon.has(tokens, at, W.of)) at--;
  if (!lexicon.has(tokens, at, W.of)) return null;
  if (!DEMONSTRATIVE.has(surface(tokens, at - 1).toLowerCase())) return null;
  return joined(scene, [earlier.measure.head, spanOf(scene, subject)], 'listed');
}

/** "elles se sont élevées à", "it cost": the topic, what the figure before measures, or the subject before. */
export function stoodFor(view: View): Measure | null {
  const { scene, candidate, earlier, beside, pieces, at } = view;
  const topic = topicOf(scene, candidate);
  if (topic) return spell(scene, 'topic', topic);
  if (beside?.measure) return unqualified(view);
  let i = at - 1;
  while (i >= 0 && pieces[i] !== view.verb) i--;
  for (i--; i >= 0; i--) {
    const { kind, lead, verb } = pieces[i]!;
    const subject = kind === VERB && verb!.sense !== SAY ? subjectOf(scene, pieces, i) : null;
    const range = kind === PHRASE && lead === FREE ? pieces[i]! : subject;
    const own = range && named(view, 'subject', range);
    if (own) return own;
  }
  if (earlier?.measure && earlier.candidate.sentence === candidate.sentence - 1)
    return unqualified(view);
  const last = subjectOfLast(scene, candidate.sentence);
  return last && named(view, 'subject', last);
}

/** "la moitié (45,5 %)": the share once more. */
const isFraction = ({ scene }: View, { from }: Range): boolean =>
  scene.lexicon.has(scene.tokens, from, W.fraction);

/**
 * "4 billion cubic meters were stored in the dams", "74 % trouvent les prix trop hauts": what is said of an amount that
 * is itself the subject, with the group that the figure before was of.
 */
export function amountSaid(view: View): Measure | null {
  const { scene, candidate, earlier, pieces, at } = view;
  const { to, unit, unitFrom, unitTo } = candidate;
  const { lead } = pieces[at]!;
  if (!unit || unitTo > to || lead === OF || lead === IN) return null;
  const said = saidAfter(view, to, false);
  if (!said) return null;
  const group = unit.kind === 'percent' && earlier?.measure?.rule === 'share';
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

/** "a MAD 2,500 emergency payment", "810 millions de dirhams, c'est le budget": the noun that an amount is put before. */
export function attributive({
  scene,
  candidate,
  pieces,
  at,
  near,
  verb,
  next,
}: View): Measure | null {
  const { tokens, lexicon } = scene;
  if (!candidate.unit || !next) return null;
  const led =
    lexicon.has(tokens, pieces[at]!.from - 1, W.article) &&
    !lexicon.has(tokens, next.from, W.movement);
  if (
    lexicon.language === 'en' &&
    led &&
    next.kind === PHRASE &&
    next.lead === FREE &&
    next.at === candidate.to
  )
    return spell(scene, 'counted', next);
  if (near || verb) return null;
  const i = pieceAt(pieces, candidate.to);
  const is = pieces[i]?.kind === PAUSE ? pieces[i + 1] : pieces[i];
  const noun =
    is?.verb?.sense === LEVEL && !is.verb.passive ? pieces[pieces.indexOf(is) + 1] : null;
  return noun?.kind === PHRASE && noun.lead === FREE ? spell(scene, 'counted', noun) : null;
}
