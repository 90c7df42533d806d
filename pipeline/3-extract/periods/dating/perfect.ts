import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { BACK } from '../standing/each.ts';

/** How far behind its subject a verb may stand. */
const VERB = 14;

/** "have been treated", "has taken in": over by now, and in no time that is over. */
export function isPerfect(r: Reader, figure: FigureMention, from: number, to: number): boolean {
  for (let at = figure.from - 1; at >= Math.max(from, figure.from - BACK); at--) {
    if (r.pauses(at, ',،;:؛') || r.at(at, 'that')) break;
    if (hasParticiple(r, at)) return true;
  }
  for (let at = figure.to; at < Math.min(to, figure.to + VERB); at++) {
    if (r.isSymbol(at, ',،;؛') || r.counts(at)) break;
    if (hasParticiple(r, at)) return true;
  }
  return false;
}

const PARTICIPLE =
  /^led$|..(?:ed|en|wn|ght|uilt|ent|ade|one|old|ost|ome|eld|aid|ead|eft|run|cut|put|set)$/;

/** "has (also) taken", "ont déjà reçu", not "has a total". */
function hasParticiple(r: Reader, at: number): boolean {
  const perfect = r.at(at, 'perfect');
  if (!perfect) return false;
  const { end, value } = perfect;
  if (value === 'already') return true;
  return PARTICIPLE.test(r.surface(end)) || (r.isWord(end) && PARTICIPLE.test(r.surface(end + 1)));
}

const PREVIOUSLY = markers('previously');
/** Words from the verb to its figure, and from "had" to "previously". */
const DONE = 4;
const HAD = 3;

/** "The dams had previously held 7 billion m³", «كانت السدود سابقا»: before the time spoken of, on a day that nobody told. */
export function isPreviously(r: Reader, figure: FigureMention, from: number): boolean {
  for (let at = figure.from - 1; at >= Math.max(from, figure.from - DONE - HAD); at--) {
    if (r.pauses(at)) return false;
    if (r.at(at, 'pluperfect')) return PREVIOUSLY.within(r.tokens, at + 1, at + 1 + HAD);
  }
  return false;
}
