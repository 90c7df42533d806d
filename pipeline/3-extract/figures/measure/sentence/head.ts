import { markers } from '../../../../lexicons/markers.ts';
import { wordIn } from '../../../by-form.ts';
import { isMark, NUMBER } from '../../../tokens.ts';
import { isNoun } from '../../counted/counted-noun.ts';
import { W } from '../../lexicon.ts';
import { endsOrdinal, isLetterS } from '../../word-shapes.ts';
import { isAges, isAgesUpTo } from './ages.ts';
import { carriesRate, opensComparison } from './inside.ts';
import { isGreatest, isHow, isPredicate } from './manner.ts';
import { isMeanOfPlace } from './noun-form.ts';
import { isFigure, LED, OPEN, opensRate, partOf } from './part.ts';
import { isQualityAt } from './quality.ts';
import type { Scene } from './scene.ts';
import { HEADS, headOf, NEVER, OWNER } from './small-words.ts';
import { isStop } from './stop-word.ts';

const isInstance = markers('for-instance').at;
const isKept = markers('kept-at', 'ar').at;
const isDegree = markers('degree').at;
const isMost = markers('most-of').at;
const opensManner = wordIn(markers('in-manner'));
const opensIndefinite = markers('indefinite').at;

/** "repli", "hausse": a noun of growth or fall, no verb. */
const isMovement = (scene: Scene, at: number): boolean =>
  scene.lexicon.has(scene.tokens, at, W.movement) && partOf(scene, at) === OPEN;

/** Whether a French word behind "en" or "une" is the adjective of the movement that it stands before. */
const isBeforeMovement = (scene: Scene, at: number): boolean =>
  isMovement(scene, at + 1) &&
  !isMovement(scene, at) &&
  (scene.lexicon.has(scene.tokens, at - 1, W.inside) || opensIndefinite(scene.tokens, at - 1));

/** Whether a word tells with "plus" or "encore plus" how strong the movement before is. */
function isDegreeOfMovement(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  let degree = at;
  while (isDegree(tokens, degree - 1) || lexicon.has(tokens, degree - 1, W.older)) degree--;
  return degree < at && isMovement(scene, degree - 1);
}

/** Whether what a fraction is of follows it. */
const opensShared = (scene: Scene, at: number): boolean =>
  scene.lexicon.language === 'ar'
    ? partOf(scene, at) === OPEN
    : scene.lexicon.has(scene.tokens, at, W.of);

/** Where the noun stands that the word at `i` opens a phrase of; another token where it opens none. */
export function headAt(scene: Scene, i: number): number {
  const { tokens, lexicon } = scene;
  if (tokens.kind[i - 1] === NUMBER && endsOrdinal(tokens, i)) return i + 1;
  // "les 15 à 24 ans": who is meant, from the first year to the last.
  if (tokens.kind[i] === NUMBER && isAges(tokens, i)) return i;
  // … but no noun is the word between them.
  if (isAgesUpTo(tokens, i)) return i + 2;
  // "celle de 100 DH": a banknote.
  if (tokens.kind[i] === NUMBER)
    return lexicon.units.match(tokens, i + 1)?.value.kind === 'money' ? i : i + 1;
  // «ارتفعت بشكل ملموس»: an adjective that makes an adverb.
  const isDropped =
    lexicon.language === 'ar' &&
    (opensManner(tokens, i - 1) ||
      isPredicate(scene, i) ||
      isGreatest(scene, i) ||
      isHow(scene, i));
  if (isDropped) return i + 1;
  // «ارتفاعا بمعدل 4 في المائة», as «بنسبة»; «معدلات أعلى من المعدل الوطني».
  if (carriesRate(scene, i) || opensComparison(scene, i)) return i + 1;
  // «بنسبة سنوية بلغت 4 في المائة».
  if (opensRate(tokens, i - 1) && lexicon.has(tokens, i, W.adjective)) return i + 1;
  // «بعدة مدن، خاصة الرباط», «تراجع خاصة في المدن».
  const isSetOff = isMark(tokens, i - 1, '،,') || partOf(scene, i + 1) === LED;
  if (isKept(tokens, i) || (isSetOff && isInstance(tokens, i))) return i + 1;
  if (isMeanOfPlace(tokens, i, lexicon)) return i;
  // "un niveau très élevé (99 %)": the bracket is of the noun.
  if (lexicon.language === 'fr' && isDegree(tokens, i - 1) && isMark(tokens, i + 1, '('))
    return i + 1;
  // "last year's deficit"; "remained | sluggish at".
  if (lexicon.language === 'en' && (isLetterS(tokens, i) || isQualityAt(scene, i))) return i + 1;
  // "la moitié des ménages": what it is a part of; "la plupart des ménages sont": no less a subject.
  const isOf = lexicon.language === 'fr' && lexicon.has(tokens, i + 1, W.of);
  if (isOf && isMost(tokens, i)) return i + 2;
  // "three quarters of the unemployed", «ثلاثة أرباع العاطلين»
  const isShareOf = isOf || opensShared(scene, i + 1);
  if (isShareOf && lexicon.has(tokens, i, W.fraction)) return i + 1;
  // "en net repli", "une nette hausse"; "une hausse plus nette".
  if (lexicon.language === 'fr' && (isBeforeMovement(scene, i) || isDegreeOfMovement(scene, i)))
    return i + 1;
  const head = headOf(tokens, i, lexicon);
  if (head === HEADS) return i;
  // "the country's air traffic".
  if (head === OWNER) return isLetterS(tokens, i + 2) ? i + 3 : i;
  if (head === NEVER) return i + 1;
  // "un léger repli", "more than doubled", against "un jeune garçon", "60 % de jeunes".
  if (partOf(scene, i + 1) === OPEN) return isStop(scene, i + 1) ? i + 1 : i;
  const alone = lexicon.language === 'fr' && lexicon.has(tokens, i - 1, W.article);
  return alone || isFigure(scene, i - 1) || isNoun(tokens, i, lexicon) ? i : i + 1;
}
