import { markers } from '../../lexicons/markers.ts';
import { endsInIng } from '../figures/word-shapes.ts';
import { isMark as isTokenMark, surface } from '../tokens.ts';
import { joined, lower, properEnd } from './extent-parts.ts';
import { bodyEnd, portfoliosEnd } from './portfolios.ts';
import {
  isAcronym,
  isFunctional,
  isMark,
  isWord,
  opensOffice,
  startsPerson,
  type Words,
} from './words.ts';

const LINKS = markers('link', 'en');
const RELATING = markers('relating');

/** The token after the noun in a capital that a plural owns, whose apostrophe stands at `at`; 0 where none does. */
function behindPlural({ tokens }: Words, at: number, limit: number): number {
  if (!isTokenMark(tokens, at, "'’")) return 0;
  const plural = surface(tokens, at - 1);
  const marked = at + 1 < limit && tokens.spaced[at + 1] === 0 && surface(tokens, at + 1) === 's';
  if (marked ? !/(?:men|ren|ple)$/.test(plural) : !plural.endsWith('s')) return 0;
  const owned = marked ? at + 2 : at + 1;
  return owned < limit && tokens.capital[owned] === 1 ? owned + 1 : 0;
}

/** "head of Morocco|'s Central Bureau of Wells|", "governor of Morocco|'s central bank|": the end of the body that a country owns. */
function behindCountry(words: Words, at: number, limit: number): number {
  const body = at + 2;
  if (!isTokenMark(words.tokens, at, "'’") || body >= limit) return at;
  if (lower(words, at + 1) !== 's' || words.tokens.spaced[at + 1] !== 0) return at;
  const noun = words.lexicon.nouns.match(words.tokens, body, limit);
  const common = noun?.value.body === undefined ? commonBodyEnd(words, body, limit) : noun.end;
  if (common !== null) return extentEnglish(words, common, limit, false);
  if (words.tokens.capital[body] === 0) return at;
  const end = bodyEnd(words, body, limit, properEnd);
  return extentEnglish(words, end, limit, false);
}

/** "Minister Delegate to the | Prime Minister": the end of the title of another office. */
function titleEnd({ tokens, lexicon }: Words, at: number, limit: number): number | null {
  const noun = lexicon.nouns.match(tokens, at, limit);
  return noun?.value.title !== undefined && noun.end > at + 1 ? noun.end : null;
}

/** "head of Morocco| 's Central Wells Bureau |", "governor of Morocco's central bank": the end of the body of a country; `at` where none stands there. */
function nationalEnd(words: Words, at: number, limit: number): number {
  // "Ministry of Farming's (MOF) Seed Office"
  const isGlossed =
    isMark(words, at + 2, '(') && isAcronym(words, at + 3) && isMark(words, at + 4, ')');
  const body = isGlossed ? at + 5 : at + 2;
  if (!isMark(words, at, "'’") || lower(words, at + 1) !== 's' || body >= limit) return at;
  const noun = words.lexicon.nouns.match(words.tokens, body, limit);
  const common = noun?.value.body === undefined ? commonBodyEnd(words, body, limit) : noun.end;
  if (common !== null) return extentEnglish(words, common, limit, false);
  return words.tokens.capital[body] === 1 ? officeEnd(words, body, limit) : at;
}

/** Words before the noun of a body in lower case: "the Nador office", "the national farmers' union". */
const COMMON = 4;

/** "president of the | regional council", "the Nador office", "the farmers' union": the end of a body whose noun has no capital; null where none stands there. */
function commonBodyEnd(words: Words, from: number, limit: number): number | null {
  const { tokens, lexicon, verbs } = words;
  for (let at = from + 1; at < Math.min(limit, from + COMMON); at++) {
    if (isTokenMark(tokens, at, "'’") && surface(tokens, at - 1).endsWith('s')) continue;
    if (!isWord(words, at) || isFunctional(words, at) || verbs[at] === 1) return null;
    const noun = lexicon.nouns.match(tokens, at, limit)?.value;
    const owns = isTokenMark(tokens, at + 1, "'’");
    if ((noun?.title !== undefined && !owns) || startsPerson(words, at)) return null;
    if (noun?.body !== undefined) return tokens.capital[at] === 0 ? at + 1 : null;
  }
  return null;
}

/** "of the Moroccan | province |": an area that an adjective in a capital stands before. */
const areaEnd = ({ tokens }: Words, at: number, limit: number): number =>
  at < limit && AREA.at(tokens, at) ? at + 1 : at;
const AREA = markers('area-noun', 'en');

/** The token behind the nouns and adjectives in a row that start at one. */
function nounsEnd(words: Words, from: number, limit: number): number {
  let at = from;
  while (at < limit && isWord(words, at) && !isFunctional(words, at) && words.verbs[at] !== 1) at++;
  return at;
}

const officeEnd = (words: Words, at: number, limit: number): number =>
  portfoliosEnd(words, bodyEnd(words, at, limit, properEnd), limit);

/** End of an English complement: what prepositions tie to the noun before it, and a name in capitals. */
export function extentEnglish(words: Words, noun: number, limit: number, ofTitle: boolean): number {
  const { tokens } = words;
  let at = noun;
  let tied = false;
  while (at < limit) {
    if (joined(words, at, limit)) {
      at += 2;
      continue;
    }
    // "of the Workers' Union", "the Women’s League"
    const owned = at > noun ? behindPlural(words, at, limit) : 0;
    if (owned > 0) {
      at = owned;
      continue;
    }
    // "Minister of Ports & Fisheries"
    if (isMark(words, at, '&') && at + 1 < limit && tokens.capital[at + 1] === 1) {
      at += 2;
      continue;
    }
    const word = lower(words, at);
    const charged = ofTitle && word === 'in' && lower(words, at + 1) === 'charge';
    // "in charge of relations with parliament"
    const related = ofTitle && word === 'with' && RELATING.at(tokens, at - 1);
    // "relations with parliament | and civil society |"
    const both = tied && word === 'and' && at + 1 < limit && tokens.capital[at + 1] === 0;
    tied ||= related;
    if (both) {
      at = nounsEnd(words, at + 1, limit);
      continue;
    }
    if (LINKS.has(word) || related || (word === 'and' && at > noun)) {
      let next = charged ? at + 3 : at + 1;
      if (next < limit && lower(words, next) === 'the') next++;
      if (next >= limit || !isWord(words, next)) break;
      const open = word === 'of' || word === 'for' || charged || related;
      if (isFunctional(words, next) || (!open && tokens.capital[next] === 0)) break;
      // "the lawyer of | Karim X", "the office of | Karim X": whose he is.
      if (startsPerson(words, next)) break;
      const body = words.lexicon.nouns.match(tokens, noun - 1, noun)?.value.body;
      const isMinistry = body === 'ministry';
      // "(accused) the authorities | of closing wells"
      const isDeed = word === 'of' && tokens.capital[next] === 0 && endsInIng(tokens, next);
      if (isDeed && !ofTitle && !isMinistry) break;
      // "(asked) the government | for practical steps"
      if (word === 'for' && body === 'government') break;
      const office = () => {
        const end =
          titleEnd(words, next, limit) ??
          commonBodyEnd(words, next, limit) ??
          officeEnd(words, next, limit);
        return tokens.capital[next] === 1 ? nationalEnd(words, end, limit) : end;
      };
      // "Council for Education, Training and Research": of a body in capitals the fields are listed as those of a ministry.
      const isBody = body !== undefined && tokens.capital[noun - 1] === 1;
      const proper = areaEnd(words, properEnd(words, next, limit), limit);
      if (ofTitle || isMinistry) at = office();
      else at = isBody ? portfoliosEnd(words, proper, limit) : proper;
      if (ofTitle) at = behindCountry(words, at, limit);
      continue;
    }
    if (
      (at > noun || tokens.capital[noun - 1] === 0 || isAcronym(words, noun - 1)) &&
      !ofTitle &&
      tokens.capital[at] === 1 &&
      !startsPerson(words, at) &&
      !opensOffice(words, at) &&
      !isFunctional(words, at)
    )
      at++;
    else break;
  }
  return at;
}
