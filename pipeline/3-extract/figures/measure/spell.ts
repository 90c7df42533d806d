import type { Span } from '../../../document.ts';
import { wordMatches } from '../../by-form.ts';
import { surface } from '../../tokens.ts';
import { classSet } from '../word-classes.ts';
import type { Range, Scene } from './scene.ts';
import { VERBS } from './verbs.ts';

const carriesConjunction = wordMatches(/^[وف]ال.{3}/);

/** What a figure measures, in words of the text: one phrase, or some that belong together. */
export interface Measure {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly rule: string;
  /** What a later figure may share of it: its noun without what was done to it, the whole without the part. */
  readonly head: Span;
}

/** Spans as one measure, a comma before each that stands apart from the one before. */
export function joined(
  { tokens }: Scene,
  spans: readonly Span[],
  rule: string,
  { by = ', ', head = spans[0]! } = {},
): Measure {
  let text = tokens.text.slice(spans[0]!.start, spans[0]!.end);
  for (let i = 1; i < spans.length; i++)
    text += by + tokens.text.slice(spans[i]!.start, spans[i]!.end);
  return { text, spans, rule, head };
}

/** Phrases as the text has them, without the conjunction or preposition that an Arabic one carries. */
export function spell(scene: Scene, rule: string, ...ranges: readonly Range[]): Measure {
  // Only the first is stripped: «منصب بالقرى».
  const spans = ranges.map((range, i) => (i === 0 ? spanOf(scene, range) : wholeOf(scene, range)));
  return joined(scene, spans, rule, { by: ' ' });
}

/** A measure with something more behind it. */
export function extended(
  scene: Scene,
  measure: Measure,
  span: Span,
  { by = ', ', rule = measure.rule } = {},
): Measure {
  if (measure.spans.some(({ start, end }) => start < span.end && span.start < end)) return measure;
  const text = `${measure.text}${by}${scene.tokens.text.slice(span.start, span.end)}`;
  return { text, spans: [...measure.spans, span], rule, head: measure.head };
}

export const wholeOf = ({ tokens }: Scene, { from, to }: Range): Span => ({
  start: tokens.start[from]!,
  end: tokens.end[to - 1]!,
});

export function spanOf(scene: Scene, { from, to }: Range): Span {
  const { tokens } = scene;
  const start = tokens.start[from]!;
  return { start: start + carried(scene, from), end: tokens.end[to - 1]! };
}

/** What is in the lexicon with the preposition that it carries. */
const OWN = classSet('movement', 'quantity');

/** How many letters of an Arabic word are a conjunction or a preposition; its article stays. */
function carried({ tokens, lexicon }: Scene, at: number): number {
  const clitic = tokens.clitic[at]!;
  // «بزيادة» is in the lexicon as it stands.
  if (clitic === 0 && lexicon.hasAny(tokens, at, OWN))
    return tokens.text[tokens.start[at]!] === 'ب' ? 1 : 0;
  if (lexicon.language === 'ar' && VERBS.ar.carries(tokens, at)) return 1;
  if (clitic === 0) return carriesConjunction(tokens, at) ? 1 : 0;
  const letters = surface(tokens, at).slice(0, clitic);
  if (letters.endsWith('ال')) return clitic - 2;
  return letters.endsWith('لل') ? clitic - 2 : clitic;
}
