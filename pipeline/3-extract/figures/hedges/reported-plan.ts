import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, lowerCase, pauses, SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import { isParticiple, wouldHaveDone } from '../../would-have.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { classSet } from '../word-classes.ts';

const SAID = markers('said-that');
const permits = markers('permits').at;
const isNone = markers('none').at;

/** Words from "no" to "may" and from there to "no more than". */
const SUBJECT = 5;
const BOUND = 4;

/** "No boat may carry more than 15", "boats may land no more than 15": what the rules allow. */
export function isPermission(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if (lexicon.language !== 'en' || !permits(tokens, at)) return false;
  for (let i = at - 1; i >= Math.max(0, at - SUBJECT) && tokens.kind[i] === WORD; i--)
    if (isNone(tokens, i)) return true;
  for (let i = at + 1; i <= at + BOUND; i++)
    if (isNone(tokens, i) && lexicon.comparators.match(tokens, i)) return true;
  return false;
}

/** Growth, the deficit, inflation: what an outlook is on. */
const FORESEEN = classSet('outlook', 'change', 'steady');
const isIf = markers('supposes', 'en').at;
const isBe = wordMatches(/^be$/);
const isHave = wordMatches(/^have$/);
const isGuessed = markers('guessed', 'en').at;

/** How far before its verb "that" opens a reported clause, in tokens. */
const REPORTED = 14;

/**
 * "officials said that 500 posts would be kept", "5,000 would be released": "will" in the past, a plan and no guess. What
 * somebody would do to others is decided; what would happen is foreseen.
 */
export function isReportedPlan(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if (lexicon.language !== 'en' || lowerCase(tokens, at) !== 'would') return false;
  if (wouldHaveDone(tokens, at)) return false;
  if (isBe(tokens, at + 1) && isDone(tokens, at + 2)) return true;
  if (isHave(tokens, at + 1) && lexicon.has(tokens, at + 2, W.possessive)) return true;
  // "growth would reach 4 percent, the bank said": nobody decides on it.
  const isForecast = lexicon.hasAny(tokens, subjectEnd(tokens, at, lexicon) - 1, FORESEEN);
  return isReported(tokens, at) || (!isForecast && isSaidBehind(tokens, at));
}

/** "the unemployment rate | in Morocco would": the token behind a subject, before the place that it is of. */
function subjectEnd(tokens: Tokens, at: number, lexicon: FigureLexicon): number {
  let place = at;
  while (at - place < SUBJECT && tokens.capital[place - 1] === 1) place--;
  if (lexicon.has(tokens, place - 1, W.article)) place--;
  return place < at && isIn(tokens, place - 1) ? place - 1 : at;
}
const isIn = wordMatches(/^in$/);

/** What is done; what is needed or lost is a guess. */
const isDone = (tokens: Tokens, at: number): boolean =>
  !isGuessed(tokens, at) && isParticiple(tokens, at);

/** Whether a verb of saying opens the clause of a token. */
function isReported(tokens: Tokens, at: number): boolean {
  let commas = 0;
  for (let i = at - 1; i > Math.max(0, at - REPORTED); i--) {
    if (isMark(tokens, i, ')')) while (i > 0 && !isMark(tokens, i, '(')) i--;
    if (isMark(tokens, i, '(')) continue;
    // The comma of "12,000" parts no clauses.
    const parts = tokens.kind[i] === SYMBOL && tokens.spaced[i + 1] === 1;
    if (parts && !isMark(tokens, i, ',')) return false;
    if (parts) commas++;
    const word = lowerCase(tokens, i);
    // "said on Tuesday that 37 people, three of them in custody, would face": an insert is closed again.
    if (word === 'that') return commas % 2 === 0 && isSaidBefore(tokens, i);
    // "it added, and the wage would go up": who said it stands between commas.
    if (SAID.has(word)) return commas === 0 || (commas === 1 && isInsert(tokens, i));
  }
  return false;
}

/** Words of who says it, up to the verb: "it", "the minister of Trade". */
const SPEAKER = 4;

/** Whether a verb of saying stands behind a comma and whoever says it. */
function isTagged(tokens: Tokens, said: number): boolean {
  for (let i = said - 1; i >= Math.max(1, said - SPEAKER - 1); i--) {
    if (isMark(tokens, i, ',')) return i < said - 1 && tokens.spaced[i + 1] === 1;
    if (tokens.kind[i] !== WORD) return false;
  }
  return false;
}

const isInsert = (tokens: Tokens, said: number): boolean =>
  isMark(tokens, said + 1, ',') && isTagged(tokens, said);

/** Tokens from "would" to who said it. */
const TOLD = 16;

/** "The pension would climb to 1,000 dirhams, it added": who said so stands behind, with no condition before it. */
function isSaidBehind(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REPORTED) && !pauses(tokens, i, '.;:'); i--)
    if (isIf(tokens, i)) return false;
  for (let i = at + 1; i < Math.min(tokens.count, at + TOLD); i++) {
    if (pauses(tokens, i, '.;:') || isIf(tokens, i)) return false;
    if (SAID.has(lowerCase(tokens, i))) return isTagged(tokens, i);
  }
  return false;
}

/** Tokens between a verb of saying and its "that": "told MPs in 2022 that". */
const TO_THAT = 5;

function isSaidBefore(tokens: Tokens, that: number): boolean {
  for (let i = that - 1; i >= Math.max(0, that - TO_THAT); i--)
    if (SAID.has(lowerCase(tokens, i))) return true;
  return false;
}
