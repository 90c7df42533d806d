import { markers } from '../../../lexicons/markers.ts';
import { wordIn, wordMatches } from '../../by-form.ts';
import { isMark, surface } from '../../tokens.ts';
import { W } from '../lexicon.ts';
import { isFresh, isLinked, isPointing, isStop, phraseFrom } from './phrase.ts';
import {
  BREAK,
  CLOSED,
  COMMA,
  COORDINATOR,
  FINITE,
  isJoined,
  JOINT,
  LED,
  OPEN,
  PERIOD,
  partOf,
  type Range,
  type Scene,
  verbAt,
} from './scene.ts';
import { NONE, SAY, VERBS } from './verbs.ts';

const isDefinite = wordMatches(/^ال/);
const isFrenchThe = wordMatches(/^l(?:a|e|['’])$/i);
const endsInEd = wordMatches(/[^e]ed$/);
const opensWithArticle = wordMatches(/^(?:ال|لل)/);

const describes = wordIn(markers('describes'));

/**
 * The noun phrase that ends right before `end`, not reaching over `floor`: adverbs, brackets and what stands between
 * commas are stepped over. null where none stands there.
 */
export function phraseBefore(scene: Scene, end: number, floor: number): Range | null {
  for (let at = end; at > floor; ) {
    const last = lastNoun(scene, at, floor);
    if (last < 0) return null;
    const found = phraseEndingAt(scene, last, floor);
    if (found) return found;
    // What stands there is governed: "X, au niveau national, a atteint".
    at = last;
    while (at > floor && ![COMMA, FINITE, BREAK].includes(partOf(scene, at))) at--;
    if (partOf(scene, at) !== COMMA) return null;
  }
  return null;
}

/** The noun phrase that ends right before `end`, a preposition before it or not. */
export function phraseAt(scene: Scene, end: number, floor: number): Range | null {
  const last = lastNoun(scene, end, floor);
  if (last < 0) return null;
  return phraseEndingAt(scene, last, floor) ?? looseEndingAt(scene, last, floor);
}

function looseEndingAt(scene: Scene, last: number, floor: number): Range {
  let from = last;
  for (let i = last - 1; i >= floor; i--) {
    const part = partOf(scene, i);
    if (part === OPEN && !isStop(scene, i)) from = i;
    else if (part !== JOINT) break;
  }
  return phraseFrom(scene, { from, to: from + 1 }, last + 1, { pairs: true });
}

function phraseEndingAt(scene: Scene, last: number, floor: number): Range | null {
  if (isMeasured(scene, last)) return { from: last, to: last + 1 };
  let from = last;
  let stop = last;
  let i = last - 1;
  for (; i >= floor; i--) {
    const part = partOf(scene, i);
    if (part === OPEN) {
      from = i;
      if (isFresh(scene, i) || isMeasured(scene, i)) break;
      if (isJoined(scene, i) && partOf(scene, i - 1) !== OPEN) break;
    } else if (opensPhrase(scene, i)) {
      break;
    } else if (
      part !== JOINT &&
      part !== LED &&
      part !== COORDINATOR &&
      part !== PERIOD &&
      !isInner(scene, i)
    ) {
      stop = i;
      break;
    }
  }
  if (stop < last && partOf(scene, stop) === FINITE) {
    const who = relativeOf(scene, stop, floor);
    if (who >= 0) return phraseBefore(scene, who, floor);
  }
  if (stop < last && partOf(scene, stop) === FINITE) from = afterVerb(scene, stop, last);
  return from < 0 ? null : trimmed(scene, from, last + 1, floor);
}

/** "d'une audience": a determiner inside a complement. */
const isInner = (scene: Scene, at: number): boolean =>
  scene.lexicon.has(scene.tokens, at - 1, W.of) && isPointing(scene, at);

/** A French or English article opens the phrase, unless a complement or a coordination leads to it. */
const opensPhrase = (scene: Scene, at: number): boolean =>
  scene.lexicon.language !== 'ar' &&
  scene.lexicon.has(scene.tokens, at, W.article) &&
  !scene.lexicon.has(scene.tokens, at, W.of) &&
  !isLinked(scene, at) &&
  !scene.lexicon.has(scene.tokens, at - 1, W.conjunction);

/** «بمخزون يناهز»: a quantity that a preposition sets beside what has it. */
export const isMeasured = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.language === 'ar' && lexicon.has(tokens, at, W.quantity) && tokens.clitic[at] === 1;

/** "le nombre d'élèves qui quittent l'école avoisine": where the clause opens that only describes the subject. */
function relativeOf({ tokens, lexicon }: Scene, verb: number, floor: number): number {
  for (let i = verb - 1; i >= Math.max(floor, verb - 3); i--) {
    if (lexicon.has(tokens, i, W.relative)) return describes(tokens, i) ? i : -1;
    if (!lexicon.has(tokens, i, W.function)) return -1;
  }
  return -1;
}

/** "les prix ont baissé et la consommation": the second clause opens after its conjunction. */
function afterVerb(scene: Scene, verb: number, last: number): number {
  const { tokens, lexicon } = scene;
  if (lexicon.language === 'ar' || verbAt(scene, verb) === SAY) return verb + 1;
  for (let i = verb + 1; i < last; i++)
    if (lexicon.has(tokens, i, W.article) || lexicon.has(tokens, i, W.conjunction)) return i + 1;
  return last;
}

function lastNoun(scene: Scene, end: number, floor: number): number {
  const { tokens } = scene;
  let i = end - 1;
  for (let steps = 0; i >= floor && steps < 40; steps++) {
    if (isMark(tokens, i, ')')) i = opening(scene, i, floor) - 1;
    else if (isMark(tokens, i, ',،')) i = asideBefore(scene, i, floor);
    else {
      const part = partOf(scene, i);
      if (part === FINITE || isMark(tokens, i, ';؛')) return -1;
      const comma = part === OPEN ? apposedFrom(scene, i) : -1;
      if (comma >= 0) i = comma - 1;
      else if (part === OPEN && !isSkipped(scene, i)) return i;
      else i--;
    }
  }
  return -1;
}

/** Words that lead from the phrase to the number, and changes without a complement. */
const isSkipped = (scene: Scene, at: number): boolean => {
  const { tokens, lexicon } = scene;
  const filler =
    lexicon.has(tokens, at, W.filler) &&
    !lexicon.has(tokens, at, W.steady) &&
    // "la valeur a augmenté".
    !(lexicon.has(tokens, at, W.quantity) && partOf(scene, at + 1) === FINITE);
  return (
    (isStop(scene, at) && !isGrowth(scene, at)) || filler || lexicon.has(tokens, at, W.preadjective)
  );
};

/** "annual growth slowed", "la croissance atteindrait", «بلغ النمو»: a change that is itself measured, against "une croissance de 4 %". */
const isGrowth = (scene: Scene, at: number): boolean => {
  const { tokens, lexicon } = scene;
  if (lexicon.language === 'en')
    return surface(tokens, at) === 'growth' && partOf(scene, at + 1) === FINITE;
  return (
    lexicon.has(tokens, at, W.change) &&
    !lexicon.has(tokens, at, W.function) &&
    !lexicon.has(tokens, at + 1, W.of) &&
    (lexicon.language === 'ar'
      ? isDefinite(tokens, at)
      : lexicon.language === 'fr' && isFrenchThe(tokens, at - 1))
  );
};

/** "le coût, fixé à", "des maîtres-nageurs, recrutés pour": a participle set off by a comma. */
function apposedFrom(scene: Scene, at: number): number {
  const { tokens, lexicon } = scene;
  const participle =
    (lexicon.language === 'fr' && VERBS.fr.dependent(tokens, at) !== NONE) ||
    (lexicon.language === 'en' && endsInEd(tokens, at));
  if (!participle) return -1;
  let i = at - 1;
  while (i > 0 && partOf(scene, i) === CLOSED) i--;
  return partOf(scene, i) === COMMA ? i : -1;
}

function opening({ tokens }: Scene, at: number, floor: number): number {
  for (let i = at; i >= floor; i--) if (isMark(tokens, i, '(')) return i;
  return floor;
}

const ASIDE = 16;

/** What stands before an aside that ends with the comma at `at`: "les exportations, selon l'Office, ont". */
function asideBefore({ tokens }: Scene, at: number, floor: number): number {
  for (let i = at - 1; i >= Math.max(floor, at - ASIDE); i--)
    if (isMark(tokens, i, ',،')) return i - 1;
  return at - 1;
}

/** A phrase without what leads to its head, as long as one is read. */
function trimmed(scene: Scene, start: number, end: number, floor: number): Range | null {
  const { tokens, lexicon } = scene;
  let from = start;
  // "En mai, la route": what a preposition governs is no subject; another determiner opens it.
  if (lexicon.language !== 'ar' && isGoverned(scene, start, floor)) {
    let next = start;
    while (next < end && !(lexicon.has(tokens, next, W.article) && !isLinked(scene, next))) next++;
    if (next + 1 >= end) return null;
    from = next + 1;
  }
  while (from < end && !isHead(scene, from)) from++;
  // «قدرت وزارة الفلاحة إنتاج الحبوب»: who acts stands before what is acted on.
  if (lexicon.language === 'ar' && lexicon.has(tokens, from, W.agent)) {
    let object = from + 1;
    while (object < end && opensWithArticle(tokens, object)) object++;
    if (object < end && object > from + 1 && partOf(scene, object) === OPEN) from = object;
  }
  // "the country's air traffic".
  if (lexicon.has(tokens, from, W.agent) && surface(tokens, from + 2) === 's') from += 3;
  if (from >= end) return null;
  return phraseFrom(scene, { from, to: from + 1 }, end, { pairs: true });
}

/** A noun, not "léger" of "un léger repli". */
const isHead = (scene: Scene, at: number): boolean =>
  partOf(scene, at) === OPEN &&
  !isBareStop(scene, at) &&
  !scene.lexicon.has(scene.tokens, at, W.each) &&
  !(scene.lexicon.has(scene.tokens, at, W.preadjective) && isStop(scene, at + 1));

/** A change opens a phrase only with what changes: "hausse des prix". */
const isBareStop = (scene: Scene, at: number): boolean =>
  isStop(scene, at) && !isGrowth(scene, at) && !scene.lexicon.has(scene.tokens, at + 1, W.of);

function isGoverned({ tokens, lexicon }: Scene, start: number, floor: number): boolean {
  let i = start - 1;
  while (i >= floor && lexicon.has(tokens, i, W.article) && !lexicon.has(tokens, i, W.of)) i--;
  return i >= floor && lexicon.has(tokens, i, W.inside);
}
