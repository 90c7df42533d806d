import { surface } from '../tokens.ts';
import { PORTFOLIO_WORDS, PORTFOLIOS } from './registry-names.ts';
import { isFunctional, isMark, isWord, startsPerson, type Words } from './words.ts';

/** "director of the | National Water Office": the end of the body that starts at `i`, whose noun comes last. */
export function bodyEnd(
  words: Words,
  i: number,
  limit: number,
  properEnd: (words: Words, i: number, limit: number) => number,
): number {
  const portfolio = PORTFOLIOS.match(words.tokens, i, limit);
  if (portfolio) return portfolio.end;
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

const SUBJECT =
  /(?:[mst]ion|ment|ture|[ai]ng|ics?|als?|ity|ship|[ae]nce|ies|ry|ism|ct|rch|able|gy|ing)$/;

/** Whether a capitalised word is a common one, and none that begins a name. */
const isSubject = (words: Words, i: number): boolean =>
  isWord(words, i) &&
  words.tokens.capital[i] === 1 &&
  words.verbs[i] !== 1 &&
  !isFunctional(words, i) &&
  !startsPerson(words, i) &&
  words.tokens.word[i] !== 0 &&
  SUBJECT.test(surface(words.tokens, i));

/** Further portfolios of one office, and words of one portfolio, at most. */
const MAX_PORTFOLIOS = 6;
const MAX_WORDS = 4;

/** "Minister of Economy | , Finance, and Trade": the end of a list of portfolios that "and" closes; `from` where none does. */
export function portfoliosEnd(words: Words, from: number, limit: number): number {
  let at = from;
  for (let items = 0; items < MAX_PORTFOLIOS; items++) {
    let next = at;
    if (next < limit && isMark(words, next, ',')) next++;
    const last = next < limit && isAnd(words, next);
    if (next === at && (!last || items === 0)) return from;
    if (last) next++;
    const end = portfolioEndAt(words, next, limit, last);
    if (end === next) return from;
    if (last) return end;
    at = end;
  }
  return from;
}

/**
 * End of the portfolio in capitals at `i`; `i` for none. The last of a list is of the registry or ends on a word that
 * portfolios have; those before it may be any words but someone's name.
 */
function portfolioEndAt(words: Words, i: number, limit: number, last: boolean): number {
  let end = i;
  for (let at = i; at < limit && at - i < MAX_WORDS && words.tokens.capital[at] === 1; at++) {
    const known = PORTFOLIOS.match(words.tokens, at, limit);
    if (known) return known.end;
    if (!isWord(words, at) || isFunctional(words, at)) break;
    if (startsPerson(words, at)) return last ? end : i;
    const common = isSubject(words, at) || PORTFOLIO_WORDS.match(words.tokens, at, limit);
    end = common || !last ? at + 1 : i;
  }
  return end;
}

const isAnd = (words: Words, i: number) => /^and$/i.test(surface(words.tokens, i));
