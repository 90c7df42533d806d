import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { NUMBER, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate, Counted } from '../candidate.ts';
import { BITS, type FigureLexicon, type Unit, W } from '../lexicon.ts';
import { approximate } from '../numerals/decimal.ts';
import { isHyphen } from '../numerals/group.ts';

/** A unit, and the tokens that name it. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly from: number;
  readonly end: number;
}

/** Whether days or hours behind a number are no length of time: so many of something. */
export const namesDays = (
  tokens: Tokens,
  candidate: Candidate,
  match: UnitMatch,
  lexicon: FigureLexicon,
): boolean =>
  match.unit.kind === 'duration' &&
  (approximate(candidate.value) >= MILLIONS ||
    ((match.unit.code === 'd' || match.unit.code === 'h') &&
      countsDays(tokens, candidate, match, lexicon)));

/** "648 jours-amende": the noun of its own that a day opens. */
export function compoundOf(
  tokens: Tokens,
  { from, end }: UnitMatch,
  { terms }: FigureLexicon,
): Counted | null {
  const term = isHyphen(tokens, end) ? terms.match(tokens, from) : null;
  return term && { from, to: term.end, code: term.value, own: true };
}

/** From here on days or hours are no length of time, but those of many people. */
const MANY = 10_000;
/** And none lasts so long, whatever it is told in: "14 millions de minutes". */
const MILLIONS = 1_000_000;
const isDay = markers('day-of', 'fr').at;

/** "900 journées de travail", "500,000 hours of work", «500 ألف ساعة عمل»: how many there were, and not how long. */
function countsDays(
  tokens: Tokens,
  { value }: Candidate,
  { from, end }: UnitMatch,
  lexicon: FigureLexicon,
): boolean {
  if (approximate(value) < MANY && !(lexicon.language === 'fr' && isDay(tokens, from)))
    return false;
  const noun = lexicon.language === 'ar' ? end : end + 1;
  if (noun > end && !lexicon.has(tokens, end, W.of)) return false;
  if (tokens.kind[noun] !== WORD || lexicon.has(tokens, noun, W.function)) return false;
  return lexicon.language !== 'ar' || tokens.clitic[noun] === 0;
}

/** "les vingt [premiers jours]", «السنوات ال | 10 الماضية»: how long the time is that something is told of, where no unit stands right behind the number. */
export function isStretch(
  tokens: Tokens,
  { counted, from, unit }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (unit) return false;
  if (lexicon.language === 'ar')
    return isBareAl(tokens, from - 1) && isPluralTime(tokens, from - 2);
  if (!counted?.own) return false;
  let noun = counted.from;
  while (noun < counted.to - 1 && lexicon.has(tokens, noun, W.preadjective)) noun++;
  return noun > counted.from && isTime(tokens, noun, lexicon);
}

const isTime = (tokens: Tokens, at: number, { units }: FigureLexicon): boolean =>
  units.match(tokens, at, at + 1)?.value.kind === 'duration';
const isBareAl = wordMatches(/^ال$/);
const isPluralTime = markers('plural-time', 'ar').at;

/** "forty (boats)", unlike "a (boat)" */
const isSeveral = ({ word }: Tokens, at: number, { table }: FigureLexicon): boolean =>
  (table[word[at]!]! & (BITS.numberWord | BITS.one)) === BITS.numberWord;

const isLasting = markers('lasting').at;
const isOver = wordMatches(/^(?:over|sur)$/i);

/**
 * "held 400 boats over 10 days", "quarante bateaux sur dix mois": in them, where a number of something stands before; "lasted
 * over 10 days" tells more than that.
 */
export function isStretchOf(
  tokens: Tokens,
  { first, from, comparatorFrom, unit }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const { language } = lexicon;
  const isOfYear = language === 'fr' && unit?.code === 'mo';
  const over = isOfYear ? from - 1 : comparatorFrom;
  if (language === 'ar' || over < 0 || !isOver(tokens, over)) return false;
  if (isLasting(tokens, over - 1) || tokens.kind[over - 1] !== WORD) return false;
  for (let i = first; i < over; i++)
    if (tokens.kind[i] === NUMBER || isSeveral(tokens, i, lexicon)) return true;
  return false;
}
