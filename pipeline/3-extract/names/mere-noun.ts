import { markers } from '../../lexicons/markers.ts';
import { wordMatches } from '../by-form.ts';
import { isYearAt, lowerCase, NUMBER, surface, WORD } from '../tokens.ts';
import { isDefinite } from './definite.ts';
import type { Noun } from './lexicon.ts';
import { modifiersStart } from './modifiers.ts';
import { beforeAdjectives } from './possession.ts';
import {
  hasArticle,
  hasPreposition,
  isFunctional,
  isGiven,
  isMark,
  isNumber,
  isWord,
  type Words,
} from './words.ts';

const AND = markers('and');
const DEFINITE = markers('definite-determiner');
const INDEFINITE = markers('indefinite');
const RATE = markers('rate');
const PERIODICAL = markers('periodical');
const BULLETIN = markers('bulletin');
const OF = markers('genitive');
const SELDOM = markers('seldom-document');
const MOVEMENT = markers('movement');
const MOVING = markers('moving', 'ar');
const ISSUED = markers('issued');
const ACCORDING = markers('according', 'en');
const PARLIAMENTARY = markers('parliamentary');
const INSTITUTION = markers('institution');
const PRENOMINAL = markers('prenominal', 'fr');
const STEERING = markers('steering', 'fr');
const ARTICLE = markers('clause-article', 'fr');
const AMOUNT = markers('of-amount', 'fr');
const OFFICIAL = markers('official', 'en');
const SCALE = markers('number-scale', 'ar');
const DESCRIBES_PEOPLE = markers('describes-people', 'en');
const SOME_OF = markers('informant-of', 'ar');
const RULING = markers('ruling', 'ar');
const NONE = markers('none');
const FIELD = markers('field-of-work', 'ar');
const WITHIN = markers('within', 'ar');

/** «القرار القاضي | بمنع الذبح»: what a decision rules, unlike «القاضية | بمحكمة المياه», «القاضي | بدر». */
const isRuling = (words: Words, end: number): boolean =>
  hasPreposition(words, end) &&
  !isGiven(words, end) &&
  !words.lexicon.nouns.match(words.tokens, end)?.value.body;

/** Whether the title, body noun or document noun at tokens `[at, end)` is a mere noun there, and names nobody who could speak. */
export function namesNobody(
  words: Words,
  at: number,
  end: number,
  noun: Noun,
  start: number,
  limit: number,
): boolean {
  // «وإلى» folds to the title «والي».
  if (words.language === 'ar' && surface(words.tokens, at).endsWith('إلى')) return true;
  // "12 dirhams per head" is a rate.
  if (noun.title !== undefined && at > start && RATE.at(words.tokens, at - 1)) return true;
  if (RULING.at(words.tokens, at) && isRuling(words, end)) return true;
  if (noun.title !== undefined && (isAdjective(words, at, start) || isParticiple(words, at)))
    return true;
  // "avec 30 000 médecins": so many, and nobody who speaks.
  const isMany = noun.title === 'profession' || noun.title === 'group';
  // "832 وثيقة" are counted, not quoted.
  const isCounted = at > start && isNumber(words, at - 1);
  if (isMany && isCounted) return true;
  if (noun.document !== undefined && isCounted && !isYearBefore(words, at)) return true;
  // "two figures of the movement", "leading figures": people, and no data.
  if (noun.document === '' && DESCRIBES_PEOPLE.at(words.tokens, at - 1)) return true;
  if (COUNTED.has(noun.body) && isCountedBody(words, at, start)) return true;
  // "describes it as an institution that is absent": what something is.
  if (INSTITUTION.at(words.tokens, at) && INDEFINITE.at(words.tokens, at - 1)) return true;
  // "has no authority to", "aucune agence": there is none.
  if (noun.body !== undefined && at > start && NONE.at(words.tokens, at - 1)) return true;
  // «مجموعة من السدود»: several of them.
  if (noun.body === 'parliamentary_group' && SOME_OF.at(words.tokens, end)) return true;
  if (noun.body !== undefined && isField(words, at)) return true;
  if (noun.body !== undefined && at > start && isManner(words, at)) return true;
  if (noun.body === 'agency' && isLed(words, at)) return true;
  // "strong, frank and firm": an adjective.
  const isLastOfTwo = words.language === 'en' && at > start && AND.at(words.tokens, at - 1);
  if (noun.body === 'company' && isLastOfTwo && words.tokens.capital[at] === 0 && end === at + 1)
    return true;
  if (noun.body !== undefined && MOVEMENT.at(words.tokens, at) && isOfMoving(words, at, end))
    return true;
  if (noun.document !== undefined && opensBody(words, at, end, limit)) return true;
  // "chiffre d'affaires"
  if (noun.document === 'none') return true;
  if (noun.document !== undefined && SELDOM.at(words.tokens, at) && !isRead(words, at, end, start))
    return true;
  if (noun.body === 'media' && isBeforeDocument(words, end, limit, at === start)) return true;
  if (noun.body === 'media' && isBeforePlural(words, at, end)) return true;
  return noun.body === 'facility' || (noun.body === 'media' && at > start && isWeekly(words, at));
}

/** "the Lake Index shows", "according to the release", "a release from the office", unlike "the index rose", "a release of water". */
function isRead(words: Words, at: number, end: number, start: number): boolean {
  const { tokens, verbs } = words;
  if (verbs[end] === 1 || verbs[end + 1] === 1) return true;
  const before = beforeAdjectives(tokens, modifiersStart(words, at, start));
  if (ACCORDING.at(tokens, before - 2)) return true;
  const isSomeones = DEFINITE.at(tokens, end + 1) || tokens.capital[end + 1] === 1;
  return (
    ISSUED.at(tokens, at) && INDEFINITE.at(tokens, before) && (isSomeones || !OF.at(tokens, end))
  );
}

/** What Arabic numbers count by the noun of a body; «أعلنت 20 جمعية» tells who speaks. */
const COUNTED: ReadonlySet<Noun['body']> = new Set(['company', 'agency']);

/** «142 ألف شركة», «30 مؤسسة»: a singular that a number counts, unlike «في 2022 شركة النور». */
const isCountedBody = (words: Words, at: number, start: number): boolean =>
  words.language === 'ar' &&
  at > start &&
  !hasArticle(words, at) &&
  (SCALE.at(words.tokens, at - 1) || (isNumber(words, at - 1) && !isYearAt(words.tokens, at - 1)));

/** "the 2022 report" */
const isYearBefore = ({ language, tokens }: Words, at: number): boolean =>
  language === 'en' && isYearAt(tokens, at - 1);

/**
 * "en délégation indirecte", "en première instance", "on board": how or where something is, unlike "en Conseil de
 * gouvernement".
 */
const isManner = ({ language, tokens }: Words, at: number): boolean =>
  tokens.capital[at] === 0 && lowerCase(tokens, beforeAdjectives(tokens, at)) === MANNER[language];
/** "sous la présidence du ministre", "sous la haute direction de": who leads a meeting or a work, and no body. */
const isLed = ({ language, tokens }: Words, at: number): boolean =>
  language === 'fr' &&
  tokens.capital[at] === 0 &&
  UNDER.at(tokens, beforeAdjectives(tokens, at) - 1);
const UNDER = markers('under', 'fr');

/** «الشركة الرائدة في قطاع النقل», «أداء القطاع السياحي»: what somebody is busy in, unlike «أفاد قطاع الصيد». */
const isField = ({ tokens }: Words, at: number): boolean =>
  FIELD.at(tokens, at) && (WITHIN.at(tokens, at - 1) || isTradeAdjective(tokens, at + 1));
const isTradeAdjective = wordMatches(/^ال.{3,}ي$/u);

const MANNER = { fr: 'en', en: 'on', ar: null } as const;

/** "the weekly | report", "Weekly | traffic report", where no article makes it a paper. */
const isBeforeDocument = (
  { language, lexicon, tokens }: Words,
  end: number,
  limit: number,
  isFirst: boolean,
) => {
  const isDocument = (at: number) => lexicon.nouns.match(tokens, at, limit)?.value.document;
  return language === 'en' && Boolean(isDocument(end) ?? (isFirst && isDocument(end + 1)));
};

const PERIODIC = markers('periodic', 'en');

/** "the average weekly | numbers": how often, unlike "the weekly reports". */
const isBeforePlural = ({ language, tokens, verbs }: Words, at: number, end: number): boolean =>
  language === 'en' &&
  PERIODIC.at(tokens, at) &&
  tokens.kind[end] === WORD &&
  tokens.capital[end] === 0 &&
  verbs[end] === 0 &&
  /^.{4,}s$/.test(surface(tokens, end));

/** How many words of a body's name may stand before its noun. */
const NAME = 4;

/** "the | Statistics and Forecasts Office": a word of a body's name, in capitals up to its noun. */
function opensBody({ language, lexicon, tokens }: Words, at: number, end: number, limit: number) {
  if (language !== 'en' || tokens.capital[at] === 0) return false;
  for (let i = end; i < Math.min(limit, end + NAME); i++) {
    if (tokens.capital[i] === 0) {
      if (!AND.at(tokens, i)) return false;
    } else if (lexicon.nouns.match(tokens, i, limit)?.value.body) return true;
  }
  return false;
}

/** «الحصيلة اليومية», «نشرته الأسبوعية», "en séance hebdomadaire": an adjective, unlike «أضافت اليومية», "l'hebdomadaire". */
const isWeekly = (words: Words, at: number): boolean =>
  PERIODICAL.has(lowerCase(words.tokens, at)) &&
  (words.language === 'ar'
    ? hasArticle(words, at - 1) || BULLETIN.has(surface(words.tokens, at - 1))
    : words.tokens.kind[at - 1] === WORD &&
      !isDefinite(words, at, at, 0) &&
      !INDEFINITE.at(words.tokens, at - 1));

/** "le mouvement des passagers", "l'organisation de concours", «حركة النقل الجوي», unlike "le mouvement du 20 février", "l'organisation de défense", «حركة التوحيد». */
const isOfMoving = ({ tokens, language }: Words, at: number, end: number): boolean =>
  language === 'ar'
    ? MOVING.at(tokens, end)
    : tokens.capital[at] === 0 &&
      OF.at(tokens, end) &&
      tokens.kind[end + 1] === WORD &&
      tokens.capital[end + 1] === 0 &&
      !AIM.at(tokens, end + 1);
const AIM = markers('name-aim');

/** ", représentant 22 %", ", dirigeant les deux firmes": a verb with its object, which no title has behind it. */
const isParticiple = (words: Words, at: number): boolean => {
  const { language, tokens } = words;
  if (language !== 'fr' || !/ants?$/.test(surface(tokens, at)) || OF.at(tokens, at + 1))
    return false;
  const leads = [ARTICLE, AMOUNT].some((word) => word.at(tokens, at + 1));
  if (tokens.kind[at + 1] === NUMBER || leads) return true;
  // "(+5 %), représentant respectivement", unlike "Samir X, représentant à"
  return isMark(words, at - 1, ',') && !tokens.capital[at - 2] && isFunctional(words, at + 1);
};

/** "une séance | parlementaire plénière", unlike "un ancien | parlementaire". */
const isOfParliament = (words: Words, at: number): boolean =>
  PARLIAMENTARY.at(words.tokens, at) &&
  isWord(words, at - 1) &&
  words.verbs[at - 1] !== 1 &&
  words.tokens.capital[at - 1] === 0 &&
  !isFunctional(words, at - 1) &&
  !PRENOMINAL.at(words.tokens, at - 1);

/**
 * «الفرق والمجموعات البرلمانية», "le taux directeur", "the official Board": of the parliament, behind what is; what kind of
 * rate it is; before the name of a body.
 */
const isAdjective = (words: Words, at: number, start: number): boolean => {
  if (at === start) return false;
  if (words.language === 'fr')
    return STEERING.at(words.tokens, at - 1) || isOfParliament(words, at);
  if (words.language === 'en')
    return (
      OFFICIAL.at(words.tokens, at) && words.tokens.capital[at + 1] === 1 && !isGiven(words, at + 1)
    );
  return (
    words.language === 'ar' &&
    PARLIAMENTARY.at(words.tokens, at) &&
    words.verbs[at - 1] !== 1 &&
    // «تقرير برلماني»
    (hasArticle(words, at - 1) ||
      words.lexicon.nouns.match(words.tokens, at - 1, at)?.value.document !== undefined)
  );
};
