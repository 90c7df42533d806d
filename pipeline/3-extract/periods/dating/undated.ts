import { markers } from '../../../lexicons/markers.ts';
import { nounCodes } from '../../../lexicons/noun-classes.ts';
import type { FigureMention, FigurePeriod, SentenceTokens } from '../../mention.ts';
import { isSameRange } from '../calendar.ts';
import { planned, target } from '../context/carry.ts';
import type { Reader } from '../reader.ts';
import { isPart } from '../spans.ts';
import { reminderAt } from '../standing/earlier.ts';
import { isFuture, isSubjectComing } from '../standing/future.ts';
import { isNormItself } from '../standing/norm.ts';
import { carryTo, FLOWS } from './carry-to.ts';
import { isChange, isReached } from './cover.ts';
import { isHabitWith } from './habit.ts';
import { figureJoined } from './joined.ts';
import { isOverLength, opensOnLength } from './over-length.ts';
import { isPerfect, isPreviously } from './perfect.ts';
import type { Scene } from './scene.ts';
import { isLevelShare } from './sharing.ts';
import { stateOf } from './state.ts';
import { isLimit, isTimeless } from './timeless.ts';

/** Whether a figure is of no time that the text speaks of: true at any time, or over by now. */
export function isApart(scene: Scene, figure: FigureMention): boolean {
  const { r, sentence, context } = scene;
  if (isThen(scene, figure) || isForeseen(scene, figure)) return false;
  const { from, to } = sentence;
  // "services have created 237,000 jobs", in a note on a quarter: created in it.
  // "they have decreased by 9.7 %": by the end of the time spoken of.
  const isMove = figure.kind === 'percent' && figure.role === 'change';
  // "the dams have reached 86 %, 78 % and 66 %", on the day of a bulletin
  const isOfDay = context.isDay && figure.kind === 'percent';
  const isOfTime = isMove || isOfDay || context.isOfAccount() || context.isNow();
  // "2 % have never worked": what a share of them have done is found with the other shares.
  const isOfShares = figure.kind === 'percent' && isSharedWith(scene, figure);
  if (isPerfect(r, figure, from, to) && !isOfTime && !isOfShares) return true;
  if (isHabitWith(scene, figure) || opensOnLength(scene) || opensOnEarlier(scene)) return true;
  if (opensOnOther(scene)) return true;
  if (isOverLength(r, figure) || isNormItself(r, figure)) return true;
  if (isPreviously(r, figure, from) || opensBefore(scene, figure)) return true;
  const isOfSpoken =
    figure.hedged &&
    (isSinceBase(scene, figure) || isOutlook(scene, figure) || isAccount(scene, figure));
  return isTimeless(r, figure, from, to) && !isOfSpoken;
}

/** "In June 2022, they said that 23 had died", in a text of 2023: what was said then is of no later time. */
const opensOnEarlier = ({ sentence, named, context }: Scene): boolean =>
  named.some(
    ({ standing, mention }) =>
      standing === 'act' && mention.from - sentence.from <= 1 && context.isPast(mention),
  );

/** "For comparison, French trains are 80 % full": what the text is of is set beside others, at a time that nobody told. */
const opensOnOther = ({ r, sentence, named }: Scene): boolean =>
  named.length === 0 && reminderAt(r, sentence.from) === 'beside';

/** Words of "Before the pandemic". */
const EVENT = 6;

/** "Before the pandemic, the rate ranged around 9 %", «قبل الزيادة، كان الثمن»: earlier than what the text speaks of. */
function opensBefore({ r, sentence: { from } }: Scene, figure: FigureMention): boolean {
  if (r.at(from, 'outside')?.value !== 'before') return false;
  let at = from + 1;
  while (at <= from + EVENT && (r.isWord(at) || r.isSymbol(at, "-'’") || r.isSymbol(at - 1, '-')))
    at++;
  return r.isSymbol(at, ',،') && at < figure.from;
}

/** "La croissance serait de 1 % en 2016. L'inflation atteindrait 2 %": a forecast goes on with the one time to come that is told. */
const isOutlook = ({ context }: Scene, figure: FigureMention): boolean => {
  const { isForeseen, spoken, target, written } = context;
  if (spoken === null || context.isOver(spoken)) return false;
  if (target === null && isForeseen) return true;
  const isOne = target === null || isSameRange(target, spoken);
  return isOne && written !== null && wouldMove(figure);
};

/**
 * "Il y aurait une hausse de 3 % par rapport à 2011", in a text on 2012: what may be so is of that year all the same; so is
 * "une hausse de 3 %, au lieu de 1 % à la même période de l'an passé".
 */
const isSinceBase = (scene: Scene, figure: FigureMention): boolean => {
  const { r, sentence, named, figures, against, context } = scene;
  const isCompared = against[figures.indexOf(figure) + 1] === true;
  return (
    isChange(r, figure, sentence.from) &&
    named.some(
      ({ standing, mention }) =>
        context.isPast(mention) &&
        (standing === 'base' || (isCompared && mention.rule === 'period.same')),
    )
  );
};

/** The period that the text before gives a figure, or the one that a plan is for. */
export function undated(scene: Scene, figure: FigureMention, stock: boolean): FigurePeriod | null {
  const { r, sentence, context } = scene;
  // "42 % des ménages s'attendent à une baisse": how many do so already.
  const isSubject = figure.kind !== 'percent' && isSubjectComing(r, figure);
  const isToCome =
    (isSubject || isFuture(r, figure, sentence.from)) && !isAlready(r.tokens, figure.to);
  if (isToCome || isForeseen(scene, figure) || isAlsoToCome(scene, figure) || isThen(scene, figure))
    return SET.has(stateOf(r, figure, sentence.from))
      ? planned(context)
      : target(context, stock || !FLOWS.has(figure.kind));
  if (isBeforeDraft(scene, figure, stock) || isDoneBefore(scene, figure)) return null;
  // "In 2013, the fund will start to shrink. Only 27 % were paying into it": so then in no time that was told.
  const isAnnounced = context.spoken?.start === (context.announced?.start ?? -1);
  if (isAnnounced && !figure.hedged) return null;
  // What may be or is foreseen is of no time that is over.
  const isOver = context.spoken !== null && context.isOver(context.spoken);
  if (figure.hedged && isOver && !isSinceBase(scene, figure) && !isAccount(scene, figure))
    return null;
  return carryTo(scene, figure, stock);
}

const SET: ReadonlySet<ReturnType<typeof stateOf>> = new Set(['price', 'norm']);

const ACCOUNT = markers('account');

/**
 * "Selon la Trésorerie, ce déficit serait de 53 milliards": the mood of what another says, of the same time. So is, in a
 * note on a quarter, what is estimated to have been: "l'industrie aurait progressé de 3 %".
 */
const isAccount = (
  { r, sentence, context }: Scene,
  { from, trace, comparator, unit }: FigureMention,
): boolean => {
  const mood = trace.find(({ what }) => what === 'hedge')?.rule ?? '';
  if (comparator === 'between' || !mood.startsWith('conditional-')) return false;
  const isEstimate = mood === 'conditional-perfect' && MOVES.has(unit) && context.isOfAccount();
  return isEstimate || ACCOUNT.within(r.tokens, sentence.from, from);
};

/** What a note on a part of a year says that something has moved by. */
const MOVES: ReadonlySet<string> = new Set(['percent', 'percentage_point']);

/** What a chamber has done before a draft of the year to come is put to it. */
const WORK = nounCodes('work');

/**
 * "26.000 postes au budget 2016 …, pour des chômeurs dont le nombre dépasse 1,2 million", «قدم ميزانية 2019. وقال إن الحكومة
 * ردت على 3683 سؤالا، أي 59.9 في المائة»: so now, or done by now, and not in the year to come.
 */
function isBeforeDraft(
  { figures, context }: Scene,
  { kind, unit, hedged, role, from }: FigureMention,
  stock: boolean,
): boolean {
  if (hedged || !context.isOfDraft()) return false;
  if (kind === 'count') return stock || WORK.has(unit);
  const isShare = kind === 'percent' && role !== 'change';
  return isShare && figures.some((x) => WORK.has(x.unit) && x.from < from);
}

const isAlready = markers('already').at;

/** "The 2025 budget … This has already given 300 jobs", "les 876 déjà livrées", told in 2024: what has been is of no time to come. */
const isDoneBefore = (
  { r, sentence, context }: Scene,
  { from, to, hedged }: FigureMention,
): boolean =>
  !hedged &&
  context.written !== null &&
  (context.spoken?.first ?? '') > context.written &&
  (r.has(sentence.from, from, 'perfect') || isAlready(r.tokens, to));

/** "L'État versera 2.500 dirhams à chaque foyer, et 140.000 dirhams pour les logements": the one verb gives both. */
function isAlsoToCome(scene: Scene, figure: FigureMention): boolean {
  const before = figureJoined(scene, figure);
  return before?.unit === figure.unit && isFuture(scene.r, before, scene.sentence.from);
}

/** "8 millions d'élèves devraient s'inscrire en 2024-2025. Les lycées devraient en accueillir un": for the only time that is told. */
const isForeseen = ({ r, sentence, figures, context }: Scene, figure: FigureMention): boolean =>
  figure.hedged &&
  context.target !== null &&
  (context.spoken === null || isPart(context.target, context.spoken)) &&
  !isLimit(figure) &&
  (wouldMove(figure) || isFuture(r, movedBefore(r, sentence, figures, figure), sentence.from));

/** "les exportations afficheraient une hausse de 9 %", in a forecast: foreseen as well. */
const wouldMove = ({ unit, trace }: FigureMention): boolean =>
  MOVES.has(unit) &&
  trace.some(({ what, rule }) => what === 'hedge' && rule === 'conditional-mood');

/** "devraient augmenter de 5 %, pour atteindre 2 millions": the change by which a figure is reached, whose verb is its own; else the figure. */
function movedBefore(
  r: Reader,
  { from }: SentenceTokens,
  figures: readonly FigureMention[],
  figure: FigureMention,
): FigureMention {
  const before = figures[figures.indexOf(figure) - 1];
  return before?.role === 'change' && isReached(r, figure, from) ? before : figure;
}

/** "12 % are in school, 85 % left and 2 % have never been": one of the shares of a sentence. */
const isSharedWith = ({ figures }: Scene, figure: FigureMention): boolean =>
  figures.every((x) => isLevelShare(x)) && figures[0] !== figure;

const THEN = markers('by-then');
/** How many tokens "alors de" may have before a figure. */
const NEAR = 4;

/** "En 2050, ils seront 10 millions. Leur part serait alors de 23 %": of the time to come that was just told. */
const isThen = ({ r, sentence }: Scene, { hedged, from }: FigureMention): boolean =>
  hedged && THEN.within(r.tokens, Math.max(sentence.from, from - NEAR), from);
