import { markers } from '../../../lexicons/markers.ts';
import { wordIn } from '../../by-form.ts';
import { isMark, NUMBER, SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, ownUnit } from '../candidate.ts';
import { contextAfter, contextBefore } from '../context.ts';
import { codeOf } from '../counted/counted-noun.ts';
import { isTakenUp } from '../counted/taken-up.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { approximate } from '../numerals/decimal.ts';
import { isStretch } from '../units/days.ts';
import { durationRule } from '../units/duration.ts';
import { explainsUnit } from '../units/equation.ts';
import { isRanked } from '../units/points.ts';
import { QUAKE } from '../units/quake.ts';
import { classSet } from '../word-classes.ts';
import { opensWithArticle } from '../word-shapes.ts';
import { isFace } from './faces.ts';
import { isForeignDate } from './foreign-date.ts';
import { isIndexBase } from './index-base.ts';
import { isMisprintedArticle } from './misprint.ts';
import { isNamed, isOutlet } from './named.ts';
import { countsReaders, isCounter } from './page.ts';
import {
  boundsAges,
  isAppositiveAge,
  isDay,
  isListNumber,
  isLunarYear,
  isYear,
  nearAge,
  startsWithZero,
} from './position.ts';
import { isRace } from './race.ts';
import { isInTitle } from './title.ts';
import { isDefinite, wordRule } from './word-rules.ts';

/** From here on a number printed in groups of three is an amount: no code or level is. */
const GROUPED = 10_000;

/** «الخامسة عشرة»: the ordinal that «عشرة» ends. */
const isOrdinalUnit = markers('ordinal-unit').at;

const OUT_OF = classSet('per', 'out', 'of');

/** Rules that hold whatever follows the number; the others yield to a unit or a counted noun. */
const STRONG = new Set(['law_number', 'article_number', 'phone', 'ranking']);

const OF_TEXT = new Set(['law_number', 'article_number']);
const OF_RANK = new Set(['ranking', 'ordinal']);

/** How many points a list in an article may have: "5 chiffres clés", but "300 questions à ce sujet" are counted. */
const POINTS = 20;

/** Whether what follows a number makes it a name, and none of something counted. */
function names(
  after: string,
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const value = approximate(candidate.numeral.value);
  if (after === 'banknote') return isFace(candidate);
  if (ownUnit(candidate) !== null) return false;
  if (after === 'identifier' && isTimesSign(tokens, candidate, lexicon)) return false;
  if (after === 'structure') return value <= POINTS;
  if (after !== 'period_length') return true;
  // «جمعيتين الأولى رياضية»: the first of the two, which no definite word agrees with.
  const isOfTwo =
    candidate.numeral.rule === 'arabic-dual' && opensWithArticle(tokens, candidate.to);
  return !isOfTwo && isTimed(tokens, candidate, lexicon);
}

/** "un levier de 2,4x": so many times, unlike "2,5 x 3,1". */
const isTimesSign = (tokens: Tokens, { numeral, to }: Candidate, lexicon: FigureLexicon): boolean =>
  numeral.value.exponent < 0 && lexicon.has(tokens, to, W.times) && tokens.kind[to + 1] !== NUMBER;

/** What the context says that a number is instead of a figure: the name of the rule, or null. */
export function ignoreRule(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): string | null {
  const { numeral } = candidate;
  // A unit shared by a figure before says nothing of what this number is.
  const unit = ownUnit(candidate);
  if (numeral.form === 'words' && isOrdinalUnit(tokens, candidate.from - 1)) return 'ordinal';
  if (isListNumber(tokens, candidate)) return 'list_number';
  if (isMisprintedArticle(tokens, candidate)) return 'other';
  if (isCounter(tokens, candidate) || countsReaders(tokens, candidate, lexicon)) return 'counter';
  const context = contextBefore(tokens, candidate, lexicon);
  // "Elle en a classé 212": so many, no rank.
  const isSoMany = context === 'ordinal' && isTakenUp(tokens, candidate, lexicon);
  // "EVP (équivalent vingt pieds)", "twenty-foot equivalent unit": what makes one of what is counted.
  const mayBeSize = unit?.kind === 'length';
  if (mayBeSize && [context, contextAfter(tokens, candidate.to, lexicon)].includes('unit_size'))
    return 'denominator';
  const before = isSoMany || context === 'unit_size' ? null : context;
  const own = candidate.counted?.own === true;
  if (unit === null || unit.kind === 'money') {
    const after = contextAfter(tokens, candidate.to, lexicon);
    if (after && names(after, tokens, candidate, lexicon)) return after;
  }
  if (unit === null && isVersion(tokens, candidate, lexicon)) return 'identifier';
  if (isInTitle(tokens, candidate)) return 'title';
  // "the top 20 percent": who they are, unlike "sales that top 20 percent".
  const isGroup = unit?.kind === 'percent' && before === 'ranking';
  if (isGroup && lexicon.has(tokens, candidate.from - 2, W.article)) return before;
  if (isIndexBase(tokens, candidate)) return 'scale';
  if (candidate.kind !== null) return null;
  if (lexicon.has(tokens, candidate.from - 1, W.each)) return 'denominator';
  if (unit !== null && explainsUnit(tokens, candidate, lexicon)) return 'denominator';
  if (isRace(tokens, candidate)) return 'identifier';
  if (isAppositiveAge(tokens, candidate, lexicon)) return 'age';
  if (unit === null && isDay(tokens, candidate, lexicon)) return 'date';
  if (unit === null && isForeignDate(tokens, candidate)) return 'date';
  if (unit === null && isLunarYear(tokens, candidate, lexicon)) return 'year';
  if (unit === null && isField(tokens, candidate, lexicon)) return 'ranking';
  if (unit?.kind === 'duration') return durationRule(tokens, candidate, before, lexicon);
  if (before === 'banknote')
    return (candidate.unit === null || candidate.unit.kind === 'money') &&
      !own &&
      numeral.scale === 0
      ? before
      : null;
  if (
    unit?.code === 'point' &&
    numeral.form === 'words' &&
    numeral.rule !== 'arabic-dual' &&
    isStructure(tokens, candidate, lexicon)
  )
    return 'structure';
  // "the three tonnes" are known, "the three percent growth" and "an eight-hectare site" are told.
  const isKnown =
    unit !== null &&
    unit.kind !== 'percent' &&
    numeral.form === 'words' &&
    !isIndefinite(tokens, candidate.from - 1);
  if (isKnown && isDefinite(tokens, candidate, lexicon)) return 'definite_number_word';
  if (unit !== null || numeral.scale > 0) return null;
  // "Read time: 2'": minutes.
  if (before === 'period_length' && isMark(tokens, candidate.to, "'’′")) return before;
  const isAge = nearAge(tokens, candidate, lexicon) || boundsAges(tokens, candidate, lexicon);
  if (!own && numeral.form === 'digits' && isAge) return 'age_class';
  if (!own && (isNamed(tokens, candidate, lexicon) || isOutlet(tokens, candidate, lexicon)))
    return 'identifier';
  if (isPadded(tokens, candidate)) return 'identifier';
  if (before === 'denominator') return before;
  // "حصل القانون على 104 أصوات": a noun known to be counted, and a preposition between.
  const known = own && candidate.counted?.code !== '';
  const voted = known && lexicon.has(tokens, candidate.from - 1, W.filler);
  const grouped = numeral.separator !== '' && approximate(numeral.value) >= GROUPED;
  // "Peugeot (5.876)": the brackets hold a number of it, and no name.
  const isBracketed = numeral.separator !== '' && isMark(tokens, candidate.from - 1, '(');
  if (before === 'identifier' && (grouped || isBracketed)) return null;
  // "a volume of 15,726 movements", "the act covers 15,726 people": no text has so high a number.
  if (before !== null && OF_TEXT.has(before) && (grouped || opensList(tokens, candidate)))
    return null;
  // «شمل القرار 1305 من النزلاء», unlike «المادة 13 من القانون»
  if (before === 'law_number' && known && candidate.counted!.from === candidate.to + 1) return null;
  // "sales that top 1,700", unlike "the top 100"; "troisième position (5.021)"
  if (before !== null && OF_RANK.has(before) && numeral.separator !== '') return null;
  if (before && STRONG.has(before)) return numeral.form === 'digits' && !voted ? before : null;
  if (before === 'identifier' && candidate.counted?.code === '' && numeral.width === 1)
    return before;
  // «انقلبت بالطريق الوطنية رقم 9 حافلة»: which road, whatever follows.
  if (before === 'identifier' && isNumberSign(tokens, candidate.from - 1)) return before;
  // "aged between seven and 17", "aged over fifty": what bounds a class may be a word.
  const isClass = before === 'age_class';
  if (before && !own && (numeral.form === 'digits' || isClass) && before !== 'period_length') {
    if (before !== 'age' && before !== 'age_class') return before;
    if (approximate(numeral.value) < 120) return before;
  }
  // «الدورة الـ19 من المهرجان»: which one of it.
  const isOneOf = own && lexicon.language === 'ar' && candidate.counted!.from > candidate.to;
  if (isOneOf && (before === 'ordinal' || before === 'identifier') && numeral.form === 'digits')
    return before;
  // "people aged 15 to 24 are jobless": what is said of them is not counted by their age.
  if ((before === 'age' || before === 'age_class') && own && candidate.counted!.from > candidate.to)
    return before;
  if (own && comesAgain(tokens, candidate.counted!.from) && isAgo(tokens, candidate.counted!.to))
    return 'period_length';
  if (isStretch(tokens, candidate, lexicon)) return 'period_length';
  // "des engins à 2 et 3 roues"
  if (isOfVehicle(tokens, candidate)) return 'structure';
  if (isYear(tokens, candidate, lexicon)) return 'year';
  if (numeral.form === 'words') return wordRule(tokens, candidate, lexicon);
  return null;
}

/** "59 propositions de loi : 38 présentées par la majorité": how many of them, unlike "loi n° : 38-15". */
const opensList = (tokens: Tokens, { from }: Candidate): boolean =>
  isMark(tokens, from - 1, ':') && tokens.kind[from - 2] === WORD && tokens.kind[from + 1] === WORD;

const isNumberSign = markers('number-sign', 'ar').at;

const isWheel = markers('wheels').at;
/** No vehicle is told by as many wheels. */
const WHEELS = 20;

/** "à 2 et 3 roues", unlike "300 roues livrées" */
const isOfVehicle = (tokens: Tokens, { counted, value }: Candidate): boolean =>
  counted !== null && isWheel(tokens, counted.from) && approximate(value) < WHEELS;

const isIndefinite = markers('indefinite').at;

/** "la version 2.4", "l'industrie 4.0", "a 4.0 plant": behind a version; one digit and a zero behind a noun, or before one with its article. */
function isVersion(tokens: Tokens, { from, numeral }: Candidate, lexicon: FigureLexicon): boolean {
  if (numeral.width !== 1 || numeral.to !== from + 3) return false;
  const [digit, end] = [tokens.start[from]!, tokens.end[numeral.to - 1]!];
  const before = from - 1;
  if (isOfVersion(tokens, before)) return true;
  if (!/^\d\.0$/.test(tokens.text.slice(digit, end))) return false;
  // "a magnitude 4.0 quake", "a 4.0 earthquake"
  if (lexicon.has(tokens, before, W.index) || codeOf(tokens, numeral.to, lexicon) === QUAKE)
    return false;
  if (lexicon.language === 'en' && isIndefinite(tokens, before)) return true;
  const isWord = tokens.kind[before] === WORD && tokens.spaced[from] === 1;
  return isWord && !lexicon.hasAny(tokens, before, NO_NOUN);
}
const isOfVersion = markers('version').at;
const NO_NOUN = classSet('function', 'verb', 'auxiliary', 'copula');

/** "code 05", against "05 blessés" and "Fès (03)". */
function isPadded(tokens: Tokens, { numeral, from, to, counted }: Candidate): boolean {
  if (numeral.width < 2 || numeral.separator !== '' || !startsWithZero(tokens, from)) return false;
  const bracketed = isMark(tokens, from - 1, '(') && isMark(tokens, to, ')');
  return numeral.width > 2 || !(counted?.own || bracketed);
}

const isDeterminer = markers('determiner').at;

/** "les 12 derniers mois", against "15 avant production": a unit of time follows. */
function isTimed(tokens: Tokens, { to, counted }: Candidate, lexicon: FigureLexicon): boolean {
  if (counted?.own) return true;
  for (let i = to + 1; i < Math.min(tokens.count, to + 4); i++) {
    // "76.574 durant l'année dernière", "128 durant ce mois": a time of its own.
    if (lexicon.has(tokens, i, W.article) || isDeterminer(tokens, i)) return false;
    const unit = lexicon.units.match(tokens, i, Math.min(tokens.count, i + 2))?.value;
    if (unit?.kind === 'duration') return true;
  }
  return false;
}

/** "deux saisons auparavant", "three seasons earlier": how long ago; "300 rugs earlier this month" are sold. */
const comesAgain = markers('comes-again').at;
const isAgo = wordIn(markers('ago'));

/** How far before its field a rank may stand, in tokens. */
const RANK = 6;
/** The same where its noun stands before the number: «(الرتبة) 97 عالميا من أصل (180)». */
const PLACE = 4;
const RANKED = new Set(['ordinal', 'article_number']);

/** "97e sur 180 pays", "page 3 sur 14", "97th out of 180", "المرتبة 97 من أصل 180 دولة": how many were ranked. */
function isField(tokens: Tokens, { from, first }: Candidate, lexicon: FigureLexicon): boolean {
  const out = lexicon.hasAny(tokens, from - 1, OUT_OF);
  if (!out && !lexicon.has(tokens, from - 1, W.between)) return false;
  for (let i = from - 2; i >= Math.max(first + 1, from - RANK); i--) {
    // "Les inscrits en 1ère année sont au nombre de 392": another clause.
    if (tokens.kind[i] === SYMBOL || lexicon.has(tokens, i, W.auxiliary)) return false;
    const ranked = tokens.kind[i - 1] === NUMBER && tokens.spaced[i] === 0;
    if (ranked && lexicon.contextsAfter.match(tokens, i)?.value === 'ordinal') return true;
    if (tokens.kind[i] === NUMBER)
      return (
        i >= from - PLACE && RANKED.has(lexicon.contextsBefore.match(tokens, i - 1, i)?.value ?? '')
      );
  }
  return false;
}

/** "en dix points": parts of a text, unless a change or «بفارق» stands before, or what is told in points behind: «بثلاث نقاط في المؤشر». */
function isStructure(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  const { from, first } = candidate;
  if (isRanked(tokens, candidate, lexicon) || lexicon.has(tokens, from - 1, W.by)) return false;
  for (let i = from - 1; i >= Math.max(first, from - 5); i--)
    if (lexicon.has(tokens, i, W.change)) return false;
  return true;
}
