import type { FigureMention, Mentions } from '../3-extract/mention.ts';
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

/** Scores of one document, added to `scores`; returns what was wrong. */
export function scoreFigures(
  gold: GoldDocument,
  mentions: Mentions,
  scores: Scores,
): FigureError[] {
  const { language, source_id: id, text } = gold.document;
  const codePoint = codePointOffsets(text);
  const errors: FigureError[] = [];
  const around = (start: number, end: number) =>
    text.slice(Math.max(0, start - 60), end + 40).replaceAll('\n', ' ⏎ ');

  for (const { gold: want, found } of pair(gold.figures, mentions.figures, codePoint)) {
    const surface = want?.surface ?? found?.surface ?? '';
    const spot = found ?? { start: 0, end: 0 };
    const context = found ? around(spot.start, spot.end) : around(...utf16(text, want!));
    const [start, end] = want
      ? [want.start, want.end]
      : [codePoint(spot.start), codePoint(spot.end)];
    const fail = (what: string, wanted: unknown, got: unknown) =>
      errors.push({
        id,
        what,
        surface,
        start,
        end,
        want: String(wanted),
        got: String(got),
        context,
      });
    if (want && (want.optional || want.vague)) continue;
    if (!found) {
      for (const level of ['value', '+unit', '+comparator']) scores.miss(level, language);
      tagged(want!, scores, () => false);
      fail('missed', want!.value ?? `${want!.min}–${want!.max}`, 'nothing');
      continue;
    }
    if (!want) {
      for (const level of ['value', '+unit', '+comparator']) scores.spurious(level, language);
      fail(
        'spurious',
        'nothing',
        `${found.value ?? `${found.value_min}–${found.value_max}`} ${found.unit} [${found.rule}]`,
      );
      continue;
    }
    const mass = sameMass(want, found);
    const value = mass || want.value_uncertain === true || sameValue(want, found);
    const unit = mass || (value && sameUnit(want.unit, found.unit, found.unit_text));
    const comparator =
      unit && (found.comparator === want.comparator || found.comparator === want.comparator_alt);
    const levels: [string, boolean][] = [
      ['value', value],
      ['+unit', unit],
      ['+comparator', comparator],
    ];
    for (const [level, right] of levels) {
      if (right) scores.hit(level, language);
      else {
        scores.miss(level, language);
        scores.spurious(level, language);
      }
    }
    if (!value)
      fail(
        'value',
        want.value ?? `${want.min}–${want.max}`,
        found.value ?? `${found.value_min}–${found.value_max}`,
      );
    else if (!unit) fail('unit', want.unit, `${found.unit} (${found.unit_text})`);
    else if (!comparator) fail('comparator', want.comparator, found.comparator);
    if (!value) {
      tagged(want, scores, () => false);
      continue;
    }
    const check = (what: string, right: boolean, wanted: unknown, got: unknown) => {
      scores.judge(what, language, right);
      if (!right) fail(what, wanted, got);
    };
    check('kind', sameKind(want, found.kind), want.kind, found.kind);
    check('span', found.surface === want.surface, want.surface, found.surface);
    if (want.measure) scoreMeasure(want.measure, found, language, scores, fail);
    const period = found.period;
    const show = (p: { a: string | null | undefined; b: string | null | undefined } | null) =>
      p ? `${p.a ?? ''}/${p.b ?? ''}` : 'none';
    const wantPeriods = [want.period, ...(want.period_also ?? [])].map((one) =>
      show(one && { a: one.start, b: one.end }),
    );
    const gotPeriod = show(period && { a: period.first, b: period.last });
    const periodRight = wantPeriods.includes(gotPeriod);
    scores.judge(
      `period: ${want.period ? (want.period_source ?? 'given') : 'none'}`,
      language,
      periodRight,
    );
    check('period', periodRight, wantPeriods[0], `${gotPeriod} [${period?.rule ?? ''}]`);
    if (want.hedged || found.hedged) {
      if (want.hedged && found.hedged) scores.hit('hedge', language);
      else {
        if (want.hedged) scores.miss('hedge', language);
        else scores.spurious('hedge', language);
        fail('hedge', want.hedged, found.hedged);
      }
    }
    const speakerRight = scoreSpeaker(want, found, mentions, gold, scores, fail);
    tagged(want, scores, (about) =>
      about === 'period'
        ? periodRight
        : about === 'hedge'
          ? want.hedged === found.hedged
          : about === 'speaker'
            ? speakerRight
            : comparator,
    );
  }
  return errors;
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

function scoreSpeaker(
  want: GoldFigure,
  found: FigureMention,
  mentions: Mentions,
  gold: GoldDocument,
  scores: Scores,
  fail: (what: string, wanted: unknown, got: unknown) => void,
): boolean {
  const index = mentions.figures.indexOf(found);
  const speaker =
    mentions.statements.find((statement) => statement.figures.includes(index))?.speaker ?? null;
  const accepted = [want.speaker, want.speaker_alt, ...(want.speaker_also ?? [])];
  const language = gold.document.language;
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
  scores.judge(level, language, right);
  scores.judge('speaker', language, right);
  if (!right) fail('speaker', want.speaker, speaker ? (speaker.name ?? speaker.role) : null);
  return right;
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
