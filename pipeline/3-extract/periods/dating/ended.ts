import type { PeriodMention } from '../../mention.ts';
import { dates, type Named } from '../standing/standing.ts';
import type { Scene } from './scene.ts';

/**
 * "à fin novembre, 21 milliards depuis le début de l'année", "1.300 entre 2022 et mai 2023, dont 480 depuis janvier": what
 * has run since a day does so until the one that the sentence names, not until that of writing.
 */
export function endedIn({ r, figures, named, context }: Scene, i: number, own: Named): Named {
  const { mention } = own;
  if (!mention.rule.startsWith('since') || mention.last !== null || !mention.first) return own;
  const x = figures[i]!;
  const isEnd = (one: Named): boolean => {
    const { from, first, last, rule } = one.mention;
    if (!dates(one) || !last || last <= mention.first! || !context.isOver(one.mention))
      return false;
    const isWhole = rule.startsWith('between') && first !== null && first <= mention.first!;
    // Another figure beside it is what that day is of.
    const [start, end] = [
      Math.min(from, mention.from, x.from),
      Math.max(from, mention.from, x.from),
    ];
    const isAlone = figures.every((y) => y === x || y.from < start || y.from > end);
    return isWhole
      ? from < x.from && r.has(one.mention.to, x.from, 'part')
      : isAlone && isDay(one.mention);
  };
  const until = named.find(isEnd);
  return until ? { ...own, mention: { ...mention, last: until.mention.last } } : own;
}

/** "au 30 juin", "à fin juin", "jusqu'en juin", "à cette date": a day that something is counted up to. */
const isDay = ({ rule, first, last }: PeriodMention): boolean =>
  (COUNTED_TO.test(rule) && (first === null || first === last)) ||
  (rule === 'period.same' && first === last);

const COUNTED_TO = /^(asof\.|until\.|end\.(month|quarter|half))/;
