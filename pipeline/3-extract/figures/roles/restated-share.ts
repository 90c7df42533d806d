import { isMark, NUMBER, WORD } from '../../tokens.ts';
import { nounEnd, startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { lastOfUnit } from '../measure/earlier.ts';
import { tokenAt } from '../measure/sentence/agreement.ts';
import { CHANGE } from '../measure/sentence/verbs.ts';
import type { Earlier, View } from '../measure/sentence/view.ts';
import { classSet } from '../word-classes.ts';

/** Whether what a figure measures is a rate by name. */
const isRate = ({ scene: { tokens, lexicon } }: View, { measure }: Earlier): boolean =>
  measure !== null && lexicon.has(tokens, tokenAt(tokens, measure.head.start), W.steady);

/** Words from a number to the bracket or "soit" that tells its share: "of the weavers of Fez". */
const WORDS = 6;
const LINKS = classSet('by', 'thatIs');
/** "two towns exceed the national average (12 %)": another thing than the count. */
const OTHER = classSet('movement', 'versus', 'steady', 'mean', 'quantity');

/** "282 sièges (20 %)", "282 sièges, soit 20 %", «282 مقعدا، أي بنسبة 20 في المائة»: what part of all a count is, told right behind it. */
export function restatesCount(view: View): boolean {
  const { scene, candidate, beside, verb } = view;
  const { tokens, lexicon } = scene;
  const before = beside?.candidate;
  if (!before?.counted || before.unit || before.kind || beside!.role !== 'level') return false;
  // "augmenté à 282 (20 %)", "282 à Fès (+4 %), 90 à Safi (3 %)": by how much.
  const last = lastOfUnit(view, 0);
  if (verb?.verb?.sense === CHANGE || last?.role === 'change') return false;
  // "900 vols (un taux de 14 %), 400 rixes (6 %)"
  if (last?.role === 'level' && isRate(view, last)) return false;
  let at = startOf(candidate) - 1;
  let isSame = false;
  while (lexicon.hasAny(tokens, at, LINKS)) if (lexicon.has(tokens, at--, W.thatIs)) isSame = true;
  const isBracketed =
    (isMark(tokens, at, '(') && isMark(tokens, candidate.unitTo, ')')) || isMark(tokens, at, '/');
  // "— L'Union a obtenu 64 sièges, 4 %": at the end of an item.
  const isLast = isMark(tokens, at, ',،') && candidate.unitTo >= candidate.last;
  if (!isSame && !isBracketed && !isLast) return false;
  while (isMark(tokens, at, '(,،/–—-')) at--;
  const end = nounEnd(before);
  if (at - end >= WORDS) return false;
  for (let i = end; i <= at; i++) {
    if (tokens.kind[i] === NUMBER || (tokens.kind[i] !== WORD && !isMark(tokens, i, "'’")))
      return false;
    if (lexicon.hasAny(tokens, i, OTHER)) return false;
  }
  return true;
}
