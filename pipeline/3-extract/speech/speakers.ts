import type { Passes } from '../../passes.ts';
import type { Analysis, SentenceTokens } from '../mention.ts';
import type { PartyMention } from '../names/mention.ts';
import { findParties } from '../names/parties.ts';
import { wordsOf } from '../names/words.ts';
import { teasersIn } from '../teasers.ts';
import { isBeside } from './accounts/account.ts';
import { withGuest } from './accounts/answers.ts';
import { withEnds } from './accounts/ends.ts';
import { entriesOf } from './accounts/entries.ts';
import { withHeadlined } from './accounts/headlined.ts';
import { intervieweeOf, type Turn, withoutPresenting } from './accounts/interview.ts';
import type { Quote } from './accounts/quotes.ts';
import { withQuotations } from './accounts/spread.ts';
import { withTakenUp } from './accounts/taken-up.ts';
import { gaveTip } from './attributions/tips.ts';
import { findCues, type VerbMention } from './cues/cues.ts';
import { Scene } from './scene.ts';
import { withCountries } from './speakers/countries.ts';
import { Discourse } from './speakers/discourse.ts';
import { joinDocuments } from './speakers/documents.ts';
import type { Entity } from './speakers/entity.ts';
import { withFirms } from './speakers/firms.ts';
import {
  addressed,
  anaphoric,
  follows,
  guessed,
  isItself,
  isRelation,
  reliedOn,
  says,
  speaksFor,
  told,
} from './speakers/party-part.ts';
import { withSurnames } from './speakers/surnames.ts';
import { type SpokenSentence, speak } from './spoken.ts';

/** Reads a document sentence by sentence and keeps track of who is speaking. */
export function* findSpeakers(
  analysis: Analysis,
  quotes: readonly Quote[],
  turns: readonly Turn[] | null,
): Passes<SpokenSentence[]> {
  const { tokens, document, sentences } = analysis;
  const cues = findCues(tokens, document.language);
  yield;
  const words = wordsOf(tokens, document.language, cues.flags);
  const partiesOf = sentences.map(({ from, to }) => findParties(words, from, to));
  yield;
  const discourse = new Discourse(tokens);
  const entries = entriesOf(analysis, partiesOf);
  const slices = { verb: 0, use: 0 };
  const interviewee = turns && intervieweeOf(words, sentences, turns);
  let guest: Entity | null = null;
  let block = -1;
  const teasers = teasersIn(analysis);
  const isOther = (party: PartyMention, verbs: readonly VerbMention[]): boolean =>
    discourse.current?.kind === 'body' && says(tokens, party, verbs);
  const spoken = sentences.map((sentence, index) => {
    const turn = turns?.[sentence.block] ?? null;
    if (interviewee && turn === 'answer' && sentence.block !== block)
      discourse.current = guest = discourse.resolve(interviewee);
    else if (interviewee && turn === null && sentence.block !== block) discourse.current = null;
    block = sentence.block;
    const verbs = take(cues.verbs, slices, 'verb', sentence);
    const uses = take(cues.uses, slices, 'use', sentence);
    // The titles of other articles, and what the outlet puts to its guest, say nothing and name nobody.
    if (teasers.has(sentence.block) || turn === 'question') {
      const scene = new Scene(tokens, document.language, sentence, [], [], []);
      return { scene, voices: [], inherited: null, named: [] };
    }
    const found = withCountries(partiesOf[index]!, verbs, uses, words);
    const firms = withFirms(words, found, uses, discourse);
    const parties = joinDocuments(tokens, document.language, firms, uses, cues.flags).filter(
      (party) =>
        !(anaphoric(party, uses) && (follows(party, firms) || discourse.latest() !== null)) &&
        !(guessed(party) && !discourse.meets(party) && !isOther(party, verbs)) &&
        !isRelation(tokens, party) &&
        !isItself(tokens, party) &&
        !gaveTip({ tokens, language: document.language, uses }, party),
    );
    for (const party of parties)
      party.oblique =
        !speaksFor(party, uses) &&
        (party.oblique ||
          reliedOn(tokens, party, parties, uses) ||
          told(tokens, party, verbs) ||
          addressed(tokens, party));
    const named =
      document.language === 'ar'
        ? withSurnames(words, parties, verbs, uses, sentence, discourse)
        : parties;
    const scene = new Scene(tokens, document.language, sentence, named, verbs, uses);
    const beside = turn === null && isBeside(document, sentence.block);
    return speak(words, scene, discourse, beside, entries.has(sentence.block));
  });
  yield;
  const presented = withoutPresenting(spoken, sentences, turns);
  const answered = withGuest(presented, sentences, turns, guest);
  const ended = withEnds(answered, sentences, document, quotes);
  return withHeadlined(withTakenUp(withQuotations(ended, quotes), sentences, document));
}

function take<T extends { from: number; to: number }>(
  all: readonly T[],
  at: { verb: number; use: number },
  which: 'verb' | 'use',
  sentence: SentenceTokens,
): T[] {
  const taken: T[] = [];
  while (at[which] < all.length && all[at[which]]!.from < sentence.from) at[which]++;
  while (at[which] < all.length && all[at[which]]!.from < sentence.to)
    taken.push(all[at[which]++]!);
  return taken;
}
