import { markers } from '../../../../lexicons/markers.ts';
import { wordMatches } from '../../../by-form.ts';
import { opensFuture } from '../../../proclitics.ts';
import { NUMBER, surface, type Tokens, WORD } from '../../../tokens.ts';
import { isNoun } from '../../counted/counted-noun.ts';
import { type FigureLexicon, W } from '../../lexicon.ts';
import { hasArticle } from '../../numerals/group.ts';
import { opensWithAl } from '../../word-shapes.ts';
import { LEVEL, VERBS } from './verbs.ts';

/** «وكلفت», «فكشفت»: a verb's own first letter, with the conjunction before it. */
const opensWithKaf = wordMatches(/^[وف]ك/);
const opensWithFeh = wordMatches(/^ف/);

/** «بالقرى», «وبقرى»: whether an Arabic word carries a preposition or an article, as no verb does, unlike «وستنفق» and «وكلفت» («لفت» is no noun). */
export const carriesMore = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  tokens.clitic[at]! > 1 &&
  !opensFuture(tokens, at) &&
  !(opensWithKaf(tokens, at) && !isNoun(tokens, at, lexicon));

const isOfThreeLetters = wordMatches(/^...$/);
const isPrice = markers('price', 'ar').at;

/** «بمعدل كشف»: the rate of it, and no verb. */
export const isOfRate = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  isOfThreeLetters(tokens, at) && lexicon.has(tokens, at - 1, W.steady);

/** «سعر صرف الدرهم», «كلفة نقل البضائع»: the noun of what is done that an amount or a price is of, written like its verb; unlike «بأي سعر باع». */
export const isAnnexed = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  VERBS.ar.deed(tokens, at) === surface(tokens, at) &&
  (lexicon.has(tokens, at - 1, W.quantity) || isPrice(tokens, at - 1)) &&
  !hasArticle(tokens, at - 1) &&
  opensWithAl(tokens, at + 1);

/** «عدد الزوار | قارب 40», «وقارب عدد الزوار 40»: no boat between a definite noun and a number, nor before a count; «فقارب، سنة 2014، 40»: nor before a pause. */
export const nears = (tokens: Tokens, at: number, kind: number, lexicon: FigureLexicon): boolean =>
  kind === LEVEL &&
  ((tokens.kind[at + 1] === NUMBER && opensWithAl(tokens, at - 1)) ||
    (opensWithFeh(tokens, at) && tokens.kind[at + 1] !== WORD) ||
    (tokens.kind[at - 1] !== WORD && lexicon.has(tokens, at + 1, W.number)));
