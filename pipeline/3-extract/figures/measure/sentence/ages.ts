import { markers } from '../../../../lexicons/markers.ts';
import { wordMatches } from '../../../by-form.ts';
import { NUMBER, type Tokens } from '../../../tokens.ts';

const isYears = markers('years', 'fr').at;

/** "[15 à 24 ans]": whether a number is the first year of an age group. */
export const isAges = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i + 2] === NUMBER && isYears(tokens, i + 3);

const isUpTo = wordMatches(/^[إا]لى$/);

/** «ما بين [15 إلى] 24 سنة»: whether a number is the first year of an Arabic age group, whose last is led to. */
export const isAgesUpTo = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === NUMBER && tokens.kind[i + 2] === NUMBER && isUpTo(tokens, i + 1);
