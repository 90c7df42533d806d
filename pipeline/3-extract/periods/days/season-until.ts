import { markers } from '../../../lexicons/markers.ts';
import type { PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { isPart } from '../spans.ts';

const isSeasonNoun = markers('closes-time').at;

/** What a season is told up to: "au 22 novembre", "as of November 22", «إلى غاية 22 نونبر». */
const UNTIL = /^(?:(?:asof|until)\.day|(?:(?:asof|until)\.)?end\.month)$/;

/** "la campagne 2020-2021 | au 22 novembre", "the 2020-2021 campaign | as of November 22": the days of a season until the one named right behind it. */
export function seasonsUntil(r: Reader, periods: readonly PeriodMention[]): PeriodMention[] {
  const told: PeriodMention[] = [];
  for (const one of periods) {
    const season = told.at(-1);
    const isOfSeason = season !== undefined && endsIn(r, season, one);
    if (isOfSeason) told.pop();
    told.push(isOfSeason ? until(r, season, one) : one);
  }
  return told;
}

/** How many words "(the 2020-2021) farming campaign" may have. */
const NOUN = 2;

/** Behind the noun of a season in English, which ends on it. */
function nounEnd(r: Reader, from: number): number {
  for (let at = from; at < from + NOUN && r.isWord(at); at++)
    if (isSeasonNoun(r.tokens, at)) return at + 1;
  return from;
}

function endsIn(r: Reader, season: PeriodMention, { rule, from, last }: PeriodMention): boolean {
  if (season.rule !== 'school' || !UNTIL.test(rule) || last === null) return false;
  const noun = nounEnd(r, season.to);
  const start = r.isSymbol(noun, ',،') ? noun + 1 : noun;
  return start === from && isPart({ first: last, last }, season);
}

function until(
  r: Reader,
  { from, start, first }: PeriodMention,
  day: PeriodMention,
): PeriodMention {
  const surface = r.tokens.text.slice(start, day.end);
  return { ...day, from, start, first, surface, rule: 'between.day.end' };
}
