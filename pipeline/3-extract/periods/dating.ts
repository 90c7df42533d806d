import type {
  Analysis,
  FigureMention,
  FigurePeriod,
  PeriodMention,
  SentenceTokens,
} from '../mention.ts';
import { datePair } from './changes.ts';
import { choose, following, type Named } from './choose.ts';
import { isComing, isFuture, isOff, isPerfect, isRunning, isTimeless, stateOf } from './clause.ts';
import { Context } from './context.ts';
import { isChange, isReached, isStock, isYearEnd } from './cover.ts';
import { give } from './given.ts';
import { PERIOD_LEXICON } from './lexicon.ts';
import {
  hasRival,
  isAgainst,
  isBracketed,
  isConversion,
  isOfOther,
  isPair,
  isPart,
  isRest,
  isReversed,
  isTied,
} from './pairs.ts';
import { Reader } from './reader.ts';
import { repeated } from './repeated.ts';
import { eachInTurn } from './respective.ts';
import { isEarlier, isTold, standingOf } from './standing.ts';
import { isToldBack } from './tense.ts';

/** The figures, each with the period that it covers. */
export function datePeriods(
  analysis: Analysis,
  figures: readonly FigureMention[],
  periods: readonly PeriodMention[],
): FigureMention[] {
  const reader = new Reader(analysis.tokens, PERIOD_LEXICON[analysis.document.language]);
  const written = analysis.document.published_on;
  const context = new Context(written);
  const dated: FigureMention[] = [];
  let nextFigure = 0;
  let nextPeriod = 0;
  analysis.sentences.forEach((sentence, index) => {
    const inside: FigureMention[] = [];
    while (nextFigure < figures.length && figures[nextFigure]!.sentence <= index)
      inside.push(figures[nextFigure++]!);
    const named: Named[] = [];
    while (nextPeriod < periods.length && periods[nextPeriod]!.from < sentence.to) {
      const mention = periods[nextPeriod++]!;
      named.push({ mention, standing: standingOf(reader, mention, sentence.from, sentence.to) });
    }
    if (inside.length === 0 && named.length === 0) return;
    const isHeading = inside.length === 0 && isTitleLine(reader, sentence);
    // "Résultats 2018", over a part of the text: what follows is of it.
    if (isHeading && index > 0)
      for (const one of named) if (one.standing === 'report') one.standing = 'covers';
    const found = dateSentence(reader, sentence, inside, named, context);
    inside.forEach((figure, i) => {
      dated.push({ ...figure, period: found[i] ?? null });
    });
    const isBack = ({ mention }: Named) =>
      inside.length > 0 && context.isPast(mention) && isEarlier(reader, mention, sentence);
    const back = named.findLast((one) => one.standing === 'covers' && isBack(one));
    const kept = named.filter(
      (one) =>
        !isBack(one) &&
        // "La deuxième ligne attendra 2018", "elle a été créée en 2001": said of no figure.
        !(
          inside.length === 0 &&
          (isComing(reader, one.mention.from - 1) || (!isHeading && context.isPast(one.mention)))
        ),
    );
    if (kept.length === 0) {
      if (back) context.past = back.mention;
      return;
    }
    context.leave(
      kept,
      found,
      inside,
      inside.map((figure) => isFuture(reader, figure, sentence.from)),
    );
    if (back) context.past = back.mention;
  });
  return repeated(dated);
}

/** How many words a heading may have. */
const HEADING = 8;

/** "Bilan 2018": a short line that ends without a stop. */
const isTitleLine = (r: Reader, { from, to }: SentenceTokens): boolean =>
  to - from <= HEADING &&
  !r.isSymbol(to - 1, '.!?؟:…') &&
  (to >= r.tokens.count || r.isLine(to) || r.isLine(to - 1));

/** Periods of the figures of one sentence. */
function dateSentence(
  r: Reader,
  sentence: SentenceTokens,
  figures: readonly FigureMention[],
  named: readonly Named[],
  context: Context,
): (FigurePeriod | null)[] {
  const { from, to } = sentence;
  const next = firstAfter(figures, named);
  setBases(r, sentence, figures, named, next);
  const found: (FigurePeriod | null)[] = [];
  let wasStock = false;
  let paired: readonly (FigurePeriod | null)[] | null = null;
  for (let i = 0; i < figures.length; i++) {
    const x = figures[i]!;
    const y = figures[i + 1];
    if (y && isPair(r, x, y)) {
      const isNamed = following(r, y, figures[i + 2], named, next[i + 1]!, sentence) !== null;
      const pair: readonly (FigurePeriod | null)[] =
        paired && !isNamed
          ? paired
          : datePair(r, x, y, named, next[i]!, next[i + 1]!, figures[i + 2], sentence, context);
      found.push(...pair);
      paired = pair;
      i++;
      continue;
    }
    // "88.941 détenus, dont 2.310 femmes", "sur 103.302 détenus, 1.432": a part counts as its whole does.
    const stock: boolean =
      isStock(r, x, from, to) || (wasStock && (x.kind === 'percent' || !isChange(r, x, from)));
    wasStock = stock;
    const against =
      (isAgainst(r, x) && !isRest(figures, i) && !(i > 0 && isOfOther(figures[i - 1]!, x))) ||
      (i > 0 && isReversed(r, figures[i - 1]!, x));
    if (i > 0 && isConversion(r, figures[i - 1]!, x)) {
      found.push(found[i - 1] ?? null);
      continue;
    }
    const told = nextApart(r, figures, i);
    const own = choose(r, x, told, named, next[i]!, sentence);
    if (i > 0 && found[i - 1] && isBracketed(r, figures[i - 1]!, x, own?.mention.from ?? to)) {
      found.push(found[i - 1] ?? null);
      continue;
    }
    // "2017, qui a vu 300 cas, dont 20": of its whole's time, unless one of its own follows.
    const whole = i > 0 && found[i - 1] && isPart(r, figures[i - 1]!, x);
    if (whole && own && own.mention.to <= figures[i - 1]!.from) {
      found.push(found[i - 1]!);
      continue;
    }
    const isBefore = own !== null && own.mention.to <= x.from && own.standing === 'covers';
    if (isBefore && against && !hasRival(r, x)) found.push(null);
    else if (own?.mention.rule.startsWith('since') && isFuture(r, x, from) && x.hedged)
      found.push(null);
    else if (own && (isBeside(r, x, own, from) || isSum(r, x, own))) found.push(null);
    else if (own)
      found.push(
        give(own, stock || isAimed(r, x, own, from) || isYearEnd(own.mention, x.kind), context),
      );
    else if (isPerfect(r, x, from, to)) found.push(null);
    else if (isTimeless(r, x, from, to)) found.push(x.hedged ? context.plan() : null);
    else if (i > 0 && isPart(r, figures[i - 1]!, x)) found.push(found[i - 1] ?? null);
    else if (paired?.[1]) found.push({ ...paired[1], source: 'context', rule: 'beside' });
    else if (against && found.length > 0 && !hasRival(r, x)) found.push(null);
    else if (isFuture(r, x, from))
      found.push(stateOf(r, x, from) === 'price' ? context.plan() : context.aim());
    else found.push(carryTo(r, x, stock, sentence, context));
  }
  for (const [i, period] of eachInTurn(r, figures, named, sentence)) found[i] = period;
  const ends = paired ? null : againstPair(r, figures, found);
  if (ends) context.contrast = ends;
  return found;
}

/** "13 % en 2014, contre 12 % en 2013": the ends that a later "de X à Y" runs between. */
function againstPair(
  r: Reader,
  figures: readonly FigureMention[],
  found: readonly (FigurePeriod | null)[],
): FigurePeriod[] | null {
  for (let i = figures.length - 1; i > 0; i--) {
    const [x, y] = [figures[i - 1]!, figures[i]!];
    const [end, start] = [found[i - 1]!, found[i]!];
    if (x.kind !== y.kind || !(isAgainst(r, y) || isReversed(r, x, y))) continue;
    if (start?.source === 'sentence' && start.last && end?.first && start.last < end.first)
      return [start, end];
  }
  return null;
}

/** For each figure, the index of the first period named after it. */
function firstAfter(figures: readonly FigureMention[], named: readonly Named[]): number[] {
  let at = 0;
  return figures.map((figure) => {
    while (at < named.length && named[at]!.mention.from < figure.from) at++;
    return at;
  });
}

/** Marks the periods that date only the figure that another is compared with: "contre 432 en 2021". */
function setBases(
  r: Reader,
  sentence: SentenceTokens,
  figures: readonly FigureMention[],
  named: readonly Named[],
  next: readonly number[],
): void {
  let wasBase = false;
  figures.forEach((figure, i) => {
    const near = named[next[i]!];
    if (near && isDating(near) && isOff(r, figure, near.mention, sentence.from))
      near.standing = isTold(r, near.mention) ? 'told' : 'base';
    const y = figures[i + 1];
    const isBase = isAgainst(r, figure) || (i > 0 && isReversed(r, figures[i - 1]!, figure));
    const told = nextApart(r, figures, i);
    const after = following(r, figure, told, named, next[i]!, sentence);
    if (!after) return;
    if (isBase || (wasBase && isListed(r, figure))) after.standing = 'compared';
    wasBase = after.standing === 'compared';
    if (y && after.mention.to <= y.from && isPair(r, figure, y)) after.standing = 'compared';
  });
}

/** The next figure that a period of its own may date: past those compared together, and what says one otherwise. */
function nextApart(
  r: Reader,
  figures: readonly FigureMention[],
  i: number,
): FigureMention | undefined {
  let last = i;
  // "contre 99 %, 95 % et 76 % un an auparavant"
  while (figures[last + 1] && isEnumerated(r, figures[last]!, figures[last + 1]!)) last++;
  const y = figures[last + 1];
  return y && isTied(r, figures[last]!, y) ? figures[last + 2] : y;
}

/** Whether nothing but a comma or "et" stands between two figures of one kind. */
const isEnumerated = (r: Reader, x: FigureMention, y: FigureMention): boolean =>
  x.kind === y.kind &&
  y.from - x.to <= 1 &&
  (y.from === x.to ||
    r.isSymbol(x.to, ',،') ||
    r.at(x.to, 'and') !== null ||
    r.at(x.to, 'to')?.value === '');

/** "après 7,8 % en avril et 8,2 % en mars": one more of what is compared. */
const isListed = (r: Reader, { from }: FigureMention): boolean =>
  r.before(from, 'to') || r.before(from, 'and') || r.isSymbol(from - 1, 'و');

const isDating = ({ standing }: Named): boolean => standing === 'covers' || standing === 'compared';

const FLOWS: ReadonlySet<string> = new Set(['count', 'money', 'mass', 'area']);

/** The period of the text before. */
function carryTo(
  r: Reader,
  figure: FigureMention,
  stock: boolean,
  sentence: SentenceTokens,
  context: Context,
): FigurePeriod | null {
  const { from } = sentence;
  const counts =
    figure.kind !== 'percent' && figure.kind !== 'other' && !isReached(r, figure, from);
  const state = stateOf(r, figure, from);
  if (state === 'price') return context.plan();
  if (context.isOfDay() && isRunning(r, figure)) return null;
  if (state === 'fact') return context.day();
  const flows = !stock && FLOWS.has(figure.kind);
  return context.carry(
    stock,
    counts || figure.role === 'change' || isChange(r, figure, from),
    flows,
    figure.kind,
    isToldBack(r, figure, sentence),
  );
}

/** "122 nouveaux cas dimanche, portant le total à 6.185": more than that day's. */
const isSum = (r: Reader, figure: FigureMention, { mention }: Named): boolean =>
  mention.rule.startsWith('day') && isRunning(r, figure);

/** "la prison, dotée de 240 lits, a perdu 31 agents en mai": a standing fact in a clause of its own. */
const isBeside = (r: Reader, figure: FigureMention, { mention }: Named, from: number): boolean =>
  mention.first !== mention.last &&
  (mention.to <= figure.from
    ? isAdded(r, mention.to, figure.from)
    : r.hasSymbol(figure.to, mention.from, ',،')) &&
  stateOf(r, figure, from) === 'fact';

/** ", qui emploie 70 agents": a clause that hangs on a name. */
function isAdded(r: Reader, from: number, to: number): boolean {
  for (let at = to - 1; at > from; at--)
    if (r.isSymbol(at - 1, ',،') && r.at(at, 'relative')?.value === 'noun') return true;
  return false;
}

/** "atteindre 52 % d'ici 2030": a share is aimed at for the term itself, a fall of 8 % for the time until then. */
const isAimed = (r: Reader, figure: FigureMention, { mention }: Named, from: number): boolean =>
  figure.kind === 'percent' &&
  mention.rule.startsWith('by.') &&
  figure.role !== 'change' &&
  !isChange(r, figure, from);
