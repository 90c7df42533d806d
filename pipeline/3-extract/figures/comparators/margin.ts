import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { NUMBER, type Tokens } from '../../tokens.ts';
import { type Candidate, startOf } from '../candidate.ts';
import { type Comparator, type FigureLexicon, W } from '../lexicon.ts';
import { classSet } from '../word-classes.ts';
import { opensWithBeh } from '../word-shapes.ts';

/** How many words "exceeding the level of" may have. */
const REACH = 7;

const outdoes = markers('outdoes').at;

/** "supérieur de 8 %", «أعلى بنسبة 8 في المائة»: by how much one is above another or below. */
export const isMargin = (tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean => {
  const link = startOf(candidate) - 1;
  return (
    candidate.unit?.kind === 'percent' &&
    (lexicon.has(tokens, link, W.of) || opensWithBeh(tokens, link)) &&
    outdoes(tokens, link - 1)
  );
};

const isLevelNoun = markers('outdone-level', 'fr').at;

/** "ont dépassé le niveau de 2019 | de 9 %", unlike "a dépassé le cap de 9 %": the level that it is more than is of a time. */
export function outdoesLevel(tokens: Tokens, by: number, first: number): boolean {
  if (tokens.kind[by - 1] !== NUMBER) return false;
  for (let i = by - 1; i >= Math.max(first, by - REACH); i--)
    if (isLevelNoun(tokens, i)) return true;
  return false;
}

/** "surpassing the level of 2019 by 8 %", "dépassent de plus de 900 ceux de 2019", «فاقت أرقام 2019 بنسبة 8%»: by how much one exceeds another. */
export function isExceededBy(
  tokens: Tokens,
  { from, first, comparatorFrom }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const by = (comparatorFrom >= 0 ? comparatorFrom : from) - 1;
  const isFrench = lexicon.language === 'fr';
  if (lexicon.language === 'ar' && !opensWithBeh(tokens, by)) return false;
  if (!lexicon.has(tokens, by, isFrench ? W.of : W.by)) return false;
  const reach = isFrench && !outdoesLevel(tokens, by, first) ? 1 : REACH;
  for (let i = by - 1; i >= Math.max(first, by - reach); i--) {
    const verb = lexicon.comparators.match(tokens, i, by)?.value;
    if (verb?.place === 'verb') return verb.comparator === 'gt' || verb.comparator === 'lt';
  }
  return false;
}

const isMarginNoun = markers('gained', 'ar').at;

/** «هامش | ربح متوسط قدره 1,46 درهما»: written like "has gained", and an amount. */
export const isGained = (tokens: Tokens, at: number): boolean => isMarginNoun(tokens, at - 1);

const leadsPast = wordMatches(/^عن$/);
const leadsOver = wordMatches(/^على$/);
const AMOUNTS = classSet('number', 'quantity');
const isGrowing = markers('grows-past', 'ar').at;
const isFalling = markers('falls-below', 'ar').at;
export const BEYOND: Comparator = { comparator: 'gt', place: 'verb' };
export const BELOW: Comparator = { comparator: 'lt', place: 'verb' };

/** Whether the preposition of such a verb stands right before a number, however far the verb. */
export const isLedPast = (tokens: Tokens, number: number): boolean =>
  leadsPast(tokens, number - 1) || leadsOver(tokens, number - 1);

/**
 * «تزيد قيمة المحجوزات عن | 300»: whether a verb of growing stands at the token, and its preposition before the number. «على»
 * is that of an amount alone: «زاد عدد الموظفين على 300», unlike «زاد الطلب على 300 منتوج».
 */
export const growsPast = (
  tokens: Tokens,
  at: number,
  number: number,
  lexicon: FigureLexicon,
): boolean =>
  isGrowing(tokens, at) &&
  (leadsPast(tokens, number - 1) ||
    (leadsOver(tokens, number - 1) && lexicon.hasAny(tokens, at + 1, AMOUNTS)));

/** «لم تنخفض البطالة في صفوف الشباب عن | 36 %» */
export const fallsBelow = (tokens: Tokens, at: number, number: number): boolean =>
  isFalling(tokens, at) && leadsPast(tokens, number - 1);

const isYears = markers('years', 'fr').at;

/** "celui des 45 ans | et plus | de 3,7 % à 4,1 %": whose bound the conjunction opens, unlike "dura 3 ans et plus de 40 mois". */
export const isOlder = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.conjunction) &&
  isYears(tokens, at - 1) &&
  tokens.kind[at - 2] === NUMBER &&
  lexicon.hasAny(tokens, at - 3, DETERMINES);
const DETERMINES = classSet('article', 'of');
