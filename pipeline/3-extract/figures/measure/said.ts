import { markers } from '../../../lexicons/markers.ts';
import { wordIn, wordIs, wordMatches } from '../../by-form.ts';
import { NUMBER, surface, WORD } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { type Earlier, startOf } from './earlier.ts';
import { placeAfter } from './list.ts';
import { isStop, phraseFrom } from './phrase.ts';
import {
  BREAK,
  CLOSED,
  COMMA,
  COORDINATOR,
  DIGITS,
  FINITE,
  isCounter,
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
import { headSpan, joined, type Measure, spell, wholeOf } from './spell.ts';
import { ACT, CHANGE, LEVEL, NONE, SAY, VERBS } from './verbs.ts';

const DONE = markers('done');
const opensDone = wordIs((word) => DONE.has(word.toLowerCase()));
const isBeenWord = wordIn(markers('been'));
const VERB_PARTICLE = markers('verb-particle');
const isVerbParticle = wordIs((word) => VERB_PARTICLE.has(word.replace('’', "'")));
// "est sans emploi".
const governs = wordIn(markers('governs'));
const isAnother = wordIn(markers('another'));
const endsInEd = wordMatches(/[^e]ed$/);
const endsInPlural = wordMatches(/(?:ون|وا)$/);
const endsInPronoun = wordMatches(/(?:ها|هم|هن|هما)$/);

/** Length of a noun that an undeclined participle may still follow. */
const CLOSE = 4;

/** Words of a passive, of any other predicate. */
const PASSIVE = 5;
const MOST = 10;

/**
 * What is said of the noun that ends before `at`: "ont été [arrêtées]", "[qui ont duré plus d'une semaine]", "[died in
 * traffic crashes]", «[لقوا حتفهم]».
 */
export function saidAfter(scene: Scene, at: number, limit: number): Range | null {
  const from = behindAside(scene, at, limit);
  // "…, a précisé le ministre".
  if (from > at && says(scene, from, limit)) return null;
  return saidAt(scene, from, limit);
}

/** The same right at `at`. */
const saidAt = (scene: Scene, at: number, limit: number): Range | null =>
  (scene.lexicon.language === 'ar' ? null : passiveAt(scene, at, limit)) ??
  predicateAt(scene, at, limit);

/** Whether a verb of saying stands at `at`, behind its auxiliary or not. */
function says(scene: Scene, at: number, limit: number): boolean {
  const { tokens, lexicon } = scene;
  for (let i = at; i < Math.min(limit, at + 4); i++) {
    if (verbAt(scene, i) === SAY || VERBS[lexicon.language].dependent(tokens, i) === SAY)
      return true;
    if (isBeen(scene, i) || partOf(scene, i) === OPEN) return false;
  }
  return false;
}

const ASIDE = 16;

/** "trois hommes, dont un mineur, [ont été arrêtés]": behind what two commas set off. */
function behindAside(scene: Scene, at: number, limit: number): number {
  if (partOf(scene, at) !== COMMA || scene.lexicon.language === 'ar') return at;
  for (let i = at + 1; i < Math.min(limit, at + ASIDE); i++) {
    const part = partOf(scene, i);
    if (part === COMMA) return i + 1;
    if (part === FINITE) return at;
  }
  return at;
}

/** "[seized] 40 looms": an English verb right before the number, which the phrase takes as its participle, "a [saisi] 40
 * métiers". */
export function doneTo(scene: Scene, at: number, noun: Range): Range | null {
  const { tokens, lexicon } = scene;
  if (lexicon.language === 'fr')
    return noun.to - noun.from <= CLOSE &&
      VERBS.fr.dependent(tokens, at - 1) === ACT &&
      isParticiple(scene, at - 1) &&
      !lexicon.has(tokens, at - 1, W.auxiliary)
      ? { from: at - 1, to: at }
      : null;
  if (lexicon.language !== 'en' || !isParticiple(scene, at - 1)) return null;
  if (lexicon.has(tokens, at - 2, W.to)) return null;
  const kind = VERBS.en.finite(tokens, at - 1);
  const acts = kind === ACT || (kind === NONE && endsInEd(tokens, at - 1));
  return acts && !lexicon.has(tokens, at - 1, W.change) ? { from: at - 1, to: at } : null;
}

const REACH = 8;

/** «[أصيب] 40 شخصا», «[أوقفت] مصالح الأمن 12 شخصا»: the Arabic verb that a count is subject or object of, read with it. */
export function verbTo(scene: Scene, at: number, floor: number, bare: boolean): Range | null {
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'ar') return null;
  if (at > floor && VERBS.ar.dependent(tokens, at - 1) === ACT) return { from: at - 1, to: at };
  // «حصل على 12 مقعدا»: a preposition parts them.
  if (partOf(scene, at - 1) === LED || tokens.text[tokens.start[at]!] === 'ب') return null;
  let opens = -1;
  for (let i = at - 1; i >= Math.max(floor, at - REACH); i--) {
    const part = partOf(scene, i);
    if (part === FINITE) {
      const agent = opens < 0 || lexicon.has(tokens, opens, W.agent);
      const near = bare || i === at - 1;
      return near && agent && verbAt(scene, i) === ACT ? { from: i, to: i + 1 } : null;
    }
    // «فيها», «على إثرها».
    if (part === OPEN) opens = endsInPronoun(tokens, i) ? opens : i;
    else if (![CLOSED, LED, JOINT, PERIOD, COMMA].includes(part)) return null;
  }
  return null;
}

/**
 * "4 billion cubic meters were stored in the dams", "74 % trouvent les prix trop hauts": what is said of an amount that
 * is itself the subject, with the group that the figure before was of.
 */
export function amountSaid(
  scene: Scene,
  candidate: Candidate,
  earlier: Earlier | null,
): Measure | null {
  const { to, last, unit, unitFrom, unitTo } = candidate;
  if (!unit || unitTo > to || isGoverned(scene, startOf(candidate) - 1)) return null;
  const said = saidAt(scene, to, last);
  if (!said) return null;
  const group = unit.kind === 'percent' && earlier?.measure?.rule === 'share';
  if (group) return joined(scene, [headSpan(earlier.measure!), wholeOf(scene, said)], 'share', ' ');
  const named = unit.kind !== 'percent' && unit.kind !== 'money';
  return named
    ? spell(scene, 'said', { from: unitFrom, to: unitTo }, said)
    : spell(scene, 'said', said);
}

const isGoverned = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.has(tokens, at, W.of) || lexicon.has(tokens, at, W.inside);

const isOther = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.has(tokens, at, W.pronoun) || isAnother(tokens, at);

/** What tells one of several apart behind a number alone: "rédigés en ligne", "qui ont duré", "en ville", «منها متحركة». */
export function qualifierAfter(scene: Scene, at: number, limit: number): Range | null {
  const { tokens, lexicon } = scene;
  let from = at;
  if (lexicon.language === 'en' && lexicon.has(tokens, from, W.of)) from++;
  if (lexicon.has(tokens, from, W.part)) from++;
  else from = at;
  if (lexicon.has(tokens, from, W.times)) return null;
  // "19 autres ont fait", "5k more than".
  while (isOther(scene, from) && from < limit) from++;
  const said = saidAt(scene, from, limit);
  if (said) return said;
  const bare =
    from < limit && partOf(scene, from) === OPEN && !isStop(scene, from) && !isCounter(scene, from);
  if (bare) return phraseFrom(scene, { from, to: from + 1 }, limit, { most: PASSIVE });
  return placeAfter(scene, from, limit);
}

/** The participle of a passive, with its complement. */
function passiveAt(scene: Scene, at: number, limit: number): Range | null {
  const { tokens, lexicon } = scene;
  let i = opensRelative(scene, at) ? at + 1 : at;
  const first = i;
  let passive = false;
  for (; i < limit && i - first < 6; i++) {
    if (passive && !isBeen(scene, i) && isParticiple(scene, i)) break;
    const part = partOf(scene, i);
    const verb = verbAt(scene, i);
    if (part !== FINITE && part !== CLOSED && !isBeen(scene, i)) break;
    if (lexicon.has(tokens, i, W.adversative) || governs(tokens, i)) break;
    if (verb === SAY) return null;
    if (verb === LEVEL || isBeen(scene, i)) passive = true;
    else if (verb !== NONE && !lexicon.has(tokens, i, W.auxiliary)) break;
  }
  if (!passive || i >= limit || !isParticiple(scene, i)) return null;
  return phraseFrom(scene, { from: i, to: i + 1 }, limit, { most: PASSIVE });
}

const opensRelative = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.has(tokens, at, W.relative) && opensDone(tokens, at);

const isBeen = ({ tokens }: Scene, at: number): boolean => isBeenWord(tokens, at);

export function isParticiple({ tokens, lexicon }: Scene, at: number): boolean {
  if (tokens.kind[at] !== WORD) return false;
  const word = surface(tokens, at);
  return lexicon.language === 'fr'
    ? /(?:é|i|u|is|it|us|ert|int|uit)e?s?$/.test(word) && word.length > 3
    : /(?:ed|en|wn|ught|lt|pt|ft|nt|ade|one|old|eld|id|ung|ut|ost)$/.test(word);
}

/** A verb right at `at` and what it governs, up to the next mark, number, period or clause. */
export function predicateAt(scene: Scene, at: number, limit: number): Range | null {
  const { tokens, lexicon } = scene;
  const arabic = lexicon.language === 'ar';
  let verb = opensRelative(scene, at) ? at + 1 : at;
  // "n'ont", "se disent", «لا يزالون»: what a verb carries before it.
  while (verb < Math.min(limit, at + 4) && isCarriedBy(scene, verb)) verb++;
  if (verb >= limit || partOf(scene, verb) !== FINITE || isPreposition(scene, verb)) return null;
  if (arabic && isJoined(scene, at)) return null;
  const kind = verbAt(scene, verb);
  // «يعربون عن ثقتهم», never «يضيف المصدر».
  if (arabic && kind === SAY && !endsInPlural(tokens, verb)) return null;
  let to = verb + 1;
  let cut = false;
  let nouns = 0;
  for (let i = verb + 1; i < limit && i < verb + MOST; i++) {
    const part = partOf(scene, i);
    cut = part === DIGITS || (kind === LEVEL && part !== PERIOD && tokens.kind[i] === NUMBER);
    if (cut || part === COMMA || part === BREAK || part === PERIOD) break;
    if (part === COORDINATOR || lexicon.has(tokens, i, W.part) || lexicon.has(tokens, i, W.aside))
      break;
    if (arabic && isJoined(scene, i)) break;
    if (part === OPEN) nouns++;
    if (part === OPEN || part === FINITE || isParticiple(scene, i)) to = i + 1;
    else if (part !== JOINT && part !== LED && part !== CLOSED) break;
  }
  if ((cut || kind === CHANGE) && (nouns === 0 || kind === LEVEL || kind === CHANGE)) return null;
  // "sont", "have": an auxiliary says nothing alone.
  if (to === verb + 1 && (lexicon.has(tokens, verb, W.auxiliary) || kind === LEVEL)) return null;
  return { from: at, to };
}

/** "durant", "out": written like a verb. */
const isPreposition = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.has(tokens, at, W.per) ||
  (lexicon.has(tokens, at, W.function) && !lexicon.has(tokens, at, W.auxiliary));

const isCarriedBy = (scene: Scene, at: number): boolean => {
  const { tokens, lexicon } = scene;
  return (
    partOf(scene, at) === CLOSED &&
    (lexicon.has(tokens, at, W.clitic) ||
      lexicon.has(tokens, at, W.negation) ||
      isVerbParticle(tokens, at))
  );
};
