import type { Span } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { W } from '../../lexicon.ts';
import { classSet } from '../../word-classes.ts';
import { lastRate } from '../moved/last-rate.ts';
import { isSuperlative, opensComparison } from '../sentence/inside.ts';
import { OPEN, partOf } from '../sentence/part.ts';
import { FREE, OF, PHRASE } from '../sentence/piece.ts';
import { tokensOf } from '../sentence/place-list.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { LEVEL } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, spanOf, spell } from '../spell.ts';
import { rateOfLast } from '../subject/topic.ts';

/** "rates above the national average (44 %)", "of 44 %": a mean that something is set against, with the rate for what later figures share of it. */
export function meanOf(view: View): Measure | null {
  const { scene, pieces, bracket, at, near } = view;
  if (!near) return bareMean(view);
  if (bracket < 0 && pieces[at]!.lead !== OF) return null;
  const end = bracket < 0 ? at : bracket;
  if (pieces[end - 1] !== near) return null;
  const rate = pieces[end - 2];
  const { tokens, lexicon } = scene;
  if (rate === view.verb) return near.lead === FREE ? meanPassed(view, near) : null;
  if (rate?.kind !== PHRASE || (bracket < 0 && !isMean(scene, near))) return null;
  let than = near.at - 1;
  while (lexicon.has(tokens, than, W.article)) than--;
  const told = isThan(tokens, than) || opensComparison(scene, than) ? rateIn(scene, rate) : null;
  return told && { ...spell(scene, 'bracket', near), head: spanOf(scene, told) };
}
const isThan = markers('than').at;

/** "Deux villes dépassent la moyenne du taux de tri de 12 %", "Two towns exceed the average (12 %)": the mean that some are above, with its rate or that told last. */
function meanPassed(view: View, mean: Range): Measure | null {
  const { scene, candidate, verb, subject, crossed } = view;
  if (verb?.verb?.sense !== LEVEL || !subject || crossed || !isMean(scene, mean)) return null;
  const rate = rateIn(scene, { from: mean.from + 1, to: mean.to });
  const before = rate ? null : lastRate(view, SENTENCES)?.measure;
  // "Le taux de tri baisse. Deux villes dépassent": told without a figure.
  const spoken = rate ?? (before ? null : rateOfLast(scene, candidate.sentence));
  const head = spoken ? spanOf(scene, spoken) : before && plain(scene, before.head);
  return head ? { ...spell(scene, 'object', mean), head } : null;
}

/** "dépassent [la moyenne] (12 %)": the mean alone, which is no noun of a phrase. */
function bareMean(view: View): Measure | null {
  const { scene, pieces, bracket, verb, candidate } = view;
  if (bracket < 0 || pieces[bracket - 1] !== verb || candidate.unit?.kind !== 'percent')
    return null;
  const at = pieces[bracket]!.from - 1;
  if (!scene.lexicon.has(scene.tokens, at, W.mean)) return null;
  const passed = meanPassed(view, { from: at, to: at + 1 });
  if (!passed) return null;
  const { head, spans } = passed;
  return joined(scene, [head, ...spans], 'object');
}

/** "les taux | les plus élevés": those of others than they were told of. */
function plain(scene: Scene, span: Span): Span {
  const { from, to } = tokensOf(scene.tokens, span);
  for (let i = from + 1; i < to; i++)
    if (isSuperlative(scene, i)) return { start: span.start, end: scene.tokens.end[i - 1]! };
  return span;
}

/** Sentences over which the rate may have been told. */
const SENTENCES = 2;

/** "la moyenne nationale", "the national average". */
function isMean({ tokens, lexicon }: Scene, { from, to }: Range): boolean {
  if (lexicon.language !== 'en') return lexicon.has(tokens, from, W.mean);
  for (let i = from; i < to; i++) if (lexicon.has(tokens, i, W.mean)) return true;
  return false;
}

/** "l'amélioration [des taux de plusieurs villes]", "an improvement in [the rates of towns]": a rate, without what it is of. */
export function rateIn(scene: Scene, { from, to }: Range): Range | null {
  const { tokens, lexicon } = scene;
  let i = from;
  while (i < to && !lexicon.hasAny(tokens, i, RATES)) i++;
  if (i === to) return null;
  while (lexicon.language === 'en' && i > from && partOf(scene, i - 1) === OPEN) i--;
  // "rates higher (than)".
  let end = to;
  while (end > i + 1 && lexicon.has(tokens, end - 1, W.older)) end--;
  return { from: i, to: end };
}
const RATES = classSet('steady');
