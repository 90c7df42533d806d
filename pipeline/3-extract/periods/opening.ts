import { type Point, point } from './point.ts';
import type { Reader } from './reader.ts';

/** How many words "le coup d'envoi de la" may have before what it launches. */
const LAUNCH = 6;

/** "la nouvelle année scolaire", «الموسم الدراسي الجديد», "la rentrée scolaire a eu lieu": the school year that starts. */
export function openingYear(r: Reader, start: number, end: number): Point | null {
  const after = r.at(end, 'opening');
  if (after?.value === '') return opens(after.end);
  if (r.at(start - 1, 'opening')?.value === '') return opens(end);
  return r.at(start, 'opening')?.value === 'start' && isLaunched(r, start, end) ? opens(end) : null;
}

const opens = (end: number): Point => point(end, 'school', { when: 'current', part: 1 });

/** "a donné le coup d'envoi de la rentrée scolaire", "la rentrée scolaire a eu lieu": not "avant la rentrée scolaire". */
function isLaunched(r: Reader, start: number, end: number): boolean {
  if (isStarted(r, end)) return true;
  for (let at = start - 1; at >= start - LAUNCH && r.isWord(at); at--)
    if (isStarted(r, at) || r.at(at, 'launch')) return true;
  return false;
}

const isStarted = (r: Reader, at: number): boolean =>
  r.at(at, 'happens') !== null || r.at(at, 'act')?.value === 'launch';
