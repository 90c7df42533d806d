import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention, PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';

const [isBe, isAuxiliary, stays] = [markers('be').at, markers('auxiliary').at, markers('stays').at];
const isCurrency = markers('currency').at;
const [isOfAmount, isGenitive] = [markers('of-amount').at, markers('genitive').at];

/** Whether a finite verb that many clauses have stands at a token. */
const isVerb = (r: Reader, at: number): boolean =>
  isBe(r.tokens, at) ||
  isAuxiliary(r.tokens, at) ||
  stays(r.tokens, at) ||
  r.at(at, 'perfect') !== null;

/**
 * "En 2021, 300 voitures fabriquées en 2013 ont été rappelées", "As of July, six cases from 2006 remain open": an earlier
 * time that closes a subject only says which things are counted, where its clause has opened with a time of its own.
 */
export const isOfSubject = (
  r: Reader,
  { from, to }: FigureMention,
  opening: PeriodMention,
  own: PeriodMention,
): boolean =>
  r.isSymbol(opening.to, ',،') &&
  !r.hasNumber(opening.to, from) &&
  !r.hasSymbol(to, own.from, ',،') &&
  opening.last !== null &&
  own.last !== null &&
  own.last < (opening.first ?? opening.last) &&
  isVerb(r, own.to);

/** How many tokens "est de près de" may have before its number. */
const LEVEL = 5;

/** "(…, et) la croissance prévue pour 2024 | est de 3 %": when that is which its clause opens with, and puts at a number behind it. */
export function isLevelOf(r: Reader, { from, to }: PeriodMention, start: number): boolean {
  if (!isBe(r.tokens, to) || !r.hasNumber(to, to + LEVEL)) return false;
  let at = from - 1;
  while (at >= start && !r.isSymbol(at, ',،;؛') && !r.counts(at)) at--;
  return at < start || !r.counts(at);
}

/** How many words "prévue pour l'année" may have, and "une hausse de 6 % du trafic" behind its rate. */
const FORESEEN = 4;
const RATED = 9;

/** "Une hausse de 6 % est prévue pour 2024", "20 centres prévus en 2024": the time that a rate, money or a count is foreseen for. */
export function isForeseenFor(r: Reader, { from }: PeriodMention, start: number): boolean {
  let at = from - 1;
  while (at > from - FORESEEN && !r.at(at, 'future') && !r.at(at, 'outside')) at--;
  if (!r.at(at, 'future')) return false;
  const isSaid = isBe(r.tokens, at - 1);
  return (
    isCountBefore(r, isSaid ? at - 1 : at, start) || (isSaid && isRateBefore(r, at - 1, start))
  );
}

function isRateBefore(r: Reader, be: number, start: number): boolean {
  for (let at = be - 1; at >= Math.max(start, be - RATED) && !r.pauses(at); at--)
    if (r.isSymbol(at, '%٪') || r.at(at, 'percent') || isCurrency(r.tokens, at)) return true;
  return false;
}

/** "20 centres d'accueil |": a number with what it counts, unlike the 60.000 of "un stade de 60.000 places |". */
function isCountBefore(r: Reader, end: number, start: number): boolean {
  let at = end - 1;
  while (at >= Math.max(start, end - RATED) && !r.pauses(at) && !r.counts(at)) at--;
  if (at < start || at === end - 1 || !r.counts(at)) return false;
  while (at > start && (isOfAmount(r.tokens, at - 1) || r.counts(at - 1) || r.isInNumeral(at - 1)))
    at--;
  return !isGenitive(r.tokens, at);
}
