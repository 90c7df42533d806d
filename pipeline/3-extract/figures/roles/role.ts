import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention } from '../../mention.ts';
import { isMark, type Tokens } from '../../tokens.ts';
import { type Candidate, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { classSet } from '../word-classes.ts';
import { isChange } from './change.ts';
import { isOfEarlierCount } from './earlier-count.ts';
import { isInRespect } from './listed-change.ts';
import { isStart } from './start.ts';

/** Whether a figure is an amount, a difference, a part of a whole or a rate. */
export function roleOf(
  tokens: Tokens,
  candidate: Candidate,
  next: Candidate | undefined,
  lexicon: FigureLexicon,
  claimed: Uint8Array,
): FigureMention['role'] {
  if (candidate.kind === 'rate') return 'rate';
  if (candidate.numeral.signed) return 'change';
  if (candidate.kind === 'times' || candidate.unit?.code === 'percentage_point') return 'change';
  const isBefore =
    isStart(tokens, candidate, next, lexicon) ||
    isOfEarlierCount(tokens, startOf(candidate), lexicon);
  if (!isBefore && isChange(tokens, candidate, lexicon)) return 'change';
  if (candidate.unit?.kind === 'percent' && isShare(tokens, candidate, lexicon, claimed))
    return 'share';
  return 'level';
}

const during = markers('during', 'ar').at;
const MORE = classSet('movement', 'older');
const isMerely = markers('merely').at;

/**
 * "58 % des migrants", "54 بالمائة منهم", "48% of the girls", "dont 10 % irrigués"; not «43 في المائة من حيث القيمة», «من خلال مشاركة
 * 60 ناخبا».
 */
function isShare(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
  claimed: Uint8Array,
): boolean {
  // "30 % seulement des élèves"
  const to = isMerely(tokens, candidate.to) ? candidate.to + 1 : candidate.to;
  if (isOfTime(tokens, to, lexicon, claimed) || isToNext(tokens, to, lexicon)) return false;
  if (isInRespect(tokens, to) || during(tokens, to + 1)) return false;
  const lead = startOf(candidate) - 1;
  const isRelative = lexicon.language === 'ar' || lexicon.has(tokens, lead, W.relative);
  if (isRelative && lexicon.has(tokens, lead, W.part)) return true;
  // "3 % seulement de hausse"
  if (to > candidate.to && lexicon.hasAny(tokens, to + 1, MORE)) return false;
  if (lexicon.has(tokens, to, W.of) || lexicon.has(tokens, to, W.part)) return true;
  // "6 % sur le total".
  return lexicon.has(tokens, to, W.per) && ofWhole(tokens, to + 2);
}
/** "below the 29 % | of 2014", "les 13 % | de 2023": of when it is, unlike "29 % of 2014's exports". */
function isOfTime(
  tokens: Tokens,
  of: number,
  lexicon: FigureLexicon,
  claimed: Uint8Array,
): boolean {
  if (lexicon.language === 'ar' || !lexicon.has(tokens, of, W.of)) return false;
  let to = of + 1;
  while (claimed[to] === 1) to++;
  return to > of + 1 && !isMark(tokens, to, "'’");
}

/** "0,7 % | d'un trimestre à l'autre", "sur l'autre", «من أسبوع إلى آخر»: from one to the next. */
const isToNext = (tokens: Tokens, of: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'fr'
    ? governs(tokens, of + 3) && isAnother(tokens, of + 5)
    : lexicon.has(tokens, of + 2, W.to) && lexicon.has(tokens, of + 3, W.pronoun);
const governs = markers('governs', 'fr').at;
const isAnother = markers('another', 'fr').at;

const ofWhole = markers('sum-noun').at;
