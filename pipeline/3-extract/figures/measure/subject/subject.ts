import { markers } from '../../../../lexicons/markers.ts';
import { wordMatches } from '../../../by-form.ts';
import { W } from '../../lexicon.ts';
import { hasArticle } from '../../numerals/group.ts';
import { isBareThat } from '../../that.ts';
import { classSet } from '../../word-classes.ts';
import { endsLikeGerund, opensWithArticle } from '../../word-shapes.ts';
import { isInfinitive } from '../sentence/infinitive.ts';
import { COORDINATOR, partOf } from '../sentence/part.ts';
import {
  AND,
  asideFrom,
  CLOSING,
  describes,
  FIGURE,
  FREE,
  IN,
  isLedTo,
  OF,
  OPENING,
  PAUSE,
  PHRASE,
  type Piece,
  STOP,
  VERB,
} from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { isWhat } from '../sentence/small-words.ts';
import { DEPENDENT, PARTICIPLE, PRONOUN, RELATIVE } from '../sentence/verb-group.ts';
import { LEVEL, SAY } from '../sentence/verbs.ts';
import { coordinated, coordinatedBehind, headOfList, isMoreAdjectives } from './coordinated.ts';
import { isAgent, isHollow } from './empty.ts';
import { latterOf } from './latter.ts';
import { overLeftOut } from './left-out.ts';
import { overAside } from './over-aside.ts';
import { isOwnSubject, isRated, isScaledCount } from './own-subject.ts';
import { relativeBefore } from './relative-before.ts';
import { scaledCount } from './scaled-count.ts';
import { isOfSeveral, pluralBefore, severalMoved, singularBefore } from './several.ts';
import { grownOf, isGoneOnWith, isShownGrowth, showerOf } from './shown-growth.ts';

/** Pieces that are looked through. */
const REACH = 24;
const isGrowthOfAll = markers('growth-of-all').at;
const MOVEMENT = classSet('movement');
const isWith = markers('opens-absolute').at;
const endsInPronoun = wordMatches(/(?:ها|هم|هن|ه)$/);

/** "le douar, où vivent 40 familles": the place is no subject. */
const isWhere = wordMatches(/^où$/i);

/** The subject of the verb that is piece `v`; null where it has none of its own, or none in its sentence. */
export function subjectOf(scene: Scene, pieces: readonly Piece[], v: number): Range | null {
  const { verb } = pieces[v]!;
  if (!verb || verb.bond === PRONOUN || isWhere(scene.tokens, verb.from - 1)) return null;
  if (scene.lexicon.language !== 'ar') return subjectAhead(scene, pieces, v);
  // «المفقودين، الذي يقدره نشطاء بـ»: what the relative stands for is what they put at.
  const isPut =
    verb.bond === RELATIVE && verb.sense === LEVEL && endsInPronoun(scene.tokens, verb.main);
  const put = isPut ? antecedent(scene, pieces, v) : null;
  // … but «الزيادة التي حققتها المبيعات»
  const isGrowth = put && scene.lexicon.has(scene.tokens, put.from, W.movement);
  const behind = put && !isGrowth ? null : subjectBehind(scene, pieces, v);
  const found = behind ?? subjectAhead(scene, pieces, v);
  return found && latterOf(scene, pieces, found);
}

/** The subject that stands before its verb. */
function subjectAhead(scene: Scene, pieces: readonly Piece[], v: number): Range | null {
  const { bond } = pieces[v]!.verb!;
  const topic = scene.lexicon.language === 'ar' ? topicOf(scene, pieces, v) : null;
  if (topic) return topic;
  if (bond === DEPENDENT) {
    const accompanied = pieces[v - 1];
    if (accompanied && isAbsolute(scene, accompanied)) return accompanied;
    const main = verbBefore(pieces, v);
    if (main >= 0)
      return (
        movementIn(scene, pieces, main, v) ??
        subjectOf(scene, pieces, main) ??
        scaledCount(scene, pieces, main)
      );
    if (pieces[v - 1]?.kind === PAUSE) return null;
  }
  // «نسبة النمو يرتقب أن تبلغ»: the subject of what is foreseen.
  const foreseen = pieces[v - 1]?.verb;
  const isTold = isBareThat(scene.tokens, pieces[v]!.verb!.from - 1);
  if (foreseen && isTold) return subjectOf(scene, pieces, v - 1);
  if (bond === RELATIVE || bond === PARTICIPLE) return antecedent(scene, pieces, v);
  return subjectBefore(scene, pieces, v);
}

/** «قُتل 4، أما [عدد المصابين] في الطرق فبلغ 9»: the noun that a clause sets apart from those before, up to its verb. */
function topicOf(scene: Scene, pieces: readonly Piece[], v: number): Range | null {
  for (let i = v - 1; i >= 0 && pieces[i]!.kind === PHRASE; i--)
    if (isAsFor(scene.tokens, pieces[i]!.from - 1)) return pieces[i]!;
  return null;
}
const isAsFor = markers('as-for', 'ar').at;

/** "are improving, with [the deficit] expected to shrink to 3 %": what a clause of its own tells of. */
const isAbsolute = ({ tokens, lexicon }: Scene, { kind, lead, at }: Piece): boolean =>
  lexicon.language === 'en' && kind === PHRASE && lead === IN && isWith(tokens, at);

/** «سجلت الإدارة [تراجعا في المحجوزات] بنسبة 58 %، لتستقر عند 254»: what has moved is told with its movement. */
function movementIn(scene: Scene, pieces: readonly Piece[], main: number, v: number): Range | null {
  const moved = pieces
    .slice(main + 1, v)
    .find(
      (piece) =>
        piece.kind === PHRASE &&
        piece.lead === FREE &&
        piece.core < piece.to &&
        scene.lexicon.hasAny(scene.tokens, piece.from, MOVEMENT),
    );
  return moved && !isHollow(scene, moved) ? moved : null;
}

/** Whether the verb, or the one that it depends on, has a pronoun for its subject. */
export function hasPronoun(pieces: readonly Piece[], v: number): boolean {
  const { verb } = pieces[v]!;
  if (verb?.bond !== DEPENDENT) return verb?.bond === PRONOUN;
  const main = verbBefore(pieces, v);
  return main >= 0 && hasPronoun(pieces, main);
}

function verbBefore(pieces: readonly Piece[], v: number): number {
  for (let i = v - 1; i >= Math.max(0, v - REACH); i--) {
    if (pieces[i]!.kind === STOP) return -1;
    if (pieces[i]!.kind !== VERB) continue;
    // "a continué | à creuser": what it says something to do is done by its own subject.
    const isSaid = pieces[i]!.verb!.sense === SAY && pieces[i + 1]?.verb?.bond !== DEPENDENT;
    return isSaid ? -1 : i;
  }
  return -1;
}

/** "le barrage, qui retient": the noun that a relative clause describes. */
export function antecedent(scene: Scene, pieces: readonly Piece[], v: number): Range | null {
  const { lexicon } = scene;
  // «سجلت القدرة نموا، على مستوى المدن، إذ بلغت»: over where that is so.
  const shown = lexicon.language === 'ar' ? asideFrom(pieces, v - 1) - 1 : v;
  if (shown < v - 2 && pieces[v - 1]!.kind === PAUSE && isShownGrowth(scene, pieces, shown))
    return subjectOf(scene, pieces, shown - 1);
  const again = relativeBefore(scene, pieces, v);
  if (again >= 0) return antecedent(scene, pieces, again);
  const end = overLeftOut(scene, pieces, v);
  // "les communes et les offices (CO), estimés à 4": over what a bracket adds.
  const bracket = pieces[pieces[end - 1]?.kind === PAUSE ? end - 2 : end - 1];
  const start = bracket?.kind === CLOSING && bracket.mate >= 0 ? bracket.mate : end;
  for (let i = start - 1; i >= Math.max(0, start - 3); i--) {
    if (pieces[i]!.kind !== PHRASE) continue;
    // «استمرت [الأسعار] في التراجع، حيث استقرت»: what goes on to grow or fall.
    if (isGoneOnWith(scene, pieces, i) && pieces[v - 1]!.kind === PAUSE) continue;
    if (isShownGrowth(scene, pieces, i)) return subjectOf(scene, pieces, i - 1);
    const shower = pieces[v - 1]!.kind === PAUSE ? showerOf(scene, pieces, i) : null;
    if (shower) return shower;
    const several = isOfSeveral(scene, pieces[v]!);
    const plural = several && (severalMoved(scene, pieces[i]!) ?? pluralBefore(scene, pieces, i));
    if (plural) return plural;
    const listed = several ? null : headOfList(scene, pieces, i);
    if (listed) return listed;
    const single = singularBefore(scene, pieces, v, i);
    if (single) return single;
    const { from, to, lead } = pieces[i]!;
    const grown = grownOf(scene, pieces[i]!, pieces[v]!.from - 1);
    if (grown) return grown;
    const before = pieces[i - 1];
    // «منتوجات الصيد الساحلي والتقليدي التي»: one more adjective.
    const adjective = lexicon.language === 'ar' && lead === AND && to - from === 1;
    return adjective && before?.kind === PHRASE && before.to === from
      ? { from: before.from, to }
      : pieces[i]!;
  }
  return null;
}

function subjectBefore(scene: Scene, pieces: readonly Piece[], v: number): Range | null {
  // «، ما يعادل 4 ملايير»: of all that was told right before.
  const isSum = isWhat(scene.tokens, pieces[v]!.from);
  for (let i = v - 1; i >= Math.max(0, v - REACH); i--) {
    const { kind, lead, mate, verb } = pieces[i]!;
    if (kind === STOP || kind === OPENING) return null;
    if (kind === CLOSING) i = Math.max(0, mate);
    else if (kind === PAUSE) i = overAside(scene, pieces, i, i === v - 1 && !isSum);
    else if (isCountedInside(pieces, i)) i--;
    else if (isSaidOfCounted(scene, pieces, i)) i -= 2;
    else if (kind === VERB) {
      // "le nombre d'élèves qui quittent l'école avoisine", "celui des élèves ayant quitté l'école avoisine".
      if (verb!.bond === DEPENDENT || isGerund(scene, verb!.from)) continue;
      // "those who dropped out": the particle of the verb before.
      if (pieces[i - 1]?.kind === VERB && pieces[i - 1]!.to === verb!.from) continue;
      // «كانت تصل».
      if (i === v - 1 && scene.lexicon.has(scene.tokens, verb!.main, W.been)) continue;
      // «عدد السجناء زاد بنسبة بلغت 10 %»
      if (isRated(scene, pieces[v]!)) return subjectOf(scene, pieces, i);
      // «ما أنجز من المشاريع بلغ»: what something was done to.
      const done = isWhat(scene.tokens, pieces[i]!.from) ? pieces[i + 1] : null;
      if (done?.kind === PHRASE && done.lead === OF) return done;
      if (verb!.bond !== RELATIVE && verb!.bond !== PARTICIPLE) return null;
      return antecedent(scene, pieces, i);
    } else if (isLedTo(pieces, i) && i === v - 1 && isOwnSubject(scene, pieces, v)) {
      return pieces[i]!;
    } else if (isMoreAdjectives(scene, pieces, i)) i--;
    else if (kind === PHRASE && (lead === FREE || lead === AND || isScaledCount(scene, pieces, i)))
      return relativeOver(scene, pieces, i) ?? coordinated(scene, pieces, i);
  }
  return null;
}

/** "le nombre de tisserands logés [dans 50 fermes]": a complement with its own number, no subject. */
const isCountedInside = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]!.kind === PHRASE &&
  pieces[i]!.lead !== IN &&
  pieces[i - 1]?.kind === FIGURE &&
  pieces[i - 1]!.to === pieces[i]!.at &&
  pieces[i - 1]!.lead === IN &&
  pieces[i - 2]?.kind === PHRASE;

/** «معدل الحضور خلال الجلسات 15 | المخصصة للأسئلة | بلغ»: what is said of those counted in a complement, no subject. */
const isSaidOfCounted = (scene: Scene, pieces: readonly Piece[], i: number): boolean =>
  scene.lexicon.language === 'ar' &&
  pieces[i]!.kind === PHRASE &&
  opensWithArticle(scene.tokens, pieces[i]!.from) &&
  pieces[i - 1]?.kind === FIGURE &&
  pieces[i - 1]!.to === pieces[i]!.at &&
  pieces[i - 2]?.kind === PHRASE &&
  pieces[i - 2]!.lead === IN &&
  pieces[i - 2]!.to === pieces[i - 1]!.at &&
  opensWithArticle(scene.tokens, pieces[i - 2]!.from);

/** "ayant quitté", "comptant": says which of a noun. */
const isGerund = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.language === 'fr' && endsLikeGerund(tokens, at);

/** "les élèves qui quittent l'école et le collège sont": the objects of a relative clause are no subject. */
function relativeOver(scene: Scene, pieces: readonly Piece[], i: number): Range | null {
  let k = i;
  while (k > i - OBJECTS && pieces[k]?.kind === PHRASE && pieces[k]!.lead === AND) k--;
  const before = pieces[k - 1];
  // "la part des familles ayant un puits a atteint": nor is that of a gerund, unlike "wool rising to 9 % and silk falling".
  const isOfGerund = before?.kind === VERB && endsLikeGerund(scene.tokens, before.verb!.from);
  if (isOfGerund && pieces[k]!.kind === PHRASE && pieces[k - 2]?.kind === PHRASE)
    return subjectBefore(scene, pieces, k - 1);
  // "the time needed to issue a permit fell", never "de creuser 40 puits et de loger une équipe comptant".
  const isOfPurpose =
    k === i &&
    before?.kind === VERB &&
    isInfinitive(scene, before) &&
    partOf(scene, before.at - 1) !== COORDINATOR;
  if (isOfPurpose && pieces[k - 2]?.kind === PHRASE && pieces[k - 2]!.lead !== IN)
    return subjectBefore(scene, pieces, k - 1);
  return describes(before) ? antecedent(scene, pieces, k - 1) : null;
}

/** Objects of one verb. */
const OBJECTS = 3;

/** An Arabic clause opens with its verb: «بلغ، خلال سنة 2023، عدد القضايا», «قدرت الوزارة إنتاج الحبوب». */
function subjectBehind(scene: Scene, pieces: readonly Piece[], v: number): Range | null {
  let agent = false;
  for (let i = v + 1; i < Math.min(pieces.length, v + 6); i++) {
    const piece = pieces[i]!;
    if (piece.kind === PAUSE) continue;
    if (piece.kind !== PHRASE) return null;
    if (piece.lead === IN) {
      if (agent) return null;
      continue;
    }
    // «يشكلون نصف المعتقلين»: what they are a part of.
    const isPart = scene.lexicon.has(scene.tokens, piece.from - 1, W.fraction);
    if (piece.lead === AND || isPart) return null;
    const own = { from: piece.from, to: piece.to };
    // «الأطباء ... بلغ عددهم»: the number of what is named before the verb.
    // «فيما بلغ النمو 4 في المائة»: that of the economy, as a subject of its own.
    const isWhole =
      isGrowthOfAll(scene.tokens, piece.from) && opensWithArticle(scene.tokens, piece.from);
    const moves = !isWhole && scene.lexicon.has(scene.tokens, piece.from, W.movement);
    const theirs =
      endsInPronoun(scene.tokens, piece.from) || endsInPronoun(scene.tokens, piece.to - 1);
    // «أن معدل البطالة بلغ نسبة 9 %»: the noun of the amount itself.
    const isOfAmount =
      pieces[i + 1]?.kind === FIGURE &&
      pieces[i + 1]!.at === piece.to &&
      !hasArticle(scene.tokens, piece.from);
    if (isHollow(scene, own) && (moves || theirs || isOfAmount))
      return subjectAhead(scene, pieces, v) ?? own;
    if (!isAgent(scene, own)) return coordinatedBehind(scene, pieces, i);
    agent = true;
  }
  return null;
}
