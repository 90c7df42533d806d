import { markers } from '../../lexicons/markers.ts';
import { type Tokens, WORD } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import { approximate } from './decimal.ts';
import { type FigureLexicon, type Unit, W } from './lexicon.ts';

/** A unit, and the tokens that name it. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly from: number;
  readonly end: number;
}

/** Whether days behind a number are no length of time: so many days of something, or the day on which it was counted. */
export const namesDays = (
  tokens: Tokens,
  candidate: Candidate,
  match: UnitMatch,
  lexicon: FigureLexicon,
): boolean =>
  match.unit.code === 'd' &&
  (countsDays(tokens, candidate, match, lexicon) || isWeekday(tokens, match.end));

/** «نزولا من 712 يوم | الجمعة» */
const isWeekday = markers('weekday', 'ar').at;

/** From here on days are no length of time, but those of many people. */
const MANY_DAYS = 10_000;
const isDay = markers('day-of', 'fr').at;

/** "900 journées de travail", "40.000 jours de grève": how many days there were, and not how long. */
const countsDays = (
  tokens: Tokens,
  { value }: Candidate,
  { from, end }: UnitMatch,
  lexicon: FigureLexicon,
): boolean =>
  lexicon.language === 'fr' &&
  (approximate(value) >= MANY_DAYS || isDay(tokens, from)) &&
  lexicon.has(tokens, end, W.of) &&
  tokens.kind[end + 1] === WORD &&
  !lexicon.has(tokens, end + 1, W.function);
