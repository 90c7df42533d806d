import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { NONE, VERBS } from '../measure/sentence/verbs.ts';
import { classSet } from '../word-classes.ts';
import { opensWithBeh } from '../word-shapes.ts';
import { baseEnd } from './base-end.ts';
import { isOfNext } from './sized.ts';

const isAfterwards = markers('afterwards').at;
/** How far two changes of one list stand apart, in tokens. */
const LIST = 10;
/** What gives a figure a clause of its own. */
const ENDS = classSet('auxiliary', 'verb', 'versus', 'to', 'relative', 'steady', 'part');
/** What leads to the size of a further change. */
const BY = classSet('by');
const BY_OR_OF = classSet('by', 'of');

/** "by 3%, 4%, and 7%", "de 2,7 %, 4,1 % et 7,5 %": a figure that only commas and a conjunction part from the one before shares its role. */
export function continues(
  tokens: Tokens,
  before: Candidate,
  { from, unit }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  // "de 5 % et | de 4 %"
  const to = unit?.kind === 'percent' && lexicon.has(tokens, from - 1, W.of) ? from - 1 : from;
  const isOxford =
    to - before.to === 2 &&
    isMark(tokens, before.to, ',') &&
    isMark(tokens, before.from - 1, ',') &&
    lexicon.language === 'en';
  if (before.unit?.code !== unit?.code || (to - before.to > 1 && !isOxford)) return false;
  for (let i = before.to; i < to; i++)
    if (!lexicon.has(tokens, i, W.conjunction) && !isMark(tokens, i, ',،')) return false;
  return true;
}

/** "recule de 12 % pour l'orge, de 8 % pour le blé": a further change in a list of them, without a verb of its own. */
export function listsChange(
  tokens: Tokens,
  before: Candidate,
  candidate: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const { from, to, unit } = candidate;
  if (unit === null || before.unit?.code !== unit.code) return false;
  const isLed =
    unit.kind === 'percent' &&
    (leadsTo(tokens, candidate, lexicon) ||
      isByBeh(tokens, candidate, lexicon) ||
      isOfNext(tokens, before, candidate));
  const isGapped = unit.kind !== 'percent' && isGappedChange(tokens, before, candidate, lexicon);
  // "de 34 % par rapport à 2022 et de 12 % par rapport à 2019": each with a base of its own.
  const base = baseEnd(tokens, before.to, lexicon);
  const hasBase = base > before.to && baseEnd(tokens, to, lexicon) > to;
  const marked =
    isLed ||
    isGapped ||
    hasBase ||
    isParallel(tokens, before.to, to, lexicon) ||
    isBareList(tokens, before, candidate, lexicon) ||
    isPart(tokens, before, candidate);
  if (!marked) return false;
  // "de 5 % en 2025, compte tenu d'une récolte de 40 millions de quintaux, puis | de 3 %"
  const isNext = isAfterwards(tokens, from - 2);
  let bracket = false;
  let words = 0;
  for (let i = hasBase ? base : before.to; i < from; i++) {
    // "de 31 % (5.083 tonnes) et de 13 %"
    if (isMark(tokens, i, '()')) bracket = isMark(tokens, i, '(');
    else if (bracket) continue;
    else if (
      (tokens.kind[i] === WORD && ++words > (isNext ? 2 * LIST : LIST)) ||
      (lexicon.hasAny(tokens, i, ENDS) &&
        !isNext &&
        !(isGapped && THAT_OF.at(tokens, i)) &&
        !isPlaced(tokens, i) &&
        !isReached(tokens, i) &&
        !isEnd(tokens, i, candidate, lexicon) &&
        !isComeTo(tokens, i, candidate) &&
        !isInRespect(tokens, i - 1) &&
        !isAimedAt(tokens, i, from, lexicon)) ||
      // "818.000"
      (isMark(tokens, i, '.;:؛') && tokens.kind[i + 1] !== NUMBER)
    )
      return false;
  }
  return !bracket;
}

/** "exports rose | 4%, | imports | 3% and sales | 2%": English needs no preposition before the size of a change. */
function isBareList(
  tokens: Tokens,
  before: Candidate,
  candidate: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (lexicon.language !== 'en' || candidate.unit?.kind !== 'percent') return false;
  const [first, next] = [startOf(before) - 1, startOf(candidate) - 1];
  // "became 4% dearer, tea 3%": the adjective tells which way the first one went.
  const isOther = VERBS.en.finite(tokens, first) !== NONE || lexicon.hasAny(tokens, first, LED);
  if ((!lexicon.has(tokens, first, W.change) && isOther) || lexicon.hasAny(tokens, next, LED))
    return false;
  for (let i = before.unitTo; i <= next; i++) if (lexicon.has(tokens, i, W.steady)) return false;
  return tokens.kind[first] === WORD && tokens.kind[next] === WORD;
}
const LED = classSet('function', 'by', 'of', 'inside', 'steady');

/** "de 12 %", "d'environ 12 %", "by nearly 12 %": the preposition stands before the number or its comparator, or in this. */
function leadsTo(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  const led = lexicon.language === 'fr' ? BY_OR_OF : BY;
  for (let at = startOf(candidate) - 1; at < candidate.from; at++)
    if (lexicon.hasAny(tokens, at, led)) return true;
  return false;
}

/** "a augmenté de 3 DH, et | celui de l'essence de 2 DH", "by 3 dirhams and that of petrol by 2", «بـ3 دراهم وثمن البنزين بدرهمين»: the verb is left out. */
function isGappedChange(
  tokens: Tokens,
  before: Candidate,
  candidate: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (lexicon.language === 'ar')
    return isByBeh(tokens, before, lexicon) && isByBeh(tokens, candidate, lexicon);
  const isThatOf = THAT_OF.within(tokens, before.to, Math.min(candidate.from, before.to + THAT));
  return isThatOf && leadsTo(tokens, candidate, lexicon);
}
const THAT_OF = markers('demonstrative');
/** Tokens of "DH, et celui". */
const THAT = 4;

const DETERMINERS = classSet('article', 'contracted');

/** "des attaques | contre des banques | de 45 %": what the noun is turned against, unlike "contre une hausse de 45 %". */
function isAimedAt(tokens: Tokens, i: number, from: number, lexicon: FigureLexicon): boolean {
  if (lexicon.language !== 'fr' || !lexicon.has(tokens, i, W.versus)) return false;
  if (!lexicon.hasAny(tokens, i + 1, DETERMINERS) || tokens.kind[i + 2] !== WORD) return false;
  for (let k = i + 2; k < from; k++) if (lexicon.has(tokens, k, W.movement)) return false;
  return lexicon.has(tokens, from - 1, W.of) && from - 1 > i + 2;
}

/** «بـ20 في المائة», «بأزيد من 12 في المائة»: the preposition stands with the number or with its comparator. */
export const isByBeh = (tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean => {
  const start = startOf(candidate);
  const at = start < candidate.from ? start : candidate.from - 1;
  return lexicon.language === 'ar' && opensWithBeh(tokens, at) && !isVersus(tokens, at, lexicon);
};

/** «مقارنة بـ 2 في المائة»: what it is set against. */
const isVersus = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at - 1, W.versus) || lexicon.has(tokens, at, W.versus);

/** "de 20 % : 23 % | pour les touristes et 17 % | pour les MRE": a change of one part of what changed. */
const isPart = (tokens: Tokens, before: Candidate, candidate: Candidate): boolean =>
  candidate.unit?.kind === 'percent' &&
  isOfWhom(tokens, candidate.to) &&
  (isOfWhom(tokens, before.to) || isMark(tokens, startOf(candidate) - 1, ':'));
const isOfWhom = markers('part-for').at;

/** "à Fès": where something is, not what it came to. */
export const isPlaced = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i) && tokens.capital[i + 1] === 1;
/** "de 12 % [à 40 tonnes]": what it came to. */
const isReached = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i) && tokens.kind[i + 1] === NUMBER;
/** "by 12% [to 40 tonnes], and": what the one before came to. */
const isEnd = (tokens: Tokens, i: number, { from }: Candidate, lexicon: FigureLexicon): boolean =>
  i + 1 < from &&
  tokens.kind[i + 1] === NUMBER &&
  lexicon.has(tokens, i, W.to) &&
  !lexicon.has(tokens, i, W.conjunction);
const isAt = wordMatches(/^à$/i);
/** «(زاد الأجانب بـ12 في المائة) فبلغوا 40 ألفا، والمقيمون»: what the one before came to. */
const isComeTo = (tokens: Tokens, i: number, { from }: Candidate): boolean =>
  i + 1 < from && comesTo(tokens, i) && tokens.kind[i + 1] === NUMBER;
const comesTo = markers('has-come-to', 'ar').at;

/** "2 % in Fez, 3 % in Safi", "2 % en ville, 3 % à Safi", «2 % بفاس و3 % بمكناس»: a preposition of the same kind leads on from both. */
export const isParallel = (tokens: Tokens, x: number, y: number, lexicon: FigureLexicon): boolean =>
  (isReached(tokens, x) && isReached(tokens, y)) ||
  (lexicon.has(tokens, x, W.inside) && isPlaced(tokens, y)) ||
  (lexicon.has(tokens, x, W.inside) || (isInRespect(tokens, x) && isInRespect(tokens, y))
    ? tokens.word[x] === tokens.word[y]
    : lexicon.language === 'ar' && opensWithBeh(tokens, x) && opensWithBeh(tokens, y));

const opensRespect = markers('in-respect', 'ar').at;
/** «من حيث القيمة» */
export const isInRespect = (tokens: Tokens, at: number): boolean => opensRespect(tokens, at + 1);
