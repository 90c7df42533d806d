import { W } from '../lexicon.ts';
import { tokenAt } from '../measure/sentence/agreement.ts';
import { LEVEL } from '../measure/sentence/verbs.ts';
import type { View } from '../measure/sentence/view.ts';
import type { Measure } from '../measure/spell.ts';
import { approximate } from '../numerals/decimal.ts';
import { classSet } from '../word-classes.ts';

const MOVES = classSet('range', 'change');

/** "Le résultat est de −3 MDH", "inflation was −0.4%", «كانت نسبة النمو ناقص 4 في المائة»: what is less than nothing, and has not fallen by so much. */
export function isBelowNothing(view: View, { head }: Measure): boolean {
  const { scene, candidate, verb, crossed, pieces, at } = view;
  const { tokens, lexicon } = scene;
  const { unit, numeral, value } = candidate;
  if (!numeral.signed || approximate(value) >= 0 || crossed) return false;
  // «كانت نسبة النمو ناقص 4 في المائة»: its subject behind it.
  const isBehind = lexicon.language === 'ar' && pieces[at - 2] === verb;
  if (pieces[at - 1] !== verb && !isBehind) return false;
  if (verb?.verb?.sense !== LEVEL) return false;
  // "l'inflation a varié de −0,4 %"
  if (lexicon.hasAny(tokens, verb.verb.main, MOVES)) return false;
  const [from, to] = [tokenAt(tokens, head.start), tokenAt(tokens, head.end)];
  const noun = lexicon.language === 'en' ? to - 1 : from;
  // "les ventes sont de −12 %": sales are never less than nothing.
  if (unit?.kind === 'percent') return lexicon.has(tokens, noun, W.steady);
  return unit?.kind === 'money' && !lexicon.has(tokens, noun, W.movement);
}
