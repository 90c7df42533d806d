import type { PeriodMention } from '../mention.ts';
import { isCounted } from './leading.ts';
import { isParticiple } from './participle.ts';
import type { Reader } from './reader.ts';

/** How many tokens ", qui comptait 196.000 habitants au recensement de" may have. */
const REACH = 14;

/**
 * "La ville, qui comptait 300 habitants en 2014, a perdu 20 emplois": whether a time closes a clause between commas that
 * tells a number of its own, and says nothing of a figure behind it.
 */
export function isInRelative(
  r: Reader,
  { from, to, rule }: PeriodMention,
  figure: number,
): boolean {
  // "…, qui a reçu 300 dossiers depuis janvier, en a retenu 20": since then all the same.
  if (!r.isSymbol(to, ',،') || figure <= to || rule.startsWith('since')) return false;
  let isTold = false;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (r.isSymbol(at, ';؛:') || r.closes(at)) return false;
    if (isCounted(r, at)) isTold = true;
    const opens = r.at(at, 'relative')?.value === 'noun' && r.isSymbol(at - 1, ',،');
    if (opens) return isTold;
  }
  return false;
}

/** "Le théâtre, conçu par X (décédé en mars 2016), a coûté 1,4 milliard": a bracket that tells of something else. */
export function isInBracketedAside(
  r: Reader,
  { from, to }: PeriodMention,
  figure: number,
): boolean {
  const verb = from - 2;
  return (
    r.isSymbol(to, ')') &&
    to < figure &&
    r.before(from, 'in') &&
    r.isSymbol(verb - 1, '(') &&
    isParticiple(r, verb)
  );
}
