import type { FigureMention, FigurePeriod, SentenceTokens } from '../mention.ts';
import { timeAfterBase } from './after-base.ts';
import { isAgainst } from './against.ts';
import { asBefore } from './as-before.ts';
import { setBases } from './bases.ts';
import { shiftYears } from './calendar.ts';
import { carried, contrasted, ofSession, planned } from './carry.ts';
import { againstPair, besideTwo, datePair, startAtBase } from './changes.ts';
import { choose, following } from './choose.ts';
import type { Context } from './context.ts';
import { isChange, isReached, isStock, isYearEnd, measuresStock } from './cover.ts';
import { farEnds } from './far-end.ts';
import { isLeftOver } from './left-over.ts';
import { dateBy } from './own.ts';
import { hasRival, isAlso, isBracketed, isConversion, isPart } from './pairs.ts';
import { isOfPassing } from './passing.ts';
import type { Reader } from './reader.ts';
import { isOfRegister } from './register.ts';
import { eachAsBefore, eachInTurn, eachOfRow } from './respective.ts';
import { isRunning } from './running.ts';
import { type Scene, sceneOf } from './scene.ts';
import type { Named } from './standing.ts';
import { wholes } from './sums.ts';
import { isApart, undated } from './undated.ts';

/** Periods of the figures of one sentence. */
export function dateSentence(
  r: Reader,
  sentence: SentenceTokens,
  figures: readonly FigureMention[],
  named: readonly Named[],
  context: Context,
): (FigurePeriod | null)[] {
  const scene = sceneOf(r, sentence, figures, named, context);
  setBases(scene);
  if (!context.spoken) context.last = timeAfterBase(scene);
  const found: (FigurePeriod | null)[] = [];
  let wasStock = context.isOfStock;
  let paired: readonly (FigurePeriod | null)[] | null = null;
  for (let i = 0; i < figures.length; i++) {
    const x = figures[i]!;
    if (scene.paired[i]) {
      if (!paired || following(scene, i + 1))
        paired = besideTwo(scene, i, found) ?? datePair(scene, i);
      found.push(...paired);
      i++;
      continue;
    }
    // "88.941 détenus, dont 2.310 femmes", "sur 103.302 détenus, 1.432": a part counts as its whole does.
    const isCounted: boolean =
      isStock(r, x, sentence.from, sentence.to) ||
      isLeftOver(r, x, figures[i - 1]?.to ?? sentence.from) ||
      (wasStock && (x.kind === 'percent' || !isChange(r, x, sentence.from)));
    wasStock = isCounted;
    const stock = isCounted || measuresStock(r, x, sentence.from);
    const own = choose(scene, i);
    if (isOfPassing(scene, x, own)) found.push(ofSession(context));
    else if (i > 0 && isAsBefore(r, figures[i - 1]!, x, own, found[i - 1] ?? null, sentence))
      found.push(found[i - 1] ?? null);
    else if (i > 0 && isRiseTo(r, figures[i - 1]!, x, own, found[i - 1] ?? null))
      found.push(found[i - 1] ?? null);
    else if (own) {
      // "contre 51 % dans les années 1990": of a time of its own, that no calendar fixes.
      const isBase = scene.against[i] && i > 0 && own.mention.to <= x.from;
      const isKept = stock || isOfRegister(r, own.mention, sentence.from);
      const given = dateBy(scene, i, own, isKept);
      const isSetBeside = scene.against[i] || (i > 0 && isToldBack(r, figures[i - 1]!, x));
      if (given && isSetBeside) found.push(asBefore(x, found[i - 1] ?? null, given, context));
      else found.push(given ?? (isBase ? baseOf(scene, found) : null));
    } else if (i > 0 && isOtherwise(scene, i, found[i - 1] ?? null)) found.push(found[i - 1]!);
    else if (i > 0 && isListedShare(figures[i - 1]!, x) && !scene.against[i])
      found.push(found[i - 1]!);
    else if (isApart(scene, x)) found.push(x.hedged ? planned(context) : null);
    // "has brought 300 farms, raising their number to 1.800": at no time that what was added was not of.
    else if (i > 0 && !found[i - 1] && isRunning(r, x) && isReached(r, x, sentence.from))
      found.push(null);
    else if (i > 0 && isPart(r, figures[i - 1]!, x)) found.push(found[i - 1] ?? null);
    else if (paired?.[1] && !scene.against[i])
      found.push({ ...paired[1], source: 'context', rule: 'beside' });
    else if (scene.against[i] && context.past && isOfEarlierOne(r, x))
      found.push(carried(context.past, context.past));
    else if (scene.against[i] && found.length > 0 && !hasRival(r, x))
      found.push(baseOf(scene, found));
    else found.push(undated(scene, x, stock));
  }
  for (let i = 0; i + 1 < found.length; i++)
    if (!found[i] && scene.against[i + 1]) found[i] = yearAfter(found[i + 1]!, context.now);
  for (const given of [eachOfRow(scene), eachInTurn(scene)])
    for (const [i, period] of given) found[i] = period;
  for (const [i, period] of eachAsBefore(scene, found)) found[i] = period;
  for (const [i, period] of farEnds(scene, found)) found[i] = period;
  for (const [i, period] of wholes(scene, found)) found[i] = period;
  figures.forEach((x, i) => {
    // "has fallen by 12 % from 334,000 in 2021 to 294,000 in 2022": what it has fallen by until then.
    const end = scene.paired[i + 1] ? found[i + 2] : null;
    if (!found[i] && x.role === 'change' && end?.source === 'sentence') found[i] = end;
    for (const at of [i - 1, i + 1]) {
      const [level, day] = [figures[at], found[at]];
      if (level && day && isGrownBy(r, level, day, x, found[i] ?? null)) found[i] = day;
    }
  });
  if (!paired) setContrast(scene, found);
  else if (!paired[0]) startAtBase(scene, found);
  return found;
}

/** "42 %, quand il en était à 75 % l'année dernière": what another number of its kind was before. */
const isToldBack = (r: Reader, before: FigureMention, x: FigureMention): boolean =>
  x.kind === before.kind && x.role === before.role && r.has(before.to, x.from, 'relative');

/** "(14 %), puis les mineurs (3 %) et moins de 1 % d'étrangers": a bound that closes a list rules nothing. */
const isListedShare = (before: FigureMention, { kind, comparator, role }: FigureMention): boolean =>
  comparator === 'lt' && kind === 'percent' && before.kind === 'percent' && role === before.role;

/**
 * "une croissance attendue de 4 %, contre 3 % l'année précédente", "à 300 millions, contre 280 à fin septembre 2015" told in
 * 2016: of the year after.
 */
function yearAfter(base: FigurePeriod | null, now: string | null): FigurePeriod | null {
  if (!base?.first || !base.last || base.source !== 'sentence') return null;
  const isYear = base.first.slice(0, 4) === base.last.slice(0, 4);
  const after = shiftYears(base, 1);
  const isNow = now !== null && after.last! <= now && shiftYears(base, 2).last! > now;
  const isDay = base.rule === 'period.same' && base.first === base.last;
  const isKnown = base.rule === 'year.previous' || (isNow && (isDay || PART.test(base.rule)));
  return isYear && isKnown ? { ...base, ...after, source: 'context', rule: 'beside' } : null;
}

const PART = /^(asof\.)?(end\.)?(month|quarter|half|months)/;

/** How many words "au précédent" may stand behind a number. */
const EARLIER = 8;

/** "contre 60 % au recensement précédent", «مقابل 60% خلال الإحصاء السابق»: of the one that the text has looked back on. */
function isOfEarlierOne(r: Reader, { to }: FigureMention): boolean {
  for (let at = to; at < to + EARLIER && r.isWord(at); at++) if (r.at(at, 'previous')) return true;
  return false;
}

/** The time of a base that names none: that of the bases before it, "contre 87 l'an passé, et 63 contre 59". */
function baseOf(scene: Scene, found: readonly (FigurePeriod | null)[]): FigurePeriod | null {
  // "605 milliards après une hausse de 9 %": how it came there, no base.
  const [before, x] = [scene.figures[found.length - 1]!, scene.figures[found.length]!];
  if (x.role === 'change' && before.role !== 'change') return found.at(-1) ?? null;
  setContrast(scene, found);
  return contrasted(scene.context, found.at(-1) ?? null);
}

function setContrast(
  { r, figures, context }: Scene,
  found: readonly (FigurePeriod | null)[],
): void {
  const dated = figures.slice(0, found.length);
  context.contrast =
    againstPair(r, dated, found) ?? againstSpoken(r, dated, found, context) ?? context.contrast;
}

/** "Cela se compare aux 33 millions de 2014": the time spoken of, and the one that all of a sentence is set against. */
function againstSpoken(
  r: Reader,
  figures: readonly FigureMention[],
  found: readonly (FigurePeriod | null)[],
  { spoken }: Context,
): FigurePeriod[] | null {
  const [x, start] = [figures[0], found[0]];
  if (!x || figures.length > 1 || !spoken?.first || start?.source !== 'sentence') return null;
  const isPast = start.last !== null && start.last < spoken.first;
  return isPast && isAgainst(r, x) ? [start, carried(spoken, spoken)] : null;
}

/** Whether a figure is of the period of the one before it: it says that otherwise, in its bracket, or is a part of it. */
function isAsBefore(
  r: Reader,
  before: FigureMention,
  x: FigureMention,
  own: Named | null,
  period: FigurePeriod | null,
  { to }: SentenceTokens,
): boolean {
  if (isConversion(r, before, x)) return true;
  if (!period) return false;
  const isOwnTold = own !== null && own.mention.to > before.from;
  if (!isOwnTold && isAgainst(r, before) && isAlso(r, before, x)) return true;
  // "1.430 démolis (- 6,2 %)": a change of what comes right before, unless that is the base of another.
  const isChanged = x.role === 'change' && (own !== null || isAgainst(r, before));
  // "Bab Louta (94 % contre 69 %)": the second is of another time.
  const isTied = !isChanged && !isAgainst(r, x);
  // "42 %, quand il en était à 75 % l'année dernière (849 millions)", not "une baisse de 44 % depuis 2004 (1.800)"
  const isToldBefore =
    own?.mention.start === period.span?.start && !own?.mention.rule.startsWith('since');
  const end = isToldBefore ? to : (own?.mention.from ?? to);
  if (isTied && isBracketed(r, before, x, end)) return true;
  // "2017, qui a vu 300 cas, dont 20": of its whole's time, unless one of its own follows.
  return own !== null && own.mention.to <= before.from && isPart(r, before, x);
}

/** A time that another is set against: what the text goes on with is not of it. */
const OTHER_TIME = /^period\.|\.(previous|last)$/;
/** How many words "soit un taux de remplissage de" may have. */
const SAID = 7;

/** "9 milliards, soit un taux de 62 %": the number before it, told otherwise. */
function isOtherwise(
  { r, figures, sentence, against }: Scene,
  i: number,
  told: FigurePeriod | null,
): boolean {
  const [before, x] = [figures[i - 1]!, figures[i]!];
  if (told?.source !== 'sentence' || !OTHER_TIME.test(told.rule)) return false;
  if (against[i - 1] || x.role === 'change' || isChange(r, x, sentence.from)) return false;
  if (x.from - before.to > SAID + 4) return false;
  for (let at = x.from - 1; at >= Math.max(before.to, x.from - SAID); at--)
    if (r.at(at, 'otherwise')) return r.isSymbol(at - 1, ',،');
  return false;
}

/** "38 000 GWh à fin 2020, soit une baisse de 1,2 %": the change of the year's sum is of the year as well. */
const isRiseTo = (
  r: Reader,
  { to }: FigureMention,
  { role, from }: FigureMention,
  own: Named | null,
  period: FigurePeriod | null,
): boolean =>
  role === 'change' &&
  own !== null &&
  isYearEnd(own.mention, 'percent') &&
  period?.span?.start === own.mention.start &&
  r.hasSymbol(to, from, ',،');

/**
 * "962 milliards à fin février, en hausse annuelle de 3 %", "à fin février, en hausse annuelle de 5 % à 1.050 milliards":
 * the change of what was counted on a day is of that day as well.
 */
const isGrownBy = (
  r: Reader,
  level: FigureMention,
  day: FigurePeriod,
  x: FigureMention,
  own: FigurePeriod | null,
): boolean =>
  x.role === 'change' &&
  level.role === 'level' &&
  day.source === 'sentence' &&
  day.first === day.last &&
  own?.span?.start === day.span?.start &&
  (level.from < x.from
    ? day.span!.end <= r.tokens.start[x.from]!
    : r.at(x.to, 'to')?.value === 'reach');
