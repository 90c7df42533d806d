import { markers } from '../../../lexicons/markers.ts';
import { wordIn } from '../../by-form.ts';
import { isMark, type Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { BITS, type FigureLexicon, W } from '../lexicon.ts';
import { clauseBefore } from './clause.ts';
import { deedBefore } from './count.ts';
import { type Earlier, startOf } from './earlier.ts';
import { isEmpty, isHollow } from './empty.ts';
import { placeAfter } from './list.ts';
import { isCarried, isStop, phraseFrom } from './phrase.ts';
import { doneTo, qualifierAfter, saidAfter } from './said.ts';
import { isCounter, JOINT, OPEN, partOf, type Range, type Scene } from './scene.ts';
import { headSpan, joined, type Measure, spanOf, spell, wholeOf } from './spell.ts';
import { CHANGE, SAY } from './verbs.ts';

const opensClause = wordIn(markers('share-clause'));
const isMerely = wordIn(markers('merely'));

/** "58 % des migrants", "2 millions de primes": the whole that a percentage or a sum is a part of. */
export function shareOf(
  scene: Scene,
  candidate: Candidate,
  beside: Earlier | null,
  floor: number,
): Measure | null {
  const { kind, last } = candidate;
  const { tokens, lexicon } = scene;
  const to = linkAfter(scene, candidate);
  if (kind === 'times' || to < 0) return null;
  // "13 percent in cities and 6 percent in rural areas".
  const again = beside?.candidate.unit?.code === candidate.unit?.code ? beside?.measure : null;
  if (again && lexicon.has(tokens, to, W.oblique)) return null;
  let from = to + 1;
  while (from < last && (isDeterminer(scene, from) || isCounter(scene, from))) from++;
  if (from >= last || lexicon.has(tokens, from, W.older)) return null;
  // "16 % du total": of what the figure before measures.
  if (lexicon.has(tokens, from, W.number)) {
    let whole = from + 1;
    while (whole < last && (lexicon.has(tokens, whole, W.of) || isDeterminer(scene, whole)))
      whole++;
    const named = whole < last && partOf(scene, whole) === OPEN && !isCarried(scene, whole);
    if (!named) return beside?.measure ?? null;
  }
  if (partOf(scene, from) !== OPEN || isStop(scene, from)) return null;
  // "4 % in the Souss basin": where, not what.
  const placed = !lexicon.has(tokens, to, W.of) && lexicon.language !== 'ar';
  if (placed && tokens.capital[from] === 1) return null;
  const whole = phraseFrom(scene, { from, to: from + 1 }, last, { plain: true });
  // "sur un an", "for the full year": a stretch of time is no whole.
  const timed = lexicon.units.match(tokens, whole.to - 1, whole.to)?.value.kind === 'duration';
  // "12 kg de 10 DH": the amount beside it.
  const amount = lexicon.units.match(tokens, whole.from, whole.to)?.end === whole.to;
  if (timed || amount || isHollow(scene, whole)) return null;
  const place = placeAfter(scene, whole.to, last);
  const said = saidAfter(scene, place?.to ?? whole.to, last);
  const rest = [place, said].filter((range) => range !== null);
  if (said) return spell(scene, 'share', whole, ...rest);
  const deed =
    candidate.unit?.kind === 'mass' ? deedBefore(scene, startOf(candidate), candidate.first) : null;
  if (deed) return spell(scene, 'deed', deed, whole, ...rest);
  const noun = { from: whole.from, to: place?.to ?? whole.to };
  const done = candidate.unit?.kind === 'percent' ? null : doneTo(scene, startOf(candidate), noun);
  if (done) return spell(scene, 'share', whole, ...rest, done);
  const beyond = wholeOf(scene, { from: to, to: whole.to });
  if (again?.rule === 'listed' && !lexicon.has(tokens, to, W.of))
    return joined(scene, [headSpan(again), beyond], 'listed');
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
  if (!part) return spell(scene, 'share', whole, ...rest);
  return joined(scene, [spanOf(scene, part), wholeOf(scene, { from: to, to: whole.to })], 'part');
}

/** "the rate is 8 % in towns": a rate, of the group that follows. */
function rateBefore(scene: Scene, { from }: Candidate, floor: number): Range | null {
  const subject = clauseBefore(scene, from, floor)?.subject;
  const named = (at: number) => scene.lexicon.has(scene.tokens, at, W.steady);
  if (!subject) return null;
  // "la hausse des prix est de 4 % pour les fruits".
  const moves =
    subject.to - subject.from > 1 && scene.lexicon.has(scene.tokens, subject.from, W.movement);
  return moves || named(subject.from) || named(subject.to - 1) ? subject : null;
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

/** "36 % [of]", "31 % seulement [des]", "a third (36 %) [of]": what leads to the whole; −1 where nothing does. */
function linkAfter({ tokens, lexicon }: Scene, { from, to, unit }: Candidate): number {
  const enclosed = isMark(tokens, from - 1, '(') && isMark(tokens, to, ')');
  const at = enclosed || isMerely(tokens, to) ? to + 1 : to;
  const linked = lexicon.has(tokens, at, W.of);
  return linked || (unit?.kind === 'percent' && isFor(tokens, at, lexicon)) ? at : -1;
}

const isFor = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.per) && tokens.clitic[at] === 0;

/** "70 % d'entre eux sont", "70% of them women", «70 في المائة منهم نساء»: a share of what the figure before counts. */
export function partBehind(
  scene: Scene,
  candidate: Candidate,
  beside: Earlier | null,
): Measure | null {
  const { tokens, lexicon } = scene;
  const { to, unit, last } = candidate;
  if (unit?.kind !== 'percent' || !beside?.measure) return null;
  const of = lexicon.has(tokens, to, W.of);
  const among = of && lexicon.has(tokens, to + 1, W.between) ? to + 2 : -1;
  const part = of && lexicon.language === 'en' ? to + 1 : to;
  if (among < 0 && !lexicon.has(tokens, part, W.part)) return null;
  const said = qualifierAfter(scene, among < 0 ? part : among + 1, last);
  if (!said) return null;
  const range = partOf(scene, said.from) === OPEN ? { from: to, to: said.to } : said;
  return joined(scene, [headSpan(beside.measure), wholeOf(scene, range)], 'share', ' ');
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
