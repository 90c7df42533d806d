import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention, FigurePeriod, PeriodMention } from '../../mention.ts';
import { behindAside } from '../expressions/named-month.ts';
import type { Reader } from '../reader.ts';
import { isPart } from '../spans.ts';

/** "pour le seul mois de mai", "June alone", «في شهر نونبر وحده» */
export const isAlone = (r: Reader, { from, to }: Pick<PeriodMention, 'from' | 'to'>): boolean =>
  r.before(from, 'alone') || r.at(to, 'alone') !== null;

/** How many words "Le mois de" may have before its month. */
const OPENS = 2;

/** "May was the deadliest month", "Le mois de mai a été le plus meurtrier", «وكان شهر فبراير»: a month as what is told of. */
function isSubject(r: Reader, { from, to }: PeriodMention, start: number): boolean {
  if (from - start > OPENS || r.before(from, 'in')) return false;
  return r.at(behindAside(r, to), 'sole') !== null || r.before(from, 'sole');
}

/** How many words of an aside may stand before its own time. */
const ASIDE = 6;

/** "Mars, qui coïncidait cette année avec le Ramadan, a enregistré 300": of what is added to the month that is told of. */
export function isBesideMonth(r: Reader, { from }: PeriodMention, start: number): boolean {
  for (let at = from - 1; at >= Math.max(start, from - ASIDE); at--) {
    const isOpened = r.isSymbol(at, ',') && r.at(at + 1, 'relative') !== null;
    const month = r.isNumber(at - 1) ? at - 2 : at - 1;
    if (isOpened) return r.at(month, 'month') !== null && r.at(behindAside(r, at), 'sole') !== null;
    if (!r.isWord(at)) return false;
  }
  return false;
}

/** How many tokens "peaked at 12.4 percent in" may have. */
const PEAK = 9;
const peaks = markers('peak');

/** "peaked at 12 % in February", "un pic de 12 % en février": when something was at its highest. */
const isOfPeak = (r: Reader, { from }: PeriodMention, start: number): boolean =>
  peaks.within(r.tokens, Math.max(start, from - PEAK), from);

const isSuperlative = markers('singles-out').at;
/** An Arabic superlative opens its phrase itself: «أكبر عملية». */
const isElative = markers('singles-out', 'ar').at;
const isDefinite = markers('definite-determiner').at;

/** "La principale saisie a eu lieu le 18 octobre", «وأكبر عملية كانت يوم 12 مارس»: one event of many. */
const isOfOneEvent = ({ tokens }: Reader, start: number): boolean =>
  isElative(tokens, start) || (isDefinite(tokens, start) && isSuperlative(tokens, start + 1));

/** "Cette semaine encore, 12 tonnes ont été découvertes": one more time of what goes on. */
const isOnceMore = (r: Reader, { to }: PeriodMention): boolean => isStill(r.tokens, to);
const isStill = markers('once-more').at;

/** A time that a month is picked out of. */
const WHOLE = /^(year|years|quarter|half|months|between\.month|period|since\.start\.year)(\.|$)/;

/** "à fin septembre, dont 9 pour le seul mois de septembre": all that came until then. */
const UNTIL = /^((asof|until)\.)?end\.month/;

/** "la session de février", "its February session": the month that a meeting is called by. */
export const isOfSitting = (r: Reader, { rule, from, to }: PeriodMention): boolean =>
  /^(asof\.)?month$/.test(rule) &&
  (r.at(to, 'sitting') !== null || r.before(r.at(from - 1, 'link') ? from - 1 : from, 'sitting'));

/** "la session de février comporte 16 points", in a text that speaks of another time. */
const isSitting = (r: Reader, mention: PeriodMention, spoken: readonly PeriodMention[]) =>
  isOfSitting(r, mention) && spoken.some((one) => one.start !== mention.start);

/** How many words "Pour le seul mois de" may have. */
const LEAD = 6;

/** "¶ Pour le seul mois de février, …": what a paragraph opens with is what it tells of. */
const opensParagraph = (r: Reader, { from }: PeriodMention, start: number): boolean =>
  r.isLine(start - 1) && from - start <= LEAD;

/** Whether a month or a quarter is only picked out of a time spoken of, with which the text then goes on. */
export const isPickedOut = (
  r: Reader,
  mention: PeriodMention,
  spoken: readonly PeriodMention[],
  start: number,
): boolean =>
  isSitting(r, mention, spoken) ||
  (/^(day|week|month)(\.|$)/.test(mention.rule) &&
    (isOfOneEvent(r, start) || isOnceMore(r, mention)) &&
    spoken.some((whole) => isOf(mention, whole))) ||
  (!opensParagraph(r, mention, start) &&
    /^(month|quarter)(\.|$)/.test(mention.rule) &&
    (isAlone(r, mention) || isSubject(r, mention, start) || isOfPeak(r, mention, start)) &&
    spoken.some((whole) => isOf(mention, whole)));

/** Whether a time is part of another that is told whole or by its last day. */
const isOf = (part: PeriodMention, whole: PeriodMention): boolean =>
  UNTIL.test(whole.rule) && whole.start !== part.start
    ? whole.last?.slice(0, 4) === part.first?.slice(0, 4) && part.last! <= whole.last!
    : WHOLE.test(whole.rule) && isPart({ ...part, last: part.first }, whole);

/** Words from "dont" to its number, and from that to its time: "dont près de 3 | le mardi 18 octobre". */
const PART = 4;
const AT_ONCE = 3;

/** "dont près de | 3": whether a figure is a part of the one before. */
export const isToldAsPart = (r: Reader, { from }: FigureMention): boolean =>
  r.has(from - PART, from, 'part');

export const followsAtOnce = ({ to }: FigureMention, time: number): boolean => time - to <= AT_ONCE;

/** "198 sont rentrés, dont 3 mardi": the time of a part alone, where its whole has none. */
export const isOfPartAlone = (
  r: Reader,
  { from, start }: PeriodMention,
  figures: readonly FigureMention[],
  found: readonly (FigurePeriod | null)[],
): boolean => {
  const i = figures.findLastIndex((figure) => figure.to <= from);
  return (
    i > 0 &&
    isToldAsPart(r, figures[i]!) &&
    followsAtOnce(figures[i]!, from) &&
    found.every((one, at) => (one?.span?.start === start) === (at === i))
  );
};
