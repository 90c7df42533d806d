import { isMark } from '../../../tokens.ts';
import { W } from '../../lexicon.ts';
import { classSet } from '../../word-classes.ts';
import { COMMA, DIGITS, partOf } from './part.ts';
import type { Scene } from './scene.ts';

/** «عرف ارتفاعا؛ حيث بلغ», «؛ أي بزيادة»: an Arabic semicolon before a clause that hangs on the one before is a comma. */
export const goesOn = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.language === 'ar' && isMark(tokens, at, '؛;') && lexicon.hasAny(tokens, at + 1, HANGS);
const HANGS = classSet('relative', 'thatIs');

/** «2 في المائة من الناتج | أي 19 مليارا», "93 dirhams par client | soit une hausse": another number of the same, with no comma. */
export const saysAgain = (scene: Scene, at: number): boolean =>
  scene.lexicon.has(scene.tokens, at, W.thatIs) &&
  (scene.lexicon.language === 'fr' || partOf(scene, at + 1) === DIGITS) &&
  partOf(scene, at - 1) !== COMMA;
