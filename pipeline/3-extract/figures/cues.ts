import { MOST_FORMS } from '../forms.ts';
import { type Tokens, WORD } from '../tokens.ts';

type Test = (tokens: Tokens, at: number) => boolean;

/** Bits below are those of words by class (BITS in lexicon.ts), which a sentence has beside its cues. */
const FIRST = 16;
/** Says of a form that its cues have been read. */
const READ = 1 << 15;
const LAST = 30;

const TESTS: Test[] = [];
/** The cues of each form. */
const known = new Int32Array(MOST_FORMS);

/** How far over the ends of a sentence a rule may look for the cue that it needs. */
export const BESIDE = 16;

/**
 * The bit of the words that a rule cannot do without: which of them a sentence or what stands beside it has is read once
 * for all its numbers (`Candidate.cues`), and the rule is asked about those sentences alone.
 * @param isCue what the form of a word alone decides
 * @throws RangeError where there are more cues than bits.
 */
export function cue(isCue: Test): number {
  const bit = FIRST + TESTS.length;
  if (bit > LAST) throw new RangeError(`more than ${LAST - FIRST + 1} cues`);
  TESTS.push(isCue);
  return 1 << bit;
}

/** The cues that a token is. */
export function cuesAt(tokens: Tokens, at: number): number {
  const found = known[tokens.form[at]!]!;
  return found === 0 && tokens.kind[at] === WORD ? readCues(tokens, at) : found;
}

function readCues(tokens: Tokens, at: number): number {
  let bits = READ;
  for (const [i, isCue] of TESTS.entries()) if (isCue(tokens, at)) bits |= 1 << (FIRST + i);
  const form = tokens.form[at]!;
  if (form !== 0) known[form] = bits;
  return bits;
}
