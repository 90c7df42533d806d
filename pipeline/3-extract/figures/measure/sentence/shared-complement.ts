import { wordMatches } from '../../../by-form.ts';
import { W } from '../../lexicon.ts';
import { opensWithAl } from '../../word-shapes.ts';
import type { Scene } from './scene.ts';

/** «رسوم التسجيل والتنبر», «قضايا حيازة وترويج المخدرات»: one noun of two complements, or of two deeds to one thing. */
export function isSharedComplement(scene: Scene, from: number, at: number): boolean {
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'ar' || at < from + 2 || opensWithAl(tokens, from)) return false;
  if (opensWithAl(tokens, at - 1)) return carriesWal(tokens, at);
  return (
    opensWithAl(tokens, at + 1) &&
    isDeedNoun(tokens, at) &&
    !lexicon.has(tokens, at, W.movement) &&
    !lexicon.has(tokens, at - 1, W.adjective)
  );
}
export const carriesWal = wordMatches(/^وال.{3}/);
/** «وترويج», «وإنشاء», «واستعمال»: the form of an Arabic noun of a deed. */
const isDeedNoun = wordMatches(/^و(?:ت..ي.|إ..ا.|ا.ت.ا.|است..ا.)$/);
