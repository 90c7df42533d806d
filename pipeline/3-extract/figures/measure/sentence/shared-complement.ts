import { wordMatches } from '../../../by-form.ts';
import { W } from '../../lexicon.ts';
import { classSet } from '../../word-classes.ts';
import { opensWithAl } from '../../word-shapes.ts';
import type { Scene } from './scene.ts';

/** «رسوم التسجيل والتنبر», «قضايا حيازة وترويج المخدرات», «ديون متوسطة وطويلة الأجل»: one noun of two complements, of two deeds to one thing, or that two adjectives tell one thing of. */
export function isSharedComplement(scene: Scene, from: number, at: number): boolean {
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'ar' || at < from + 2) return false;
  const areAdjectives =
    lexicon.hasAny(tokens, at - 1, ADJECTIVES) && lexicon.hasAny(tokens, at, ADJECTIVES);
  if (areAdjectives && opensWithAl(tokens, at + 1)) return true;
  if (opensWithAl(tokens, from)) return false;
  if (opensWithAl(tokens, at - 1)) return carriesWal(tokens, at);
  return (
    opensWithAl(tokens, at + 1) &&
    isDeedNoun(tokens, at) &&
    !lexicon.has(tokens, at, W.movement) &&
    !lexicon.has(tokens, at - 1, W.adjective)
  );
}
/** «متوسط» is a mean elsewhere. */
const ADJECTIVES = classSet('adjective', 'mean');
export const carriesWal = wordMatches(/^وال.{3}/);
/** «وترويج», «وإنشاء», «واستعمال»: the form of an Arabic noun of a deed. */
const isDeedNoun = wordMatches(/^و(?:ت..ي.|إ..ا.|ا.ت.ا.|است..ا.)$/);
