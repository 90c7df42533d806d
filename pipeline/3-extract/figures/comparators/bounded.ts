import { markers } from '../../../lexicons/markers.ts';
import { wordIn, wordMatches } from '../../by-form.ts';
import { NUMBER, type Tokens } from '../../tokens.ts';
import { type Candidate, nounEnd } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { VERBS as FORMS, NONE } from '../measure/sentence/verbs.ts';
import { earlierRecord } from '../roles/earlier-record.ts';
import { classSet } from '../word-classes.ts';

const opensClause = wordMatches(/^[وفل]/);
const isTold = wordIn(markers('recorded'));
const isNumberTold = wordIn(markers('number-told'));
const isThreshold = wordIn(markers('threshold', 'en'));
const isLessOrCarries = wordIn(markers('less-or-carries', 'ar'));
const isPrevious = markers('previous').at;
const isAbout = markers('about', 'ar').at;

/** «لم تصل إليهم سوى 3 شاحنات»: what was reached is no bound. */
export const isRestriction = (
  tokens: Tokens,
  { from }: Candidate,
  lexicon: FigureLexicon,
): boolean => lexicon.has(tokens, from - 1, W.only);

/**
 * «رقم يفوق 22 ألف منصب المحدثة سنة 2015», "supérieur aux 22.000 emplois créés en 2015", "below the 29.6% of 2014": told
 * before, so that it bounds nothing but the number that it is compared with.
 */
export function isRecorded(
  tokens: Tokens,
  candidate: Candidate,
  found: { readonly to: number },
  lexicon: FigureLexicon,
): boolean {
  const before = candidate.from - 1;
  const article = lexicon.has(tokens, before, W.article);
  // "surpassed the 15 million mark"
  if (article && lexicon.language === 'en' && found.to === before)
    return !isThreshold(tokens, candidate.to);
  const contracted = lexicon.has(tokens, before, W.contracted);
  // "dépassant le chiffre de 196 enregistré en 2015"
  const called = lexicon.has(tokens, before, W.of) && isNumberTold(tokens, before - 1);
  const led = article || lexicon.language === 'ar' || contracted || called;
  const end = nounEnd(candidate);
  return (
    (led && isTold(tokens, end)) ||
    (contracted && isOfYear(tokens, end, lexicon)) ||
    isOfPastYear(tokens, candidate, lexicon) ||
    earlierRecord(tokens, candidate.from) >= 0
  );
}

/** "(dépasserait) les 300 tonnes de 2020", "de la campagne 2020-2021": what was counted in a year is known by now. */
export function isOfPastYear(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const at = nounEnd(candidate);
  if (lexicon.language !== 'fr' || !lexicon.has(tokens, at, W.of)) return false;
  if (!lexicon.has(tokens, candidate.from - 1, W.article)) return false;
  const year = lexicon.has(tokens, at + 1, W.article) ? at + 3 : at + 1;
  return tokens.kind[year] === NUMBER && tokens.end[year]! - tokens.start[year]! === YEAR;
}
const YEAR = 4;

/** "(aux 4,5 %) de l'année précédente", "de la campagne précédente", "de 2022": whose number it was. */
function isOfYear(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if (!lexicon.has(tokens, at, W.of)) return false;
  const next = lexicon.has(tokens, at + 1, W.article) ? at + 2 : at + 1;
  return (
    tokens.kind[next] === NUMBER ||
    lexicon.units.match(tokens, next)?.value.kind === 'duration' ||
    isPrevious(tokens, next + 1)
  );
}

/**
 * «تجاوزت خط الهاتف لتتحول إلى 61 قضية»: what exceeds takes no preposition, so that the number is another verb's; what
 * falls ends there: «تنزل الواردات إلى 18 مليونا», unlike «تنزل عن 18» and «لم تصل إلى 18».
 */
export const isOfOtherVerb = (
  tokens: Tokens,
  found: { readonly rule: string; readonly from: number },
  { from }: Candidate,
  lexicon: FigureLexicon,
): boolean =>
  (found.rule === 'verb:gt' || found.rule === 'verb:lt') &&
  lexicon.language === 'ar' &&
  lexicon.has(tokens, from - 1, W.to) &&
  !lexicon.has(tokens, found.from, W.negation);

const VERBS = classSet('verb', 'auxiliary');

/** "dans les 16 académies": so many places that it is so in; "emploie dans les 300 personnes", about as many. */
export const isInAll = (
  tokens: Tokens,
  found: { readonly from: number; readonly to: number },
  { from, unit, counted, numeral }: Candidate,
  lexicon: FigureLexicon,
): boolean =>
  found.to === from &&
  found.from === from - 2 &&
  // "compte dans les 648 puits"
  !lexicon.hasAny(tokens, found.from - 1, VERBS) &&
  FORMS.fr.finite(tokens, found.from - 1) === NONE &&
  lexicon.comparators.match(tokens, found.from - 1)?.value.place !== 'verb' &&
  lexicon.has(tokens, found.from, W.inside) &&
  lexicon.has(tokens, from - 1, W.article) &&
  unit === null &&
  counted?.own === true &&
  numeral.scale === 0;

/** «قارب يقل 50 مهاجرا»: the verb that says "is less than" carries people as well, unless «عن» leads to the number. */
export const isCarried = (
  tokens: Tokens,
  found: { readonly verb: boolean; readonly to: number },
  { from }: Candidate,
): boolean => found.verb && isLessOrCarries(tokens, found.to - 1) && !isAbout(tokens, from - 1);

/** "31% below the 349 mm average", unlike "31 % et plus de 20 %": the percentage says by how much. */
export const tells = (
  tokens: Tokens,
  previous: Candidate,
  found: { readonly from: number },
  lexicon: FigureLexicon,
): boolean =>
  (previous.unit?.kind === 'percent' || previous.unit?.code === 'percentage_point') &&
  !lexicon.has(tokens, found.from, W.conjunction) &&
  // "ni dépasser 12 % ni descendre sous 3 %"
  !lexicon.has(tokens, found.from, W.negation) &&
  // «زادت بنسبة 2 في المائة لتناهز 3 ملايير»: what it has come to.
  !(lexicon.language === 'ar' && opensClause(tokens, found.from)) &&
  (found.from === previous.to ||
    (found.from === previous.to + 1 && lexicon.has(tokens, previous.to, W.of)));
