import { wordMatches } from '../../by-form.ts';
import { W } from '../lexicon.ts';
import type { Scene } from './scene.ts';

const isDefinite = wordMatches(/^ال/);

/** «رسوم التسجيل والتنبر», «قضايا حيازة وترويج المخدرات»: one noun of two complements, or of two deeds to one thing. */
export function isSharedComplement(scene: Scene, from: number, at: number): boolean {
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'ar' || at < from + 2 || isDefinite(tokens, from)) return false;
  if (isDefinite(tokens, at - 1)) return carriesWal(tokens, at);
  return (
    isDefinite(tokens, at + 1) &&
    isDeedNoun(tokens, at) &&
    !lexicon.has(tokens, at, W.movement) &&
    !lexicon.has(tokens, at - 1, W.adjective)
  );
}
export const carriesWal = wordMatches(/^وال.{3}/);
/** «وترويج», «وإنشاء», «واستعمال»: the form of an Arabic noun of a deed. */
const isDeedNoun = wordMatches(/^و(?:ت..ي.|إ..ا.|ا.ت.ا.|است..ا.)$/);
