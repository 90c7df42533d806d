import { markers } from '../../../lexicons/markers.ts';
import { startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { isMoreThan, isSameUnit, lastOfUnit } from './earlier.ts';
import { lastRate } from './moved/last-rate.ts';
import { placeAfter } from './qualifier.ts';
import {
  CLOSING,
  FIGURE,
  FREE,
  OPENING,
  PAUSE,
  PHRASE,
  type Piece,
  STOP,
  VERB,
} from './sentence/piece.ts';
import { readingOf } from './sentence/reading.ts';
import type { Scene } from './sentence/scene.ts';
import type { Earlier, View } from './sentence/view.ts';
import { joined, type Measure, spell, wholeOf } from './spell.ts';
import { isEmpty, isHollow } from './subject/empty.ts';
import { stoodFor } from './subject/stood-for.ts';
import { rateOfLast, topicOf } from './subject/topic.ts';

const identifies = markers('identifies').at;

/** What a figure measures that its own clause does not say: it is told right behind it, announced as the topic, or stands before. */
export function toldElsewhere(view: View): Measure | null {
  const { scene, candidate } = view;
  const piece = identified(view) ?? topicOf(scene, candidate);
  return piece ? spell(scene, 'topic', piece) : ofPronoun(view);
}

/** "85 MDH, tel est le déficit", "85 MDH. C’est le déficit", «1,7 مليار هي قيمة المشاريع»: a figure that opens its sentence. */
function identified({ scene, pieces, at, candidate }: View): Piece | null {
  if (at > 0) return null;
  const behind = pieces.slice(1);
  const own = identifiedBy(scene, behind);
  const next = scene.sentences[candidate.sentence + 1];
  if (own || !next || behind.some(({ kind }) => kind !== STOP)) return own;
  return identifiedBy(scene, readingOf(scene, candidate.sentence + 1, next.from, next.to));
}

/** The noun that "tel est", "c’est" or «هي» puts behind a figure, over its brackets and a mark. */
function identifiedBy({ tokens, lexicon }: View['scene'], pieces: readonly Piece[]): Piece | null {
  let i = pieces[0]?.kind === OPENING ? pieces.findIndex(({ kind }) => kind === CLOSING) + 1 : 0;
  if (pieces[i]?.kind === PAUSE || pieces[i]?.kind === STOP) i++;
  if (pieces[i]?.kind === PHRASE && identifies(tokens, pieces[i]!.from)) i++;
  const verb = pieces[i];
  const isNamed = lexicon.language !== 'ar' && verb?.kind === VERB;
  if (isNamed && lexicon.has(tokens, verb.verb!.main, W.copula)) i++;
  i = overAside(pieces, i);
  const noun = pieces[i];
  let leads = isNamed ? verb.from - 1 : (noun?.from ?? 0) - 1;
  // "Voilà le nombre"
  if (!isNamed && lexicon.has(tokens, leads, W.article)) leads--;
  return noun?.kind === PHRASE && noun.lead === FREE && identifies(tokens, leads) ? noun : null;
}

/** How many pieces ", selon l'enquête," may have. */
const ASIDE = 6;

/** "c'est, selon l'enquête, | la part": the piece behind what two commas set off. */
function overAside(pieces: readonly Piece[], i: number): number {
  if (pieces[i]?.kind !== PAUSE) return i;
  for (let k = i + 1; k < Math.min(pieces.length, i + ASIDE); k++)
    if (pieces[k]!.kind === PAUSE) return k + 1;
  return i;
}

/** "Ce dernier est passé de 37 % à 32 %", "C’est 61 % de plus", "The figure stood at 40": what was told before. */
function ofPronoun(view: View): Measure | null {
  const { scene, pieces, at, verb, subject, crossed, candidate } = view;
  if (!verb || crossed) return null;
  const isHollowSubject = subject !== null && isHollow(scene, subject);
  // An Arabic verb has its pronoun in it.
  const isBare =
    scene.lexicon.language !== 'ar' &&
    !pieces.slice(0, at).some(({ kind }) => kind === PHRASE || kind === FIGURE);
  if (subject ? !isHollowSubject || isEmpty(scene, subject, candidate.first) : !isBare) return null;
  const before = theirNumber(view) ?? toldBefore(view);
  // "Le taux est de 17 %", after other percentages: of what they are, which its words do not say.
  // "l'ensemble", «الحصيلة»: no rate, and nothing measured.
  const isRate = candidate.unit?.kind === 'percent' && scene.lexicon.language === 'ar';
  const tells = subject !== null && (isRate || subject.to - subject.from > 1 || isSteady(view));
  return before || !tells || lastOfUnit(view, OVER) ? before : spell(scene, 'subject', subject);
}

/** "… 300 plaintes, dont 40 en ville. Leur nombre a augmenté de 5 %", "Their number rose by 5%": of what was counted last, over its parts. */
function theirNumber({ scene, subject, candidate, earlier }: View): Measure | null {
  const { tokens, lexicon } = scene;
  if (!subject || !lexicon.has(tokens, subject.from - 1, W.possessive)) return null;
  if (subject.to - subject.from > 1 || !lexicon.has(tokens, subject.from, W.number)) return null;
  let before = earlier;
  while (before && (!before.candidate.counted?.own || isPartOfOther(scene, before)))
    before = before.before;
  if (!before || candidate.sentence - before.candidate.sentence > OVER) return null;
  return spell(scene, 'subject', before.candidate.counted!);
}

/** "300 accusés, dont 40 étrangers": whether a figure counts a part of those before it. */
const isPartOfOther = ({ tokens, lexicon }: Scene, { candidate }: Earlier): boolean =>
  lexicon.has(tokens, startOf(candidate) - 1, W.part);

const isSteady = ({ scene: { tokens, lexicon }, subject }: View): boolean =>
  lexicon.has(tokens, subject!.from, W.steady) || lexicon.has(tokens, subject!.to - 1, W.steady);

/** What stands for it in the sentence before: for a percentage a rate, for a growth or fall what it is of. */
function toldBefore(view: View): Measure | null {
  const { scene, candidate, earlier } = view;
  const isLevel = candidate.unit?.kind === 'percent' && !isMoreThan(view);
  const before = isLevel && view.subject && isSteady(view) ? lastRate(view, OVER) : null;
  // "Le taux de chômage a atteint 9 %. Le nombre de chômeurs a augmenté de 18 %. Le taux est de 30 % chez les jeunes".
  if (before && before !== earlier) return withPlace(view, before.measure!);
  if (!isLevel || (earlier && isSameUnit(earlier.candidate, candidate))) return stoodFor(view);
  const rate = rateOfLast(scene, candidate.sentence) ?? rateOfLast(scene, candidate.sentence - 1);
  return rate ? withPlace(view, spell(scene, 'subject', rate)) : sameUnitBefore(view);
}

/** Sentences that a rate may be told over: "Le chômage touche 13 %. On compte 9.000 offres. Le taux est de 17 % en ville." */
const OVER = 2;

/** What the last figure of the same unit measures, with the place that follows this one. */
function sameUnitBefore(view: View): Measure | null {
  const before = lastOfUnit(view, OVER);
  return before?.measure && before.role !== 'share' ? withPlace(view, before.measure) : null;
}

/** What was told before, of the place that follows the figure. */
function withPlace(view: View, { head }: Measure): Measure {
  const place = placeAfter(view, view.candidate.to);
  const spans = place ? [head, wholeOf(view.scene, place)] : [head];
  return joined(view.scene, spans, 'listed', { by: ' ' });
}
