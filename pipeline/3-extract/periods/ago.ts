import { eventPoint } from './events.ts';
import { type Point, point } from './point.ts';
import type { Reader } from './reader.ts';

/** "quatre ans plus tôt", "il y a trois ans", "قبل ثلاث سنوات". */
export function countedAgo(r: Reader, index: number): Point | null {
  const lead = r.at(index, 'ago')?.value === 'n' ? r.at(index, 'ago') : null;
  const start = lead?.end ?? index;
  const count = r.count(start);
  const unit = count && r.at(count.end, 'unit');
  if (unit?.value === 'day') return daysAgo(r, unit.end, count!.value, lead !== null);
  if (unit?.value !== 'year') return null;
  // "trois ans après son lancement en 2020": of no year that is told
  const since = r.at(unit.end, 'since');
  const event = since?.value === 'after' ? eventPoint(r, since.end) : null;
  if (event) return point(event.end, 'now');
  const late = r.at(unit.end, 'earlier');
  if (!lead && !late) return null;
  return point(late?.end ?? unit.end, 'period', {
    when: 'previous',
    part: count!.value,
  });
}

/** "il y a deux jours", "two days ago", and "two days before", which is told from another day; not "two days before the vote". */
function daysAgo(r: Reader, index: number, count: number, isLed: boolean): Point | null {
  const earlier = r.at(index, 'earlier');
  if (isLed || earlier?.value === 'counted')
    return r.at(index, 'link')
      ? null
      : point(earlier?.end ?? index, 'day', { when: 'same', part: -count });
  const isOfEvent = r.at(index, 'outside') !== null && r.isWord(earlier?.end ?? index);
  if (!earlier || isOfEvent) return null;
  return point(earlier.end, 'day', { when: 'previous', part: count });
}
