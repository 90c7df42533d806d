import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention, PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';

const [isBe, isAuxiliary, stays] = [markers('be').at, markers('auxiliary').at, markers('stays').at];
const isCurrency = markers('currency').at;

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

/** "Une hausse de 6 % est prévue pour 2024", "un budget de 6 MDH est prévu en 2024": the time that a rate or money is foreseen for. */
export function isForeseenFor(r: Reader, { from }: PeriodMention, start: number): boolean {
  let be = from - 1;
  while (be > from - FORESEEN && !isBe(r.tokens, be)) be--;
  if (!isBe(r.tokens, be) || !r.at(be + 1, 'future')) return false;
  for (let at = be - 1; at >= Math.max(start, be - RATED) && !r.pauses(at); at--)
    if (r.isSymbol(at, '%٪') || r.at(at, 'percent') || isCurrency(r.tokens, at)) return true;
  return false;
}
