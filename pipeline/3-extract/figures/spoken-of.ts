import { markers } from '../../lexicons/markers.ts';
import type { Analysis } from '../mention.ts';
import { isMark, SYMBOL, surface, type Tokens, WORD } from '../tokens.ts';
import { alive, type Candidate, type Counted, startOf } from './candidate.ts';
import { nounAt } from './counted-noun.ts';
import { hasArticle } from './group.ts';
import { type FigureLexicon, W } from './lexicon.ts';
import { NONE, VERBS } from './measure/verbs.ts';
import { isAtNumber, isCountable, isOblique, nounBefore } from './nounbefore.ts';
import { peopleOf } from './people.ts';
import { presented } from './presented.ts';
import { SENTENCES } from './share-unit.ts';
import { isTakenUp } from './taken-up.ts';
import { classSet } from './word-classes.ts';

/** "ils (étaient 40)", "there (were 40)": stands for what was named before. */
const isThem = markers('them').at;
const isNumbering = markers('numbers').at;
const isOwnNumber = markers('own-number').at;
const isOfficial = markers('officials').at;
const isBeen = markers('been').at;
/** "Ils sont ainsi 40" */
const isInside = markers('inside-passive').at;

/** Words from a pronoun, or from "leur nombre", to its number. */
const REACH = 5;
/** Words of what a row of a list is of. */
const LABEL = 5;
/** What a pronoun for what is counted may part from its number. */
const STANDS = classSet('copula', 'auxiliary', 'filler', 'adverb', 'only');
const NO_NOUN = classSet('agent', 'number');

/**
 * Gives numbers without any noun in their sentence the one that the sentence or heading before names: "Plages polluées ¶
 * Elles sont au nombre de 19", "Postes par ville. Rabat : 40 ; Salé : 12", "Le nombre des postes ? 40".
 */
export function lendSpokenOf(
  { tokens, sentences }: Analysis,
  candidates: readonly Candidate[],
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): void {
  // The last number that has its noun from there, and the last of an earlier sentence.
  let lent: Candidate | null = null;
  let earlier = -SENTENCES;
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]!;
    const { sentence } = candidate;
    const previous = candidates[i - 1];
    if (previous && previous.sentence < sentence) earlier = previous.sentence;
    if (!isBare(candidate)) continue;
    const row = isRow(tokens, candidates, i, lent);
    const opens = startOf(candidate) === candidate.first;
    const said = opens ? presented(tokens, candidate, sentences[sentence + 1], lexicon) : null;
    if (said) candidate.counted = said;
    // "Le nombre des tisserands est en hausse de 12 %. Ils sont 300 à": of those whose number is told.
    else if (previous?.sentence === sentence - 1 && isOfThem(tokens, candidate, claimed, lexicon))
      candidate.counted = numbered(tokens, sentences[sentence - 1]!, claimed, lexicon);
    else if (row && lent && sentence - lent.sentence <= 1) candidate.counted = lent.counted;
    else if (sentence > 0 && earlier < sentence - 1) {
      const before = sentences[sentence - 1]!;
      // "41.000 appels … Les deux tiers viennent de femmes. On en est à 6.300": counted before.
      const isFirst = sentence - earlier > SENTENCES;
      if (row || (isFirst && isOfThem(tokens, candidate, claimed, lexicon)))
        candidate.counted = spokenOf(tokens, before, claimed, lexicon);
      else if (isAnswer(tokens, candidate, before))
        candidate.counted = numbered(tokens, before, claimed, lexicon);
    }
    if (candidate.counted) lent = candidate;
  }
}

const isBare = (candidate: Candidate): boolean =>
  alive(candidate) &&
  candidate.unit === null &&
  candidate.counted === null &&
  candidate.kind === null &&
  !candidate.numeral.definite;

/** "Rabat : 40 ; Salé : 12": one of several numbers that each stand behind the colon of a label. */
function isRow(
  tokens: Tokens,
  candidates: readonly Candidate[],
  i: number,
  lent: Candidate | null,
): boolean {
  const candidate = candidates[i]!;
  return (
    isLabelled(tokens, candidate) &&
    [candidates[i - 1], candidates[i + 1]].some(
      (other) =>
        other !== undefined &&
        (other === lent || isBare(other)) &&
        Math.abs(other.sentence - candidate.sentence) <= 1 &&
        isLabelled(tokens, other),
    )
  );
}

function isLabelled(tokens: Tokens, { from, to, first, last }: Candidate): boolean {
  if (!isMark(tokens, from - 1, ':')) return false;
  if (to < last && !isMark(tokens, to, ';؛.،,')) return false;
  let at = from - 2;
  while (at >= first && (tokens.kind[at] === WORD || isMark(tokens, at, '-'))) at--;
  return from - 2 - at <= LABEL && at < from - 2 && (at < first || isMark(tokens, at, ';؛.،,•–'));
}

/** "Elles sont 40", "Leur nombre atteint 40", "There were 40 of them", «وصل عددها إلى 40»: of nothing that its sentence names. */
function isOfThem(
  tokens: Tokens,
  candidate: Candidate,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): boolean {
  const { first } = candidate;
  if (nounBefore(tokens, candidate, first, claimed, lexicon)) return false;
  if (isTakenUp(tokens, candidate, lexicon) || isSubjectAlone(tokens, candidate, lexicon))
    return true;
  let at = startOf(candidate) - 1;
  // "They numbered 40"
  if (isNumbering(tokens, at) && isThem(tokens, at - 1)) return true;
  for (let i = at; i >= Math.max(first, at - REACH) && tokens.kind[i] === WORD; i--) {
    if (isOwnNumber(tokens, i)) return true;
    if (lexicon.has(tokens, i, W.number) && isTheirNumber(tokens, i, lexicon)) return true;
  }
  if (isAtNumber(tokens, at - 1, lexicon)) at -= 3;
  const end = at;
  while (at > first && (lexicon.hasAny(tokens, at, STANDS) || isInside(tokens, at))) at--;
  return at < end && isBeing(tokens, at + 1, lexicon) && isThem(tokens, at);
}

/** "sont", "ont été" */
const isBeing = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.copula) ||
  (lexicon.has(tokens, at, W.auxiliary) && isBeen(tokens, at + 1));

/** "leur nombre", "le nombre total", «العدد»: of nothing named behind it. */
const isTheirNumber = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at - 1, W.possessive) ||
  hasArticle(tokens, at) ||
  (lexicon.has(tokens, at - 1, W.article) && !lexicon.has(tokens, at + 1, W.of));

/** "40 ont été saisies", "À Safi, 40 were seized": a subject without noun, of which something was done that does not befall people alone. */
function isSubjectAlone(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  const at = startOf(candidate);
  if (lexicon.language === 'ar' || peopleOf(tokens, candidate, lexicon)) return false;
  if (at > candidate.first && !isMark(tokens, at - 1, ',')) return false;
  return lexicon.has(tokens, candidate.to, W.auxiliary);
}

/** A number that opens the sentence behind a question. */
const isAnswer = (tokens: Tokens, candidate: Candidate, before: Sentence): boolean =>
  startOf(candidate) === candidate.first &&
  tokens.kind[before.to - 1] === SYMBOL &&
  QUESTION.has(surface(tokens, before.to - 1));
const QUESTION: ReadonlySet<string> = new Set(['?', '؟']);

type Sentence = Analysis['sentences'][number];

/** The noun whose number a sentence names. */
function numbered(
  tokens: Tokens,
  { from, to }: Sentence,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Counted | null {
  const found = nounBefore(tokens, { from: to, to, first: from }, from, claimed, lexicon);
  return found?.told ? found.counted : null;
}

/** The noun that a sentence is about: its only one that may be counted, of a heading its first. */
function spokenOf(
  tokens: Tokens,
  sentence: Sentence,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Counted | null {
  const told = numbered(tokens, sentence, claimed, lexicon);
  if (told) return told;
  const { finite } = VERBS[lexicon.language];
  let found: Counted | null = null;
  let isHeading = true;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (finite(tokens, i) !== NONE) isHeading = false;
    if (!isCountable(tokens, i, lexicon) || isCountable(tokens, i - 1, lexicon)) continue;
    if (isOfficial(tokens, i) || lexicon.hasAny(tokens, i, NO_NOUN)) continue;
    // "aux tisserands", unlike "dans les fermes": they may be spoken of as well.
    const receives = lexicon.has(tokens, i - 1, W.contracted);
    if (!receives && isOblique(tokens, i, sentence.from, lexicon)) continue;
    const noun = nounAt(tokens, i, lexicon);
    if (found && found.code !== noun.code && !isHeading) return null;
    found ??= noun;
  }
  return found;
}
