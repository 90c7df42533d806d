import { anyOf, markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, NUMBER, pauses, SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { isBareThat, turns } from '../that.ts';
import { classSet } from '../word-classes.ts';
import { opensWithBeh, opensWithWaw } from '../word-shapes.ts';
import { isMood } from './hedge-known.ts';
import { isFuture } from './outlook.ts';

const opensWithKnown = markers('opens-known').at;
const isLatter = markers('last-named').at;
const isIndefinite = markers('indefinite', 'en').at;

/** ", soit 16 % du total," restates the subject and shares its mood. */
function isRestatement(
  tokens: Tokens,
  comma: number,
  first: number,
  lexicon: FigureLexicon,
): boolean {
  for (let i = comma - 1; i > Math.max(first, comma - 12); i--)
    if (pauses(tokens, i, ',')) return lexicon.has(tokens, i + 1, W.thatIs);
  return false;
}

const HARD = ';؛:.';

/** Where the verb of an English hedge starts: "are forecast", "is expected". */
function verbStart(tokens: Tokens, at: number, lexicon: FigureLexicon): number {
  let start = at;
  if (lexicon.language === 'en') while (lexicon.has(tokens, start - 1, W.auxiliary)) start--;
  return start;
}

/** The Arabic subject that "قد" and its verb follow: "أن 500 وفاة قد تكون". */
function subjectStart(tokens: Tokens, at: number, first: number, lexicon: FigureLexicon): number {
  for (let i = at - 1; i >= Math.max(first, at - 6); i--) {
    if (tokens.kind[i] === SYMBOL || lexicon.has(tokens, i, W.auxiliary)) return at;
    if (isBareThat(tokens, i)) return i + 1;
  }
  return at;
}

/** First token of the phrase that ends before `at`: after the last sign or joined word, at `first` at the earliest. */
function phraseStart(tokens: Tokens, at: number, first: number): number {
  if (opensWithWaw(tokens, at)) return at;
  for (let i = at - 1; i >= first; i--)
    if (tokens.kind[i] === SYMBOL) return i + 1;
    else if (opensWithWaw(tokens, i)) return i;
  return first;
}

/** Whether only "ne", "se" and their like stand at tokens `[from, to)`; French alone. */
function allClitics(tokens: Tokens, from: number, to: number, lexicon: FigureLexicon): boolean {
  if (lexicon.language !== 'fr') return false;
  for (let i = from; i < to; i++) if (!lexicon.has(tokens, i, W.clitic)) return false;
  return true;
}

/** First of the French pronouns that a verb carries before it; 0 where it carries none. */
function cliticStart(tokens: Tokens, at: number, first: number, lexicon: FigureLexicon): number {
  if (lexicon.language !== 'fr') return 0;
  let start = at;
  while (start > first && lexicon.has(tokens, start - 1, W.clitic)) start--;
  return start < at ? start : 0;
}

/** How far behind its comma an afterthought ends, in tokens. */
const AFTERTHOUGHT = 8;

/** "Growth will reach 4.6%, the bank predicted.", ", according to forecasts.": what is foreseen comes first. */
function isAfterthought(
  tokens: Tokens,
  at: number,
  first: number,
  lexicon: FigureLexicon,
): boolean {
  const next = at + 1;
  if (lexicon.language === 'ar') return false;
  if (next < tokens.count && tokens.kind[next] === WORD) return false;
  for (let i = at - 1; i > Math.max(first, at - AFTERTHOUGHT); i--) {
    if (tokens.kind[i] === SYMBOL) return isMark(tokens, i, ',') && tokens.spaced[i + 1] === 1;
    if (tokens.kind[i] !== WORD || lexicon.has(tokens, i, W.auxiliary)) return false;
  }
  return false;
}

const OPENS_ACCOUNT = new RegExp(`^[وف]?${anyOf('account')}(?!\\p{L})`, 'iu');
/** Tokens from "according to" to the forecasts: "according to the bank's latest". */
const ACCOUNT = 8;

/**
 * "Output will reach 40 million, according to forecasts by the bank", «سيبلغ 40 مليونا، حسب توقعات الوزير»: where the clause
 * starts whose account is a forecast, −1 where the hedge is no account of what comes before it.
 */
function foretoldStart(tokens: Tokens, at: number, first: number, lexicon: FigureLexicon): number {
  const account = accountStart(tokens, at, first);
  if (account <= first) return -1;
  let hasNumber = false;
  for (let i = account - 1; i > first; i--) {
    hasNumber ||= tokens.kind[i] === NUMBER;
    if (isMark(tokens, i, HARD) && tokens.spaced[i + 1] === 1) return hasNumber ? i + 1 : -1;
    if (!hasNumber) continue;
    // "…, et la récolte atteindra", «، وسيبلغ»: a clause of its own.
    if (opensWithWaw(tokens, i) && lexicon.language === 'ar' && isFuture(tokens, i, lexicon))
      return i;
    const isSubject =
      lexicon.has(tokens, i, W.conjunction) && lexicon.has(tokens, i + 1, W.article);
    if (isSubject || (isMark(tokens, i - 1, ',،') && lexicon.hasAny(tokens, i, OPENS))) return i;
  }
  return hasNumber ? openingEnd(tokens, first, account) : -1;
}

const OPENS = classSet('conjunction', 'adversative', 'relative');

const isOfAccount = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === WORD || isMark(tokens, at, "'’");

/** "After 4 % in 2017, | growth should reach": the token behind what a sentence opens with that is known, else its first. */
function openingEnd(tokens: Tokens, first: number, last: number): number {
  if (!opensWithKnown(tokens, first)) return first;
  for (let i = first + 1; i < last; i++)
    if (isMark(tokens, i, ',،') && tokens.spaced[i + 1] === 1) return i + 1;
  return first;
}

/** Where "selon" stands before the forecasts that it gives; −1 where nothing does. */
function accountStart(tokens: Tokens, at: number, first: number): number {
  for (let i = at - 1; i > Math.max(first, at - ACCOUNT) && isOfAccount(tokens, i); i--)
    // "113 per cent and may be": a unit.
    if (
      tokens.kind[i - 1] !== NUMBER &&
      OPENS_ACCOUNT.test(tokens.text.slice(tokens.start[i], tokens.start[at]))
    )
      return i;
  return -1;
}

/** How many tokens may stand between a subject and its verb, in commas. */
const ASIDE = 12;

/** "23.800 Marocains, hommes et femmes, auraient": the comma that opens what another closes, where no number stands between; 0 elsewhere. */
function asideStart(tokens: Tokens, comma: number, first: number): number {
  for (let i = comma - 1; i > Math.max(first, comma - ASIDE); i--) {
    if (pauses(tokens, i, ',')) return i;
    if (tokens.kind[i] !== WORD) return 0;
  }
  return 0;
}

const isLikely = markers('describes-noun').at;

/**
 * "(sent 18 cases on) acts | likely to (harm)", "des faits | susceptibles d'être": an adjective that no copula ties to a
 * subject is said of the noun before it.
 */
const describesNoun = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  isLikely(tokens, at) &&
  (lexicon.language === 'fr' || lexicon.has(tokens, at + 1, W.to)) &&
  tokens.kind[at - 1] === WORD &&
  !lexicon.has(tokens, at - 1, W.function) &&
  !endsInMent(tokens, at - 1);

/** Words that "fishing jobs" may have. */
const NOUN = 2;

/** "some | 150 fishing jobs (likely to go)": first token of the noun before `at`, and of its number. */
function nounStart(tokens: Tokens, at: number, first: number, lexicon: FigureLexicon): number {
  let start = at - 1;
  while (start > first && at - start < NOUN && tokens.kind[start - 1] === WORD) {
    if (lexicon.has(tokens, start - 1, W.function)) break;
    start--;
  }
  while (start > first && tokens.kind[start - 1] === NUMBER) start--;
  return start;
}

const isInstrument = markers('instrument').at;
/** How many words "avec des recettes annuelles" may have. */
const ALONG = 4;

/**
 * "(vise 12 puits) avec des recettes | attendues de 3 MDH", "with | forecasts of 3 %", «بمداخيل | منتظرة»: where that starts which comes along with a
 * clause and is foreseen alone; −1 elsewhere.
 */
function alongStart(tokens: Tokens, at: number, lexicon: FigureLexicon): number {
  if (lexicon.language === 'ar')
    return tokens.clitic[at - 1]! > 0 && opensWithBeh(tokens, at - 1) ? at - 1 : -1;
  for (let i = at; i >= at - ALONG && tokens.kind[i] === WORD; i--) {
    if (isInstrument(tokens, i)) return i;
    if (lexicon.has(tokens, i, W.auxiliary)) return -1;
  }
  return -1;
}

/** Rules of words that bear on nothing before them. */
const FORWARD: ReadonlySet<string> = new Set([
  'word:assumption',
  'word:foresees-clause',
  'word:foreseen-next',
]);

/** A hedge reaches back to where its clause starts. */
export function scopeStart(
  tokens: Tokens,
  at: number,
  first: number,
  rule: string,
  lexicon: FigureLexicon,
): number {
  // What a budget assumes follows it: "d'un montant de 3 milliards, sur l'hypothèse d'un baril à 60 dollars".
  if (FORWARD.has(rule)) return at;
  if (rule === 'word:forecast') {
    const along = alongStart(tokens, at, lexicon);
    if (along >= first) return along;
    const clause = foretoldStart(tokens, at, first, lexicon);
    if (clause >= 0) return clause;
  }
  if (rule === 'qad-imperfect') return subjectStart(tokens, at, first, lexicon);
  // A parenthesis between subject and verb is not hedged by the verb.
  const verb = verbStart(tokens, at, lexicon);
  if (
    verb > first &&
    isMark(tokens, verb - 1, ',') &&
    (isMood(rule) || lexicon.language === 'en') &&
    !isRestatement(tokens, verb - 1, first, lexicon)
  ) {
    const aside = asideStart(tokens, verb - 1, first);
    return aside > first ? scopeStart(tokens, aside, first, rule, lexicon) : verb;
  }
  // "plans 12 dams and hopes to reach": a verb of its own after a conjunction.
  if (lexicon.language === 'en' && verb > first && lexicon.has(tokens, verb - 1, W.conjunction))
    return verb;
  if (rule === 'word:charge') return at;
  if (describesNoun(tokens, at, lexicon)) return nounStart(tokens, at, first, lexicon);
  if (rule === 'word:forecast' && isAfterthought(tokens, at, first, lexicon)) return first;
  // "Mobilisant 2 milliards, il devrait servir": a pronoun opens the clause that its verb hedges.
  const subject = cliticStart(tokens, at, first, lexicon);
  if (subject > first && isMark(tokens, subject - 1, ',')) return subject;
  // "le déficit doit se creuser à 4,5 %, prévoit le Fonds"
  if (rule === 'word:foresees' && isMark(tokens, at - 1, ',')) return first;
  if (rule === 'word:allegation' && lexicon.has(tokens, at, W.says)) return at;
  if (lexicon.language === 'ar') return phraseStart(tokens, at, Math.max(first, at - 4));
  let comma = -1;
  let link = -1;
  let far = lexicon.language === 'en' ? 2 : 1;
  // "sont donc officiellement | attendues"
  while (isInside(tokens, at - far) || endsInMent(tokens, at - far)) far++;
  for (let i = at - 1; i >= first; i--) {
    if (tokens.kind[i] === SYMBOL) {
      if (isMark(tokens, i, HARD) && tokens.spaced[i + 1] === 1) return i + 1;
      // "54 % by 2030, a goal that he said could be met": what is said of the goal.
      if (pauses(tokens, i, ',') && isIndefinite(tokens, i + 1)) return i + 1;
      if (comma < 0 && pauses(tokens, i, ',')) comma = i;
      continue;
    }
    if (tokens.kind[i] !== WORD) continue;
    if (lexicon.has(tokens, i, W.relative) || turns(tokens, i, lexicon))
      return subjectBehind(tokens, i, verb, lexicon);
    // "n'excède pas 12 millions et ne devrait pas": a verb of its own after a conjunction.
    if (lexicon.has(tokens, i, W.conjunction) && allClitics(tokens, i + 1, at, lexicon))
      return i + 1;
    // "et la population devrait", "and it should": a new subject after a conjunction.
    if (lexicon.has(tokens, i, W.conjunction) && lexicon.hasAny(tokens, i + 1, SUBJECT)) return i;
    // "140 camions attendaient, et 60 autres sont attendus": so does a number behind its comma.
    const isClause = lexicon.has(tokens, i, W.conjunction) && isMark(tokens, i - 1, ',');
    if (isClause && tokens.kind[i + 1] === NUMBER) return i;
    // Another verb's clause ends at the conjunction between the two.
    if (lexicon.has(tokens, i, W.auxiliary) && i < at - far)
      return link > 0 ? link : comma > 0 ? comma : i + 1;
    if (link < 0 && lexicon.has(tokens, i, W.conjunction)) link = i;
  }
  return subjectBehind(tokens, first, verb, lexicon);
}
const SUBJECT = classSet('article', 'subject');
const isInside = markers('inside-passive').at;
const endsInMent = wordMatches(/...ment$/);

/**
 * "Avec 12 sites, le groupe pourrait …", "Malgré 12 millions investis, le projet aurait …", "Après 3 % en 2022, la croissance devrait …", "According to a survey of 900
 * households, the rate would …": what a sentence opens with before its subject is known; the token of the subject.
 */
function subjectBehind(tokens: Tokens, first: number, at: number, lexicon: FigureLexicon): number {
  if (!opensWithKnown(tokens, first)) return first;
  for (let i = at - 1; i > first; i--)
    // ", growth should", ", celui-ci devrait": a subject of one word needs no article.
    if (
      isMark(tokens, i, ',') &&
      (i + 2 === at || lexicon.has(tokens, i + 1, W.article) || isLatter(tokens, i + 1))
    )
      return i + 1;
  return first;
}
