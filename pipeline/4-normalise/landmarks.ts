import { wordMatches } from '../3-extract/by-form.ts';
import { SAY, VERBS } from '../3-extract/figures/measure/sentence/verbs.ts';
import type { Analysis, SentenceTokens } from '../3-extract/mention.ts';
import { isMark, type Tokens } from '../3-extract/tokens.ts';
import type { Language } from '../document.ts';
import { markers } from '../lexicons/markers.ts';

const OF = markers('genitive').at;
const isDirection = markers('direction').at;
const isCapital = markers('capital').at;
const isArticle = markers('definite').at;
/** French "l'est", which without its article is a verb. */
const isEast = wordMatches(/^est$/);
const isL = wordMatches(/^l['’]?$/);
const THAT = markers('fact-opener').at;
const isCopula = markers('be').at;

/** "à l'est (de Safi)", "south (of the capital Rabat)", «شمال (آسفي)»: elsewhere, and the name only says where. */
export function isBearing(tokens: Tokens, at: number): boolean {
  const name = isCapital(tokens, at - 1) ? at - (isArticle(tokens, at - 2) ? 2 : 1) : at;
  const bearing = OF(tokens, name - 1) ? name - 2 : name - 1;
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
    said ||= isSaying(tokens, at, language);
  }
  return false;
}

function isSaying(tokens: Tokens, at: number, language: Language): boolean {
  const verbs = VERBS[language];
  return verbs.finite(tokens, at) === SAY || verbs.dependent(tokens, at) === SAY;
}

/** Whether somebody says something between two tokens. */
function tellsSaying(tokens: Tokens, from: number, to: number, language: Language): boolean {
  for (let at = from; at < to; at++) if (isSaying(tokens, at, language)) return true;
  return false;
}

/**
 * "RABAT: 23 people …", "Rabat : … 23 personnes, a dit le ministre": in capitals, or in the lead and before what somebody says,
 * where an agency writes from.
 */
export function isDateline(
  { tokens, sentences, document }: Analysis,
  end: number,
  { from, to }: SentenceTokens,
): boolean {
  if (!isMark(tokens, end, ':')) return false;
  const name = tokens.text.slice(tokens.start[from]!, tokens.end[end - 1]!);
  const inCapitals = name === name.toUpperCase() && name !== name.toLowerCase();
  const isLead = from <= (sentences[1] ?? sentences[0]!).from;
  return inCapitals || (isLead && tellsSaying(tokens, end, to, document.language));
}
