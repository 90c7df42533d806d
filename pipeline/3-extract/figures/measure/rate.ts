import { markers } from '../../../lexicons/markers.ts';
import { startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { isHollow } from './empty.ts';
import { isSameNoun } from './list.ts';
import { FIGURE, IN, PHRASE, pieceAt } from './piece.ts';
import { saidAfter } from './said.ts';
import type { Range, Scene } from './scene.ts';
import { type Measure, spell } from './spell.ts';
import { LEVEL } from './verbs.ts';
import type { View } from './view.ts';

/** "20 litres par jour", "68 tonnes à l'hectare": how often or on how much room, not of what. */
const measures = ({ tokens, lexicon }: Scene, { from, to }: Range): boolean =>
  ROOM.has(lexicon.units.match(tokens, from, to)?.value.kind ?? '');
const ROOM: ReadonlySet<string> = new Set(['duration', 'area']);

/** "un gardien pour 40 détenus", "8 out of 10 accidents": the noun before the denominator, else the one behind it. */
export function ratedOf(view: View): Measure | null {
  const { scene, candidate, pieces, near } = view;
  const { to, denominatorTo, counted } = candidate;
  // "la Tunisie 196, l'Italie 99 pour 100.000 habitants": per the same as the last of the list.
  const lent = counted !== null && !counted.own && counted.from > to;
  if (denominatorTo <= to) return lent && near ? spell(scene, 'rate', near) : null;
  for (let i = pieceAt(pieces, to); i < pieces.length && pieces[i]!.from < denominatorTo; i++) {
    const noun = pieces[i]!;
    if (noun.kind !== PHRASE || measures(scene, noun)) continue;
    const said = saidAfter(view, Math.max(noun.to, denominatorTo));
    return said ? spell(scene, 'rate', noun, said) : spell(scene, 'rate', noun);
  }
  return null;
}

const isToldPer = markers('told-per').at;

/**
 * "le taux d'incarcération ne cesse de monter : il avoisine 272 détenus pour 100.000 habitants, contre 265": the rate that
 * the sentence is of, where a pronoun stands for it; so many of whom for so many is no more than its unit.
 */
export function ratePer(view: View): Measure | null {
  const { scene, candidate, beside, verb, subject, pieces, at } = view;
  const { tokens, lexicon } = scene;
  if (candidate.kind !== 'rate') return null;
  const before = beside?.candidate;
  const isAgainst = lexicon.has(tokens, startOf(candidate) - 1, W.versus);
  if (isAgainst && before?.kind === 'rate' && isSameNoun(scene, before, candidate))
    return beside!.measure;
  if (verb?.verb?.sense !== LEVEL || (subject && lexicon.language !== 'ar')) return null;
  for (let i = at - 1; i >= 0 && pieces[i]!.kind !== FIGURE; i--) {
    const noun = pieces[i]!;
    if (noun.kind !== PHRASE || noun.lead === IN || isHollow(scene, noun)) continue;
    const head = lexicon.language === 'en' ? noun.to - 1 : noun.from;
    if (isToldPer(tokens, head)) return spell(scene, 'subject', noun);
  }
  return null;
}
