import type { Language } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import { readByForm, wordIn, wordIs, wordMatches } from '../../by-form.ts';
import { Slate } from '../../columns.ts';
import { isMark, LINE, NUMBER, SYMBOL, surface, type Tokens, WORD } from '../../tokens.ts';
import { hasWaw, isHyphen } from '../group.ts';
import { BITS, type FigureLexicon, W } from '../lexicon.ts';
import { ACT, CHANGE, NONE, SAY, VERBS } from './verbs.ts';

const isLetterS = wordMatches(/^s$/);
const endsInS = wordMatches(/s$/);
const endsLikeParticiple = wordMatches(/(?:ing|ed)$/);
const isAmbiguous = wordIs((word) => /(?:e|es|s|a|d)$/.test(word) && word !== 'a');
const isUnknownInfinitive = wordMatches(/[a-z]{2}(?:er|ir)$/);
const endsLikeInfinitive = wordMatches(/(?:er|ir|re)$/);
const endsInEd = wordMatches(/ed$/);
const opensWithWaw = wordMatches(/^و.{3}/);
const determines = wordIn(markers('pointing'));
const isBeen = wordIn(markers('been'));

const BEFORE_INFINITIVE = markers('before-infinitive');
const leadsInfinitive = wordIs((word) => BEFORE_INFINITIVE.has(word.replace('’', "'")));

const isNounAuxiliary = wordIn(markers('noun-auxiliary'));

const isPerhapsWord = wordIn(markers('perhaps'));

/** What the readers of measures look at: a text, and which of its tokens name periods. */
export interface Scene {
  readonly tokens: Tokens;
  readonly claimed: Uint8Array;
  readonly lexicon: FigureLexicon;
  /** By token, the part that it takes, and one more than its kind of verb; 0 where nobody has asked yet. */
  readonly parts: Uint8Array;
  readonly verbs: Uint8Array;
}

const PARTS = new Slate();
const VERB_KINDS = new Slate();

export const sceneOf = (tokens: Tokens, claimed: Uint8Array, lexicon: FigureLexicon): Scene => ({
  tokens,
  claimed,
  lexicon,
  parts: PARTS.blank(tokens.count),
  verbs: VERB_KINDS.blank(tokens.count),
});

/** Tokens `[from, to)`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Part that a token takes in a clause. */
export const OPEN = 1;
/** "de", an article, a hyphen inside a word: nothing by itself, but no end either. */
export const JOINT = 2;
/** A preposition that a noun phrase may hold: "contre", "en". */
export const LED = 3;
export const COORDINATOR = 4;
export const FINITE = 5;
/** A pronoun or adverb, a subordinator. */
export const CLOSED = 6;
export const COMMA = 7;
export const BREAK = 8;
export const PERIOD = 9;
export const DIGITS = 10;

/** The figures of a sentence ask for the same tokens again and again, each is read once. */
export function partOf(scene: Scene, at: number): number {
  if (at < 0 || at >= scene.tokens.count) return BREAK;
  scene.parts[at] ||= readPart(scene, at);
  return scene.parts[at]!;
}

function readPart(scene: Scene, at: number): number {
  const { tokens, claimed, lexicon } = scene;
  if (claimed[at]) return PERIOD;
  // "4G", "anti-VIH": digits glued to letters are part of a name.
  if (tokens.kind[at] === NUMBER) {
    const glued = tokens.kind[at + 1] === WORD && tokens.spaced[at + 1] === 0;
    return glued || isAge(scene, at) ? JOINT : DIGITS;
  }
  if (tokens.kind[at] === LINE) return BREAK;
  if (tokens.kind[at] === SYMBOL) return partOfSymbol(scene, at);
  const part = ownPart(tokens, at, lexicon);
  if (part === JOINT || part === COORDINATOR) return part;
  if (verbAt(scene, at) !== NONE) return isPerhaps(scene, at) ? CLOSED : FINITE;
  return part === OPEN && isCompound(scene, at) ? CLOSED : part;
}

/** Part that a word takes where it is no verb. */
const ownPart = readByForm((tokens, at, lexicon: FigureLexicon) => {
  if (lexicon.has(tokens, at, W.of) || lexicon.has(tokens, at, W.article)) return JOINT;
  // «الضرائب غير المباشرة».
  if (lexicon.has(tokens, at, W.prefix) && lexicon.language === 'ar') return JOINT;
  if (lexicon.has(tokens, at, W.conjunction) && tokens.clitic[at] === 0) return COORDINATOR;
  if (lexicon.has(tokens, at, W.inside) && tokens.clitic[at] === 0) return LED;
  if (lexicon.has(tokens, at, W.relative) || lexicon.has(tokens, at, W.adverb)) return CLOSED;
  const noun = (lexicon.table[tokens.word[at]!]! & BITS.noun) !== 0;
  if (!noun && lexicon.has(tokens, at, W.function)) return CLOSED;
  return ADVERB[lexicon.language]?.test(surface(tokens, at)) ? CLOSED : OPEN;
});

/** How adverbs end that no lexicon has. */
const ADVERB: Partial<Record<Language, RegExp>> = {
  fr: /(?:al|iv|uell|eus|iqu|emm|amm)e?ment$/,
  en: /[a-z]{2}ly$/,
};

const isYears = wordIn(markers('years'));
const isAged = wordIn(markers('aged'));

/** "les jeunes âgés de 15 à 24 ans", "les plus de 60 ans": the number of an age belongs to its phrase. */
function isAge({ tokens }: Scene, at: number): boolean {
  let years = at + 1;
  while (years <= at + 3 && !isYears(tokens, years)) years++;
  if (years > at + 3) return false;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) if (isAged(tokens, i)) return true;
  return false;
}

/** «فقد سجلت»: no loss, but a particle of the verb. */
const isPerhaps = (scene: Scene, at: number): boolean =>
  scene.lexicon.language === 'ar' &&
  isPerhapsWord(scene.tokens, at) &&
  verbAt(scene, at + 1) !== NONE;

/** "a pesé", "ont été vendues": a participle of the verb before it, not of a noun. */
function isCompound({ tokens, lexicon }: Scene, at: number): boolean {
  if (lexicon.language !== 'fr') return false;
  if (isBeen(tokens, at - 1)) return true;
  if (VERBS.fr.dependent(tokens, at) === NONE) return false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (lexicon.has(tokens, i, W.auxiliary)) return true;
    if (!lexicon.has(tokens, i, W.function) && !lexicon.has(tokens, i, W.adverb)) return false;
  }
  return false;
}

function partOfSymbol({ tokens }: Scene, at: number): number {
  if (isHyphen(tokens, at) || isMark(tokens, at, '«»"“”\'’')) return JOINT;
  return isMark(tokens, at, ',،') ? COMMA : BREAK;
}

/** «الأضحى», «للإيواء»: what carries the article is no verb. */
const isDefinite = (tokens: Tokens, at: number): boolean =>
  tokens.clitic[at]! > 1 && tokens.text[tokens.start[at]! + tokens.clitic[at]! - 1] === 'ل';

/** Kind of finite verb at a token; NONE where it is another word, or the noun that is written alike. */
export function verbAt(scene: Scene, at: number): number {
  if (at < 0 || at >= scene.tokens.count) return NONE;
  scene.verbs[at] ||= 1 + readVerb(scene, at);
  return scene.verbs[at]! - 1;
}

function readVerb({ tokens, lexicon, claimed }: Scene, at: number): number {
  if (tokens.kind[at] !== WORD || claimed[at] || isDefinite(tokens, at)) return NONE;
  const kind = VERBS[lexicon.language].finite(tokens, at);
  if (kind === NONE)
    return isInfinitive(tokens, at, lexicon)
      ? VERBS.fr.dependent(tokens, at)
      : shapedVerb(tokens, at, lexicon);
  const { language } = lexicon;
  if (language === 'ar') {
    if (tokens.clitic[at]! > 1) return NONE;
    return lexicon.table[tokens.word[at]!]! & BITS.noun ? NONE : kind;
  }
  if (at > 0 && isNounBefore(tokens, at, lexicon)) return NONE;
  // "reserves stood", "exports are": of two forms side by side the first is a noun.
  if (language === 'fr') return kind;
  if (endsInS(tokens, at) && VERBS.en.finite(tokens, at + 1) !== NONE)
    if (!lexicon.has(tokens, at, W.auxiliary)) return NONE;
  const participle = endsLikeParticiple(tokens, at);
  if (!participle && isNamed(tokens, at, kind, lexicon)) return NONE;
  if (participle)
    return kind === SAY || (kind === ACT && isAdjectival(tokens, at, lexicon)) ? NONE : kind;
  return kind;
}

/** "the project's cost", "the harvest of", "personnel costs, which": a form that is a noun too, by its neighbours. */
const isNamed = (tokens: Tokens, at: number, kind: number, lexicon: FigureLexicon): boolean =>
  kind !== CHANGE &&
  (isLetterS(tokens, at - 1) ||
    isNounAuxiliary(tokens, at + 1) ||
    lexicon.has(tokens, at + 1, W.of) ||
    (endsInS(tokens, at) && isMark(tokens, at + 1, ',')));

/** "pour atteindre", "devrait reculer", never "le pouvoir". */
const isInfinitive = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'fr' &&
  VERBS.fr.dependent(tokens, at) !== NONE &&
  endsLikeInfinitive(tokens, at) &&
  !lexicon.has(tokens, at - 1, W.possessive) &&
  (lexicon.has(tokens, at - 1, W.of) || !lexicon.has(tokens, at - 1, W.article));

/** "une hausse", "de baisse", "the drop": after a determiner or a preposition, a form that is a noun too is one. */
function isNounBefore(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  const before = at - 1;
  if (lexicon.language === 'fr') {
    if (!isAmbiguous(tokens, at)) return false;
    return (
      lexicon.has(tokens, before, W.of) ||
      lexicon.has(tokens, before, W.possessive) ||
      determines(tokens, before) ||
      lexicon.has(tokens, before, W.oblique) ||
      lexicon.has(tokens, before, W.article) ||
      lexicon.has(tokens, before, W.per)
    );
  }
  return (
    lexicon.has(tokens, before, W.of) ||
    lexicon.has(tokens, before, W.possessive) ||
    lexicon.has(tokens, before, W.article) ||
    (lexicon.has(tokens, before, W.inside) && !endsLikeParticiple(tokens, at))
  );
}

/** "attempts foiled", "people affected by": a participle without object says what was done to the noun before it. */
const isAdjectival = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  endsInEd(tokens, at) &&
  (lexicon.has(tokens, at + 1, W.inside) || tokens.kind[at + 1] !== WORD) &&
  tokens.kind[at + 1] !== NUMBER &&
  // "stayed at 2%".
  tokens.kind[at + 2] !== NUMBER;

/** "sans oublier", "pour construire": an infinitive stands right after its preposition. */
const isBare = (tokens: Tokens, at: number): boolean =>
  tokens.word[at] === 0 && leadsInfinitive(tokens, at - 1);

/** Endings of the French imperfect, future and conditional. */
const isFrenchTense = wordMatches(/..(?:ait|aient|èrent|ra|ront)$|..[^m]ent$/);
const ARABIC_VERB =
  /^(?:ي..|س(?!يا|يد|يط|يو|ين|يرة|يرو|نو|ند|نغ|تة|تي|تار)[يتنأ]..)|..وا$|^(?!ال)(?:ا.?ت|است)[^اةوي]{2,3}ت?$|^[^اويتم][^اوي]{2}ت$|^جاءت$/;
const isArabicVerb = wordIs((word) => {
  const bare = word.replace(/^[وف](?=[يسا]|.{3}ت$)/, '');
  return word.length > (word.startsWith('ي') ? 2 : 3) && ARABIC_VERB.test(bare);
});
const isLikeHedge = wordMatches(/^ي(?![اومند])/);

/** Whether a word is a verb by its class or its form: "purgent", "غادروا", "يشتبه". */
function shapedVerb(tokens: Tokens, at: number, lexicon: FigureLexicon): number {
  if (lexicon.has(tokens, at, W.verb)) return isNounBefore(tokens, at, lexicon) ? NONE : ACT;
  if (lexicon.table[tokens.word[at]!]! & BITS.noun) return NONE;
  if (lexicon.language === 'fr') {
    if (isUnknownInfinitive(tokens, at) && isBare(tokens, at)) return ACT;
    if (lexicon.has(tokens, at - 1, W.clitic) && !lexicon.has(tokens, at, W.function)) return ACT;
    const verb = tokens.word[at] === 0 && isFrenchTense(tokens, at);
    return verb && !isNounBefore(tokens, at, lexicon) ? ACT : NONE;
  }
  if (lexicon.language !== 'ar' || lexicon.has(tokens, at, W.function)) return NONE;
  // «يرتقب» is known as a hedge.
  return isArabicVerb(tokens, at) && (tokens.word[at] === 0 || isLikeHedge(tokens, at))
    ? ACT
    : NONE;
}

/** Whether an Arabic word carries the conjunction, known or not: a coordinated noun or the next verb. */
export const isJoined = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.language === 'ar' &&
  tokens.kind[at] === WORD &&
  (hasWaw(tokens, at) || (tokens.word[at] === 0 && opensWithWaw(tokens, at)));

/** "7 of the 45 projects", "2 % des 4 millions de demandes": the number of the whole. */
export const isCounter = (scene: Scene, at: number): boolean =>
  partOf(scene, at) === DIGITS || scene.lexicon.numberWords[scene.tokens.word[at]!] !== undefined;
