import { markers } from '../../../lexicons/markers.ts';
import { type Expression, made } from '../expressions/expression.ts';
import { point } from '../expressions/point.ts';
import type { Reader } from '../reader.ts';

/** A season, and the two years that may call one: "2024-25". */
const SEASONS: ReadonlySet<string> = new Set(['school', 'season', 'years']);
const THAN = markers('than');
/** How far behind a season, in tokens, a pronoun may stand for the one before. */
const REACH = 30;
/** Words up to the verb that parts "la précédente (en avait produit)" from "la précédente campagne". */
const VERB = 3;

/** "The 2024-25 season produced 90 tonnes; the previous one, 60", "la précédente en avait produit 60": the season before the one just named. */
export function oneBefore(r: Reader, at: number, named: Expression | undefined): Expression | null {
  const isNear = named && SEASONS.has(named.a.unit) && at - named.end < REACH;
  const one = isNear ? r.at(at, 'one-before') : null;
  // "more than in the previous one": what is told is of the later.
  if (!one || THAN.within(r.tokens, at - 2, at)) return null;
  const isPronoun = one.value === 'noun' || r.has(one.end, one.end + VERB, 'auxiliary');
  return isPronoun
    ? made(at, one.end, 'plain', point(one.end, 'school', { when: 'previous' }))
    : null;
}
