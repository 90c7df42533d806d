import type { Reader } from '../reader.ts';
import type { Point } from './point.ts';
import { ledPoint, pointAt } from './points.ts';

/** "[et] jusqu'à fin septembre" after a point. */
export function untilAfter(r: Reader, index: number): Point | null {
  for (const at of [index, r.isSymbol(index, ',،(') ? index + 1 : r.skipLinks(index)]) {
    const until = r.at(at, 'until') ?? r.at(r.at(at, 'to')?.end ?? at, 'until');
    const b = until && ledPoint(r, until.end);
    if (b) return b;
  }
  return null;
}

/** How many words may tell what has happened since. */
const EVENT = 14;

/** Whether a token is of the number of a text of law. */
function isOfLaw(r: Reader, index: number): boolean {
  for (let at = index - 1; at >= index - 6; at--)
    if (r.at(at, 'law')) return true;
    else if (r.isWord(at) && !r.at(at, 'numbered') && r.length(at) > 1) return false;
  return false;
}

const SPANNED: ReadonlySet<string> = new Set(['day', 'month', 'season']);

/** "depuis son lancement en 2010", "since the siege began on May 5": the date of what something is since. */
export function eventPoint(r: Reader, index: number): Point | null {
  for (let at = index + 1; at < index + EVENT; at++) {
    // "since the launch of the Youth Plan (YP) in 2014"
    if (r.isSymbol(at, '(') && r.isWord(at + 1) && r.isSymbol(at + 2, ')')) {
      at += 2;
      continue;
    }
    // "since it went live last June"
    if (r.before(at, 'in') || r.before(at, 'link') || r.at(at, 'last')) {
      const point = pointAt(r, at, true);
      if (point && (SPANNED.has(point.unit) || point.year !== null)) return point;
    }
    // «منذ زلزال 8 شتنبر 2023»: no word leads to the date of what a noun names.
    const whole = r.isWord(at - 1) && !r.at(at - 1, 'unit') ? pointAt(r, at, true) : null;
    if (whole && whole.year !== null && (whole.unit === 'day' || whole.unit === 'month'))
      return whole;
    // «منذ إحصاء 2014»: a count bears its year.
    if (whole?.year && whole.unit === 'year' && r.at(at - 1, 'report')) return whole;
    // "l'entrée en vigueur de la loi 103-13 en 2018"
    const isNumber = (r.isNumber(at) || r.isSymbol(at, '-./°')) && isOfLaw(r, at);
    const isWord = r.isWord(at) || r.isSymbol(at, `'’"“”«»`) || isNumber;
    // "depuis l'entrée en vigueur de la loi, en août 2024,"
    if (r.isSymbol(at, ',،') && r.at(at + 1, 'in')) continue;
    // "depuis le coup d'envoi de l'opération, le 10 juin,"
    if (r.isSymbol(at, ',،')) {
      const apposed = pointAt(r, r.skipLinks(at + 1), true);
      return apposed?.unit === 'day' && r.isSymbol(apposed.end, ',،') ? apposed : null;
    }
    if (!isWord || r.at(at, 'turn') || r.at(at, 'until')) return null;
  }
  return null;
}

/** "(de) septembre à nos jours", "(من) شتنبر إلى اليوم": the start of what still runs. */
export function untilNow(r: Reader, index: number): Point | null {
  const a = pointAt(r, index, true);
  if (!a || (a.unit !== 'month' && a.unit !== 'day' && a.unit !== 'year')) return null;
  const to = r.at(a.end, 'to');
  const now = r.at(a.end, 'now') ?? (to && r.at(to.end, 'now'));
  return now && { ...a, end: now.end };
}
