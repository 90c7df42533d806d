import { markers } from '../../../lexicons/markers.ts';
import { nounCodes } from '../../../lexicons/noun-classes.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, NUMBER, pauses, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { contextAfter } from '../context.ts';
import { isNumberWord } from '../counted/counted-noun.ts';
import { classesTerm } from '../counted/terms-dealt.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { LEVEL, VERBS } from '../measure/sentence/verbs.ts';
import { approximate, isWhole } from '../numerals/decimal.ts';
import { isHyphen } from '../numerals/group.ts';
import { classSet } from '../word-classes.ts';
import { isStretchOf } from './days.ts';
import { isDoneIn, isFor, namesClass } from './lengths.ts';
import { YEARS } from './told-unit.ts';

const isDecade = markers('decade').at;

const leadsHour = markers('at-hour').at;

const isIn = wordMatches(/^in$/i);

/** What forecasts and accounts are told over, and nothing lasts for. */
export const QUARTER = '3.mo';

/** Words of a fine or a prison term near a duration: then it is a figure. */
const REACH = 8;

/** Durations are figures where they are an amount (a prison term, a delay), not where they place or date something. */
export function durationRule(
  tokens: Tokens,
  candidate: Candidate,
  before: string | null,
  lexicon: FigureLexicon,
): string | null {
  const years = candidate.unit!.code === 'a';
  // "un homme de 34 ans condamné à 10 ans de prison": whose age it is stands right before.
  const isAged = before === 'age' || before === 'age_class';
  const isMean = isFraction(candidate) || isMeanAge(tokens, candidate, lexicon);
  if (years && isAged && !isMean)
    return isOpenBound(tokens, candidate.to, lexicon) ? 'age_class' : before;
  if (years && !isMean && isOfSomebody(tokens, candidate, lexicon)) return 'age';
  // "a 34-year-old was jailed": no term is so many years old.
  if (years && contextAfter(tokens, candidate.unitFrom, lexicon) === 'age') return 'age';
  if (classesTerm(tokens, candidate) || isIncapacity(tokens, candidate)) return 'period_length';
  if (namesClass(tokens, candidate)) return 'period_length';
  const from = Math.max(candidate.first, candidate.from - REACH);
  const to = Math.min(candidate.last, candidate.to + 4);
  for (let i = from; i < to; i++) if (lexicon.has(tokens, i, W.penalty)) return null;
  // "l'espérance de vie atteint 76,4": years of nobody's.
  if (candidate.unit === YEARS || isMean || isMeanTime(tokens, candidate, lexicon)) return null;
  if (isClock(tokens, candidate, lexicon)) return 'time';
  // "the best result in five years"
  const previous = candidate.from - 1;
  if (years && lexicon.language === 'en' && isIn(tokens, previous)) return 'period_length';
  if (isEvent(tokens, candidate, lexicon)) return 'period_length';
  if (isAway(tokens, candidate, lexicon)) return 'period_length';
  if (isFor(tokens, candidate, lexicon)) return 'period_length';
  if (years && isMeanOf(tokens, candidate, lexicon)) return 'period_length';
  const after =
    contextAfter(tokens, candidate.to, lexicon) ??
    contextAfter(tokens, candidate.unitFrom, lexicon);
  if (after) return years || after === 'period_length' ? after : null;
  if (years && isAgeInBrackets(tokens, candidate)) return 'age';
  if (isAged) return candidate.unit!.code === 'mo' ? before : null;
  // "a six-hour, ten-minute flight": how long one lasts, before its noun.
  if (isOfNoun(tokens, candidate.to - 1, lexicon)) return 'period_length';
  if (candidate.max !== null && isLasting(tokens, candidate)) return null;
  const ages = ageWord(tokens, candidate, lexicon);
  if (years && ages) return ages;
  if (years && boundsClass(tokens, candidate, lexicon)) return 'age_class';
  const isBounded = candidate.comparator === 'lt' || candidate.comparator === 'gt';
  if (isBounded && (years || isDoneIn(tokens, candidate, lexicon))) return 'period_length';
  // "trois à quatre ans d'eau": how long it is enough for.
  const isSupply = lexicon.has(tokens, candidate.to, W.of);
  if (candidate.max !== null) return years && !isSupply ? 'age_class' : null;
  if (before === 'period_length') return tellsLength(tokens, candidate) ? null : before;
  // "depuis au moins deux ans": the comparator stands between.
  const { comparatorFrom } = candidate;
  const start = comparatorFrom >= 0 ? Math.min(comparatorFrom, candidate.from) - 1 : previous;
  // «خلال مدة لا تتجاوز خمس سنوات»: and the noun of a length of time.
  const lead = lasts.at(tokens, start) ? start - 1 : start;
  if (lead >= candidate.first && lexicon.has(tokens, lead, W.period)) return 'period_length';
  if (isStretchOf(tokens, candidate, lexicon)) return 'period_length';
  // "in its four years of work"
  if (candidate.numeral.definite || lexicon.has(tokens, start, W.possessive))
    return 'period_length';
  // "2 % sur douze trimestres"
  const isSpan = candidate.unit!.code === QUARTER && lexicon.has(tokens, start, W.function);
  return isSpan ? 'period_length' : null;
}

/** Words from "incapacité" to how long it lasts: "temporaire de travail inférieure à". */
const UNFIT = 6;
const incapacity = markers('incapacity');

/** "une incapacité de plus de 20 jours", «عجز يقل عن 20 يوما»: what acts of violence are classed by. */
const isIncapacity = (tokens: Tokens, { from, first }: Candidate): boolean =>
  incapacity.within(tokens, Math.max(first, from - UNFIT), from);

/** "7,9 ans": a statistic, since nobody tells an age in tenths; "deux ans et demi" may be one. */
const isFraction = ({ numeral, value }: Candidate): boolean =>
  numeral.form === 'digits' && !isWhole(value);

/** Words from somebody to the verb of their age: «مشتبه | فيه | يبلغ». */
const SOMEBODY = 2;
const AGED = nounCodes('aged');

const isAmounting = markers('amounting', 'ar').at;

/** «شاب يبلغ 23 سنة», «المتهم البالغ 23 سنة»: how old somebody is, against «العقد يبلغ 23 سنة». */
function isOfSomebody(tokens: Tokens, { from, first }: Candidate, lexicon: FigureLexicon): boolean {
  const verb = from - 1;
  if (lexicon.language !== 'ar') return false;
  if (!isAmounting(tokens, verb) && lexicon.comparators.match(tokens, verb)?.value.place !== 'verb')
    return false;
  for (let i = verb - 1; i >= Math.max(first, verb - SOMEBODY) && tokens.kind[i] === WORD; i--)
    if (AGED.has(lexicon.nouns.get(tokens.word[i]!)?.code ?? '')) return true;
  return false;
}

const isOwnLength = markers('own-length', 'ar').at;

/** «عطلة تصل مدتها إلى 15 يوما»: a verb tells how long something lasts; «ندوة مدتها 3 أيام» only says which it is. */
function tellsLength(tokens: Tokens, { from, first }: Candidate): boolean {
  for (let i = from - 1; i > Math.max(first, from - SOMEBODY - 1); i--)
    if (isOwnLength(tokens, i)) return VERBS.ar.finite(tokens, i - 1) === LEVEL;
  return false;
}

const lasts = markers('lasting');

/** "la formation dure de 2 à 4 ans", «لمدة تتراوح بين سنة و3 سنوات»: how long, and no age of a group. */
const isLasting = (tokens: Tokens, { from, first }: Candidate): boolean =>
  lasts.within(tokens, Math.max(first, from - REACH), from);

/** "la population âgée de 15 ans [et plus]": a group, and nobody's age. */
const isOpenBound = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.conjunction) && isBound(tokens, at + 1);
const isBound = markers('aged').at;

/** Words between such a length of time and what it is away from: "seulement", "à peine". */
const ONLY = 2;
const isAt = wordMatches(/^[àa]$/i);

/** "À deux mois seulement de la fête, le lac est plein": how far away the day is that the sentence opens with. */
function isAway(
  tokens: Tokens,
  { from, to, first, comparatorFrom }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const at = (comparatorFrom >= 0 && comparatorFrom < from ? comparatorFrom : from) - 1;
  if (lexicon.language !== 'fr' || !isAt(tokens, at)) return false;
  if (at > first && tokens.kind[at - 1] === WORD) return false;
  let of = to;
  while (of < to + ONLY && tokens.kind[of] === WORD && !lexicon.has(tokens, of, W.of)) of++;
  return (
    lexicon.has(tokens, of, W.contracted) ||
    (lexicon.has(tokens, of, W.of) && lexicon.has(tokens, of + 1, W.article))
  );
}

/** "à 15 heures", "vers 9 heures", against "à 2 heures de route" and "ouvert 8 heures par jour". */
function isClock(
  tokens: Tokens,
  { numeral, unit, from, to, max }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (lexicon.language !== 'fr' || unit!.code !== 'h' || max !== null) return false;
  if (numeral.form !== 'digits' || approximate(numeral.value) > 24) return false;
  // "à 9 heures pour 40 élus"
  const isPace = lexicon.has(tokens, to, W.per) && tokens.kind[to + 1] !== NUMBER;
  if (lexicon.has(tokens, to, W.of) || isPace) return false;
  return leadsHour(tokens, from - 1);
}

const COMPARES = classSet('versus', 'from', 'inside');
const OF = classSet('of', 'per');

/** "la moyenne de 30 ans", "sur 30 ans", «مقارنة بمعدل 30 سنة», «عن متوسط 30 سنة»: the years that a normal is taken over. */
function isMeanOf(tokens: Tokens, { from }: Candidate, lexicon: FigureLexicon): boolean {
  if (lexicon.language === 'ar')
    return lexicon.has(tokens, from - 1, W.mean) && lexicon.hasAny(tokens, from - 2, COMPARES);
  return (
    lexicon.hasAny(tokens, from - 1, OF) &&
    lexicon.has(tokens, from - 2, W.mean) &&
    lexicon.has(tokens, from - 3, W.article)
  );
}

/** "remboursés en 9 jours en moyenne", "within 19 days on average", «في ظرف 9 أيام في المتوسط»: how long something takes. */
function isMeanTime(tokens: Tokens, { to, last }: Candidate, lexicon: FigureLexicon): boolean {
  const isLed = lexicon.has(tokens, to, W.function) && to + 1 < last;
  return isLed && lexicon.has(tokens, to + 1, W.mean);
}

/** Tokens between the word of age and its "moyen", "average". */
const MEAN = 2;

/** "l'âge moyen est de 39 ans", "an average age of 26 years": a statistic, no person's age. */
function isMeanAge(tokens: Tokens, { from, first }: Candidate, lexicon: FigureLexicon): boolean {
  let mean = Number.NEGATIVE_INFINITY;
  let age = Number.POSITIVE_INFINITY;
  for (let i = from - 1; i >= Math.max(first, from - REACH); i--) {
    if (tokens.kind[i] === NUMBER) return false;
    if (lexicon.has(tokens, i, W.mean)) mean = i;
    if (lexicon.has(tokens, i, W.age)) age = i;
    // "le taux moyen des âgés de …": the mean is of something else.
    if (Math.abs(mean - age) <= MEAN) return true;
  }
  return false;
}

/** "un atelier de deux jours", "a two-day workshop", "in more than three decades". */
function isEvent(
  tokens: Tokens,
  { from, to, first, comparatorFrom }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const start = comparatorFrom >= 0 ? comparatorFrom : from;
  for (let i = start - 1; i >= Math.max(first, start - 4); i--) {
    if (tokens.kind[i] !== WORD) return false;
    if (lexicon.has(tokens, i, W.event)) return true;
  }
  // "piled up over two decades" looks like a comparator.
  const led = comparatorFrom >= 0 || lexicon.has(tokens, start - 1, W.function);
  return led && isDecade(tokens, to - 1);
}

/** Whether an English unit of time is tied to its number: "a two-[day] workshop". */
export const isOfNoun = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'en' &&
  isHyphen(tokens, at - 1) &&
  (tokens.kind[at - 2] === NUMBER || isNumberWord(tokens, at - 2, lexicon)) &&
  lexicon.units.match(tokens, at)?.value.kind === 'duration';

/** "(35 ans)", ", 35 ans," after a name. */
function isAgeInBrackets(tokens: Tokens, { from, to }: Candidate): boolean {
  const open = from > 0 && isMark(tokens, from - 1, '(,،');
  const close = to < tokens.count && isMark(tokens, to, '),،');
  return (
    open && close && from > 1 && (tokens.capital[from - 2] === 1 || isMark(tokens, from - 1, '('))
  );
}

/** "enfants de plus de 6 ans": the comparator bounds a class of people. */
function boundsClass(
  tokens: Tokens,
  { comparator, comparatorFrom, first }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const before = comparatorFrom - 1;
  // "passé de 28,3 ans en 2020 à environ 25"
  if (before <= first || comparator === 'approx') return false;
  // «من 40 إلى أقل من 50 سنة»
  if (lexicon.has(tokens, before, W.to) && tokens.kind[before - 1] === NUMBER) return true;
  return lexicon.has(tokens, before, W.of) && lexicon.nouns.has(tokens.word[before - 1]!);
}

/** A word of age close before: "âgés de", "أعمارهم", "aged". */
function ageWord(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): string | null {
  let moved = false;
  for (let i = candidate.from - 1; i >= Math.max(candidate.first, candidate.from - 9); i--) {
    if (tokens.kind[i] === NUMBER && tokens.end[i]! - tokens.start[i]! > 2) return null;
    if (pauses(tokens, i, '.;؛')) return null;
    moved ||= lexicon.has(tokens, i, W.change);
    // "l'âge des admis est passé de 28 à 25 ans": how old they are.
    if (lexicon.has(tokens, i, W.age)) return moved ? null : 'age_class';
  }
  return null;
}
