import type { Range } from '../calendar.ts';
import { dates, type Named } from '../standing/standing.ts';
import type { Scene } from './scene.ts';

const SINCE = /^since\./;
const UNTIL = /^(?:ever\.)?(?:until|by)\./;

/**
 * "Depuis 2001, 300 projets ont été financés jusqu'à fin 2019", "By the end of 2019, it had built 300 schools since 2001": a
 * start and an end that one sentence tells apart, in either order.
 */
export function sinceUntil({ r, named, context }: Scene, own: Named): Range | null {
  const [isStart, isEnd] = [SINCE, UNTIL].map((shape) => shape.test(own.mention.rule));
  if (!isStart && !isEnd) return null;
  const shape = isStart ? UNTIL : SINCE;
  const other = named.find((one) => dates(one) && shape.test(one.mention.rule));
  if (!other) return null;
  const [start, end] = isStart ? [own, other] : [other, own];
  const [first, last] = [start.mention.first, end.mention.last];
  // "depuis le début de la législature jusqu'au 17 octobre": since a day that it does not tell.
  if (!last || (first && first >= last) || start.mention.last) return null;
  // "since 2001 … by the end of 2030": not over yet.
  if (context.written && last > context.written) return null;
  const [from, to] = [start, end].map(({ mention }) => mention.from).sort((a, b) => a - b);
  return isApart(r, from!, to!) ? null : { first, last };
}

/** Whether another clause opens between two tokens. */
function isApart(r: Scene['r'], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (r.isSymbol(at, ';؛') || r.at(at, 'turn') || r.at(at, 'that')) return true;
  return false;
}
