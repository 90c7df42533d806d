import type { FigureMention, FigurePeriod, PeriodMention, SentenceTokens } from '../../mention.ts';
import { isYear } from '../calendar.ts';
import { isAgainst } from '../dating/against.ts';
import { isInRelative, isInsidePhrase, isOfCause, isSinceAside } from '../dating/aside.ts';
import { ends, isStock } from '../dating/cover.ts';
import { isAnnounced } from '../dating/next-clause.ts';
import { isRunning } from '../dating/running.ts';
import { isSamePart, isYearBeside } from '../dating/year-beside.ts';
import type { Reader } from '../reader.ts';
import { isFixed, isRolling } from '../spans.ts';
import { isEarlier } from '../standing/earlier.ts';
import { isComing, isFuture } from '../standing/future.ts';
import { isOfEarlier } from '../standing/leading.ts';
import { isNorm } from '../standing/norm.ts';
import { isOfPartAlone, isPickedOut } from '../standing/picked-out.ts';
import type { Named } from '../standing/standing.ts';
import type { Context } from './context.ts';
import { deedsOf } from './deeds.ts';
import { isHeading } from './entering.ts';
import { aroundDay, leave } from './leaving.ts';
import type { TimedSentence } from './timed-sentence.ts';

/** A sentence whose figures are dated, each with its period or null. */
interface Dated extends TimedSentence {
  readonly found: readonly (FigurePeriod | null)[];
}

/** Sets what the text goes on with once the figures of a sentence are dated. */
export function passOn(r: Reader, dated: Dated, context: Context): void {
  const { sentence, named, figures, found } = dated;
  const deeds = figures.length > 0 ? [] : deedsOf(r, named, sentence, context.spoken === null);
  const isCount = figures.some((x) => isStock(r, x, sentence.from, sentence.to));
  const aside =
    figures.length > 0
      ? besideFigures(r, dated, isCount, context)
      : besideNothing(r, dated, deeds, context);
  const kept = named.filter(
    (one) =>
      !aside.includes(one) &&
      !isNorm(r, one.mention) &&
      !isPickedOut(r, one.mention, spokenOf(context, named), sentence.from),
  );
  context.isTotal = figures.some((figure) => isRunning(r, figure));
  if (figures.length === 0) context.announced = announcedIn(r, named) ?? context.announced;
  if (kept.some(({ mention }) => isRolling(mention))) context.recall();
  if (kept.length > 0) {
    const before = context.spoken;
    leave(context, kept, found, figures, toCome(r, dated, context), deeds);
    const isCounted = figures.every(
      (figure) => figure.role === 'change' || isStock(r, figure, sentence.from, sentence.to),
    );
    context.last = ofAllParts(context.last, found);
    context.around = aroundDay(context, before, isCounted);
    context.isNewsDay = !isCount && isNewsDay(r, context.last);
    if (figures.length > 0) context.isTallied = isCount;
  }
  for (const one of found) if (one?.span) context.dated.add(one.span.start);
  if (figures.length > 0) {
    context.past = lookedBackOn(aside, found) ?? context.past;
    context.whole = wholeTime(named, found) ?? context.spoken;
  }
  // What a sentence that names no time leaves as it was.
  if (named.length === 0) return;
  context.base = named.findLast(isFixedBase)?.mention ?? null;
  context.between = figures.length > 0 ? null : betweenOf(named);
}

/** "300 en tout, dont 60 de janvier à mars, … et 80 d'octobre à décembre": the year that the parts of a sum make up, and none of them, is gone on with. */
function ofAllParts(
  last: PeriodMention | null,
  found: readonly (FigurePeriod | null)[],
): PeriodMention | null {
  const whole = found.find((one) => one?.rule === 'parts');
  if (!last || !whole || !isYear(whole)) return last;
  return { ...last, first: whole.first, last: whole.last, rule: 'year' };
}

/** Which figures are to come: those told beside one that is, of its time, "devrait atteindre 10 millions, soit une hausse de 3 %", as well. */
function toCome(r: Reader, { sentence, figures, found }: Dated, context: Context): boolean[] {
  const isToCome = figures.map(
    (figure, i) => isFuture(r, figure, sentence.from) || isOutlook(figure, found[i]!, context),
  );
  const starts = new Set(found.map((period, i) => (isToCome[i] ? period?.span?.start : undefined)));
  return isToCome.map(
    (isOne, i) => isOne || (figures[i]!.hedged && starts.has(found[i]?.span?.start ?? NaN)),
  );
}

/** "32 millions en 2024. … 37 millions sont attendus en 2025": a time to come that a text on another one looks out to. */
const isOutlook = (
  { hedged }: FigureMention,
  period: FigurePeriod | null,
  { spoken, written }: Context,
): boolean =>
  hedged &&
  written !== null &&
  (spoken?.last ?? '9') < written &&
  period?.source === 'sentence' &&
  (period.last ?? '') > written;

/** "En 2020, on en avait saisi 300": looked back on; "La deuxième ligne attendra 2018", "2019 verra", "créée en 2001": said of no figure. */
const isOver = (context: Context, mention: PeriodMention): boolean =>
  context.isPast(mention) || context.isLongOver(mention);

/** The times of a sentence with figures that the text does not go on with. */
function besideFigures(
  r: Reader,
  { sentence, named, figures, found }: Dated,
  isCount: boolean,
  context: Context,
): readonly Named[] {
  // "Cela se compare aux 33 millions de 2014"
  const isOnlyBase = figures.length === 1 && isAgainst(r, figures[0]!);
  const isDating = ({ start }: PeriodMention) => found.some((one) => one?.span?.start === start);
  return named.filter(
    ({ mention }) =>
      context.isSameDay(mention) ||
      isOfPartAlone(r, mention, figures, found) ||
      (context.spoken !== null && isSinceAside(r, mention, figures)) ||
      figures.some((x) => isOfCause(r, context, x, mention)) ||
      (isAnnounced(r, mention.from) && !isDating(mention)) ||
      (isOver(context, mention) &&
        (isOnlyBase ||
          isSamePart(context, mention) ||
          isInsidePhrase(r, mention) ||
          isYearBeside(r, context, mention, sentence) ||
          figures.some(({ from }) => isInRelative(r, mention, from)) ||
          // "les réserves atteignaient lundi 5 milliards": what is counted lately is looked back on from no other time.
          (isEarlier(r, mention, sentence) && !(isCount && context.isLately(mention))))),
  );
}

/** The same of a sentence without figures. */
function besideNothing(
  r: Reader,
  told: TimedSentence,
  deeds: readonly PeriodMention[],
  context: Context,
): readonly Named[] {
  const { sentence, named } = told;
  const heads = isHeading(r, told);
  return named.filter(
    ({ mention }) =>
      isComing(r, mention.from - 1) ||
      // "this year will see a rise" is what the text is of, "2019 will" is not.
      (mention.rule !== 'year.current' &&
        isComing(r, r.isSymbol(mention.to, '"“«') ? mention.to + 1 : mention.to)) ||
      (!heads &&
        !deeds.includes(mention) &&
        ((isOver(context, mention) && !isOfAccount(r, told, mention, context)) ||
          context.isWider(mention) ||
          isBesideReport(mention, named) ||
          isDoneEarlier(r, context, mention, sentence) ||
          isOfEarlier(r, mention, sentence.from))),
  );
}

/** How many words may stand between "In 2013, the fund" and its verb. */
const WILL = 6;

/** "In 2013, the fund will start to dip into its reserves": the time of what is to come. */
const announcedIn = (r: Reader, named: readonly Named[]): PeriodMention | undefined =>
  named.findLast(({ standing, mention: { rule, to } }) => {
    if (standing !== 'covers' || rule !== 'year') return false;
    for (let at = to; at <= to + WILL; at++) if (isComing(r, at)) return true;
    return false;
  })?.mention;

/** How many words "avait émis une circulaire en" may have. */
const DONE = 16;

/** "Le ministère avait émis une circulaire en avril 2016", in a text on a year: when something had been done, which is told no further. */
const isDoneEarlier = (
  r: Reader,
  { spoken }: Context,
  { from, rule }: PeriodMention,
  sentence: SentenceTokens,
): boolean =>
  spoken !== null &&
  /^(month|day)/.test(rule) &&
  r.has(Math.max(sentence.from, from - DONE), from, 'pluperfect');

/** "L'Office publie son rapport, avec des données sur l'année dernière": what the text goes on to tell, where it speaks of no time yet. */
const isOfAccount = (
  r: Reader,
  { sentence }: TimedSentence,
  { from, rule }: PeriodMention,
  { spoken }: Context,
): boolean => spoken === null && rule === 'year.last' && r.has(sentence.from, from, 'report');

/** The last of the times left aside that has dated a figure, or says what it is of. */
const lookedBackOn = (
  aside: readonly Named[],
  found: readonly (FigurePeriod | null)[],
): PeriodMention | undefined =>
  aside.findLast(
    ({ standing, mention }) =>
      standing === 'covers' ||
      (standing === 'report' && found.some((one) => one?.span?.start === mention.start)),
  )?.mention;

/** "mardi", "hier", «يوم الجمعة 14 نونبر»: a day as the news names it, not as a count does. */
const isNewsDay = (r: Reader, day: PeriodMention | null): boolean =>
  day !== null &&
  /^day(\.|$)/.test(day.rule) &&
  (day.rule !== 'day' || r.at(day.from, 'weekday') !== null);

/** The times that a text speaks of as far as a sentence. */
const spokenOf = ({ spoken }: Context, named: readonly Named[]): PeriodMention[] => [
  ...(spoken ? [spoken] : []),
  ...named.filter(({ standing }) => standing === 'covers').map(({ mention }) => mention),
];

/** The period that all figures of a sentence have got in it; null where they differ. */
function wholeTime(
  named: readonly Named[],
  found: readonly (FigurePeriod | null)[],
): PeriodMention | null {
  const starts = new Set(found.map((one) => (one?.source === 'sentence' ? one.span?.start : null)));
  const [start] = starts;
  const whole = starts.size === 1 ? named.find((one) => one.mention.start === start) : undefined;
  if (!whole || isFixed(whole.mention)) return whole?.mention ?? null;
  // "since then": only what it has dated says from when.
  const { first, last } = found[0]!;
  return { ...whole.mention, first, last };
}

/** "Entre 2022 et 2023, le chômage a reculé": what a change is then told between. */
const betweenOf = (named: readonly Named[]): PeriodMention | null =>
  named.findLast(({ standing, mention }) => standing === 'covers' && ends(mention) !== null)
    ?.mention ?? null;

const isFixedBase = ({ standing, mention }: Named): boolean =>
  standing === 'base' && isFixed(mention);

/** "Le budget de 2022 reste celui de 2010", "le bilan 2019 et le programme 2020": a year beside that of the report that the sentence names. */
const isBesideReport = ({ first, last }: PeriodMention, named: readonly Named[]): boolean =>
  named.some(
    ({ standing, mention }) =>
      standing === 'report' &&
      ((last !== null && mention.first !== null && last < mention.first) ||
        (first !== null && mention.last !== null && first > mention.last)),
  );
