import { markers } from '../../lexicons/markers.ts';
import type { PartyMention } from './mention.ts';
import { withOrgan } from './organ.ts';
import { isAcronym, isMark, isWord, type Words } from './words.ts';

const DEFINITE = markers('definite');

/** A body and what is found behind it, where both are one: its acronym, what it is, its board; null where they are two. */
export function joinedTo(
  words: Words,
  body: PartyMention,
  found: PartyMention,
  limit: number,
): PartyMention | null {
  const apposed = apposedEnd(words, body, found, limit);
  if (apposed > 0) return { ...body, to: apposed };
  const { from, head, oblique } = body;
  if (isItsAcronym(words, body, found)) return { ...found, from, head, oblique };
  if (isOfWhole(words, body, found)) return { ...found, from, oblique };
  return withOrgan(words, body, found);
}

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

/** "FEPEX, the Spanish federation of growers |and exporters|, said": where the words end that tell what a body is; 0 elsewhere. */
function apposedEnd(
  words: Words,
  body: PartyMention,
  { kind, from, to, candidates }: PartyMention,
  limit: number,
): number {
  const { tokens, language } = words;
  const isCalled = body.kind === 'body' && body.to - body.from === 1 && isAcronym(words, body.from);
  if (language === 'ar' || !isCalled || kind !== 'body' || candidates.length > 0) return 0;
  if (!isMark(words, body.to, ',') || !DEFINITE.at(tokens, body.to + 1)) return 0;
  if (from > body.to + 2) return 0;
  for (let i = to; i < Math.min(limit, to + RUNS_ON); i++) {
    if (isMark(words, i, ',')) return i;
    if (!isWord(words, i) || words.verbs[i] === 1) return 0;
  }
  return 0;
}
