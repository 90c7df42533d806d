import type { Language } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { type Tokens, WORD } from '../../tokens.ts';
import type { UseMention } from '../cues/cues.ts';
import { TERMS } from '../cues/inserts.ts';
import {
  answersQuestion,
  isAuthor,
  isReadBy,
  makerOf,
  plain,
  REACH,
  relayOf,
} from './document-makers.ts';
import { governs, isOwned, isPointedOwner, owns } from './document-owners.ts';

/**
 * Parties with documents joined to their authors: "le rapport annuel de la Cour", "بلاغ صادر عن الوزارة",
 * "the ministry's figures" become the body, speaking through its document.
 */
export function joinDocuments(
  tokens: Tokens,
  language: Language,
  parties: readonly PartyMention[],
  uses: readonly UseMention[],
  verbs: Uint8Array,
): PartyMention[] {
  const joined: PartyMention[] = [];
  const named = chained(tokens, parties, verbs);
  for (let i = 0; i < named.length; i++) {
    const party = named[i]!;
    const after = named[i + 1];
    const relay = relayOf(tokens, named, i, uses);
    if (relay > 0) {
      joined.push({ ...party, to: named[relay]!.to });
      i = relay;
      continue;
    }
    const isRead = isReadBy(tokens, named, i);
    const maker =
      party.kind === 'document' && !isRead ? makerOf(tokens, language, named, i, uses) : -1;
    if (maker > 0) {
      joined.push(inDocument(named[maker]!, party));
      i = maker;
      continue;
    }
    // «تظهر المعطيات أن الوزارة …»: what the document says, not whose it is.
    const next =
      isRead || (after && says(tokens, uses, verbs, party.to, after.from)) ? undefined : after;
    // "l'entretien de l'Office et de ses routes": nobody but people is interviewed.
    const isUpkeep = party.document === 'interview' && next?.kind === 'body';
    if (party.kind === 'document' && next && isAuthor(next) && !isUpkeep) {
      const governed =
        next.from - party.to <=
          (tellsOfMuch(party) || cameOut(tokens, verbs, party) ? FAR : REACH) &&
        !answersQuestion(tokens, party, next.from) &&
        !isItsTopic(tokens, party, next.from) &&
        !tellsOf(tokens, verbs, party, next) &&
        (governs(tokens, party, next) || isBare(tokens, language, party.to, next)) &&
        plain(tokens, party.to, next.from);
      const clause =
        relative(tokens, party.to, next.from) && !NEGATES.within(tokens, next.to, next.to + CLAUSE);
      // «التقرير الذي لخصته الجريدة»: a newspaper tells of others' reports.
      const retold = clause && next.kind === 'outlet';
      if (!retold && (governed || (clause && !next.oblique))) {
        joined.push(inDocument(next, party));
        i++;
        continue;
      }
    }
    if (next?.kind === 'document' && isAuthor(party) && owns(tokens, party.to, next.from)) {
      joined.push({ ...party, to: next.to, document: next.document });
      i++;
      continue;
    }
    joined.push(party.kind === 'document' ? ofSpeaker(tokens, party, uses) : party);
  }
  return joined;
}

/** "Le rapport souligne le rôle du ministère", «يبرز التقرير دور الوزارة»: whom a document that is the subject tells of. */
function tellsOf(
  tokens: Tokens,
  verbs: Uint8Array,
  document: PartyMention,
  next: PartyMention,
): boolean {
  const { from, to } = document;
  if (AGENTS.at(tokens, next.from - 1) || AGENTS.at(tokens, next.from - 2)) return false;
  // "stressed in the report is the lack of hospital beds": what stands behind the verb is no owner.
  for (let i = cameOut(tokens, verbs, document) ? to + 1 : to; i < next.from; i++)
    if (verbs[i] === 1 || BE.at(tokens, i)) return true;
  // «يفيد تقرير الوزارة»: right behind it stands its owner; «جاء في تقرير أنشطة الوزارة»: and no object behind it.
  const isSubject = verbs[from - 1] === 1 && !GOVERNS.at(tokens, from - 1);
  // «أوردت بيانات خاصة بحصيلة المكتب أن»: all that stands before what it says is of the document.
  const isOwner =
    isOwned(tokens, next.from) ||
    isPointedOwner(tokens, document, next.from) ||
    (THAT.at(tokens, next.to) && !GOVERNS.within(tokens, document.to, next.from));
  return isSubject && next.from > to && !isOwner;
}

/** "les indicateurs mensuels du marché des puits de juillet 2031 de l’Office": what numbers or a report tell of stands before whose they are. */
const FAR = 11;
const tellsOfMuch = ({ document }: PartyMention): boolean =>
  document === '' || document === 'report';

/** "according to a release published at the end of the 8th meeting of the Council": a participle on what is no subject. */
const cameOut = (tokens: Tokens, verbs: Uint8Array, { oblique, to }: PartyMention): boolean =>
  (oblique || verbs[to] === 0) && COMES_OUT.within(tokens, to, to + 2);
const OWNED_BY = markers('genitive');
const COMES_OUT = markers('comes-out');

/** «جواب المسؤول الحكومي», "un rapport de la même institution": of whoever is speaking. */
function ofSpeaker(tokens: Tokens, party: PartyMention, uses: readonly UseMention[]): PartyMention {
  const owner = OWNED_BY.at(tokens, party.to) ? party.to + 1 : party.to;
  const same = uses.find(({ use, from }) => use === 'same' && from === owner);
  return same ? { ...party, definite: true } : party;
}

/** "the statement the Office issued": a relative clause that no word opens. */
const isBare = (
  tokens: Tokens,
  language: Language,
  from: number,
  { from: author, to }: PartyMention,
) =>
  language === 'en' &&
  author - from < 2 &&
  ['told', 'made', 'read'].some((term) => TERMS.en.get(term)!.end(tokens, to, tokens.count) > 0);

const inDocument = (author: PartyMention, document: PartyMention): PartyMention => ({
  ...author,
  from: document.from,
  document: document.document,
  oblique: document.oblique,
});

/** Whether what is said begins between two tokens, and no clause on the document: "le rapport | précise que |". */
const says = (
  tokens: Tokens,
  uses: readonly UseMention[],
  verbs: Uint8Array,
  from: number,
  to: number,
) =>
  uses.some(
    (use) =>
      use.use === 'that' &&
      use.from >= from &&
      use.to <= to &&
      (!RELATIVES.at(tokens, use.from) || isVerbBetween(verbs, from, use.from)),
  );

function isVerbBetween(verbs: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (verbs[i] === 1) return true;
  return false;
}

/** "un rapport sur les dépenses de la police": whom a report is about, unlike "les données sur les dons du ministère". */
function isItsTopic(tokens: Tokens, { document, to }: PartyMention, next: number): boolean {
  return !!document && ON_TOPIC.within(tokens, to, next);
}

const ON_TOPIC = markers('on-topic');

const RELATIVES = markers('document-relative');
/** "chiffres que la commune n'avait jamais atteints": no author of them. */
const NEGATES = markers('negates');
const AGENTS = markers('agent');
const BE = markers('be', 'en');
const GOVERNS = markers('governs', 'ar');

/** A document of a document is one: "les résultats détaillés du recensement", "un bilan statistique". */
function chained(
  tokens: Tokens,
  parties: readonly PartyMention[],
  verbs: Uint8Array,
): PartyMention[] {
  const chain: PartyMention[] = [];
  for (const party of parties) {
    const last = chain.at(-1);
    const follows =
      last?.kind === 'document' &&
      party.kind === 'document' &&
      party.from - last.to <= LINKED &&
      plain(tokens, last.to, party.from) &&
      !(verbs[last.to] === 1 && CONTENT.at(tokens, last.to + 1)) &&
      !THAT.within(tokens, last.to, party.from);
    if (follows) chain[chain.length - 1] = ofDocument(last, party);
    else chain.push(party);
  }
  return chain;
}

/** "les résultats d'un sondage" are as much a study as it is. */
function ofDocument(noun: PartyMention, whole: PartyMention): PartyMention {
  // "figures given in its annual report"
  const possessive = noun.possessive || whole.possessive;
  const chain = { ...noun, to: whole.to, possessive };
  // «المعطيات في جواب على سؤال»: whoever has asked is no author of it.
  if (whole.document === 'answer') return { ...chain, document: 'answer' };
  if (noun.document || !whole.document) return chain;
  return { ...chain, document: whole.document, role: { from: noun.from, to: whole.to } };
}

/** "le rapport | constate que les allégations": what the first says begins between them. */
const CONTENT = markers('content');
/** «أشار البلاغ إلى أن تقرير الوكالة»: what the first says begins between them. */
const THAT = markers('content', 'ar');

/** Words between two nouns of one document: "détaillés du". */
const LINKED = 3;

/** Words of a relative clause before its subject: "que présentait alors le ministre". */
const CLAUSE = 5;

/** "le rapport que la Cour a présenté", "les résultats que présentait alors le ministre", "the memo that X issued". */
function relative(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > REACH + CLAUSE) return false;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD) return false;
    // "agreed with the statement that « no party »": what it says.
    if (RELATIVES.at(tokens, i)) return to - i <= CLAUSE && plainWords(tokens, i + 1, to);
  }
  return false;
}

const plainWords = (tokens: Tokens, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens.kind[i] !== WORD) return false;
  return true;
};
