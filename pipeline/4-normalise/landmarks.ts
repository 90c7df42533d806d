import { wordMatches } from '../3-extract/by-form.ts';
import type { Tokens } from '../3-extract/tokens.ts';
import { markers } from '../lexicons/markers.ts';

const OF = markers('genitive').at;
const isDirection = markers('direction').at;
/** French "l'est", which without its article is a verb. */
const isEast = wordMatches(/^est$/);
const isL = wordMatches(/^l['’]?$/);
const THAT = markers('fact-opener').at;
const isCopula = markers('be').at;

/** "à l'est (de Safi)", "south (of Safi)", «شمال (آسفي)»: elsewhere, and the name only says where. */
export function isBearing(tokens: Tokens, at: number): boolean {
  const bearing = OF(tokens, at - 1) ? at - 2 : at - 1;
  return isDirection(tokens, bearing) || (isEast(tokens, bearing) && isL(tokens, bearing - 1));
}

/** «الشرق | الأوسط»: the name of a region opens that of a part of the world. */
export const isAbroad = markers('part-of-world', 'ar').at;

/** "a révélé à Safi que", «كشف بآسفي أن»: where it was said, unlike "c'est à Safi que". */
export const isForum = (tokens: Tokens, from: number, to: number): boolean =>
  THAT(tokens, to) && !isCopula(tokens, from - 2);
