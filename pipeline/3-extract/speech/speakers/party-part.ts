import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark, type Tokens } from '../../tokens.ts';
import type { UseMention, VerbMention } from '../cues/cues.ts';

/** Whether a phrase such as "la même source" covers the party, so that it stands for someone else. */
export const anaphoric = (party: PartyMention, uses: readonly UseMention[]) =>
  uses.some(
    ({ use, from, to }) =>
      (use === 'same' || use === 'self') && from <= party.from && to >= party.to,
  );

/** Whether someone whom "le ministère de tutelle" can stand for goes before it in a sentence; "la même source" always has one. */
export const follows = ({ kind, from }: PartyMention, parties: readonly PartyMention[]): boolean =>
  kind === 'source' || parties.some(({ to }) => to <= from);

/** Whether the party is what "citant" or "selon" governs, and so no subject. */
export const reliedOn = (
  tokens: Tokens,
  party: PartyMention,
  parties: readonly PartyMention[],
  uses: readonly UseMention[],
) =>
  uses.some(
    (use) =>
      (use.use.startsWith('relying') || use.use.startsWith('according')) &&
      party.from >= use.to &&
      // "per head, the ministry said"
      party.from - use.to < (use.use === 'according-weak' ? 2 : 5) &&
      // "according to early data, | the ministry said"
      !parties.some(
        ({ from, to }) => from >= use.to && to <= party.from && isMark(tokens, to, ',،'),
      ),
  );

/** "le club, par la voix de son président X, nie": whoever speaks for another is the verb's subject, where a name tells who. */
export const speaksFor = (party: PartyMention, uses: readonly UseMention[]) =>
  party.name !== null &&
  uses.some(({ use, to }) => use === 'through' && party.from >= to && party.from - to < 3);

const TELLS = markers('tells');

/** "par rapport à l'année précédente": no report. */
export const isRelation = (tokens: Tokens, { kind, from, to }: PartyMention): boolean =>
  kind === 'document' && BY.at(tokens, from - 1) && TO.at(tokens, to);
const BY = markers('agent', 'fr');
const TO = markers('dative', 'fr');

const OURS = markers('ours');

/** "notre journal", "our newspaper": the outlet itself, which tells in its own words. */
export const isItself = (tokens: Tokens, { kind, from, to, candidates }: PartyMention): boolean =>
  kind === 'outlet' && candidates.length === 0 && to - from === 1 && OURS.at(tokens, from - 1);

/** "told MPs in Rabat": whom it is said to, unlike '"Where is it?" asked the MP'. */
export const told = (tokens: Tokens, party: PartyMention, verbs: readonly VerbMention[]) =>
  verbs.some(
    ({ from, to }) =>
      party.from >= to &&
      party.from - to < 2 &&
      TELLS.at(tokens, to - 1) &&
      !isMark(tokens, from - 1, '»"”'),
  );

const VOCATIVE = markers('vocative');
const ARTICLE = markers('article', 'fr');

const HAS = markers('singular-auxiliary', 'fr');

/** "Monsieur le ministre", «السيد الوزير المحترم»: whom the text turns to, unlike "Madame la ministre a souligné". */
export const addressed = (tokens: Tokens, { from, to }: PartyMention): boolean =>
  VOCATIVE.at(tokens, to - 1) ||
  (from > 1 &&
    ARTICLE.at(tokens, from - 1) &&
    VOCATIVE.at(tokens, from - 2) &&
    (!HAS.at(tokens, to) || isMark(tokens, from - 3, '«“"')));

/** A single capital or given name, which is someone's only where that name has been printed before. */
export const guessed = (party: PartyMention) =>
  party.kind === 'person' &&
  party.role === null &&
  party.candidates.length === 0 &&
  party.name !== null &&
  party.name.to - party.name.from === 1;

/** "Zellijo a annoncé que", "Zellijo has said that": an unknown name that says something is none of a body that spoke before. */
export const says = (
  tokens: Tokens,
  { to }: PartyMention,
  verbs: readonly VerbMention[],
): boolean =>
  tokens.word[to - 1] === 0 &&
  verbs.some(
    ({ from, to: end, verb }) =>
      verb.strength === 'strong' &&
      (from === to || (from === to + 1 && AUXILIARY.at(tokens, to))) &&
      CONTENT.at(tokens, end),
  );

const AUXILIARY = markers('told-auxiliary');
const CONTENT = markers('content');
