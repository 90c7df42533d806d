import { markers } from '../../../lexicons/markers.ts';
import { nounCodes } from '../../../lexicons/noun-classes.ts';
import { isMark, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, type Counted, startOf } from '../candidate.ts';
import { cue } from '../cues.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { LEVEL, VERBS } from '../measure/sentence/verbs.ts';
import { classSet } from '../word-classes.ts';
import { codeOf } from './counted-noun.ts';

export const isCalamity = markers('calamity').at;
const isToll = markers('toll').at;
const TOLL = cue(isToll);

/** Words between a toll and the calamity that it is of: "le bilan provisoire des". */
const REACH = 4;

/** "The death toll of the floods", "le bilan du séisme": the dead, told by the calamity at a token. */
export function tollOf(tokens: Tokens, at: number): Counted | null {
  if (!isCalamity(tokens, at)) return null;
  for (let toll = at - 1; toll >= at - REACH && tokens.kind[toll] === WORD; toll--)
    if (isToll(tokens, toll)) return { from: toll, to: toll + 1, code: 'death', own: false };
  return null;
}

const HARMED = nounCodes('harmed');

/**
 * "The death toll after three buildings collapsed rose to | 16", "put the death toll at | 16": those whom a toll counts,
 * over what else the sentence has counted since.
 */
export function tollBefore(
  tokens: Tokens,
  candidates: readonly Candidate[],
  index: number,
  lexicon: FigureLexicon,
): Counted | null {
  const candidate = candidates[index]!;
  if ((candidate.cues & TOLL) === 0) return null;
  const start = startOf(candidate);
  if (!leadsTo(tokens, start - 1, lexicon)) return null;
  for (let i = start - 1; i >= candidate.first && !isMark(tokens, i, ';؛'); i--) {
    const toll = tollOf(tokens, i) ?? ownToll(tokens, i, lexicon);
    if (toll) return isOnlyOthers(candidates, index, toll.from) ? toll : null;
  }
  return null;
}

const LEADS = classSet('to', 'inside');

/** "rose [to]", "put [at]", "has [reached]". */
const leadsTo = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.hasAny(tokens, at, LEADS) || VERBS[lexicon.language].finite(tokens, at) === LEVEL;

/** "the death toll": a noun of those who are counted. */
function ownToll(tokens: Tokens, at: number, lexicon: FigureLexicon): Counted | null {
  if (!isToll(tokens, at)) return null;
  const code = codeOf(tokens, at, lexicon);
  return HARMED.has(code) ? { from: at, to: at + 1, code, own: false } : null;
}

/** "raising an earlier toll of | six": whom a toll counts, right before their number. */
export const isOfToll = (tokens: Tokens, from: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, from - 1, W.of) && ownToll(tokens, from - 2, lexicon) !== null;

/** Whether each number since a token has a noun of its own, and that of no one harmed. */
function isOnlyOthers(candidates: readonly Candidate[], index: number, since: number): boolean {
  for (let i = index - 1; i >= 0 && candidates[i]!.from > since; i--) {
    const { counted } = candidates[i]!;
    if (!counted?.own || HARMED.has(counted.code)) return false;
  }
  return true;
}
