import { markers } from '../../../lexicons/markers.ts';
import { wordIn, wordMatches } from '../../by-form.ts';
import { isMark, LINE, NUMBER, pauses, SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import { isNumberWord } from '../counted/counted-noun.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { classSet } from '../word-classes.ts';
import { opensWithSeen } from '../word-shapes.ts';

/** How far before and behind a verb of planning the thing foreseen stands, in tokens. */
const BEFORE = 8;
const BEHIND = 4;
const CLAUSE = 24;
/** How far behind its conjunction a clause has its verb. */
const VERB = 8;

const laysDown = markers('lays-down').at;
const isWill = wordIn(markers('will'));
const endsInFrenchFuture = wordMatches(/..r(?:a|ont)$/);
const OUTLOOK = classSet('movement', 'steady', 'outlook');

/**
 * "prévoit une hausse de 3 %", "une récolte de 70 millions est prévue": a growth, a rate or a yield can only be
 * foreseen, while dams and posts that are "prévus" are planned.
 */
export function foresees(
  tokens: Tokens,
  at: number,
  end: number,
  kind: string,
  lexicon: FigureLexicon,
): boolean {
  if (kind === 'foresees-clause') return opensFuture(tokens, end, lexicon);
  if (kind === 'foreseen-next') return isOfTimeToCome(tokens, end);
  // "Le décret prévoit une hausse de 5 %": laid down.
  if (laysDown(tokens, at - 1)) return false;
  if (namesOutlook(tokens, end, lexicon)) return true;
  // "est prévu de croître de 3 %"
  const isOfVerb = kind === 'foreseen' && lexicon.has(tokens, end, W.of);
  if (isOfVerb && lexicon.has(tokens, end + 1, W.change)) return true;
  if (tellsShare(tokens, end, lexicon)) return !isSetAside(tokens, at, lexicon);
  // "se creusera à 4,5 %, prévoit le Fonds": what is foreseen comes first.
  if (kind !== 'foreseen' && !isMark(tokens, at - 1, ',»')) return false;
  for (
    let i = at - 1;
    i >= Math.max(0, at - (kind === 'foreseen' ? BEFORE : CLAUSE)) && tokens.kind[i] !== LINE;
    i--
  )
    if (lexicon.hasAny(tokens, i, OUTLOOK)) return true;
  return false;
}

const isToCome = markers('to-come').at;

/** "estimée | à 2 % pour les huit prochains trimestres": what is estimated of a time to come is foreseen. */
function isOfTimeToCome(tokens: Tokens, end: number): boolean {
  for (let i = end; i < Math.min(tokens.count, end + CLAUSE); i++) {
    if (tokens.kind[i] === LINE || pauses(tokens, i, ',،;؛:.')) return false;
    if (isToCome(tokens, i)) return true;
  }
  return false;
}

/** Whether a movement or a rate is named right behind a verb: "(prévoit) pour 2017 une hausse", "(accuse) une baisse". */
export function namesOutlook(
  tokens: Tokens,
  end: number,
  lexicon: FigureLexicon,
  reach = BEHIND,
): boolean {
  for (let i = end; i < Math.min(tokens.count, end + reach); i++) {
    // The year may stand between.
    if (tokens.kind[i] !== WORD && tokens.end[i]! - tokens.start[i]! !== YEAR) return false;
    if (lexicon.hasAny(tokens, i, OUTLOOK)) return true;
  }
  return false;
}

const BEFORE_SHARE = classSet('to', 'relative');
/** Tokens of the digits of a percentage: "12,4". */
const DIGITS = 3;

/** "que la banque prévoyait à 3,4 %", "which the bank sees at 3.4%", "(n'en prévoit) que 3 %": no plan has its share of a hundred. */
function tellsShare(tokens: Tokens, end: number, lexicon: FigureLexicon): boolean {
  const number = lexicon.hasAny(tokens, end, BEFORE_SHARE) ? end + 1 : end;
  if (tokens.kind[number] !== NUMBER) return false;
  for (let i = number + 1; i <= number + DIGITS; i++) if (isMark(tokens, i, '%')) return true;
  return false;
}

const isObject = markers('object-clitic', 'fr').at;

/** "n'en | prévoit | que 3 %": a verb between "ne" and "que", which says how little. */
export function isRestricted(tokens: Tokens, verb: number, lexicon: FigureLexicon): boolean {
  if (lexicon.language !== 'fr' || !lexicon.has(tokens, verb + 1, W.relative)) return false;
  const at = isObject(tokens, verb - 1) ? verb - 2 : verb - 1;
  return lexicon.has(tokens, at, W.negation);
}

const setsAside = markers('sets-aside').at;
const PARTS_CLAUSES = classSet('conjunction', 'relative', 'auxiliary');
/** Words from a budget to its verb: "le budget de la commune". */
const OWNER = 4;

/** "le budget de la commune n'en | prévoit | que 12 %": the subject of a verb is a budget. */
function isSetAside(tokens: Tokens, verb: number, lexicon: FigureLexicon): boolean {
  let at = verb - 1;
  while (lexicon.has(tokens, at, W.clitic) || isObject(tokens, at)) at--;
  for (let i = at; i >= Math.max(0, at - OWNER) && tokens.kind[i] === WORD; i--) {
    if (lexicon.hasAny(tokens, i, PARTS_CLAUSES)) return false;
    if (setsAside(tokens, i)) return true;
  }
  return false;
}

/** Digits of a year. */
const YEAR = 4;

/** Whether the clause that starts at token `at` is told in the future: in a sentence that forecasts, it forecasts too. */
export function isFutureClause(
  tokens: Tokens,
  at: number,
  last: number,
  lexicon: FigureLexicon,
): boolean {
  for (let i = at; i < Math.min(last, at + VERB); i++) {
    if (tokens.kind[i] === SYMBOL || tokens.kind[i] === NUMBER) return false;
    if (isFuture(tokens, i, lexicon)) return true;
  }
  return false;
}

/** "will", "atteindra", «سيصل». */
export function isFuture(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if (isWill(tokens, at)) return true;
  if (lexicon.language === 'fr') return tokens.capital[at] === 0 && endsInFrenchFuture(tokens, at);
  return (
    lexicon.language === 'ar' && opensWithSeen(tokens, at) && !lexicon.nouns.has(tokens.word[at]!)
  );
}

const WAS = markers('was', 'ar').at;
/** Words of the subject between «كان» and its verb. */
const SUBJECT = 3;

/** «كان الدعم | سيكلف 87 مليارا»: whether an Arabic future tells what would have come about, as "aurait coûté" and "would have cost" say. */
export function isUnreal(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if (isNumberWord(tokens, at, lexicon)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 1 - SUBJECT) && tokens.kind[i] === WORD; i--) {
    // «كان أعلن أنه سيكلف»: what was said then.
    if (opensWithThat(tokens, i)) return false;
    if (WAS(tokens, i)) return true;
  }
  return false;
}
/** With its pronoun as well, unlike `isBareThat`: whoever is told of, the clause is what was said. */
const opensWithThat = wordMatches(/^[وفب]?[أإا]ن(?:ه|ها|هم)?$/);

/** "(estime que) la croissance atteindra", «(ترى) المندوبية أن النمو سيبلغ»: a rate or a yield, told in the future. */
function opensFuture(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  let isForeseen = false;
  for (let i = at; i < at + VERB && tokens.kind[i] === WORD; i++) {
    if (isFuture(tokens, i, lexicon)) return isForeseen;
    isForeseen ||= lexicon.hasAny(tokens, i, OUTLOOK);
  }
  return false;
}
