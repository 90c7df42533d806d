import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { hasWaw } from '../../figures/numerals/group.ts';
import type { PartyMention } from '../../names/mention.ts';
import { surface } from '../../tokens.ts';
import type { VerbMention } from '../cues/cues.ts';
import type { Scene } from '../scene.ts';
import { CONTENT, FEMININE, IMPERFECT } from './subject-reach.ts';

const STANDS_IN = markers('stands-in');
const DEMANDS = markers('demands', 'ar');

/** Whether a party behind an Arabic verb is no subject of it, so that one may still follow. */
export function isPassedOver(scene: Scene, mention: VerbMention, party: PartyMention): boolean {
  const { from, document, kind } = party;
  const isBehind = from > mention.to;
  // «جاء في مذكرة المندوبية»: what it stands in is whose words it is.
  const isSource = (!isBehind || document !== null) && scene.is(mention.to - 1, STANDS_IN);
  return (
    (party.oblique && !isSource) ||
    // «يقدر عدد العاطلين بـ7 ملايين شاب»: who are counted.
    (kind === 'private' && scene.counts(mention.to, from)) ||
    isWhen(scene, party) ||
    (isBehind && isOblique(scene, party)) ||
    isCalledOn(scene, mention, party) ||
    isOfObject(scene, mention, party) ||
    // «وأبلغت | الوزير أن»: whom she tells it.
    (kind === 'person' && party.name === null && disagrees(scene, party, mention)) ||
    // «تجمع بين التلميذ والأستاذ»: joined to what is no subject.
    (isBehind && hasWaw(scene.tokens, from)) ||
    // «سجلت نزوعا من طرف السلطات»: whose deed it is that somebody tells of.
    (isBehind && scene.useAt(from - 1, 'by') !== null) ||
    // «أكد فيه خروج | الوزارة», «وطالب | الحكومة بحفر 300 بئر»: of what the verb has for object.
    ((isBehind || asks(scene, mention)) && kind === 'body' && disagrees(scene, party, mention))
  );
}

/** «واعتبر غياب | وزير الآبار طعنة»: whose absence is held to be something, and not who holds it. */
const isOfObject = (scene: Scene, { to, verb }: VerbMention, { from }: PartyMention): boolean =>
  verb.kind === 'assessment' &&
  from === to + 1 &&
  isBare(scene.tokens, to) &&
  !scene.is(to, CONTENT) &&
  scene.insertAt(to) <= to;
/** «غياب», without article or preposition. */
export const isBare = wordMatches(/^(?!(?:[وفبلك]|لل)?ال)\p{L}{4,}$/u);

/** «يراسل بها | البرلمانيين»: a sound plural in the oblique case, where a subject would be «البرلمانيون». */
const isOblique = ({ tokens }: Scene, { kind, head }: PartyMention): boolean =>
  kind !== 'body' && head >= 0 && OBLIQUE.test(surface(tokens, head));
const OBLIQUE = /^ال.{4,}ين$/u;

/** «وطالب», whose object stands right behind it as its subject would. */
const asks = ({ tokens }: Scene, { to }: VerbMention): boolean =>
  DEMANDS.has(surface(tokens, to - 1).slice(tokens.clitic[to - 1]));

/** «جددت المديرية …، ودعت | وسائل الإعلام إلى التحري»: nobody in person, whom the speaker of the clause before turns to. */
const isCalledOn = (scene: Scene, { from }: VerbMention, { kind, to }: PartyMention): boolean =>
  kind === 'source' && scene.is(to, TOWARDS) && scene.verbs.some((verb) => verb.to <= from);
const TOWARDS = markers('towards', 'ar');

/** «رد الوزير عقب مجلس الحكومة، | فأوضح»: a meeting that only tells when somebody spoke. */
export const isWhen = (scene: Scene, { kind, document, from }: PartyMention): boolean =>
  kind === 'body' && document === null && scene.is(from - 1, CIRCUMSTANCE);
const CIRCUMSTANCE = markers('circumstance', 'ar');

/** «الإحصاء الذي أشرفت عليه لجنة الآبار | كشف»: no feminine body has a verb in the masculine behind it. */
export const disagrees = (scene: Scene, party: PartyMention, { verb }: VerbMention): boolean =>
  party.kind === 'person'
    ? party.gender === 'm' && verb.gender === 'f'
    : party.kind === 'body' && verb.gender === 'm' && FEMININE.test(scene.word(party.from));

/** «تصدر | حزب الآبار النتائج»: came first, where a verb in the feminine would issue them. */
export const isNotHers = (
  scene: Scene,
  { from, kind }: PartyMention,
  { verb }: VerbMention,
): boolean => kind === 'body' && verb.gender === 'f' && scene.is(from, MASCULINE);
const MASCULINE = markers('masculine-body', 'ar');

/** «يعتبر | المكتب من أكبر المشغلين»: what is held of a party, which says nothing. */
export const isHeldToBe = (
  scene: Scene,
  { from, verb }: VerbMention,
  { to }: PartyMention,
): boolean =>
  verb.kind === 'assessment' &&
  IMPERFECT.test(scene.word(from)) &&
  scene.is(to, HELD_TO_BE) &&
  scene.insertAt(to) <= to;
const HELD_TO_BE = markers('held-to-be', 'ar');
