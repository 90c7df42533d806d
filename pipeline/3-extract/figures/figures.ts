import type { Analysis } from '../mention.ts';
import type { Tokens } from '../tokens.ts';
import { alive, type Candidate } from './candidate.ts';
import { type Found, findComparator } from './comparator.ts';
import { nounBefore, readCounted } from './counted.ts';
import { hasWaw } from './group.ts';
import type { FigureLexicon } from './lexicon.ts';
import type { Unnumbered } from './numeral.ts';
import { joinCompounds, linkPairs } from './pairs.ts';
import { markRatios } from './ratios.ts';
import { ignoreRule } from './rules.ts';
import { scanNumerals } from './scan.ts';
import { gatherEvidence, resolveReading } from './separators.ts';
import { attachUnit } from './unit.ts';

/** The numbers of a document with all that the grammars decide about them, in the order that each pass needs the last. */
export function readFigures(
  analysis: Analysis,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): { candidates: Candidate[]; unnumbered: Unnumbered[] } {
  const { tokens } = analysis;
  const { candidates, unnumbered } = scanNumerals(analysis, claimed, lexicon);
  for (const candidate of candidates) {
    attachUnit(tokens, candidate, lexicon);
    if (candidate.numeral.rule === 'arabic-dual') countDual(tokens, candidate, lexicon);
    else if (candidate.unit === null)
      candidate.counted = claimed[candidate.to]
        ? null
        : readCounted(tokens, candidate.to, candidate, lexicon);
  }
  const evidence = gatherEvidence(candidates);
  for (const candidate of candidates)
    resolveReading(candidate, evidence, lexicon, candidate.counted !== null);
  joinCompounds(tokens, candidates, lexicon);
  for (const candidate of candidates)
    if (candidate.numeral.single) keepSingle(tokens, candidate, candidates, lexicon);
  markRatios(tokens, candidates, lexicon);
  linkPairs(tokens, candidates, lexicon);
  compare(tokens, candidates, lexicon);
  shareNouns(tokens, candidates, claimed, lexicon);
  for (const candidate of candidates)
    if (alive(candidate)) {
      candidate.ignored = ignoreRule(tokens, candidate, claimed, lexicon);
    }
  return { candidates, unnumbered };
}

function countDual(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): void {
  const { from, to } = candidate;
  const code = lexicon.nouns.get(tokens.word[from]!)?.code ?? '';
  candidate.counted = { from, to, code, own: true };
}

/** "un", "une", "one" is an article unless a currency follows or it stands in a list of counts. */
function keepSingle(
  tokens: Tokens,
  candidate: Candidate,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  if (candidate.unit?.kind === 'money' || candidate.unit?.kind === 'percent') return;
  const index = candidates.indexOf(candidate);
  const noun = candidate.counted?.own === true && candidate.counted.code !== '';
  const mates = [candidates[index - 1], candidates[index - 2], candidates[index + 1]].filter(
    (mate) =>
      mate !== undefined &&
      mate.sentence === candidate.sentence &&
      mate.counted?.own &&
      !mate.numeral.single,
  );
  const before = candidate.from - 1;
  const listed =
    before >= candidate.first &&
    (lexicon.has(tokens, before, 'conjunction') || tokens.text[tokens.start[before]!] === ',');
  if (noun && listed && mates.length > 0 && mates[0]!.to > candidate.from - 14) return;
  candidate.ignored = 'single';
}

/** Comparators, nearest number first; a verb's bears on the numbers coordinated with its own too. */
function compare(tokens: Tokens, candidates: readonly Candidate[], lexicon: FigureLexicon): void {
  let previous: Candidate | null = null;
  let shared: Found | null = null;
  for (const candidate of candidates) {
    if (!alive(candidate)) continue;
    if (previous && previous.sentence !== candidate.sentence) {
      previous = null;
      shared = null;
    }
    let found = findComparator(tokens, candidate, previous, lexicon);
    if (!found && shared && previous && isCoordinated(tokens, previous, candidate, lexicon))
      found = shared;
    shared = found?.verb && found.comparator !== 'eq' ? found : null;
    if (found && candidate.comparator !== 'between') {
      if (found.comparator !== 'none' && !(found.comparator === 'eq' && candidate.numeral.rounded))
        candidate.comparator = found.comparator;
      if (found.comparator !== 'eq')
        candidate.trace.push({
          what: 'comparator',
          rule: found.rule,
          start: tokens.start[found.from]!,
          end: tokens.end[found.to - 1]!,
        });
    }
    previous = candidate;
  }
}

/** "172 طبيبا و740 ممرضا": the second number follows the first's noun and a conjunction. */
function isCoordinated(
  tokens: Tokens,
  left: Candidate,
  right: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const end = left.counted?.own ? Math.max(left.to, left.counted.to) : left.to;
  const gap = right.from - end;
  if (gap < 0 || gap > 3) return false;
  return (
    hasWaw(tokens, right.from) ||
    lexicon.isWaw(tokens, right.from - 1, tokens.count) ||
    lexicon.has(tokens, right.from - 1, 'conjunction')
  );
}

/** Counts without a noun of their own take the one before them in the sentence, else in the sentence before. */
function shareNouns(
  tokens: Tokens,
  candidates: readonly Candidate[],
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): void {
  let last: Candidate | null = null;
  for (const candidate of candidates) {
    if (!alive(candidate) || candidate.unit !== null) continue;
    if (candidate.counted === null) {
      const same = last !== null && last.sentence === candidate.sentence;
      const from = same ? last!.to : candidate.first;
      const near = nounBefore(tokens, candidate, from, claimed, lexicon);
      const announced = near !== null && near.from > 0 && !same;
      if (announced) candidate.counted = near;
      else if (last && candidate.sentence - last.sentence <= 2)
        candidate.counted = last.counted && { ...last.counted, own: false };
      else candidate.counted = near;
    }
    if (candidate.counted) last = candidate;
  }
}
