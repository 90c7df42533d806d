import { markers } from '../../lexicons/markers.ts';
import type { Passes } from '../../passes.ts';
import { wordMatches } from '../by-form.ts';
import type { Analysis } from '../mention.ts';
import { isMark, pauses, type Tokens } from '../tokens.ts';
import { alive, type Candidate, type Counted, nounEnd } from './candidate.ts';
import { type Found, findComparator } from './comparators/comparator.ts';
import { readCounted } from './counted/counted.ts';
import { codeOf } from './counted/counted-noun.ts';
import { lendFronted } from './counted/fronted.ts';
import { nameInjuries } from './counted/injuries.ts';
import { lendPresented } from './counted/presented.ts';
import { lendDoers, measureAlike } from './counted/shared-object.ts';
import { shareForward } from './counted/sharing.ts';
import { lendShortened } from './counted/shortened.ts';
import { isWeekday } from './ignored/position.ts';
import { ignoreRule } from './ignored/rules.ts';
import { spreadRules } from './ignored/series.ts';
import { isSize } from './ignored/sizes.ts';
import { type FigureLexicon, W } from './lexicon.ts';
import { isWhole } from './numerals/decimal.ts';
import { isTwoOthers } from './numerals/dual.ts';
import { hasWaw, isHyphen } from './numerals/group.ts';
import { readHundreds } from './numerals/hundred.ts';
import type { Unnumbered } from './numerals/numeral.ts';
import { joinRepeated, repeatsWords, repetitionEnd } from './numerals/repeated.ts';
import { scanNumerals } from './numerals/scan.ts';
import { gatherEvidence, resolveReading } from './numerals/separators.ts';
import { keepSingle } from './numerals/single.ts';
import { previousOf } from './previous.ts';
import { settleCents } from './units/cents.ts';
import { joinCompounds } from './units/compound.ts';
import { tellDifferences } from './units/difference.ts';
import { lendListed } from './units/listed-behind.ts';
import { lendRates, markPaces } from './units/pace.ts';
import { linkPairs } from './units/pairs.ts';
import { basisPoints, indexPoints } from './units/points.ts';
import { settleMagnitude } from './units/quake.ts';
import { markRatios } from './units/ratios.ts';
import { addHalf, attachOwnUnit, attachUnit } from './units/unit.ts';
import { lendOverTimes } from './units/unit-over-time.ts';
import { classSet } from './word-classes.ts';

/** The numbers of a document with all that the grammars decide about them, in the order that each pass needs the last. */
export function* readFigures(
  analysis: Analysis,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Passes<{ candidates: Candidate[]; unnumbered: Unnumbered[] }> {
  const { tokens } = analysis;
  const { candidates, unnumbered } = scanNumerals(analysis, claimed, lexicon);
  yield;
  let unitEnd = 0;
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]!;
    const { rule } = candidate.numeral;
    if (rule === 'arabic-dual') {
      countDual(tokens, candidate, lexicon);
      candidate.unit = indexPoints(tokens, candidate, previousOf(candidates, i), lexicon);
    }
    if (rule === 'arabic-singular') attachOwnUnit(tokens, candidate, lexicon);
    if (rule === 'arabic-dual' || rule === 'arabic-singular') continue;
    attachUnit(tokens, candidate, claimed, lexicon);
    settleMagnitude(tokens, candidate, lexicon);
    // "3 pour mille": the second number is the first's unit.
    if (candidate.from < unitEnd) candidate.absorbed = true;
    unitEnd = Math.max(unitEnd, candidate.to);
    candidate.unit = indexPoints(tokens, candidate, previousOf(candidates, i), lexicon);
    if (candidate.unit === null && candidate.counted === null)
      candidate.counted =
        claimed[candidate.to] && !lexicon.has(tokens, candidate.to, W.preadjective)
          ? null
          : plausible(
              candidate,
              readCounted(tokens, behind(tokens, candidate, lexicon), candidate, lexicon),
            );
  }
  for (const [i, candidate] of candidates.entries()) {
    candidate.unit = basisPoints(candidate, candidates[i + 1]);
    if (candidate.numeral.scale > 0 && candidate.counted?.own) addHalf(tokens, candidate, lexicon);
    if (isWeekday(tokens, candidate, lexicon)) candidate.ignored = 'date';
  }
  const evidence = gatherEvidence(candidates, lexicon);
  for (const candidate of candidates)
    resolveReading(tokens, candidate, evidence, lexicon, isCounted(tokens, candidate, lexicon));
  yield;
  joinRepeated(tokens, candidates, lexicon);
  joinCompounds(tokens, candidates, lexicon);
  markRatios(tokens, candidates, lexicon);
  readHundreds(tokens, candidates, lexicon);
  markPaces(tokens, candidates, claimed, lexicon);
  for (let i = 0; i < candidates.length; i++)
    if (candidates[i]!.numeral.single) keepSingle(tokens, candidates, i, lexicon);
  yield;
  linkPairs(tokens, candidates, lexicon);
  tellDifferences(tokens, candidates, lexicon);
  lendOverTimes(tokens, candidates, claimed, lexicon);
  compare(tokens, candidates, lexicon);
  // "dans les deux cas", "la bouteille de 12 kg": what counts nothing lends no noun or unit either.
  for (const candidate of candidates) {
    if (!alive(candidate)) continue;
    if (isSize(tokens, candidate, lexicon)) candidate.ignored = 'size';
    else if (candidate.numeral.form === 'words' && candidate.counted?.own)
      candidate.ignored = ignoreRule(tokens, candidate, lexicon);
  }
  yield;
  nameInjuries(tokens, candidates);
  lendShortened(tokens, candidates, lexicon);
  lendDoers(tokens, candidates, lexicon);
  measureAlike(tokens, candidates, lexicon);
  lendRates(tokens, candidates, lexicon);
  lendListed(tokens, candidates, lexicon);
  lendPresented(analysis, candidates, lexicon);
  yield;
  shareForward(tokens, candidates, claimed, lexicon);
  yield;
  lendFronted(tokens, candidates, lexicon);
  settleCents(tokens, candidates, lexicon);
  for (const candidate of candidates)
    if (alive(candidate)) candidate.ignored = ignoreRule(tokens, candidate, lexicon);
  spreadRules(tokens, candidates, lexicon);
  return { candidates, unnumbered };
}

const isPlus = wordMatches(/^plus$/);

/**
 * First token behind a number, a mark that closes on it apart: "(17) مخالفة" counts by the noun behind its brackets, unlike
 * «"this record of 17" shows».
 */
function behind(tokens: Tokens, { from, to }: Candidate, lexicon: FigureLexicon): number {
  if (to >= tokens.count) return to;
  if (isMark(tokens, to, '»”"')) return isMark(tokens, from - 1, '«“"') ? to + 1 : to;
  // "1,000+ jobs", "500-plus pupils"
  if (isMark(tokens, to, '+') && tokens.spaced[to] === 0) return to + 1;
  if (isHyphen(tokens, to) && isPlus(tokens, to + 1)) return to + 2;
  // "12 or more people"
  const bound = lexicon.language === 'en' ? lexicon.comparators.match(tokens, to, to + 3) : null;
  if (bound?.value.place === 'after') return bound.end;
  const repeated = repetitionEnd(tokens, to, lexicon);
  if (repeated > to) return repeated;
  const next = to + 1;
  const bracketed = isMark(tokens, to, ')') && from > 0 && isMark(tokens, from - 1, '(');
  if (!bracketed || next >= tokens.count) return to;
  if (repeatsWords(tokens, from, lexicon)) return next;
  const noun =
    lexicon.language === 'ar' && tokens.clitic[next] === 0 && lexicon.nouns.has(tokens.word[next]!);
  return noun ? next : to;
}

/** A fraction counts no unknown noun: "7,1 من القمح" is a quantity of what was named before. */
function plausible({ numeral, value }: Candidate, counted: Counted | null): Counted | null {
  const whole = numeral.scale > 0 || numeral.other !== null || isWhole(value);
  return whole || counted === null || counted.code !== '' ? counted : null;
}

function countDual(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): void {
  const { from, to } = candidate;
  if (isTwoOthers(tokens, from)) return;
  if (lexicon.has(tokens, from, W.dualUnit) && attachOwnUnit(tokens, candidate, lexicon)) return;
  candidate.counted = { from, to, code: codeOf(tokens, from, lexicon), own: true };
}

/** Comparators, nearest number first; a verb's bears on the numbers coordinated with its own too, as that of "un minimum de" does. */
function compare(tokens: Tokens, candidates: readonly Candidate[], lexicon: FigureLexicon): void {
  let previous: Candidate | null = null;
  let shared: Found | null = null;
  for (const candidate of candidates) {
    if (!alive(candidate)) continue;
    if (previous && previous.sentence !== candidate.sentence) {
      previous = null;
      shared = null;
    }
    const own = findComparator(tokens, candidate, previous, lexicon);
    const isShared: boolean =
      !own &&
      shared !== null &&
      previous !== null &&
      isCoordinated(tokens, previous, candidate, shared, lexicon);
    const found: Found | null = isShared ? shared : own;
    const isLimit: boolean = found !== null && isLimitOf(tokens, found, lexicon);
    shared = found && (found.verb || isLimit) && found.comparator !== 'eq' ? found : null;
    if (found && candidate.comparator !== 'between') {
      if (found.comparator !== 'none' && !(found.comparator === 'eq' && candidate.numeral.rounded))
        candidate.comparator = found.comparator;
      // "un minimum de 12 puits et 4 forages": the limit stands before the first alone.
      if (found.comparator !== 'eq' && !(isShared && isLimit))
        candidate.comparatorFrom = found.from;
      if (found.comparator !== 'eq')
        candidate.trace.push({
          what: 'comparator',
          rule: found.rule,
          start: tokens.start[found.from]!,
          end: tokens.end[found.to - 1]!,
        });
    }
    // «تجاوز عدد زوار الدورة الثلاثين 403 آلاف»: which one of them, and no number beside.
    if (!candidate.numeral.definite) previous = candidate;
  }
}

/** "172 طبيبا و740 ممرضا": the second number follows the first's noun and a conjunction. */
function isCoordinated(
  tokens: Tokens,
  left: Candidate,
  right: Candidate,
  shared: Found,
  lexicon: FigureLexicon,
): boolean {
  const end = Math.max(nounEnd(left), left.denominatorTo);
  const gap = right.from - end;
  // «تقل أعمارهم عن 15 سنة، و870 شخصا»: no time bounds what is counted beside it.
  if (left.unit?.kind === 'duration' && right.unit?.kind !== 'duration') return false;
  // "ne dépasse pas 300.000 DH, et 23 % émanent": what is told in per cent has a verb of its own.
  if ((left.unit?.kind === 'percent') !== (right.unit?.kind === 'percent')) return false;
  if (gap > 3 && !isParallel(tokens, left, right, shared, lexicon)) return false;
  // Rates of one list are under one verb: "4 médecins pour 10.000 habitants, 2,4 pharmaciens …".
  if (left.kind === 'rate' && right.kind === 'rate' && gap === 1 && isComma(tokens, end))
    return true;
  return (
    hasWaw(tokens, right.from) ||
    lexicon.isWaw(tokens, right.from - 1, tokens.count) ||
    lexicon.has(tokens, right.from - 1, W.conjunction)
  );
}

/** Words of the phrase that one of two parallel numbers has behind it. */
const PHRASE = 8;
const PARTS_CLAUSES = classSet('verb', 'auxiliary', 'relative', 'versus', 'adversative');

/** "un [minimum de]", "a [maximum of]": a noun that the numbers are of. */
const isLimitOf = (tokens: Tokens, { to }: Found, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, to - 1, W.of) && isLimitNoun(tokens, to - 2);
const isLimitNoun = markers('limit-noun').at;

/** "dépasse 95 % dans les villes et 80 % dans les villages", "un minimum de 500 lits en ville et 100 au village": alike, each with a place of its own. */
function isParallel(
  tokens: Tokens,
  left: Candidate,
  right: Candidate,
  shared: Found,
  lexicon: FigureLexicon,
): boolean {
  const isPercent = left.unit?.kind === 'percent' && right.unit?.kind === 'percent';
  const end = nounEnd(left);
  const isBare = right.unit === null && right.counted === null && right.kind === null;
  if (!isPercent && !(isBare && isLimitOf(tokens, shared, lexicon))) return false;
  if (right.from - end > PHRASE || !lexicon.has(tokens, end, W.inside)) return false;
  for (let i = end; i < right.from; i++)
    if (lexicon.hasAny(tokens, i, PARTS_CLAUSES) || pauses(tokens, i, '.;:؛()')) return false;
  return lexicon.has(tokens, right.to, W.inside);
}

const isComma = (tokens: Tokens, at: number) => isMark(tokens, at, ',،;');

/** "300 filles", "elles sont au nombre de 300": a number of things. */
const isCounted = (tokens: Tokens, { counted, from }: Candidate, lexicon: FigureLexicon): boolean =>
  counted !== null ||
  (lexicon.has(tokens, from - 1, W.of) && lexicon.has(tokens, from - 2, W.number));
