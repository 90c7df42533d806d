import type { PartyMention } from '../names/mention.ts';
import { isGiven, type Words } from '../names/words.ts';
import type { UseMention } from './cues.ts';
import type { Discourse } from './discourse.ts';
import { guessed } from './party-part.ts';

/**
 * Parties of a sentence with a single capital behind "according to" as the body it most likely is ("according to
 * Partech"): no given name, and nobody whom the text has named before, who could be a private person.
 */
export const withFirms = (
  words: Words,
  parties: readonly PartyMention[],
  uses: readonly UseMention[],
  discourse: Discourse,
): readonly PartyMention[] =>
  words.language === 'ar' || !uses.some(isAccording)
    ? parties
    : parties.map((party) =>
        guessed(party) &&
        uses.some((use) => isAccording(use) && use.to === party.from) &&
        !isGiven(words, party.from) &&
        !discourse.knows(party)
          ? { ...party, kind: 'body', sort: 'company', head: party.from }
          : party,
      );

const isAccording = ({ use }: UseMention) => use === 'according';
