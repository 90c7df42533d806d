import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark, NUMBER, surface } from '../../tokens.ts';
import { ENDS_IN_IT, type Subject } from '../attributions/subject-reach.ts';
import type { Scene } from '../scene.ts';
import { endsSentence } from './closing.ts';
import type { VerbMention } from './cues.ts';
import { bringsWords } from './deed.ts';

const DEFINITE = markers('definite');
const CONTENT = markers('weak-content');
const SELDOM_DOCUMENT = markers('seldom-document');

/** A weak verb says something where its content follows as words, or its subject is a report, or nothing else is done. */
export function weakFits(
  scene: Scene,
  mention: VerbMention,
  party: PartyMention,
  after: boolean,
): boolean {
  if ((party.kind === 'private' && party.name === null) || mention.negated) return false;
  // "the price index recorded a rise"
  if (party.document !== null)
    return !(mention.verb.deed && SELDOM_DOCUMENT.at(scene.tokens, party.to - 1));
  if (!after && scene.language === 'fr' && isOfThing(scene, party)) return false;
  // "Le prix ne bouge pas, a tranché le maire", "The price is the same, the mayor continued"
  const opens = after ? mention.from : headFrom(scene, party);
  const closing = isMark(scene.tokens, opens - 1, ',"”') && (after || isOver(scene, mention.to));
  if (mention.verb.deed && !closing && !bringsWords(scene, mention)) return false;
  // "helps the authorities to develop other projects.": a noun, unlike "…, the directorate reports."
  const isApart = !after && party.to < mention.from && scene.language === 'en';
  if (isApart && !closing && endsOnNoun(scene, mention)) return false;
  if (scene.language === 'ar') {
    // «عما قدمته الوزيرة»: what somebody did, of which something is told.
    if (after && mention.verb.kind === '' && scene.is(mention.from - 1, WHAT)) return false;
    if (after && isOfThingDone(scene, mention)) return false;
    for (let at = mention.to; at < Math.min(scene.to, mention.to + 16); at++)
      if (scene.is(at, CONTENT) || opensQuote(scene, at)) return true;
    // «أفرجت المندوبية عن نتائج», «قدم الوزير، اليوم الخميس بسلا، أرقاما»
    const published = scene.parties.find((p) => p.kind === 'document' && p.from >= party.to);
    if (after && published && published.from - behindRemarks(scene, party.to) <= 4) return true;
    // «سجلت الوزارة 41 بئرا»
    if (after && (countsUp(scene, mention, party) || takesNote(scene, mention, party))) return true;
    const inserted = mention.from > scene.from && party.from === mention.to;
    if (after && inserted && party.kind === 'person' && endsSentence(scene, party.to)) return true;
    // «والسبب، كما | شرح النائب، هو عطب»
    if (after && party.kind === 'person' && isComment(scene, mention, party)) return true;
    // «الإضراب الذي دعت إليه النقابات»: a relative clause tells of something else.
    if (after && scene.is(mention.from - 1, RELATIVE)) return false;
    // «أيدت المحكمة الأحكام»: a ruling.
    if (RULES.at(scene.tokens, party.from)) return false;
    return mention.verb.kind !== '' || !scene.counts();
  }
  // "les secteurs que l'Instance note": a relative clause tells of something else.
  const before = headFrom(scene, party) - 1;
  return !after && /^qu[e']$/.test(scene.word(before)) ? !scene.nounBefore(before) : true;
}

/** «زادت الوزارة الدعم شرط أن يصرف»: what has grown, unlike «زادت الوزيرة، أن» and «زاد «لن نغلق»»: whoever has more to say says it at once. */
export function onlyGrows(scene: Scene, { to }: VerbMention, subject: Subject): boolean {
  if (!GROWS.at(scene.tokens, to - 1) || opensQuote(scene, to) || isMark(scene.tokens, to, '«"“'))
    return false;
  if (subject === null || subject === 'self' || !subject.after) return true;
  const behind = behindRemarks(scene, subject.party.to);
  return !scene.is(scene.isComma(behind) ? behind + 1 : behind, THAT);
}
const GROWS = markers('homograph-but-quoted', 'ar');
const THAT = markers('bare-that', 'ar');

/** «عقب نهاية مجلس الحكومة»: what came after, unlike «عقب الوزير على المتدخلين». */
export const isAfterwards = (scene: Scene, { from, to }: VerbMention): boolean =>
  to - from === 1 && AFTER.at(scene.tokens, from) && scene.partyAt(to)?.kind !== 'person';
const AFTER = markers('after-or-comments', 'ar');

/** Tokens from the end of a paper to the verb: «المذكرة | (الجديدة) التي». */
const PAPER = [1, 2, 3];

/** «الغرامة التي | أصدرتها الوكالة», unlike «المذكرة التي أصدرتها الوكالة»: what a clause tells that somebody did. */
const isOfThingDone = (scene: Scene, { from, to }: VerbMention): boolean =>
  scene.is(from - 1, RELATIVE) &&
  ENDS_IN_IT.test(scene.word(to - 1)) &&
  !PAPER.some((back) => scene.partyEnding(from - back)?.document != null);

/** Whether a verb opens a comment between commas that counts nothing: «، كما قدم الوزير 12 جائزة،» adds a deed. */
function isComment(scene: Scene, { from }: VerbMention, { to }: PartyMention): boolean {
  if (!scene.is(from - 1, AS_WELL) || !scene.isComma(from - 2)) return false;
  let end = to;
  while (end < Math.min(scene.to, to + COMMENT) && !scene.isComma(end)) end++;
  return scene.isComma(end) && !scene.counts(to, end);
}
/** Tokens behind the subject of a comment: «في سؤال كتابي». */
const COMMENT = 6;
const AS_WELL = markers('as-well', 'ar');

const RELATIVE = markers('who', 'ar');
const RULES = markers('court-of-law', 'ar');
const WHAT = markers('what', 'ar');
const GENITIVE = markers('genitive', 'fr');

/** "les parcs des (trois) opérateurs comptent 12 millions": some who have no name, of whose things something is told. */
const isOfThing = ({ tokens }: Scene, { from, name }: PartyMention): boolean =>
  name === null && (GENITIVE.at(tokens, from - 1) || GENITIVE.at(tokens, from - 2));

/** Where a party begins with its article. */
const headFrom = (scene: Scene, { from }: PartyMention): number =>
  scene.is(from - 1, DEFINITE) ? from - 1 : from;

const isOver = (scene: Scene, at: number): boolean =>
  at >= scene.to || isMark(scene.tokens, at, '.,;');

/** "projects.": a form in -s that closes its sentence. */
const endsOnNoun = ({ tokens }: Scene, { to, verb }: VerbMention): boolean =>
  verb.kind === '' && isMark(tokens, to, '.') && surface(tokens, to - 1).endsWith('s');

const AT = markers('level', 'en');
const PARTICIPLE = markers('passive-participle', 'en');

/** "visited a plant | estimated at 4 billion": a participle, unless whoever set the amount stands right before it. */
export const isPutAt = (scene: Scene, { from, to, verb }: VerbMention): boolean =>
  scene.language === 'en' &&
  verb.strength === 'weak' &&
  scene.is(to, AT) &&
  PARTICIPLE.at(scene.tokens, from) &&
  !scene.partyEnding(from) &&
  !scene.pronounAt(from - 1);

const SHARED = markers('is-shared', 'en');
/** Tokens from "claimed" to what the share is of: "39.9% of the broadband market". */
const SHARE = 12;

const TAKES_IN = markers('takes-in', 'en');
/** Tokens from "welcomed" to the number: "more than". */
const HEDGING = 3;

const ADDS = markers('adds', 'en');
/** Tokens of an amount: "0.64 percent". */
const AMOUNT = 6;

/** "the index, adding 0.64% to 16,208 points": how much something rises, and to where. */
export function isRise({ tokens }: Scene, { to }: VerbMention): boolean {
  if (tokens.kind[to] !== NUMBER || !ADDS.at(tokens, to - 1)) return false;
  for (let at = to + 1; at <= to + AMOUNT; at++)
    if (surface(tokens, at) === 'to') return tokens.kind[at + 1] === NUMBER;
  return false;
}

/** "Inwi claimed 12% of the market", "the port welcomed more than 9 ships": what somebody has got, and no word of theirs. */
export function isGot(scene: Scene, { to, verb }: VerbMention): boolean {
  const { tokens, language } = scene;
  if (scene.is(to - 1, TAKES_IN)) return scene.counts(to, Math.min(scene.to, to + HEDGING));
  if (language !== 'en' || verb.kind !== 'allegation' || tokens.kind[to] !== NUMBER) return false;
  for (let at = to + 1; at < to + SHARE; at++) {
    if (isMark(tokens, at, ',;') && tokens.spaced[at + 1] === 1) return false;
    if (SHARED.at(tokens, at)) return true;
  }
  return false;
}

const TALLY = markers('tallies', 'ar');

/** «سجل الوالي تراجعا بنسبة 3 في المائة»: whoever holds an office notes what they tell an amount of. */
const takesNote = (
  scene: Scene,
  { to }: VerbMention,
  { kind, role, candidates, to: end }: PartyMention,
) =>
  kind === 'person' &&
  (role !== null || candidates.length > 0) &&
  TALLY.has(surface(scene.tokens, to - 1).slice(scene.tokens.clitic[to - 1])) &&
  scene.counts(end, scene.to);

/** Whether a body counts what stands right behind it: a firm's number is rather its own. */
export const countsUp = (
  { tokens }: Scene,
  { to }: VerbMention,
  { kind, sort, to: end }: PartyMention,
) =>
  TALLY.has(surface(tokens, to - 1).slice(tokens.clitic[to - 1])) &&
  tokens.kind[end] === NUMBER &&
  (kind === 'person' || (kind === 'body' && sort !== 'company'));

/** The token behind a second office between commas, and a remark of when and where: «، مدير الشرطة، اليوم بسلا، |». */
function behindRemarks(scene: Scene, end: number): number {
  const office = isMark(scene.tokens, end, '،,') ? scene.partyAt(end + 1) : undefined;
  const isSecond = office?.role && office.name === null && isMark(scene.tokens, office.to, '،,');
  const at = isSecond ? office.to : end;
  return Math.max(at, scene.insertAt(at));
}

/** «: «» */
const opensQuote = ({ tokens }: Scene, at: number) =>
  isMark(tokens, at, ':') && isMark(tokens, at + 1, '«"“');
