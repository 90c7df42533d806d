import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark, NUMBER, SYMBOL, surface, WORD } from '../../tokens.ts';
import { isHoped, type VerbMention } from '../cues/cues.ts';
import type { Scene } from '../scene.ts';
import { isExpected, isOfTopic, opensRelative } from './impersonal.ts';
import { opensOnNoun } from './opening-noun.ts';
import { disagrees, isBare, isHeldToBe, isNotHers, isPassedOver, isWhen } from './passed-over.ts';
import {
  clauseSubject,
  earlierSubject,
  isInAside,
  relativeSubject,
  subjectBefore,
  subjectOfTwoParts,
} from './subject-before-arabic.ts';
import {
  CONTENT,
  ENDS_IN_IT,
  FEMININE,
  IMPERFECT,
  REACH,
  RELATIVE,
  type Subject,
} from './subject-reach.ts';

const PRONOUN = markers('third-person');
const PLURAL = /(?:وا|ون)$/;
/** "That he", "that she", "that they". */
const THAT_ONE = /^[بو]?[أإ]ن(?:ه|ها|هم)$/;
const THAT_THING = markers('that-thing', 'ar');
const SEVERAL = markers('those-people', 'ar');
const WAS = markers('was');
const OWNER = markers('owner-pronoun', 'ar');

/** Who an Arabic verb of saying has for subject: the party after it, or the topic before it, or whoever spoke. */
export function arabicSubject(scene: Scene, mention: VerbMention): Subject {
  const { tokens, to } = scene;
  if (isInsert(scene, mention) || relays(scene, mention)) return 'self';
  const topic =
    subjectOfTwoParts(scene, mention) ??
    earlierSubject(scene, mention.from) ??
    clauseSubject(scene, mention.from);
  if (topic) return { party: topic, after: false };
  // «وزاد أن الوكالة»: the verb has "that" with it, and what follows is said.
  if (CONTENT.has(scene.word(mention.to - 1))) return 'self';
  // «والتي نبهت لها مختلف الأصوات»: a clause whose pronoun takes up the noun before it has another subject.
  const isOfAnother =
    opensRelative(scene.tokens, mention.from - 1) &&
    scene.is(mention.to, OWNER) &&
    !scene.partyAt(mention.to + 1);
  if (isOfAnother) return null;
  const antecedent = relativeSubject(scene, mention.from);
  if (antecedent) return { party: antecedent, after: false };
  if (isExpected(scene, mention) || isOfTopic(scene, mention.from)) return null;
  // «وهي تعرض حصيلة المجلس», «أفاد المكتب، برئاسة الوزير، بأنه يتوقع»: the pronoun has said who.
  const lead = scene.word(mention.from - 1);
  if (scene.is(mention.from - 1, PRONOUN) || THAT_ONE.test(lead)) return 'self';
  // «والثاني حصر الخسائر»
  if (scene.useAt(mention.from - 1, 'same')) return 'self';
  // The subject of a verb in the plural stands before it.
  const isPlural = PLURAL.test(scene.word(mention.from));
  const stated =
    // «مشيدا بأهمية ودور النقابات»: a participle has its object behind it.
    ((mention.from === scene.from || mention.verb.form === 'gerund') &&
      complement(scene, mention.to)) ||
    isPlural ||
    isPartedPast(scene, mention.from) ||
    opensOnNoun(scene, mention);
  let isRelative = false;
  for (let at = mention.to; !stated && at < to && at - mention.to < REACH; at++) {
    // «أضاف خلال الندوة التي تلت مجلس الحكومة، أن», «الرقم يؤكد الحزم الذي تتعامل به الحكومة»: whoever a relative clause tells of is no subject.
    isRelative = scene.is(at, RELATIVE) || (isRelative && !scene.isComma(at));
    const party = scene.partyAt(at);
    if (party && isRelative) {
      at = party.to - 1;
      continue;
    }
    if (party) {
      if (setsAmount(scene, mention, at)) break;
      const topic = party.document === null ? undefined : subjectBefore(scene, mention.from);
      if (topic) return { party: topic, after: false };
      // «أعلن انطلاق خدمات 67 مؤسسة»: what the verb has for object.
      if (tokens.kind[at - 1] === NUMBER && at - 1 > mention.to) break;
      // «يعتبر المكتب من أكبر المشغلين»: a passive, whose subject says nothing.
      if (isHeldToBe(scene, mention, party)) break;
      if (at === mention.to && isNotHers(scene, party, mention)) return null;
      if (isPassedOver(scene, mention, party)) {
        at = party.to - 1;
        continue;
      }
      return { party, after: true };
    }
    // «اتهمت المنظمة، في تقرير قدمته بالرباط|، قوات الأمن»: what is told of a paper in passing closes with its comma.
    if (scene.isComma(at) && isPaperAside(scene, mention.from)) return null;
    // «قال، أمس، خلال ندوة صحفية، الوزير»
    const behind = scene.insertAt(at);
    if (behind > at) {
      at = behind - 1;
      continue;
    }
    if (scene.useAt(at, 'same')) return 'self';
    // «ووصف هؤلاء سلوك الوزير»: several that were told of, and not whoever follows.
    if (at === mention.to && scene.is(at, SEVERAL)) return null;
    // «واعتبر ذلك دليلا على جهد المجلس»: behind its object a verb has its subject at once or nowhere.
    if (at === mention.to && scene.is(at, THAT_THING) && !scene.partyAt(at + 1)) break;
    const word = scene.word(at);
    if (CONTENT.has(word)) break;
    // «مشيرا إلى حرص الحكومة»: what is spoken of.
    if (mention.verb.form === 'gerund' && scene.useAt(at, 'about')) break;
    if (scene.quotedName(at) > 0) continue;
    if (tokens.kind[at] === SYMBOL && !'،,-'.includes(surface(tokens, at))) break;
    if (scene.verbAt(at)) break;
  }
  if (mention.verb.form === 'gerund') return gerundSubject(scene, mention.from);
  // «حذر الوزير في لقاء حضره العمدة، حين أعلن عن»: whoever spoke before the clause of time.
  if (WHEN.has(scene.word(mention.from - 1)) && scene.verbs.some((v) => v.to < mention.from))
    return 'self';
  if (isOfIndefinite(scene, mention)) return null;
  // «أعلنت | 54 شركة»: so many, and nobody by name.
  const isCounted = tokens.kind[mention.to] === NUMBER && mention.verb.strength === 'strong';
  if (isCounted && !scene.partyEnding(mention.from)) return null;
  // The subject stands before its verb, or nowhere: then whoever spoke goes on.
  const before = scene.parties.findLast(
    (p) =>
      p.to <= mention.from &&
      !p.oblique &&
      !isWhen(scene, p) &&
      !isInAside(scene, p, mention.from) &&
      // «“… فلان يرحل”، | وطالب الأساتذة»: told of in what others have said.
      !closesQuote(scene, p.to, mention.from) &&
      !disagrees(scene, p, mention),
  );
  // «قضاة النيابة العامة قدموا»: a verb in the plural is of people, and no body's.
  if (before?.kind === 'body' && isPlural && mention.verb.strength === 'weak') return null;
  if (before && !scene.verbs.some((v) => v.from < mention.from && v.to > before.to)) {
    const gap = mention.from - before.to;
    if (gap <= 3 || beforeIsTopic(scene, before)) return { party: before, after: false };
  }
  if (setsAmount(scene, mention, Math.min(to, mention.to + REACH))) return null;
  if (followedByContent(scene, mention)) return openingAuthor(scene, mention) ?? 'self';
  // «وتعهد بإعادة البناء»
  const opens = mention.from === scene.from && mention.verb.strength === 'strong';
  return opens && complement(scene, mention.to) ? 'self' : null;
}

/** How far before a verb the end of a quotation parts it from a party. */
const QUOTE = 150;

/** Whether a quotation ends between two tokens. */
function closesQuote({ tokens }: Scene, from: number, to: number): boolean {
  for (let at = Math.max(from, to - QUOTE); at < to; at++)
    if (isMark(tokens, at, '”»')) return true;
  return false;
}

/** «بحقائق اقتصادية | تكشف تراجعا»: a clause on a noun and its adjective without article, which is the subject. */
const isOfIndefinite = (scene: Scene, { from }: VerbMention): boolean =>
  IMPERFECT.test(scene.word(from)) &&
  scene.tokens.clitic[from] === 0 &&
  endsBare(scene.tokens, from - 1) &&
  isBare(scene.tokens, from - 2) &&
  scene.tokens.kind[from - 2] === WORD &&
  from - 2 > scene.from &&
  !scene.partyEnding(from) &&
  !scene.partyEnding(from - 1);
/** «اقتصادية» */
const endsBare = wordMatches(/^(?!ال)\p{L}{3,}ة$/u);

/** «، في تقرير | قدمته»: whether a verb tells of a paper that a comma brings in. */
function isPaperAside(scene: Scene, verb: number): boolean {
  const paper = scene.partyEnding(verb);
  return paper?.kind === 'document' && scene.isComma(paper.from - 2);
}

/** «وفي تصريحات أدلى بها الوزير، …، | قال إن»: the person whose words the sentence opens with. */
function openingAuthor(scene: Scene, { from: verb }: VerbMention): Subject {
  const [party] = scene.parties;
  if (party?.document == null || party.kind !== 'person' || party.to > verb) return null;
  return party.from - scene.from <= 2 ? { party, after: false } : null;
}

/** «وحتى ماي، يضيف، لقحت الوزارة 300»: a verb alone between commas is of whoever speaks already. */
const isInsert = (scene: Scene, { from, to }: VerbMention): boolean =>
  scene.isComma(from - 1) && scene.isComma(to) && !scene.partyAt(to + 1);

/** «ذكر بلاغ للوزارة | أوردته الوكالة»: an outlet that only prints the paper of a body. */
function relays(scene: Scene, { from, to }: VerbMention): boolean {
  const author = scene.partyEnding(from);
  const isPaper = author?.kind === 'body' && author.document !== null;
  return isPaper && ENDS_IN_IT.test(scene.word(to - 1)) && scene.partyAt(to)?.kind === 'outlet';
}

/** «حددت كلفة المشروع في 45 مليونا، ما يكلف الجماعة»: a passive, whose amount nobody behind it sets. */
const setsAmount = (scene: Scene, { verb, to }: VerbMention, before: number): boolean =>
  verb.complement !== null && scene.counts(to, before);

/** «وكانت اللجان المعنية قد أعلنت نجاح الجمعية»: the subject stands between the parts of the verb, whoever it is. */
const isPartedPast = (scene: Scene, at: number): boolean =>
  scene.is(at - 1, PAST) && scene.is(scene.from, WAS) && at - scene.from > 2;
const PAST = markers('past-particle', 'ar');

const WHEN = markers('when', 'ar');

/** Whom a sentence opens on, or what a contrast brings: «لكن المكتب لم يقبل الرقم | وقال إن». */
const beforeIsTopic = (scene: Scene, { from }: PartyMention) =>
  from - scene.from <= 2 || scene.is(from - 1, CONTRAST);
const CONTRAST = markers('contrast', 'ar');

/** A participle goes on with the verb of saying before it, or, where there is none, with whom the sentence opens on. */
function gerundSubject(scene: Scene, at: number): Subject {
  // «وهو ما قبله رئيس الجلسة | بالقول»: whoever did the rest stands right before.
  const doer = scene.word(at).startsWith('بال') ? scene.partyEnding(at) : undefined;
  if (doer && !doer.oblique) return { party: doer, after: false };
  const gender = genderOf(scene.word(at));
  const finite = scene.verbs.filter((v) => v.from < at && v.verb.form === 'finite');
  // «أكدت الوزيرة أن هذا الرقم يؤكد الحزم، مشيرة إلى»: a woman goes on with what a woman has said.
  const like = finite.filter(({ verb }) => !gender || !verb.gender || verb.gender === gender);
  // «أوضح الوزير أن الوزارة تعمل على الحفر، مشيرا إلى»: what somebody aims at is told by whoever speaks.
  const said = like.findLast((v) => !isHoped(v)) ?? like.at(-1) ?? finite.at(-1);
  const before = scene.parties.filter((p) => p.to <= at && !p.oblique);
  // «صادق المجلس على 14 قانونا، بحسب ما أعلنه رئيسه، مشيرا إلى»: whoever is quoted goes on.
  const quoted = scene.uses.findLast(({ use, from }) => use.startsWith('according') && from < at);
  if (quoted && (!said || said.from <= quoted.to + 1)) return 'self';
  // «شدد الأساتذة على الإضراب رغم ما قررته الحكومة، | مرددين»: several people, and no body.
  const isOfPeople = ({ kind }: PartyMention) => kind !== 'body' || !scene.word(at).endsWith('ين');
  if (!said) {
    const party = before.find((p) => p.from - scene.from <= 2) ?? before.at(-1);
    return party && isOfPeople(party) ? { party, after: false } : 'self';
  }
  // «قالت X، أمام اللجنة، إن الشرطة أوقفت 9، مشيرة إلى»: nobody whom the words are about or for goes on with them.
  const subject = arabicSubject(scene, said);
  if (subject === null || subject === 'self') return 'self';
  const { party } = subject;
  const isSilent = party.kind === 'private' || party.kind === 'document' || !isOfPeople(party);
  return isSilent ? 'self' : { party, after: false };
}

/** Whose a participle is: «مشيرة» a woman's, «مشيرا» a man's, «مشيرين» either's. */
const genderOf = (participle: string): 'm' | 'f' | '' =>
  FEMININE.test(participle) ? 'f' : participle.endsWith('ا') ? 'm' : '';

/** Whether what is said begins within a few words of the verb, over inserts: "وأضاف أن", "قال، في السياق نفسه، إن", "كشف: «". */
function followedByContent(scene: Scene, { to, verb }: VerbMention): boolean {
  const isStrong = verb.strength === 'strong';
  const from = scene.behindInserts(to);
  for (let at = from; at < scene.to && at - from < 10; at++) {
    const isAbout = (isStrong || at === from) && scene.useAt(at, 'about') !== null;
    if (isAbout || scene.is(at, CONTENT)) return true;
    if (scene.tokens.kind[at] === SYMBOL && ':«"“'.includes(surface(scene.tokens, at))) return true;
  }
  return false;
}

/** Whether what is promised or asked for stands right after the verb, where a subject would: «بإعادة», «بعدم». */
const complement = (scene: Scene, at: number) =>
  /^ب(?!ه$|ها$|ال|أن|إن)..../.test(scene.word(at)) && !scene.partyAt(at);
