import { surface, type Tokens, WORD } from '../tokens.ts';
import { BITS, type FigureLexicon, W } from './lexicon.ts';

/** Endings of the French imperfect, future and conditional. */
const FRENCH_TENSE = /..(?:ait|aient|èrent|ra|ront)$/;
const FRENCH_INFINITIVE = /(?:[^i]er|ir|oir|dre|tre|ire)$/;
const FRENCH_PARTICIPLE = /..(?:ée?s?|ants?|[^qg]ues?|ment)$/;
const ENGLISH_PAST = /[^e]ed$/;
const ENGLISH_PARTICIPLE = /(?:[^e]ed|ly)$/;
const ARABIC_VERB =
  /^(?:ي..|س(?!يا|يد|يط|يو|ين|يرة|يرو|نو|ند|نغ|تة|تي|تار)[يتنأ]..)|..وا$|^(?!ال)(?:ا.?ت|است)[^اةوي]{2,3}ت?$/;

/** Whether a word has the form of a finite verb, or of an infinitive after its preposition: it names nothing measured. */
export function isVerb(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if (tokens.kind[at] !== WORD) return false;
  if (lexicon.has(tokens, at, W.verb)) return true;
  if (isNoun(tokens, at, lexicon)) return false;
  const word = surface(tokens, at);
  switch (lexicon.language) {
    case 'fr':
      if (lexicon.has(tokens, at - 1, W.clitic)) return true;
      if (FRENCH_INFINITIVE.test(word) && governsVerb(tokens, at - 1, lexicon)) return true;
      return !isDetermined(tokens, at, lexicon) && (FRENCH_TENSE.test(word) || /ent$/.test(word));
    case 'en':
      return ENGLISH_PAST.test(word) && !isDetermined(tokens, at, lexicon);
    default:
      return ARABIC_VERB.test(word.replace(/^[وف](?=[يسا])/, ''));
  }
}

/** Whether a word has the form of a participle or an adverb: it may follow a noun and never is one. */
export function isParticiple(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if (at === 0) return false;
  if (lexicon.language === 'ar' || isNoun(tokens, at, lexicon)) return false;
  const word = surface(tokens, at);
  if (lexicon.language === 'en') {
    // ", representing an increase of 1%": a clause that hangs on the one before its comma.
    const hangs = surface(tokens, at - 1) === ',' && lexicon.has(tokens, at + 1, W.article);
    return ENGLISH_PARTICIPLE.test(word) || (hangs && /ing$/.test(word));
  }
  return FRENCH_PARTICIPLE.test(word) && !isDetermined(tokens, at, lexicon);
}

const isNoun = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  (lexicon.table[tokens.word[at]!]! & BITS.noun) !== 0;

/** What an infinitive stands behind: "de toucher", "pour atteindre", "pourraient atteindre". */
const governsVerb = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.to) ||
  lexicon.has(tokens, at, W.per) ||
  lexicon.has(tokens, at, W.auxiliary) ||
  lexicon.has(tokens, at, W.verb) ||
  (at >= 0 && /^d(?:e|['’])$|..(?:rait|raient|ra|ront)$/i.test(surface(tokens, at)));

/** Whether an article, a possessive, a preposition or an adjective stands before a word, as before a noun. */
export function isDetermined(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  const before = at - 1;
  return [W.article, W.possessive, W.of, W.preadjective, W.per, W.oblique, W.to].some((cls) =>
    lexicon.has(tokens, before, cls),
  );
}
