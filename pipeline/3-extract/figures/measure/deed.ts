import { wordMatches } from '../../by-form.ts';
import { surface } from '../../tokens.ts';
import { startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { FREE, OF } from './piece.ts';
import type { Range } from './scene.ts';
import type { View } from './view.ts';

const opensForWhat = wordMatches(/^لل/);
const endsLikeDeed = wordMatches(/[a-zé]{3}tion$/);

/** Letters that tell two nouns apart. */
const STEM = 5;

/** "une perte de 94": of what the figure before counts. */
export const isDeed = (
  { scene: { tokens, lexicon }, candidate }: View,
  { from, to }: Range,
): boolean =>
  to - from === 1 &&
  // "arrivée" of "arrivées".
  surface(tokens, from).slice(0, STEM) !==
    surface(tokens, candidate.counted!.from).slice(0, STEM) &&
  (lexicon.has(tokens, from, W.deed) || endsLikeDeed(tokens, from));

/** "l'arrestation de 36 personnes", «توقيف 36 شخصا»: what was done, up to the number. */
export function deedBefore({ scene, near, pieces, at, candidate }: View): Range | null {
  const { tokens, lexicon } = scene;
  if (!near) return null;
  const arabic = lexicon.language === 'ar';
  const last = near.to - 1;
  if (!arabic && pieces[at]!.lead !== OF) return null;
  if (arabic && (near.to !== startOf(candidate) || pieces[at]!.lead !== FREE)) return null;
  // «خضعت للتوقيف 40 عربة»: a complement of the verb.
  if (arabic && opensForWhat(tokens, last)) return null;
  const done = lexicon.has(tokens, last, W.deed) || endsLikeDeed(tokens, last);
  // "le retrait de la circulation de 40 véhicules".
  const first = near.from;
  const whole =
    !arabic && last > first && (lexicon.has(tokens, first, W.deed) || endsLikeDeed(tokens, first));
  if (done && whole) return { from: first, to: startOf(candidate) };
  return done ? { from: last, to: startOf(candidate) } : null;
}
