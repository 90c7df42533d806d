import { markers } from '../../../../lexicons/markers.ts';
import type { Tokens } from '../../../tokens.ts';
import type { FigureLexicon } from '../../lexicon.ts';
import { hasArticle } from '../../numerals/group.ts';
import { classSet } from '../../word-classes.ts';
import { opensWithAl } from '../../word-shapes.ts';
import { OPEN, partOf } from './part.ts';
import type { Range, Scene } from './scene.ts';

/** «الأكثر تضررا», «أغلب النساء», «الحصة الأكبر», «أكبر | الواردات»: what is said of a noun that is set above others. */
export const isRank = ({ tokens, lexicon }: Scene, { from, to }: Range): boolean =>
  isTopmost(tokens, from) ||
  (isTopmost(tokens, from - 1) && !opensWithAl(tokens, from - 1)) ||
  (to - from > 1 && isPlaceOf(tokens, from, lexicon));
const isTopmost = markers('topmost', 'ar').at;

/** «(احتل النسيج) المرتبة الأولى», unlike «(النسيج في) المرتبة الأولى»: what a noun takes, and no part of it. */
export const opensRank = (scene: Scene, at: number): boolean =>
  isPlaceOf(scene.tokens, at, scene.lexicon) && partOf(scene, at - 1) === OPEN;

/** «الحصة الأكبر»: a noun of a share or of a place in an order with its adjective. */
const isPlaceOf = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'ar' &&
  (hasArticle(tokens, at) || opensWithAl(tokens, at)) &&
  opensWithAl(tokens, at + 1) &&
  isTopmost(tokens, at + 1) &&
  (lexicon.hasAny(tokens, at, PLACES) || isOrder(tokens, at));
const PLACES = classSet('hollow', 'quantity', 'steady');
const isOrder = markers('rank', 'ar').at;
