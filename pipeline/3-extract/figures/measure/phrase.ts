import { markers } from '../../../lexicons/markers.ts';
import { wordIn, wordMatches } from '../../by-form.ts';
import { NUMBER, WORD } from '../../tokens.ts';
import { W } from '../lexicon.ts';
import {
  COORDINATOR,
  isJoined,
  JOINT,
  LED,
  OPEN,
  partOf,
  type Range,
  type Scene,
} from './scene.ts';
import { NONE, VERBS } from './verbs.ts';

const isDefinite = wordMatches(/^ال/);
const isIndefinite = wordMatches(/^[^ال ].*[اة]$/);
const isDefiniteFeminine = wordMatches(/^ال.*ة$/);

const isLooseWord = wordIn(markers('loose'));

/** Words that a reader takes in at once. */
const MOST = 8;

/**
 * The noun phrase whose head is at `head`, with its adjectives and complements, up to `limit`: no longer than is read
 * at once, and never ending in a word that leads on to another.
 */
export function phraseFrom(
  scene: Scene,
  head: Range,
  limit: number,
  { most = MOST, pairs = false, plain = false } = {},
): Range {
  const { tokens, lexicon } = scene;
  let { to } = head;
  let words = head.to - head.from;
  let led = 0;
  for (let i = head.to; i < limit && words < most; i++) {
    const part = partOf(scene, i);
    if (part === OPEN) {
      if ((isJoined(scene, i) && !pairs) || (isStop(scene, i) && !isNamed(scene, i))) break;
      if (isFresh(scene, i) || (isCarried(scene, i) && (plain || isAmount(scene, i)))) break;
      if (!lexicon.has(tokens, i, W.preadjective)) to = i + 1;
      words++;
    } else if (part === LED) {
      if (plain || ++led > 2 || !leadsOn(scene, i + 1)) break;
    } else if (part === COORDINATOR) {
      if (!pairs && !isPair(scene, i, limit)) break;
    } else if (part !== JOINT) {
      if (!isPointing(scene, i)) break;
    } else if (
      lexicon.language !== 'ar' &&
      lexicon.has(tokens, i, W.article) &&
      !isLinked(scene, i)
    )
      break;
  }
  while (to > head.to && isLoose(scene, to - 1)) to--;
  return { from: head.from, to };
}

/** "et avorté", unlike "et santé". */
const endsLikeParticiple = wordMatches(/(?<!it|ét|nt|aut|ert|ret)é$/);
const carriesArticle = wordMatches(/^بال.{2}/);
const points = wordIn(markers('pointing'));

/** «في هذه الشبكات», "de ces réseaux": a demonstrative inside a complement. */
export const isPointing = (scene: Scene, at: number): boolean =>
  (partOf(scene, at - 1) === LED || scene.lexicon.has(scene.tokens, at - 1, W.of)) &&
  points(scene.tokens, at);

/** "aged", "pour le seul": a word that only leads on ends no phrase. */
const isLoose = (scene: Scene, at: number): boolean =>
  partOf(scene, at) !== OPEN || isLooseWord(scene.tokens, at);

/** «بالمدن»: an Arabic noun that carries its preposition. */
export const isCarried = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.language === 'ar' &&
  tokens.text[tokens.start[at]!] === 'ب' &&
  (tokens.clitic[at]! > 0 || carriesArticle(tokens, at));

/** "a cost of MAD 4 million": the noun of an amount that "of" and a number follow. */
export function isTold({ tokens, lexicon }: Scene, at: number): boolean {
  if (!lexicon.has(tokens, at, W.quantity) || !lexicon.has(tokens, at + 1, W.of)) return false;
  for (let i = at + 2; i < at + 5; i++) if (tokens.kind[i] === NUMBER) return true;
  return false;
}

/** «بقيمة», «بكلفة»: what another figure gives. */
const isAmount = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.has(tokens, at, W.quantity);

/** "taux de croissance", "نسبة نمو": a change that names a rate; a mean of an amount. */
const isNamed = ({ tokens, lexicon }: Scene, at: number): boolean =>
  // "durée moyenne".
  (lexicon.has(tokens, at, W.mean) && lexicon.has(tokens, at - 1, W.quantity)) ||
  (lexicon.has(tokens, at, W.change) &&
    (lexicon.has(tokens, at - 1, W.steady) ||
      (lexicon.has(tokens, at - 1, W.of) && lexicon.has(tokens, at - 2, W.steady))));

/** An indefinite Arabic noun after a definite one opens another phrase: "الوزارة غلافا". */
export const isFresh = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.language === 'ar' &&
  isDefinite(tokens, at - 1) &&
  isIndefinite(tokens, at) &&
  tokens.clitic[at] === 0;

/** "des deux et trois roues" has no end before "roues"; "vols et agressions" has. */
const isPair = (scene: Scene, at: number, limit: number): boolean =>
  at + 1 < limit &&
  partOf(scene, at + 1) === OPEN &&
  VERBS.fr.dependent(scene.tokens, at + 1) === NONE &&
  !endsLikeParticiple(scene.tokens, at + 1) &&
  scene.lexicon.has(scene.tokens, at - 2, W.of);

/** An article inside a phrase follows what it is a complement of: "de la", "contre les". */
export const isLinked = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.has(tokens, at - 1, W.of) ||
  lexicon.has(tokens, at - 1, W.inside) ||
  lexicon.has(tokens, at - 1, W.article);

/** Whether a preposition opens a complement, rather than a place, a period or a number. */
function leadsOn(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  let i = at;
  while (lexicon.has(tokens, i, W.article) || isPointing(scene, i)) i++;
  // "âgés de 15 à 24 ans".
  if (tokens.kind[i] === NUMBER) return partOf(scene, i) === JOINT;
  return (
    tokens.kind[i] === WORD &&
    !tokens.capital[i] &&
    !(lexicon.language === 'en' && lexicon.has(tokens, at - 1, W.to)) &&
    // "pour une valeur de", "at a cost of": what another figure gives.
    !isTold(scene, i) &&
    partOf(scene, i) === OPEN &&
    !isStop(scene, i)
  );
}

/** Words that open what is said of the phrase: a change, a comparison, an aside, a part. */
export const isStop = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.has(tokens, at, W.aside) ||
  lexicon.has(tokens, at, W.part) ||
  (lexicon.has(tokens, at, W.change) &&
    !lexicon.has(tokens, at, W.steady) &&
    // «القضايا المسجلة».
    !(lexicon.language === 'ar' && isDefiniteFeminine(tokens, at)));
