import type { FigureMention } from '../../mention.ts';
import { roleSet } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import { isParticiple } from '../standing/participle.ts';

/** How far before a compared figure another of its list may stand. */
const COMPARED = 40;

/** Whether what a compared figure is of stands after it: "contre 2 % pour les femmes" is of one time with the first, "contre 321 milliards" of one before. */
export function hasRival(
  r: Reader,
  figure: FigureMention,
  before: FigureMention | undefined,
): boolean {
  const { from } = figure;
  const to = behindBracket(r, figure.to);
  // "3 % au lieu de 4 % pour les mines, 8 % contre 2 % pour les hôtels": each of another time, and then all of a list.
  for (let at = from - 1; at >= from - COMPARED && !r.closes(at); at--)
    if (r.at(at, 'against')?.value === 'time') return false;
  // "201 ont été suivies, contre 640 restées sans suite": another part of one whole.
  if (isAtPlace(r, to) || isParticiple(r, to) || isOfGroup(r, figure)) return true;
  if (before && isOtherGender(r.surface(before.to), r.surface(to))) return true;
  // «13 في المائة، في المدن، مقابل 4 في المائة، في القرى»: each between commas.
  const isSetOff = before && isSetOffAt(r, before.to) && isSetOffAt(r, to);
  const start = isSetOff ? to + 1 : to;
  for (let at = start; at < start + 3; at++) {
    // "contre 889 T pour une valeur de 19,5 MDH": what it was worth.
    if (r.isSymbol(at, ',،;.()') || r.at(at, 'worth')) return false;
    if (r.at(at, 'rival')) return true;
  }
  return false;
}

const isSetOffAt = (r: Reader, at: number): boolean =>
  r.isSymbol(at, ',،') && r.at(at + 1, 'rival') !== null;

/** «158 تلميذا مقابل 83 تلميذة»: one noun in the other gender, whose number is another part of one whole. */
function isOtherGender(one: string, other: string): boolean {
  const [a, b] = [one, other].map((noun) => noun.replace(ACCUSATIVE, ''));
  return a! + FEMININE === b || b! + FEMININE === a;
}
const ACCUSATIVE = /\u064B?ا\u064B?$/u;
const FEMININE = 'ة';

const AT_PLACE = /^ب\p{L}{3,}$/u;
const OF_TIME = roleSet(['in', 'link', 'unit', 'change', 'base', 'edge']);

/** "بحوض سبو": an Arabic noun with "at" glued to it, and no word of time or change. */
const isAtPlace = (r: Reader, at: number): boolean =>
  r.isWord(at) && AT_PLACE.test(r.surface(at)) && !r.hasAny(at, OF_TIME);

/** "contre 19 % d'hommes sans emploi": the share of a group, set against that of another. */
const isOfGroup = (r: Reader, { kind, to }: FigureMention): boolean =>
  kind === 'percent' && r.at(to, 'from') !== null && r.isWord(to + 1) && !r.at(to + 1, 'change');

/** How many tokens a bracket behind a figure may hold: "(6,7 %)", "(2,4 milliards)". */
const ASIDE = 4;

/** The token behind what a bracket at `at` tells: "contre 29 milliards | (6 %) | pour les femmes". */
function behindBracket(r: Reader, at: number): number {
  if (!r.isSymbol(at, '(')) return at;
  for (let i = at + 1; i <= at + 1 + ASIDE; i++) if (r.isSymbol(i, ')')) return i + 1;
  return at;
}
