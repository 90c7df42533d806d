import { hasPause, isMark, NUMBER } from '../../tokens.ts';
import { type Candidate, startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { setsAgainst } from '../roles/base-end.ts';
import { isOfRate, OF_RATES } from './moved/last-rate.ts';
import type { Earlier, View } from './sentence/view.ts';
import { joined, type Measure } from './spell.ts';

/** The figure before, where it stands in this sentence or the one before. */
export const nearSentence = ({ earlier, candidate }: View) =>
  earlier && candidate.sentence - earlier.candidate.sentence <= 1 ? earlier : null;

/** What the figure before measures, without the place that a comma or a full stop parts from it. */
export function unqualified(view: View): Measure {
  const { scene, earlier, candidate } = view;
  const { measure, candidate: before } = earlier!;
  // "7 % en ville, 0,4 point de plus": a growth of just that.
  const isGrowth = isMoreThan(view) && candidate.sentence === before.sentence;
  if (measure!.rule !== 'listed' || isGrowth) return measure!;
  // "Honda (40, +3 %)": both of the same.
  if (isMark(scene.tokens, before.from - 1, '(') && isMark(scene.tokens, candidate.to, ')'))
    return measure!;
  return hasPause(scene.tokens, before.to, candidate.from, ',،;؛.')
    ? joined(scene, [measure!.head], 'listed')
    : measure!;
}

/** "61 % de plus", "0.4 points more" */
export function isMoreThan({ scene: { tokens, lexicon }, candidate: { to } }: View): boolean {
  const more = lexicon.has(tokens, to, W.of) ? to + 1 : to;
  return lexicon.has(tokens, more, W.older);
}

export const isSameUnit = (a: Candidate, b: Candidate): boolean =>
  (a.unit?.code ?? '') === (b.unit?.code ?? '');

/** The last figure of the same unit, at most so many sentences behind. */
export function lastOfUnit({ candidate, earlier }: View, over: number): Earlier | null {
  let before = earlier;
  while (before && !isSameUnit(before.candidate, candidate)) before = before.before;
  return before && candidate.sentence - before.candidate.sentence <= over ? before : null;
}

/** "Stays rose 12%. Agadir had 35%": whether a figure is of what was told to grow or fall by it or one before. */
export function hasGrown(told: Earlier): boolean {
  let before: Earlier | null = told;
  while (before?.measure && before.measure.head.start === told.measure!.head.start) {
    if (before.role === 'change') return true;
    before = before.before;
  }
  return false;
}

/** "5 milliards de m3, soit 30 %, contre 7 milliards (40 %)": what the figure of the same unit measures, over one of another. */
export function againstAlike(view: View): Measure | null {
  const { scene, candidate, beside, bracket } = view;
  if (!beside || !candidate.unit || isSameUnit(beside.candidate, candidate)) return null;
  const base = bracket >= 0 ? beside.candidate : candidate;
  const isAgainst = scene.lexicon.has(scene.tokens, startOf(base) - 1, W.versus);
  const before = isAgainst ? lastOfUnit(view, 0)?.measure : null;
  const isRatio = OF_RATES.has(candidate.unit.code);
  return before && (!isRatio || isOfRate(view, before.head)) ? before : null;
}

/** Tokens over which the years of a base, each with its bracket, may be told. */
const BASE = 16;

/** "une hausse de 4 % par rapport à 2021 (790 millions)", «ارتفاعا بالمقارنة مع 2018 (116 مليونا) و2017 (138 مليونا)»: the level that something grew from. */
export function isOfBaseYear({ scene, candidate, bracket, pieces }: View): boolean {
  const { tokens, claimed, lexicon } = scene;
  const year = bracket < 0 ? -1 : pieces[bracket]!.from - 1;
  // "par rapport à 2021 (+4 %)": the change itself.
  if (!candidate.unit || candidate.unit.kind === 'percent' || !claimed[year]) return false;
  for (let i = year; i >= Math.max(0, candidate.from - BASE); i--) {
    if (setsAgainst(tokens, i, lexicon)) return true;
    if (isMark(tokens, i, ',،;؛:.') && tokens.kind[i + 1] !== NUMBER) return false;
  }
  return false;
}

/** What it measures: what grew. */
export const ofBaseYear = (view: View): Measure | null =>
  isOfBaseYear(view) ? (lastOfUnit(view, 1)?.measure ?? null) : null;
