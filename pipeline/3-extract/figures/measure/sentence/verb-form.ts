import { ofLanguage } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { readByForm, wordIn, wordIs, wordMatches } from '../../../by-form.ts';
import { isMark, NUMBER, type Tokens, WORD } from '../../../tokens.ts';
import { isNoun } from '../../counted/counted-noun.ts';
import { BITS, type FigureLexicon, W } from '../../lexicon.ts';
import { isHyphen } from '../../numerals/group.ts';
import {
  endsInAlef,
  endsInIng,
  endsInS,
  endsLikeInfinitive,
  isEn,
  isLetterS,
} from '../../word-shapes.ts';
import { carriesMore, isAnnexed, isOfRate, nears } from './homograph.ts';
import { LOCUTIONS } from './locutions.ts';
import {
  goesOnWith,
  isDoneBefore,
  isNounBefore,
  isNounOfBoth,
  isNounToo,
  opensSentence,
  opensSubject,
} from './noun-form.ts';
import type { Scene } from './scene.ts';
import { ACT, CHANGE, LEVEL, NONE, SAY, VERBS } from './verbs.ts';

const endsLikeParticiple = wordMatches(/(?:ing|ed)$/);
const isUnknownInfinitive = wordMatches(/[a-z]{2}(?:er|ir)$/);
const isThat = wordMatches(/^that$/i);
const endsInEd = wordMatches(/...ed$/);
const hasHad = markers('pluperfect', 'en').at;
const isIntransitive = markers('intransitive', 'en').at;
const BEFORE_INFINITIVE = markers('before-infinitive');
const leadsInfinitive = wordIs((word) => BEFORE_INFINITIVE.has(word.replace('’', "'")));

const isNounAuxiliary = wordIn(markers('noun-auxiliary'));

const leads = wordIn(markers('adjunct', 'ar'));
const leadsToQuality = markers('more-in', 'ar').at;
const bringsMovement = markers('brings-movement', 'ar').at;
const opensTime = markers('adjunct', 'fr').at;
const isSuperlative = wordIn(markers('homograph-superlative', 'ar'));
const isHomograph = wordIn(markers('homograph-noun', 'ar'));
/** «فقد | سجل»: no subject stands right before it. */
const isPast = wordMatches(/^[وفل]{0,2}قد$/);
/** A number, or a noun in the accusative, which no noun has right behind it. */
const holdsObject = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === NUMBER || (endsInAlef(tokens, at) && !isDefinite(tokens, at));
const endsInTheirs = wordMatches(/ته(?:ا|م)?$|^[^يتنأ].{2}ه(?:ا|م|ن)?$/);
const isRelative = markers('done', 'ar').at;
const isAcronym = wordMatches(/^\p{Lu}{2,4}$/u);

/** «الأضحى», «للإيواء»: what carries the article is no verb. */
const isDefinite = (tokens: Tokens, at: number): boolean =>
  tokens.clitic[at]! > 1 && tokens.text[tokens.start[at]! + tokens.clitic[at]! - 1] === 'ل';

/** Kind of finite verb at a token; NONE where it is another word, or the noun that is written alike. */
export function verbAt(scene: Scene, at: number): number {
  if (at < 0 || at >= scene.tokens.count) return NONE;
  scene.verbs[at] ||= 1 + readVerb(scene, at);
  return scene.verbs[at]! - 1;
}

function readVerb(scene: Scene, at: number): number {
  const { tokens, lexicon, claimed } = scene;
  const { language } = lexicon;
  const chance = chanceOf(tokens, at, lexicon);
  // «الأكثر يسرا»: what there is most of is no verb.
  if (claimed[at] || (language === 'ar' && leadsToQuality(tokens, at - 1))) return NONE;
  if (chance === NEVER) return opensRelative(tokens, at, lexicon) ? ACT : NONE;
  if (chance === BEHIND_REFLEXIVE) return isReflexive(tokens, at - 1) ? ACT : NONE;
  if (chance === BEHIND_PRONOUN)
    return isReflexive(tokens, at - 1) || isBehindPronoun(tokens, at, lexicon) ? ACT : NONE;
  const kind = ofLanguage(VERBS, language).finite(tokens, at);
  if (kind === NONE)
    return isInfinitive(tokens, at, lexicon)
      ? VERBS.fr.dependent(tokens, at)
      : shapedVerb(tokens, at, lexicon);
  if (language === 'ar') {
    if (carriesMore(tokens, at, lexicon)) return NONE;
    // «في بني ملال»: no verb right behind a preposition.
    if (lexicon.has(tokens, at - 1, W.oblique)) return NONE;
    // «بسبب تراجع الطلب», «تسجيل تراجع», «عرفت تراجعا»: the noun.
    const isLed = leads(tokens, at - 1) || bringsMovement(tokens, at - 1);
    if (lexicon.has(tokens, at, W.movement) && (isLed || endsInAlef(tokens, at))) return NONE;
    // «تناهز قدرته الاستيعابية», «يبلغ ثمنها»: no verb right behind another.
    if (endsInTheirs(tokens, at) && verbAt(scene, at - 1) !== NONE) return NONE;
    if ((kind === SAY || kind === ACT) && isOfRate(tokens, at, lexicon)) return NONE;
    // «من أبرز المؤشرات».
    if (isSuperlative(tokens, at) && lexicon.has(tokens, at - 1, W.of)) return NONE;
    return isNoun(tokens, at, lexicon) && !nears(tokens, at, kind, lexicon) ? NONE : kind;
  }
  // "elle en | stocke 9 tonnes", "on en | compte 9": of those.
  const isTold = kind === LEVEL || kind === SAY;
  if (isTold && isEn(tokens, at - 1) && tokens.kind[at + 1] === NUMBER) return kind;
  if (at > 0 && isNounBefore(tokens, at, lexicon)) return NONE;
  // "self-employed", "women-led".
  if (language === 'en' && isHyphen(tokens, at - 1) && tokens.spaced[at] === 0) return NONE;
  // "reserves stood", "exports are": of two forms side by side the first is a noun.
  if (language === 'fr') {
    // "dans un état critique."
    const isLast = tokens.kind[at + 1] !== WORD && tokens.kind[at + 1] !== NUMBER;
    return lexicon.has(tokens, at, W.adjective) && isLast ? NONE : kind;
  }
  // … but "estimates total losses at".
  const isBeside = VERBS.en.finite(tokens, at + 1) !== NONE && !isOfTotal(tokens, at + 1, lexicon);
  if (isBeside && isDoneBefore(tokens, at, lexicon)) return NONE;
  if (endsInS(tokens, at) && isBeside && !lexicon.has(tokens, at, W.auxiliary)) return NONE;
  if (isNounOfBoth(tokens, at, lexicon) || (isNounToo(tokens, at) && claimed[at + 1])) return NONE;
  if (isOfTotal(tokens, at, lexicon)) return NONE;
  // ", increases in the price": no verb stands right behind a comma with what only a noun has.
  const isPhrase = isMark(tokens, at - 1, ',') && lexicon.has(tokens, at + 1, W.inside);
  if (kind === CHANGE && isPhrase && endsInS(tokens, at)) return NONE;
  if (goesOnWith(tokens, at, lexicon)) return ACT;
  const participle = endsLikeParticiple(tokens, at);
  if (!participle && opensSentence(tokens, at) && !lexicon.has(tokens, at, W.auxiliary))
    return NONE;
  if (!participle && isNamed(tokens, at, kind, lexicon)) return NONE;
  if (opensSubject(scene, at)) return NONE;
  if (participle)
    return (kind === SAY && !isObjectBehind(tokens, at, lexicon) && !leadsClause(scene, at)) ||
      (kind === ACT && isAdjectival(tokens, at, lexicon))
      ? NONE
      : kind;
  return kind;
}

/** «عدد الطلبات التي | حظيت برأي إيجابي», «عدد القتلى الذي | خلفته الهزة»: what no list has, right behind a relative. */
const opensRelative = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'ar' &&
  isRelative(tokens, at - 1) &&
  tokens.word[at] === 0 &&
  tokens.kind[at] === WORD &&
  tokens.clitic[at]! === 0 &&
  // «المدينة التي مساحتها 40»: a noun with its pronoun.
  (!endsInTheirs(tokens, at) || isDefinite(tokens, at + 1));

/** "said that total output fell", against "losses total more than 4 million". */
const isOfTotal = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.number) &&
  tokens.kind[at + 1] === WORD &&
  !(lexicon.table[tokens.word[at + 1]!]! & BITS.comparator);

/** "the project's cost", "the harvest of", "personnel costs, which": a form that is a noun too, by its neighbours. */
const isNamed = (tokens: Tokens, at: number, kind: number, lexicon: FigureLexicon): boolean =>
  kind !== CHANGE &&
  (isLetterS(tokens, at - 1) ||
    isNounAuxiliary(tokens, at + 1) ||
    lexicon.has(tokens, at + 1, W.of) ||
    // … but "the survey also notes,".
    (endsInS(tokens, at) &&
      isMark(tokens, at + 1, ',') &&
      !(kind === SAY && lexicon.has(tokens, at - 1, W.function))));

/** "pour atteindre", "devrait reculer", never "le pouvoir". */
const isInfinitive = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'fr' &&
  isInfinitiveForm(tokens, at) &&
  !lexicon.has(tokens, at - 1, W.possessive) &&
  (lexicon.has(tokens, at - 1, W.of) || !lexicon.has(tokens, at - 1, W.article));

const isInfinitiveForm = (tokens: Tokens, at: number): boolean =>
  VERBS.fr.dependent(tokens, at) !== NONE && endsLikeInfinitive(tokens, at);

/** "announced an increase", "projecting growth". */
const isObjectBehind = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  (endsInEd(tokens, at) &&
    (lexicon.has(tokens, at + 1, W.article) ||
      // "showed increases", "showed strong increases"
      lexicon.has(tokens, at + 1, W.movement) ||
      (lexicon.has(tokens, at + 1, W.preadjective) && lexicon.has(tokens, at + 2, W.movement)))) ||
  (endsInIng(tokens, at) &&
    tokens.kind[at + 1] === WORD &&
    (!lexicon.has(tokens, at + 1, W.function) || lexicon.has(tokens, at + 1, W.article)));

/** How many words the subject of what is said may have: "announced | new vehicle sales rose". */
const SUBJECT = 8;

/** "the bank announced inflation rose", "announced that 40 died", unlike "the reported cases rose", "plans announced last week", "plans announced that cost 4 million". */
function leadsClause({ tokens, lexicon, claimed }: Scene, at: number): boolean {
  if (tokens.kind[at - 1] !== WORD || isOfNext(tokens, at - 1, lexicon)) return false;
  if (endsInEd(tokens, at) && isThat(tokens, at + 1))
    return tokens.kind[at + 2] === NUMBER || lexicon.has(tokens, at + 2, W.article);
  if (!endsInEd(tokens, at) || lexicon.has(tokens, at + 1, W.function)) return false;
  for (let i = at + 1; i <= at + SUBJECT && tokens.kind[i] === WORD && !claimed[i]; i++) {
    const kind = VERBS.en.finite(tokens, i);
    const isVerb = kind === CHANGE || (kind !== NONE && !endsLikeParticiple(tokens, i));
    if (isVerb && i > at + 1) return true;
  }
  return false;
}

/** "the | reported cases", "newly | confirmed cases": what leads to the noun that a participle is of. */
const isOfNext = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  OF_NEXT.some((word) => lexicon.has(tokens, at, word)) && !isThirdPerson(tokens, at);
const OF_NEXT = [W.function, W.article, W.adjective, W.preadjective, W.number] as const;
const isThirdPerson = markers('third-person', 'en').at;

/** "attempts foiled", "people affected by": a participle without object says what was done to the noun before it. */
const isAdjectival = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  endsInEd(tokens, at) &&
  // "deaths occurred in hospitals": done to nothing.
  !isIntransitive(tokens, at) &&
  // "had never started".
  !hasHad(tokens, at - 1) &&
  !hasHad(tokens, at - 2) &&
  (lexicon.has(tokens, at + 1, W.inside) || tokens.kind[at + 1] !== WORD) &&
  // "killed at least forty".
  LOCUTIONS.en.match(tokens, at + 1)?.value !== 'adverb' &&
  tokens.kind[at + 1] !== NUMBER &&
  // "stayed at 2%".
  tokens.kind[at + 2] !== NUMBER;

/** "sans oublier", "pour construire": an infinitive stands right after its preposition. */
const isBare = (tokens: Tokens, at: number): boolean =>
  tokens.word[at] === 0 && leadsInfinitive(tokens, at - 1);

const isReflexive = wordMatches(/^s[e'’]$/i);

/** Endings of the French imperfect, future and conditional. */
const isFrenchTense = wordMatches(/..(?:ait|aient|èrent|ra|ront)$|..[^m]ent$/);
const isGerund = wordMatches(/^[a-zé]{3,}ant$/);
const ARABIC_VERB =
  /^(?:ي..|س(?!يا|يد|يط|يو|ين|يرة|يرو|نو|ند|نغ|تة|تي|تار)[يتنأ]..)|..وا$|^(?!ال)(?:ا.?ت|است)[^اةوي]{2,3}ت?$|^[^اويتم][^اوي]{2}ت$|^جاءت$/;
const isArabicVerb = wordIs((word) => {
  const bare = word.replace(/^[وف](?=[يسا]|.{3}ت$)/, '');
  return word.length > (word.startsWith('ي') ? 2 : 3) && ARABIC_VERB.test(bare);
});
const isLikeHedge = wordMatches(/^ي(?![اومند])/);

/** What makes a word a verb: nothing, a French pronoun before it, or more of what stands around it. */
const NEVER = 0;
const BEHIND_REFLEXIVE = 1;
const BEHIND_PRONOUN = 2;
const BY_NEIGHBOURS = 3;
/** Most words of a text are turned away by this one look. */
const chanceOf = readByForm((tokens, at, lexicon: FigureLexicon) => {
  const { language } = lexicon;
  // "la VA agricole", "durant l’hiver".
  if (isDefinite(tokens, at) || isAcronym(tokens, at) || opensTime(tokens, at)) return NEVER;
  const known = VERBS[language].finite(tokens, at) !== NONE || lexicon.has(tokens, at, W.verb);
  if (known || (language === 'fr' && isInfinitiveForm(tokens, at))) return BY_NEIGHBOURS;
  if (isNoun(tokens, at, lexicon)) return language === 'fr' ? BEHIND_REFLEXIVE : NEVER;
  if (language === 'ar') return isShapedArabic(tokens, at, lexicon) ? BY_NEIGHBOURS : NEVER;
  if (language === 'en') return NEVER;
  const shaped =
    isUnknownInfinitive(tokens, at) || isFrenchTense(tokens, at) || isGerund(tokens, at);
  if (tokens.word[at] === 0 && shaped) return BY_NEIGHBOURS;
  return lexicon.has(tokens, at, W.function) ? NEVER : BEHIND_PRONOUN;
});

/** Whether a word that no list of verbs has is one by its class or its form: "purgent", "غادروا", "يشتبه". */
function shapedVerb(tokens: Tokens, at: number, lexicon: FigureLexicon): number {
  // "se classe": a noun elsewhere.
  if (lexicon.language === 'fr' && isReflexive(tokens, at - 1)) return ACT;
  // «سجل الحرفيين» is a noun, «الحوض | سجل فائضا» a verb between its subject and its object.
  const isBetween = holdsObject(tokens, at + 1) && !isPast(tokens, at - 1);
  if (isHomograph(tokens, at) && !isBetween) return NONE;
  const isVerbalNoun = lexicon.language === 'ar' && isAnnexed(tokens, at, lexicon);
  if (lexicon.has(tokens, at, W.verb))
    return isVerbalNoun || isNounBefore(tokens, at, lexicon) ? NONE : ACT;
  if (lexicon.table[tokens.word[at]!]! & BITS.noun) return NONE;
  if (lexicon.language === 'ar') return isShapedArabic(tokens, at, lexicon) ? ACT : NONE;
  if (isUnknownInfinitive(tokens, at) && isBare(tokens, at)) return ACT;
  // ", générant des recettes".
  if (isGerund(tokens, at) && isMark(tokens, at - 1, ',')) return ACT;
  if (isBehindPronoun(tokens, at, lexicon) && !lexicon.has(tokens, at, W.function)) return ACT;
  // "Al Massira": a name, whatever it ends on.
  const verb = tokens.word[at] === 0 && tokens.capital[at] === 0 && isFrenchTense(tokens, at);
  return verb && !isNounBefore(tokens, at, lexicon) ? ACT : NONE;
}

/** "lui donne", "Errachidia en accueille 12 %". */
const isBehindPronoun = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at - 1, W.clitic) ||
  (tokens.word[at] === 0 && isEn(tokens, at - 1) && tokens.kind[at + 1] === NUMBER);

const isShapedArabic = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  !lexicon.has(tokens, at, W.function) &&
  isArabicVerb(tokens, at) &&
  // «يرتقب» is known as a hedge.
  (tokens.word[at] === 0 || isLikeHedge(tokens, at));

/** "« Ait Omar »": a name in quotation marks that opens with a verb's form. */
export const opensTitle = (tokens: Tokens, at: number, { language }: FigureLexicon): boolean =>
  language === 'fr' &&
  isMark(tokens, at - 1, '«“"') &&
  tokens.capital[at] === 1 &&
  tokens.capital[at + 1] === 1;
