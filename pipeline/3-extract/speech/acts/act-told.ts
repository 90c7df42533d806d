import type { Analysis } from '../../mention.ts';
import { endsOnOwner } from '../../names/possession.ts';
import { isBeside } from '../accounts/account.ts';
import { isAim } from '../attributions/attribution.ts';
import { onlyPublishes } from '../attributions/publishing.ts';
import type { Entity } from '../speakers/entity.ts';
import { isOfficial } from '../speakers/standing.ts';
import type { SpokenSentence, Voice } from '../spoken.ts';
import { toldBy } from './act-audience.ts';
import { holdsOffice, isPublic, mayAsk } from './act-authors.ts';
import type { Drafts } from './act-drafts.ts';
import type { Inquiry } from './act-inquiry.ts';
import { type ActSentence, isSession, speakersIn } from './act-sentence.ts';

/** Something that somebody says, and the sentence that tells of it. */
interface Told {
  readonly index: number;
  readonly voice: Voice;
}

/** Takes down what officials say of whom no words have named an act: an answer in the chamber, else a statement. */
export function draftTold(
  drafts: Drafts,
  sentences: readonly ActSentence[],
  inquiry: Inquiry,
  { document, sentences: all }: Analysis,
): void {
  const { setting } = inquiry;
  const beside = document.blocks.map((_, block) => isBeside(document, block));
  const isHeadline = (index: number) => beside[all[index]!.block]!;
  const told = inRank(sentences, isHeadline);
  const holders = new Set(told.map(({ voice }) => voice.entity).filter(holdsOffice));
  const spokesmen = new Set(
    sentences.flatMap(({ named }) => named.filter(speaksForBody).map(({ entity }) => entity)),
  );
  const sittings = sentences.filter(isSession);
  // The only one who speaks for an office speaks in the session, whichever sentence names it.
  const inSession = holders.size === 1 && sittings.length > 0 ? holders : speakersIn(sittings);
  let isAlone = !drafts.all.some(({ speaker }) => isOfficial(speaker));
  for (const { index, voice } of told) {
    const { entity, attribution } = voice;
    if (!isPublic(entity) || !isOfficial(entity) || drafts.of(entity).length > 0) continue;
    if (isUnsaid(voice) || onlyPublishes(sentences[index]!.scene, attribution)) continue;
    const isHolder = holdsOffice(entity);
    const asker = isHolder ? askerTold(entity, sentences[index]!, inquiry) : null;
    if (asker) {
      drafts.add(inquiry.question(sentences[index]!), asker, index, attribution);
      drafts.add(inquiry.answer(sentences[index]!), entity, index, attribution);
      isAlone = false;
      continue;
    }
    const answers =
      isHolder &&
      (drafts.types.has('oral_question')
        ? !(drafts.types.has('oral_answer') || drafts.types.has('written_answer'))
        : setting?.sort === 'chamber' && inSession.has(entity));
    // "the government official": someone who has been named.
    const sits =
      setting !== null && setting.sort !== 'council' && isHolder && entity.party.name !== null;
    // "De son côté, le maire": someone else takes their turn.
    const takesTurn = isHolder && sentences[index]!.cues.some(({ act }) => act === 'turn');
    const isOwn = isHolder && standsAlone(entity) && !spokesmen.has(entity) && !isHeadline(index);
    if (answers) drafts.add(inquiry.answer(sentences[index]!), entity, index, attribution);
    else if (isAlone || sits || takesTurn || isOwn || attribution.verb?.verb.kind === 'denial')
      drafts.add('statement', entity, index, attribution);
    else continue;
    isAlone = false;
  }
  for (const { index, voice } of told)
    if (speaksUp(voice) && !isHeadline(index) && drafts.of(voice.entity!).length === 0)
      drafts.add('statement', voice.entity!, index, voice.attribution);
  if (drafts.all.length > 0) return;
  // "Selon la députée X": who holds no office, where nobody else has an act.
  const first = told.find(({ index, voice }) => isNamed(voice) && !isHeadline(index));
  if (first) drafts.add('statement', first.voice.entity!, first.index, first.voice.attribution);
}

/** "a écrit le ministre à la députée X", "told MP X in the House": the member whom an official answers there; null without one. */
function askerTold(official: Entity, sentence: ActSentence, inquiry: Inquiry): Entity | null {
  const isWritten = sentence.cues.some(({ act }) => act === 'in-writing');
  if (!isWritten && inquiry.setting?.sort !== 'chamber') return null;
  const member = toldBy(official, sentence);
  return mayAsk(member) && member.kind === 'person' ? member : null;
}

/** "La députée X a affirmé que": a member whom a verb of saying goes with by name, unlike "pour X" or "X ne partage pas cet avis". */
const speaksUp = (voice: Voice): boolean => {
  const { party, verb } = voice.attribution;
  return (
    isNamed(voice) &&
    voice.entity!.kind === 'person' &&
    !isOfficial(voice.entity!) &&
    party?.name != null &&
    verb?.verb.strength === 'strong' &&
    verb.verb.kind !== 'denial'
  );
};

/** A person or a body that is called by its name, whose words are told. */
const isNamed = (voice: Voice): boolean =>
  isPublic(voice.entity) &&
  (voice.entity.kind === 'person' || voice.entity.kind === 'body') &&
  voice.entity.party.name !== null &&
  !isUnsaid(voice);

/**
 * All that is said, in the order in which acts are made of it: who speaks in the text comes before who is named in its
 * headlines, and a person before a body that is relied on or that stands in their sentence.
 */
function inRank(
  sentences: readonly ActSentence[],
  isHeadline: (index: number) => boolean,
): readonly Told[] {
  const rank = ({ index, voice: { entity, attribution } }: Told) =>
    Number(isHeadline(index)) * 2 +
    Number(
      entity?.kind === 'body' &&
        (isGeneric(entity) ||
          attribution.rule === 'according' ||
          attribution.party?.document != null ||
          sentences[index]!.voices.some((v) => holdsOffice(v.entity))),
    );
  return sentences
    .flatMap(({ voices }, index) => voices.map((voice) => ({ index, voice })))
    .sort((a, b) => rank(a) - rank(b));
}

/**
 * "ce que le ministère entend faire" is told by whoever asks, "n'a pas réagi" by nobody; who does not deny speaks. Of a
 * chamber, "elle accuse" is said by its members.
 */
const isUnsaid = ({ entity, attribution }: Voice): boolean =>
  attribution.rule === 'document' ||
  (entity?.sort === 'parliament' && attribution.party === null) ||
  isAim(attribution) ||
  (attribution.verb?.negated === true && attribution.verb.verb.kind !== 'denial');

/** Someone named with an office, or known by name. */
const standsAlone = ({ party, roleWords }: Entity) =>
  party.name !== null && (party.candidates.length > 0 || roleWords.size > 1);

/** "les autorités", "le gouvernement", beside a body that bears a name. */
const isGeneric = ({ nameWords, party }: Entity) =>
  nameWords.size < 2 && party.candidates.length === 0;

/** "son directeur, X", «الناطق باسمها»: the voice of the body that the text is about. */
const speaksForBody = ({ mention, entity }: SpokenSentence['named'][number]) =>
  mention.kind === 'person' && (mention.possessive || endsOnOwner(entity.party.role ?? ''));
