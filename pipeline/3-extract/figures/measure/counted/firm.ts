import { ofLanguage } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { NAME_LEXICON } from '../../../names/lexicon.ts';
import { knownName } from '../../../names/registry-names.ts';
import { W } from '../../lexicon.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { isTerritory } from '../sentence/territory.ts';

/** "(la) marque", "(the) brand": a firm by its noun. */
export const isFirmNoun = markers('firm-noun').at;
const isMake = markers('make').at;

const FIRMS: ReadonlySet<string> = new Set(['company']);
const PROVIDERS: ReadonlySet<string> = new Set(['company', 'agency']);

/** Who has clients or subscribers: "Rabat Télécom", the post office of the registry; null for anyone else. */
export const providerAt = (scene: Scene, range: Range): Range | null =>
  firmAt(scene, range, PROVIDERS);

/** Who sells units or has a share of a market: a firm, or a make of cars by its name alone, since any other name alone may be somebody's. */
export function sellerAt(scene: Scene, range: Range): Range | null {
  const { from, to } = range;
  return to - from === 1 && isMake(scene.tokens, from) ? range : firmAt(scene, range, FIRMS);
}

/** A firm of one of the registry's types, one called so by its noun, or one whose name ends as those of firms do. */
function firmAt(scene: Scene, range: Range, types: ReadonlySet<string>): Range | null {
  const { from, to } = range;
  const { tokens, lexicon } = scene;
  if (isTerritory(scene, range)) return null;
  const known = knownName(lexicon.language, tokens, from, to);
  if (known?.end === to) return types.has(known.value.type) ? range : null;
  if (to - from === 1) return null;
  // "la marque | Novacar"
  if (isFirmNoun(tokens, from)) return range;
  // "Rabat Télécom", unlike "the Moroccan Foundation | for Schools"
  const isCut = lexicon.has(tokens, to, W.inside) || lexicon.has(tokens, to, W.of);
  const { brands } = ofLanguage(NAME_LEXICON, lexicon.language);
  return tokens.capital[from] === 1 && brands.has(tokens.word[to - 1]!) && !isCut ? range : null;
}
