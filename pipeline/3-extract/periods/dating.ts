import type {
  Analysis,
  FigureMention,
  FigurePeriod,
  PeriodMention,
  SentenceTokens,
} from '../mention.ts';
import { isAgainst } from './against.ts';
import { isInRelative } from './aside.ts';
import { Context } from './context.ts';
import { compared, ends, isStock } from './cover.ts';
import { deedsOf } from './deeds.ts';
import { isComing, isFuture } from './future.ts';
import { isLaunch, isOfCampaign } from './launches.ts';
import { aheadOf, stretchOf, surveyAhead } from './lead.ts';
import { isOfEarlier } from './leading.ts';
import { aroundDay, leave } from './leaving.ts';
import { PERIOD_LEXICON } from './lexicon.ts';
import { namedNewsDay } from './news-day.ts';
import { isOfNextClause } from './next-clause.ts';
import { isNorm } from './norm.ts';
import { opensOtherStudy, opensYearly } from './other-study.ts';
import { isPickedOut } from './picked-out.ts';
import { ofPoll, pollingDay } from './poll.ts';
import { Reader } from './reader.ts';
import { isOfRegister } from './register.ts';
import { headed, repeated } from './repeated.ts';
import { isOfDraft } from './report.ts';
import { isRunning } from './running.ts';
import { dateSentence } from './sentence.ts';
import { sharesOut } from './sharing.ts';
import { setSittings } from './sitting.ts';
import { isFixed, isRolling } from './spans.ts';
import { isEarlier, type Named, standingOf } from './standing.ts';
import { summed } from './sums.ts';
import { isToldThen } from './tense.ts';
import { thenceOf } from './thence.ts';
import { isSamePart, isYearBeside } from './year-beside.ts';
import { saysYearly } from './yearly.ts';
import { twoYearsApart } from './years-apart.ts';

/** The figures, each with the period that it covers. */
export function datePeriods(
  analysis: Analysis,
  figures: readonly FigureMention[],
  periods: readonly PeriodMention[],
): FigureMention[] {
  const reader = new Reader(analysis.tokens, PERIOD_LEXICON[analysis.document.language]);
  const written = analysis.document.published_on ?? namedNewsDay(reader, periods);
  const context = new Context(written);
  const dated: FigureMention[] = [];
  let nextFigure = 0;
  const told = namedBySentence(reader, analysis.sentences, periods);
  context.told = told.flat();
  context.account = stretchOf(reader, told, figures);
  const days = told
    .flat()
    .flatMap(({ mention: { last, rule } }) => (/^by/.test(rule) ? [] : (last ?? [])));
  context.now = written ?? days.sort().at(-1) ?? null;
  const poll = pollingDay(reader, told.flat(), written);
  context.isYearly = analysis.sentences.some((sentence, i) => isYearly(reader, sentence, told[i]!));
  analysis.sentences.forEach((sentence, index) => {
    // "Pour rappel, 300 en 2020.", «وللتذكير، …»: what a reminder tells ends with its paragraph.
    if (reader.isLine(sentence.from - 1)) context.turn();
    if (reader.at(sentence.from, 'reminder')) context.recall();
    const inside: FigureMention[] = [];
    while (nextFigure < figures.length && figures[nextFigure]!.sentence <= index)
      inside.push(figures[nextFigure++]!);
    const named = told[index]!;
    for (const { mention, standing } of named) {
      if (isLaunch(reader, mention, standing)) {
        context.launch = mention;
        if (isOfCampaign(reader, sentence)) context.campaign = mention;
      }
      const isSpelledOut = reader.at(mention.from, 'unit')?.value === 'period';
      if (standing === 'report' && isSpelledOut) context.account = mention;
      if (standing === 'report' && isOfDraft(reader, mention)) context.draft ??= mention;
      const isDay = mention.rule.startsWith('day') && mention.first === mention.last;
      if (standing === 'act' && isDay) context.session = mention;
      if (isOfRegister(reader, mention, sentence.from)) context.register = mention;
    }
    // "Entre 2022 et 2024, 35 millions ont été rendus. Cette somme se répartit comme suit": the parts are of its time.
    const isShared = named.length === 0 && sharesOut(reader, sentence);
    if (isShared) context.shareOut();
    context.isOfStock = isShared && context.isTalliedAtEnd();
    if (inside.length === 0 && named.length === 0) return;
    if (named.length === 0 && opensOtherStudy(reader, sentence)) context.setAside();
    if (context.isOfDay() && opensYearly(reader, sentence)) context.last = null;
    const isHeading = inside.length === 0 && isTitleLine(reader, sentence);
    // "Résultats 2018", over a part of the text: what follows is of it.
    if (isHeading && index > 0)
      for (const one of named) if (one.standing === 'report') one.standing = 'covers';
    context.ahead = context.spoken
      ? null
      : (surveyAhead(reader, told, analysis.sentences, index) ?? aheadOf(told, index));
    // "a decrease compared to 2019. The volume then amounted to 300": then is what the change was measured against.
    if (named.length === 0 && isToldThen(reader, sentence)) context.past ??= context.base;
    const found = dateSentence(reader, sentence, inside, named, context);
    context.thence = thenceOf(named, found, context) ?? context.thence;
    if (poll)
      ofPoll(reader, poll, inside, sentence).forEach((day, i) => {
        // Who is on the roll was counted when that was closed.
        const isListed = inside[i]!.unit === VOTER && context.isOfRegister();
        if (day && !isListed && found[i]?.source !== 'sentence') found[i] = day;
      });
    inside.forEach((figure, i) => {
      const period = found[i] ?? null;
      // "les élections de vendredi", told nobody knows when: of no day.
      const isKnown = period !== null && (period.first !== null || period.last !== null);
      dated.push({ ...figure, period: isKnown ? period : null });
    });
    // "En 2020, on en avait saisi 300": looked back on; "La deuxième ligne attendra 2018", "2019 verra", "créée en 2001": said of no figure.
    const isOver = (mention: PeriodMention) =>
      context.isPast(mention) || context.isLongOver(mention);
    const deeds =
      inside.length > 0 ? [] : deedsOf(reader, named, sentence, context.spoken === null);
    // "Cela se compare aux 33 millions de 2014"
    const isOnlyBase = inside.length === 1 && isAgainst(reader, inside[0]!);
    const isCount = inside.some((x) => isStock(reader, x, sentence.from, sentence.to));
    const aside = named.filter(({ mention }) =>
      inside.length > 0
        ? context.isSameDay(mention) ||
          (isOfNextClause(reader, mention) &&
            !found.some((one) => one?.span?.start === mention.start)) ||
          (isOver(mention) &&
            (isOnlyBase ||
              isSamePart(mention) ||
              isYearBeside(reader, context, mention, sentence) ||
              inside.some(({ from }) => isInRelative(reader, mention, from)) ||
              // "les réserves atteignaient lundi 5 milliards": what is counted lately is looked back on from no other time.
              (isEarlier(reader, mention, sentence) && !(isCount && context.isLately(mention)))))
        : isComing(reader, mention.from - 1) ||
          isComing(reader, reader.isSymbol(mention.to, '"“«') ? mention.to + 1 : mention.to) ||
          (!isHeading &&
            !deeds.includes(mention) &&
            (isOver(mention) ||
              context.isWider(mention) ||
              isBesideReport(mention, named) ||
              isOfEarlier(reader, mention, sentence.from))),
    );
    const kept = named.filter(
      (one) =>
        !aside.includes(one) &&
        !isNorm(reader, one.mention) &&
        !isPickedOut(reader, one.mention, spokenOf(context, named), sentence.from),
    );
    context.isTotal = inside.some((figure) => isRunning(reader, figure));
    if (kept.some(({ mention }) => isRolling(mention))) context.recall();
    if (kept.length > 0) {
      const ahead = inside.map((figure) => isFuture(reader, figure, sentence.from));
      const before = context.spoken;
      leave(context, kept, found, inside, ahead, deeds);
      context.changed = twoYearsApart(inside, found, named) ?? context.changed;
      const isCounted = inside.every(
        (figure) => figure.role === 'change' || isStock(reader, figure, sentence.from, sentence.to),
      );
      context.around = aroundDay(context, before, isCounted);
      context.isNewsDay = !isCount && isNewsDay(reader, context.last);
      if (inside.length > 0) context.isTallied = isCount;
    }
    const back =
      inside.length > 0 &&
      aside.findLast(
        ({ standing, mention }) =>
          standing === 'covers' ||
          (standing === 'report' && found.some((one) => one?.span?.start === mention.start)),
      );
    if (back) context.past = back.mention;
    // What a sentence that names no time leaves as it was.
    if (named.length > 0) {
      context.base = named.findLast(isFixedBase)?.mention ?? null;
      context.between = inside.length > 0 ? null : betweenOf(named);
    }
    if (inside.length > 0) context.whole = wholeTime(named, found) ?? context.spoken;
  });
  const all = repeated(summed(dated));
  return hasHeadline(reader, analysis.sentences) ? headed(all) : all;
}

const VOTER = 'voter';

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

/** The periods that each sentence names, with what each says of its figures. */
function namedBySentence(
  r: Reader,
  sentences: readonly SentenceTokens[],
  periods: readonly PeriodMention[],
): Named[][] {
  let next = 0;
  return sentences.map(({ from, to }) => {
    const named: Named[] = [];
    while (next < periods.length && periods[next]!.from < to) {
      const mention = periods[next++]!;
      const whole = named.at(-1);
      // "la même période de la campagne 2020-2021": both are what the first is.
      const isWithin = whole && r.skipLinks(whole.mention.to) === mention.from;
      const isEcho = isWithin && ECHO.test(whole.mention.rule);
      const standing = isEcho ? whole.standing : standingOf(r, mention, from, to);
      const isOfBase = whole !== undefined && standing === 'covers' && isToldIn(r, whole, mention);
      const isOfReport = named.some((one) => one.standing === 'report') && isPastYear(r, mention);
      named.push({ mention, standing: isOfBase ? 'compared' : isOfReport ? 'label' : standing });
    }
    setSittings(r, named);
    return named;
  });
}

/** "According to the 2020 report, 132 kilos were seized in the past year": that of the report. */
const isPastYear = (r: Reader, { rule, to }: PeriodMention): boolean =>
  rule === 'length.last' && r.at(to - 1, 'unit')?.value === 'year' && !r.at(to - 1, 'plural');

/** "par rapport à l'an dernier, quand il y en avait 300 au 3 mai 2021": the day that is told of what is compared. */
function isToldIn(r: Reader, { mention: base, standing }: Named, { rule, from }: PeriodMention) {
  if (standing !== 'told' || !/^(asof\.)?day$/.test(rule)) return false;
  const opens = r.isSymbol(base.to, ',،') ? base.to + 1 : base.to;
  return r.at(opens, 'relative')?.value === '' && !r.hasSymbol(opens, from, ',،;؛');
}

/** "Le budget de 2022 reste celui de 2010", "le bilan 2019 et le programme 2020": a year beside that of the report that the sentence names. */
const isBesideReport = ({ first, last }: PeriodMention, named: readonly Named[]): boolean =>
  named.some(
    ({ standing, mention }) =>
      standing === 'report' &&
      ((last !== null && mention.first !== null && last < mention.first) ||
        (first !== null && mention.last !== null && first > mention.last)),
  );

/** "en un an", "entre le premier trimestre de 2023 et celui de 2024": a time beside the same one a year before. */
function isYearly(r: Reader, sentence: SentenceTokens, named: readonly Named[]): boolean {
  const isNamed = named.some(({ mention }) => compared(mention) !== null && isOneYear(mention));
  return isNamed || saysYearly(r, sentence);
}

const isOneYear = ({ first, last }: PeriodMention): boolean =>
  Number(last!.slice(0, 4)) - Number(first!.slice(0, 4)) === 1;

const ECHO = /^period\.(same|previous)/;

/** How many words a heading may have. */
const HEADING = 8;

const hasHeadline = (r: Reader, [first, second]: readonly SentenceTokens[]): boolean =>
  first !== undefined && second !== undefined && isLine(r, first);

/** "Bilan 2018": a short line that ends without a stop. */
const isTitleLine = (r: Reader, sentence: SentenceTokens): boolean =>
  sentence.to - sentence.from <= HEADING && isLine(r, sentence);

const isLine = (r: Reader, { to }: SentenceTokens): boolean =>
  !r.isSymbol(to - 1, '.!?؟:…') && (to >= r.tokens.count || r.isLine(to) || r.isLine(to - 1));
