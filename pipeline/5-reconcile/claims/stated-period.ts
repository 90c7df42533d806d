import type { Row } from '../../../schemas/index.ts';
import type { TraceRow } from '../../4-normalise/coded.ts';
import { isYear, type Period, periodOf } from './dates.ts';

/**
 * The time that a document, told on `day`, has for a figure: whether it ran on then, or may have begun before it says; null
 * where none is told, or none that another outlet's may be set against.
 */
export function statedPeriod(
  figure: Row<'figures'>,
  trace: readonly TraceRow[],
  day: string | null,
): Period | null {
  const rules = trace.filter(({ what }) => what === 'period').map(({ rule }) => rule);
  // "compte actuellement 98.000 détenus": each outlet's day of telling, which sets no two of them apart.
  // "Between 1 September and mid-January", printed on the 15th, names its last day; "since January" does not.
  const isClosed = rules.some((rule) => BETWEEN.test(rule));
  const period = rules.includes('now') ? null : periodOf(figure, isClosed ? null : day);
  if (!period || (rules.includes('period.previous') && isRoundAgo(period, day))) return null;
  // "In August, 340. Since January, 2,120": in a text on August it ends there, and names no day.
  const running = period.first < period.last && rules.some((rule) => SINCE.test(rule));
  // "À fin mars", "until 19 March": what is told of the year until then may have begun before it.
  const isOfStart = period.first.endsWith('-01-01') && !isYear(period);
  const unbegun = isOfStart && rules.some((rule) => UP_TO.test(rule));
  return { ...period, ...(running && { running }), ...(unbegun && { unbegun }) };
}

const SINCE = /^since\./;
const BETWEEN = /^between\.(?!now)/;
const UP_TO = /^(?:until|asof|end)\./;

/** Years that "a decade ago" rounds to. */
const ROUND = 5;

/** "79 % ten years ago", told from the day of writing: of about that year, whichever other outlets name. */
function isRoundAgo(period: Period, day: string | null): boolean {
  if (day === null || !isYear(period)) return false;
  const years = Number(day.slice(0, 4)) - Number(period.first.slice(0, 4));
  return years >= ROUND && years % ROUND === 0;
}
