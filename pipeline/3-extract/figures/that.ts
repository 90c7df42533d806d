import { markers } from '../../lexicons/markers.ts';
import { wordMatches } from '../by-form.ts';
import type { Tokens } from '../tokens.ts';
import { type FigureLexicon, W } from './lexicon.ts';

/** «أن», «بأن», «وإن»: opens the clause of what is said or foreseen, and has no pronoun for its subject. */
export const isBareThat = markers('bare-that').at;

const opensWithThat = wordMatches(/^أن/);

const isExcept = markers('exceptive', 'ar').at;

/** "mais", "alors que", «غير أن», «إلا أن»: sets something else against it, unlike "serait alors de" and the «غير» of «الأنشطة غير الفلاحية». */
export const turns = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  (lexicon.has(tokens, at, W.adversative) &&
    (!lexicon.has(tokens, at, W.prefix) || opensWithThat(tokens, at + 1)) &&
    !isWithoutQue(tokens, at)) ||
  (isExcept(tokens, at) && opensWithThat(tokens, at + 1));
const isBeforeQue = markers('before-que', 'fr').at;
export const isQue = wordMatches(/^qu[e'’]?$/i);

/** "ont ainsi été versés", unlike "les voiles ainsi que les filets". */
export const isWithoutQue = (tokens: Tokens, at: number): boolean =>
  isBeforeQue(tokens, at) && !isQue(tokens, at + 1);
