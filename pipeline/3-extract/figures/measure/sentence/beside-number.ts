import { markers } from '../../../../lexicons/markers.ts';
import { NUMBER, type Tokens } from '../../../tokens.ts';
import type { FigureLexicon } from '../../lexicon.ts';
import { isOfNoun } from '../../units/duration.ts';

const isAll = markers('all-of', 'en').at;
const isLimit = markers('limit', 'ar').at;

/** Whether a word goes with the number beside it, and is in no phrase: "a three-[year] plan", "killed [all] 80", «تجاوز [حدود] 300». */
export const isBesideNumber = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  isOfNoun(tokens, at, lexicon) ||
  (tokens.kind[at + 1] === NUMBER && (isLimit(tokens, at) || isAll(tokens, at)));
