import { markers } from '../../lexicons/markers.ts';
import type { PartyMention, Range } from './mention.ts';
import { personName } from './person-name.ts';
import { knownName } from './registry-names.ts';
import { isGiven, isMark, opensOffice, type Words } from './words.ts';

const INDEFINITE = markers('indefinite');
const OF = markers('genitive');

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
  // "le patron de la société, X Y,", "la mairie, Rabat,": somebody of the body, or where it is.
  const isItsOwn = name.to - name.from > 1 && !OF.at(words.tokens, from - 2);
  return isOne || (isItsOwn && !knownName(words.language, words.tokens, name.from, limit))
    ? { name, to: name.to }
    : null;
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
