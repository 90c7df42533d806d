import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { opensWithLam, opensWithSeen } from '../../figures/word-shapes.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark, NUMBER, SYMBOL, surface, WORD } from '../../tokens.ts';
import { hasClause } from '../cues/content.ts';
import type { UseMention } from '../cues/cues.ts';
import { isCount } from '../cues/homographs.ts';
import { SPEAKS } from '../cues/inversion.ts';
import type { Scene } from '../scene.ts';
import { isOfCounted } from '../speakers/document-makers.ts';
import { officialOf } from '../speakers/possession.ts';
import type { Attribution } from './attribution.ts';
import { platformOwner } from './platform.ts';

/** Uses that a party follows, which what is told is by. */
const ACCORDING = new Set([
  'according',
  'according-up',
  'according-weak',
  'according-clause',
  'by',
  'published-on',
  'relying',
]);

/** Uses that name who made or released what is told of. */
const AGENT = new Set(['by', 'published-on']);

const CARRIED_OUT = markers('carried-out');
const CARRIED_OUT_BY = markers('carried-out-by', 'ar');
const SIDES = markers('side', 'ar');

/** How many words may part a document from what was done to it. */
const DONE = 6;

/** «تقرير أنجز من طرف المجلس» is told by it, «ملفات مفتوحة من طرف المصالح», «الالتزام من قبل الحكومة» tell of what it does. */
const ofDocument = (scene: Scene, at: number): boolean =>
  scene.parties.some(({ document, to }) => document !== null && to <= at && at - to <= DONE);

const ofAuthor = (scene: Scene, at: number): boolean =>
  scene.parties.some(
    ({ document, kind, to }) =>
      document !== null && kind !== 'document' && to <= at && at - to <= DONE,
  );

const GRANTED = markers('granted');
/** How many words "efforts conjoints" may have. */
const GIVEN = 2;
const SORTS = markers('divides-up', 'ar');
/** Words of what is sorted, and its verb: «تتوزع الحالات المسجلة». */
const SORTED = 3;

const EACH = markers('each-of', 'ar');
const OUT_OF_BOTH = markers('informant-of', 'ar');

const INSIDE = markers('governs', 'ar');

const QUESTION = markers('question-noun');
/** How many words "question orale posée" and «سؤال كتابي تقدم به» may have. */
const ASKED = 4;

/** "dans sa réponse à une question posée par le groupe": whoever answers speaks. */
function isOfQuestion(scene: Scene, by: number): boolean {
  let question = by - 1;
  while (question > by - ASKED && !scene.is(question, QUESTION)) question--;
  return (
    scene.is(question, QUESTION) &&
    scene.parties.some(({ document, to }) => document === 'answer' && to <= question)
  );
}

const SUCH = markers('identifies', 'fr');

/** "l'indice de la note, telle que | publiée par l'agence, a gagné 4 %", "the rating | as published by the agency, gained 4 %": whose the note is, not who tells. */
const isOfThing = ({ tokens, from, language }: Scene, { from: at, use }: UseMention): boolean =>
  language === 'en'
    ? use === 'according' && isLike(tokens, at) && tokens.kind[at - 1] === WORD
    : use === 'by' && at - 2 > from && SUCH.at(tokens, at - 2);
const isLike = wordMatches(/^as$/i);
const isThis = markers('this', 'ar').at;

/** "les données | présentées par la Ligue | lors de sa conférence", "le communiqué de la Ligue | mis en ligne par": a document that has its maker has no other. */
const isJoined = ({ parties, language }: Scene, { from, to }: UseMention): boolean =>
  parties.some(
    (p) =>
      p.document !== null &&
      p.kind !== 'document' &&
      ((p.from <= from && p.to > to) || (p.to === from && language === 'fr')),
  );

/** Tokens from a phrase to its party, inserts left out; over the verb of a clause there are more, behind "per" none. */
const REACH = 8;
const REACHES: Readonly<Record<string, number>> = { 'according-clause': 10, 'according-weak': 2 };

/** Whose words a phrase of attribution brings: "selon X", "d'après lui"; null where it is none. */
export function byPhrase(scene: Scene, mention: UseMention): Attribution | null {
  const { from, to, use } = mention;
  const phrase = { from, rule: 'according', verb: null, backward: true } as const;
  if (use === 'self' || use === 'writer') return { ...phrase, to, party: null };
  if (!ACCORDING.has(use) || (use === 'by' && relayed(scene, from))) return null;
  // «دراسة أنجزها المعهد», "a survey conducted by the board" are told by it, «مستشفى أنجزته المؤسسة» is built.
  const isCarriedOut =
    CARRIED_OUT.at(scene.tokens, from) || CARRIED_OUT_BY.at(scene.tokens, from - 1);
  if (use === 'by' && isCarriedOut && !ofDocument(scene, from)) return null;
  if (use === 'by' && (isOfQuestion(scene, from) || isOfCounted(scene.tokens, mention)))
    return null;
  if (isOfThing(scene, mention)) return null;
  if (use === 'by' && isJoined(scene, mention)) return null;
  // «الخدمات التي قدمتها | هذه الأنظمة»: whoever did it is told, and is no party.
  if (use === 'by' && isThis(scene.tokens, to) && !scene.partyAt(to + 1)) return null;
  // "71 warrants issued by the courts", "les efforts conjoints fournis par l'Office": whoever counts them tells.
  if (use === 'by' && GRANTED.within(scene.tokens, from - GIVEN, from)) return null;
  // «تتوزع الحالات حسب الولايات»: what they are sorted by, unlike «تتوزع الحالات، حسب الوزارة، بين».
  const isSorted = SORTS.within(scene.tokens, Math.max(0, from - SORTED), from);
  if (use === 'according' && isSorted && !scene.isComma(from - 1)) return null;
  // «حسب كل قطاع», and no «حسب كل من الوزير والوالي»
  if (use === 'according' && EACH.at(scene.tokens, to) && !OUT_OF_BOTH.at(scene.tokens, to + 1))
    return null;
  if (use === 'according' && scene.is(to, LED_RELATIVE)) {
    const party = madeBefore(scene, from);
    return party && { ...phrase, to: to + 1, party, backward: false };
  }
  // «في عرضها أمام البرلمان»: a noun.
  if (use === 'by' && to - from === 1 && INSIDE.at(scene.tokens, from - 1)) return null;
  const party =
    (use === 'according' && platformOwner(scene, to)) || objectOf(scene, to, REACHES[use] ?? REACH);
  if (party === null || (party !== 'self' && use === 'by' && relaysNext(scene, from, party)))
    return null;
  if (use === 'according' && party !== 'self' && isAddressee(scene, to, party.from)) return null;
  // "on the strength of testimony from nine families, | the League alleges": whoever stands behind the comma relies on them.
  if (use === 'relying' && party !== 'self' && scene.hasComma(to, party.from)) return null;
  // «بلاغ للوزارة، توصلت به الجريدة»: whoever has received what is another's.
  if (use === 'by' && party !== 'self' && party.kind === 'outlet' && ofAuthor(scene, from))
    return null;
  // «الالتزام من قبل الحكومة», unlike «تم التأكيد من قبل الحكومة على أن»
  const isSide = use === 'by' && SIDES.at(scene.tokens, to - 1) && !ofDocument(scene, from);
  if (isSide && (party === 'self' || !hasClause(scene, party.to))) return null;
  const rule = AGENT.has(use) ? 'agent' : 'according';
  // "published by foreign papers under the banner of a group", «قدمتها بشأن الإضراب»: no agent beyond another preposition.
  if (rule === 'agent' && (party === 'self' || isBeyond(scene, to, party.from))) return null;
  if (party !== 'self' && opensNext(scene, from, party.to))
    return { ...phrase, to: party.to, party, rule, backward: false };
  if (party === 'self') return { ...phrase, to: to + 1, party: null, rule };
  return { ...phrase, to: party.to, party, rule };
}

const HANDED_OVER = markers('handed-over');
const DATIVE = markers('dative');
const isForWhom = wordMatches(/^لل?\p{L}/u);

/** "selon les explications fournies au | gouverneur", «حسب الشروحات المقدمة | للوالي»: whom it was told. */
const isAddressee = (scene: Scene, from: number, party: number): boolean =>
  HANDED_OVER.within(scene.tokens, from, party) &&
  (scene.language === 'ar'
    ? isForWhom(scene.tokens, party)
    : DATIVE.within(scene.tokens, party - 2, party));

/** Whether a preposition that ties no noun to another stands between the words of an agent and a party. */
function isBeyond(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.is(i, GOVERNS) && !scene.is(i, LINKS)) return true;
  return false;
}
const GOVERNS = markers('governs');
const LINKS = markers('link');

const LED_RELATIVE = markers('led-relative');

/** "un rapport de la Ligue | selon lequel", "a publié une note | selon laquelle": whose paper the relative takes up. */
function madeBefore(scene: Scene, at: number): PartyMention | null {
  const paper = scene.parties.findLast((p) => p.document !== null && p.to <= at);
  if (!paper || at - paper.to > DONE) return null;
  if (paper.kind !== 'document') return paper;
  // "a cité un rapport selon lequel": whoever tells of it.
  if (scene.verbs.some(({ verb, to }) => verb.strength === 'strong' && to <= at)) return null;
  return scene.parties.find((p) => p.to <= paper.from && !p.oblique && SPEAKS.has(p.kind)) ?? null;
}

/** How many tokens «في المجال الفلاحي، فقد» may have. */
const OWN_CLAUSE = 8;
const joinsOn = wordMatches(/^و/);
const answers = wordMatches(/^ف(?:قد|[إا]ن|لم|لن|لا)/);

/** ", et selon les experts,", «بلغ الإنتاج 300 طن، | وحسب الخبراء فقد كان»: a phrase with a conjunction and a clause of its own tells nothing of the one before. */
function opensNext(scene: Scene, from: number, end: number): boolean {
  if (scene.language !== 'ar')
    return JOINS.at(scene.tokens, from - 1) && scene.isComma(from - 2) && scene.isComma(end);
  if (!scene.isComma(from - 1) || !joinsOn(scene.tokens, from)) return false;
  for (let at = end; at < Math.min(scene.to, end + OWN_CLAUSE); at++)
    if (answers(scene.tokens, at)) return true;
  return false;
}
const JOINS = markers('and');

/** «حسب ما أكده، أمس الاثنين، | المدير»: whoever said it follows. English names its source behind inserts. */
const isSaid = (scene: Scene, from: number, to: number): boolean =>
  scene.language === 'en' ||
  (scene.language === 'ar' && scene.verbs.some((verb) => verb.from >= from && verb.from < to));

const ILLUSTRATES = markers('illustrates');

/** The party that "selon", "حسب" or "publié par" governs, over an article and a few words. */
function objectOf(scene: Scene, from: number, reach: number): PartyMention | 'self' | null {
  let passed = 0;
  for (let at = from; at < scene.to && passed < reach; at++, passed++) {
    const party = scene.partyAt(at);
    // «مؤطرين من قبل 300 أستاذ»: how many did it.
    if (party && isCount(scene.tokens, at - 1)) return null;
    // «حسب الإحصاء العام | للسكان»: whom the source is about.
    if (party?.kind === 'private' && opensWithLam(scene.tokens, at)) return null;
    if (party && isOwner(scene, party)) {
      at = party.to + 1;
      continue;
    }
    // "as shown in Figure 9"
    if (party && ILLUSTRATES.at(scene.tokens, at) && scene.tokens.kind[at + 1] === NUMBER)
      return null;
    if (party) return officialOf(scene, party) ?? party;
    // "selon, notamment, l'Office", «حسب ما أكده، أمس الاثنين، المدير»
    const behind = scene.insertAt(at);
    // "selon les zones, notamment la préfecture", «حسب القطاعات، شغل قطاع»: behind its noun a comma closes the phrase.
    if (behind > at && at > from && scene.isComma(at) && !isSaid(scene, from, at)) return null;
    if (behind > at) {
      at = behind - 1;
      continue;
    }
    const same = scene.useAt(at, 'same');
    // "selon | l'organisation" is told before, "l'Organisation mondiale du tourisme" is named.
    const named = same && scene.parties.find((p) => p.from > at && p.from < same.to);
    if (named && named.to > same.to) return named;
    if (same || scene.useAt(at, 'same-doc') || scene.useAt(at, 'pronoun')) return 'self';
    // "le budget présenté, mardi, à la Chambre par la Délégation": whoever made what stands there.
    const made = scene.useAt(at, 'by') ?? scene.useAt(at, 'made-by');
    if (made && made.from === at) {
      at = made.to - 1;
      continue;
    }
    if (scene.tokens.kind[at] === SYMBOL && !'«"“-\'‘’'.includes(surface(scene.tokens, at)))
      return null;
    if (scene.verbAt(at) && scene.language !== 'ar') return null;
    // «حسب السلم | سيحصل الفريق على 300»: what it says will be done, by somebody else.
    if (scene.language === 'ar' && opensWithSeen(scene.tokens, at)) return null;
  }
  return null;
}

/** "according to Morocco's central bank": the country of whoever speaks. */
const isOwner = (scene: Scene, { sort, to }: PartyMention): boolean =>
  sort === 'country' &&
  isMark(scene.tokens, to, "'’") &&
  scene.word(to + 1) === 's' &&
  scene.parties.some(({ from }) => from >= to + 2 && from - to <= OWNED);

/** How many words a country's body may have in front of its noun: "'s official statistics". */
const OWNED = 5;

/** "Cité par l'agence, il a affirmé": whoever is behind the comma says what a medium only passes on. */
const relaysNext = (scene: Scene, by: number, { kind, to }: PartyMention): boolean =>
  kind === 'outlet' &&
  by === scene.from &&
  scene.isComma(to) &&
  scene.verbs.some(({ from, verb }) => from > to && verb.strength === 'strong');

/**
 * "la direction, citée par notre confrère, parle", "…, a-t-il dit, cité par l'agence": whose words are relayed stands
 * right before, or as the verb's subject.
 */
const relayed = (scene: Scene, by: number) =>
  surface(scene.tokens, by - 1 < scene.from ? by : by - 1) === ',' &&
  (scene.partyEnding(by - 1) !== undefined || scene.verbAt(by - 2) !== undefined);
