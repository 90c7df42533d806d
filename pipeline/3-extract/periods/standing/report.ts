import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isFrenchImperfect } from '../../french-imperfect.ts';
import type { PeriodMention } from '../../mention.ts';
import type { Expression } from '../expressions/expression.ts';
import { yearValue } from '../expressions/years.ts';
import type { Reader } from '../reader.ts';
import { isActed } from './acts.ts';
import { BASE_REACH, led } from './leading.ts';

const isOwn = markers('possessive').at;

/** How many words may stand between an account and its two years: "bilan du travail de la Cour au titre de (2014-2015)". */
const ACCOUNT = 6;

/** Whether a period is the one that a report, a budget or a bulletin is of. */
export const isReport = (r: Reader, p: PeriodMention, from: number, to: number): boolean =>
  (/^day/.test(p.rule) && isDaily(r, p, from, to)) ||
  (/^(year|quarter|half|month|school)/.test(p.rule) &&
    (isOfAccount(r, p, from) || isOfBulletin(r, p, from) || isInTitle(r, p)));

/** How many words "bulletin sur les indicateurs mensuels des échanges extérieurs de" may have. */
const BULLETIN = 14;

/** "explique l'Office dans son bulletin sur les échanges extérieurs de septembre": the month that a source is of. */
export function isOfBulletin(r: Reader, p: PeriodMention, from: number): boolean {
  const account = beside(r, p);
  if (p.rule !== 'month' || !(r.at(p.from - 1, 'link') || account.from < p.from)) return false;
  if (isOfPublished(r, p, from)) return true;
  for (let at = account.from - 1; at > Math.max(from, p.from - BULLETIN) && r.isWord(at); at--)
    if (r.at(at, 'report'))
      return isOwn(r.tokens, at - 1) || isOwned(r.tokens, at) || isIn(r, at - 1);
  return false;
}

/** How many words "qui vient de publier la note de" may have. */
const PUBLISHED = 8;
const publishes = markers('publishes', 'fr').at;

/** "…, fait savoir l'office, qui a publié la note de mai": the month of what a relative clause behind the figures says is out. */
function isOfPublished(r: Reader, { from: month }: PeriodMention, from: number): boolean {
  if (!r.at(month - 1, 'link')) return false;
  let at = month - 2;
  while (at > month - PUBLISHED && r.isWord(at) && !publishes(r.tokens, at)) at--;
  if (!publishes(r.tokens, at)) return false;
  for (let who = at - 1; who > month - PUBLISHED && who > from && r.isWord(who); who--)
    if (r.at(who, 'relative')) return r.hasNumber(from, who);
  return false;
}

/** "dans une (note)", "in a (note)": told of a source, and no more than that of it. */
const isIn = (r: Reader, article: number): boolean =>
  isIndefinite(r.tokens, article) && r.before(article, 'in');
const isIndefinite = markers('indefinite').at;

/** «مذكرتها» */
const isOwned = wordMatches(/..(?:ه|ها)$/);

function isOfAccount(r: Reader, p: PeriodMention, from: number): boolean {
  const account = beside(r, p);
  return led(r, account, from, ACCOUNT, 'report') && !isMoved(r, account.from, from);
}

/** "sales figures | rose in the first half of 2015": what has moved in a time, and no account of it. */
function isMoved(r: Reader, time: number, from: number): boolean {
  for (let at = time - 2; at >= Math.max(from, time - ACCOUNT); at--) {
    const report = r.at(at, 'report');
    if (report && r.at(report.end, 'change')) return true;
  }
  return false;
}

/** "indique le rapport annuel 2024-2025": two years that a yearly account is called by, and of which it tells one or the other. */
export const isOfTwoYears = (r: Reader, { rule, from }: PeriodMention): boolean =>
  rule === 'years' && r.around(from - 1, 'report')?.value === 'yearly';

/** Words of a draft and its year: "au projet de loi de finances pour l'année", «الميزانية الفرعية لوزارة التجهيز والنقل واللوجستيك والماء». */
const DRAFT = 10;

/** Whether the account that a time is of is a budget's: "le projet de loi de finances 2019", "the 2019 draft budget". */
export function isOfDraft(r: Reader, p: Pick<PeriodMention, 'from' | 'to'>): boolean {
  if (r.at(p.to, 'report')?.value === 'draft') return true;
  const { from } = beside(r, p);
  for (let at = from - 1; at >= from - DRAFT && !r.closes(at); at--) {
    const report = r.at(at, 'report');
    if (report) return report.value === 'draft';
  }
  return false;
}

/** "le projet de budget sectoriel de son département au titre de l'année 2026", «مشروع ميزانية الوزارة برسم سنة 2026» */
export const isOfTitledDraft = (r: Reader, { from, end: to }: Expression): boolean =>
  titleOf(r, { from }) !== null && isOfDraft(r, { from, to });

const isAttached = markers('attached').at;

/** "le rapport annexé au projet de loi de finances 2023", «التقرير المرفق بمشروع قانون المالية»: what it comes with, whose year its numbers are not of. */
export function isOfAttached(r: Reader, p: PeriodMention, from: number): boolean {
  if (!isOfDraft(r, p)) return false;
  for (let at = p.from - 1; at >= Math.max(from, p.from - DRAFT) && !r.closes(at); at--)
    if (isAttached(r.tokens, at)) return true;
  return false;
}

/** How far before its year "l'examen du projet de loi de finances" may start. */
const DEBATE = 12;

/** "lors de l'examen du budget 2025, il a dit que 300 …": what is told there is not of that year, unlike "présentant le bilan de 2025, il a dit que 300 …". */
export const isDebated = (r: Reader, p: PeriodMention, from: number, to: number): boolean =>
  p.rule === 'year' &&
  led(r, beside(r, p), from, DEBATE, 'debate') &&
  isOfDraft(r, p) &&
  r.has(p.to, to, 'that');

/** How many words "au titre de l'" may have. */
const TITLE = 6;

/** "le budget au titre de l'année 2024", "la loi de finances (PLF) 2019", "(PLF) pour 2019", "le bulletin (BM) du mois de mai": as if only the account stood before its time. */
function beside<P extends Pick<PeriodMention, 'from'>>(r: Reader, p: P): P {
  const isLed = r.isWord(p.from - 1) && r.isSymbol(p.from - 2, ')');
  const from = isLed ? p.from - 1 : p.from;
  if (r.isSymbol(from - 1, ')') && r.isSymbol(from - 3, '(')) return { ...p, from: from - 3 };
  return { ...p, from: titleOf(r, p) ?? p.from };
}

/** Where "au titre de l'" starts before a time; null where nothing of the kind leads to it. */
function titleOf(r: Reader, { from }: Pick<PeriodMention, 'from'>): number | null {
  for (let at = from - 1; at >= from - TITLE; at--) {
    const title = r.at(at, 'title');
    if (title && from - title.end <= 2) return at;
  }
  return null;
}

/** "the 2025 finance bill", "its July report", "a debate on the 2025 budget", but not "from the 2017 figures". */
export const isInTitle = (r: Reader, { rule, from, to }: PeriodMention): boolean =>
  /^(year|month)$/.test(rule) &&
  r.at(to, 'report') !== null &&
  (!r.at(from - 2, 'off') || r.before(from - 2, 'debate'));

/** How far after the day of a bulletin its cases may be told. */
const NEWS = 20;

/** "dans son bulletin du 28 décembre", "a annoncé dimanche 122 nouveaux cas", unlike "a dit dimanche que 122 nouveaux cas ont été jugés en 2024": a day that a daily count is about. */
function isDaily(r: Reader, p: PeriodMention, from: number, to: number): boolean {
  for (let at = p.to; at < to; at++) if (r.at(at, 'in') && yearValue(r, at + 1) > 0) return false;
  for (let at = Math.max(from, p.from - BASE_REACH); at < Math.min(to, p.to + NEWS); at++)
    if (r.at(at, 'report')?.value === 'daily') return true;
  return false;
}

/** How far before its month "note de conjoncture du" may start. */
const NOTE = 4;

/** Whether the word for a report leads to a month. */
export function isOfNote(r: Reader, from: number): boolean {
  for (let at = from - 1; at >= from - NOTE && r.isWord(at); at--)
    if (r.at(at, 'report')) return r.at(at - 1, 'report') === null;
  return false;
}

/** "au titre de mai", "au titre du | mois de | mai" */
export function isTitled(r: Reader, from: number): boolean {
  const noun = r.at(from - 1, 'link') ? from - 2 : from - 1;
  return r.before(from, 'title') || (r.at(noun, 'unit') !== null && r.before(noun, 'title'));
}

/** How far before its time the word for coming out may start. */
const CAME_OUT = 4;

/** "le rapport sur 2023, publié en février 2025": when an account came out, from which nothing is told; not "le programme lancé en 2021". */
export function isIssue(r: Reader, { from, end }: Expression, start: number): boolean {
  if (isForeseenIn(r, { from })) return true;
  if (!r.has(start, from, 'report') || !isActed(r, { from, to: end })) return false;
  for (let at = from - 1; at >= from - CAME_OUT; at--) if (r.at(at, 'act')?.value) return false;
  return true;
}

/** How many tokens "(Cf. Note de conjoncture" may have. */
const REFERENCE = 8;
const refers = markers('refers').at;

/** "12 milliards (Cf. Note T2 2021)": where more is told. */
export function isReferredTo(r: Reader, { from, to, rule }: PeriodMention): boolean {
  // "(La Vigie, 3 mars 2021)": a name and a day alone in a bracket.
  const isSigned = rule === 'day' && r.isSymbol(from - 1, ',،') && r.isSymbol(to, ')');
  if (isSigned && isNamed(r, from - 2)) return true;
  let open = from - 1;
  while (open > from - REFERENCE && !r.isSymbol(open, '(')) open--;
  return r.isSymbol(open, '(') && refers(r.tokens, open + 1);
}

/** How many words the name of a paper may have. */
const NAME = 4;

/** "(La Vigie": whether nothing but a name in capitals stands between a bracket and the token behind it. */
function isNamed(r: Reader, last: number): boolean {
  let at = last;
  while (at > last - NAME && r.isWord(at) && r.tokens.capital[at] === 1) at--;
  return at < last && r.isSymbol(at, '(');
}

/** How many words may stand between a note and the month that it came out in. */
const ISSUE = 5;

const isForecast = markers('forecasts', 'en').at;

/**
 * "dans sa note de conjoncture de janvier 2022": the issue of what comes out each month and tells of the months before; "its
 * April estimates".
 */
export function isOfIssue(r: Reader, { from, to }: PeriodMention): boolean {
  // "its forecast from March"
  const isMadeThen = r.surface(from - 1) === 'from' && isForecast(r.tokens, from - 2);
  if (isForecast(r.tokens, to) || isMadeThen) return true;
  for (let at = from - 1; at >= from - ISSUE && r.isWord(at); at--)
    if (r.at(at, 'report')?.value === 'issue') return true;
  return false;
}

const foresees = markers('forecasts', 'fr').at;

/** "(il tablait) en mars (sur 4 %)": when a rate was foreseen, which is of a time of its own. */
export const isForeseenIn = (r: Reader, { from }: Pick<PeriodMention, 'from'>): boolean =>
  r.before(from, 'in') && foresees(r.tokens, from - 2) && isFrenchImperfect(r.surface(from - 2));
