import { isMark, LINE, NUMBER, SYMBOL, surface, type Tokens, WORD } from '../tokens.ts';
import { fallsTo, isPushed, isRestriction, tells } from './bounded.ts';
import type { Candidate } from './candidate.ts';
import { hasWaw } from './group.ts';
import { BITS, type Comparator, type Comparison, type FigureLexicon, W } from './lexicon.ts';

/** How far a verb may stand before its number, in tokens: Arabic puts the whole subject between them. */
const REACH = { fr: 28, en: 28, ar: 32 } as const;
const AFTER = 6;
const NEGATION = 4;

/** A comparator as found: which one, and where. */
export interface Found {
  readonly comparator: Comparison;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** A verb, whose scope a coordinated number may share. */
  readonly verb: boolean;
}

/** The comparator that bears on a number; `previous` is the figure before it in the sentence, null where there is none. */
export function findComparator(
  tokens: Tokens,
  candidate: Candidate,
  previous: Candidate | null,
  lexicon: FigureLexicon,
): Found | null {
  const found = before(tokens, candidate, previous, lexicon) ?? after(tokens, candidate, lexicon);
  if (found === null || found.comparator === 'none') return null;
  if (found.verb && isDifference(tokens, candidate, lexicon)) return null;
  if (!found.verb && isKnownAmount(tokens, candidate, found, lexicon)) return null;
  if (previous && found.from < candidate.from && tells(tokens, previous, found, lexicon))
    return null;
  if (found.comparator === 'lt' && fallsTo(tokens, found, candidate, lexicon)) return null;
  if (found.comparator === 'le' && isPushed(tokens, found.from, candidate.first, lexicon))
    return null;
  return found.comparator === 'lt' && isRestriction(tokens, candidate, lexicon) ? null : found;
}

/** "The results exceeded those of 2019 by 35 %": the verb compares two things, and the number says by how much. */
const isDifference = (tokens: Tokens, { from, first, unit }: Candidate, lexicon: FigureLexicon) =>
  unit?.code === 'percent' && from > first && lexicon.has(tokens, from - 1, W.by);

/** "25.9%, slightly below the 29.6% of 2014": the article makes it an amount told before, to which another is held. */
const isKnownAmount = (
  tokens: Tokens,
  { from }: Candidate,
  found: Found,
  lexicon: FigureLexicon,
): boolean =>
  lexicon.language === 'en' &&
  found.to === from - 1 &&
  (found.comparator === 'lt' || found.comparator === 'gt') &&
  surface(tokens, from - 1).toLowerCase() === 'the';

function before(
  tokens: Tokens,
  candidate: Candidate,
  previous: Candidate | null,
  lexicon: FigureLexicon,
): Found | null {
  const end = candidate.from;
  const floor = Math.max(
    candidate.first,
    previous ? previous.to : candidate.first,
    end - REACH[lexicon.language],
  );
  let adjacent = true;
  let scope = end;
  for (let at = end - 1; at >= floor; at--) {
    if (tokens.kind[at] === LINE) return null;
    if ((lexicon.table[tokens.word[at]!]! & BITS.comparator) !== 0) {
      const match = lexicon.comparators.match(tokens, at, end);
      if (match && match.end > at) {
        const longest = widen(tokens, at, match, floor, end, lexicon);
        const bridged = bridges(tokens, longest.end, end, lexicon, candidate);
        if (longest.value.place === 'after' && !bridged) {
          // Belongs to the number before.
        } else if (bridged && (adjacent || longest.end >= scope)) {
          return compose(tokens, longest, floor, lexicon);
        } else if (longest.value.place === 'verb' && !isBroken(tokens, longest.end, end, lexicon))
          return compose(tokens, longest, floor, lexicon);
        at = longest.from;
        scope = at;
        continue;
      }
    }
    if (!isBridge(tokens, at, lexicon)) adjacent = false;
  }
  return null;
}

interface Match {
  readonly from: number;
  readonly end: number;
  readonly value: Comparator;
}

/** A longer comparator that covers the one found: "pas moins de" over "moins de". */
function widen(
  tokens: Tokens,
  at: number,
  match: { value: Comparator; end: number },
  floor: number,
  limit: number,
  lexicon: FigureLexicon,
): Match {
  let best: Match = { from: at, end: match.end, value: match.value };
  for (let i = at - 1; i >= Math.max(floor, at - 4); i--) {
    if ((lexicon.table[tokens.word[i]!]! & BITS.comparator) === 0) continue;
    const wider = lexicon.comparators.match(tokens, i, limit);
    if (wider && wider.end >= best.end) best = { from: i, end: wider.end, value: wider.value };
  }
  return best;
}

/** Turns a comparator round where a negation governs it: "n'a pas dépassé" is at most, "لا يقل عن" at least. */
function compose(tokens: Tokens, match: Match, floor: number, lexicon: FigureLexicon): Found {
  const { comparator, place } = match.value;
  let from = match.from;
  let negated = false;
  if (comparator === 'gt' || comparator === 'lt') {
    for (let i = from - 1; i >= Math.max(floor, from - NEGATION); i--) {
      if (tokens.kind[i] !== WORD) break;
      if (lexicon.has(tokens, i, W.negation)) {
        // An Arabic verb is negated right before it; an adverb by the verb that it depends on.
        negated =
          lexicon.language !== 'ar' ||
          place !== 'verb' ||
          !hasWordBetween(tokens, i, match.from, lexicon);
        from = i;
        break;
      }
    }
  }
  const turned = comparator === 'gt' ? 'le' : 'ge';
  return {
    comparator: negated ? turned : comparator,
    from: negated ? from : match.from,
    to: match.end,
    rule: `${place}:${comparator}${negated ? ':negated' : ''}`,
    verb: place === 'verb',
  };
}

/** Whether a word other than a particle ("أن") parts an Arabic negation from its verb. */
function hasWordBetween(tokens: Tokens, from: number, to: number, lexicon: FigureLexicon): boolean {
  for (let i = from + 1; i < to; i++) if (!lexicon.has(tokens, i, W.function)) return true;
  return false;
}

/** Whether only fillers stand between a comparator and its number. */
function bridges(
  tokens: Tokens,
  from: number,
  to: number,
  lexicon: FigureLexicon,
  candidate: Candidate,
): boolean {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) if (!isBridge(tokens, i, lexicon)) return false;
  return candidate.from >= from;
}

const isBridge = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  tokens.kind[at] === SYMBOL ? isMark(tokens, at, '"«“$€:\'’') : lexicon.has(tokens, at, W.filler);

/** Whether a clause ends between a verb and the number: then the number is another verb's. */
function isBroken(tokens: Tokens, from: number, to: number, lexicon: FigureLexicon): boolean {
  // "exceeding expectations by one million": a difference.
  if (lexicon.language === 'en' && to > from && surface(tokens, to - 1) === 'by') return true;
  // "passed the bill with 104 votes", "tops the forecast for 9 million": the verb has another object.
  const last = to - 1;
  if (
    lexicon.language !== 'ar' &&
    last > from &&
    [W.oblique, W.inside].some((cls) => lexicon.has(tokens, last, cls)) &&
    ![W.to, W.of, W.filler].some((cls) => lexicon.has(tokens, last, cls))
  )
    return true;
  for (let i = from; i < to; i++) {
    if (isMark(tokens, i, ';:؛.)')) return true;
    if (lexicon.language === 'ar') continue;
    if (lexicon.has(tokens, i, W.relative) || lexicon.has(tokens, i, W.auxiliary)) return true;
    if (i === from && lexicon.language === 'fr' && lexicon.has(tokens, i, W.of)) return true;
  }
  return false;
}

/** A comparator behind the number and its noun: "370 ألف شخص تقريبا", "300 au moins", "500 or more". */
function after(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): Found | null {
  const noun = candidate.counted?.own ? Math.max(candidate.to, candidate.counted.to) : candidate.to;
  const limit = Math.min(candidate.last, noun + AFTER);
  for (let at = candidate.to; at < limit; at++) {
    if (tokens.kind[at] === NUMBER || tokens.kind[at] === LINE) return null;
    if (tokens.kind[at] === SYMBOL && at > noun && !isMark(tokens, at, '«"')) return null;
    if (lexicon.has(tokens, at, W.negation)) return null;
    // "24 ألفا تلقوا جرعة واحدة على الأقل": another number's.
    if ((lexicon.table[tokens.word[at]!]! & BITS.one) !== 0 && lexicon.language === 'ar')
      return null;
    if (tokens.kind[at] === WORD && hasWaw(tokens, at)) return null;
    if ((lexicon.table[tokens.word[at]!]! & BITS.comparator) !== 0) {
      const match = lexicon.comparators.match(tokens, at, limit);
      if (match) {
        const next = match.end;
        const numbered =
          next < tokens.count &&
          (tokens.kind[next] === NUMBER ||
            (tokens.kind[next] === SYMBOL && tokens.kind[next + 1] === NUMBER) ||
            (lexicon.table[tokens.word[next]!]! & BITS.numberWord) !== 0);
        const late =
          at >
          noun +
            (lexicon.trailing.match(tokens, at, match.end) ? 3 : lexicon.language === 'ar' ? 2 : 1);
        const place = afterPlace(match.value, tokens, at, match.end, lexicon);
        if (
          place !== null &&
          !numbered &&
          !late &&
          !opensPhrase(tokens, next, lexicon, match.value)
        )
          return {
            comparator: place,
            from: at,
            to: match.end,
            rule: `after:${place}`,
            verb: false,
          };
        return null;
      }
    }
    if (at >= noun && lexicon.has(tokens, at, W.conjunction)) return null;
  }
  return null;
}

/** What a comparator says behind its number; those that only look forward say nothing. */
function afterPlace(
  value: Comparator,
  tokens: Tokens,
  from: number,
  to: number,
  lexicon: FigureLexicon,
): Comparison | null {
  if (value.place === 'after') return value.comparator;
  return lexicon.trailing.match(tokens, from, to)?.value.comparator ?? null;
}

/** "environ" that opens the next phrase ("environ de"), rather than closing this one. */
function opensPhrase(
  tokens: Tokens,
  at: number,
  lexicon: FigureLexicon,
  value: Comparator,
): boolean {
  return value.place === 'before' && at < tokens.count && lexicon.has(tokens, at, W.article);
}
