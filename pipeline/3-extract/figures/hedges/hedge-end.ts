import { anyOf, markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, NUMBER, pauses, SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import { BITS, type FigureLexicon, W } from '../lexicon.ts';
import { LOCUTIONS } from '../measure/sentence/locutions.ts';
import { CHANGE, NONE, VERBS } from '../measure/sentence/verbs.ts';
import { hasWaw } from '../numerals/group.ts';
import { isBareThat, isQue, turns } from '../that.ts';
import { classSet } from '../word-classes.ts';
import { opensLikePurpose, opensWithArticle, opensWithWaw } from '../word-shapes.ts';
import type { Hedge } from './hedge.ts';
import { insertEnd } from './hedge-insert.ts';
import { givesReason, isConditional } from './hedge-known.ts';
import { hasHappened, tellsPresent } from './hedge-relative.ts';
import { isFuture, isFutureClause } from './outlook.ts';

/** Words from a comma to the verb of its clause; where that is told in words of its own: ", tout en soulignant que le nombre des détenus". */
const CLAUSE = 8;
const TOLD_CLAUSE = 12;

/** "soulignant (que)", unlike "sachant que", "avant que". */
const isTelling = wordMatches(/(?<!^(?:sach|av|pend|dur|nonobst))ant$/);

function tells(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 2; i < to; i++) if (isQue(tokens, i) && isTelling(tokens, i - 1)) return true;
  return false;
}

/** How far before a hedge the relative that it stands under is looked for. */
const RELATIVE = 8;

/** "Le projet, dont le coût avoisinerait 450 MDH, créera": the hedge stands in a clause between commas. */
function isInRelative(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if (lexicon.language === 'ar') return false;
  for (let i = at - 2; i > Math.max(0, at - RELATIVE) && tokens.kind[i] === WORD; i--)
    if (lexicon.has(tokens, i, W.relative)) return isMark(tokens, i - 1, ',');
  return false;
}

const GOES_ON = classSet(
  'function',
  'article',
  'conjunction',
  'relative',
  'part',
  'of',
  'contracted',
);
const isInfinitive = wordMatches(/(?:er|ir|oir|dre|ttre|aître|ire)$/);

/**
 * Whether the verb of the clause around stands at the token, behind its French pronouns: behind the comma that closes a
 * relative clause any word does that can neither open a phrase nor go on with a row of infinitives.
 */
function hasFiniteVerb(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if (tokens.kind[at] !== WORD) return false;
  if (lexicon.language === 'ar')
    return lexicon.comparators.match(tokens, at, at + 1)?.value.place === 'verb';
  const verb = lexicon.has(tokens, at, W.clitic) ? at + 1 : at;
  if (lexicon.has(tokens, verb, W.auxiliary) || isFuture(tokens, verb, lexicon)) return true;
  return !lexicon.hasAny(tokens, at, GOES_ON) && !isInfinitive(tokens, at) && !isGerund(tokens, at);
}

const VERB = classSet('auxiliary', 'verb');
const opensLikeImperfect = wordMatches(/^و?[يتنس]/);

/** Whether a word is an Arabic verb. */
const isVerb = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.hasAny(tokens, at, VERB) || VERBS.ar.finite(tokens, at) !== NONE;

/** Whether an Arabic verb is in the perfect. */
const isTold = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  isVerb(tokens, at, lexicon) &&
  (!opensLikeImperfect(tokens, at) || lexicon.has(tokens, at, W.perfect));

const leadsPast = markers('told-clause').at;

/** «وبلغ», «وقفز», «وقد صرف», «، لم يحضر»: an Arabic clause that a conjunction or a comma opens and that is told in the past. */
const opensTold = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'ar' &&
  ((leadsPast(tokens, at) &&
    (opensWithWaw(tokens, at) || isMark(tokens, at - 1, ',،')) &&
    (lexicon.has(tokens, at, W.negation) || !opensLikePresent(tokens, at + 1))) ||
    opensTellingVerb(tokens, at, lexicon));

/** Words up to the verb of what is said. */
const SAID = 10;

/** «، مذكرا بأن المساحة بلغت 40 هكتارا»: a further verb of saying adds what is told in the past. */
function addsTold(tokens: Tokens, at: number, last: number, lexicon: FigureLexicon): boolean {
  if (lexicon.language !== 'ar' || !lexicon.has(tokens, at, W.verb)) return false;
  const that = isBareThat(tokens, at + 1) ? at + 1 : at + 2;
  if (!isBareThat(tokens, that)) return false;
  let verb = that + 1;
  while (verb < Math.min(last, that + SAID) && !isVerb(tokens, verb, lexicon)) verb++;
  return verb < last && isTold(tokens, verb, lexicon);
}

const opensMain = wordMatches(/^فإن/);
const opensLikePresent = wordMatches(/^[يتنس]/);

/** «وقرر», unlike «وتحسن», which may be a noun as well. */
const opensTellingVerb = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  hasWaw(tokens, at) &&
  ((isTold(tokens, at, lexicon) && VERBS.ar.finite(tokens, at) !== CHANGE) ||
    (lexicon.has(tokens, at, W.change) &&
      !lexicon.has(tokens, at, W.movement) &&
      !opensLikeImperfect(tokens, at)));

const BEFORE_NOUN = classSet('article', 'contracted', 'possessive');

/** Whether a noun follows, whatever verb it looks like: "une baisse", "du compte courant". */
const precedesNoun = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.hasAny(tokens, at, BEFORE_NOUN) || (lexicon.table[tokens.word[at]!]! & BITS.one) !== 0;

const OPENS_ACCOUNT = new RegExp(`^[وف]?${anyOf('account')}(?!\\p{L})`, 'iu');

/** Characters of a sentence within which it says whose account it gives. */
const OPENING = 24;

/** "Selon des sources non confirmées, 14 personnes sont mortes": whose doubt opens a sentence doubts all of it. */
function opensAccount(tokens: Tokens, first: number, at: number, end: number): boolean {
  if (at === first) return isMark(tokens, end, ',،');
  const start = tokens.start[first]!;
  return OPENS_ACCOUNT.test(tokens.text.slice(start, start + OPENING));
}

/** «نموا | يقدر ب»، «مبلغ | يناهز»: a verb that tells how much the noun before it is, and opens no clause. */
export const tellsAmount = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'ar' &&
  tokens.kind[at - 1] === WORD &&
  opensLikeImperfect(tokens, at) &&
  !opensWithWaw(tokens, at) &&
  !opensWithArticle(tokens, at - 1) &&
  lexicon.comparators.match(tokens, at, at + 1)?.value.place === 'verb';

/**
 * «الإنتاج المرتقب 40 ألف طن، فيما …», «الكمية المرتقبة ما بين 40 طنا، و16 طنا»: what is said of a noun holds for its number and
 * those that "and" lists behind it, up to the next mark or what was before.
 */
export function attributeEnd(tokens: Tokens, end: number, last: number): number {
  for (let i = end; i < last; i++) {
    // «سيبلغ 5 في المائة | بعدما كان 4»
    if (isAfter(tokens, i)) return i;
    if (!isMark(tokens, i, ',،;؛:.') || tokens.spaced[i + 1] === 0) continue;
    if (isAnd(tokens, i + 1) && tokens.kind[i + 2] === NUMBER) continue;
    const closed = asideEnd(tokens, i, last);
    if (closed < 0) return i;
    i = closed;
  }
  return last;
}

/** Words of «، برسم هذا الموسم،». */
const ASIDE = 5;

/** The comma that closes an aside of words alone in front of a verb to come: «النمو المرتقب، | برسم هذا الموسم، | سيبلغ»; −1 where none does. */
function asideEnd(tokens: Tokens, comma: number, last: number): number {
  for (let i = comma + 1; i < Math.min(last, comma + 2 + ASIDE); i++) {
    if (isMark(tokens, i, ',،')) return isToCome(tokens, i + 1) ? i : -1;
    if (tokens.kind[i] !== WORD) return -1;
  }
  return -1;
}
const isToCome = wordMatches(/^[وف]?س[يتن].{2,}$/u);
const isAnd = wordMatches(/^و$/u);

export const isGerund = wordMatches(/^\p{L}{2,}ing$/u);

const isAfter = markers('before-past').at;
const isPerfectInfinitive = markers('perfect-infinitive').at;
const isArticle = markers('indefinite').at;

/**
 * "to fall to 5 % after reaching 6 %", "après avoir atteint", "after a rise of 3 %", «بعد أن بلغ»: what has been is known.
 */
function looksBack(tokens: Tokens, i: number, lexicon: FigureLexicon): boolean {
  if (!isAfter(tokens, i)) return false;
  const isOne = lexicon.has(tokens, i + 1, W.article) || isArticle(tokens, i + 1);
  if (lexicon.has(tokens, isOne ? i + 2 : i + 1, W.movement)) return true;
  // "after a slow growth of", "après une forte hausse de"
  if (isOne && tokens.kind[i + 2] === WORD && lexicon.has(tokens, i + 3, W.movement)) return true;
  if (lexicon.language === 'en') return isGerund(tokens, i + 1);
  if (lexicon.language === 'fr') return isPerfectInfinitive(tokens, i + 1);
  return isBareThat(tokens, i + 1) && isTold(tokens, i + 2, lexicon);
}

const isAlready = markers('already').at;
const amountsTo = markers('amounts-to').at;
const takesUp = markers('sentence-relative').at;
/** Words from a comma to the verb of ", ce qui représente" and from there to the rise that it is. */
const TO_VERB = 3;
const TO_RISE = 3;

/**
 * ", which is an increase of 18 %", ", ce qui représente une hausse", «، وهو ما يمثل زيادة»: the verb by which what is
 * foreseen is told once more, as a rise or a fall; −1 where none stands there.
 */
function restatedTo(tokens: Tokens, comma: number, i: number, lexicon: FigureLexicon): number {
  if (comma < 0 || i - comma > TO_VERB) return -1;
  for (let verb = i; verb <= comma + TO_VERB; verb++) {
    if (!amountsTo(tokens, verb)) continue;
    if (!takesUp(tokens, verb - 1)) return -1;
    for (let rise = verb + 1; rise <= verb + TO_RISE && tokens.kind[rise] === WORD; rise++)
      if (lexicon.has(tokens, rise, W.movement)) return rise;
    return -1;
  }
  return -1;
}

/** "value | added", "c'| est-à-dire": no verb, but a part of what several words say as one. */
const isInWords = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean => {
  const words = LOCUTIONS[lexicon.language].match(tokens, at - 1);
  return words !== null && words.end > at && words.value !== 'verb';
};

/** A hedge reaches forward over participles and coordinated infinitives, up to a clause with a verb of its own. */
export function scopeEnd(
  tokens: Tokens,
  first: number,
  at: number,
  { end, kind, rule }: Pick<Hedge, 'end' | 'kind' | 'rule'>,
  last: number,
  lexicon: FigureLexicon,
): number {
  let comma = -1;
  let account = opensAccount(tokens, first, at, end);
  // "La tranche, attendue en 2026, portera": said in passing.
  const passing =
    rule === 'word:forecast' && lexicon.language !== 'ar' && isMark(tokens, at - 1, ',');
  const relative = passing || isInRelative(tokens, end, lexicon);
  for (let i = end; i < last; i++) {
    if (tokens.kind[i] === SYMBOL) {
      if (isMark(tokens, i, ';؛')) return i;
      if (relative && pauses(tokens, i, ',،') && hasFiniteVerb(tokens, i + 1, lexicon)) return i;
      if (account && pauses(tokens, i, ',،')) account = false;
      else if (pauses(tokens, i, ',،»”"(:')) comma = i;
      continue;
    }
    if (tokens.kind[i] !== WORD) continue;
    // «يتوقع، بالنظر إلى الأمطار، أن»: what is foreseen.
    if (comma === i - 1 && isBareThat(tokens, i)) comma = -1;
    const again = restatedTo(tokens, comma, i, lexicon);
    if (again > 0) {
      i = again;
      continue;
    }
    // "devrait croître de 4 %, tandis que l'inflation atteindra 2 %": what is to come is forecast with it.
    // "s'attend à une hausse, car les ventes atteignent 4 millions": what a forecast rests on is known.
    const breaks = turns(tokens, i, lexicon) || givesReason(tokens, i);
    if ((breaks || lexicon.has(tokens, i, W.auxiliary)) && isFutureClause(tokens, i, last, lexicon))
      continue;
    if (looksBack(tokens, i, lexicon)) return i;
    // "should rise by 9 %, with exports already at 300 tonnes"
    if (comma >= 0 && isAlready(tokens, i)) return comma;
    // «وإن كانت ترتقب 3 في المائة، فإن الأسعار ارتفعت»: the main clause, told as it is, unless in the future.
    const isMain = comma === i - 1 && opensMain(tokens, i);
    if (isMain && !isFutureClause(tokens, i + 1, last, lexicon)) return i;
    if (kind !== 'allegation' && opensTold(tokens, i, lexicon)) return i;
    if (kind !== 'allegation' && comma === i - 1 && addsTold(tokens, i, last, lexicon)) return i;
    // "set to rise to 3%, before reaching 3.5%": forecast with it.
    if (isGerund(tokens, breaks ? i + 1 : i)) continue;
    if (breaks) return i;
    if (comma === i - 1 && insertEnd(tokens, comma, last, lexicon) > 0) return comma;
    // "prévient la fédération, qui regroupe 140 entreprises": a relative clause with a mood of its own.
    // «قد يفضي إلى تجاوز رقم 2011 الذي بلغ 4222»: told in the past, so known.
    const isPast = lexicon.language === 'ar' ? isTold : hasHappened;
    if (lexicon.has(tokens, i, W.relative) && isPast(tokens, i + 1, lexicon)) return i;
    if (comma === i - 1 && tellsPresent(tokens, i, last, lexicon)) return comma;
    if (
      comma === i - 1 &&
      lexicon.language !== 'ar' &&
      lexicon.has(tokens, i, W.relative) &&
      !lexicon.has(tokens, i, W.part)
    )
      return comma;
    if (lexicon.language === 'fr' && precedesNoun(tokens, i - 1, lexicon)) continue;
    if (!lexicon.has(tokens, i, W.auxiliary) || i < end + 2) continue;
    if (isInWords(tokens, i, lexicon)) continue;
    if (lexicon.language === 'fr' && isConditional(tokens, i)) continue;
    // «يرتقب أن تتراجع المبيعات، لتصل إلى 4»: what would come of it.
    if (lexicon.language === 'ar' && opensLikePurpose(tokens, i)) continue;
    if (tellsAmount(tokens, i, lexicon)) continue;
    // An indicative verb after a comma opens another clause.
    if (comma >= 0 && i - comma < (tells(tokens, comma, i) ? TOLD_CLAUSE : CLAUSE)) return comma;
  }
  return last;
}
