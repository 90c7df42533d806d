import { type Expression, made } from '../expressions/expression.ts';
import type { Reader } from '../reader.ts';

/** The last day that a month may have. */
const DAYS = 31;
/** How far behind the days that name the month others may go without it, in tokens. */
const REACH = 30;

/** "entre le 15 et le 17 décembre, puis | entre le 17 et le 22": two days of the month just named. */
export function daysBeside(
  r: Reader,
  at: number,
  named: Expression | undefined,
): Expression | null {
  if (!named || at - named.end > REACH) return null;
  const told = named.b ?? named.a;
  if (told.unit !== 'day' || told.part === 0) return null;
  const opens = r.at(at, 'between');
  if (!opens) return null;
  const first = dayAt(r, opens.end);
  const joint = first && r.joint(first.end);
  const last = joint && dayAt(r, joint.end);
  // "entre le 17 et le 22 tonnes", "entre le 17 et le 22 du mois suivant"
  if (!last || last.day <= first!.day || r.isWord(last.end)) return null;
  const ends = [first!, last].map(({ day, end }) => ({
    ...told,
    day,
    lastDay: day,
    weekday: 0,
    end,
  }));
  return made(at, last.end, 'between', ends[0]!, ends[1]!);
}

/** "le | 17": a joint may take in the article. */
function dayAt(r: Reader, at: number): { readonly day: number; readonly end: number } | null {
  const from = r.at(at, 'link') ? at + 1 : at;
  const day = r.before(from, 'link') ? r.integer(from) : -1;
  return day >= 1 && day <= DAYS ? { day, end: from + 1 } : null;
}
