import { markers } from '../../../lexicons/markers.ts';
import { nounCodes } from '../../../lexicons/noun-classes.ts';
import { wordMatches } from '../../by-form.ts';
import { knownName } from '../../names/registry-names.ts';
import { isMark, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, type Counted, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { codeOf } from './counted-noun.ts';

const LISTING = nounCodes('listing');
const isAbroad = markers('abroad').at;
/** «المدن المعنية هي فاس (12)» */
const isThey = wordMatches(/^و?هي$/);
/** Tokens of the name of a place. */
const NAME = 4;
/** Words that may say which between a noun and what opens its list: "les villes [les plus touchées] sont". */
const WHICH = 5;

/** A noun that says what the names of a list are. */
export const isListingNoun = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  LISTING.has(codeOf(tokens, at, lexicon));

/** "Les nationalités : Sénégal (181)", "les villes concernées sont Fès (12)": whether a noun says what the names of a list are, so that no number behind one counts it. */
export function isListing(
  tokens: Tokens,
  { code, to }: Counted,
  candidate: Pick<Candidate, 'from'> & Partial<Pick<Candidate, 'comparatorFrom'>>,
  lexicon: FigureLexicon,
): boolean {
  if (!LISTING.has(code)) return false;
  const { from, comparatorFrom = -1 } = candidate;
  let end = startOf({ from, comparatorFrom });
  if (isMark(tokens, end - 1, '(')) end--;
  for (let i = to; i <= Math.min(to + WHICH, end - 2); i++)
    if (isMark(tokens, i, ':') || lexicon.has(tokens, i, W.copula) || isThey(tokens, i))
      return isNameBefore(tokens, end, i + 1, lexicon);
  return false;
}

function isNameBefore(tokens: Tokens, end: number, stop: number, lexicon: FigureLexicon): boolean {
  if (tokens.kind[end - 1] !== WORD) return false;
  if (lexicon.language !== 'ar') return tokens.capital[end - 1] === 1;
  for (let i = end - 1; i >= Math.max(stop, end - NAME); i--) {
    const known = knownName('ar', tokens, i, end);
    if (known?.end === end ? known.value.kind === 'place' : i === end - 1 && isAbroad(tokens, i))
      return true;
  }
  return false;
}

/** Figures back to what was counted before a list. */
const NEAR = 4;

/** "1.800 touristes … trois pays : France (1.200)": what was counted before those that are listed. */
export function beforeListing(
  candidates: readonly Candidate[],
  listing: Candidate,
): Candidate | null {
  const at = candidates.indexOf(listing);
  return (
    candidates
      .slice(Math.max(0, at - NEAR), at)
      .findLast(
        (one) =>
          one.counted?.own && one.ignored === null && one.counted.code !== listing.counted!.code,
      ) ?? null
  );
}
