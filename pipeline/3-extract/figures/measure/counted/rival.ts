import { markers } from '../../../../lexicons/markers.ts';
import { nounCodes } from '../../../../lexicons/noun-classes.ts';
import { knownName } from '../../../names/registry-names.ts';
import { codeOf } from '../../counted/counted-noun.ts';
import { isBefore, isHad } from '../holder.ts';
import { IN, PHRASE } from '../sentence/piece.ts';
import type { Range } from '../sentence/scene.ts';
import { isTerritory } from '../sentence/territory.ts';
import type { View } from '../sentence/view.ts';
import { isSeated } from './party.ts';

const leadsAgent = markers('agent').at;

const WON = nounCodes('won');

/**
 * "(L'Aube a 12 sièges), suivie par Al Fajr avec 5 sièges et de la Ligue (3)": the name that stands right before a bracket or
 * a "with", where neither the registry nor its noun tells that it is a party's.
 */
export function rivalOf(view: View): Range | null {
  const { scene, pieces, at, bracket, candidate } = view;
  const { tokens, lexicon } = scene;
  const item = pieces[(bracket > 0 ? bracket : at) - 1];
  if (item?.kind !== PHRASE || item.core < item.to || tokens.capital[item.from] !== 1) return null;
  if (bracket <= 0 && !(isHad(view) && isBefore(view, item))) return null;
  // "dans le Souss (12)", unlike "par Al Fajr (12)"
  if (item.lead === IN && !leadsAgent(tokens, item.at)) return null;
  // "12 Sièges (4 %)", "Safi (12)", "la Chambre des représentants (395 sièges)"
  if (WON.has(codeOf(tokens, item.from, lexicon)) || isTerritory(scene, item)) return null;
  const known = knownName(lexicon.language, tokens, item.from, candidate.from);
  return known && !isSeated(known.value.type) ? null : item;
}
