import { markers } from '../../../../lexicons/markers.ts';
import { NUMBER, type Tokens } from '../../../tokens.ts';

const isYears = markers('years', 'fr').at;

/** "[15 à 24 ans]": whether a number is the first year of an age group. */
export const isAges = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i + 2] === NUMBER && isYears(tokens, i + 3);
