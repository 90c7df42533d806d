import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, NUMBER, surface, type Tokens, WORD } from '../../tokens.ts';
import { type FigureLexicon, W } from '../lexicon.ts';

/** «تتوقع 76 في المائة من الأسر ارتفاعا», "35 % des ménages s'attendent à une hausse": how many expect it, and nothing expected. */
export function hasShareForSubject(
  tokens: Tokens,
  verb: number,
  at: number,
  lexicon: FigureLexicon,
): boolean {
  if (isOfThoseWho(tokens, verb, lexicon)) return true;
  if (lexicon.language !== 'ar') {
    for (let i = verb; i < at; i++)
      if (expects(tokens, i, lexicon)) return followsShare(tokens, verb);
    return false;
  }
  return (
    sharesIn(tokens, at, lexicon) ||
    (isOwnVerb(tokens, verb) && sharesBefore(tokens, verb, lexicon))
  );
}

/** Words from "la part" to its relative: "part des ménages marocains". */
const THOSE = 5;

/** «نسبة الأسر التي | تتوقع», "la part des ménages qui | s'attendent": what a share is told of. */
function isOfThoseWho(tokens: Tokens, verb: number, lexicon: FigureLexicon): boolean {
  // "qui s'attendent"
  const relative = [verb - 1, verb - 2].find((at) => lexicon.has(tokens, at, W.relative));
  if (relative === undefined) return false;
  // "a figure that could reach": it expects nothing itself.
  for (let i = relative - 1; i >= Math.max(0, relative - THOSE) && tokens.kind[i] === WORD; i--)
    if (lexicon.has(tokens, i, W.hollow)) return i < relative - 1;
  return false;
}

/** «(تتوقع) 76 في المائة من الأسر», «(ترجح) 9 في المائة تحسنه»: so many of somebody, or so many with what they expect behind. */
function sharesIn(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if (tokens.kind[at] !== NUMBER) return false;
  for (let i = at + 1; i < Math.min(tokens.count, at + SHARE); i++) {
    if (surface(tokens, i) === 'من') return true;
    const end = percentEnd(tokens, i, lexicon);
    if (end > 0) return isTheirs(tokens, end) || surface(tokens, end) === 'من';
  }
  return false;
}

/** «76 في المائة من الأسر | تتوقع», «10 في المائة | ترجح تحسنه» */
function sharesBefore(tokens: Tokens, verb: number, lexicon: FigureLexicon): boolean {
  for (let i = verb - 1; i >= Math.max(1, verb - SUBJECT); i--) {
    const end = percentEnd(tokens, i, lexicon);
    if (end > 0) return end === verb || surface(tokens, end) === 'من';
    if (tokens.kind[i] !== WORD) return false;
  }
  return false;
}

/** The token after "%" or «في المائة», 0 where none starts. */
function percentEnd(tokens: Tokens, at: number, { units }: FigureLexicon): number {
  const unit = units.match(tokens, at);
  return unit?.value.kind === 'percent' ? unit.end : 0;
}
/** «تتوقع», with no clause of its own («وتتوقع») and no participle («المتوقع», «متوقع»). */
const isOwnVerb = wordMatches(/^(?!و|م|ال)/);
const isTheirs = wordMatches(/..ها?$/);

/** «وفيما يخص التوقعات، تتوقع 53 في المائة من الأسر تدهورا»: expectations that a sentence counts. */
export function areCounted(
  tokens: Tokens,
  from: number,
  last: number,
  lexicon: FigureLexicon,
): boolean {
  if (lexicon.language !== 'ar' || !isOutlook(tokens, from - 1)) return false;
  for (let i = from; i < last; i++) {
    const verb = lexicon.hedges.match(tokens, i, last);
    if (verb?.value === 'forecast' && hasShareForSubject(tokens, i, verb.end, lexicon)) return true;
  }
  return false;
}

const isOutlook = markers('outlook-noun', 'ar').at;

/** Whether the subject of a verb is so many per cent of somebody. */
function followsShare(tokens: Tokens, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(1, verb - SUBJECT); i--) {
    if (isMark(tokens, i, '%٪') && tokens.kind[i - 1] === NUMBER) return true;
    if (isMark(tokens, i, ',;:.') && tokens.spaced[i + 1] === 1) return false;
  }
  return false;
}

const isExpecting = markers('expects').at;
const isBeen = markers('been').at;
/** Whether who stands before a word expects; "4 % is (now) expected", "had been expected" is what others do. */
export const expects = (tokens: Tokens, at: number, lexicon: FigureLexicon) =>
  isExpecting(tokens, at) &&
  !isBeen(tokens, at - 1) &&
  !lexicon.has(tokens, at - 1, W.copula) &&
  !lexicon.has(tokens, at - 2, W.copula);

/** Tokens of a subject: "35 % des ménages marocains". */
const SUBJECT = 8;

/** Tokens of a percentage and the word behind it: «76,4 في المائة من». */
const SHARE = 6;
