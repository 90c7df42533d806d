import type { FigureMention } from '../../mention.ts';
import { lateRelation } from '../expressions/reference.ts';
import { yearValue } from '../expressions/years.ts';
import type { Reader } from '../reader.ts';

/** How far before a figure, and behind it, a word may set it in the future or make it a rule. */
export const BACK = 8;
const AHEAD = 10;

/** "500 dirhams par mois", "لكل أسرة": true at any time, so no period of the context dates it. */
export function isHabit(r: Reader, figure: FigureMention, from: number, to: number): boolean {
  for (let at = figure.from - 1; at >= Math.max(from, figure.from - BACK); at--) {
    // "Chaque année, 5.000 …": the comma only sets off what opens the sentence.
    if (r.isSymbol(at, ',،') && isOpener(r, from, at)) return true;
    if (r.isSymbol(at, ',،;؛')) break;
    if (isEach(r, at) && !isOfSome(r, figure, at)) return true;
  }
  for (let at = figure.to; at < Math.min(to, figure.to + AHEAD); at++) {
    at = afterAside(r, at);
    // "41 % dépensent plus de 500 dirhams par mois": what is said of another number.
    if (r.isSymbol(at, ',،;؛') || r.counts(at)) break;
    if (isEach(r, at) && !isOfSome(r, figure, at)) return true;
    if (isByTime(r, at)) return true;
  }
  return false;
}

/** "300 DH/mois", "500 workers/year" */
const isByTime = (r: Reader, stroke: number): boolean =>
  r.isSymbol(stroke, '/') && !r.spaced(stroke) && r.at(stroke + 1, 'unit') !== null;

/** "10 % chacun", «10% لكل منهما»: the shares of those just named, no rule. */
const isOfSome = (r: Reader, { kind }: FigureMention, at: number): boolean =>
  kind === 'percent' && r.at(at, 'each')?.value === 'some';

/** How far into its sentence an opening "chaque année" may start, "Aussi, chaque année,", and how many tokens "d'année en année" has. */
const OPENER = 2;
const EACH = 5;

/** Whether "chaque année" before a comma opens its sentence or what is said in it: "il a dit que chaque année,". */
function isOpener(r: Reader, from: number, comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(from, comma - EACH); at--)
    if (r.at(at, 'each')?.end === comma) return at - from <= OPENER || r.before(at, 'that');
  return false;
}

/** Words that a short remark between commas may hold: "8.250 voyageurs, en moyenne, …". */
const ASIDE = 3;

/** The token after a short remark between commas that starts at a token, else the token itself. */
function afterAside(r: Reader, comma: number): number {
  if (!r.isSymbol(comma, ',،')) return comma;
  for (let at = comma + 1; at <= comma + ASIDE && r.isWord(at); at++)
    if (r.isSymbol(at + 1, ',،')) return at + 2;
  return comma;
}

/** What may stand right behind "monthly" where no noun does. */
const CLOSES = ['after', 'otherwise'] as const;

/** "300 dirhams monthly", not "a monthly aid of 300 dirhams"; "300 a year", not "300 a year earlier". */
export function isEach(r: Reader, at: number): boolean {
  const each = r.at(at, 'each');
  if (!each || lateRelation(r, each.end) || yearValue(r, each.end) > 0) return false;
  // «نموا سنويا»: a growth of one year, unlike "augmenter chaque année".
  const isGrowth = r.before(at, 'change') && r.at(each.end - 1, 'unit') === null;
  if (each.value !== 'adjective') return r.at(at, 'ago') === null && !isGrowth;
  // «11 مليار درهم سنويا وهو ما يمثل»
  return !r.isWord(each.end) || CLOSES.some((role) => r.at(each.end, role) !== null);
}
