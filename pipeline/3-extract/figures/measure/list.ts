import type { Span } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import { isMark } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { classSet } from '../word-classes.ts';
import { phraseBefore } from './backward.ts';
import { type Earlier, startOf } from './earlier.ts';
import { isCarried, isStop, isTold, phraseFrom } from './phrase.ts';
import { qualifierAfter } from './said.ts';
import {
  BREAK,
  DIGITS,
  FINITE,
  isCounter,
  JOINT,
  OPEN,
  partOf,
  type Range,
  type Scene,
} from './scene.ts';
import { headSpan, joined, type Measure, spanOf, wholeOf } from './spell.ts';

const OF_OR_BETWEEN = classSet('of', 'between');

const RATE = markers('rate-noun');

/** "12 % en ville, 7 % à la campagne", "Rabat (13 %), Fès (9 %)": what the first measures, of each. */
export function listedOf(scene: Scene, candidate: Candidate, beside: Earlier): Measure | null {
  const before = beside.candidate;
  if (!beside.measure || (before.unit?.code ?? '') !== (candidate.unit?.code ?? '')) return null;
  if (
    candidate.kind !== null ||
    (before.counted?.own && candidate.counted?.code !== before.counted.code)
  )
    return null;
  const from = before.counted?.own ? Math.max(before.to, before.counted.to) : before.to;
  if (!scene.lexicon.has(scene.tokens, from, W.inside) && !isCarried(scene, from)) return null;
  for (let i = from; i < candidate.from; i++) {
    const part = partOf(scene, i);
    if (part === FINITE || part === BREAK || part === DIGITS) return null;
  }
  return qualified(scene, beside, candidate);
}

/** The head of a measure, with the place or group that follows the figure: "taux de chômage, en ville". */
function qualified(scene: Scene, beside: Earlier, candidate: Candidate): Measure {
  const { to, last } = candidate;
  const measure = beside.measure!;
  const place = qualifierAfter(scene, to, last);
  const by = place && scene.lexicon.has(scene.tokens, place.from, W.inside) ? ', ' : ' ';
  if (place) return joined(scene, [headSpan(measure), wholeOf(scene, place)], 'listed', by);
  return unqualified(scene, beside, candidate);
}

/** "(13 % en ville)", "dont 4.000 en ville": what the figure before measures, of a part of it. */
export function asideOf(scene: Scene, beside: Earlier, candidate: Candidate): Measure {
  const measure = beside.measure!;
  const before = startOf(candidate) - 1;
  const bracketed = isMark(scene.tokens, before, '(');
  const against = scene.lexicon.has(scene.tokens, before, W.versus);
  const part = scene.lexicon.has(scene.tokens, before, W.part);
  const apart =
    candidate.unit === null || part || bracketed || against || RATE.has(measure.text.toLowerCase());
  return apart || measure.rule === 'listed' ? qualified(scene, beside, candidate) : measure;
}

/** "le taux de chômage est de 9 % chez les hommes": a rate, of the group that follows the figure. */
export function grouped(
  scene: Scene,
  { to, last, unit }: Candidate,
  measure: Measure | null,
): Measure | null {
  if (!measure || unit?.kind !== 'percent') return measure;
  const { tokens, lexicon } = scene;
  const leads = RATE.has(measure.text.toLowerCase()) && !lexicon.has(tokens, to, W.to);
  const place = leads ? placeAfter(scene, to, last) : null;
  // "in the Souss basin": where, not of whom.
  return place && !tokens.capital[place.to - 1] && !tokens.capital[place.to - 2]
    ? joined(scene, [measure.spans[0]!, wholeOf(scene, place)], 'listed')
    : measure;
}

/** What a figure measures, for a later one: without the place that a comma or a full stop parts from it. */
export function unqualified(
  scene: Scene,
  { measure, candidate }: Earlier,
  { from }: Candidate,
): Measure {
  const { tokens } = scene;
  if (measure!.rule !== 'listed') return measure!;
  for (let i = candidate.to; i < from; i++)
    if (isMark(tokens, i, ',،;؛.')) return joined(scene, [measure!.spans[0]!], 'listed');
  return measure!;
}

/** What a list measures of each of its items: the measure of the figure before, or the label before the list. */
export function headOf(
  scene: Scene,
  candidate: Candidate,
  item: Range,
  earlier: Earlier | null,
): Span | null {
  const { tokens } = scene;
  const beside = earlier?.candidate.sentence === candidate.sentence ? earlier : null;
  const same = beside?.measure && beside.candidate.unit?.code === candidate.unit?.code;
  if (same) return headSpan(beside.measure!);
  for (let i = item.from - 1; i >= Math.max(candidate.first, item.from - 4); i--)
    if (isMark(tokens, i, ':')) {
      const label = phraseBefore(scene, i, candidate.first);
      return label && spanOf(scene, label);
    }
  return null;
}

const PLACE = 4;

/** "en ville", "in rural areas", «بالقرى» right after a number: which of the counted. */
export function placeAfter(scene: Scene, at: number, last: number): Range | null {
  const { tokens, lexicon } = scene;
  if (at < last && partOf(scene, at) === OPEN && isCarried(scene, at))
    return phraseFrom(scene, { from: at, to: at + 1 }, last, { most: PLACE });
  if (!lexicon.has(tokens, at, W.inside)) return null;
  if (lexicon.hasAny(tokens, at, OF_OR_BETWEEN)) return null;
  let from = at + 1;
  while (from < last && partOf(scene, from) === JOINT) from++;
  if (from >= last || partOf(scene, from) !== OPEN || isStop(scene, from)) return null;
  if (isCounter(scene, from) || isTold(scene, from)) return null;
  // "32 dirhams par mois": how often, not of which.
  if (lexicon.units.match(tokens, from, from + 1)?.value.kind === 'duration') return null;
  return { from: at, to: phraseFrom(scene, { from, to: from + 1 }, last, { most: PLACE }).to };
}
