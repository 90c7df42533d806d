import { markers } from '../../../lexicons/markers.ts';
import type { Reader } from '../reader.ts';

/** Whether a bare month's name, which may else be a verb or a first name ("مارس", "May"), tells a time. */
export const isNamedMonth = (r: Reader, index: number, end: number): boolean =>
  isLed(r, index) || isToldOf(r, index, end) || isOfInflow(r, index, end);

/** "March, which fell in Ramadan, recorded", "avril a vu": a month as what is told of. */
const isToldOf = (r: Reader, index: number, end: number): boolean =>
  (r.isLine(index - 1) || !r.isWord(index - 1) || r.at(index - 1, 'that') !== null) &&
  (r.at(behindAside(r, end), 'sole') !== null || isSubjectOf(r, end));

const isClitic = markers('object-clitic', 'fr').at;

/** "décembre en a ajouté 300": a month right before an auxiliary. */
const isSubjectOf = (r: Reader, at: number): boolean =>
  r.at(isClitic(r.tokens, at) ? at + 1 : at, 'auxiliary') !== null;

/** "August sales were up": the month of what came in; capital letters tell it from a verb. */
const isOfInflow = (r: Reader, index: number, end: number): boolean =>
  r.tokens.capital[index] === 1 && r.at(end, 'inflow') !== null && r.at(end, 'bearer') !== null;

/** How many words "boosted by the school holidays" may have. */
const ASIDE = 8;

/** "December, boosted by the holidays, | saw": the token behind what two commas set off, else the one given. */
export function behindAside(r: Reader, comma: number): number {
  if (!r.isSymbol(comma, ',')) return comma;
  for (let at = comma + 1; at <= comma + ASIDE; at++) {
    if (r.isSymbol(at, ',')) return at + 1;
    if (!r.isWord(at)) return comma;
  }
  return comma;
}

/** Whether a word of time leads it. */
function isLed(r: Reader, index: number): boolean {
  if (r.tokens.clitic[index]! > 0 || r.at(index + 1, 'alone')) return true;
  return (['in', 'to', 'from', 'link', 'between', 'edge', 'since', 'until'] as const).some((role) =>
    r.before(index, role),
  );
}
