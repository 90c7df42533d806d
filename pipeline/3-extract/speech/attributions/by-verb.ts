import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { opensWithAl } from '../../figures/word-shapes.ts';
import type { PartyMention, Range } from '../../names/mention.ts';
import { isMark, NUMBER, WORD } from '../../tokens.ts';
import { afterQuote, closes, endsSentence, inserted } from '../cues/closing.ts';
import type { VerbMention } from '../cues/cues.ts';
import { bringsWords } from '../cues/deed.ts';
import { exceptsInFrench } from '../cues/exceptive.ts';
import { isAfterwards, isGot, isPutAt, isRise, onlyGrows, weakFits } from '../cues/weak-verb.ts';
import type { Scene } from '../scene.ts';
import type { Attribution } from './attribution.ts';
import { isOfSentence } from './sentence-relative.ts';
import { subjectOf } from './subject.ts';
import { CONTENT } from './subject-reach.ts';

const AND = markers('and');

/** Whose words a verb of saying brings; null where it says nothing. */
export function byVerb(scene: Scene, mention: VerbMention): Attribution | null {
  const { from } = mention;
  const { strength, form, kind } = mention.verb;
  // «ناقلة», «مقدمة» are mostly nouns and adjectives.
  if (scene.language === 'ar' && strength === 'weak' && form === 'gerund') return null;
  if (form === 'gerund' && isAdjective(scene, from)) return null;
  // "denied | reports about 45 deaths", "rejects | claims": what is denied.
  if (scene.language === 'en' && scene.verbs.some((v) => v.to === from && v.verb.kind === 'denial'))
    return null;
  // "such charges | as showing": what is done, and no participle of whoever speaks.
  if (strength === 'weak' && form === 'gerund' && scene.useAt(from - 1, 'as')) return null;
  // «وردت 40 شكاية», «اعتبر 5 في عداد المفقودين»: a number does nothing that such a verb tells, unlike «يراهن على 2,9 في المائة».
  const isHolding = strength === 'weak' || kind === 'assessment';
  const isBare = mention.to - from === 1;
  if (scene.language === 'ar' && isHolding && isBare)
    if (scene.tokens.kind[mention.to] === NUMBER) return null;
  if (
    answersCounted(scene, mention) ||
    isPutAt(scene, mention) ||
    isGot(scene, mention) ||
    isRise(scene, mention) ||
    isAfterwards(scene, mention)
  )
    return null;
  // "n'a pas commenté la note", "did not respond": who is silent brings no words.
  if (mention.negated && SILENT.at(scene.tokens, mention.to - 1) && !scene.is(mention.to, CONTENT))
    return null;
  // «لماذا لم تلتزم الوزارة باتفاقها؟»: what has not been promised.
  if (mention.negated && mention.verb.kind === 'commitment') return null;
  if (isHeardThen(scene, mention)) return null;
  const subject = subjectOf(scene, mention);
  if (subject === null || onlyGrows(scene, mention, subject)) return null;
  if (subject === 'self') {
    if (isInParenthesis(scene, mention)) return null;
    if (mention.verb.strength === 'weak' && mention.verb.form === 'gerund') return null;
    if (mention.verb.deed && !bringsWords(scene, mention)) return null;
    // «ثمن» inside quotation marks is a price.
    if (mention.verb.strength === 'weak' && scene.inQuotes(mention.from)) return null;
    return {
      from: mention.from,
      to: mention.to,
      party: null,
      rule: 'verb',
      verb: mention,
      // "…, she added", "…, a précisé le responsable"
      backward:
        mention.inverted ||
        (scene.language !== 'ar' && afterQuote(scene, from)) ||
        closes(scene, {
          from: scene.pronounAt(from - 1) ? from - 1 : from,
          to: scene.useAt(mention.to, 'same')?.to ?? mention.to,
        }),
    };
  }
  const { party, after } = subject;
  if (isOfSentence(scene, mention, party) || isDating(scene, mention, party)) return null;
  // «التقرير الذي لخصته الجريدة»: a newspaper that relays another's report; «أرقام التقرير التي تعكس»: what a paper is like.
  const isTold = party.kind === 'outlet' || (party.kind === 'document' && strength === 'weak');
  if (isTold && scene.language === 'ar' && scene.is(from - 1, RELATIVE)) return null;
  // "Citizens who say that": of whom something is told.
  if (party.kind === 'private' && party.name === null && scene.is(from - 1, WHO)) return null;
  // The subject of a verb inside quotation marks would stand there too, and is itself told of there.
  const isInside = scene.inQuotes(from) && !opensItsQuote(scene, from, party);
  if (isInside && (strength === 'weak' || !scene.inQuotes(party.from))) return null;
  if (isInside && party.kind !== 'private' && isLedInto(scene, from)) return null;
  const cleft = isCleft(scene, mention);
  if (mention.verb.strength === 'weak' && !cleft && !weakFits(scene, mention, party, after))
    return null;
  const spread = range(mention, reaches(scene, mention, party) ? party : null);
  return {
    from: spread.from,
    to: spread.to,
    party,
    rule: 'verb',
    verb: mention,
    backward:
      scene.language === 'ar'
        ? cleft ||
          endsSentence(scene, spread.to) ||
          afterQuote(scene, spread.from) ||
          inserted(scene, spread)
        : after ||
          closes(scene, { from: spread.from, to: spread.to }) ||
          takesUpColon(scene, mention, party),
  };
}

/** "a trip | he says | he took": told of a noun, by whoever it is. */
const isInParenthesis = (scene: Scene, { from, to }: VerbMention): boolean =>
  scene.language === 'en' &&
  scene.pronounAt(from - 1) &&
  scene.pronounAt(to) &&
  scene.is(from - 3, A);
const A = markers('indefinite', 'en');

/** "la FRMF | « dément les informations »": a verb that its own quotation opens with, right behind its subject. */
const opensItsQuote = ({ tokens }: Scene, at: number, { to }: PartyMention): boolean =>
  to === at - 1 && isMark(tokens, to, '«"“');

/** Tokens that lead to the quotation that a sentence opens on. */
const LEAD = 7;

/** «فرض قيود | مشددة على 5 جمعيات»: an adjective of the noun before it, unlike «قالت الوزيرة | مشددة على». */
const isAdjective = (scene: Scene, at: number): boolean =>
  scene.language === 'ar' &&
  endsInTeh(scene.tokens, at) &&
  scene.tokens.kind[at - 1] === WORD &&
  !opensWithAl(scene.tokens, at - 1) &&
  !scene.partyEnding(at);
const endsInTeh = wordMatches(/^[^و].*ة$/);

/** Tokens of a quotation before a verb that stands in it, at most. */
const LED = 150;

/** "a déclaré : « Le maire dit que 7 puits »", «وتابع «تتحدث الجمعية عن 7 آبار»»: what others say inside a quotation is told by whoever is quoted. */
function isLedInto(scene: Scene, at: number): boolean {
  const first = Math.max(scene.from, at - LED);
  let open = at - 1;
  while (open > first && (scene.inQuotes(open) || !isMark(scene.tokens, open, '«"“'))) open--;
  const isColon = isMark(scene.tokens, open - 1, ':');
  // "Et d'enchaîner : « Le ministère s'est engagé »"
  if (isColon && open - scene.from <= LEAD) return true;
  // "a indiqué que « le fonds soutient »"
  const lead = isColon || scene.is(open - 1, CONTENT) ? open - 1 : open;
  return scene.verbs.some(({ to }) => to === lead);
}

const WAS = markers('was', 'ar');
const TALKS = markers('talks', 'ar');

/** «وكان الوزير يتحدث أمس على أمواج الإذاعة»: where and when somebody spoke, and nothing of what was said. */
const isHeardThen = (scene: Scene, { from, to }: VerbMention): boolean =>
  scene.is(scene.from, WAS) &&
  scene.is(from, TALKS) &&
  !scene.is(to, CONTENT) &&
  !scene.is(to, SPOKEN_OF);
const SPOKEN_OF = markers('about', 'ar');

const WHEN = markers('when');
const ARTICLES = 2;

/** "Since March, when the bank announced its plan, 300 have come": a deed that a time is told by, and no words. */
function isDating(scene: Scene, { from, to }: VerbMention, party: PartyMention): boolean {
  if (scene.language === 'ar' || party.from > from || scene.is(to, CONTENT)) return false;
  let when = party.from - 1;
  while (when >= party.from - ARTICLES && !scene.is(when, WHEN)) when--;
  return scene.is(when, WHEN) && scene.isComma(when - 1) && scene.hasComma(to, scene.to);
}

const SILENT = markers('says-in-turn');
const REPLIES = markers('replies');
/** Tokens between a verb of answering and how much was answered. */
const ANSWERED = 10;

/**
 * "a répondu à 2.904 questions", "n'a répondu qu'à 41 % des questions", «أجابت الحكومة عن 413 منها»: what is counted was
 * answered, and nothing said.
 */
function answersCounted(scene: Scene, mention: VerbMention): boolean {
  const { from, to } = mention;
  if (!scene.is(to - 1, REPLIES) && !scene.is(from, REPLIES)) return false;
  const first = exceptsInFrench(scene.tokens, mention) ? to + 1 : to;
  let reach = to + ANSWERED;
  for (let i = first; i < Math.min(scene.to, reach); i++) {
    if (scene.tokens.kind[i] === NUMBER) return true;
    // «أجابت الحكومة، برسم السنة التشريعية، عن 413 سؤالا»
    const end = isMark(scene.tokens, i, ',،') ? asideEnd(scene, i) : i;
    if (end > i) {
      reach = end + ANSWERED;
      i = end;
    } else if (scene.tokens.kind[i] !== WORD || scene.is(i, CONTENT)) return false;
  }
  return false;
}

/** Tokens between two commas. */
const ASIDE = 14;

/** The comma that closes what the one at `comma` opens; the latter itself where none does. */
function asideEnd({ tokens, to }: Scene, comma: number): number {
  for (let i = comma + 1; i < Math.min(to, comma + ASIDE); i++) {
    if (isMark(tokens, i, ',،')) return i;
    if (tokens.kind[i] !== WORD) return comma;
  }
  return comma;
}

const WHO = markers('subject-relative');
const PRONOUN = markers('third-person');
const RELATIVE = markers('who', 'ar');

/** «فائض بـ7 ملايين هو ما سجلته الخزينة», «الآبار جفت: ذلك ما أكده المدير»: the clause tells whose word what stands before it is. */
const isCleft = (scene: Scene, { from }: VerbMention): boolean =>
  scene.language === 'ar' &&
  scene.word(from - 1) === 'ما' &&
  (scene.is(from - 2, PRONOUN) || scene.is(from - 2, RESUMES));
const RESUMES = markers('resumes', 'ar');

/** "Pas question de fermer : le maire | l'a répété": a pronoun for all that stands before the colon. */
const takesUpColon = (scene: Scene, { from }: VerbMention, party: PartyMention): boolean => {
  const opener = scene.is(party.from - 1, ARTICLE) ? party.from - 2 : party.from - 1;
  return ALL_THAT.has(scene.word(from - 1)) && isMark(scene.tokens, opener, ':');
};
const ALL_THAT = markers('neuter-object', 'fr');
const ARTICLE = markers('article');

/** "The ministry sent 200 officers and claimed": what stands before a coordinated verb is not said by its subject. */
function reaches(scene: Scene, mention: VerbMention, party: PartyMention): boolean {
  if (party.from > mention.from) return true;
  // "a indiqué que 9 puits … gérés par la Ligue, ajoutant": the first verb has brought what stands before.
  if (mention.verb.form === 'gerund')
    return !scene.verbs.some((v) => v.from >= party.to && v.to <= mention.from);
  if (!scene.is(mention.from - 1, AND)) return true;
  const other = scene.verbs.some((v) => v.from >= party.to && v.to < mention.from);
  return other || mention.from - party.to < 3;
}

const range = (mention: Range, party: Range | null): Range => ({
  from: Math.min(mention.from, party?.from ?? mention.from),
  to: Math.max(mention.to, party?.to ?? mention.to),
});
