import { wordMatches } from '../../by-form.ts';
import { isMark, NUMBER, SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, nounEnd } from '../candidate.ts';
import { BITS, type Comparator, type Comparison, type FigureLexicon, W } from '../lexicon.ts';
import { hasWaw } from '../numerals/group.ts';
import { classSet } from '../word-classes.ts';
import type { Found } from './comparator.ts';

const AFTER = 8;

/** A comparator behind the number and its noun: "370 ألف شخص تقريبا", "300 au moins", "500 or more". */
export function comparatorAfter(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): Found | null {
  const noun = nounEnd(candidate);
  const limit = Math.min(candidate.last, noun + AFTER);
  if (!opensBefore(tokens, candidate.to, limit, lexicon)) return null;
  for (let at = candidate.to; at < limit; at++) {
    if (tokens.kind[at] === NUMBER) return null;
    if (tokens.kind[at] === SYMBOL && at > noun && !isMark(tokens, at, '«"')) return null;
    // "la barre des 100.000 n'a pas été franchie" is told whole.
    if (lexicon.has(tokens, at, W.negation) && !lexicon.trailing.match(tokens, at, limit))
      return null;
    // "24 ألفا تلقوا جرعة واحدة على الأقل": another number's.
    if ((lexicon.table[tokens.word[at]!]! & BITS.one) !== 0 && lexicon.language === 'ar')
      return null;
    if (tokens.kind[at] === WORD && hasWaw(tokens, at)) return null;
    // "38 millions ce qui est à peu près la moitié": a clause of its own.
    if (at >= noun && opensSentential(tokens, at)) return null;
    if ((lexicon.table[tokens.word[at]!]! & BITS.comparator) !== 0) {
      const match = lexicon.comparators.match(tokens, at, limit);
      if (match) {
        const next = match.end;
        const numbered =
          next < tokens.count &&
          (tokens.kind[next] === NUMBER ||
            // "97 % environ (300 puits)": a bracket tells it otherwise.
            (tokens.kind[next] === SYMBOL &&
              !isMark(tokens, next, '(') &&
              tokens.kind[next + 1] === NUMBER) ||
            (lexicon.table[tokens.word[next]!]! & BITS.numberWord) !== 0);
        const late =
          at >
          noun +
            (lexicon.trailing.match(tokens, at, match.end) ? 4 : lexicon.language === 'ar' ? 2 : 1);
        const place = afterPlace(match.value, tokens, at, match.end, lexicon);
        if (
          place !== null &&
          !numbered &&
          !late &&
          !boundsAnother(tokens, noun, at, lexicon) &&
          // "9 % of the | minimum monthly pension"
          !lexicon.has(tokens, at - 1, W.article) &&
          !opensAside(tokens, noun, at, next) &&
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

/** "ce qui": opens what is said of all that was told. */
const opensSentential = (tokens: Tokens, at: number): boolean =>
  isCe(tokens, at) && isQui(tokens, at + 1);
const isCe = wordMatches(/^ce$/);
const isQui = wordMatches(/^(?:qui|que)$/);

const joinsOn = wordMatches(/^(?:[وف].+|أو|et|ou|and|or)$/);

/** "300 students with grade 12 or above", «300 تلميذ بميزة مستحسن | فما فوق»: what a preposition leads to is bounded, and not their number. */
function boundsAnother(tokens: Tokens, noun: number, at: number, lexicon: FigureLexicon): boolean {
  if (!joinsOn(tokens, at)) return false;
  for (let i = noun; i < at; i++) if (lexicon.hasAny(tokens, i, LEADS)) return true;
  return false;
}
const LEADS = classSet('oblique', 'inside');

/** Whether some comparator opens among the tokens `[from, to)`: most figures have none behind them. */
function opensBefore(
  { word }: Tokens,
  from: number,
  to: number,
  { table }: FigureLexicon,
): boolean {
  for (let i = from; i < to; i++) if ((table[word[i]!]! & BITS.comparator) !== 0) return true;
  return false;
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
  // "40 greffiers et plus du double de juges": the whole of it looks forward.
  const trailing = lexicon.trailing.match(tokens, from, to);
  return trailing?.end === to ? trailing.value.comparator : null;
}

/** «بلغت 48 %، وهي تقريبا نسبة 2021», "48 %, au moins dans les villes": behind a comma it tells how what follows is so. */
const opensAside = (tokens: Tokens, noun: number, at: number, next: number): boolean =>
  at > noun && isMark(tokens, noun, ',،') && tokens.kind[next] === WORD;

/** "environ" that opens the next phrase ("environ de"), rather than closing this one; "11 % and above the average". */
function opensPhrase(
  tokens: Tokens,
  at: number,
  lexicon: FigureLexicon,
  value: Comparator,
): boolean {
  const mayOpen = value.place === 'before' || lexicon.language === 'en';
  return mayOpen && at < tokens.count && lexicon.has(tokens, at, W.article);
}
