import { surface } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { W } from '../lexicon.ts';
import type { Clause } from './clause.ts';
import { type Earlier, startOf } from './earlier.ts';
import { isEmpty } from './empty.ts';
import { isCarried } from './phrase.ts';
import { CLOSED, LED, OPEN, partOf, type Range, type Scene } from './scene.ts';
import { headSpan, joined, type Measure, spanOf } from './spell.ts';

/**
 * "pour une valeur de 4 MDH", "at a total cost of", «بقيمة»: the noun of an amount, with what has it: what the figure
 * before measures, or the subject ("le barrage a une capacité de").
 */
export function quantityOf(
  scene: Scene,
  candidate: Candidate,
  clause: Clause | null,
  earlier: Earlier | null,
): Measure | null {
  const range = quantityBefore(scene, startOf(candidate));
  if (!range) return null;
  const of = (rule: string, owner: Measure['spans'][number]) =>
    joined(scene, [spanOf(scene, range), owner], rule);
  const { measure, candidate: before } = earlier ?? {};
  const beside = measure && before?.sentence === candidate.sentence;
  const again = measure?.text.includes(surface(scene.tokens, range.from));
  if (beside && !again && isLed(scene, range.from)) return of('before', headSpan(measure));
  const subject = clause?.subject;
  const own = subject && scene.lexicon.language !== 'ar' && !clause.pronoun;
  if (!own || subject.to > range.from || isEmpty(scene, subject, candidate.first)) return null;
  return of('object', spanOf(scene, subject));
}

/** The bare noun of an amount right before the number, an adjective behind it or not. */
function quantityBefore(scene: Scene, at: number): Range | null {
  const { tokens, lexicon } = scene;
  const arabic = lexicon.language === 'ar';
  if (!arabic && !lexicon.has(tokens, at - 1, W.of)) return null;
  const to = arabic ? at : at - 1;
  for (let from = to - 1; from >= to - 2; from--) {
    if (partOf(scene, from) !== OPEN) return null;
    // «بالصادرات» is no quantity of its own.
    if (arabic && tokens.clitic[from]! > 1) return null;
    if (lexicon.has(tokens, from, W.quantity))
      return lexicon.language === 'en' && partOf(scene, from - 1) === OPEN ? null : { from, to };
  }
  return null;
}

/** Whether a preposition leads to a noun: "pour une valeur", "avec un budget", «بقيمة». */
function isLed(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  if (lexicon.language === 'ar') return isCarried(scene, at);
  let i = at - 1;
  while (lexicon.has(tokens, i, W.article) || [OPEN, CLOSED].includes(partOf(scene, i))) i--;
  return partOf(scene, i) === LED;
}
