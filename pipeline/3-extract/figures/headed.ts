import { markers } from '../../lexicons/markers.ts';
import type { Analysis, SentenceTokens } from '../mention.ts';
import { isMark, LINE, SYMBOL, type Tokens } from '../tokens.ts';
import { alive, type Candidate } from './candidate.ts';
import { numberWord } from './group.ts';
import { type FigureLexicon, type Unit, W } from './lexicon.ts';
import { NONE, VERBS } from './measure/verbs.ts';
import { recoded } from './unit.ts';

const isToldIn = markers('told-in').at;

/** Words that the brackets of a unit may have behind it: "(en % du PIB)", "(in millions of dirhams, 2024)". */
const BRACKETED = 6;

/** The unit in which a heading says that its numbers are told, at tokens `[from, to)`. */
interface Head {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
  /** Where the unit itself stands, without its scale. */
  readonly unitFrom: number;
  readonly unitTo: number;
  /** Whether rows without a verb, below its sentence, are told in it too. */
  readonly heads: boolean;
}

/**
 * Gives bare numbers the unit that the head of their list tells once for all: "Budget (en MDH) : routes, 420 ; eau, 118",
 * "Spending, in millions of dirhams ¶ Roads: 420 ¶ Water: 118".
 */
export function lendHeaded(
  { tokens, sentences }: Analysis,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  if (candidates.length === 0) return;
  let head: Head | null = null;
  let next = 0;
  for (let index = 0; index < sentences.length; index++) {
    const start = next;
    while (next < candidates.length && candidates[next]!.sentence === index) next++;
    const own = candidates.slice(start, next);
    const sentence = sentences[index]!;
    const told = readHead(tokens, sentence, own, lexicon);
    if (told) head = told;
    else if (head && !(head.heads && isRow(tokens, sentence, lexicon))) head = null;
    if (!head) continue;
    for (const candidate of own) {
      if (candidate.from >= head.from && candidate.from < head.to) candidate.ignored = 'scale';
      else if (candidate.from >= head.to && isBare(candidate)) take(tokens, candidate, head);
    }
  }
}

const isBare = (candidate: Candidate): boolean =>
  alive(candidate) &&
  candidate.unit === null &&
  candidate.counted?.own !== true &&
  candidate.kind === null &&
  candidate.numeral.form === 'digits' &&
  candidate.numeral.scale === 0;

function take(tokens: Tokens, candidate: Candidate, head: Head): void {
  const { unit, from, to, unitFrom, unitTo } = head;
  candidate.unit = unit;
  candidate.unitFrom = unitFrom;
  candidate.unitTo = unitTo;
  candidate.counted = null;
  candidate.trace.push({
    what: 'unit',
    rule: `unit-of-heading:${unit.code}`,
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
  });
}

/** The unit that a sentence tells in brackets, or at the end of a label without verb, before any number of its own. */
function readHead(
  tokens: Tokens,
  { from, to }: SentenceTokens,
  own: readonly Candidate[],
  lexicon: FigureLexicon,
): Head | null {
  for (let at = from; at < to; at++) {
    if (!isToldIn(tokens, at)) continue;
    const told = readUnit(tokens, lexicon.language === 'ar' ? at : at + 1, to, lexicon);
    if (!told) continue;
    const { end } = told;
    if (own.some((candidate) => candidate.to <= at && alive(candidate))) return null;
    const isLabel = !hasVerb(tokens, from, at, lexicon);
    const isBracketed = isMark(tokens, at - 1, '(') && closes(tokens, end, to);
    if (!isBracketed && !(isLabel && at > from && isClosed(tokens, end, to))) continue;
    const heads = isLabel && !hasVerb(tokens, end, to, lexicon);
    return { ...told, from: at, to: end, heads };
  }
  return null;
}

/** "millions de dirhams", "MDH", "MAD million", "%", "milliers de tonnes": a unit with its scale and without a number. */
function readUnit(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): (Pick<Head, 'unit' | 'unitFrom' | 'unitTo'> & { end: number }) | null {
  const word = numberWord(tokens, at, limit, lexicon);
  const scaled = word && ['scale', 'plural', 'group'].includes(word.cls) ? word.value : 0;
  let from = scaled > 0 ? at + 1 : at;
  if (scaled > 0 && lexicon.has(tokens, from, W.of)) from++;
  const unit =
    lexicon.units.match(tokens, from, limit) ?? lexicon.prefixes.match(tokens, from, limit);
  if (!unit || unit.value.kind === 'duration' || lexicon.has(tokens, unit.end, W.per)) return null;
  if (isMark(tokens, unit.end, '/')) return null;
  // "in MAD million"
  const behind = scaled > 0 ? undefined : numberWord(tokens, unit.end, limit, lexicon);
  const isBehind = behind?.cls === 'scale' || behind?.cls === 'plural';
  const { code, kind, mantissa, power } = unit.value;
  const scale = isBehind ? behind.value : scaled;
  return {
    unit: recoded(unit.value, code, kind, mantissa, power + scale),
    unitFrom: from,
    unitTo: unit.end,
    end: isBehind ? unit.end + 1 : unit.end,
  };
}

/** Whether a bracket closes soon behind the unit. */
function closes(tokens: Tokens, end: number, limit: number): boolean {
  for (let at = end; at < Math.min(limit, end + BRACKETED); at++)
    if (isMark(tokens, at, ')')) return true;
  return false;
}

/** Whether a label ends with its unit, or on a bracket behind it. */
const isClosed = (tokens: Tokens, end: number, limit: number): boolean =>
  end >= limit || tokens.kind[end] === LINE || isMark(tokens, end, ':(');

/** Whether a clause has a verb: none that it opens with, but in Arabic, where a label may open with its like: "Récolte (en tonnes)". */
function hasVerb(tokens: Tokens, from: number, to: number, lexicon: FigureLexicon): boolean {
  const { finite } = VERBS[lexicon.language];
  for (let at = lexicon.language === 'ar' ? from : from + 1; at < to; at++) {
    if (tokens.kind[at] === SYMBOL) continue;
    if (lexicon.has(tokens, at, W.auxiliary) || lexicon.has(tokens, at, W.copula)) return true;
    if (finite(tokens, at) !== NONE) return true;
  }
  return false;
}

/** "Routes : 420 ; eau : 1.180": what stands below a heading without a verb. */
const isRow = (tokens: Tokens, { from, to }: SentenceTokens, lexicon: FigureLexicon): boolean =>
  !hasVerb(tokens, from, to, lexicon);
