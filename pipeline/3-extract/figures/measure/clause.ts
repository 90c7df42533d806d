import { wordMatches } from '../../by-form.ts';
import { BITS, W } from '../lexicon.ts';
import { phraseBefore } from './backward.ts';
import { isStop, phraseFrom } from './phrase.ts';
import {
  BREAK,
  CLOSED,
  COMMA,
  DIGITS,
  FINITE,
  LED,
  OPEN,
  PERIOD,
  partOf,
  type Range,
  type Scene,
  verbAt,
} from './scene.ts';
import { ACT, LEVEL, NONE, SAY, VERBS } from './verbs.ts';

const endsLikeGerund = wordMatches(/(?:ant|ing)$/);
const opensLikePurpose = wordMatches(/^ل[يت]/);
const endsLikeInfinitive = wordMatches(/(?:er|ir|re)$/);
const opensWithPreposition = wordMatches(/^[بل]/);
const endsInPronoun = wordMatches(/(?:ها|هم|هن|ه)$/);

/** The verb that a figure depends on, and what stands as its subject. */
export interface Clause {
  readonly kind: number;
  /** Tokens of the verb with its auxiliaries. */
  readonly verb: Range;
  readonly subject: Range | null;
  /** The subject is "il", "it": named before. */
  readonly pronoun: boolean;
}

/** The clause that leads to the figure at `at`, not reaching over `floor`; null where no verb does. */
export function clauseBefore(scene: Scene, at: number, floor: number): Clause | null {
  const last = lastVerb(scene, at, floor);
  if (last < 0) return null;
  const verb = verbGroup(scene, last, at, floor);
  const kind = kindOf(scene, verb, last);
  const { tokens, lexicon } = scene;
  if (lexicon.language === 'ar') {
    const after = subjectAfter(scene, verb.to, at);
    if (after) return { kind, verb, subject: after, pronoun: false };
  }
  let end = verb.from;
  if (lexicon.has(tokens, end - 1, W.relative)) {
    end--;
    if (partOf(scene, end - 1) === COMMA) end--;
  }
  // "…, passant de 9 % à 8 %", "…, averaging 20": the subject of the clause before.
  if (isGerund(scene, verb.from) && partOf(scene, end - 1) === COMMA) {
    const main = clauseBefore(scene, end - 1, floor);
    if (main) return { ...main, kind, verb };
  }
  const pronoun =
    lexicon.has(tokens, end - 1, W.subject) ||
    lexicon.has(tokens, end - 1, W.conjunction) ||
    isPurpose(scene, verb.from);
  const subject = pronoun ? null : phraseBefore(scene, end, floor);
  return { kind, verb, subject, pronoun };
}

const isGerund = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.language !== 'ar' && endsLikeGerund(tokens, at);

/** "pour atteindre", "avant de revenir à", «ليستقر»: a verb without subject of its own. */
function isPurpose({ tokens, lexicon }: Scene, at: number): boolean {
  if (lexicon.language === 'ar') return opensLikePurpose(tokens, at);
  return (
    lexicon.language === 'fr' &&
    (lexicon.has(tokens, at - 1, W.of) || lexicon.has(tokens, at - 1, W.inside)) &&
    endsLikeInfinitive(tokens, at)
  );
}

const ASIDE = 16;

/** Start of the aside that a comma closes, where it names who says it: "…, a précisé le ministre,". */
function asideFrom(scene: Scene, close: number, floor: number): number {
  let said = false;
  for (let i = close - 1; i >= Math.max(floor, close - ASIDE); i--) {
    const part = partOf(scene, i);
    if (part === BREAK) return close;
    if (part === COMMA)
      return said || [CLOSED, LED, PERIOD].includes(partOf(scene, i + 1)) ? i : close;
    if (verbAt(scene, i) === SAY) said = true;
  }
  return close;
}

function lastVerb(scene: Scene, at: number, floor: number): number {
  for (let i = at - 1; i >= floor; i--) {
    const part = partOf(scene, i);
    if (part === FINITE) return i;
    if (part === BREAK || part === DIGITS) return -1;
    if (part === COMMA) i = asideFrom(scene, i, floor);
  }
  return -1;
}

/** A verb with the auxiliaries and negations before it, and the participle or infinitive after it. */
function verbGroup(scene: Scene, last: number, at: number, floor: number): Range {
  const { tokens, lexicon } = scene;
  let from = last;
  if (lexicon.language === 'ar') {
    while (from > floor && isParticle(scene, from - 1)) from--;
    return { from, to: last + 1 };
  }
  while (from > floor) {
    const part = partOf(scene, from - 1);
    const subject = lexicon.has(tokens, from - 1, W.subject);
    const relative = lexicon.has(tokens, from - 1, W.relative);
    const led = lexicon.has(tokens, from - 1, W.to) && lexicon.language === 'en';
    const expected = led && partOf(scene, from - 2) === OPEN && verbAt(scene, from - 3) !== NONE;
    if (expected) from -= 3;
    else if (part === FINITE || led || (part === CLOSED && !subject && !relative)) from--;
    else break;
  }
  let to = last + 1;
  for (let i = to; i < Math.min(at, last + 5); i++)
    if (dependentAt(scene, i) !== NONE) to = i + 1;
    else if (partOf(scene, i) !== CLOSED) break;
  return { from, to };
}

/** "لا", "قد", "لم" before a verb. */
const isParticle = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.has(tokens, at, W.negation) || lexicon.has(tokens, at, W.been);

const dependentAt = ({ tokens, lexicon }: Scene, at: number): number =>
  VERBS[lexicon.language].dependent(tokens, at);

/** "ont progressé", "devrait atteindre": the last verb says what happens; "a été fixé" puts its subject at the figure. */
function kindOf(scene: Scene, verb: Range, last: number): number {
  const { tokens, lexicon } = scene;
  const kind = verbAt(scene, last);
  if (lexicon.language !== 'fr' || verb.to === last + 1) return kind;
  const passive = kind === LEVEL && lexicon.has(tokens, last, W.auxiliary);
  const main = dependentAt(scene, verb.to - 1);
  return passive && (main === ACT || main === SAY) ? LEVEL : main;
}

/** An Arabic clause opens with its verb: "بلغ، خلال سنة 2023، عدد القضايا". */
function subjectAfter(scene: Scene, from: number, at: number): Range | null {
  const { tokens, lexicon } = scene;
  for (let i = from; i < at; i++) {
    const part = partOf(scene, i);
    if (part === OPEN && !isStop(scene, i)) {
      const compares = (lexicon.table[tokens.word[i]!]! & BITS.comparator) !== 0;
      const carried = (tokens.clitic[i]! > 0 || compares) && opensWithPreposition(tokens, i);
      if (carried || lexicon.has(tokens, i - 1, W.inside)) return null;
      if (lexicon.has(tokens, i, W.filler) && !lexicon.has(tokens, i, W.number) && i + 1 === at)
        return null;
      // «الأطباء ... بلغ عددهم»: the number of what is named before the verb.
      if (lexicon.has(tokens, i, W.number) && endsInPronoun(tokens, i)) return null;
      return phraseFrom(scene, { from: i, to: i + 1 }, at);
    }
    if (part === COMMA) {
      let close = i + 1;
      while (close < at && partOf(scene, close) !== COMMA) close++;
      if (close >= at) return null;
      const again = [CLOSED, LED, PERIOD].includes(partOf(scene, close + 1));
      i = again ? close - 1 : close;
    }
  }
  return null;
}
