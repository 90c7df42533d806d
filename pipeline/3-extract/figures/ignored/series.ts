import { markers } from '../../../lexicons/markers.ts';
import { isMark, NUMBER, type Tokens } from '../../tokens.ts';
import { alive, type Candidate, ownUnit } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { approximate, isWhole } from '../numerals/decimal.ts';
import { hasWaw } from '../numerals/group.ts';
import { isFace } from './faces.ts';
import { ignoreTerms } from './sorting-terms.ts';

/** What is said of one number of a series holds for its neighbours: "lois 9-88 et 17-95", "coupures de 20, 50 et 100 dirhams". */
const SERIES = new Set([
  'law_number',
  'article_number',
  'banknote',
  'identifier',
  'ordinal',
  'age',
  'age_class',
  'date',
]);

/** Ignores the other numbers of a list by the rule that one of it is ignored by. */
export function spreadRules(
  tokens: Tokens,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  for (let i = 0; i + 1 < candidates.length; i++)
    spread(tokens, candidates[i]!, candidates[i + 1]!, lexicon);
  for (let i = candidates.length - 2; i >= 0; i--)
    spread(tokens, candidates[i + 1]!, candidates[i]!, lexicon);
  spreadClasses(candidates);
  ignoreTerms(tokens, candidates);
  spreadNotes(tokens, candidates, lexicon);
}

const isThat = markers('demonstrative').at;

/** "la part de la coupure de 200 DH … et celle de 100 DH": another note. */
function spreadNotes(
  tokens: Tokens,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  let note: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.ignored === 'banknote') note = candidate;
    const { from, sentence } = candidate;
    if (!alive(candidate) || note?.sentence !== sentence || !isFace(candidate)) continue;
    const isOfThat = lexicon.has(tokens, from - 1, W.of) && isThat(tokens, from - 2);
    if (isOfThat && ownUnit(candidate)?.kind === 'money') candidate.ignored = 'banknote';
  }
}

/** "pupils aged 6 to 11, … and those between 15 and 17": ranges of one sentence, without unit, are all of ages. */
function spreadClasses(candidates: readonly Candidate[]): void {
  let aged: Candidate | null = null;
  for (const [i, candidate] of candidates.entries()) {
    const last = candidates[i + 1];
    if (aged && last && goesOn(aged, candidate, last))
      candidate.ignored = last.ignored = 'age_class';
    if (candidate.max === null) continue;
    if (candidate.ignored === 'age_class') aged = candidate;
    const bare = ownUnit(candidate) === null && candidate.counted?.own !== true;
    const like = approximate(candidate.max) < OLDEST && isWhole(candidate.max);
    if (alive(candidate) && bare && like && aged?.sentence === candidate.sentence)
      candidate.ignored = 'age_class';
  }
}

const OLDEST = 100;

/** «بين 25 و34 سنة (20 %)، و35 و44 سنة (7 %)»: the next class starts one year above the last. */
function goesOn(aged: Candidate, first: Candidate, last: Candidate): boolean {
  if (aged.max === null || aged.sentence !== first.sentence) return false;
  if (!alive(first) || !alive(last) || last.from > first.to + 1) return false;
  const [end, from, to] = [aged.max, first.value, last.value].map(approximate);
  return from === end! + 1 && to! > from && to! < OLDEST && ownUnit(last)?.code === 'a';
}

function spread(tokens: Tokens, from: Candidate, to: Candidate, lexicon: FigureLexicon): void {
  if (from.ignored === null || !SERIES.has(from.ignored) || !alive(to)) return;
  const unit = ownUnit(to);
  // "deux hommes de 34 et 41 ans"
  const isAge = AGES.has(from.ignored) && unit?.code === 'a';
  if (unit !== null && from.ignored !== 'banknote' && !isAge) return;
  // «أقل من 16 سنة و6879 ما بين 16 و17»: so many of the next class.
  if (AGES.has(from.ignored) && approximate(to.value) > OLDEST_OF_ALL) return;
  // "45 billets de 200 dirhams et 18.000 dirhams": no note says so.
  if (from.ignored === 'banknote' && !isFace(to)) return;
  // "the driver, 52, and 14 of his passengers", «52 سنة، و14 من ركابه»: a part of others, and no age.
  if (AGES.has(from.ignored) && isPartOf(tokens, to, lexicon)) return;
  // "المادتين 20 و21 من المدونة": what follows a preposition is what they are part of.
  const counts = to.counted?.own === true && !lexicon.has(tokens, to.to, W.of);
  // "Pour le programme 2, 19 des 24 projets": a part of the next number.
  if (lexicon.has(tokens, to.to, W.of) && tokens.kind[to.to + 1] === NUMBER) return;
  if (counts && from.ignored !== 'banknote') return;
  const [left, right] = from.from < to.from ? [from, to] : [to, from];
  // «عن 18 سنة وألا يتجاوز 35»
  const isAlsoBound = right.comparatorFrom === left.to && hasWaw(tokens, left.to);
  // «من 40 إلى أقل من 50 سنة»
  const end = right.comparatorFrom > left.to || isAlsoBound ? right.comparatorFrom : right.from;
  if (end - left.to > 3) return;
  for (let i = left.to; i < end; i++) {
    const link =
      lexicon.has(tokens, i, W.conjunction) ||
      lexicon.has(tokens, i, W.of) ||
      lexicon.has(tokens, i, W.to) ||
      isMark(tokens, i, ',،-–/+');
    if (!link) return;
  }
  // "kilometre point 600+12"
  const isJoined = hasWaw(tokens, right.from) || isMark(tokens, right.from, '+');
  if (right.from === left.to && !isJoined) return;
  to.ignored = from.ignored;
}

const AGES = new Set(['age', 'age_class']);
/** Nobody is older. */
const OLDEST_OF_ALL = 130;

const isPartOf = (tokens: Tokens, { to }: Candidate, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, to, W.of) && !lexicon.has(tokens, to + 1, W.age);
