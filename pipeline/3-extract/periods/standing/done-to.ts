import { markers } from '../../../lexicons/markers.ts';
import { roleSet } from '../lexicon.ts';
import type { Reader } from '../reader.ts';

const DEFINITE = markers('definite');
/** What a base is told with: its time, its number, the pronoun or the change that stands for it. */
const OF_BASE = roleSet([
  'in',
  'link',
  'unit',
  'month',
  'season',
  'edge',
  'ordinal',
  'first',
  'firstday',
  'halfyear',
  'last',
  'previous',
  'same',
  'current',
  'following',
  'cardinal',
  'change',
  'that',
  'base',
  'asof',
  'day',
  'ago',
]);

/**
 * "violences contre les femmes en 2025", "pursued over violence against women in 2025": whom something is done to, where
 * neither a number nor a time follows what else sets a period against another.
 * @param at the token after the word
 * @param period where the period starts
 */
export function isDoneTo(r: Reader, at: number, period: number): boolean {
  if (!isWhom(r, at)) return false;
  const noun = DEFINITE.at(r.tokens, at) ? at + 1 : at;
  if (noun >= period || !r.isWord(noun) || r.hasAny(noun, OF_BASE)) return false;
  if (INDEFINITE.at(r.tokens, noun)) return false;
  for (let i = at; i < period; i++) if (r.counts(i)) return false;
  return true;
}

/** How many words "face à" may have. */
const LEAD = 2;

/** Whether a word behind which someone may stand ends before a token. */
function isWhom(r: Reader, end: number): boolean {
  for (let at = end - 1; at >= end - LEAD; at--) {
    const base = r.at(at, 'base');
    if (base?.value === 'whom' && base.end === end) return true;
  }
  return false;
}

const INDEFINITE = markers('indefinite');
