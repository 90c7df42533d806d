import { markers } from '../../../../lexicons/markers.ts';
import type { Tokens } from '../../../tokens.ts';
import { startOf } from '../../candidate.ts';
import { W } from '../../lexicon.ts';
import { isSameUnit, unqualified } from '../earlier.ts';
import { named } from '../named.ts';
import { isFeminineNoun, isPluralNoun, tokenAt } from '../sentence/agreement.ts';
import { OPEN, partOf } from '../sentence/part.ts';
import { FREE, PHRASE, VERB } from '../sentence/piece.ts';
import type { Range } from '../sentence/scene.ts';
import { SAY } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, spell } from '../spell.ts';
import { lastNoun, manyBefore } from './last-noun.ts';
import { isOfSeveral } from './several.ts';
import { subjectOf } from './subject.ts';
import { openingOf, subjectOfLast, topicOf } from './topic.ts';

/** "elles se sont élevées à", "it cost": the topic, what the figure before measures, or the subject before. */
export function stoodFor(view: View): Measure | null {
  const { scene, candidate, earlier, beside, pieces, at } = view;
  const topic = topicOf(scene, candidate);
  if (topic) return spell(scene, 'topic', topic);
  if (beside?.measure) return unqualified(view);
  const latter = lastNoun(view);
  if (latter) return spell(scene, 'subject', latter);
  let i = at - 1;
  while (i >= 0 && pieces[i] !== view.verb) i--;
  for (i--; i >= 0; i--) {
    const { kind, lead, verb } = pieces[i]!;
    const subject = kind === VERB && verb!.sense !== SAY ? subjectOf(scene, pieces, i) : null;
    const range = kind === PHRASE && lead === FREE ? pieces[i]! : subject;
    const own = range && !isDenied(scene.tokens, range) && named(view, 'subject', range);
    if (own) return own;
  }
  const told = earlier?.measure && earlier.candidate.sentence === candidate.sentence - 1;
  // "Le fonds aide 300 femmes. Il a coûté 3 MDH": what has a price is no count of people.
  const priced = candidate.unit?.kind === 'money' && earlier?.candidate.counted != null;
  if (told && !priced) return mainOf(view) ?? wholeOf(view) ?? fitting(view) ?? unqualified(view);
  const subject = subjectOfLast(scene, candidate.sentence, candidate.unit?.kind === 'percent');
  const last = manyBefore(view, subject) ?? thingGrown(view, subject) ?? subject;
  const found = (last && named(view, 'subject', last)) ?? (told ? unqualified(view) : null);
  // "Pour ce qui est des tapis, ils ont coûté".
  const opened = found ? null : openingOf(scene, pieces, candidate);
  return opened ? spell(scene, 'topic', opened) : found;
}

const isNone = markers('none').at;
/** "l'État n'a aucune compétence et qu'il a versé 3 millions": what there is none of stands for nothing. */
const isDenied = (tokens: Tokens, { from }: Range): boolean =>
  isNone(tokens, from) || isNone(tokens, from - 1);
const [isHe, isShe] = [markers('he', 'fr').at, markers('she', 'fr').at];

/** "Le taux est de 12 % dans l'ensemble, et pour les femmes de 17 %. | Il a baissé": of the last noun in the singular, over one in the plural. */
function fitting({ scene, candidate, earlier }: View): Measure | null {
  if (!isHe(scene.tokens, candidate.first) && !isShe(scene.tokens, candidate.first)) return null;
  for (let last = earlier; last?.measure; last = last.before) {
    if (last.candidate.sentence !== candidate.sentence - 1) break;
    const noun = tokenAt(scene.tokens, last.measure.head.start);
    if (!isPluralNoun(scene.tokens, noun))
      return last === earlier ? null : joined(scene, [last.measure.head], last.measure.rule);
  }
  return null;
}

/**
 * "La croissance ralentirait à 1 %, fruit d'un recul de 4 % des moissons. Elle remonterait à 3 %": the subject of the
 * sentence before, over what has brought it about.
 */
function mainOf({ scene, candidate, earlier }: View): Measure | null {
  const last = earlier!.candidate;
  const near = scene.readings[last.sentence] ?? [];
  const isCause = (start: number) =>
    near.some(
      ({ kind, lead, from }) =>
        kind === PHRASE && lead !== FREE && scene.tokens.start[from] === start,
    );
  if (candidate.unit?.kind !== 'percent' || !isCause(earlier!.measure!.head.start)) return null;
  let first = earlier!;
  while (first.before?.candidate.sentence === last.sentence) first = first.before;
  if (first === earlier || !first.measure || !isSameUnit(first.candidate, candidate)) return null;
  return isCause(first.measure.head.start) ? null : first.measure;
}

/** "La hausse du chômage se poursuit. | Il a augmenté": what grows, where the growth is of the other gender. */
function thingGrown({ scene, candidate }: View, subject: Range | null): Range | null {
  const { tokens, lexicon } = scene;
  if (!subject || !lexicon.has(tokens, subject.from, W.movement)) return null;
  const feminine = isShe(tokens, candidate.first);
  if (!feminine && !isHe(tokens, candidate.first)) return null;
  if (isFeminineNoun(tokens, subject.from) === feminine) return null;
  const thing = subject.from + 1;
  const isOf = lexicon.has(tokens, thing, W.of) && partOf(scene, thing + 1) === OPEN;
  return isOf && isFeminineNoun(tokens, thing + 1) === feminine
    ? { from: thing + 1, to: subject.to }
    : null;
}

/** "La population est de 300 âmes, dont 20 étrangers. Elle a crû": of one thing, over the many that are a part of it. */
function wholeOf({ scene, earlier, verb }: View): Measure | null {
  const last = earlier!.candidate;
  if (!scene.lexicon.has(scene.tokens, startOf(last) - 1, W.part)) return null;
  if (!verb || isOfSeveral(scene, verb)) return null;
  let first = earlier!;
  while (first.before?.candidate.sentence === last.sentence) first = first.before;
  return first.measure?.rule === 'subject' ? first.measure : null;
}
