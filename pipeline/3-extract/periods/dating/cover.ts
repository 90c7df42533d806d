import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { endsLikeInfinitive } from '../../figures/word-shapes.ts';
import type { FigureMention, PeriodMention } from '../../mention.ts';
import { isMonthEnd, iso, months, parseDay, type Range } from '../calendar.ts';
import type { Word } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import type { Role } from '../roles.ts';

const takesUp = markers('phrasal-up').at;
const isThan = markers('than', 'en').at;

/** How many tokens before and after a figure may say that it counts a stock. */
const BEFORE = 7;
/** … and how many may stand between it and the noun that it is only a part of: «المداخيل من الاستثمارات والقروض الأجنبية». */
const HEAD = 12;
const AFTER = 4;

/** Whether a figure says how many there are on a day (inmates, a rate, a debt), not how many came in a time. */
export function isStock(r: Reader, figure: FigureMention, from: number, to: number): boolean {
  if (POWER.test(figure.unit)) return true;
  const noun = nounOf(r, figure, from, to, 'stock');
  if (noun === null) return isGoingOn(r, figure, to);
  if (r.at(noun, 'flow')) return false;
  // "les nuitées dans les établissements": what comes in where a stock is; not "les cas actifs".
  const head = nounOf(r, figure, from, to, 'inflow', HEAD);
  const isOwn = head !== null && r.at(head, 'stock') !== null;
  // «استفاد | 13 نزيلا من العفو»: those whom a verb right before their number tells of; "un excédent de 10 millions, tiré des comptes": a sum is of what leads to it.
  const isSum = figure.kind === 'money' && !counts(r, figure, 'stock');
  const isLed = head === figure.from - 1 || isSum;
  const end = noun < figure.from ? noun : isLed ? figure.from : 0;
  // "200 affaires en instance": what is told of them behind their noun counts them on a day.
  const isCounted = noun < figure.from && counts(r, figure, 'inflow');
  if (head !== null && !isOwn && (head < end || isCounted)) return false;
  // «78 مليارا لأجور الموظفين»
  return noun > figure.from ? r.at(noun - 1, 'flow') === null : !isPaid(r, noun);
}

/** "16 % de | nuitées en plus", «12 مليونا من الودائع»: what stands right behind a number is what it counts. */
const counts = (r: Reader, { to }: FigureMention, role: 'stock' | 'inflow'): boolean =>
  r.at(to, role) !== null || (r.at(to, 'link') !== null && r.at(to + 1, role) !== null);

/** "300 weavers | were paying into the fund": what goes on at a time; no "overnight stays". */
function isGoingOn(r: Reader, { kind, unit, to: at }: FigureMention, to: number): boolean {
  if (kind !== 'count' || unit === 'night') return false;
  for (let i = at; i < Math.min(to, at + AFTER); i++)
    if (isStaying(r.tokens, i)) return endsInIng(r.tokens, i + 1);
  return false;
}
const isStaying = markers('stays', 'en').at;
const endsInIng = wordMatches(/...ing$/);

/** "20 millions de touristes à fin 2025", "38 372 GWh à fin 2020": what came in during the year, whatever the day it is counted up to. */
export const isInflow = (r: Reader, figure: FigureMention, from: number, to: number): boolean =>
  ENERGY.test(figure.unit) || nounOf(r, figure, from, to, 'inflow') !== null;

/** "38 372 GWh à fin 2020": energy is made and used over a time. */
const ENERGY = /W\.h$/;
/** "10 968 MW à fin 2021": what plants can give on a day. */
const POWER = /^[kMGT]?W$/;

const answers = wordMatches(/^ف(?:قد|[إا]ن)/);

/** Where a word of the role stands in the clause of a figure, just before or after it. */
function nounOf(
  r: Reader,
  figure: FigureMention,
  from: number,
  to: number,
  role: Role,
  before = BEFORE,
) {
  for (let at = figure.from - 1; at >= Math.max(from, figure.from - before); at--) {
    // «وفيما يخص المداخيل، | فقد بلغت 300»: what was announced is what the clause tells of.
    if (r.pauses(at) && !answers(r.tokens, at + 1)) break;
    const word = r.at(at, role);
    if (word && !isOfElse(r, figure, word) && !isMonths(r, at)) return at;
  }
  for (let at = figure.to; at < Math.min(to, figure.to + AFTER); at++) {
    // «السلع (244 مليارا) وخدمة الدين»: the bracket closes what is told of the number in it.
    if (r.pauses(at, ',،;؛.)')) break;
    const word = r.at(at, role);
    if (word && word.value !== 'own') return at;
  }
  return null;
}

/** Whether a word that may count a stock before a figure does not count that one. */
function isOfElse(r: Reader, { from, to, kind }: FigureMention, { value, end }: Word): boolean {
  // "ils étaient 300", not "elles étaient de 300 millions", which their subject tells; nor «توجد طنجة في المقدمة بـ19», nor "ils étaient 300 à franchir le pont", who did it in a time.
  if (value === 'verb')
    return r.at(end, 'link') !== null || r.at(from - 1, 'margin') !== null || isToDo(r, to);
  // The "had" of "had earned 300": only what stands right behind it is had.
  if (value === 'own') return end < from;
  if (isOfHeads(value, kind)) return true;
  // «بمعدل 2 هكتار لكل حريق»: so much for each.
  return value === 'rate' && kind === 'rate';
}

/** "(ils étaient 300) à franchir" */
const isToDo = (r: Reader, at: number): boolean =>
  r.at(at, 'to')?.value === 'reach' && endsLikeInfinitive(r.tokens, at + 1);

/** "les sociétés ont généré 144 millions": who they are is a stock, what they earn is none. */
const isOfHeads = (value: string, kind: FigureMention['kind']): boolean =>
  value === 'counted' && kind === 'money';

/** «20 يوليوز الجاري»: what a month is called that is no account's balance. */
const isMonths = (r: Reader, at: number): boolean =>
  r.at(at, 'current') !== null && r.before(at, 'month');

/** How a figure takes up what the sentence before was told of. */
const TAKEN_UP: ReadonlySet<string> = new Set(['subject', 'that', 'listed']);

/** How far before its sentence the noun may stand that its pronoun is for. */
const SUBJECT = 50;

/** "les réserves ont battu un record, dépassant 440 milliards": what a figure measures may stand in another clause. */
export function measuresStock(r: Reader, figure: FigureMention, start: number): boolean {
  const { from, role, kind, trace } = figure;
  // "les dépôts ont connu, à fin février, une hausse annuelle de 5 %": a rate of growth is of the day as its stock is.
  if (role === 'change' && kind !== 'percent') return false;
  if (counts(r, figure, 'inflow')) return false;
  for (const step of trace) {
    if (step.what !== 'measure') continue;
    // "La dette s'élevait à 300. Elle était de 200 à fin mai", "Celle de l'État …": told of in the sentence before.
    const isBefore = step.start < r.tokens.start[start]!;
    if (isBefore && !TAKEN_UP.has(step.rule)) continue;
    // «وأضافت أن الخزينة استفادت من 620 مليونا»: told of what has come in.
    if (isBefore && step.rule === 'listed' && isInflow(r, figure, start, figure.to)) continue;
    const limit = Math.max(0, isBefore ? start - SUBJECT : start);
    for (let at = from - 1; at >= limit && r.tokens.end[at]! > step.start; at--)
      if (r.tokens.end[at]! <= step.end) {
        const word = r.at(at, 'stock');
        if (word && !isOfHeads(word.value, kind))
          return !isPaid(r, at) && !comesIn(r, at, step.start);
      }
  }
  return false;
}

/** Whether a measure names what comes in before a stock: "les nuitées dans les établissements". */
function comesIn(r: Reader, stock: number, start: number): boolean {
  for (let at = stock - 1; at >= 0 && r.tokens.start[at]! >= start; at--)
    if (r.at(at, 'inflow')) return true;
  return false;
}

/** "les intérêts de la dette", "debt repayments", "un taux d'exécution": what comes of a stock, or in a time as its own share. */
function isPaid(r: Reader, stock: number): boolean {
  if (r.at(stock, 'flow')) return true;
  for (let at = stock - 1; at >= Math.max(0, stock - 4); at--) {
    if (r.at(at, 'flow')) return true;
    if (!r.at(at, 'link')) return false;
  }
  return false;
}

/** Whether a figure says by how much something changed: "hausse de 58", not "hausse de 58 à un total de 1 683". */
export const isChange = (r: Reader, figure: { from: number }, from: number): boolean =>
  !isReached(r, figure, from) && hasChange(r, Math.max(from, figure.from - 5), figure.from);

/** Whether a stretch has a word of change, which the "up" of "had broken up 98" is none, nor the bound of "more than 98". */
function hasChange(r: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (r.at(at, 'change') && !takesUp(r.tokens, at - 1) && !isBound(r, at)) return true;
  return false;
}

/** "more than 98" */
const isBound = (r: Reader, at: number): boolean => isThan(r.tokens, at + 1) && r.counts(at + 2);

/** "à", "to a total of", "إلى" just before a figure: the level that a change came to. */
export function isReached(r: Reader, figure: { from: number }, from: number): boolean {
  for (let at = figure.from - 1; at >= Math.max(from, figure.from - 4); at--) {
    if (!r.isWord(at) || r.tokens.capital[at] === 1) return false;
    // «يعزى ذلك إلى فقدان 300 منصب»: what it is owed to, and no level.
    // "il est à noter que 300": what is to be noted, and no level.
    if (r.at(at, 'change') || r.at(at, 'that')) return false;
    if (r.at(at, 'to')?.value === 'reach') return true;
  }
  return false;
}

/** "fin 2022": a day for a count or a rate, the year for what was earned or spent in it. */
export const isYearEnd = (p: Pick<PeriodMention, 'rule'>, kind: FigureMention['kind']): boolean =>
  /^(asof\.)?end\.year$/.test(p.rule) && kind !== 'money' && kind !== 'mass';

type Told = Pick<PeriodMention, 'first' | 'last' | 'rule'>;

/** The days that a period covers for one figure: "à fin septembre" is a day for a stock, nine months for a flow. */
export function coveredBy(p: Told, stock: boolean): Range {
  const range: Range = { first: p.first, last: p.last };
  const day = parseDay(p.last);
  if (
    !stock &&
    day &&
    p.first === p.last &&
    (CUMULATES.test(p.rule) ||
      (isMonthEnd(p.last) &&
        /^(asof\.day|period\.(same|previous|following)|year\.previous)/.test(p.rule)))
  )
    return { first: iso(day.year, 1, 1), last: p.last };
  // "À la fin de la campagne 2015-2016, 300 tonnes sur 80 hectares": all that the season has brought, and what it was brought on.
  if (day && p.first === p.last && SEASON_END.test(p.rule))
    return { first: iso(day.year - 1, 9, 1), last: p.last };
  // "Début 2024, 300 dossiers ont été traités": more than one day's, and nobody tells until when.
  if (!stock && STARTS.test(p.rule)) return { first: null, last: null };
  // "au terme du semestre, il reste 300 lits"
  if (stock && p.rule.endsWith('.term')) return { first: p.last, last: p.last };
  // "à fin janvier, contre 28 un mois plus tôt": a flow of the month itself, as "un trimestre plus tôt" is of the quarter.
  const length = PARTS_BEFORE[p.rule];
  if (!stock && day && p.first === p.last && length)
    return months(day.year, day.month - length + 1, day.month);
  // "atteindre 52 % d'ici 2030" is of 2030, "10 milliards d'ici 2030" of the years until then.
  if (day && stock && p.rule.startsWith('by.'))
    return /\.end|day/.test(p.rule)
      ? { first: p.last, last: p.last }
      : { first: iso(day.year, p.rule.includes('year') ? 1 : day.month, 1), last: p.last };
  // "By 1989, the figure had dropped to 31 million": the level that a change came to, in a year that is over.
  if (day && stock && p.rule === 'until.year') return { first: iso(day.year, 1, 1), last: p.last };
  // "450 jugements jusqu'à aujourd'hui": since a start that nobody told.
  // "rain is forecast until Wednesday": from now on.
  if (day && !stock && OPEN.test(p.rule)) return range;
  if (
    day &&
    (/^until\.(?!year)/.test(p.rule) ||
      (p.first === null && /^(period\.|year\.previous)/.test(p.rule)))
  )
    return { first: stock ? p.last : iso(day.year, 1, 1), last: p.last };
  return range;
}

/** By the rule of a part of a year before another, its months. */
const PARTS_BEFORE: Readonly<Record<string, number>> = {
  'month.previous': 1,
  'quarter.previous': 3,
};
const STARTS = /^(asof\.)?start\.(?!school)/;
const OPEN = /^until\.day\.(?:same|next)$/;
const SEASON_END = /^(asof\.)?end\.school/;
const CUMULATES = /^(asof\.end\.(month|year)|end\.(month|quarter|half|year)|end\.period)/;

/** First and last unit of a range: "entre 2018 et 2022" gives 2018 and 2022; null where it is no range of two. */
export function ends(p: Told): { first: Range; last: Range } | null {
  if (!/^(between\.|years)/.test(p.rule)) return null;
  const first = parseDay(p.first);
  const last = parseDay(p.last);
  if (!first || !last) return null;
  const size = /quarter/.test(p.rule) ? 3 : /half/.test(p.rule) ? 6 : /month/.test(p.rule) ? 1 : 12;
  const isOfDays = /\.day|\.end|\.start/.test(p.rule);
  const start = isOfDays
    ? { first: p.first, last: p.first }
    : months(first.year, first.month, first.month + size - 1);
  if (TO_YEAR.test(p.rule)) return { first: start, last: months(last.year, 1, 12) };
  if (isOfDays) return { first: start, last: { first: p.last, last: p.last } };
  // "entre 2009 et août 2024": from a year to a month.
  const isMonth = p.rule === 'between.year' && last.month !== 12;
  return {
    first: start,
    last: months(last.year, isMonth ? last.month : last.month - size + 1, last.month),
  };
}

/** "entre le 1er avril 1961 et 2018": from a day or a month to all of a year. */
const TO_YEAR = /\.(day|month)(\.\w+)?\.year$/;

/** First and last day of a time that runs from one day to another, "entre fin 2022 et fin octobre 2023": a stock is of the last. */
export const dayEnds = (p: PeriodMention): { first: Range; last: Range } | null =>
  /^between\..*end/.test(p.rule) ? ends(p) : null;

/** The two ends of a quarter (month, half) set against the same one of another year: changes cover both, levels the second. */
export function compared(p: Told): { first: Range; last: Range } | null {
  const limits = /^between\.(quarter|month|half)/.test(p.rule) ? ends(p) : null;
  return limits?.first.first?.slice(5) === limits?.last.first?.slice(5) ? limits : null;
}
