import { markers } from '../../../lexicons/markers.ts';
import { nounCodes } from '../../../lexicons/noun-classes.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import { alive, type Candidate, lent, nounEnd } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { approximate, isWhole } from '../numerals/decimal.ts';
import { classSet } from '../word-classes.ts';
import { endsLikeGerund } from '../word-shapes.ts';
import { AGED_GAP, agesEnd } from './aged-rate.ts';
import { isAmountPer } from './amount-per.ts';
import { lendUnit } from './loan.ts';
import { foldEnd, isMultiplier } from './multiplier.ts';
import { isScore, MOST_MARKS, onScale } from './score.ts';

/** "sur", «على»: what leads to the whole of a day or a week. */
const OF_AS_MANY = classSet('per', 'out');

const MAX_GAP = 8;
/** Tokens of "out of". */
const OUT = 3;

/** Units of what may be told on a scale. */
const SCORED: ReadonlySet<string> = new Set(['percentage_point', 'point', 'Cel', 'magnitude']);

/** Marks rates with a numeric denominator ("21 affaires pour 1.000 habitants"), scores ("6,62 sur 10") and multipliers. */
export function markRatios(
  tokens: Tokens,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  for (let i = 0; i < candidates.length; i++) {
    const top = candidates[i]!;
    if (!alive(top)) continue;
    if (isAlways(tokens, top, candidates[i + 1], lexicon)) continue;
    const fold = top.unit === null ? foldEnd(tokens, top, lexicon) : 0;
    if (fold > 0) {
      top.kind = 'times';
      top.to = fold;
      top.counted = null;
      continue;
    }
    if (top.unit === null && isMultiplier(tokens, top, lexicon)) top.kind = 'times';
    if (leads(tokens, candidates, i, lexicon)) continue;
    if (invert(tokens, top, candidates[i + 1], lexicon)) continue;
    if (isAmountPer(tokens, top, candidates[i + 1], lexicon)) continue;
    if (top.unit !== null && !SCORED.has(top.unit.code)) continue;
    if (onScale(tokens, top, candidates, i, lexicon)) continue;
    const bottom = candidates[agesEnd(candidates, i)];
    if (!bottom || bottom.sentence !== top.sentence || !alive(bottom) || bottom.unit !== null)
      continue;
    const gap = bottom.from - top.to;
    if (gap < 1 || gap > (bottom === candidates[i + 1] ? MAX_GAP : AGED_GAP)) continue;
    const bare = gap === 1;
    const slash = bare && isMark(tokens, top.to, '/');
    if (
      !slash &&
      !isNounSlashed(tokens, top, bottom) &&
      (tokens.kind[top.to] === SYMBOL || !isPer(tokens, bottom.from - 1, top.to, bare, lexicon))
    )
      continue;
    // "cinq hausses ont été réalisées par cinq valeurs"
    if (isParted(tokens, top, bottom, lexicon)) continue;
    if (!slash && arePeople(tokens, top, bottom, lexicon)) continue;
    const scored =
      top.unit !== null || slash || !isWhole(top.value) || isScore(tokens, top, bottom, lexicon);
    const isOfSchool = scored && approximate(bottom.value) === MOST_MARKS;
    if (!isDenominator(tokens, top, bottom, lexicon) && !isOfSchool) continue;
    top.kind = gap <= OUT && scored && !hundredthousand(bottom) ? 'score' : 'rate';
    top.denominatorTo = namesItself(tokens, bottom, lexicon) ? bottom.counted!.to : bottom.to;
    bottom.ignored = 'denominator';
  }
}

/** "24 heures sur 24", "7 jours sur 7", «24 ساعة على 24»: neither counts anything. */
function isAlways(
  tokens: Tokens,
  top: Candidate,
  bottom: Candidate | undefined,
  lexicon: FigureLexicon,
): boolean {
  if (top.unit?.kind !== 'duration' || bottom?.from !== top.to + 1) return false;
  if (!lexicon.hasAny(tokens, top.to, OF_AS_MANY)) return false;
  if (approximate(top.value) !== approximate(bottom.value)) return false;
  top.ignored = 'always';
  bottom.ignored = 'always';
  return true;
}

/** "Sur 10 demandes, 9 sont acceptées": the denominator comes first. */
function invert(
  tokens: Tokens,
  bottom: Candidate,
  top: Candidate | undefined,
  lexicon: FigureLexicon,
): boolean {
  const size = approximate(bottom.value);
  if (size !== 10 && size !== 100) return false;
  if (bottom.from - bottom.first > 3 || !lexicon.has(tokens, bottom.from - 1, W.per)) return false;
  if (!top || top.sentence !== bottom.sentence || top.unit !== null || top.from - bottom.to > 6)
    return false;
  if (approximate(top.value) > size) return false;
  bottom.ignored = 'denominator';
  if (bottom.unit) {
    lendUnit(bottom, top);
    return true;
  }
  top.kind = 'rate';
  top.denominatorTo = top.to;
  top.counted ??= bottom.counted && lent(bottom.counted);
  return true;
}

/** "Le ratio des décès pour 100.000 véhicules est passé de 529 à 75": the denominator leads, its rates follow. */
function leads(
  tokens: Tokens,
  candidates: readonly Candidate[],
  index: number,
  lexicon: FigureLexicon,
): boolean {
  const bottom = candidates[index]!;
  if (bottom.unit !== null || !lexicon.has(tokens, bottom.from - 1, W.per)) return false;
  const power = Math.log10(approximate(bottom.value));
  if (power < 2 || power % 1 !== 0) return false;
  const floor = Math.max(bottom.first, bottom.from - MAX_GAP);
  let noun = bottom.from - 2;
  if (isBuiltFor(tokens, noun)) return false;
  while (noun >= floor && lexicon.has(tokens, noun, W.function)) noun--;
  if (noun < floor) return false;
  const to = nounEnd(bottom);
  let rates = 0;
  for (let j = index + 1; j < candidates.length; j++) {
    const top = candidates[j]!;
    if (top.sentence !== bottom.sentence || top.unit !== null) break;
    // ", atteignant 5,2 décès": a count is whole.
    if (top.counted !== null && isWhole(top.value)) break;
    top.kind = 'rate';
    top.counted = { from: noun, to, code: '', own: false };
    rates++;
  }
  if (rates === 0) return false;
  bottom.ignored = 'denominator';
  return true;
}

function isParted(
  tokens: Tokens,
  top: Candidate,
  bottom: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const { counted } = top;
  for (let i = nounEnd(top); i < bottom.from; i++) {
    if (lexicon.has(tokens, i, W.auxiliary)) return true;
    // "dans un communiqué, ajoutant que la demande porte sur 3 millions", unlike "9 cas, pour 1.000 habitants"
    // … and unlike "un centre, pour un coût de"
    const isOne = approximate(bottom.value) === 1;
    if (isMark(tokens, i, ',،') && (isOne || !lexicon.has(tokens, i + 1, W.per))) return true;
    // "un accord portant sur 5 projets"
    if (lexicon.language === 'fr' && endsLikeGerund(tokens, i) && lexicon.has(tokens, i + 1, W.per))
      return true;
    if (isAgentNumber(tokens, i, bottom)) return true;
    // "une prison conçue pour 1.000 détenus": as many as it holds.
    if (isBuiltFor(tokens, i)) return true;
    // "le renvoi pour sept et la suspension pour quinze"
    const opens = counted === null || lexicon.has(tokens, i + 1, W.article);
    if (opens && lexicon.has(tokens, i, W.conjunction)) return true;
  }
  return false;
}

const endsLikeParticiple = wordMatches(/(?:é|i|u)e?s?$/);
const isBuiltFor = markers('built-for').at;
const isAgentLed = markers('agent', 'fr').at;

/** "marquée | par 31 décisions": by what something is done, unlike "8 cas déclarés par 100.000 habitants". */
const isAgentNumber = (tokens: Tokens, at: number, { from, value }: Candidate): boolean =>
  at === from - 2 &&
  endsLikeParticiple(tokens, at) &&
  isAgentLed(tokens, at + 1) &&
  Math.log10(approximate(value)) % 1 !== 0;

function isPer(
  tokens: Tokens,
  at: number,
  floor: number,
  bare: boolean,
  lexicon: FigureLexicon,
): boolean {
  if (bare && lexicon.language === 'ar' && lexicon.has(tokens, at, W.out)) return true;
  for (let i = at; i >= Math.max(floor, at - PER); i--) {
    if (tokens.kind[i] !== WORD) return false;
    if (lexicon.has(tokens, i, W.per)) return true;
    // "pour chaque million", "par tranche de 100.000"
    if (!lexicon.hasAny(tokens, i, BEFORE_BOTTOM) && !isSlice(tokens, i)) return false;
  }
  return false;
}

/** Words that may stand between "pour" and its number: "pour chaque tranche de". */
const PER = 3;
const BEFORE_BOTTOM = classSet('filler', 'of', 'each');
const isSlice = markers('slice').at;

const ABOUT = nounCodes('about');

/** "25 professionals | /10,000 inhabitants" */
const isNounSlashed = (tokens: Tokens, top: Candidate, { from }: Candidate): boolean =>
  top.counted?.own === true && nounEnd(top) === from - 1 && isMark(tokens, from - 1, '/');

/** Whether its own noun is beside a denominator: "six sur dix | sont des jeunes" has a predicate, which is no part of the rate. */
const namesItself = (tokens: Tokens, { counted, to }: Candidate, lexicon: FigureLexicon): boolean =>
  counted?.own === true && !lexicon.has(tokens, to, W.copula);

/** Ten and its powers are denominators, words to ten too ("un sur trois"); "15 sur 16" is two counts. */
function isDenominator(
  tokens: Tokens,
  top: Candidate,
  bottom: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const size = approximate(bottom.value);
  if (approximate(top.value) > size) return size >= 100 && Math.log10(size) % 1 === 0;
  // "four drivers in two trucks": a count of each.
  const areBothNamed = top.counted?.own === true && bottom.counted?.own === true;
  if (areBothNamed && approximate(top.value) > 1 && Math.log10(size) % 1 !== 0) return false;
  // "une question sur 5 villages", unlike "une question sur 5"
  if (areBothNamed && ABOUT.has(top.counted!.code)) return false;
  if (bottom.numeral.form === 'words') return size <= 20 || Math.log10(size) % 1 === 0;
  // "2 sur 3 chôment": what a small number names no noun of is a part, not a count.
  const isNamed = namesItself(tokens, bottom, lexicon) || top.counted?.own === true;
  if (size <= 10 && isWhole(bottom.value) && !isNamed) return true;
  return Math.log10(size) % 1 === 0 || (approximate(top.value) === 1 && size > 1);
}

/** A rate is told in whole hundreds of a thousand or more by nobody. */
const HUNDRED = 100;
const AS_MANY = 1000;

/** "30.000 bénéficiaires sur 100.000", "30.000 sur 100.000 bénéficiaires ont …": so many of those there are; a rate would have the least number of them. */
function arePeople(
  tokens: Tokens,
  top: Candidate,
  bottom: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const [part, whole] = [approximate(top.value), approximate(bottom.value)];
  const isOut =
    lexicon.hasAny(tokens, bottom.from - 1, OF_AS_MANY) || isOutOf(tokens, bottom, lexicon);
  return (
    isOut &&
    whole >= AS_MANY &&
    part >= AS_MANY &&
    part < whole &&
    part % HUNDRED === 0 &&
    isNamed(top) !== isNamed(bottom)
  );
}

/** Whether its own noun follows it. */
const isNamed = ({ counted, to }: Candidate): boolean =>
  counted?.own === true && counted.from >= to;

/** "out of" */
const isOutOf = (tokens: Tokens, { from }: Candidate, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, from - 1, W.of) && lexicon.has(tokens, from - 2, W.per);

const hundredthousand = (bottom: Candidate) => approximate(bottom.value) >= 1000;

/** What a rate or a score is per: from its noun to its denominator, as printed. */
export function ratioText(tokens: Tokens, candidate: Candidate): string {
  const { to, denominatorTo, unit, unitFrom, counted, paced } = candidate;
  if (denominatorTo <= to && counted)
    return tokens.text.slice(tokens.start[counted.from], tokens.end[counted.to - 1]);
  const from = unit && unitFrom < to ? unitFrom : to;
  const text = tokens.text.slice(tokens.start[from], tokens.end[denominatorTo - 1]).trimStart();
  // "Le nombre d'appels est de 320 par jour": so many of what was named before.
  if (!paced) return text;
  return `${tokens.text.slice(tokens.start[paced.from], tokens.end[paced.to - 1])} ${text}`;
}
