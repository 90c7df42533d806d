import { ofLanguage } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { wordIn, wordIs } from '../../../by-form.ts';
import { isMark, surface } from '../../../tokens.ts';
import { isNoun } from '../../counted/counted-noun.ts';
import { W } from '../../lexicon.ts';
import { endsLikeGerund, endsLikeInfinitive, opensLikePurpose } from '../../word-shapes.ts';
import { INSERT, isDone } from './insert.ts';
import { CLOSED, COORDINATOR, FINITE, LED, OPEN, partOf } from './part.ts';
import { isParticiple } from './participle-form.ts';
import type { Range, Scene } from './scene.ts';
import { verbAt } from './verb-form.ts';
import { ACT, LEVEL, NONE, SAY, VERBS } from './verbs.ts';

/** What ties a verb to a subject that does not stand before it. */
export const OWN = 0;
/** "il", "they": named before. */
export const PRONOUN = 1;
/** "qui", "which", «التي». */
export const RELATIVE = 2;
/** "…, passant de", "et atteint", "pour atteindre": the subject of the verb before. */
export const DEPENDENT = 3;

/** "fixé à": of the noun before. */
export const PARTICIPLE = 4;

/** A verb with its auxiliaries and its participle or infinitive. */
export interface VerbGroup extends Range {
  /** What it makes of its subject, one of verbs.ts. */
  readonly sense: number;
  /** The participle or infinitive, or the verb itself. */
  readonly main: number;
  readonly passive: boolean;
  readonly bond: number;
}

const becomes = markers('becomes', 'ar').at;
const isUntil = markers('until', 'ar').at;
const isBe = wordIn(markers('be'));
const isBeenWord = wordIn(markers('been'));
const VERB_PARTICLE = markers('verb-particle');
const isVerbParticle = wordIs((word) => VERB_PARTICLE.has(word.replace('’', "'")));

/** Words between an auxiliary and its participle. */
const GAP = 3;

/** The verb at a token with its auxiliaries and what stands among them. */
export function readVerb(scene: Scene, at: number, limit: number): VerbGroup {
  const { lexicon } = scene;
  const from = carriedFrom(scene, at);
  const bond = bondOf(scene, from, at);
  if (lexicon.language === 'ar') {
    // «باتت تفوق»: the second tells.
    const main = becomes(scene.tokens, at) && partOf(scene, at + 1) === FINITE ? at + 1 : at;
    return { from, to: main + 1, sense: verbAt(scene, main), main, passive: false, bond };
  }
  let main = at;
  let last = at;
  let to = at + 1;
  let passive = isBeing(scene, at);
  let done = false;
  const behind = behindInsert(scene, at + 1);
  for (let i = behind; i < Math.min(limit, Math.max(to, behind) + GAP); i++) {
    const part = partOf(scene, i);
    const dependent =
      (part === CLOSED && (dependentAt(scene, i) !== NONE || isDone(scene, i))) ||
      (passive &&
        (part === OPEN || part === CLOSED) &&
        isParticiple(scene, i) &&
        // "ont été blessées": no noun there.
        (!isNoun(scene.tokens, i, lexicon) ||
          (lexicon.language === 'fr' && isBeenWord(scene.tokens, i - 1))));
    if ((part !== FINITE || lexicon.has(scene.tokens, i, W.per)) && !dependent) {
      if (isInside(scene, i)) continue;
      break;
    }
    if (part === FINITE) last = i;
    // "is expected | to cause a rise": the infinitive acts.
    if (done && part === FINITE && actsOnOne(scene, i))
      return { from, to: i + 1, sense: ACT, main: i, passive: false, bond };
    // "were left unanswered".
    if (!done || isBeing(scene, i)) main = i;
    done = passive && !isBeing(scene, i) && isParticiple(scene, i);
    if (isBeing(scene, i)) passive = true;
    to = i + 1;
  }
  passive &&= main > at && isParticiple(scene, main) && !isBeing(scene, main);
  return { from, to, sense: senseOf(scene, last, main, passive), main, passive, bond };
}

/** "a, [pour sa part], reculé": where the participle stands that an insert parts from its auxiliary; the token given elsewhere. */
function behindInsert(scene: Scene, at: number): number {
  const { tokens } = scene;
  if (!isMark(tokens, at, ',')) return at;
  let i = at + 1;
  while (i < at + INSERT && !isMark(tokens, i, ',')) i++;
  return isMark(tokens, i, ',') && isDone(scene, i + 1) ? i + 1 : at;
}

const isObject = markers('object-clitic').at;

/** "n'ont", "ne l'ont", "se disent", «لا يزالون»: where what a verb carries before it begins. */
function carriedFrom(scene: Scene, at: number): number {
  const { tokens, lexicon } = scene;
  let from = isObject(tokens, at - 1) && lexicon.has(tokens, at - 2, W.negation) ? at - 2 : at;
  while (
    from > 0 &&
    partOf(scene, from - 1) === CLOSED &&
    !lexicon.has(tokens, from - 1, W.subject) &&
    !lexicon.has(tokens, from - 1, W.relative) &&
    (lexicon.has(tokens, from - 1, W.clitic) ||
      lexicon.has(tokens, from - 1, W.negation) ||
      isVerbParticle(tokens, from - 1))
  )
    from--;
  return from;
}

/** What ties a verb to its clause: a relative, a pronoun, a verb before it, or a subject of its own. */
export function bondOf(scene: Scene, from: number, at: number): number {
  const { tokens, lexicon } = scene;
  let before = from - 1;
  // "continued its fall | to reach".
  if (lexicon.language === 'en' && lexicon.has(tokens, before, W.to)) return DEPENDENT;
  // "it also increased".
  while (
    from - before < 3 &&
    isInside(scene, before) &&
    !lexicon.has(tokens, before, W.conjunction)
  )
    before--;
  if (lexicon.has(tokens, before, W.relative)) {
    // "alors que", "a dit que".
    const opens = lexicon.language !== 'fr' || !/^qu/.test(surface(tokens, before));
    return opens || surface(tokens, before) === 'qui' ? RELATIVE : OWN;
  }
  // … but "46 % d'entre elles ont".
  if (lexicon.has(tokens, before, W.subject))
    return lexicon.has(tokens, before - 1, W.between) ? OWN : PRONOUN;
  if (partOf(scene, before) === COORDINATOR) return DEPENDENT;
  if (lexicon.language === 'ar')
    return opensLikePurpose(tokens, at) || VERBS.ar.carries(tokens, at) || isUntil(tokens, from - 1)
      ? DEPENDENT
      : OWN;
  // "…, passant de", "en enregistrant".
  if (
    endsLikeGerund(tokens, at) &&
    (isMark(tokens, before, ',') || lexicon.has(tokens, before, W.inside))
  )
    return DEPENDENT;
  const led = lexicon.has(tokens, before, W.of) || lexicon.has(tokens, before, W.inside);
  const infinitive = lexicon.language === 'en' || endsLikeInfinitive(tokens, at);
  return led && infinitive ? DEPENDENT : OWN;
}

/** "is expected to reach", "ont bien progressé": words that stand inside a verb. */
function isInside(scene: Scene, i: number): boolean {
  const { tokens, lexicon } = scene;
  if (lexicon.language === 'en' && partOf(scene, i) === LED)
    return lexicon.has(tokens, i, W.to) && partOf(scene, i + 1) === FINITE;
  return (
    partOf(scene, i) === CLOSED &&
    !lexicon.has(tokens, i, W.subject) &&
    !lexicon.has(tokens, i, W.relative) &&
    // "a en revanche atteint": of a locution.
    (!governs(tokens, i) || lexicon.has(tokens, i, W.inside))
  );
}
const governs = wordIn(markers('governs'));

/** "to cause | a rise" */
const actsOnOne = (scene: Scene, at: number): boolean =>
  scene.lexicon.has(scene.tokens, at - 1, W.to) &&
  verbAt(scene, at) === ACT &&
  isIndefinite(scene.tokens, at + 1);
const isIndefinite = markers('indefinite', 'en').at;

const isBeing = (scene: Scene, at: number): boolean =>
  isBeenWord(scene.tokens, at) ||
  (verbAt(scene, at) === LEVEL && scene.lexicon.has(scene.tokens, at, W.copula)) ||
  isBe(scene.tokens, at);

/** Kind of a form that needs another verb before it. */
export const dependentAt = ({ tokens, lexicon }: Scene, at: number): number =>
  ofLanguage(VERBS, lexicon.language).dependent(tokens, at);

/** "ont progressé", "devrait atteindre": the last verb says what happens; "a été fixé" puts its subject at the figure. */
function senseOf(scene: Scene, last: number, main: number, passive: boolean): number {
  const sense = verbAt(scene, last);
  if (main === last) return passive && (sense === ACT || sense === SAY) ? LEVEL : sense;
  const kind = dependentAt(scene, main);
  return passive && (kind === ACT || kind === SAY || kind === NONE) ? LEVEL : kind || sense;
}
