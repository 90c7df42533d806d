import { markers } from '../../../lexicons/markers.ts';
import { nounCodes } from '../../../lexicons/noun-classes.ts';
import type { FigureMention, FigurePeriod, SentenceTokens } from '../../mention.ts';
import { atEnd, carried, carry, carryDay, closed, planned, target } from '../context/carry.ts';
import type { Reader } from '../reader.ts';
import { isPart } from '../spans.ts';
import { isFuture, isSubjectComing } from '../standing/future.ts';
import { comesIn } from './coming-in.ts';
import { isChange, isReached } from './cover.ts';
import { isOfBulletin } from './daily.ts';
import { isHabitWith } from './habit.ts';
import { isOverLength, opensOnLength } from './over-length.ts';
import { isPerfect, isPreviously } from './perfect.ts';
import { isRunning } from './running.ts';
import type { Scene } from './scene.ts';
import { isOfThese, sharesOut } from './sharing.ts';
import { isPartOf, stateOf } from './state.ts';
import { isLimit, isSetAgainst, isTimeless } from './timeless.ts';

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
  if (isOverLength(r, figure)) return true;
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
  const isOne = target === null || (target.first === spoken.first && target.last === spoken.last);
  return isOne && written !== null && wouldMove(figure);
};

/** "Il y aurait une hausse de 3 % par rapport à 2011", in a text on 2012: what may be so is of that year all the same. */
const isSinceBase = ({ r, sentence, named, context }: Scene, figure: FigureMention): boolean =>
  isChange(r, figure, sentence.from) &&
  named.some(({ standing, mention }) => standing === 'base' && context.isPast(mention));

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
  // What may be or is foreseen is of no time that is over.
  const isOver = context.spoken !== null && context.isOver(context.spoken);
  if (figure.hedged && isOver && !isSinceBase(scene, figure) && !isAccount(scene, figure))
    return null;
  return carryTo(scene, figure, stock);
}

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
  const before = joined(scene, figure);
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

/** "En 2050, ils seront 10 millions. Leur part serait alors de 23 %": of the time to come that was just told. */
const isThen = ({ r, sentence }: Scene, { hedged, from }: FigureMention): boolean =>
  hedged && THEN.within(r.tokens, Math.max(sentence.from, from - VERB), from);

/** How far behind a figure the verb of its own clause may stand. */
const VERB = 4;

/** The figure that "et", «و» joins one to, which has no verb of its own. */
function joined({ r, figures }: Scene, figure: FigureMention): FigureMention | null {
  const isAnd = r.at(figure.from - 1, 'to')?.value === '' || r.conjoined(figure.from);
  if (!isAnd || figure.role !== 'level') return null;
  if (r.has(figure.to, figure.to + VERB, 'auxiliary')) return null;
  return figures[figures.indexOf(figure) - 1] ?? null;
}

/** How far the second of two things may stand behind the first: "has 12 courts of appeal and 30 judges". */
const LIST = 6;

/** The standing fact that a figure is, or is told with: "has 12 courts and 30 judges". */
function stateIn(scene: Scene, figure: FigureMention): ReturnType<typeof stateOf> {
  const { r, sentence } = scene;
  const own = stateOf(r, figure, sentence.from);
  const before = own ? null : (joined(scene, figure) ?? sharedWith(scene, figure));
  if (before?.role === 'share') return stateOf(r, before, sentence.from);
  if (!before || figure.from - before.to > LIST) return own;
  // «2500 درهم لمحكمة النقض، و2000 درهم لمحاكم الاستئناف»: one price and the next.
  const isNext = figure.kind === 'money' && before.unit === figure.unit;
  const isParted = !isNext && r.hasSymbol(before.to, figure.from, ',،');
  return isParted ? null : stateOf(r, before, sentence.from);
}

/** "controls 36 percent of the market, and 50 percent of the sales": the share before, which "and" joins to one more. */
function sharedWith({ r, figures }: Scene, figure: FigureMention): FigureMention | null {
  const before = figures[figures.indexOf(figure) - 1];
  const isJoined = r.at(figure.from - 1, 'to')?.value === '' || r.conjoined(figure.from);
  const areShares = figure.role === 'share' && before?.role === 'share';
  return areShares && isJoined && figure.from - before.to <= 2 * LIST ? before : null;
}

const TERM = /^(asof|by)\./;
const SET: ReadonlySet<ReturnType<typeof stateOf>> = new Set(['price', 'norm']);
const FLOWS: ReadonlySet<string> = new Set(['count', 'money', 'mass', 'area']);

/** Whether a sentence shares out a budget. */
function isAllotted(r: Reader, { from, to }: SentenceTokens): boolean {
  for (let at = from; at < to; at++)
    if (r.at(at, 'allots') || r.at(at, 'report')?.value === 'draft') return true;
  return false;
}

/** Whether all that a sentence tells are shares, of no time of their own. */
const isShared = ({ figures, named }: Scene): boolean =>
  named.length === 0 && figures.every(({ role, kind }) => role === 'share' && kind === 'percent');

const INDEFINITE = markers('indefinite').at;

/** "170.000 emplois de 2006 à 2009. 27 % de ces emplois sont à Rabat": a sentence that opens on sharing out what was just told. */
function sharesThese({ r, sentence, figures, named }: Scene): boolean {
  const [first] = figures;
  return (
    first?.from === sentence.from &&
    isOfThese(r, first) &&
    !INDEFINITE(r.tokens, first.to + 1) &&
    named.length === 0 &&
    figures.every(isLevelShare)
  );
}

const isLevelShare = ({ kind, role }: FigureMention): boolean =>
  kind === 'percent' && role !== 'change';

/** What falls is measured in them: "22 mm de pluie", "30 cm de neige". */
const DEPTHS: ReadonlySet<string> = new Set(['mm', 'cm']);

/** From here on a length is what many have gone: "6 milliards de km". */
const GONE = 1e6;

/** "à 39 km de Rabat", "une digue haute de 88 m": where something lies and how large it is, at any time. */
const isExtent = ({ kind, role, unit, value }: FigureMention): boolean =>
  kind === 'length' && role !== 'change' && !DEPTHS.has(unit) && Number(value) < GONE;

/** "Dans ce total figurent 840.000 agriculteurs", "Parmi eux, 300 sont": of the time of the number taken up. */
const isShareOfThem = ({ r, sentence }: Scene, { kind, role, from }: FigureMention): boolean =>
  kind === 'count' &&
  role !== 'change' &&
  !isReached(r, { from }, sentence.from) &&
  sharesOut(r, sentence);

/** The period of the text before. */
export function carryTo(scene: Scene, figure: FigureMention, stock: boolean): FigurePeriod | null {
  const { r, sentence, figures, back, context } = scene;
  const { from } = sentence;
  const { kind, role } = figure;
  if (isExtent(figure)) return null;
  const state = stateIn(scene, figure);
  // "la baisse des droits de 19 %", "coûtent 31 % du budget": a price alone is of no time.
  if (state === 'price' && role === 'level' && !isSetAgainst(r, figure))
    return context.spoken === context.main ? planned(context) : null;
  // "The limit may not exceed 60": of no day, unlike how many there are on one.
  if (state === 'norm' && role !== 'change') return planned(context);
  // "48 %, avec un total de 917 millions de m3": what lies there on the day.
  const isWater = kind === 'volume' && context.isTallied;
  if (context.isOfDay() && isRunning(r, figure) && !stock && !isWater) return null;
  // "cela représente une hausse de 50 %": no standing fact.
  const isFact = state === 'fact' || (state === 'parts' && !context.isOfSchool());
  // "The number represents 4 % of the total": of the time of the number taken up.
  if (isFact && role !== 'change' && !sharesOut(r, sentence)) return carryDay(context);
  // "Budget : 2 milliards en 2022. L'investissement a 248 millions", told in 2021; no budget is of "à l'horizon 2030".
  const isBudgets = context.target !== null && !TERM.test(context.target.rule);
  if (isBudgets && kind === 'money' && !context.spoken && isAllotted(r, sentence))
    return target(context, stock);
  // "Depuis 2023, 120 en sont morts. Les enfants représentent 58 % des décès": a share of those just counted.
  const { whole } = context;
  const isSince = whole?.rule.startsWith('since') && isShared(scene);
  if (whole && (isSince || sharesThese(scene)))
    return carried(whole, closed(whole, whole, context));
  const isOfThem = (figure.from === from && isPartOf(r, figure)) || isShareOfThem(scene, figure);
  const isCounted = context.isDay && !context.isNewsDay && isOfThem;
  const isStill = stock || isCounted;
  const counts = kind !== 'percent' && kind !== 'other' && !isReached(r, figure, from);
  const period = carry(context, {
    // "79 millions de clients à fin juin. 56 millions d'entre eux sont en Afrique": counted on that day as well.
    stock: isStill,
    change: counts || role === 'change' || isChange(r, figure, from),
    flows: !isStill && FLOWS.has(kind),
    comesIn: !stock && comesIn(scene, figure),
    kind,
    role,
    unit: figure.unit,
    // "300 avaient alors été saisis, et 20 détruits": so are those that follow.
    isToldBack: back >= 0 && figures[back]!.from <= figure.from,
    isDaily: isOfBulletin(r, figure, sentence),
  });
  return stock ? atEnd(context, period) : period;
}
