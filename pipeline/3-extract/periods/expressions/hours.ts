import type { Reader } from '../reader.ts';

const HOUR = /^h$/i;
const MERIDIEM = /^[ap]\.?m(?:\.|\b)/iu;
/** How many tokens "a.m." may have. */
const LETTERS = 4;

/** Behind "lundi matin", "lundi à 18h00", "Friday at 6 p.m.", «الاثنين على الساعة 8»: the token after the hour, or the one given. */
export function afterHour(r: Reader, index: number): number {
  // "à", "at", «على» may lead to it.
  const isList = r.at(index, 'to')?.value === '';
  for (const at of isList ? [index] : [index, index + 1]) {
    const part = r.at(at, 'clock');
    if (part?.value === 'part') return part.end;
    const hour = part ? afterNumber(r, part.end) : -1;
    const end = hour > 0 ? hour : hourAt(r, at);
    if (end > 0) return r.at(end, 'clock')?.end ?? end;
  }
  return index;
}

/** The token after "18h00", "16 heures", "8 a.m.", "18:30"; -1 where no hour stands. */
export function hourAt(r: Reader, at: number): number {
  if (!isHour(r, at)) return -1;
  const next = at + 1;
  const isColon = r.isSymbol(next, ':') && !r.spaced(next) && r.isNumber(next + 1);
  if (isColon && !r.spaced(next + 1)) return afterMeridiem(r, next + 2) ?? next + 2;
  if (HOUR.test(r.surface(next)))
    return r.isNumber(next + 1) && !r.spaced(next + 1) ? next + 2 : next + 1;
  const unit = r.at(next, 'unit');
  return unit?.value === 'hour' ? unit.end : (afterMeridiem(r, next) ?? -1);
}

/** «الساعة | الرابعة», «الساعة | 18» */
function afterNumber(r: Reader, at: number): number {
  return isHour(r, at) ? at + 1 : (r.at(at, 'ordinal')?.end ?? -1);
}

const isHour = (r: Reader, at: number): boolean => r.isNumber(at) && r.length(at) <= 2;

/** The token after "a.m.", "pm". */
function afterMeridiem(r: Reader, at: number): number | null {
  if (!r.isWord(at)) return null;
  const { text, start, end } = r.tokens;
  const match = MERIDIEM.exec(text.slice(start[at]!, start[at]! + LETTERS));
  if (!match) return null;
  let next = at;
  while (next < r.tokens.count && end[next]! <= start[at]! + match[0].length) next++;
  return next;
}
