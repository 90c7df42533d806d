import { markers } from '../../../lexicons/markers.ts';
import { opensWithBeh } from '../../figures/word-shapes.ts';
import type { PeriodMention } from '../../mention.ts';
import { isArticled } from '../expressions/articled.ts';
import { yearValue } from '../expressions/years.ts';
import type { Reader } from '../reader.ts';
import { isExceeded } from './exceeding.ts';
import { BASE_REACH, led } from './leading.ts';
import { isLikened } from './likened.ts';
import { isParticiple } from './participle.ts';
import { isAlone } from './picked-out.ts';
import { isOfLevel } from './share-of-level.ts';
import { looksBack } from './tense.ts';

/**
 * Whether a period is what something else is measured against (base) or dates only the figure that stands for that (told);
 * null where it is neither.
 */
export function baseStanding(r: Reader, p: PeriodMention, from: number): 'base' | 'told' | null {
  if (isExceeded(r, p, from)) {
    // "exceeding the 2019 level of 610", "beating last year's yield of 610"
    const isLevel = r.at(p.to, 'level') !== null && isNamed(r, p);
    return isTold(r, p) || isLevel || isOwner(r, p) || isAmount(r, p) ? 'told' : 'base';
  }
  if (isOfLevel(r, p, from)) return 'base';
  if (isOwner(r, p) || isAttribute(r, p) || isBaseTold(r, p, from) || isOfMean(r, p)) return 'told';
  // "en hausse de 9 points depuis 2018, quand le taux était de 43 %"
  if (p.rule === 'year' && r.at(p.from, 'since') && isTold(r, p)) return 'told';
  // "par rapport à l'aide accordée pour financer les campagnes électorales des années 2015 et 2016"
  const reach = /^(asof\.)?years?$/.test(p.rule) ? 2 * BASE_REACH : BASE_REACH;
  const isLed =
    led(r, p, from, reach, 'base') ||
    isBaseClause(r, p, from) ||
    isLikened(r, p, from) ||
    isApposed(r, p, from) ||
    isChangeFrom(r, p);
  const said = isLed && isSaid(r, p, from);
  // "fort de 569 inspecteurs, et rappelle qu'en 2023": of what is said, not of what stands before.
  if (said && hasCount(r, from, saidAt(r, p, from))) return 'told';
  const isBase = isLed && !said && !isTopic(r, p);
  // «مقارنة فقط | بأواخر يوليوز»: what it is set against is picked out, not what it is of.
  const isOnlyBase = r.before(p.from, 'alone') && r.before(p.from - 1, 'base');
  if (!isBase || (isAlone(r, p) && !isOnlyBase)) return null;
  const isGiven = isNamed(r, p) || isAmount(r, p) || isInBrackets(r, p, from);
  return isToldOfBase(r, p, from) || isGiven ? 'told' : 'base';
}

/** How many tokens "(1,8 %" may have. */
const SHARE = 8;

/** "4 %, en hausse par rapport au trimestre précédent (1,8 %)": the share then, beside one told before; "(+12 %)" is the change. */
function isInBrackets(r: Reader, { from, to }: PeriodMention, start: number): boolean {
  if (!r.isSymbol(to, '(') || !r.counts(to + 1) || !hasPercent(r, start, from)) return false;
  for (let at = to + 2; at < to + SHARE; at++)
    if (r.isSymbol(at, ')')) return hasPercent(r, to, at);
  return false;
}

const hasPercent = (r: Reader, from: number, to: number): boolean =>
  r.hasSymbol(from, to, '%٪') || r.has(from, to, 'percent');

/**
 * «متجاوزا الرقم المسجل سنة 2019 | البالغ 12 مليونا», «مقابل ما حققه الموسم الماضي | بإنتاج بلغ 12 مليونا»: right before the number of
 * what was exceeded or set against; unlike «بارتفاع بلغ», the change since.
 */
const isAmount = (r: Reader, { to }: PeriodMention): boolean =>
  (isAmounting(r.tokens, to) && r.counts(to + 1)) ||
  (opensWithBeh(r.tokens, to) &&
    r.at(to, 'change') === null &&
    hasAmounted(r.tokens, to + 1) &&
    r.counts(to + 2));
const [isAmounting, hasAmounted] = [markers('amounting', 'ar').at, markers('amounted', 'ar').at];

/** "Par rapport au même mois d'avant la crise, fin octobre 2019, …": when the base was that the sentence opens with. */
function isApposed(r: Reader, p: PeriodMention, from: number): boolean {
  if (!r.at(from, 'base') || !r.isSymbol(p.from - 1, ',،') || !r.isSymbol(p.to, ',،')) return false;
  for (let at = from; at < p.from - 1; at++) if (r.counts(at) || r.isSymbol(at, ',،')) return false;
  return true;
}

/** How many words may tell how large a change was: «انخفاض | طفيف نسبيا». */
const HOW = 2;

/** «رغم انخفاض طفيف عن 2022، ارتفعت السرقات», "despite a slight drop from 2022, thefts rose": a bare year behind a change without a number. */
function isChangeFrom(r: Reader, { rule, from }: PeriodMention): boolean {
  if (rule !== 'year' || !r.isNumber(from) || !r.before(from, 'off') || r.at(from - 1, 'whole'))
    return false;
  for (let at = from - 2; at >= from - 2 - HOW && r.isWord(at); at--)
    if (r.at(at, 'change')) return true;
  return false;
}

const isToldOfBase = (r: Reader, p: PeriodMention, from: number): boolean =>
  isTold(r, p) && !isWhereas(r, p, from);

/**
 * «تراجعت القضايا سنة 2011 مقارنة مع سنة 2010، حيث سجلت 300»: no number stands before that the base could be set against,
 * so that the clause tells what has changed; unlike «…، حيث كان العدد 300».
 */
const isWhereas = (r: Reader, p: PeriodMention, from: number): boolean =>
  r.isSymbol(p.to, ',،') &&
  isWhere(r.tokens, p.to + 1) &&
  !looksBack(r, p.to + 2) &&
  !hasCount(r, from, p.from);
const isWhere = markers('where', 'ar').at;

/** How many words may stand between "par rapport à" and a year that its relative clause ends with. */
const CLAUSE = 9;

/** "par rapport au nombre de ménages qui avait été compté en 2014": the year of what a change is measured against. */
function isBaseClause(r: Reader, p: PeriodMention, from: number): boolean {
  let hasRelative = false;
  for (let at = p.from - 1; at >= from && p.from - at <= CLAUSE; at--) {
    // "par rapport à | ce qu'elle était en 2014"
    if (isWhat(r, at - 1) && THAN.test(r.surface(at))) return r.before(at - 1, 'base') !== null;
    if (!r.isWord(at) || r.counts(at) || r.at(at, 'that')) return false;
    // "compared to the prices that it charged in 2022", "the prices it charged"
    const opensClause =
      r.at(at, 'relative')?.value === 'noun' || r.at(at, 'after')?.value === 'subject';
    if (opensClause) hasRelative = true;
    if (hasRelative && (r.before(at, 'base') || isMoreThan(r, at))) return true;
  }
  return false;
}

const isWhat = (r: Reader, at: number): boolean => /^ce$/i.test(r.surface(at));

/** How many tokens "up by some 40 tonnes from" may have. */
const MORE = 9;

/** «بزيادة قدرها 40 طنا عن | الحصيلة التي سجلت في 2014»: what a change with its number is more or less than. */
const isMoreThan = (r: Reader, at: number): boolean =>
  r.before(at, 'off') && r.hasNumber(at - MORE, at) && r.has(at - MORE, at, 'change');

/** "Présentant celui de 2014, …": nothing before it is set against that one. */
function isTopic(r: Reader, p: PeriodMention): boolean {
  for (let at = p.from - 1; at >= p.from - 3; at--) {
    const that = r.at(at, 'base');
    if (that?.value !== 'that') continue;
    // "trois fois celui de juillet 2017"
    if (r.counts(at - 2)) return false;
    // "contre 300 | lors de celle de 2016": when the figure before was counted.
    if (isWithin(r, at, that.end)) return true;
    return !COMPARES.some((role) => r.before(at, role)) && !r.into(at, 'base');
  }
  return false;
}

/** How many words "au cours de" has at most. */
const WITHIN = 3;

/** "lors de celui de", "pendant celle de": whether a word of when something was counted runs as far as the end of "celui de". */
function isWithin(r: Reader, that: number, end: number): boolean {
  for (let at = that - 1; at >= that - WITHIN; at--) if (r.at(at, 'in')?.end === end) return true;
  return false;
}

const COMPARES = ['base', 'against', 'that', 'to', 'link', 'off', 'in'] as const;

/**
 * "a affirmé qu'en 2018", "qu'au cours de l'année 2018": what was said, no comparison; nor is "rappelle qu'en 2018", which
 * nothing before can be less than.
 */
export function isSaid(r: Reader, p: Pick<PeriodMention, 'from'>, from: number): boolean {
  let that = p.from - 1;
  while (that > p.from - 2 - BASE_REACH && !THAN.test(r.surface(that))) that--;
  if (that <= from || !THAN.test(r.surface(that)) || isWhat(r, that - 1)) return false;
  // "avait déclaré, et c'était en janvier, qu'en 2018"
  if (r.before(that, 'act') || r.isSymbol(that - 1, ',')) return true;
  const clause = clauseStart(r, that, from);
  if (r.has(clause, that, 'comparative')) return false;
  // "a déclaré samedi 24 juin qu'en 2018"
  return !r.hasNumber(clause, that) || r.has(Math.max(clause, that - SAYING), that, 'act');
}

/** Whether a stretch holds a number that is no year: "au titre de l'année 2026, elle a indiqué qu'à fin octobre". */
function hasCount(r: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (r.counts(at) && yearValue(r, at) <= 0) return true;
  return false;
}

/** Where the verb of saying stands before a period, else the period: "a déclaré samedi 24 juin qu'en 2018". */
function saidAt(r: Reader, p: PeriodMention, from: number): number {
  for (let at = p.from - 2; at >= Math.max(from, p.from - 2 - SAYING); at--)
    if (r.at(at, 'act')) return at;
  return p.from - 2;
}

const THAN = /^qu['’]?$/;
/** How many words may tell when and where something was said. */
const SAYING = 8;

/** The token after the last comma before `at`, where a conjunction follows it: ", et rappelle". */
function clauseStart(r: Reader, at: number, from: number): number {
  for (let i = at - 1; i > from; i--)
    if (r.isSymbol(i, ',') && !r.counts(i + 1)) return r.surface(i + 1) === 'et' ? i + 1 : from;
  return from;
}

/** "from the previous year's 93 billion", "lower than January's rate of 2.3 percent" */
const isOwner = (r: Reader, { rule, to }: PeriodMention): boolean =>
  /^(year|period|month|quarter|half|school|week)/.test(rule) &&
  owns(r, to) &&
  (r.counts(to + 2) || r.counts(to + 3) || (r.at(to + 3, 'link') !== null && r.counts(to + 4)));

const owns = (r: Reader, at: number): boolean => r.isSymbol(at, "'’") && r.surface(at + 1) === 's';

/** "from the year-ago 27 percent", "on the year-ago MAD 436 million": right before the number that it tells of. */
const isAttribute = (r: Reader, { rule, to }: PeriodMention): boolean =>
  rule === 'period.previous' &&
  (r.counts(to) ||
    (r.counts(to + 1) && (r.isSymbol(to, CURRENCIES) || r.tokens.capital[to] === 1)));
const CURRENCIES = '$€£';

/** "après la baisse de 2024, qui avait été de 4 %", "après une année 2015 marquée par une baisse de 4 %": the time of a base, told after it. */
const isBaseTold = (r: Reader, p: PeriodMention, from: number): boolean =>
  (isParticiple(r, p.to) || (r.isSymbol(p.to, ',،') && isToldOfBase(r, p, from))) &&
  led(r, p, from, BASE_REACH, 'against');

/**
 * "from its 2023 score of 38", "par rapport à son budget 2023 de 9 millions": the number of what the year names; "en baisse
 * par rapport à 2023 de 9 %" is that of the fall.
 */
const isNamed = (r: Reader, { rule, from, to }: PeriodMention): boolean =>
  rule === 'year' &&
  (r.at(to, 'link')
    ? r.counts(to + 1) && !r.into(from, 'base') && !r.before(from, 'base') && !r.at(from, 'unit')
    : r.isWord(to) && r.at(to + 1, 'link') !== null && r.counts(to + 2));

/** How many words "moyenne des dix dernières années" and "estimée à près de" may have. */
const MEAN = 4;

/** "la moyenne décennale (2014-2023), estimée à 5 millions": the years in the bracket are of the mean that is told behind it. */
const isOfMean = (r: Reader, { rule, from, to }: PeriodMention): boolean =>
  /^(years|between\.year)$/.test(rule) &&
  r.isSymbol(from - 1, '(') &&
  r.isSymbol(to, ')') &&
  r.has(from - 1 - MEAN, from - 1, 'norm') &&
  r.hasNumber(to + 1, to + 2 + MEAN);

const isIndefinite = markers('indefinite').at;

/** «سنة 2016 | القياسية، والتي»: whether one adjective stands between a time and the comma behind it. */
const isDescribed = (r: Reader, at: number): boolean =>
  r.isSymbol(at + 1, ',،') && isArticled(r, at);

/** "par rapport à 2021, qui a connu 300 cas", "…, année où l'on en a compté 300", "the 2021 level, which was 300", "last year's figures, when 300". */
export function isTold(r: Reader, p: PeriodMention): boolean {
  const level = r.at(owns(r, p.to) ? p.to + 2 : p.to, 'level');
  const to = level?.end ?? (isDescribed(r, p.to) ? p.to + 1 : p.to);
  const at = r.isSymbol(to, ',،–—-') ? to + 1 : to;
  // ", a year that saw 300"
  const noun = r.at(r.skipLinks(isIndefinite(r.tokens, at) ? at + 1 : at), 'unit');
  const relative = r.at(at, 'relative') ?? (noun && r.at(noun.end, 'relative'));
  // "…, while exports rose": a clause of its own; ", dont 11 milliards": a part of what was told.
  // "…, which is a drop of 4 points": all that came before, told otherwise.
  const otherwise = r.at(at, 'otherwise');
  const isGloss = otherwise !== null && !(otherwise.value === 'past' && r.counts(otherwise.end));
  // «مقابل 300 سنة 2021، وهو ارتفاع بنسبة 20 في المائة»: how all that came before has changed.
  const isHowChanged = relative?.value === 'is' && r.at(relative.end, 'change') !== null;
  const isOpen = relative !== null && relative.value !== 'turn' && !isGloss && !isHowChanged;
  return isOpen && !isPartAt(r, at);
}

/** How many words "dont près de 11" may hold before its number. */
const PART = 3;

/** How many words ", dont l'aéroport de Tanger (" may have behind "dont". */
const ITEM = 6;

function isPartAt(r: Reader, at: number): boolean {
  const part = r.at(at, 'part');
  if (part === null) return false;
  let end = part.end;
  while (end < part.end + ITEM && r.isWord(end)) end++;
  return (
    r.hasNumber(part.end, part.end + PART) || (r.isSymbol(end, '(') && r.hasNumber(end, end + PART))
  );
}
