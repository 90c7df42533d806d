import { markers } from '../../../lexicons/markers.ts';
import { wordIn } from '../../by-form.ts';
import { surface, type Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { BITS, type FigureLexicon, W } from '../lexicon.ts';
import { clauseBefore } from './clause.ts';
import { deedBefore } from './count.ts';
import { type Earlier, startOf } from './earlier.ts';
import { isEmpty, isHollow } from './empty.ts';
import { isStop, phraseFrom } from './phrase.ts';
import { doneTo, saidAfter } from './said.ts';
import { FINITE, isCounter, JOINT, OPEN, partOf, type Range, type Scene } from './scene.ts';
import { joined, type Measure, spanOf, spell, wholeOf } from './spell.ts';
import { CHANGE, SAY } from './verbs.ts';

const isSetAside = wordIn(markers('set-aside'));

const opensClause = wordIn(markers('share-clause'));

/** "58 % des migrants", "2 millions de primes": the whole that a percentage or a sum is a part of. */
export function shareOf(
  scene: Scene,
  candidate: Candidate,
  beside: Earlier | null,
  floor: number,
): Measure | null {
  const { to, kind, last } = candidate;
  const { tokens, lexicon } = scene;
  if (kind === 'times' || !isLinked(scene, candidate)) return null;
  let from = to + 1;
  while (from < last && (isDeterminer(scene, from) || isCounter(scene, from))) from++;
  if (from >= last || lexicon.has(tokens, from, W.older)) return null;
  // "16 % du total": of what the figure before measures.
  if (lexicon.has(tokens, from, W.number)) {
    let whole = from + 1;
    while (whole < last && (lexicon.has(tokens, whole, W.of) || isDeterminer(scene, whole)))
      whole++;
    const named = whole < last && partOf(scene, whole) === OPEN && !tokens.clitic[whole];
    if (!named) return beside?.measure ?? null;
  }
  if (partOf(scene, from) !== OPEN || isStop(scene, from)) return null;
  // "4 % in the Souss basin": where, not what.
  const placed = !lexicon.has(tokens, to, W.of) && lexicon.language !== 'ar';
  if (placed && tokens.capital[from] === 1) return null;
  const whole = phraseFrom(scene, { from, to: from + 1 }, last);
  // "sur un an", "for the full year": a stretch of time is no whole.
  const timed = lexicon.units.match(tokens, whole.to - 1, whole.to)?.value.kind === 'duration';
  // "12 kg de 10 DH": the amount beside it.
  const amount = lexicon.units.match(tokens, whole.from, whole.to)?.end === whole.to;
  if (timed || amount || isHollow(scene, whole)) return null;
  const said = saidAfter(scene, whole.to, last);
  if (said) return spell(scene, 'share', whole, said);
  const deed =
    candidate.unit?.kind === 'mass' ? deedBefore(scene, startOf(candidate), candidate.first) : null;
  if (deed) return spell(scene, 'deed', deed, whole);
  const done = candidate.unit?.kind === 'percent' ? null : doneTo(scene, startOf(candidate));
  if (done) return spell(scene, 'share', whole, done);
  const rate = lexicon.has(tokens, to, W.of) ? null : rateBefore(scene, candidate, floor);
  if (rate)
    return joined(
      scene,
      [spanOf(scene, rate), wholeOf(scene, { from: to, to: whole.to })],
      'listed',
    );
  // "12 % du Maghreb": where from, no whole.
  const parted =
    candidate.unit?.kind === 'percent' &&
    lexicon.has(tokens, to, W.of) &&
    !tokens.capital[whole.from];
  const part = parted ? partBefore(scene, candidate, floor) : null;
  if (!part) return spell(scene, 'share', whole);
  return joined(scene, [spanOf(scene, part), wholeOf(scene, { from: to, to: whole.to })], 'share');
}

/** "the rate is 8 % in towns": a rate, of the group that follows. */
function rateBefore(scene: Scene, { from }: Candidate, floor: number): Range | null {
  const subject = clauseBefore(scene, from, floor)?.subject;
  const named = (at: number) => scene.lexicon.has(scene.tokens, at, W.steady);
  return subject && (named(subject.from) || named(subject.to - 1)) ? subject : null;
}

/** "les intérêts représentent 8 % des charges": whose share it is. */
function partBefore(scene: Scene, candidate: Candidate, floor: number): Range | null {
  const clause = clauseBefore(scene, candidate.from, floor);
  if (!clause?.subject || clause.kind === SAY || clause.kind === CHANGE) return null;
  if (isEmpty(scene, clause.subject, candidate.first) || isStop(scene, clause.subject.from))
    return null;
  const from = clause.subject.from >= clause.verb.to ? clause.subject.to : clause.verb.to;
  for (let i = from; i < startOf(candidate); i++) {
    const noun = partOf(scene, i) === OPEN && !isStop(scene, i);
    if (noun || opensClause(scene.tokens, i)) return null;
  }
  return clause.subject;
}

const isDeterminer = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.has(tokens, at, W.article) || lexicon.has(tokens, at, W.possessive);

const isLinked = ({ tokens, lexicon }: Scene, { to, unit }: Candidate): boolean =>
  lexicon.has(tokens, to, W.of) || (unit?.kind === 'percent' && isFor(tokens, to, lexicon));

const isFor = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.per) && tokens.clitic[at] === 0;

/** "30 millions pour les écoles", "MAD 2bn in aid": what money is set aside for, where nothing before it says. */
export function setAside(scene: Scene, { to, unit, last }: Candidate): Measure | null {
  const { tokens, lexicon } = scene;
  if (unit?.kind !== 'money') return null;
  if (lexicon.language === 'ar') return setAsideArabic(scene, to, last);
  if (!isSetAside(tokens, to)) return null;
  let from = to + 1;
  while (from < last && lexicon.has(tokens, from, W.article)) from++;
  if (from >= last || partOf(scene, from) !== OPEN || tokens.capital[from]) return null;
  return spell(scene, 'purpose', phraseFrom(scene, { from, to: from + 1 }, last));
}

/** «4 ملايين درهم للإيواء», «رصدت للإيواء»: a verb may stand before what carries its preposition. */
function setAsideArabic(scene: Scene, at: number, last: number): Measure | null {
  const from = partOf(scene, at) === FINITE ? at + 1 : at;
  if (from >= last || partOf(scene, from) !== OPEN) return null;
  const word = surface(scene.tokens, from);
  if (!word.startsWith('لل') && !(word.startsWith('ل') && scene.tokens.clitic[from]! > 0))
    return null;
  return spell(scene, 'purpose', phraseFrom(scene, { from, to: from + 1 }, last));
}

/** "48 % sont des filles", «47 في المائة نساء»: the group that a share is of, named behind it. */
export function groupBehind(scene: Scene, { to, unit, last }: Candidate): Measure | null {
  const { tokens, lexicon } = scene;
  if (unit?.kind !== 'percent') return null;
  let from = to;
  if (lexicon.has(tokens, to, W.copula)) {
    from++;
    while (from < last && partOf(scene, from) === JOINT) from++;
  } else if (lexicon.language !== 'ar' || tokens.clitic[to]! > 0) return null;
  if (from >= last || partOf(scene, from) !== OPEN || isStop(scene, from)) return null;
  if (!(lexicon.table[tokens.word[from]!]! & BITS.noun)) return null;
  return spell(scene, 'share', phraseFrom(scene, { from, to: from + 1 }, last));
}
