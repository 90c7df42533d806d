import { wordMatches } from '../../by-form.ts';
import { isMark, LINE, NUMBER, type Tokens } from '../../tokens.ts';
import { runValue, width } from '../numerals/digits.ts';
import { hasWaw } from '../numerals/group.ts';

export const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
/** Whether a number may be a year of our time. */
export const isOfOurTime = (n: number): boolean => n >= FIRST_YEAR && n <= LAST_YEAR;

/** A count of so many digits is read by itself. */
const LONG = 3;
/** Tokens that a list may have before one of its counts. */
const LIST = 12;

/** Letters that a count of a list is glued to. */
const isLetter = wordMatches(/^(?:و|و?ب)ـ?$/);

/** Whether an Arabic letter joins a number of four digits to a count, so that it is no year. */
export const isJoinedCount = (tokens: Tokens, at: number): boolean =>
  isNextCount(tokens, at) || isOneOfCounts(tokens, at);

/** «قبلت 1427 ورفضت 1999»: what another verb is told of right behind a count. */
const isNextCount = (tokens: Tokens, at: number): boolean =>
  isCount(tokens, at - 2) && hasWaw(tokens, at - 1);

/** «منهم 1049 بميزة حسن و2033 على ميزة حسن جدا», «فاس بـ1872، ثم وجدة بـ1932»: glued to its letter, among counts and no years. */
export function isOneOfCounts(tokens: Tokens, at: number): boolean {
  if (tokens.spaced[at] === 1 || !isLetter(tokens, at - 1)) return false;
  let isListed = false;
  for (let i = at - 2; i >= Math.max(0, at - LIST) && !ends(tokens, i); i--) {
    if (tokens.kind[i] !== NUMBER) continue;
    if (isOfOurTime(runValue(tokens, i))) return false;
    isListed ||= isCount(tokens, i);
  }
  return isListed;
}

const isCount = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === NUMBER && width(tokens, at) >= LONG && !isOfOurTime(runValue(tokens, at));

const ends = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === LINE || isMark(tokens, at, '.!?؟;؛');
