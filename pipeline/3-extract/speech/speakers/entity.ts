import { markers } from '../../../lexicons/markers.ts';
import type { Party } from '../../mention.ts';
import type { PartyMention, Range } from '../../names/mention.ts';
import { isMark, type Tokens } from '../../tokens.ts';
import { headWord, nameWordsOf, printed, roleWordsOf, subset, wordsOf } from './printing.ts';

/** The token from which a text calls someone by a name. */
interface Calling {
  readonly at: number;
  readonly name: string;
}

/** Someone or something that has been named so far in a document. */
export interface Entity {
  readonly kind: PartyMention['kind'];
  party: Party;
  /** Names with their acronym, and those that attributions have called a body by, in reading order. */
  readonly callings: Calling[];
  /** Folded words of the name, and of the role. */
  readonly nameWords: Set<string>;
  readonly roleWords: Set<string>;
  head: string;
  /** Every noun that it has been named with: "groupe" of "le groupe Attijariwafa bank". */
  readonly nouns: Set<string>;
  /** Sort of body, as bodies.csv has it. */
  readonly sort: string;
  /** Nouns of the documents through which it has spoken; '' for data by any noun. */
  readonly documents: Set<string>;
  /** Act type of a document without an author; null for anything else. */
  readonly act: string | null;
  gender: 'm' | 'f' | '';
  /** Whether the office was told of as one held no more. */
  readonly former: boolean;
  /** No public role: stands in no output. */
  private: boolean;
}

const FORMER = markers('former');

/** The token before an office that tells that it is held no more: "ancien (ministre)", "ex-(minister)"; -1 where none does. */
export function formerBefore(tokens: Tokens, { from }: Range): number {
  const at = isMark(tokens, from - 1, '-') ? from - 2 : from - 1;
  return FORMER.at(tokens, at) ? at : -1;
}

/** "l'ancien ministre", "former health minister", «الوزير السابق»: an office that is held no more. */
export const isFormer = (tokens: Tokens, role: Range): boolean =>
  formerBefore(tokens, role) >= 0 || FORMER.within(tokens, role.from, role.to + 1);

const isPersonKind = (kind: PartyMention['kind']) => kind === 'person' || kind === 'private';
export const isPerson = (entity: Entity) => isPersonKind(entity.kind);

/** Whether a word of this gender means someone else: "elle" is no senator just named with "le", nor "les élus". */
export const isOther = ({ kind, gender }: Entity, word: 'm' | 'f' | ''): boolean =>
  (kind === 'person' || kind === 'source') && word !== '' && gender !== '' && gender !== word;

/** "les syndicats", "the authorities": several people or bodies under one noun. */
export const isMany = ({ kind, head }: Entity): boolean =>
  PLURAL.has(head) || (kind === 'source' && head.endsWith('s'));
const PLURAL = markers('plural-body');

/** Adds what a later mention tells of an entity: role, name, gender, acronym, ids. */
export function learn(tokens: Tokens, entity: Entity, mention: PartyMention): void {
  const role = roleWordsOf(tokens, mention);
  if (mention.role && mention.kind === 'person' && tellsMore(role, entity)) {
    entity.party = { ...entity.party, role: printed(tokens, mention.role) };
    entity.head = headWord(tokens, mention);
    for (const word of role) entity.roleWords.add(word);
    entity.private = false;
  }
  // "La Santé a décidé … Le ministère de la Santé et de la Protection sociale a dit": called by its whole name from then on.
  const name = nameWordsOf(tokens, mention);
  const isFuller = entity.nameWords.size < name.size && subset(entity.nameWords, name);
  // "The statistics office said … The High Commission for Planning (HCP) added": by the name that its acronym is of.
  const isFormal =
    mention.acronym !== null &&
    LOWER_CASE.test(entity.party.name ?? '') &&
    mention.candidates.some((id) => entity.party.candidates.includes(id));
  const isName = mention.name !== null && (isFuller || (isFormal && mention.kind === 'body'));
  if (mention.name && (isName || (entity.party.name === null && mention.kind === 'person')))
    entity.party = {
      ...entity.party,
      ...span(tokens, mention.name),
      name: printed(tokens, mention.name),
    };
  if (mention.gender && !entity.gender) entity.gender = mention.gender;
  learnAcronym(tokens, entity, mention);
  entity.nouns.add(headWord(tokens, mention));
  // "les services de la Sûreté", after "la Sûreté … La direction de la Sûreté a dit": a name no fuller than the last.
  if (mention.name && (mention.kind === 'person' || isFuller))
    for (const word of name) entity.nameWords.add(word);
  if (entity.party.candidates.length === 0 && mention.candidates.length > 0)
    entity.party = { ...entity.party, candidates: mention.candidates };
}

/** Of no name that is an acronym already. */
const LOWER_CASE = /\p{Ll}/u;

/** A letter that makes a name of its words, in a script that has none for it too. */
const PROPER = /[\p{Lu}\p{Lo}]/u;

/** A body's name up to the bracket that closes its acronym: "the Wells Office (OP)|'s report". */
const glossed = (tokens: Tokens, { kind, name, acronym }: PartyMention): string | null =>
  kind === 'body' && name && acronym
    ? printed(tokens, { from: name.from, to: acronym.to + 1 })
    : null;

/** Takes down by which name of the registry's an attribution calls a body, unless it is a part of the name that it goes by. */
export function call(tokens: Tokens, { kind, party, callings }: Entity, by: PartyMention): void {
  if (kind !== 'body') return;
  // "the national forests agency said …. The agency (ANF) added": by the acronym that it is given since.
  if (by.acronym && !by.complete) callings.push({ at: by.from, name: printed(tokens, by.acronym) });
  const gloss = glossed(tokens, by);
  // "The AFD warns …. The Association of Forest Dwellers (AFD) said": by the name that its acronym is of.
  const isSpelt = gloss !== null && printed(tokens, by.acronym!) === party.name;
  if (!by.name || !(isSpelt || by.candidates.some((id) => party.candidates.includes(id)))) return;
  const name = gloss ?? printed(tokens, by.name);
  const isPart = name.length < party.name!.length && party.name!.includes(name);
  const isGloss = isMark(tokens, by.from - 1, '(');
  if (PROPER.test(name) && !isPart && !isGloss) callings.push({ at: by.from, name });
}

/** The party as the last attribution before a token calls it; by an acronym that the text spells out, as spelt out: "Haut-Commissariat au Plan (HCP)". */
export function asCalled({ party, callings }: Entity, before: number): Party {
  const name = callings.findLast(({ at }) => at < before)?.name ?? party.name;
  const spelt = callings.find((calling) => calling.name.endsWith(`(${name})`));
  return { ...party, name: spelt?.name ?? name };
}

/** Whether a role is the first told of a person, or names the office of which the text had the bare title so far. */
const tellsMore = (role: ReadonlySet<string>, { party, roleWords }: Entity): boolean =>
  party.role === null ||
  (roleWords.size === 1 && role.size > 1 && [...roleWords].every((word) => role.has(word)));

/** The entity that a first mention brings up. */
export function newEntity(tokens: Tokens, mention: PartyMention): Entity {
  const gloss = glossed(tokens, mention);
  const words = mention.name ?? mention.role ?? mention;
  const { start, end } = span(tokens, words === mention.name && mention.acronym ? mention : words);
  const entity: Entity = {
    kind: mention.kind,
    party: {
      start,
      end,
      name: mention.name ? printed(tokens, mention.name) : null,
      role: mention.role && mention.kind !== 'private' ? printed(tokens, mention.role) : null,
      candidates: mention.candidates,
      type: mention.kind === 'private' ? 'person' : mention.kind,
    },
    callings: gloss === null ? [] : [{ at: mention.from, name: gloss }],
    nameWords: nameWordsOf(tokens, mention),
    roleWords: roleWordsOf(tokens, mention),
    head: mention.role || !isPersonKind(mention.kind) ? headWord(tokens, mention) : '',
    nouns: new Set([headWord(tokens, mention)]),
    gender: mention.gender,
    former: mention.role !== null && isFormer(tokens, mention.role),
    sort: mention.sort,
    documents: new Set(),
    act: mention.kind === 'document' ? mention.document : null,
    private:
      mention.kind === 'private' ||
      (mention.kind === 'person' && mention.role === null && mention.candidates.length === 0),
  };
  learnAcronym(tokens, entity, mention);
  return entity;
}

/** "the director of the Road Safety Agency (NARSA), X": an acronym behind somebody's office is the body's. */
function learnAcronym(tokens: Tokens, entity: Entity, { acronym }: PartyMention): void {
  const words = isPerson(entity) ? entity.roleWords : entity.nameWords;
  for (const word of wordsOf(tokens, acronym)) words.add(word);
}

const span = (tokens: Tokens, range: Range) => ({
  start: tokens.start[range.from]!,
  end: tokens.end[range.to - 1]!,
});
