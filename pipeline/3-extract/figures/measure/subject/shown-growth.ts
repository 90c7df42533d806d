import { markers } from '../../../../lexicons/markers.ts';
import { W } from '../../lexicon.ts';
import { isOfOther } from '../../relative-gender.ts';
import { classSet } from '../../word-classes.ts';
import { OPEN, partOf } from '../sentence/part.ts';
import { FREE, IN, PHRASE, type Piece, VERB } from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { isHollow } from './empty.ts';

/** «عدد القضايا عرف [ارتفاعا ملحوظا]، حيث بلغ», "have seen [a rise], reaching": a growth that its subject shows. */
export const isShownGrowth = (scene: Scene, pieces: readonly Piece[], i: number): boolean =>
  pieces[i - 1]?.kind === VERB &&
  pieces[i]!.kind === PHRASE &&
  pieces[i]!.lead === FREE &&
  scene.lexicon.hasAny(scene.tokens, headOf(scene, pieces[i]!), MOVEMENT) &&
  isHollow(scene, pieces[i]!);
const MOVEMENT = classSet('movement');

/** «عرفت [الصادرات] ارتفاعا كبيرا، حيث انتقلت»: the subject between its verb and the growth that it shows. */
export function showerOf(scene: Scene, pieces: readonly Piece[], i: number): Piece | null {
  const [verb, subject] = pieces.slice(Math.max(0, i - 2), i);
  const { kind, lead, from } = pieces[i]!;
  if (scene.lexicon.language !== 'ar' || verb?.kind !== VERB || subject?.kind !== PHRASE)
    return null;
  const isShown = kind === PHRASE && lead === FREE && subject.lead === FREE;
  return isShown && scene.lexicon.hasAny(scene.tokens, from, MOVEMENT) ? subject : null;
}

/** «استمرت الأسعار | في التراجع»: a growth or fall by itself, which something goes on with. */
export const isGoneOnWith = (scene: Scene, pieces: readonly Piece[], i: number): boolean =>
  scene.lexicon.language === 'ar' &&
  pieces[i]!.lead === IN &&
  pieces[i]!.to - pieces[i]!.from === 1 &&
  scene.lexicon.has(scene.tokens, pieces[i]!.from, W.movement) &&
  pieces[i - 1]?.kind === PHRASE &&
  pieces[i - 1]!.lead === FREE &&
  keepsOn(scene.tokens, pieces[i - 2]?.verb?.main ?? -1);
const keepsOn = markers('keeps-on', 'ar').at;

const headOf = ({ lexicon }: Scene, { from, to }: Range): number =>
  lexicon.language === 'en' ? to - 1 : from;

/** «التحسن في [المداخيل] التي بلغت»: what has grown, where the relative does not agree with its growth. */
export function grownOf(scene: Scene, { from, to, core }: Piece, relative: number): Range | null {
  if (!isOfOther(scene.tokens, from, relative, scene.lexicon)) return null;
  let at = core < to ? core : from + 1;
  while (at < to && partOf(scene, at) !== OPEN) at++;
  return at < to ? { from: at, to } : null;
}
