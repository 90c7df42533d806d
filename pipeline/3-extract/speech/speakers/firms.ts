import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isGiven, type Words } from '../../names/words.ts';
import type { UseMention } from '../cues/cues.ts';
import type { Discourse } from './discourse.ts';
import { guessed } from './party-part.ts';

/**
 * Parties of a sentence with a single capital behind "according to" as the body it most likely is ("according to
 * Partech", "selon un rapport de Partech"): no given name, and nobody whom the text has named before, who could be a private person.
 */
export const withFirms = (
  words: Words,
  parties: readonly PartyMention[],
  uses: readonly UseMention[],
  discourse: Discourse,
): readonly PartyMention[] =>
  words.language === 'ar' || !uses.some(isAccording)
    ? parties
    : parties.map((party, i) =>
        guessed(party) &&
        uses.some((use) => isAccording(use) && leadsTo(words, use, party, parties[i - 1])) &&
        !isGiven(words, party.from) &&
        !discourse.knows(party)
          ? { ...party, kind: 'body', sort: 'company', head: party.from }
          : party,
      );

/** Whether "selon" stands right before a name, or before the document that is its own. */
function leadsTo(
  { tokens }: Words,
  { to }: UseMention,
  { from }: PartyMention,
  before: PartyMention | undefined,
): boolean {
  if (to === from) return true;
  return (
    before?.kind === 'document' &&
    from === before.to + 1 &&
    OWNS.at(tokens, before.to) &&
    before.from >= to &&
    before.from - to <= ARTICLE
  );
}
const OWNS = markers('genitive');
/** Words from "selon" to "rapport": "un". */
const ARTICLE = 1;

const isAccording = ({ use }: UseMention) => use === 'according';
