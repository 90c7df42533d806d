import { wordMatches } from '../../../by-form.ts';
import { isPlural } from '../../counted/counted-noun.ts';
import { W } from '../../lexicon.ts';
import { isFigure, LED, OPEN, partOf } from './part.ts';
import type { Scene } from './scene.ts';
import { isStop } from './stop-word.ts';
import { verbAt } from './verb-form.ts';
import { NONE, VERBS } from './verbs.ts';

/** "et avorté", unlike "et santé". */
const endsLikeParticiple = wordMatches(/(?<!it|ét|nt|aut|ert|ret)é$/);

/** "vols et agressions", "villes et centres": a second noun without article, never "et recruté". */
export const isPair = (scene: Scene, at: number, limit: number): boolean =>
  at + 1 < limit &&
  partOf(scene, at + 1) === OPEN &&
  !isStop(scene, at + 1) &&
  // "created 40 jobs and industry 20", "… et perte de 4": with a figure of its own.
  !isFigure(scene, at + 2) &&
  !(scene.lexicon.has(scene.tokens, at + 2, W.article) && isFigure(scene, at + 5)) &&
  !(
    scene.lexicon.has(scene.tokens, at + 2, W.of) &&
    isFigure(scene, at + 3) &&
    !isBarePair(scene, at)
  ) &&
  VERBS.fr.dependent(scene.tokens, at + 1) === NONE &&
  !endsLikeParticiple(scene.tokens, at + 1) &&
  !opensSubject(scene, at + 1);

/** Words of the name of a firm. */
const FIRM = 3;

/** "4 % de croissance et | Atlas Télécom compte 5 agences": a name that is the subject of the verb behind it, no noun beside another. */
function opensSubject(scene: Scene, from: number): boolean {
  const { tokens } = scene;
  if (tokens.capital[from - 2] === 1) return false;
  let end = from;
  while (end < from + FIRM && tokens.capital[end] === 1) end++;
  return end > from && verbAt(scene, end) !== NONE;
}

/** "en vivres et outils": two bare complements of one preposition. */
const isBarePair = (scene: Scene, at: number): boolean =>
  scene.lexicon.language === 'fr' &&
  partOf(scene, at - 2) === LED &&
  isPlural(scene.tokens, at - 1) &&
  isPlural(scene.tokens, at + 1);
