import { markers } from '../../../lexicons/markers.ts';
import { isMark, SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { hasArticle } from '../numerals/group.ts';
import { classSet } from '../word-classes.ts';
import { endsInLy, opensWithArticle } from '../word-shapes.ts';

const OPENS_CLAUSE = classSet('conjunction', 'relative', 'adversative');
const KNOWN = classSet('article', 'possessive');
const MOVES = classSet('by', 'to');
const PUTS = classSet('to', 'inside');

/** "les blessés graves à 8.417", "وصلت الوفيات إلى 7.240", "First doses: 9,986,500". */
export function isSubject(
  tokens: Tokens,
  at: number,
  number: number,
  lexicon: FigureLexicon,
): boolean {
  if (number - at > 7) return false;
  // "les Maliens (600)": the brackets hold the number of what stands before them.
  // "les réclamations – deux millions, dit-on –": so do dashes.
  const bracketed = at === number - 2 && isMark(tokens, number - 1, '(–—');
  for (let i = at + 1; i < number; i++)
    if (tokens.kind[i] === SYMBOL && !isMark(tokens, i, ':') && !bracketed) return false;
  if (isMark(tokens, number - 1, ':') || bracketed) return true;
  if (lexicon.language === 'ar')
    return (
      (hasArticle(tokens, at) && opensWithArticle(tokens, at)) ||
      // «وبلغت ليالي المبيت»: what follows makes it definite.
      (lexicon.has(tokens, at - 1, W.verb) && opensWithArticle(tokens, at + 1))
    );
  // "the seriously injured"
  const before = lexicon.language === 'en' && endsInLy(tokens, at - 1) ? at - 2 : at - 1;
  if (lexicon.has(tokens, number - 1, W.conjunction) || before < 0) return false;
  // "put the number of dead at 12 and of injured at 40"
  const isNext =
    lexicon.has(tokens, before, W.of) && lexicon.has(tokens, before - 1, W.conjunction);
  if (isNext && at === number - 2 && lexicon.hasAny(tokens, number - 1, PUTS)) return true;
  // "while arrivals reached 17.4 million": a plural without article opens its clause.
  if (lexicon.language === 'en' && isVerbBehind(tokens, at + 1, number, lexicon)) {
    const noun = beforeTerm(tokens, at, lexicon);
    // "while total arrivals reached"
    const term = isTotal(tokens, noun) ? noun - 1 : noun;
    // "and their members are"
    const opens = lexicon.has(tokens, term, W.possessive) ? term - 1 : term;
    return tokens.kind[opens] !== WORD || lexicon.hasAny(tokens, opens, OPENS_CLAUSE);
  }
  const led =
    before > 0 &&
    tokens.kind[before - 1] === WORD &&
    lexicon.has(tokens, before - 1, W.function) &&
    !lexicon.hasAny(tokens, before - 1, OPENS_CLAUSE);
  // "leurs adhérents sont"
  return lexicon.hasAny(tokens, before, KNOWN) && !led;
}

const isTotal = markers('sum-noun', 'en').at;
const isMoney = markers('money-noun').at;

/** "arrivals reached 40", "arrivals by boat rose to 40": the verb of a plural, right behind it or over what says which. */
function isVerbBehind(tokens: Tokens, at: number, number: number, lexicon: FigureLexicon): boolean {
  if (lexicon.has(tokens, at, W.auxiliary)) return true;
  // "deaths increased by 30"
  const isMoved = at === number - 2 && lexicon.hasAny(tokens, number - 1, MOVES);
  if (isMoved && lexicon.has(tokens, at, W.change)) return true;
  if (!lexicon.has(tokens, at, W.function) || lexicon.hasAny(tokens, at, OPENS_CLAUSE))
    return false;
  if (isMoney(tokens, at - 1)) return false;
  const verb = lexicon.has(tokens, number - 1, W.to) ? number - 2 : number - 1;
  const told = lexicon.comparators.match(tokens, verb, number)?.value;
  return told?.place === 'verb' && told.comparator === 'eq';
}

/** Where the term that ends on a noun starts, less one: "overnight stays". */
const beforeTerm = (tokens: Tokens, at: number, { terms }: FigureLexicon): number =>
  terms.match(tokens, at - 1)?.end === at + 1 ? at - 2 : at - 1;
