import type { Span } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import { privateName } from '../../names/private-name.ts';
import { isMark } from '../../tokens.ts';
import { tokenAt } from './sentence/agreement.ts';
import type { Range, Scene } from './sentence/scene.ts';
import type { Measure } from './spell.ts';

const LINKS = markers('link');
const AND = markers('and');

/** A measure without the names of private people: "maison | de Karim X", "|Karim X's| house"; null where nothing else is in it. */
export function withoutNames(scene: Scene, measure: Measure | null): Measure | null {
  if (!measure) return null;
  const cuts: Span[] = [];
  for (const span of measure.spans) addNames(scene, span, cuts);
  if (cuts.length === 0) return measure;
  const { tokens } = scene;
  let { text } = measure;
  for (const { start, end } of cuts) text = text.replace(tokens.text.slice(start, end), '');
  const spans = measure.spans.flatMap((span) => outside(span, cuts));
  const head = spans.find(
    ({ start, end }) => start <= measure.head.start && measure.head.end <= end,
  );
  text = text.replace(/\s+/gu, ' ').replace(/^,? | ?,? ?$/gu, '');
  return spans.length > 0 && text
    ? { ...measure, text, spans, head: head ? measure.head : spans[0]! }
    : null;
}

/** Tokens of an honorific that may stand before a span: "Mr. | X's debts". */
const HONORIFIC = 2;

/** Adds the names in a span, each with the word that ties it to what it stands behind, or the mark of its possession. */
function addNames({ tokens, lexicon }: Scene, span: Span, found: Span[]): void {
  let limit = tokenAt(tokens, span.end);
  if (tokens.start[limit]! < span.end) limit++;
  // «|و|كريم فلان»: a span starts behind the letters that its first word carries.
  let first = tokenAt(tokens, span.start);
  if (first > 0 && tokens.end[first - 1]! > span.start) first--;
  for (let i = Math.max(0, first - HONORIFIC); i < limit; i++) {
    const name = privateName(tokens, lexicon.language, i, limit);
    if (!name || name.to <= first) continue;
    const { from, to } = whole(tokens, name, first, limit);
    // "(les barrages …,) Hassan X": what a list tells of, by its bare name.
    if (lexicon.language !== 'ar' && i === first && from === first && to === name.to) continue;
    found.push({ start: Math.max(tokens.start[from]!, span.start), end: tokens.end[to - 1]! });
    i = to - 1;
  }
}

function whole(tokens: Scene['tokens'], { from, to }: Range, first: number, limit: number): Range {
  const isOwner = to + 1 < limit && isMark(tokens, to, "'’");
  if (isOwner) return { from, to: to + 2 };
  let at = from;
  while (at > first && (LINKS.at(tokens, at - 1) || AND.at(tokens, at - 1))) at--;
  return { from: at, to };
}

/** What is left of a span. */
function outside(span: Span, cuts: readonly Span[]): Span[] {
  const left: Span[] = [];
  let { start } = span;
  for (const cut of cuts) {
    if (cut.end <= start || cut.start >= span.end) continue;
    if (cut.start > start) left.push({ start, end: cut.start });
    start = cut.end;
  }
  if (start < span.end) left.push({ start, end: span.end });
  return left;
}
