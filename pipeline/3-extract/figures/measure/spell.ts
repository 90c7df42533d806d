import type { Span } from '../../../document.ts';
import { wordMatches } from '../../by-form.ts';
import { surface } from '../../tokens.ts';
import { W } from '../lexicon.ts';
import type { Range, Scene } from './scene.ts';
import { VERBS } from './verbs.ts';

const carriesConjunction = wordMatches(/^[وف]ال.{3}/);

/** What a figure measures, in words of the text: one phrase, or two that belong together. */
export interface Measure {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly rule: string;
}

/** What a later figure may share of a measure: its noun without what was done to it, the whole without the part. */
export const headSpan = ({ spans, rule }: Measure): Span =>
  (rule === 'deed' || rule === 'part' ? spans[1] : undefined) ?? spans[0]!;

/** Two phrases that belong together and do not stand together. */
export function joined(
  { tokens }: Scene,
  spans: readonly Span[],
  rule: string,
  by = ', ',
): Measure {
  const text = spans.map(({ start, end }) => tokens.text.slice(start, end)).join(by);
  return { text, spans, rule };
}

/** Phrases as the text has them, without the conjunction or preposition that an Arabic one carries. */
export function spell(scene: Scene, rule: string, ...ranges: readonly Range[]): Measure {
  // Only the first is stripped: «منصب بالقرى».
  const spans = ranges.map((range, i) => (i === 0 ? spanOf(scene, range) : wholeOf(scene, range)));
  const text = spans.map(({ start, end }) => scene.tokens.text.slice(start, end)).join(' ');
  return { text, spans, rule };
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

/** How many letters of an Arabic word are a conjunction or a preposition; its article stays. */
function carried({ tokens, lexicon }: Scene, at: number): number {
  const clitic = tokens.clitic[at]!;
  // «بزيادة» is in the lexicon as it stands.
  if (clitic === 0 && lexicon.has(tokens, at, W.movement))
    return tokens.text[tokens.start[at]!] === 'ب' ? 1 : 0;
  if (lexicon.language === 'ar' && VERBS.ar.carries(tokens, at)) return 1;
  if (clitic === 0) return carriesConjunction(tokens, at) ? 1 : 0;
  const letters = surface(tokens, at).slice(0, clitic);
  if (letters.endsWith('ال')) return clitic - 2;
  return letters.endsWith('لل') ? clitic - 2 : clitic;
}
