import { markers } from '../../../../lexicons/markers.ts';
import { wordMatches } from '../../../by-form.ts';
import type { Tokens } from '../../../tokens.ts';

export const leadsToIt = markers('leads-to-it', 'ar').at;
const isDone = wordMatches(/^(?:ال|لل)م.{3}/);

/** «المبالغ المتحصل [عليها]»: the preposition that an Arabic participle takes its noun up by. */
export const isTakenUpBy = (tokens: Tokens, at: number): boolean =>
  leadsToIt(tokens, at) && isDone(tokens, at - 1);

export const opensOver = markers('and-over', 'ar').at;
const isOver = markers('across-age', 'ar').at;

/** «البالغين 15 سنة [وما فوق]»: the end of an age that is no group's end. */
export const isAndOver = (tokens: Tokens, at: number): boolean =>
  opensOver(tokens, at) && isOver(tokens, at + 1);
