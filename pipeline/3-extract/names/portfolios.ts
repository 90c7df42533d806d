import { markers } from '../../lexicons/markers.ts';
import { surface } from '../tokens.ts';
import { knownName, PORTFOLIO_WORDS } from './registry-names.ts';
import { isFunctional, isMark, isWord, startsPerson, type Words } from './words.ts';

/** "director of the | National Water Office": the end of the body that starts at `i`, whose noun comes last. */
export function bodyEnd(
  words: Words,
  i: number,
  limit: number,
  properEnd: (words: Words, i: number, limit: number) => number,
): number {
  const end = portfolioEnd(words, properEnd(words, i, limit), limit);
  for (let at = end; at < limit && words.tokens.capital[at] === 1 && at - i < 6; at++) {
    const noun = words.lexicon.nouns.match(words.tokens, at, limit);
    if (noun?.value.body !== undefined) return noun.end;
  }
  return end;
}

/** "Higher | Education and Scientific Research": the end of the nouns and adjectives in capitals that go on with a portfolio. */
function portfolioEnd(words: Words, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSubject(words, at)) at++;
  return at;
}

/** Endings of nouns and adjectives of a field: word formation, not vocabulary. */
const SUBJECT =
  /(?:[mst]ions?|ments?|ture|[ai]ng|ics?|als?|ity|ship|[ae]nce|ies|ry|ism|ct|rch|able|gy)$/;

/** Nouns of a field without such an ending: "Affairs", "Rights". */
const NOUN = markers('portfolio-noun');

/** Whether a capitalised word is a common one, and none that begins a name. */
const isSubject = (words: Words, i: number): boolean =>
  isWord(words, i) &&
  words.tokens.capital[i] === 1 &&
  words.verbs[i] !== 1 &&
  !isFunctional(words, i) &&
  !startsPerson(words, i) &&
  words.tokens.word[i] !== 0 &&
  (SUBJECT.test(surface(words.tokens, i)) || NOUN.at(words.tokens, i));

/** Further portfolios of one office, and words of one portfolio, at most. */
const MAX_PORTFOLIOS = 6;
const MAX_WORDS = 4;

/** "Minister of Economy | , Finance, and Trade": the end of a list of portfolios that "and" closes; `from` where none does. */
export function portfoliosEnd(words: Words, from: number, limit: number): number {
  let at = from;
  let sure = false;
  for (let items = 0; items < MAX_PORTFOLIOS; items++) {
    let next = at;
    if (next < limit && isMark(words, next, ',')) next++;
    const last = next < limit && isAnd(words, next);
    if (next === at && (!last || items === 0)) return from;
    if (last) next++;
    const { end, known } = portfolioAt(words, next, limit);
    if (last) {
      const closed = known > next ? known : sure && end > next ? end : from;
      // ", Rural Development, and Water | and Forests"
      const more =
        closed > next && isAnd(words, closed) ? portfolioAt(words, closed + 1, limit).known : 0;
      return more > closed + 1 ? more : closed;
    }
    if (end === next || startsPerson(words, next)) return from;
    sure ||= known === end;
    at = end;
  }
  return from;
}

/** Words in capitals at `i` that are nobody's name: where they end, and the latest that a portfolio is known to end on. */
function portfolioAt(words: Words, i: number, limit: number): { end: number; known: number } {
  const none = { end: i, known: i };
  if (knownName('en', words.tokens, i, limit)?.value.kind === 'person') return none;
  let known = i;
  let at = i;
  for (; at < limit && at - i < MAX_WORDS; at++) {
    // "Minister of Health, X, and Energy Minister Y"
    if (words.lexicon.nouns.match(words.tokens, at, limit)) return none;
    if (words.tokens.capital[at] === 0 || !isWord(words, at)) break;
    if (isFunctional(words, at) || startsPerson(words, at)) break;
    if (isSubject(words, at) || PORTFOLIO_WORDS.match(words.tokens, at, limit)) known = at + 1;
  }
  return { end: at, known };
}

const isAnd = (words: Words, i: number) => /^and$/i.test(surface(words.tokens, i));
