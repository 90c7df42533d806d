import { markers } from '../../lexicons/markers.ts';
import { wordMatches } from '../by-form.ts';
import { LINE, surface, WORD } from '../tokens.ts';
import type { Range } from './mention.ts';
import { isArabicSurname, knownName } from './registry-names.ts';
import {
  hasArticle,
  hasPreposition,
  isFunctional,
  isGiven,
  isMark,
  isWord,
  type Words,
} from './words.ts';

/** Names in Latin letters are written the same in every language. */
const PARTICLES = markers('name-particle', 'fr');
const ARABIC_PARTICLES = markers('name-particle', 'ar');
const HALF = markers('half-name');
const MAX_WORDS = 6;

/** Tokens of the honorific at `i` and of the full stop after it; 0 where there is none. */
export function honorificLength(words: Words, i: number, limit: number): number {
  const found = words.lexicon.honorifics.match(words.tokens, i, limit);
  if (!found) return 0;
  return found.end - i + (found.end < limit && isMark(words, found.end, '.') ? 1 : 0);
}

/** A personal name that starts at token `i`, by its shape: capitals and particles, or Arabic given names. */
export function personName(words: Words, i: number, limit: number): Range | null {
  if (i >= limit) return null;
  return words.language === 'ar' && !isLatin(words, i)
    ? arabic(words, i, limit)
    : latin(words, i, limit);
}

const isLatin = ({ tokens }: Words, i: number) => tokens.text.charCodeAt(tokens.start[i]!) < 0x250;

function latin(words: Words, i: number, limit: number): Range | null {
  const { tokens } = words;
  if (!isProper(words, i) || (isFunctional(words, i) && !opensName(words, i))) return null;
  let at = i + 1;
  let end = at;
  let count = 1;
  while (at < limit && count < MAX_WORDS) {
    if (isMark(words, at, '-.') && tokens.spaced[at] === 0 && at + 1 < limit) {
      const initial = tokens.text[tokens.start[at]!] === '.';
      if (initial && tokens.end[at - 1]! - tokens.start[at - 1]! > 1) break;
      if (isProper(words, at + 1) && (initial || tokens.spaced[at + 1] === 0)) {
        at += 2;
        end = at;
        continue;
      }
      break;
    }
    if (isProper(words, at)) {
      at++;
      end = at;
      count++;
    } else if (
      isWord(words, at) &&
      PARTICLES.has(surface(tokens, at).toLowerCase()) &&
      at + 1 < limit &&
      isProper(words, at + 1)
    )
      at++;
    else break;
  }
  if (count > NAMES && isInCapitals(words, i)) end = namesEnd(words, i, end);
  // "Evolution La | trajectoire parle": an article that opens the next sentence.
  while (end - i > 1 && PARTICLES.has(surface(tokens, end - 1).toLowerCase())) end--;
  return { from: i, to: end };
}

/** Names that a headline in capitals tells for sure: the text has the others, too. */
const NAMES = 2;

/** "Karim Alami | Praises Reform": the end of the first names, with their particles. */
function namesEnd({ tokens }: Words, from: number, to: number): number {
  let names = 0;
  for (let i = from; i < to; i++)
    if (!PARTICLES.has(surface(tokens, i).toLowerCase()) && ++names === NAMES) return i + 1;
  return to;
}

/** Letters of a word that such a headline has in small: "of", "and", "with". */
const SMALL = 4;

/** Tokens that a headline may have on either side of a name. */
const HEADLINE = 40;

/** Whether every word of an English line has a capital, so that none tells where a name ends. */
const isInCapitals = (words: Words, at: number): boolean =>
  words.language === 'en' && areInCapitals(words, at, -1) && areInCapitals(words, at, 1);

/** Whether the long words from `at` to the end of its line on one side have capitals, and are as few as a headline's. */
function areInCapitals({ tokens }: Words, at: number, step: 1 | -1): boolean {
  const { kind, start, end, printed, count } = tokens;
  for (let n = 0; n < HEADLINE; n++) {
    const i = at + n * step;
    if (i < 0 || i >= count || kind[i] === LINE) return true;
    const isLong = kind[i] === WORD && end[i]! - start[i]! > SMALL;
    if (isLong && !/\p{Lu}/u.test(printed[start[i]!]!)) return false;
  }
  return false;
}

/** A capitalised word that is not one for opening its sentence. */
const isProper = (words: Words, at: number) =>
  isWord(words, at) && words.tokens.capital[at] === 1 && !startsSentenceWord(words, at);

const OPENING_PARTICLES = markers('opening-particle');
const opensName = (words: Words, i: number) =>
  OPENING_PARTICLES.has(surface(words.tokens, i).toLowerCase());

/** A capitalised function word, as sentences begin with ("Selon", "Dans"), unless it is a particle of names. */
const startsSentenceWord = (words: Words, i: number) =>
  (isFunctional(words, i) && !PARTICLES.has(surface(words.tokens, i).toLowerCase())) ||
  words.verbs[i] === 1;

function arabic(words: Words, i: number, limit: number): Range | null {
  const opens = isGiven(words, i) || isSurname(words, i, limit);
  if (!opens || words.tokens.clitic[i]! > 2) return null;
  const known = knownName('ar', words.tokens, i, limit);
  const registered = known?.value.kind === 'person' ? known.end : 0;
  return { from: i, to: Math.max(arabicEnd(words, i, limit), registered) };
}

/** «رجح | بن امبارك»: a family name by itself. */
const isSurname = (words: Words, i: number, limit: number): boolean =>
  SON.at(words.tokens, i) &&
  i + 1 < limit &&
  isWord(words, i + 1) &&
  !isFunctional(words, i + 1) &&
  words.verbs[i + 1] !== 1;
const SON = markers('son-of', 'ar');

function arabicEnd(words: Words, i: number, limit: number): number {
  let at = i + 1;
  let count = 1;
  while (at < limit && count < 5) {
    // «عبد | الأحد»: a word of its own, and no Sunday here.
    const isOther = HALF.has(surface(words.tokens, at - 1));
    if (!isWord(words, at) || words.verbs[at] === 1 || (isFunctional(words, at) && !isOther)) break;
    if (words.lexicon.nouns.match(words.tokens, at) && !isGiven(words, at)) break;
    const given = isGiven(words, at) || isOther;
    if (!given) {
      // A family name ends a name, but for those of two parts ("آيت", "بن").
      if (!ARABIC_PARTICLES.has(surface(words.tokens, at))) {
        at++;
        return closesName(words, at, limit) && !isObject(words, i, at) ? at + 1 : at;
      }
    }
    at++;
    count++;
  }
  return at;
}

/** «سمير البركاوي | العلوي،», «سمير بركاوي | صحراوي،»: a second family name, between the first and a comma. */
const closesName = (words: Words, at: number, limit: number): boolean =>
  at + 1 < limit &&
  isWord(words, at) &&
  (hasArticle(words, at) || words.tokens.word[at] === 0) &&
  !hasPreposition(words, at) &&
  !isFunctional(words, at) &&
  !words.lexicon.nouns.match(words.tokens, at) &&
  isMark(words, at + 1, '،,.');

const WANTS_OBJECT = markers('wants-object', 'ar');
/** Tokens from a verb to the name of its subject, over his title. */
const SUBJECT = 8;

/** «انتقد المستشار سمير البركاوي | القرار،»: what the verb before the name is still to have. */
function isObject(words: Words, name: number, at: number): boolean {
  if (!hasArticle(words, at)) return false;
  const { tokens } = words;
  for (let i = name - 1; i >= Math.max(0, name - SUBJECT) && tokens.kind[i] === WORD; i--)
    if (WANTS_OBJECT.at(tokens, i)) return true;
  return false;
}

/** Words of a name that only its honorific tells. */
const HONOURED = 4;

/**
 * The name behind an honorific: by its shape, or in Arabic the words up to one that is none of a name («السيدة فتاح», «السيد
 * قمران الزهواني إن»); of more words than a name has, the first.
 */
export function honouredName(words: Words, i: number, limit: number): Range | null {
  const shaped = personName(words, i, limit);
  if (shaped || words.language !== 'ar') return shaped;
  let at = i;
  while (at < limit && isWord(words, at) && mayName(words, at)) {
    if (at > i && !goesOn(words, at)) break;
    at++;
  }
  if (at === i) return null;
  return { from: i, to: at - i > HONOURED ? i + 1 : at };
}

/** «السيد لقجع | بمجلس النواب», «السيد قمران الزهواني | مساء الثلاثاء»: everyday words are no part of a name. */
const goesOn = (words: Words, at: number): boolean =>
  !hasPreposition(words, at) && (words.tokens.word[at] === 0 || isGiven(words, at));

const mayName = (words: Words, at: number): boolean =>
  !isFunctional(words, at) && words.verbs[at] !== 1 && !words.lexicon.nouns.match(words.tokens, at);

const IN_CHARGE = markers('in-charge');

/** An Arabic name of unknown words set off by commas after a role ("المدير الجهوي، فلان الفلاني، أن"). */
export function bracketedArabicName(words: Words, i: number, limit: number): Range | null {
  let at = i;
  // «المكلف بالإدماج الاجتماعي»: a portfolio.
  if (IN_CHARGE.at(words.tokens, i) || isGoverned(words, i, limit)) return null;
  while (at < limit && at - i < 5 && isWord(words, at)) {
    if (isFunctional(words, at) || words.verbs[at] === 1) return null;
    if (isDualVerb(words.tokens, at)) return null;
    if (words.lexicon.nouns.match(words.tokens, at)) return null;
    at++;
  }
  // «وزير الاتصال، أسباب التأخر، كشف»: everyday words are nobody's name.
  const known = Array.from({ length: at - i }, (_, n) => words.tokens.word[i + n] !== 0);
  if (known.every(Boolean) && !isGiven(words, i)) return null;
  const long = at - i >= 2 && at - i <= 4;
  const closed = at >= limit || isMark(words, at, '،,؛:.)');
  return long && closed && !(hasArticle(words, i) && at - i < 2) ? { from: i, to: at } : null;
}

/** «اتهم زعيم الحزب | بازدواجية الخطاب،»: a noun that a preposition governs, and the everyday word that it is of. */
const isGoverned = (words: Words, i: number, limit: number): boolean =>
  i + 1 < limit &&
  opensOnBeh(words.tokens, i) &&
  hasArticle(words, i + 1) &&
  words.tokens.word[i + 1] !== 0 &&
  !isArabicSurname(surface(words.tokens, i + 1));
const opensOnBeh = wordMatches(/^ب.{3,}ة$/u);

/** «الظروف التي وقعها فيها نائب الرئيس | يثيران الريبة»: what two things do. */
const isDualVerb = wordMatches(/^ي.{3,}ان$/u);

/** «حسب | قمران الزهواني|، الأمين العام للنقابة»: unknown words between a verb of saying or «حسب» and the office behind their comma. */
export function nameBeforeOffice(words: Words, i: number, limit: number): Range | null {
  if (words.language !== 'ar' || words.verbs[i - 1] !== 1) return null;
  const name = bracketedArabicName(words, i, limit);
  if (!name || !isMark(words, name.to, '،,')) return null;
  // «قال متحسرا متأثرا، رئيس الجماعة», «تكريما للراحل»: how or why it was said.
  if (surface(words.tokens, i).endsWith('ا')) return null;
  for (let at = name.from; at < name.to; at++) if (hasPreposition(words, at)) return null;
  const noun = words.lexicon.nouns.match(words.tokens, name.to + 1, limit);
  return noun?.value.title === 'public' ? name : null;
}
