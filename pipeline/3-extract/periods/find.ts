import { markers } from '../../lexicons/markers.ts';
import type { Analysis, PeriodMention } from '../mention.ts';
import { knownName } from '../names/registry-names.ts';
import { teasersIn } from '../teasers.ts';
import { type Day, iso, type Range } from './calendar.ts';
import type { Anchor } from './days/beside.ts';
import { daysBeside } from './days/days-beside.ts';
import { oneBeside } from './days/one-beside.ts';
import { quotedYears } from './days/quoted-year.ts';
import { readIn, withToday } from './days/readings.ts';
import { resolve } from './days/resolve.ts';
import { seasonsUntil } from './days/season-until.ts';
import { asTold } from './days/since-told.ts';
import { Telling } from './days/telling.ts';
import { timeOf } from './days/time-of.ts';
import { isAllTold } from './expressions/all-told.ts';
import { adjectiveEnd } from './expressions/articled.ts';
import type { Expression } from './expressions/expression.ts';
import { expressionAt } from './expressions/grammar.ts';
import { point, type Unit } from './expressions/point.ts';
import { seasonGlossEnd } from './expressions/school.ts';
import { PERIOD_LEXICON } from './lexicon.ts';
import { Reader } from './reader.ts';

/** Every date and period that the text names, in reading order, never overlapping. */
export function findPeriods(analysis: Analysis): PeriodMention[] {
  const { tokens, document } = analysis;
  const reader = new Reader(tokens, PERIOD_LEXICON[document.language]);
  const all: Expression[] = [];
  for (let at = 0; at < tokens.count; ) {
    at = seasonGlossEnd(reader, at);
    const found =
      unlessSession(reader, withAdjective(reader, expressionAt(reader, at))) ??
      oneBeside(reader, at, all.at(-1)) ??
      daysBeside(reader, at, all.at(-1));
    const behind = found ? outletEnd(analysis, at) : at;
    if (found && behind <= found.end) all.push(found);
    at = Math.max(at + 1, behind, found?.end ?? at);
  }
  const time = timeOf(all, reader, document.published_on);
  const quoted = quotedYears(reader, time.told, analysis.sentences, time.written?.year ?? null);
  const teasers = teasersIn(analysis);
  let sentence = 0;
  // What another article's title names is not what the text has spoken of.
  const isOfTeaser = (at: number): boolean => {
    while (at >= (analysis.sentences[sentence]?.to ?? Number.POSITIVE_INFINITY)) sentence++;
    return teasers.has(analysis.sentences[sentence]?.block ?? -1);
  };
  const telling = new Telling(reader, analysis.sentences, time);
  const found = time.told.flatMap((one, i) => {
    const expression = withToday(one, time.told[i - 1], reader);
    const told: Anchor = telling.before(expression);
    // "à la même date l'année dernière", where no day was named: that of writing.
    const isPlain = expression.shape === 'plain';
    const isOfDay = isPlain && reader.has(expression.from, expression.end, 'date');
    const unnamed = told.part === null && time.written ? dayOf(time.written) : null;
    const day = told.day ?? (unnamed && (telling.said ?? unnamed));
    const anchor = isOfDay && day ? { ...told, part: day } : told;
    const year = quoted.get(expression.from) ?? null;
    const here = year === null ? expression : { ...expression, a: { ...expression.a, year } };
    const said = telling.inWhole(readIn(here, reader, time.written, time.dated));
    const own = resolve(said, anchor);
    const { first, last, rule } = isOfTeaser(one.from)
      ? own
      : telling.take(said, own, (other) => resolve(said, { ...anchor, ...other }));
    // "en trois ans", where the text has not told three.
    if (isAllTold(said) && first === null) return [];
    const isEver = expression.shape === 'until' && isSinceStart(reader, expression.from);
    const start = tokens.start[expression.from]!;
    const end = tokens.end[expression.end - 1]!;
    return {
      from: expression.from,
      to: expression.end,
      start,
      end,
      first,
      last,
      rule: isEver ? `ever.${rule}` : rule,
      surface: document.text.slice(start, end),
    };
  });
  return asTold(reader, analysis.sentences, seasonsUntil(reader, found));
}

/** "Aujourd’hui Le Maroc", «اليوم 24»: the token behind the name of a newspaper that opens like a time; `at` without one. */
function outletEnd({ tokens, document: { language } }: Analysis, at: number): number {
  const known = knownName(language, tokens, at, tokens.count);
  return known?.value.kind === 'outlet' ? known.end : at;
}

/** «متم دجنبر 2018 | الماضي», «سنة 2018 | الماضية»: the adjective of a time that has its year already. */
function withAdjective(r: Reader, found: Expression | null): Expression | null {
  const isDated = found !== null && (found.b ?? found.a).year !== null;
  return isDated ? { ...found, end: adjectiveEnd(r, found.end) } : found;
}

/** How many words around a session may say that it is of a town's council: "le conseil communal, réuni en session d'octobre". */
const COUNCIL = 12;
const isMunicipal = markers('municipal');
/** October and April, the autumn and the spring: what the two sessions of parliament are called by. */
const SESSIONS: Partial<Record<Unit, readonly number[]>> = { month: [4, 10], season: [3, 9] };

/**
 * "durant la session d'avril", "the October session", "l'année législative 2018-2019": of months that no calendar knows; a
 * town's council meets in that one.
 */
function unlessSession(r: Reader, found: Expression | null): Expression | null {
  if (!found || found.b) return found;
  const { from, end, a } = found;
  const isOfYear = a.unit === 'years' && r.at(from - 2, 'sitting')?.value === 'legislative';
  const isSitting =
    SESSIONS[a.unit]?.includes(a.part) &&
    (r.at(end, 'sitting') !== null ||
      r.before(r.at(from - 1, 'link') ? from - 1 : from, 'sitting')) &&
    !isMunicipal.within(r.tokens, Math.max(0, from - COUNCIL), end + COUNCIL);
  return isOfYear || isSitting
    ? { ...found, shape: 'plain', a: point(end, 'length', { when: 'current' }) }
    : found;
}

function dayOf({ year, month, day }: Day): Range {
  const only = iso(year, month, day);
  return { first: only, last: only };
}

/** How far before an end its start may be told. */
const EVER = 12;

/** "depuis le début de la législature jusqu'au 17 octobre": from a start that no calendar knows. */
function isSinceStart(r: Reader, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - EVER); at--) {
    if (!r.isWord(at) && !r.isSymbol(at, "'’")) return false;
    if (r.at(at, 'since')) return true;
  }
  return false;
}
