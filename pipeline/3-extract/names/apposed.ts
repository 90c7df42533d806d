import { markers } from '../../lexicons/markers.ts';
import type { PartyMention } from './mention.ts';
import { withOrgan } from './organ.ts';
import { isAcronym, isMark, isWord, tells, type Words } from './words.ts';

const DEFINITE = markers('definite');
const INDEFINITE = markers('indefinite');
const FOREIGN = markers('foreign');
const NATIONALITY = markers('nationality');
const PRENOMINAL = markers('prenominal', 'fr');
/** What opens words that tell what a body is: "the", "a", "premier". */
const OPENS = [DEFINITE, INDEFINITE, PRENOMINAL];

/** A body and what is found behind it, where both are one: its acronym, what it is, its board; null where they are two. */
export function joinedTo(
  words: Words,
  body: PartyMention,
  found: PartyMention,
  limit: number,
): PartyMention | null {
  const apposed = apposedEnd(words, body, found, limit);
  if (apposed > 0) return { ...body, to: apposed };
  if (isRest(body, found)) return { ...body, to: found.to };
  if (isStaffOf(words, body, found)) return withStaff(body, found);
  const { from, head, oblique } = body;
  if (isItsAcronym(words, body, found)) return { ...found, from, head, oblique };
  if (isOfWhole(words, body, found)) return { ...found, from, oblique };
  return withOrgan(words, body, found);
}

/**
 * "Le député|, membre du Groupe socialiste,|", "la députée X|, membre du Groupe socialiste| a dit": a title and what is told of
 * whoever it stands for; null where they are two.
 */
export function toldOf(
  words: Words,
  title: PartyMention,
  found: PartyMention,
): PartyMention | null {
  const areOffices = [title, found].every(({ kind, role }) => kind === 'person' && role);
  if (!areOffices || found.name || found.definite) return null;
  const start = INDEFINITE.at(words.tokens, found.from - 1) ? found.from - 1 : found.from;
  if (title.to !== start - 1 || !isMark(words, start - 1, ',،')) return null;
  const isTold = title.name ? tells(words, found.to) : title.definite;
  return isTold && (title.name || isMark(words, found.to, ',،'))
    ? { ...title, to: found.to }
    : null;
}

const STAFF = markers('staff');
const OF = markers('genitive');

/**
 * "the office of | King X", "le cabinet du ministre | X Y": those who speak for the holder of an office who is named behind
 * them; "le cabinet de | X Y" may be a private person's.
 */
const isStaffOf = (words: Words, { head, to }: PartyMention, found: PartyMention): boolean => {
  const { kind, from, name } = found;
  if (kind !== 'person' || name === null || !STAFF.at(words.tokens, head)) return false;
  if (to > head + 1) return from === to && isOffice(words, to - 1);
  return from === to + 1 && OF.at(words.tokens, to) && (isKnown(found) || isOffice(words, from));
};

const isKnown = ({ role, candidates }: PartyMention): boolean =>
  role !== null || candidates.length > 0;

const isOffice = ({ lexicon, tokens }: Words, at: number): boolean =>
  OFFICES.has(lexicon.nouns.match(tokens, at)?.value.title);
const OFFICES: ReadonlySet<unknown> = new Set(['public', 'public-name']);

/** Somebody whose office is known speaks in person; else the name is a part of the body's. */
function withStaff(body: PartyMention, found: PartyMention): PartyMention {
  const { from, oblique } = body;
  if (isKnown(found)) return { ...found, from, oblique };
  return { ...body, name: { from, to: found.to }, to: found.to, complete: true };
}

/** "the World Bank (WB) | Group": the noun of a body whose acronym stands before it. */
const isRest = (body: PartyMention, { kind, from, to, candidates }: PartyMention): boolean =>
  body.kind === 'body' &&
  body.acronym !== null &&
  kind === 'body' &&
  from === body.to &&
  to - from === 1 &&
  candidates.length === 0;

/** "the UN | children's agency Unicef": whom an agency of the registry is there for, behind whose it is. */
const isOfWhole = (words: Words, body: PartyMention, { kind, from, candidates }: PartyMention) =>
  kind === 'body' &&
  candidates.length > 0 &&
  isAcronym(words, body.from) &&
  body.to - body.from === 1 &&
  from === body.to + 3 &&
  isWord(words, body.to) &&
  isMark(words, body.to + 1, "'’");

/** "the statistics office HCP": an acronym of the registry right behind what the body is. */
const isItsAcronym = (
  words: Words,
  body: PartyMention,
  { kind, from, to, candidates }: PartyMention,
) =>
  body.kind === 'body' &&
  kind === 'body' &&
  body.to === from &&
  to - from === 1 &&
  isAcronym(words, from) &&
  candidates.length > 0 &&
  (body.candidates.length === 0 || body.candidates.some((id) => candidates.includes(id)));

/** How many words of what a body is may not be read with it. */
const RUNS_ON = 6;

/** How many words of praise may stand before what a body is: "the country's biggest and oldest | bank". */
const PRAISE = 4;

/**
 * "FEPEX, the Spanish federation of growers |and exporters|, said", "Maroc Telecom, the biggest Moroccan operator|, said":
 * where the words end that tell what a body is; 0 elsewhere.
 */
function apposedEnd(words: Words, body: PartyMention, found: PartyMention, limit: number): number {
  const { tokens, language } = words;
  const { kind, from, head, to, candidates } = found;
  if (body.kind !== 'body' || kind !== 'body' || candidates.length > 0) return 0;
  const isCalled = body.to - body.from === 1 && isAcronym(words, body.from);
  if (language === 'ar' || !isMark(words, body.to, ',')) return 0;
  const plain = isNamed(words, body) ? describes(words, body.to + 1, head + 1) : -1;
  const isTold = plain >= 0 && from <= plain + PRAISE;
  const isSaid = isCalled && DEFINITE.at(tokens, body.to + 1) && from <= body.to + 2;
  if (!isTold && !isSaid) return 0;
  for (let i = to; i < Math.min(limit, to + RUNS_ON); i++) {
    if (isMark(words, i, ',')) return i;
    if (!isWord(words, i) || words.verbs[i] === 1) return 0;
  }
  return 0;
}

/** A body of the registry, or one whose whole name is in capitals: "Zellij Group", "the General Delegation for Wells". */
const isNamed = ({ tokens }: Words, { candidates, from, head, to }: PartyMention): boolean =>
  candidates.length > 0 ||
  (to - from > 1 &&
    tokens.capital[from] === 1 &&
    tokens.capital[head] === 1 &&
    tokens.capital[to - 1] === 1);

/**
 * "|the| biggest Moroccan operator", "|Morocco's| oldest bank", "premier opérateur": where the words start that tell what
 * a body is, with no capital but that of a nationality; −1 for the name of another.
 */
function describes(words: Words, from: number, to: number): number {
  const { tokens } = words;
  const start = isMark(words, from + 1, "'’") && tokens.capital[from] === 1 ? from + 3 : from;
  if (start === from && !OPENS.some((opens) => opens.at(tokens, from))) return -1;
  for (let i = start; i < to; i++) {
    if (!isWord(words, i) || words.verbs[i] === 1) return -1;
    if (tokens.capital[i] === 1 && !NATIONALITY.at(tokens, i) && !FOREIGN.at(tokens, i)) return -1;
  }
  return start < to ? start : -1;
}
