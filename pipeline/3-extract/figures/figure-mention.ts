import { markers } from '../../lexicons/markers.ts';
import { wordMatches } from '../by-form.ts';
import type { FigureMention, TraceStep } from '../mention.ts';
import { surface, type Tokens } from '../tokens.ts';
import { withoutGap } from '../waw-apart.ts';
import type { Candidate } from './candidate.ts';
import { type FigureLexicon, W } from './lexicon.ts';
import type { Scene } from './measure/sentence/scene.ts';
import type { Measure } from './measure/spell.ts';
import { type Decimal, formatDecimal, multiply, shift } from './numerals/decimal.ts';
import { dualStem } from './numerals/dual.ts';
import { earlierCount } from './roles/earlier-count.ts';
import { MAGNITUDE } from './units/quake.ts';
import { ratioText } from './units/ratios.ts';

/** A candidate with its role, hedge and measure, as the mention that it is. */
export function figureMention(
  scene: Scene,
  candidate: Candidate,
  role: FigureMention['role'],
  hedge: TraceStep | null,
  measure: Measure | null,
): FigureMention {
  const { tokens, lexicon } = scene;
  const { from, to, counted, max, numeral, trace } = candidate;
  const start = unwaw(tokens, candidate);
  const end = tokens.end[to - 1]!;
  if (numeral.scaleTo > numeral.scaleFrom)
    trace.push(step(tokens, 'scale', 'scale-word', numeral.scaleFrom, numeral.scaleTo));
  if (counted)
    trace.push(
      step(tokens, 'unit', counted.own ? 'counted-noun' : 'shared-noun', counted.from, counted.to),
    );
  const these = theseBefore(tokens, from);
  if (these >= 0) trace.push(step(tokens, 'again', 'these', these, these + 1));
  const issued = earlierCount(scene, candidate);
  if (issued >= 0) trace.push(step(tokens, 'issue', 'earlier', issued, issued + 1));
  if (hedge) trace.push(hedge);
  for (const span of measure?.spans ?? [])
    trace.push({ what: 'measure', rule: measure!.rule, start: span.start, end: span.end });
  // A unit that a word before tells, as "taux" does, is not printed at all.
  const printed = printedUnit(tokens, candidate, lexicon) || null;
  const ranged = max !== null;
  return {
    start,
    end,
    sentence: candidate.sentence,
    from,
    to,
    surface: tokens.printed.slice(start, end),
    value: ranged ? null : amount(candidate, candidate.value),
    value_min: ranged ? amount(candidate, candidate.value) : null,
    value_max: ranged ? amount(candidate, max) : null,
    comparator: candidate.comparator === 'none' ? 'eq' : candidate.comparator,
    kind: kindOf(candidate),
    role,
    unit: unitOf(candidate, printed),
    unit_text: printed,
    measure: measure && withoutGap(measure.text),
    hedged: hedge !== null,
    rule: numeral.rule,
    trace,
    period: null,
  };
}

const step = (
  tokens: Tokens,
  what: TraceStep['what'],
  rule: string,
  from: number,
  to: number,
): TraceStep => ({ what, rule, start: tokens.start[from]!, end: tokens.end[to - 1]! });

/** "ces 34 opérations", «هذه الـ34 عملية», «هذه العمليات الـ34»: the word by which a number has just been told; -1 without one. */
function theseBefore(tokens: Tokens, from: number): number {
  if (isThese(tokens, from - 1)) return from - 1;
  if (!isBareArticle(tokens, from - 1)) return -1;
  return [from - 2, from - 3].find((at) => isThese(tokens, at)) ?? -1;
}
const isThese = markers('these').at;
const isBareArticle = wordMatches(/^الـ?$/);

/** How many code units of a counted noun are its conjunction, preposition or article. */
const stem = (tokens: Tokens, at: number, { numeral }: Candidate): number =>
  numeral.rule === 'arabic-dual' ? dualStem(tokens, at) : tokens.clitic[at]!;

/** Start of the surface without the Arabic proclitics that a number word carries, and the stroke that draws them out: «بـ|مليون». */
function unwaw(tokens: Tokens, candidate: Candidate): number {
  const { from } = candidate;
  let start = tokens.start[from]! + stem(tokens, from, candidate);
  while (start < tokens.end[from]! - 1 && tokens.text[start] === 'ـ') start++;
  return start;
}

/** Value in base units, as text. */
function amount({ unit }: Candidate, value: Decimal): string {
  if (!unit || (unit.mantissa === 1 && unit.power === 0)) return formatDecimal(value);
  const scaled = multiply(value, { mantissa: unit.mantissa, exponent: 0 }) ?? value;
  return formatDecimal(shift(scaled, unit.power));
}

function kindOf({ unit, kind }: Candidate): FigureMention['kind'] {
  if (kind === 'rate') return 'rate';
  if (kind === 'score' || kind === 'times') return 'other';
  // "0,7 ‰": a share, and no number of percents.
  if (unit?.kind === 'percent' && unit.code !== 'percent') return 'other';
  return unit?.kind ?? 'count';
}

function printedUnit(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): string | null {
  const { unit, unitFrom, unitTo, counted, kind, from } = candidate;
  if (kind === 'rate' || kind === 'score') return ratioText(tokens, candidate);
  if (kind === 'times')
    return lexicon.has(tokens, candidate.to, W.times)
      ? surface(tokens, candidate.to)
      : lexicon.timesWord;
  if (unit) {
    // A dual or a bare "طن" is number and unit in one word.
    const clitic = unitFrom === from ? tokens.clitic[from]! : 0;
    return tokens.text.slice(tokens.start[unitFrom]! + clitic, tokens.end[unitTo - 1]);
  }
  // An Arabic noun is printed without the conjunction, preposition or article that it carries.
  if (counted)
    return tokens.text.slice(
      tokens.start[counted.from]! + stem(tokens, counted.from, candidate),
      tokens.end[counted.to - 1],
    );
  return null;
}

/** Arabic vowel signs: «تصريحاً» is counted as «تصريحا» is. */
const VOWELS = /[\u064b-\u0652]/g;

/** Code of the unit; a count of nothing named has UCUM's unity. */
function unitOf({ unit, counted, kind }: Candidate, printed: string | null): string {
  if (kind === 'times') return 'times';
  // "5,8 degrés sur l'échelle de Richter", "5,8 sur l'échelle ouverte": one scale, however it is named.
  if (unit === MAGNITUDE) return unit.code;
  // "un indice de 64": so many points.
  if (kind === 'score' && counted?.code) return counted.code;
  if ((kind === 'rate' || kind === 'score') && printed) return printed;
  if (unit) return unit.code;
  return counted?.code || printed?.replace(VOWELS, '') || '1';
}
