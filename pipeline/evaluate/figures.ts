import type { FigureMention, Mentions, Party } from '../3-extract/mention.ts';
import { codePointOffsets } from '../offsets.ts';
import type { GoldDocument, GoldFigure } from './gold.ts';
import { measureWords } from './measure-match.ts';
import type { Scores } from './score.ts';
import { sameSpeaker } from './speaker-match.ts';
import { sameMass, sameUnit } from './unit-match.ts';

export interface FigureError {
  readonly id: string;
  readonly what: string;
  readonly surface: string;
  /** Code points in the document's text. */
  readonly start: number;
  readonly end: number;
  readonly want: string;
  readonly got: string;
  readonly context: string;
}

/** A gold figure and the extracted one that overlaps it most, either of them absent. */
interface Pair {
  readonly gold: GoldFigure | null;
  readonly found: FigureMention | null;
}

/** What is to be scored of one figure, and where its errors go. */
interface Case {
  readonly language: string;
  readonly scores: Scores;
  readonly fail: (what: string, wanted: unknown, got: unknown) => void;
}

const LEVELS = ['value', '+unit', '+comparator'] as const;

/** Scores of one document, added to `scores`; returns what was wrong. */
export function scoreFigures(
  gold: GoldDocument,
  mentions: Mentions,
  scores: Scores,
): FigureError[] {
  const { language, source_id: id, text } = gold.document;
  const codePoint = codePointOffsets(text);
  const errors: FigureError[] = [];
  for (const { gold: want, found } of pair(gold.figures, mentions.figures, codePoint)) {
    if (want?.optional || want?.vague) continue;
    const place = placeOf(want, found, text, codePoint);
    const fail = (what: string, wanted: unknown, got: unknown) =>
      errors.push({ id, what, ...place, want: String(wanted), got: String(got) });
    const one: Case = { language, scores, fail };
    if (!found) scoreMissed(want!, one);
    else if (!want) scoreSpurious(found, one);
    else scoreFound(want, found, speakerOf(found, mentions), one);
  }
  return errors;
}

/** Surface, place and surroundings of a figure, for an error. */
function placeOf(
  want: GoldFigure | null,
  found: FigureMention | null,
  text: string,
  codePoint: (offset: number) => number,
): Pick<FigureError, 'surface' | 'start' | 'end' | 'context'> {
  const [from, to] = found ? [found.start, found.end] : utf16(text, want!);
  const context = text.slice(Math.max(0, from - 60), to + 40).replaceAll('\n', ' ⏎ ');
  const { surface, start, end } = want ?? {
    surface: found!.surface,
    start: codePoint(from),
    end: codePoint(to),
  };
  return { surface, start, end, context };
}

function scoreMissed(want: GoldFigure, { language, scores, fail }: Case): void {
  for (const level of LEVELS) scores.miss(level, language);
  tagged(want, scores, () => false);
  fail('missed', goldValue(want), 'nothing');
}

function scoreSpurious(found: FigureMention, { language, scores, fail }: Case): void {
  for (const level of LEVELS) scores.spurious(level, language);
  fail('spurious', 'nothing', `${foundValue(found)} ${found.unit} [${found.rule}]`);
}

/** What is not read for what it is in value counts no further. */
function scoreFound(
  want: GoldFigure,
  found: FigureMention,
  speaker: Party | null,
  one: Case,
): void {
  const { language, scores, fail } = one;
  const reading = scoreReading(want, found, one);
  if (!reading.value) {
    tagged(want, scores, () => false);
    return;
  }
  check('kind', sameKind(want, found.kind), want.kind, found.kind, one);
  check('span', found.surface === want.surface, want.surface, found.surface, one);
  if (want.measure) scoreMeasure(want.measure, found, language, scores, fail);
  const right = {
    reading: reading.comparator,
    period: scorePeriod(want, found, one),
    hedge: scoreHedge(want, found, one),
    speaker: scoreSpeaker(want, speaker, one),
  };
  tagged(want, scores, (about) => right[about]);
}

/** A question with one answer. */
function check(
  what: string,
  right: boolean,
  wanted: unknown,
  got: unknown,
  { language, scores, fail }: Case,
): boolean {
  scores.judge(what, language, right);
  if (!right) fail(what, wanted, got);
  return right;
}

/** Value, unit and comparator: each is right only with those before it. */
function scoreReading(
  want: GoldFigure,
  found: FigureMention,
  { language, scores, fail }: Case,
): { readonly value: boolean; readonly comparator: boolean } {
  const mass = sameMass(want, found);
  const value = mass || want.value_uncertain === true || sameValue(want, found);
  const unit = mass || (value && sameUnit(want.unit, found.unit, found.unit_text));
  const comparator =
    unit && (found.comparator === want.comparator || found.comparator === want.comparator_alt);
  [value, unit, comparator].forEach((right, i) => {
    scores.judge(LEVELS[i]!, language, right);
  });
  if (!value) fail('value', goldValue(want), foundValue(found));
  else if (!unit) fail('unit', want.unit, `${found.unit} (${found.unit_text})`);
  else if (!comparator) fail('comparator', want.comparator, found.comparator);
  return { value, comparator };
}

const goldValue = ({ value, min, max }: GoldFigure): string | number => value ?? `${min}–${max}`;
const foundValue = ({ value, value_min, value_max }: FigureMention): string =>
  value ?? `${value_min}–${value_max}`;

function scorePeriod(want: GoldFigure, { period }: FigureMention, one: Case): boolean {
  const accepted = [want.period, ...(want.period_also ?? [])].map((given) =>
    given ? `${given.start ?? ''}/${given.end ?? ''}` : 'none',
  );
  const got = period ? `${period.first ?? ''}/${period.last ?? ''}` : 'none';
  const right = accepted.includes(got);
  const level = want.period ? (want.period_source ?? 'given') : 'none';
  one.scores.judge(`period: ${level}`, one.language, right);
  return check('period', right, accepted[0], `${got} [${period?.rule ?? ''}]`, one);
}

/** Only where one of the two hedges. */
function scoreHedge(want: GoldFigure, found: FigureMention, one: Case): boolean {
  const { language, scores, fail } = one;
  const right = want.hedged === found.hedged;
  if (right && want.hedged) scores.hit('hedge', language);
  if (right) return true;
  if (want.hedged) scores.miss('hedge', language);
  else scores.spurious('hedge', language);
  fail('hedge', want.hedged, found.hedged);
  return false;
}

/** Word by word, since readers word a measure each in their own way; one that shares no word is an error. */
function scoreMeasure(
  measure: string,
  found: FigureMention,
  language: string,
  scores: Scores,
  fail: (what: string, wanted: unknown, got: unknown) => void,
): void {
  const want = measureWords(measure);
  const got = measureWords(found.measure ?? '');
  const shared = [...want].filter((word) => got.has(word)).length;
  for (const word of want)
    (got.has(word) ? scores.hit : scores.miss).call(scores, 'measure words', language);
  for (let i = shared; i < got.size; i++) scores.spurious('measure words', language);
  scores.judge('measure', language, shared > 0);
  if (shared === 0) fail('measure', measure, found.measure);
}

/** Whoever states a figure; null where the outlet does. */
function speakerOf(found: FigureMention, { figures, statements }: Mentions): Party | null {
  const index = figures.indexOf(found);
  return statements.find((statement) => statement.figures.includes(index))?.speaker ?? null;
}

function scoreSpeaker(want: GoldFigure, speaker: Party | null, one: Case): boolean {
  const accepted = [want.speaker, want.speaker_alt, ...(want.speaker_also ?? [])];
  const names = speaker ? [speaker.name, speaker.role].filter((name) => name != null) : [];
  const right =
    speaker === null
      ? accepted.includes(null)
      : accepted.some((name) => name != null && names.some((other) => sameSpeaker(name, other)));
  const level =
    want.speaker === null
      ? 'speaker: none'
      : want.speaker_source
        ? `speaker: ${want.speaker_source}`
        : 'speaker: named';
  one.scores.judge(level, one.language, right);
  return check(
    'speaker',
    right,
    want.speaker,
    speaker ? (speaker.name ?? speaker.role) : null,
    one,
  );
}

/** A phenomenon is judged by what it is about: "period-year" by the period, "hedge-forecast" by the hedge, else by the reading. */
function tagged(
  want: GoldFigure,
  scores: Scores,
  right: (about: 'reading' | 'period' | 'hedge' | 'speaker') => boolean,
): void {
  for (const tag of want.phenomena ?? [want.phenomenon ?? []].flat()) {
    const head = tag.split('-')[0];
    const about = head === 'period' || head === 'hedge' || head === 'speaker' ? head : 'reading';
    scores.judge(`phenomenon: ${tag}`, 'all', right(about));
  }
}

/** The annotation's `other` covers the finer kinds of a physical quantity. */
const sameKind = ({ kind, kind_alt }: GoldFigure, found: string): boolean =>
  found === kind ||
  found === kind_alt ||
  (kind === 'other' && ['length', 'area', 'volume'].includes(found));

function sameValue(want: GoldFigure, found: FigureMention): boolean {
  const near = (a: number | null | undefined, b: string | null) =>
    a != null && b !== null && Math.abs(a - Number(b)) <= 1e-9 * Math.max(1, Math.abs(a));
  if (want.value != null) return near(want.value, found.value);
  return near(want.min, found.value_min) && near(want.max, found.value_max);
}

function pair(
  gold: readonly GoldFigure[],
  found: readonly FigureMention[],
  codePoint: (offset: number) => number,
): Pair[] {
  const free = new Set(found);
  const pairs: Pair[] = gold.map((want) => {
    let best: FigureMention | null = null;
    let most = 0;
    for (const figure of free) {
      const overlap =
        Math.min(want.end, codePoint(figure.end)) - Math.max(want.start, codePoint(figure.start));
      if (overlap > most) {
        most = overlap;
        best = figure;
      }
    }
    if (best) free.delete(best);
    return { gold: want, found: best };
  });
  return [...pairs, ...[...free].map((figure) => ({ gold: null, found: figure }))];
}

function utf16(text: string, span: { start: number; end: number }): [number, number] {
  const points = [...text];
  const start = points.slice(0, span.start).join('').length;
  return [start, start + points.slice(span.start, span.end).join('').length];
}
