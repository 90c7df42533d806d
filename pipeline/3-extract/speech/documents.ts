import type { Language } from '../../document.ts';
import { markers } from '../../lexicons/markers.ts';
import type { PartyMention } from '../names/mention.ts';
import { isMark, NUMBER, SYMBOL, surface, type Tokens, WORD } from '../tokens.ts';
import type { UseMention } from './cues.ts';
import { insertEnds, TERMS } from './inserts.ts';

/** Between a document's noun and its author, in tokens: "communiqué conjoint publié jeudi par". */
const REACH = 7;

/**
 * Parties with documents joined to their authors: "le rapport annuel de la Cour", "بلاغ صادر عن الوزارة",
 * "the ministry's figures" become the body, speaking through its document.
 */
export function joinDocuments(
  tokens: Tokens,
  language: Language,
  parties: readonly PartyMention[],
  uses: readonly UseMention[],
): PartyMention[] {
  const joined: PartyMention[] = [];
  // "de l'avis du ministre": the noun is part of the phrase.
  const idiom = ({ kind, from, to }: PartyMention) =>
    kind === 'document' &&
    uses.some((use) => use.use === 'according' && use.from <= from && use.to >= to);
  const named = chained(
    tokens,
    parties.filter((party) => !idiom(party)),
  );
  for (let i = 0; i < named.length; i++) {
    const party = named[i]!;
    const after = named[i + 1];
    const maker = party.kind === 'document' ? makerOf(tokens, language, named, i, uses) : -1;
    if (maker > 0) {
      joined.push(inDocument(named[maker]!, party));
      i = maker;
      continue;
    }
    // «تظهر المعطيات أن الوزارة …»: what the document says, not whose it is.
    const next = after && says(tokens, uses, party.to, after.from) ? undefined : after;
    if (party.kind === 'document' && next && isAuthor(next)) {
      const governed =
        next.from - party.to <= REACH &&
        !asked(tokens, party, next.from) &&
        (governs(tokens, party.to, next) || isBare(tokens, language, party.to, next)) &&
        plain(tokens, party.to, next.from);
      // «التقرير الذي لخصته الجريدة»: a newspaper tells of others' reports.
      const made = !next.oblique && next.kind !== 'outlet' && relative(tokens, party.to, next.from);
      if (governed || made) {
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
    joined.push(party);
  }
  return joined;
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

const MADE_BY = new Set(['by', 'made-by']);

/**
 * Index of whoever is told to have made the document at index `i`: "les chiffres obtenus par Le Phare auprès de l'Office",
 * "the numbers shared with MPs by the Office"; -1 where nobody is.
 */
function makerOf(
  tokens: Tokens,
  language: Language,
  named: readonly PartyMention[],
  i: number,
  uses: readonly UseMention[],
): number {
  const document = named[i]!;
  const by = uses.find(({ use, from }) => MADE_BY.has(use) && from >= document.to);
  if (!by || by.from - document.to > REACH || !near(tokens, document.to, by.from)) return -1;
  const start = behindInserts(tokens, language, by.to);
  const maker = named.findIndex(({ from }, at) => at > i && from >= start);
  const party = named[maker];
  if (!party || !isAuthor(party) || party.from - start > REACH) return -1;
  return plain(tokens, start, party.from) ? maker : -1;
}

function behindInserts(tokens: Tokens, language: Language, at: number): number {
  let behind = at;
  for (;;) {
    const [end] = insertEnds(tokens, language, behind, tokens.count);
    if (end === undefined) return behind;
    behind = end;
  }
}

/** Whether no sentence, quotation or other clause ends between two tokens. */
function near(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      tokens.kind[i] !== WORD &&
      !isMark(tokens, i, ',،-–/()«»"“”\'‘’') &&
      to - from > 3 &&
      !isYear(tokens, i)
    )
      return false;
  return true;
}

/** Whether what is said begins between two tokens, and no clause on the document. */
const says = (tokens: Tokens, uses: readonly UseMention[], from: number, to: number) =>
  uses.some(
    (use) =>
      use.use === 'that' &&
      use.from >= from &&
      use.to <= to &&
      !RELATIVES.has(lower(tokens, use.from)),
  );

/** «جواب على سؤال للنائب», "réponse à la question de": whose question it answers. */
const asked = (tokens: Tokens, { document, to }: PartyMention, next: number): boolean => {
  if (document !== 'answer') return false;
  for (let i = to; i < next; i++) if (QUESTION.has(lower(tokens, i))) return true;
  return false;
};

const QUESTION = markers('question-noun');

/**
 * An Arabic construct, a genitive or an agent ("livrés lundi par"): "à la députée" is whom it is addressed to, and
 * whoever has only ordered or rejected it does not speak in it.
 */
function governs(tokens: Tokens, from: number, next: PartyMention): boolean {
  if (/[\u0600-\u06ff]/.test(surface(tokens, next.from))) return true;
  let before = next.from - 1;
  while (ARTICLES.has(lower(tokens, before))) before--;
  if (!AGENTS.has(lower(tokens, before))) return GENITIVES.has(lower(tokens, before));
  for (let i = from; i < before; i++) if (UNAUTHORED.has(lower(tokens, i))) return false;
  return true;
}

const lower = (tokens: Tokens, i: number) => surface(tokens, i).toLowerCase().replace('’', "'");

const RELATIVES = markers('document-relative');
const ARTICLES = markers('definite');
const GENITIVES = markers('genitive');
const AGENTS = markers('agent');
/** "commandé par", "rejected by": what others have done to a document. */
const UNAUTHORED = markers('unauthored');
const OWNED = markers('owned');

/** A document of a document is one: "les résultats détaillés du recensement", "un bilan statistique". */
function chained(tokens: Tokens, parties: readonly PartyMention[]): PartyMention[] {
  const chain: PartyMention[] = [];
  for (const party of parties) {
    const last = chain.at(-1);
    const follows =
      last?.kind === 'document' &&
      party.kind === 'document' &&
      party.from - last.to <= LINKED &&
      plain(tokens, last.to, party.from);
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
  if (noun.document || !whole.document) return chain;
  return { ...chain, document: whole.document, role: { from: noun.from, to: whole.to } };
}

/** Words between two nouns of one document: "détaillés du". */
const LINKED = 3;

const isAuthor = (party: PartyMention) =>
  party.kind === 'body' ||
  party.kind === 'outlet' ||
  (party.kind === 'person' && party.role !== null);

/** Only words between, no number, no punctuation but a hyphen. */
function plain(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === NUMBER && to - i > 3 && !isYear(tokens, i)) return false;
    if (tokens.kind[i] === SYMBOL && !'-–/()«"“\'‘’'.includes(surface(tokens, i))) return false;
  }
  return true;
}

/** "le bilan 2022 de", "the (2023/2024) report of": the year that a document is about. */
const isYear = (tokens: Tokens, i: number) => /^(?:19|20)\d\d$/.test(surface(tokens, i));

/** Words of a relative clause before its subject: "que présentait alors le ministre". */
const CLAUSE = 5;

/** "le rapport que la Cour a présenté", "les résultats que présentait alors le ministre", "the memo that X issued". */
function relative(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > REACH + CLAUSE) return false;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD) return false;
    if (RELATIVES.has(lower(tokens, i))) return to - i <= CLAUSE;
  }
  return false;
}

/** English possession: nothing, or "'s" and at most one word, between the author and the document. */
function owns(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i++) {
    const text = surface(tokens, i).toLowerCase();
    if (!["'", '’', 's'].includes(text) && !OWNED.has(text)) return false;
  }
  return true;
}
