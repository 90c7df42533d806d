import type { Span } from '../../../document.ts';
import { wordMatches } from '../../by-form.ts';
import { SYMBOL, surface } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { holds } from '../word-classes.ts';
import { type Earlier, startOf } from './earlier.ts';
import { phraseFrom } from './phrase.ts';
import { COORDINATOR, DIGITS, FINITE, OPEN, partOf, type Scene, verbAt } from './scene.ts';
import { type Measure, spanOf } from './spell.ts';
import { LEVEL, NONE } from './verbs.ts';

const isFrenchA = wordMatches(/^une?$/i);

const REACH = 10;

/** A measure with the growth or fall that the figure is of: "hausse des ventes", "exports, drop". */
export function withMovement(
  scene: Scene,
  candidate: Candidate,
  own: Measure | null,
  before: Earlier | null,
): Measure | null {
  const { tokens, lexicon } = scene;
  if (lexicon.has(tokens, candidate.to, W.movement) && lexicon.language === 'en')
    return behind(scene, candidate, own);
  const noun = movementBefore(scene, candidate, own?.spans[0] ?? null);
  if (noun < 0) return own;
  const measure = own ?? measuredBefore(scene, before, candidate, noun);
  const span = spanOf(scene, { from: noun, to: noun + 1 });
  const text = ({ start, end }: Span) => tokens.text.slice(start, end);
  if (!measure) return { text: text(span), spans: [span], rule: 'change' };
  const [first, ...rest] = measure.spans;
  if (rest.some(({ start }) => start === span.start)) return measure;
  if (first!.start <= span.start && first!.end > span.start) return measure;
  // "la hausse des prix", «تراجع إنتاج الحبوب»: what it is of stands beside it.
  if (rest.length === 0 && first!.start > span.end && complements(scene, noun, first!.start)) {
    const whole = { start: span.start, end: first!.end };
    return { text: text(whole), spans: [whole], rule: measure.rule };
  }
  // "une hausse de 4 % des ventes".
  if (measure.rule === 'share' && first!.start > tokens.start[candidate.to]!) {
    const start = tokens.start[candidate.to]!;
    const spans = [span, { start, end: first!.end }, ...rest];
    return { text: spans.map(text).join(' '), spans, rule: 'share' };
  }
  return {
    text: `${measure.text}, ${text(span)}`,
    spans: [...measure.spans, span],
    rule: measure.rule,
  };
}

/** "113,740 crashes over the year, a drop of 2 %": what the figure before measures, in the same clause. */
function measuredBefore(
  scene: Scene,
  before: Earlier | null,
  { sentence }: Candidate,
  noun: number,
): Measure | null {
  if (!before || sentence - before.candidate.sentence > 1) return null;
  if (before.candidate.sentence < sentence) {
    const { tokens, lexicon } = scene;
    const bare = lexicon.language === 'en' && !lexicon.has(tokens, noun - 1, W.article);
    return bare ? null : before.measure;
  }
  for (let i = before.candidate.to; i < noun; i++) if (partOf(scene, i) === FINITE) return null;
  return before.measure;
}

/** "a 5.1% increase in returns". */
function behind(scene: Scene, { to, last }: Candidate, measure: Measure | null): Measure {
  const { tokens, lexicon } = scene;
  const linked = lexicon.has(tokens, to + 1, W.inside) || lexicon.has(tokens, to + 1, W.of);
  const range = linked
    ? phraseFrom(scene, { from: to, to: to + 1 }, last)
    : { from: to, to: to + 1 };
  const span = spanOf(scene, range);
  const text = tokens.text.slice(span.start, span.end);
  if (range.to > to + 1 || !measure) return { text, spans: [span], rule: 'change' };
  return { text: `${measure.text}, ${text}`, spans: [...measure.spans, span], rule: measure.rule };
}

/** Whether only prepositions and articles stand between a movement and the phrase that starts at an offset. */
function complements({ tokens, lexicon }: Scene, noun: number, start: number): boolean {
  let i = noun + 1;
  while (
    tokens.start[i]! < start &&
    (lexicon.has(tokens, i, W.of) ||
      lexicon.has(tokens, i, W.article) ||
      lexicon.has(tokens, i, W.inside))
  )
    i++;
  return tokens.start[i]! <= start && start < tokens.end[i]!;
}

/** The movement that a figure gives the size of: "une forte hausse de", «بزيادة تصل إلى»; −1 where none stands there. */
function movementBefore(scene: Scene, candidate: Candidate, measured: Span | null): number {
  const { tokens, lexicon } = scene;
  if (!holds(candidate.cues.classes, W.movement)) return -1;
  if (leadsElsewhere(scene, candidate.from - 1)) return -1;
  const at = startOf(candidate);
  let open = 0;
  for (let i = at - 1; i >= Math.max(candidate.first, at - REACH); i--) {
    const part = partOf(scene, i);
    if (tokens.kind[i] === SYMBOL || part === DIGITS || part === COORDINATOR) return -1;
    if (lexicon.has(tokens, i, W.movement)) return isNoun(scene, i) ? i : -1;
    if (part === FINITE && verbAt(scene, i) !== LEVEL) return -1;
    const inside =
      measured && tokens.start[i]! >= measured.start - 2 && tokens.start[i]! < measured.end;
    if (part === OPEN && !inside && !lexicon.has(tokens, i, W.aside) && ++open > 1) return -1;
  }
  return -1;
}

/** "une hausse à 9 %", «قفزة من 12 مليونا»: where the movement ends or starts; «بزيادة تصل إلى 9» gives its size. */
function leadsElsewhere(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  if (lexicon.has(tokens, at, W.to) && !lexicon.has(tokens, at, W.of))
    return partOf(scene, at - 1) !== FINITE || lexicon.has(tokens, at - 1, W.movement);
  return (
    lexicon.language !== 'fr' &&
    lexicon.has(tokens, at, W.from) &&
    surface(tokens, at) !== 'of' &&
    !lexicon.has(tokens, at, W.conjunction)
  );
}

/** «تراجع الإنتاج»: an Arabic perfect and its noun are written alike, and read alike here. */
const isNoun = (scene: Scene, at: number): boolean =>
  scene.lexicon.language === 'ar' || verbAt(scene, at) === NONE || isFrenchA(scene.tokens, at - 1);
