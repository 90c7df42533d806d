import { readCsv } from '../../../../csv.ts';
import type { Span } from '../../../../document.ts';
import { lexiconFile } from '../../../../lexicons/files.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { wordIs, wordMatches } from '../../../by-form.ts';
import { surface, type Tokens } from '../../../tokens.ts';
import { W } from '../../lexicon.ts';
import { endsLikePlural } from '../../word-shapes.ts';
import type { Scene } from './scene.ts';

/** Genders of French nouns in the singular, whole or by their ending: "-tion". */
const GENDERS: ReadonlyMap<string, string> = new Map(
  readCsv(lexiconFile('fr', 'genders'), ['form', 'gender']).map(({ form, gender }) => [
    form,
    gender,
  ]),
);

/** Whether a French noun is feminine: by itself, else by the longest of its endings that tells. */
function isFeminine(noun: string): boolean {
  const forms = [noun, noun.replace(/[sx]$/, '')];
  for (const form of forms) {
    const whole = GENDERS.get(form);
    if (whole) return whole === 'f';
  }
  const singular = forms[1]!;
  for (let i = 0; i < singular.length; i++) {
    const gender = GENDERS.get(`-${singular.slice(i)}`);
    if (gender) return gender === 'f';
  }
  return false;
}

/** The same of the noun at a token. */
export const isFeminineNoun = wordIs(isFeminine);

/** "a fermé, tuant": the form that an auxiliary or a comma leaves a participle in. */
const BARE = /(?:[éiut]|is)$/;
const GERUND = /ant$/;

/** A French participle without gender and number as the noun that it is put behind asks for it: "incendié", "voitures". */
function agreed(participle: string, noun: string, isPlural: boolean): string {
  const done = participle.replace(GERUND, 'é');
  if (!BARE.test(done)) return participle;
  const gendered = isFeminine(noun) ? `${done}e` : done;
  return isPlural && !gendered.endsWith('s') ? `${gendered}s` : gendered;
}

/** A participle of the text as the noun asks for it whose phrase begins at a character. */
export function agreedWith({ tokens, lexicon }: Scene, done: string, { start }: Span): string {
  if (lexicon.language !== 'fr' || done.includes(' ')) return done;
  let noun = tokenAt(tokens, start);
  while (lexicon.has(tokens, noun, W.preadjective)) noun++;
  const word = surface(tokens, noun);
  return agreed(done, word, isMany(tokens, noun));
}

/** Whether a participle is in the singular while the noun is in the plural. */
export const isOutOfNumber = ({ tokens, lexicon }: Scene, noun: number, done: number): boolean =>
  lexicon.language === 'fr' &&
  endsInSingular(tokens, done) &&
  // "qui"
  !lexicon.has(tokens, done, W.relative) &&
  isPluralNoun(tokens, noun);
const endsInSingular = wordMatches(/[éiu]e?$/);
const isSameInPlural = markers('same-in-plural', 'fr').at;

/** Whether a French noun is in the plural, which "cas" does not tell. */
export const isPluralNoun = (tokens: Tokens, noun: number): boolean =>
  endsLikePlural(tokens, noun) && !isSameInPlural(tokens, noun);

const isMass = markers('singular-in-s', 'fr').at;
/** "3 PME" are many; "40 kg de cannabis" is one thing. */
const isAcronym = wordMatches(/^\p{Lu}{2,}$/u);
const isMany = (tokens: Tokens, noun: number): boolean =>
  (endsLikePlural(tokens, noun) && !isMass(tokens, noun)) || isAcronym(tokens, noun);

/** The token that begins at a character. */
export function tokenAt({ start, count }: Tokens, character: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < character) low = middle + 1;
    else high = middle;
  }
  return low;
}
