import { markers } from '../../lexicons/markers.ts';
import type { PartyMention, Range } from './mention.ts';
import { personName } from './person-name.ts';
import { knownName } from './registry-names.ts';
import { isGiven, isMark, opensOffice, type Words } from './words.ts';

const INDEFINITE = markers('indefinite');

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
 * "une ONG marocaine, Rivages, ", "the central bank, Bank Al-Maghrib,": the name between commas of a body that has been called
 * by its sort alone; of "the", one that the registry has as a body's.
 */
export function appositive(
  words: Words,
  { from, to }: PartyMention,
  limit: number,
): Partial<PartyMention> | null {
  if (!isMark(words, to, ',،') || to + 1 >= limit) return null;
  if (!INDEFINITE.at(words.tokens, from - 1)) return registeredBehind(words, to + 1, limit);
  const name = personName(words, to + 1, limit);
  if (!name || !isMark(words, name.to, ',')) return null;
  return isGiven(words, name.from) ? null : { name, to: name.to };
}

function registeredBehind(words: Words, at: number, limit: number): Partial<PartyMention> | null {
  const known = registeredName(words, at, limit);
  if (!known) return null;
  return known.to! >= limit || isMark(words, known.to!, ',،.') ? known : null;
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
