import { isMark, LINE, NUMBER, surface, type Tokens } from '../../tokens.ts';
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

/** Whether an Arabic "and" joins a number of four digits to a count, so that it is no year. */
export const isJoinedCount = (tokens: Tokens, at: number): boolean =>
  isNextCount(tokens, at) || isOneOfCounts(tokens, at);

/** «قبلت 1427 ورفضت 1999»: what another verb is told of right behind a count. */
const isNextCount = (tokens: Tokens, at: number): boolean =>
  isCount(tokens, at - 2) && hasWaw(tokens, at - 1);

/** «منهم 1049 بميزة حسن و2033 على ميزة حسن جدا»: glued to its conjunction, among counts and no years. */
function isOneOfCounts(tokens: Tokens, at: number): boolean {
  if (tokens.spaced[at] === 1 || surface(tokens, at - 1) !== 'و') return false;
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
