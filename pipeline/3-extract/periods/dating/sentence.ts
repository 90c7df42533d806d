import type { FigureMention, FigurePeriod, PeriodMention, SentenceTokens } from '../../mention.ts';
import { shiftYears } from '../calendar.ts';
import type { Context } from '../context/context.ts';
import type { Reader } from '../reader.ts';
import type { Named } from '../standing/standing.ts';
import { likeMonths, timeAfterBase } from './after-base.ts';
import { following } from './around.ts';
import { setBases } from './bases.ts';
import { againstEnds, besideTwo, datePair, setContrast, startAtBase } from './changes.ts';
import { choose } from './choose.ts';
import { isChange, isInflow, isStock, measuresStock } from './cover.ts';
import { farEnds } from './far-end.ts';
import { gainedBetween } from './gained.ts';
import { ofLater } from './in-order.ts';
import { isRestated } from './joined.ts';
import { isLeftOver } from './left-over.ts';
import { ofOtherYears } from './own-years.ts';
import { eachAsBefore, eachInTurn, eachOfRow } from './respective.ts';
import { type Scene, sceneOf } from './scene.ts';
import { wholes } from './sums.ts';
import { dateInTurn } from './turn.ts';

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
  // "saisie le 18 octobre. … 300 tonnes, en recul de 12 % par rapport à 2020": a day is set beside no year.
  if (!context.spoken || isDay(context.spoken)) context.last = timeAfterBase(scene) ?? context.last;
  const found: (FigurePeriod | null)[] = [];
  let wasStock = false;
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
      (wasStock &&
        !comesInApart(scene, i) &&
        (x.kind === 'percent' || !isChange(r, x, sentence.from)));
    wasStock = isCounted;
    found.push(
      dateInTurn({
        scene,
        i,
        x,
        before: figures[i - 1],
        told: found[i - 1] ?? null,
        own: choose(scene, i),
        isStock: isCounted || measuresStock(r, x, sentence.from),
        paired,
        found,
      }),
    );
  }
  for (let i = 0; i + 1 < found.length; i++) {
    // "contre 11 milliards, soit un taux de 72 %, à la même période de 2014"
    const isTold = scene.against[i] && found[i + 1]?.source === 'sentence';
    if (!found[i] && isTold && isRestated(r, figures[i]!, figures[i + 1]!))
      found[i] = found[i + 1]!;
    if (found[i] || !scene.against[i + 1]) continue;
    found[i] = yearAfter(figures[i]!, found[i + 1]!, context, named.length === 1);
    // "ont bondi de 7 %, à 300, contre 280 à fin mars 2015": what they came to it by.
    for (let at = i - 1; figures[at]?.role === 'change' && !found[at]; at--) found[at] = found[i]!;
    // "300, contre 280 à fin mars 2015, en hausse de 7 % ou +20": what that is more than the base.
    for (let at = i + 2; figures[at]?.role === 'change' && !found[at]; at++) found[at] = found[i]!;
  }
  for (const [i, period] of likeMonths(scene, found)) found[i] = period;
  for (const given of [eachOfRow(scene), eachInTurn(scene)])
    for (const [i, period] of given) found[i] = period;
  for (const [i, period] of eachAsBefore(scene, found)) found[i] = period;
  for (const [i, period] of farEnds(scene, found)) found[i] = period;
  for (const [i, period] of againstEnds(scene, found)) found[i] = period;
  for (const [i, period] of ofLater(scene, found)) found[i] = period;
  for (const [i, period] of wholes(scene, found)) found[i] = period;
  for (const [i, period] of ofOtherYears(scene, found)) found[i] = period;
  for (let i = 1; i < found.length; i++) {
    const [now, base] = [found[i - 1], found[i]];
    if (now && base && scene.against[i] && isDayBefore(now, base))
      found[i] = { ...base, first: base.last };
  }
  figures.forEach((x, i) => {
    // "has fallen by 12 % from 334,000 in 2021 to 294,000 in 2022": what it has fallen by until then.
    const end = scene.paired[i + 1] ? found[i + 2] : null;
    if (!found[i] && x.role === 'change' && end?.source === 'sentence') found[i] = end;
  });
  if (!paired) setContrast(scene, found);
  else if (!paired[0]) startAtBase(scene, found);
  for (const [i, period] of gainedBetween(scene, found)) found[i] = period;
  return found;
}

const isDay = ({ rule, first, last }: PeriodMention): boolean => rule === 'day' && first === last;

/** "46 % (le 12 janvier), contre 28 % un an plus tôt": what is counted on a day was so on the like one. */
const isDayBefore = (now: FigurePeriod, base: FigurePeriod): boolean =>
  base.rule === 'period.previous' &&
  now.source === 'context' &&
  now.first === now.last &&
  base.first !== base.last &&
  base.last?.slice(5) === now.last?.slice(5);

/**
 * "une croissance attendue de 4 %, contre 3 % l'année précédente", "à 300 millions, contre 280 à fin septembre 2015" told in
 * 2016, "have reached 3 million, against 2 million a year earlier", "predicts 3 %, down from 4 % in 2024" told in 2025: of the year
 * after.
 */
function yearAfter(
  { hedged }: FigureMention,
  base: FigurePeriod | null,
  { now, spoken, told }: Context,
  isOnlyTime: boolean,
): FigurePeriod | null {
  if (!base?.first || !base.last || base.source !== 'sentence') return null;
  // "… attendues en 2013-2014. La récolte de miel serait de 3 tonnes, contre 5 en 2012-2013"
  const isSeason = base.rule === 'school';
  const isYear = isSeason || base.first.slice(0, 4) === base.last.slice(0, 4);
  const after = shiftYears(base, 1);
  const isNow = now !== null && after.last! <= now && shiftYears(base, 2).last! > now;
  const isDay = LIKE_DAY.test(base.rule) && base.first === base.last;
  const isOfSpoken = base.rule === 'period.previous' && spoken?.last === after.last;
  const isForeseen =
    hedged && base.rule === 'year' && now?.slice(0, 4) === after.first!.slice(0, 4);
  // "En 2025, … 1.759 postes sont créés, contre 2.349 en 2024", told in 2024
  const isNamed =
    isOnlyTime &&
    (isSeason || base.rule === 'year') &&
    told.some(
      ({ standing, mention: { first, last, start } }) =>
        standing === 'covers' &&
        first === after.first &&
        last === after.last &&
        start < (base.span?.start ?? 0),
    );
  const isKnown =
    base.rule === 'year.previous' ||
    isOfSpoken ||
    isForeseen ||
    isNamed ||
    (isNow && (isDay || PART.test(base.rule)));
  return isYear && isKnown ? { ...base, ...after, source: 'context', rule: 'beside' } : null;
}

const LIKE_DAY = /^period\.(same|previous)$/;
const PART = /^(asof\.)?(end\.)?(month|quarter|half|months)/;

/**
 * «بلغ عدد المعتقلين 300 بنهاية العام، بينما ألغيت 40 برقية», "des crédits de 7 milliards et un résultat net de 2": what came in
 * is told in a clause of its own, or is money with a noun of its own.
 */
function comesInApart({ r, figures, sentence }: Scene, i: number): boolean {
  const [before, x] = [figures[i - 1]!, figures[i]!];
  const isTurned = r.has(before.to, x.from, 'turn');
  const isOwn = x.kind === 'money' && !r.has(before.to, x.from, 'part');
  if (!isTurned && !isOwn) return false;
  return isInflow(r, x, isTurned ? sentence.from : before.to, sentence.to);
}
