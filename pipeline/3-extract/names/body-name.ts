import { markers } from '../../lexicons/markers.ts';
import { ownerBefore } from './government.ts';
import type { PartyMention, Range } from './mention.ts';
import { personName } from './person-name.ts';
import { beforeAdjectives } from './possession.ts';
import { knownName } from './registry-names.ts';
import { acronymAfter, isGiven, isMark, isWord, opensOffice, type Words } from './words.ts';

const INDEFINITE = markers('indefinite');
const DETERMINERS = markers('determiner');

/** "l'ONG Amnesty International", "le groupe OCP": a body's noun in front of a name that the registry has. */
export function registeredName(
  words: Words,
  from: number,
  limit: number,
): Partial<PartyMention> | null {
  if (from >= limit || words.tokens.capital[from] === 0) return null;
  const known = knownName(words.language, words.tokens, from, limit);
  if (known?.value.kind !== 'body' || opensOffice(words, from)) return null;
  return {
    name: { from, to: known.end },
    to: known.end,
    kind: 'body',
    candidates: known.value.ids,
  };
}

/**
 * "une ONG marocaine, Rivages, ", "the central bank, Bank Al-Maghrib,", "the rescue agency, Salvados Mar,": the name between
 * commas of a body that has been called by its sort alone.
 */
export function appositive(
  words: Words,
  { from, to }: PartyMention,
  limit: number,
): Partial<PartyMention> | null {
  if (!isMark(words, to, ',،') || to + 1 >= limit) return null;
  const isOne = INDEFINITE.at(words.tokens, from - 1);
  const registered = isOne ? null : registeredBehind(words, to + 1, limit);
  if (registered) return registered;
  const name = personName(words, to + 1, limit);
  if (!name || !isMark(words, name.to, ',') || isGiven(words, name.from)) return null;
  // "devant la mairie, X Y,", "le patron de la société, X Y,": somebody who is there, or of the body.
  const isItsOwn = name.to - name.from > 1 && opensClause(words, from);
  return isOne || (isItsOwn && !knownName(words.language, words.tokens, name.from, limit))
    ? { name, to: name.to }
    : null;
}

/** Whether no word stands before a noun phrase that starts at a token, its determiners apart. */
function opensClause(words: Words, from: number): boolean {
  let before = beforeAdjectives(words.tokens, ownerBefore(words, from));
  while (before >= 0 && DETERMINERS.at(words.tokens, before)) before--;
  return before < 0 || !isWord(words, before);
}

function registeredBehind(words: Words, at: number, limit: number): Partial<PartyMention> | null {
  const known = registeredName(words, at, limit);
  if (!known) return null;
  // "the central bank, Bank Al-Maghrib (BAM),"
  const acronym = acronymAfter(words, known.to!, limit);
  const to = acronym ? acronym.to + 1 : known.to!;
  return to >= limit || isMark(words, to, ',،.') ? { ...known, to, acronym } : null;
}

/** Longest quoted name, in tokens. */
const QUOTED = 6;

/** A name in quotation marks after a body's noun: "le journal « Al Massae »", «جمعية «شراع»». */
export function quotedName(words: Words, at: number, limit: number): Range | null {
  if (!isMark(words, at, '«"“')) return null;
  for (let i = at + 1; i < Math.min(limit, at + QUOTED); i++)
    if (isMark(words, i, '»"”')) return i > at + 1 ? { from: at + 1, to: i + 1 } : null;
  return null;
}
