import { markers } from '../../../lexicons/markers.ts';
import { isMark, pauses, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate, Counted } from '../candidate.ts';
import { type FigureLexicon, MEASURED, W } from '../lexicon.ts';
import { previousOf } from '../previous.ts';
import { isBounded } from '../units/bounded-unit.ts';
import { hasWaw } from './group.ts';

/** "un", "une", "one" is an article unless a currency follows or it stands in a list of counts. */
export function keepSingle(
  tokens: Tokens,
  candidates: readonly Candidate[],
  index: number,
  lexicon: FigureLexicon,
): void {
  const candidate = candidates[index]!;
  if (candidate.kind === 'rate') return;
  const next = candidates[index + 1];
  if (next && (isLowerEnd(tokens, candidate, next, lexicon) || isGoneOn(candidate, next))) return;
  if (candidate.unit?.kind === 'money' || candidate.unit?.kind === 'percent') return;
  // "de 10 points en ville et d'un point ailleurs"
  const before = previousOf(candidates, index);
  if (candidate.unit?.code === 'percentage_point' && before?.sentence === candidate.sentence)
    if (before.unit?.code === 'percentage_point') return;
  if (isAmount(tokens, candidate, lexicon) || isTerm(tokens, candidate, lexicon)) return;
  // "deux à Tinghir, dont un Espagnol, et une à Tiznit"
  const listed = candidates.slice(0, index).findLast(({ numeral }) => !numeral.single);
  if (closesList(tokens, candidate, listed, lexicon)) return;
  const noun =
    candidate.counted?.own === true &&
    candidate.counted.code !== '' &&
    !isSum(tokens, candidate.counted, next, lexicon);
  const mates = [
    previousOf(candidates, index),
    previousOf(candidates, index, 2),
    candidates[index + 1],
  ].filter(
    (mate) =>
      mate !== undefined &&
      mate.sentence === candidate.sentence &&
      mate.counted?.own &&
      !mate.numeral.single,
  );
  const previous = candidate.from - 1;
  const last = lexicon.has(tokens, previous, W.conjunction);
  // "18.000 jeunes, une formation ciblée": an apposition, where nothing else is counted behind it.
  const behind = mates.find((mate) => mate!.from > candidate.from);
  const goesOn = behind !== undefined && isParted(tokens, candidate.to, behind.from, lexicon);
  const isItem = goesOn && tokens.text[tokens.start[previous]!] === ',';
  const isListed = previous >= candidate.first && (last || isItem);
  const mate = mates[0];
  if (noun && isListed && mate && mate.to > candidate.from - REACH)
    if (isItem || isOfOneList(tokens, mate, candidate, lexicon)) return;
  candidate.ignored = 'single';
}

/** "25 projets et un investissement de 3 millions de dirhams": a sum, which the money behind it tells. */
const isSum = (
  tokens: Tokens,
  { from, to }: Counted,
  next: Candidate | undefined,
  lexicon: FigureLexicon,
): boolean =>
  next?.unit?.kind === 'money' &&
  lexicon.has(tokens, from, W.sum) &&
  lexicon.has(tokens, to, W.of) &&
  next.from === to + 1;

/** Tokens between a counted thing and the one thing that closes its list. */
const REACH = 14;

/** Not "14 blessés dans la collision entre un train et un bus", nor "un bus et un camion: 3 morts". */
function isOfOneList(
  tokens: Tokens,
  mate: Candidate,
  candidate: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (mate.from > candidate.from) return isParted(tokens, candidate.to, mate.from, lexicon);
  for (let i = mate.to; i < candidate.from; i++)
    if (lexicon.has(tokens, i, W.between)) return false;
  return true;
}

/** Tokens between the places of two numbers of a list, and where an aside stands between them. */
const LISTED = 6;
const ASIDE = 11;
const isIn = markers('counted-in').at;
const isPrice = markers('priced').at;
const isMadeOf = markers('made-of').at;

/** "à Tiznit", "in Taroudant", «بتارودانت» */
export const leadsToPlace = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  isIn(tokens, at) && (lexicon.language === 'ar' || tokens.capital[at + 1] === 1);

/** "trois à Errachidia, deux à Tinghir et un à Tiznit", "(three) and Tiznit (one)": the last of a list of bare counts. */
function closesList(
  tokens: Tokens,
  { from, to, counted, unit, sentence }: Candidate,
  before: Candidate | undefined,
  lexicon: FigureLexicon,
): boolean {
  if (before?.sentence !== sentence || before.unit || unit) return false;
  const reach = isMark(tokens, from - 2, ',') ? ASIDE : LISTED;
  if (from - before.to > reach || (before.counted !== null && counted !== null)) return false;
  if (isMark(tokens, from - 1, '(') && isMark(tokens, to, ')'))
    return isMark(tokens, before.to, ')');
  const isLast = lexicon.has(tokens, from - 1, W.conjunction) || hasWaw(tokens, from);
  return isLast && leadsToPlace(tokens, counted?.own ? counted.to : to, lexicon);
}

/** "un à trois ans", "entre un an et trois ans", "between one and two tonnes": the lower end of a range of a unit. */
function isLowerEnd(
  tokens: Tokens,
  { from, to }: Candidate,
  next: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (next.from - to !== 1 || next.unit === null) return false;
  const isTime = next.unit.kind === 'duration';
  if (lexicon.has(tokens, to, W.to)) return isTime || isMeasure(next);
  return (isTime || isMeasure(next)) && lexicon.has(tokens, from - 1, W.between);
}

/** "une saisie d'une tonne et 648 kilos": no article goes on with a smaller unit. */
const isGoneOn = ({ to }: Candidate, next: Candidate): boolean => next.absorbed && next.to === to;

const isMeasure = ({ unit }: Candidate): boolean => MEASURED.has(unit!.kind);

/** "une salle, 3 bureaux", not "un programme porte sur l'achat de 582 camions": a list parts its items. */
function isParted(tokens: Tokens, from: number, to: number, lexicon: FigureLexicon): boolean {
  for (let i = from; i < to; i++)
    if (pauses(tokens, i, ',،') || lexicon.has(tokens, i, W.conjunction)) return true;
  return false;
}

/**
 * "one tonne of resin", "un hectare", "a rise of one point": a measure by itself, unless no comparator bounds it and it is
 * what something else is priced, made or counted by.
 */
function isAmount(
  tokens: Tokens,
  { unit, from, to, first }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (unit?.code === 'percentage_point') return isMoved(tokens, from, first, lexicon);
  if (unit?.kind !== 'mass' && unit?.kind !== 'area') return false;
  if (isBounded(tokens, from, lexicon)) return true;
  if (isMadeOf(tokens, from - 1) || isPriced(tokens, to)) return false;
  return !lexicon.has(tokens, from - 1, W.of) && !lexicon.has(tokens, from - 1, W.per);
}

/** Words between one measure of something and the verb of its price. */
const PRICED = 6;

/** "une tonne (de blé tendre) coûte" */
function isPriced(tokens: Tokens, to: number): boolean {
  for (let i = to; i < to + PRICED && tokens.kind[i] === WORD; i++)
    if (isPrice(tokens, i)) return true;
  return false;
}

/** Words between a year and the prison that it is spent in. */
const TERM = 3;

/** "un an de prison", "one year in prison": a term, however short. */
function isTerm(tokens: Tokens, { unit, to }: Candidate, lexicon: FigureLexicon): boolean {
  if (unit?.kind !== 'duration') return false;
  for (let i = to; i < to + TERM; i++) if (lexicon.has(tokens, i, W.penalty)) return true;
  return false;
}

/** How far before "one point" the word stands that moves by it, in tokens. */
const MOVED = 5;

function isMoved(tokens: Tokens, from: number, first: number, lexicon: FigureLexicon): boolean {
  for (let i = from - 1; i >= Math.max(first, from - MOVED); i--) {
    if (tokens.kind[i] !== WORD) return false;
    if (lexicon.has(tokens, i, W.change)) return true;
  }
  return false;
}
