import { markers } from '../../lexicons/markers.ts';
import type { Match } from '../phrases.ts';
import { complementEnd } from './extent.ts';
import { type PartyMention, partyMention, type Range } from './mention.ts';
import type { KnownName } from './registry-names.ts';
import { wholeNameAfter } from './short-name.ts';
import { acronymAfter, isMark, type Words } from './words.ts';

const AND = markers('and');
const GENITIVE = markers('genitive', 'fr');

/**
 * "le ministère des Puits | et des Lacs", ", de la Pêche | et des Lacs", "Ministry of Wells |, Fisheries and Lakes": what a
 * ministry of the registry is over besides.
 */
export function widerMinistry(
  words: Words,
  at: number,
  { end, value }: Match<KnownName>,
  limit: number,
): PartyMention | null {
  if (!goesOn(words, end)) return null;
  const noun = words.lexicon.nouns.match(words.tokens, at, limit);
  if (noun?.value.body !== 'ministry') return null;
  const to = complementEnd(words, noun.end, limit, false);
  return to > end ? bodyParty(words, { from: at, to }, limit, { ...value, kind: 'body' }) : null;
}

/** Whether what may be another portfolio follows a name. */
function goesOn(words: Words, end: number): boolean {
  const isListed = isMark(words, end, ',');
  if (words.language === 'en') return isListed && words.tokens.capital[end + 1] === 1;
  const isGenitive = words.language === 'fr' && GENITIVE.at(words.tokens, end + 1);
  return isGenitive && (isListed || AND.at(words.tokens, end));
}

/** The noun by which a text takes up a name: "National Wells | Office". */
function headOf({ lexicon, tokens, language }: Words, { from, to }: Range): number {
  for (let i = from; language === 'en' && i < to; i++)
    if (lexicon.nouns.match(tokens, i, to)?.value.body !== undefined) return i;
  return from;
}

/** A body or an outlet by its name, with the acronym or the whole name that a bracket behind it gives. */
export function bodyParty(
  words: Words,
  name: Range,
  limit: number,
  { ids, kind, type }: { ids: readonly string[]; kind: 'body' | 'outlet'; type: string },
): PartyMention {
  const { from, to } = name;
  const acronym = acronymAfter(words, to, limit);
  const whole = words.language === 'ar' ? null : wholeNameAfter(words, name, limit);
  return partyMention({
    from,
    to: acronym ? acronym.to + 1 : (whole?.to ?? to),
    kind,
    name,
    head: whole?.noun ?? headOf(words, name),
    acronym,
    sort: type || (whole?.sort ?? ''),
    candidates: ids,
  });
}
