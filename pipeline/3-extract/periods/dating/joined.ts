import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention } from '../../mention.ts';
import { roleSet } from '../lexicon.ts';
import type { Reader } from '../reader.ts';

/** How many words "barques et plus de" may have. */
const BETWEEN = 5;

/** Tokens that "tonnes, pour une valeur totale de" may have. */
const WORTH = 8;
const tellsWorth = markers('worth').at;

/** «78 ألف طن، بقيمة | 1.56 مليار درهم», "78 tonnes, pour une valeur de | 1,5 MDH": what so much is worth. */
export function isWorth(r: Reader, x: FigureMention, next: FigureMention | undefined): boolean {
  if (next?.kind !== 'money' || x.kind === 'money' || next.from - x.to > WORTH) return false;
  for (let at = x.to; at < next.from; at++) if (tellsWorth(r.tokens, at)) return true;
  return false;
}

/** "13 barques et | 74 passagers", "12 deaths and | 40 injured": whether a figure is joined to the one behind its noun. */
export function areJoined(r: Reader, x: FigureMention, next: FigureMention | undefined): boolean {
  if (!next || next.from - x.to > BETWEEN) return false;
  let isJoined = false;
  for (let at = x.to; at < next.from; at++) {
    if (!r.isWord(at)) return false;
    if (r.at(at, 'to')?.value === '') isJoined = true;
  }
  return isJoined;
}

const LINKS = roleSet(['link', 'in']);
const VERBS = roleSet(['perfect', 'auxiliary', 'relative', 'turn']);

/** "29 festivals in Europe and in | 12 in Asia", "170 knives, | 311 phones": a comma or "and" before a figure, and no verb behind the one it follows. */
export function areListed(r: Reader, { to }: FigureMention, { from }: FigureMention): boolean {
  if (from - to > BETWEEN) return false;
  const isJoint = (at: number) => r.isSymbol(at, ',،') || r.at(at, 'to')?.value === '';
  const at = !isJoint(from - 1) && r.hasAny(from - 1, LINKS) ? from - 2 : from - 1;
  if (at < to || !(isJoint(at) || r.conjoined(at + 1))) return false;
  for (let i = to; i < at; i++) if (!r.isWord(i) || r.hasAny(i, VERBS)) return false;
  return true;
}
