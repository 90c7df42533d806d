import { markers } from '../../lexicons/markers.ts';
import type { PartyMention, Range } from './mention.ts';
import { nounParty } from './noun-party.ts';
import { knownName } from './registry-names.ts';
import { isMark, isWord, tells, type Words } from './words.ts';

const OF = markers('affiliated');
const DEFINITE = markers('definite');
/** Bodies whose people speak for them, unlike those of a company, a university or a commune. */
const REPRESENTED = new Set(['ngo', 'party', 'parliamentary_group', 'ministry', 'committee']);
/** Bodies that stand in brackets behind the name of one of their people: "X (PJD)", "X (CDT)". */
const IN_BRACKETS = new Set(['party', 'parliamentary_group', 'ngo']);
/** Tokens of a body's name before its noun: "the national bakers' | federation". */
const MODIFIERS = 6;

/** Whom somebody speaks for, as the words behind the name tell. */
interface Affiliation {
  readonly role: Range;
  /** The token behind it. */
  readonly to: number;
}

/** "X, de la Fédération des puits, a dit", "X of the bakers' union said", "X (PJD)": the body whom somebody speaks for. */
export function affiliation(words: Words, { from, to }: Range, limit: number): Affiliation | null {
  // A single capital is rather a word, or a place.
  if (to - from < 2) return null;
  const end = behindParty(words, to, limit);
  if (end > to) return { role: { from: to + 1, to: end - 1 }, to: end };
  if (isMark(words, to, '(')) return null;
  const isParted = isMark(words, to, ',،');
  const of = isParted ? to + 1 : to;
  if (!OF.at(words.tokens, of)) return null;
  let at = of + 1;
  while (at < of + 3 && (DEFINITE.at(words.tokens, at) || isMark(words, at, "'’"))) at++;
  const last = representedEnd(words, at, limit);
  const isClosed = isParted
    ? last >= limit || isMark(words, last, ',،.')
    : tells(words, isMark(words, last, ',،') ? last + 1 : last);
  return last > at && isClosed ? { role: { from: of, to: last }, to: last } : null;
}

/** The token behind "(PJD)" or «(العدالة والتنمية)» at `at`: the party or group of whoever is named before it; `at` without one. */
function behindParty(words: Words, at: number, limit: number): number {
  if (!isMark(words, at, '(')) return at;
  const party = knownName(words.language, words.tokens, at + 1, limit);
  const isClosed =
    party !== null && IN_BRACKETS.has(party.value.type) && isMark(words, party.end, ')');
  return isClosed ? party.end + 1 : at;
}

/** The token after the body that starts at a token; `from` where none does whose people speak for it. */
function representedEnd(words: Words, from: number, limit: number): number {
  const known = knownName(words.language, words.tokens, from, limit);
  if (
    known?.value.kind === 'body' &&
    (known.value.type === 'agency' || REPRESENTED.has(known.value.type))
  ) {
    // "of the CDT | union"
    const noun = words.lexicon.nouns.match(words.tokens, known.end, limit);
    return words.language === 'en' && noun?.value.body !== undefined ? noun.end : known.end;
  }
  for (let noun = from; noun < Math.min(limit, from + MODIFIERS); noun++) {
    const party = bodyAt(words, noun, from, limit);
    if (party) return REPRESENTED.has(party.sort) && party.from === from ? party.to : from;
    if (words.language !== 'en') break;
  }
  return from;
}

const isBy = markers('agent').at;
const isLed = markers('led-by').at;
const isTeam = markers('sent-team').at;
/** Tokens of a team and of whose it is: "International Monetary Fund (IMF) staff team". */
const TEAM = 9;

/** "an IMF mission, led by | X", "une mission du FMI conduite par | X": the team of a body, for which whoever leads it speaks. */
export function ledTeam(words: Words, { from: name }: Range): Range | null {
  const { tokens, language } = words;
  if (!isBy(tokens, name - 1) || !isLed(tokens, name - 2)) return null;
  const to = isMark(words, name - 3, ',') ? name - 3 : name - 2;
  let team = -1;
  let body = -1;
  for (let at = to - 1; at >= to - TEAM && (isWord(words, at) || isMark(words, at, '()')); at--) {
    if (isTeam(tokens, at)) team = at;
    if (knownName(language, tokens, at, to)?.value.kind === 'body') body = at;
  }
  return team < 0 || body < 0 ? null : { from: Math.min(team, body), to };
}

function bodyAt(words: Words, noun: number, start: number, limit: number): PartyMention | null {
  const found = words.lexicon.nouns.match(words.tokens, noun, limit);
  if (found?.value.body === undefined) return null;
  return nounParty(words, noun, found.end, found.value, start, limit);
}

/** "the Water Ministry's | Samir X": whoever bears a name that a body owns, in the role of being its. */
export function ofBody(words: Words, owner: PartyMention, person: PartyMention): PartyMention {
  const { name, role, candidates, from } = person;
  const isOwned = words.language === 'en' && owner.kind === 'body' && REPRESENTED.has(owner.sort);
  const mark = owner.to;
  if (!isOwned || from !== mark + 2 || !isMark(words, mark, "'’")) return person;
  if (role || candidates.length > 0 || !name || name.to - name.from < 2) return person;
  return { ...person, role: { from: owner.from, to: owner.to }, head: owner.head };
}

/** "le député X | (PPS)", "councillor X | (UMT)": an office holder with the body in brackets that he sits for; null for any other. */
export function withBracket(
  words: Words,
  person: PartyMention,
  { kind, from, to }: PartyMention,
): PartyMention | null {
  const isHolder = person.kind === 'person' && person.name !== null && person.role !== null;
  const isEnclosed =
    from === person.to + 1 && isMark(words, person.to, '(') && isMark(words, to, ')');
  return isHolder && kind === 'body' && isEnclosed ? { ...person, to: to + 1 } : null;
}
