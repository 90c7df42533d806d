import { markers } from '../../../lexicons/markers.ts';
import type { Tokens } from '../../tokens.ts';
import { alive, type Candidate } from '../candidate.ts';
import { opensWithBeh } from '../word-shapes.ts';

const wounds = markers('wounds', 'ar');
const isNew = markers('new-case', 'ar').at;

/** Tokens around a count within which an accident is told that it is of. */
const BEFORE = 24;
const BEHIND = 12;

/** «خلفت حوادث السير 20 قتيلا و115 إصابة», unlike «سجلت الوزارة 115 إصابة»: those whom an accident hurts have caught nothing. */
export function nameInjuries(tokens: Tokens, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const { counted, first, from, to, last } = candidate;
    if (!alive(candidate) || counted?.code !== 'infection') continue;
    // «40 إصابة بالحصبة في مناطق الزلزال»: what they have is told; «40 إصابة جديدة»: no wound is.
    if (opensWithBeh(tokens, counted.to) || isNew(tokens, counted.to)) continue;
    if (wounds.within(tokens, Math.max(first, from - BEFORE), Math.min(last, to + BEHIND)))
      candidate.counted = { ...counted, code: 'injured' };
  }
}
