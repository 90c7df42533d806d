import { markers } from '../../../lexicons/markers.ts';
import { nounCodes } from '../../../lexicons/noun-classes.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, type Counted, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { approximate } from '../numerals/decimal.ts';
import { previousOf } from '../previous.ts';
import { classSet } from '../word-classes.ts';
import { endsLikeWomen } from '../word-shapes.ts';
import { nounAt } from './counted-noun.ts';

export const isRest = markers('rest').at;

export const befalls = markers('befalls').at;

const isPointing = markers('demonstrative', 'en').at;

/** How many auxiliaries a passive may have. */
const AUXILIARIES = 3;

/** "42 autres", "42 others", «42 آخرين»: what stands behind the number is for a noun told before. */
const isOfOthers = (tokens: Tokens, { to, counted }: Candidate, lexicon: FigureLexicon): boolean =>
  counted === null
    ? isRest(tokens, to)
    : counted.own &&
      counted.code === '' &&
      lexicon.has(tokens, counted.from, W.pronoun) &&
      lexicon.has(tokens, counted.from, W.preadjective);

/** "killed at least 60", "injuring 27", «وإصابة 27» */
export const isBehindDeed = (
  tokens: Tokens,
  candidate: Candidate,
  { language }: FigureLexicon,
): boolean =>
  language !== 'fr' &&
  startOf(candidate) > candidate.first &&
  befalls(tokens, startOf(candidate) - 1);

/**
 * "Some 60 were arrested", "60 ont été blessés", "eight of those killed", "killed at least 60", «911 ألفا استفادوا»: the token of what befell them,
 * which befalls people; −1 where none is.
 */
function befell(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): number {
  const { to, counted } = candidate;
  if (counted !== null && !(lexicon.language === 'ar' && isOfOthers(tokens, candidate, lexicon)))
    return -1;
  if (isBehindDeed(tokens, candidate, lexicon)) return startOf(candidate) - 1;
  if (lexicon.language === 'ar' && haveDone(tokens, to)) return to;
  // "eight of those killed"
  if (lexicon.has(tokens, to, W.of) && isPointing(tokens, to + 1) && befalls(tokens, to + 2))
    return to + 2;
  let at = to;
  while (at - to < AUXILIARIES && lexicon.has(tokens, at, W.auxiliary) && !befalls(tokens, at))
    at++;
  return befalls(tokens, at) ? at : -1;
}

/** «استفادوا», «تعرضن»: the Arabic plurals of those who did something, which things do not take. */
const haveDone = (tokens: Tokens, at: number): boolean =>
  menDid(tokens, at) || endsLikeWomen(tokens, at);
const menDid = wordMatches(/^\p{L}{3,}وا$/u);

/**
 * The people that a number without any noun counts, whatever amount stands before it; null where nothing says so. What
 * was counted before says better who they are.
 */
export function peopleOf(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): Counted | null {
  if (candidate.unit !== null) return null;
  // «وإصابة 40 آخرين»: others than the dead before.
  const isHarmed = lexicon.language === 'ar' && isBehindDeed(tokens, candidate, lexicon);
  const at =
    !isHarmed && isOfOthers(tokens, candidate, lexicon)
      ? candidate.to
      : befell(tokens, candidate, lexicon);
  return at < 0 ? null : { from: at, to: at + 1, code: 'person', own: false };
}

/** "un juge limogé ; deux autres suspendus": the noun of the one told right before. */
export function singleBefore(candidates: readonly Candidate[], at: number): Counted | null {
  const before = previousOf(candidates, at);
  if (before?.ignored !== 'single' || before.sentence !== candidates[at]!.sentence) return null;
  return before.counted?.own && before.counted.code !== '' ? before.counted : null;
}

const leads = markers('in-lead').at;
const PEOPLES = nounCodes('people');
/** Words from a people to where it is said to lead. */
const TO_LEAD = 4;

/** "followed by the Syrians (520)", "with Malians in the lead (600)": a people before the brackets that hold its number, whatever governs it. */
export function bracketedPeople(
  tokens: Tokens,
  { from, to }: Pick<Candidate, 'from' | 'to'>,
  lexicon: FigureLexicon,
): Counted | null {
  if (!isMark(tokens, from - 1, '(') || !isMark(tokens, to, ')')) return null;
  const isLed = leads(tokens, from - 2);
  for (let i = from - 2; i >= from - 2 - (isLed ? TO_LEAD : 0); i--) {
    if (tokens.kind[i] !== WORD) return null;
    const people = nounAt(tokens, i, lexicon);
    if (PEOPLES.has(people.code)) return people;
  }
  return null;
}

export const isPopulace = markers('populace').at;
export const isPeopled = markers('peopled').at;
/** Words from a population or a country to its number: "population officially estimated at", "country of more than". */
const TO_NUMBER = 3;
/** Nothing with fewer people is told of by their number alone. */
const PEOPLED = 1000;
const LEADS = classSet('of', 'to', 'inside');
const OF = classSet('of');

/** "with a population of 36 million", "in this country of 36 million": those who live there, whatever governs it. */
export function inhabitantsOf(
  tokens: Tokens,
  at: number,
  {
    from,
    value,
    comparatorFrom = -1,
  }: Pick<Candidate, 'from'> & Partial<Pick<Candidate, 'value' | 'comparatorFrom'>>,
  lexicon: FigureLexicon,
): Counted | null {
  const start = startOf({ from, comparatorFrom });
  const isOwn = isPopulace(tokens, at);
  if (!isOwn && (!isPeopled(tokens, at) || start !== at + 2)) return null;
  if (!value || start - at > TO_NUMBER + 1 || approximate(value) < PEOPLED) return null;
  for (let i = at + 1; i < start; i++) if (tokens.kind[i] !== WORD) return null;
  // "estimated at" is a comparator.
  const isPut = isOwn && (start < from || lexicon.language === 'ar');
  const leads = isOwn ? LEADS : OF;
  return isPut || lexicon.hasAny(tokens, start - 1, leads)
    ? { from: at, to: at + 1, code: 'person', own: false }
    : null;
}
