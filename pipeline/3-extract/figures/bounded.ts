import { markers } from '../../lexicons/markers.ts';
import { wordIn } from '../by-form.ts';
import { type Tokens, WORD } from '../tokens.ts';
import { type Candidate, nounEnd } from './candidate.ts';
import { type FigureLexicon, W } from './lexicon.ts';

const isTold = wordIn(markers('recorded'));

/** How far before "up to" the verb stands that moves something, in tokens. */
const PUSH = 6;
/** How far behind a number "but" restricts it. */
const AFTER = 6;

/** "pushed inflation up to 13.6%": where it was moved to, no bound. */
export function isPushed(
  tokens: Tokens,
  at: number,
  first: number,
  lexicon: FigureLexicon,
): boolean {
  for (let i = at - 1; i >= Math.max(first, at - PUSH); i--) {
    if (tokens.kind[i] !== WORD) return false;
    if (lexicon.has(tokens, i, W.push)) return true;
  }
  return false;
}

/** "Did not reach … but 89 %"; "only 3 billion reached the 20 % of the poor", in Arabic "did not reach … but": no bound on what was reached. */
export function isRestriction(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (lexicon.has(tokens, candidate.from - 1, W.only)) return true;
  for (let at = candidate.to; at < Math.min(candidate.last, candidate.to + AFTER); at++) {
    if (tokens.kind[at] !== WORD) return false;
    if (lexicon.has(tokens, at, W.only)) return true;
  }
  return false;
}

/** "تنزل الواردات إلى 18 مليونا", unlike "تنزل عن 18" and "لم تصل إلى 18": where a fall ends. */
export const fallsTo = (
  tokens: Tokens,
  found: { readonly from: number; readonly rule: string },
  { from }: Candidate,
  lexicon: FigureLexicon,
): boolean =>
  found.rule.startsWith('verb') &&
  lexicon.language === 'ar' &&
  lexicon.has(tokens, from - 1, W.to) &&
  !lexicon.has(tokens, found.from, W.negation);

/**
 * «رقم يفوق 22 ألف منصب المحدثة سنة 2015», "supérieur aux 22.000 emplois créés en 2015": told before, so that it
 * bounds nothing but the number that it is compared with.
 */
export function isRecorded(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  const { from } = candidate;
  const led =
    lexicon.language === 'ar' ||
    lexicon.has(tokens, from - 1, W.article) ||
    lexicon.has(tokens, from - 1, W.contracted);
  return led && isTold(tokens, nounEnd(candidate));
}

/** «تجاوزت خط الهاتف لتتحول إلى 61 قضية»: what exceeds takes no preposition, so that the number is another verb's. */
export const isOfOtherVerb = (
  tokens: Tokens,
  found: { readonly rule: string; readonly to: number },
  { from }: Candidate,
  lexicon: FigureLexicon,
): boolean =>
  found.rule === 'verb:gt' &&
  lexicon.language === 'ar' &&
  found.to < from &&
  lexicon.has(tokens, from - 1, W.to);

/** "31% below the 349 mm average": the percentage says by how much. */
export const tells = (
  tokens: Tokens,
  previous: Candidate,
  found: { readonly from: number },
  lexicon: FigureLexicon,
): boolean =>
  (previous.unit?.kind === 'percent' || previous.unit?.code === 'percentage_point') &&
  (found.from === previous.to ||
    (found.from === previous.to + 1 && lexicon.has(tokens, previous.to, W.of)));
