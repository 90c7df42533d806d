import { markers } from '../../lexicons/markers.ts';
import { wordIs } from '../by-form.ts';
import { lowerCase, surface } from '../tokens.ts';
import { behindAge } from './age.ts';
import type { Range } from './mention.ts';
import { bracketedArabicName, honorificLength, honouredName, personName } from './person-name.ts';
import { endsOnOwner } from './possession.ts';
import { isArabicSurname, knownName } from './registry-names.ts';
import {
  hasArticle,
  isAcronym,
  isFunctional,
  isGiven,
  isMark,
  isWord,
  startsPerson,
  tells,
  type Words,
} from './words.ts';

const DEFINITE = markers('definite');
const PRESENTED = markers('title-object', 'ar');
const THAT = markers('content', 'ar');
const AFFILIATED = markers('affiliated', 'ar');
const FOREIGN = markers('foreign');
const LINKS = markers('link');
const NATIONALITY = markers('nationality');

/** The token after a short remark in brackets at `at`; `at` where there is none. */
export function afterBrackets(words: Words, at: number, limit: number): number {
  if (at >= limit || !isMark(words, at, '(')) return at;
  for (let i = at + 1; i < Math.min(limit, at + 12); i++) if (isMark(words, i, ')')) return i + 1;
  return at;
}

/** The name of whoever holds the office that ends before a token; "spokesman for | X Y", «ناطق باسم | فلان» has none. */
export function nameAfter(words: Words, at: number, limit: number): Range | null {
  const name = nameOfHolder(words, at, limit);
  return name && !LINKS.at(words.tokens, name.from - 1) ? name : null;
}

/** «قال الوكيل العام | «فلان الفلاني»», "the director “X Y”", "le maire (M. X Y)": a name in marks of its own; null elsewhere. */
export function nameInMarks(words: Words, at: number, limit: number): Range | null {
  if (at + 1 >= limit || !isMark(words, at, '«"“(')) return null;
  const from = at + 1 + honorificLength(words, at + 1, limit);
  const name = isGiven(words, from) ? personName(words, from, limit) : null;
  if (!name || name.to >= limit || !isMark(words, name.to, '»"”)')) return null;
  return name.to - name.from > 1 ? name : null;
}

/** The name after a role: directly, or between commas, with or without an honorific. */
function nameOfHolder(words: Words, at: number, limit: number): Range | null {
  // «قدم المسؤول الحكومي | الإنجازات المحققة»
  if (at < limit && PRESENTED.at(words.tokens, at)) return null;
  let next = at;
  const comma = next < limit && isMark(words, next, ',،:؛');
  const isColon = comma && isMark(words, next, ':');
  if (comma) next++;
  // "the governor of the central bank, BAM, X Y"
  if (comma && isAcronym(words, next) && isMark(words, next + 1, ',')) next += 2;
  // "the coordinator, the Portuguese X Y"
  if (comma) next = behindNationality(words, next);
  // "le directeur, le Pr X"
  const article = comma && next < limit && DEFINITE.has(lowerCase(words.tokens, next));
  if (article && honorificLength(words, next + 1, limit) > 0) next++;
  const honorific = honorificLength(words, next, limit);
  next += honorific;
  const charge = comma && IN_CHARGE.at(words.tokens, next) ? endOfCharge(words, next, limit) : next;
  if (charge > next) return nameOfHolder(words, charge, limit);
  const name = (honorific > 0 ? honouredName : personName)(words, next, limit);
  if (name) {
    // "BAM Governor: National Economy Fails | to Grow": a headline, all in capitals.
    if (isColon && words.language === 'en' && name.to < limit && isWord(words, name.to))
      return null;
    // After a comma one capital alone is more often a place or a new clause than a name.
    const single = name.to - name.from === 1;
    return single && comma && next === at + 1 && !isGiven(words, next) ? null : name;
  }
  if (words.language === 'ar' && isSurnameAlone(words, next, limit))
    return { from: next, to: next + 1 };
  if (words.language === 'ar')
    return (
      (comma || words.tokens.word[next] === 0 ? bracketedArabicName(words, next, limit) : null) ??
      (comma ? null : nameBeforeThat(words, next, limit)) ??
      (comma ? null : (laterName(words, at, limit) ?? arabicNameBehind(words, at, limit)))
    );
  return laterName(words, at, limit) ?? nameBehind(words, at, limit);
}

/** ", the Portuguese | X Y": the token behind what somebody is by birth; the one given where it does not say. */
const behindNationality = ({ tokens }: Words, at: number): number =>
  DEFINITE.at(tokens, at) && (FOREIGN.at(tokens, at + 1) || NATIONALITY.at(tokens, at + 1))
    ? at + 2
    : at;

const MINISTER = markers('minister', 'ar');
/** «الوزير», «والوزيرة» */
const isMinister = wordIs((word) => MINISTER.has(word.replace(/^[وف]?ال/u, '')));

/** «قال الوزير بركة، إن», «جواب الوزير بركة عن»: a known family name that closes its phrase, and no adjective as in «المدير العلمي». */
export const isSurnameAlone = (words: Words, at: number, limit: number): boolean =>
  at < limit &&
  isMinister(words.tokens, at - 1) &&
  isWord(words, at) &&
  isArabicSurname(surface(words.tokens, at)) &&
  closesPhrase(words, at + 1, limit);

/** Whether no noun or adjective of a phrase stands at a token. */
const closesPhrase = (words: Words, at: number, limit: number): boolean =>
  at >= limit || !isWord(words, at) || isFunctional(words, at) || words.tokens.clitic[at]! > 0;

/** «كاتب الدولة لدى الوزيرة، المكلف بالإدماج الاجتماعي|، فلان»: the comma behind a portfolio; its start where none stands there. */
function endOfCharge(words: Words, from: number, limit: number): number {
  for (let i = from + 1; i < Math.min(limit, from + CHARGE); i++) {
    if (isMark(words, i, ',،')) return i;
    if (!isWord(words, i) || words.verbs[i] === 1) return from;
  }
  return from;
}

/** Words of an Arabic name that is in no list. */
const UNKNOWN = { fewest: 2, most: 4 };

/** «أفاد المتحدث باسم المفوضية | أنطون كارلسن| بأن»: unknown words between an office that its article closes and what its holder says. */
function nameBeforeThat(words: Words, at: number, limit: number): Range | null {
  if (!hasArticle(words, at - 1)) return null;
  let to = at;
  while (to < Math.min(limit, at + UNKNOWN.most) && mayBeNamed(words, to)) to++;
  return to - at >= UNKNOWN.fewest && THAT.at(words.tokens, to) ? { from: at, to } : null;
}

/** Whether a word is in no list but those of names, and is no adverb («مضيفا») and nobody's («ثقته»). */
const mayBeNamed = (words: Words, at: number): boolean => {
  const word = surface(words.tokens, at);
  const isName = isGiven(words, at) || isArabicSurname(word);
  const isNoun = word.endsWith('ا') || endsOnOwner(word);
  return isWord(words, at) && (isName || (words.tokens.word[at] === 0 && !isNoun));
};

const IN_CHARGE = markers('in-charge');
/** Tokens of a portfolio. */
const CHARGE = 10;

/** How many tokens of a Latin office its complement may not reach. */
const BEYOND_LATIN = 12;

/**
 * The name behind an office in Latin letters, past what its complement does not reach: "director of migration | and border
 * surveillance, X Y, said", "Minister of Endowments | and Islamic Affairs X Y said".
 */
function nameBehind(words: Words, at: number, limit: number): Range | null {
  const { tokens } = words;
  let isNamed = true;
  for (let i = at; i < Math.min(limit, at + BEYOND_LATIN); i++) {
    if (isMark(words, i, ",-&'’")) continue;
    const marked = nameInMarks(words, i, limit);
    if (marked) return marked;
    // "the head of the water division (WD) | in the province, X Y, said"
    const behind = afterBrackets(words, i, limit);
    if (behind > i) {
      i = behind - 1;
      continue;
    }
    if (!isWord(words, i) || words.verbs[i] === 1) return null;
    // "le député lunariste | X Y a dit": an adjective that no list has, and two capitals.
    const isApart = words.language === 'fr' && i === at + 1 && tokens.capital[i + 1] === 1;
    const first = i + honorificLength(words, i, limit);
    const isKnown = first > i || isApart || startsPerson(words, i);
    // "the head of the IMF mission (IMF) for Morocco, X Y, said": what stands between commas before the verb, whatever name it is.
    const name = isKnown || isMark(words, i - 1, ',') ? personName(words, first, limit) : null;
    if (name && !isKnown && !isSubjectApart(words, name)) continue;
    if (name) {
      // "nine organizations, Employment Minister X Y": someone else, with an office of their own.
      if (holdsTitle(words, name)) return null;
      const isSaid = tells(words, name.to);
      const isApposed = isMark(words, i - 1, ',');
      const end = behindAge(words, name.to, limit);
      const isSetOff = isApposed && isMark(words, end, ',');
      // "a précisé le chef de la division au sein de la préfecture, X Y."
      const isLast = isApposed && (name.to >= limit || isMark(words, name.to, '.'));
      const isTold = isSetOff && (tells(words, end + 1) || isSeat(words, at, i - 1));
      const isHolder = isLast || isTold || (!isSetOff && isNamed && isSaid);
      return isHolder && name.to - name.from > 1 ? name : null;
    }
    if (words.lexicon.nouns.match(tokens, i, limit)?.value.title) return null;
    // "le président du groupe à la | Chambre des conseillers|, X Y, a dit": no councillors of its own.
    const seat = knownName(words.language, tokens, i, limit);
    if (seat?.value.kind === 'body') {
      i = seat.end - 1;
      continue;
    }
    // "the minister of whom X said"
    if (isFunctional(words, i) && !LINKS.at(tokens, i) && !DEFINITE.at(tokens, i)) isNamed = false;
  }
  return null;
}

/** "the head of the water | division in the province of X|, Y Z, took": whether the words of an office end on where it is. */
function isSeat({ tokens }: Words, from: number, to: number): boolean {
  let hasName = false;
  for (let i = to - 1; i > from; i--) {
    if (SITS_IN.at(tokens, i)) return hasName;
    const isName = tokens.capital[i] === 1;
    if (!isName && ![DEFINITE, AREA, LINKS].some((small) => small.at(tokens, i))) return false;
    hasName ||= isName;
  }
  return false;
}
const SITS_IN = markers('sits-in');
const AREA = markers('area-noun');

/** ", X Y, said" */
const isSubjectApart = (words: Words, { to }: Range): boolean =>
  isMark(words, to, ',') && tells(words, to + 1);

/** Whether the noun of an office stands among capitals. */
function holdsTitle({ lexicon, tokens }: Words, { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (lexicon.nouns.match(tokens, i, to)?.value.title === 'public') return true;
  return false;
}

/** How many words of an Arabic office its construct may not reach: "رئيس الهيئة للوقاية | من الرشوة ومحاربتها | فلان". */
const BEYOND = 7;

/** The name behind an Arabic office, where a given name and a surname close the words that its construct does not reach. */
function arabicNameBehind(words: Words, at: number, limit: number): Range | null {
  // «البرلمانية | عن حزب الآبار | فلانة الفلانية بإغلاق»: whom somebody sits for, and their name.
  const sitsFor = AFFILIATED.at(words.tokens, at);
  for (let i = at; i < Math.min(limit, at + BEYOND) && isWord(words, i); i++) {
    if (words.verbs[i] === 1 || THAT.at(words.tokens, i)) return null;
    if (!isGiven(words, i) || words.lexicon.nouns.match(words.tokens, i - 1, limit)) continue;
    const name = personName(words, i, limit);
    if (!name || name.to - name.from < 2) continue;
    const isClosed = name.to >= limit || !isWord(words, name.to) || THAT.at(words.tokens, name.to);
    return isClosed || sitsFor ? name : null;
  }
  return null;
}

/** Words that the complement's grammar may not know: a few, or up to a given name in Arabic. */
const SHORT = 4;
const LONG = 10;

/** A name set off by a comma after words that the complement's grammar does not know: "du numéro vert, X Y", «للوقاية من الحوادث، X Y». */
function laterName(words: Words, at: number, limit: number): Range | null {
  const arabic = words.language === 'ar';
  let next = at;
  while (next < limit && next - at < (arabic ? LONG : SHORT) && isWord(words, next)) {
    if (words.verbs[next] === 1 || words.tokens.capital[next] === 1) return null;
    next++;
  }
  const isNear = next - at < SHORT;
  next = afterBrackets(words, next, limit);
  if (next >= limit || !isMark(words, next, ',،')) return null;
  next = behindNationality(words, next + 1);
  next += honorificLength(words, next, limit);
  const name =
    personName(words, next, limit) ??
    (arabic && isNear ? bracketedArabicName(words, next, limit) : null);
  return name && name.to - name.from > 1 && !holdsTitle(words, name) ? name : null;
}
