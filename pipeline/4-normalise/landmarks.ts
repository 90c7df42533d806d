import { wordMatches } from '../3-extract/by-form.ts';
import { SAY, VERBS } from '../3-extract/figures/measure/sentence/verbs.ts';
import { isMark, type Tokens } from '../3-extract/tokens.ts';
import type { Language } from '../document.ts';
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

/** How many words "À Fès, jeudi 9 mai, le maire de la ville, X, a exposé les résultats de l'année :" may have. */
const STAGE = 60;

/** "À Fès, jeudi, le maire a exposé les résultats : 350 cas": where somebody told what a colon leads to. */
export function isStage(tokens: Tokens, from: number, figure: number, language: Language): boolean {
  if (figure - from > STAGE) return false;
  let said = false;
  for (let at = from; at < figure; at++) {
    if (said && isMark(tokens, at, ':')) return true;
    const verbs = VERBS[language];
    said ||= verbs.finite(tokens, at) === SAY || verbs.dependent(tokens, at) === SAY;
  }
  return false;
}
