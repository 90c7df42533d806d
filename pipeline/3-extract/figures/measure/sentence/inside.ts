import { markers } from '../../../../lexicons/markers.ts';
import { wordIn, wordMatches } from '../../../by-form.ts';
import { knownName } from '../../../names/registry-names.ts';
import { isMark, NUMBER, type Tokens, WORD } from '../../../tokens.ts';
import { W } from '../../lexicon.ts';
import { classSet } from '../../word-classes.ts';
import { endsInEd, endsInLy, endsInS, opensWithArticle } from '../../word-shapes.ts';
import { isOutOfNumber } from './agreement.ts';
import { COORDINATOR, DIGITS, isFigure, LED, OPEN, partOf } from './part.ts';
import { isParticiple } from './participle-form.ts';
import type { Scene } from './scene.ts';
import { verbAt } from './verb-form.ts';
import { ACT, NONE, VERBS } from './verbs.ts';

/** Words of a gloss. */
const GLOSS = 5;

/** "la VA [(valeur ajoutée)] agricole": where a phrase goes on behind words in brackets; `at` itself where there are none. */
export function glossEnd({ tokens }: Scene, at: number): number {
  if (!isMark(tokens, at, '(')) return at;
  for (let i = at + 1; i <= at + 1 + GLOSS; i++) {
    if (isMark(tokens, i, ')')) return i + 1;
    if (tokens.kind[i] !== WORD) return at;
  }
  return at;
}

/** "1,2 milliard de dirhams [(MMDH)]": where a bracket ends that has the unit once more; `at` itself without one. */
export function unitGlossEnd({ tokens, lexicon }: Scene, at: number): number {
  const end = isMark(tokens, at, '(') ? lexicon.units.match(tokens, at + 1)?.end : undefined;
  return end !== undefined && isMark(tokens, end, ')') ? end + 1 : at;
}

/** "les taux [les plus] bas": inside a phrase, before its adjective. */
export const isSuperlative = (scene: Scene, at: number): boolean =>
  scene.lexicon.language === 'fr' &&
  scene.lexicon.has(scene.tokens, at, W.article) &&
  scene.lexicon.has(scene.tokens, at + 1, W.older) &&
  partOf(scene, at + 2) === OPEN;

/** "un taux [supérieur à la moyenne]", «أعلى من»: what opens a comparison, and no part of the noun before. */
export const opensComparison = ({ tokens, lexicon }: Scene, at: number): boolean =>
  outdoes(tokens, at) && lexicon.hasAny(tokens, at + 1, THAN) && !opensWithArticle(tokens, at);
const outdoes = markers('outdoes').at;
const THAN = classSet('of', 'to');

/** Words of such a noun, and from "of" to its figure. */
const OWN = 3;

/** "avec [une retenue de près de 40]", "for [a capacity of 400]": a complement that opens a figure's own noun. */
export function isMeasured(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  if (!opensIndefinite(tokens, at)) return false;
  for (let of = at + 2; of <= at + 1 + OWN; of++) {
    if (!lexicon.has(tokens, of, W.of)) continue;
    for (let i = of + 1; i <= of + 1 + OWN; i++) if (partOf(scene, i) === DIGITS) return true;
    return false;
  }
  return false;
}
const opensIndefinite = wordIn(markers('indefinite'));

/** «بقيمة»: what another figure gives; «الديون [البالغة] 40 مليونا»: that it gives it. */
export const isAmount = (scene: Scene, at: number): boolean =>
  amounts(scene.tokens, at) ||
  (opensLikeBeh(scene, at) &&
    (scene.lexicon.has(scene.tokens, at, W.quantity) || carriesRate(scene, at)));

/** «الديون | البالغة 40 مليونا»: a participle right before its number. */
export const amounts = (tokens: Tokens, at: number): boolean =>
  isAmounting(tokens, at) && tokens.kind[at + 1] === NUMBER;
const isAmounting = markers('amounting', 'ar').at;

/** «ارتفاع بمعدل 4 في المائة»: no rate of the noun before, but how much. */
export const carriesRate = (scene: Scene, at: number): boolean =>
  opensLikeBeh(scene, at) &&
  scene.lexicon.has(scene.tokens, at, W.steady) &&
  partOf(scene, at + 1) === DIGITS;

/** «استحوذ المطار [على نسبة 47 في المائة]»: how much of it, and no part of the noun before. */
export const leadsToRate = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.language === 'ar' &&
  lexicon.has(tokens, at + 1, W.steady) &&
  tokens.kind[at + 2] === NUMBER;

const opensLikeBeh = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.language === 'ar' && tokens.text[tokens.start[at]!] === 'ب';

/**
 * «أسفرت الحملة عن [توقيف 12 شخصا]»: whether the word at `at` leads to a deed that is no part of the phrase from token
 * `from` on: what the verb before leads to, or what a number has of its own.
 */
export const leadsToDeed = (scene: Scene, from: number, at: number): boolean =>
  (partOf(scene, at) === LED || scene.lexicon.has(scene.tokens, at, W.of)) &&
  scene.lexicon.has(scene.tokens, at + 1, W.deed) &&
  (partOf(scene, at + 2) === DIGITS || verbAt(scene, from - 1) === ACT);

/** Whether a French participle at `i` is no adjective of the noun phrase that begins at `from`. */
export const isOfAnother = (scene: Scene, from: number, i: number): boolean =>
  scene.lexicon.language === 'fr' &&
  VERBS.fr.dependent(scene.tokens, i) !== NONE &&
  (isPutAt(scene, i) || isOfHead(scene, from, i));

/** "(une quantité de résine) estimée à 4 kg": what puts the noun at a figure. */
const isPutAt = (scene: Scene, at: number): boolean =>
  scene.lexicon.has(scene.tokens, at + 1, W.to) &&
  partOf(scene, at + 2) === DIGITS &&
  endsInDone(scene.tokens, at);
const endsInDone = wordMatches(/ée?s?$/);

/** "(le chiffre de 40 bergers) donné hier": a singular behind a noun that is in the plural. */
const isOfHead = (scene: Scene, from: number, i: number): boolean =>
  i === from + 1 && isOutOfNumber(scene, from, i);

/**
 * "[totalement] effondrés": how much what follows was done to the noun before; "totalement (situés) à" has more to say;
 * "of [newly] created firms".
 */
export const isHowDone = (scene: Scene, at: number): boolean =>
  isHowMade(scene, at) ||
  (scene.lexicon.language === 'fr' &&
    partOf(scene, at - 1) === OPEN &&
    endsInMent(scene.tokens, at) &&
    isParticiple(scene, at + 1) &&
    partOf(scene, at + 1) === OPEN &&
    endsInS(scene.tokens, at - 1) === endsInS(scene.tokens, at + 1));

const isHowMade = (scene: Scene, at: number): boolean =>
  scene.lexicon.language === 'en' &&
  isLed(scene, at - 1) &&
  endsInLy(scene.tokens, at) &&
  endsInEd(scene.tokens, at + 1) &&
  partOf(scene, at + 1) === OPEN &&
  partOf(scene, at + 2) === OPEN;

/** "of", "of the" */
const isLed = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.has(tokens, lexicon.has(tokens, at, W.article) ? at - 1 : at, W.of);

const endsInMent = wordMatches(/[a-zé]{3}ment$/);

/** «الأثمان [عند] الاستهلاك», «أمل الحياة [عند] الولادة», «الشباب [دون] سن الرشد»: what ties a stage or an age to the noun that is told of it. */
export const isAtStage = ({ tokens, lexicon }: Scene, at: number): boolean =>
  (isAt(tokens, at) && isStage(tokens, at + 1)) ||
  (isAcross(tokens, at) && lexicon.has(tokens, at + 1, W.age));
const isAcross = markers('across-age', 'ar').at;
const isAt = markers('at-stage', 'ar').at;
const isStage = markers('stage', 'ar').at;

/** "la production de l'Office de l'électricité et de l'eau": where the name of a body ends; `at` itself where none begins. */
export function bodyEnd({ tokens, lexicon }: Scene, at: number, limit: number): number {
  if (lexicon.language !== 'fr' || tokens.capital[at] === 0) return at;
  const known = knownName('fr', tokens, at, limit);
  return known?.value.kind === 'body' ? known.end : at;
}

/** Words of the next item of a list. */
const ITEM = 5;

/** "(40 jobs) and | industry and crafts 12": behind a counted noun, an item of several words with a bare number of its own. */
export function isCountedNext(scene: Scene, and: number): boolean {
  const { tokens } = scene;
  let end = and + 2;
  while (end <= and + ITEM && !isFigure(scene, end)) {
    const part = partOf(scene, end);
    // "public works 12": no verb, which would have its object behind it.
    if (part !== OPEN && part !== COORDINATOR && !isFigure(scene, end + 1)) return false;
    end++;
  }
  const isItem = isFigure(scene, end) && partOf(scene, end - 1) !== COORDINATOR;
  while (isFigure(scene, end + 1)) end++;
  return isItem && tokens.kind[end] === NUMBER && tokens.kind[end + 1] !== WORD;
}
