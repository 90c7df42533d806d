import { ofLanguage } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import { isMark, NUMBER, SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, nounEnd } from '../candidate.ts';
import { BITS, type Comparator, type FigureLexicon, W } from '../lexicon.ts';
import { wordsStart } from '../numerals/repeated.ts';
import { isAdopted } from './adopted.ts';
import { isArranged } from './arranged.ts';
import { isBoat } from './boat.ts';
import { isBroken } from './broken.ts';
import type { Found } from './comparator.ts';
import { isExceptedBehind } from './excepted.ts';
import { BELOW, BEYOND, fallsBelow, growsPast, isLedPast, isOlder } from './margin.ts';
import { type Match, negated } from './negated.ts';

const isLimit = markers('limit', 'ar').at;

/** How far a verb may stand before its number, in tokens: Arabic puts the whole subject between them. */
const REACH = { fr: 28, en: 28, ar: 32 } as const;

/** A comparator before the number: beside it, or a verb that stands far. */
export function comparatorBefore(
  tokens: Tokens,
  candidate: Candidate,
  previous: Candidate | null,
  lexicon: FigureLexicon,
): Found | null {
  const end = wordsStart(tokens, candidate.from, lexicon);
  const floor = Math.max(
    candidate.first,
    // «30 قارب»: the noun of the number before is no verb; behind a unit none is sure.
    previous ? (previous.unit ? previous.to : nounEnd(previous)) : candidate.first,
    end - ofLanguage(REACH, lexicon.language),
  );
  const isLed = isLedPast(tokens, end);
  let limit: Found | null = null;
  for (let at = end - 1; at >= floor; at--) {
    if ((lexicon.table[tokens.word[at]!]! & BITS.comparator) !== 0 && !closesInsert(tokens, at)) {
      const match = lexicon.comparators.match(tokens, at, end);
      if (match && match.end > at) {
        const longest = widen(tokens, at, match, floor, end, lexicon);
        const bridged = bridges(tokens, insertEnd(tokens, longest), end, lexicon, candidate);
        // «بستة أشهر فأقل بنسبة 9٪»
        const isBehind = previous !== null && longest.from === floor;
        if (
          (longest.value.place === 'after' &&
            // "flat in May | and up 3 %": what a conjunction opens closes on what stands before it.
            (!bridged || isBehind || lexicon.has(tokens, longest.from, W.conjunction))) ||
          closesBefore(tokens, longest, end, lexicon) ||
          isOlder(tokens, longest.from, lexicon) ||
          isExceptedBehind(tokens, longest, candidate.to, lexicon) ||
          isArranged(tokens, longest.from) ||
          isAdopted(tokens, longest.end, candidate)
        ) {
          // Belongs to the number before, or to a verb.
        } else if (
          bridged ||
          (longest.value.place === 'verb' &&
            !isBoat(tokens, at, lexicon) &&
            !isBroken(tokens, longest.end, end, lexicon))
        ) {
          const found = negated(tokens, longest, floor, lexicon);
          // «لم تتجاوز الميزانية حدود 300»: the verb tells on which side of it, unlike «وصلت إلى حدود 300».
          if (found.comparator === 'approx' && isLimit(tokens, longest.from)) limit = found;
          else if (!limit || found.comparator !== 'eq') return found;
        }
        at = longest.from;
      }
    }
    if (!isLed) continue;
    // «تزيد القيمة عن 300»
    if (growsPast(tokens, at, end, lexicon) && !isBroken(tokens, at + 1, end, lexicon))
      return negated(tokens, { from: at, end: at + 1, value: BEYOND }, floor, lexicon);
    if (fallsBelow(tokens, at, end) && !isBroken(tokens, at + 1, end, lexicon))
      return negated(tokens, { from: at, end: at + 1, value: BELOW }, floor, lexicon);
  }
  return limit;
}

/**
 * "aged 45 and above (+0.3 %)", "âgés de 25 ans et plus | à 6,3 années", "aged 18 and under | number 300": words that close
 * another number than the one behind.
 */
const closesBefore = (
  tokens: Tokens,
  { from, end }: Match,
  number: number,
  lexicon: FigureLexicon,
): boolean =>
  (isMark(tokens, end, '(') ||
    (end < number && tokens.kind[from - 2] === NUMBER) ||
    (lexicon.has(tokens, from, W.conjunction) && lexicon.has(tokens, end, W.to))) &&
  [from, from - 1].some((at) => lexicon.trailing.match(tokens, at, end)?.end === end);

/** "-SEGMA- de 549 MDH": a dash that closes what it encloses, no "- de" for "moins de". */
const closesInsert = (tokens: Tokens, at: number): boolean =>
  isMark(tokens, at, '-') && tokens.spaced[at] === 0 && tokens.kind[at - 1] === WORD;

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
    // "and over 600": "and over" would close on the number before.
    if (wider?.value.place === 'after' && match.value.place === 'before') continue;
    if (wider && wider.end >= best.end) best = { from: i, end: wider.end, value: wider.value };
  }
  return best;
}

/** Behind the comma that closes a comparator set apart: "évaluées, au bas mot, à 20 MDH"; else its own end. */
const insertEnd = (tokens: Tokens, { from, end }: Match): number =>
  isMark(tokens, from - 1, ',،') && isMark(tokens, end, ',،') ? end + 1 : end;

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
  tokens.kind[at] === SYMBOL ? isMark(tokens, at, '"«“$€:\'’(') : lexicon.has(tokens, at, W.filler);
