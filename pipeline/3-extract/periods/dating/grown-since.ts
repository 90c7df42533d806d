import type { FigureMention, FigurePeriod, TraceStep } from '../../mention.ts';
import { isYear, parseDay } from '../calendar.ts';
import type { TimedSentence } from '../context/timed-sentence.ts';
import type { Reader } from '../reader.ts';
import type { Named } from '../standing/standing.ts';

/** Where a sentence says what its changes are reckoned from, `[from, to)`; how far back that is, or the time itself. */
interface Base {
  readonly from: number;
  readonly to: number;
  readonly months: number | null;
  readonly named: Named['mention'] | null;
}

const BASE = 'base';

/** Month on month, quarter on quarter, year on year or on a year before: a thing has a growth of each. */
const isSpan = (months: number): boolean =>
  months === 1 || months === 3 || (months > 0 && months % YEAR === 0);
const YEAR = 12;
const NEAR: ReadonlySet<string> = new Set([1, 3, YEAR].map((months) => `months.${months}`));

/**
 * "+0,3 % par rapport à juillet", "up 2 % year on year", «على أساس شهري»: by how many months before its own time the base
 * of a change is; the step that says so, by figure, and none where neither the sentence nor the growth that it goes on from
 * tells: "Cette évolution résulte d'une hausse de 1,1 % des prix des légumes".
 * @param last the figure before those of the sentence
 */
export function grownSince(
  r: Reader,
  { sentence, figures, named }: TimedSentence,
  found: readonly (FigurePeriod | null)[],
  last: FigureMention | undefined,
): readonly (readonly TraceStep[])[] {
  const changes = figures.filter(({ role }) => role === 'change');
  if (changes.length === 0) return figures.map(() => []);
  const bases = basesOf(r, sentence, figures, named);
  const goesOn =
    bases.length === 0 &&
    last?.sentence === figures[0]!.sentence - 1 &&
    named.every(({ standing }) => standing === 'act');
  if (goesOn) {
    // What is set against years ago is so for itself alone.
    const told = last.trace.filter(({ what, rule }) => what === BASE && NEAR.has(rule));
    return figures.map(({ role }) => (role === 'change' ? told : []));
  }
  const isLed = bases.length > 0 && bases[0]!.from < changes[0]!.from;
  return figures.map((figure, i) => {
    if (figure.role !== 'change') return [];
    const base = baseOf(r, bases, isLed, changes, figure);
    const months = base ? (base.months ?? monthsBefore(found[i] ?? null, base.named!)) : null;
    if (!base || months === null || !isSpan(months)) return [];
    const [start, end] = [r.tokens.start[base.from]!, r.tokens.end[base.to - 1]!];
    return [{ what: BASE, rule: `months.${months}`, start, end }];
  });
}

function basesOf(
  r: Reader,
  { from, to }: TimedSentence['sentence'],
  figures: readonly FigureMention[],
  named: readonly Named[],
): Base[] {
  const bases = named
    .filter((one) => one.standing === 'base' || isOfNumber(one, figures))
    .map(({ mention }): Base => ({ ...mention, months: null, named: mention }));
  for (let at = from; at < to; at++) {
    const yearly = r.at(at, 'yearly');
    const monthly = r.at(at, 'monthly');
    if (yearly && yearly.value !== 'each')
      bases.push({ from: at, to: yearly.end, months: 12, named: null });
    else if (monthly) bases.push({ from: at, to: monthly.end, months: 1, named: null });
  }
  return bases.sort((a, b) => a.from - b.from);
}

/** "up 12 % to 105 million, from 93 million in 2022": the time of the number that has grown; "against 3 % in 2022" is another growth. */
function isOfNumber({ standing, mention }: Named, figures: readonly FigureMention[]): boolean {
  if (standing !== 'compared') return false;
  const of = figures.findLast(({ from }) => from < mention.from);
  return of !== undefined && of.kind !== 'percent' && of.role === 'level';
}

/**
 * The base that stands with a change, "(flat month on month and) up 3 % year on year"; else, of a sentence that opens with
 * one, the last before it: "Sur un mois, 2 % et, sur un an, 5 %"; else the first before the next change, and what goes on
 * has that of the one before: "2 % sur un mois pour les légumes et 5 % pour les fruits".
 */
function baseOf(
  r: Reader,
  bases: readonly Base[],
  isLed: boolean,
  changes: readonly FigureMention[],
  { from, to }: FigureMention,
): Base | undefined {
  const before = bases.findLast((base) => base.from < from);
  const next = changes.find((change) => change.from > from)?.from ?? Infinity;
  const behind = bases.find((base) => base.from >= to && base.from < next);
  if (behind && isBeside(r, to, behind.from)) return behind;
  return isLed ? before : (behind ?? before ?? bases[0]);
}

function isBeside(r: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (r.pauses(at) || r.at(at, 'to')?.value === '') return false;
  return true;
}

function monthsBefore(period: FigurePeriod | null, { first, last, rule }: Named['mention']) {
  const [now, then] = [parseDay(period?.last ?? null), parseDay(last)];
  // "Par rapport au même mois de l'année précédente", told before the month is.
  if (first === null && /\.same$/.test(rule)) return 12;
  if (!now || !then) return null;
  // "1,4 million en mars 2025, soit 17 % de plus qu'en 2024": than in that month of it.
  const isWhole = isYear({ first, last });
  return 12 * (now.year - then.year) + (isWhole ? 0 : now.month - then.month);
}
