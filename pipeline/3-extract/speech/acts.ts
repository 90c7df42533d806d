import type { ActMention, Analysis, PeriodMention } from '../mention.ts';
import type { Range } from '../names/mention.ts';
import { endsOnOwner } from '../names/possession.ts';
import { isBeside } from './account.ts';
import {
  answererIn,
  askerIn,
  authorOf,
  bodyIn,
  holdsOffice,
  isGiven,
  isPublic,
} from './act-authors.ts';
import type { ActCue } from './act-cues.ts';
import { type ActType, Drafts } from './act-drafts.ts';
import { type ActSentence, actSentences } from './act-sentence.ts';
import { settingOf } from './act-setting.ts';
import { complete } from './act-ties.ts';
import { isAim } from './attribution.ts';
import type { Entity } from './entity.ts';
import type { SpokenSentence, Voice } from './speakers.ts';
import { isMember, isOfficial } from './standing.ts';

/** Codes of acts.csv for acts of one author. */
const PLAIN = new Set(
  'report press_release words speech court interview statement letter balance'.split(' '),
);

/** The acts of speech that a document tells of, and for what a speaker says in a sentence the act that it is part of. */
export function findActs(
  analysis: Analysis,
  spoken: readonly SpokenSentence[],
  periods: readonly PeriodMention[],
): { acts: ActMention[]; actOf: (speaker: Entity, sentence: number) => number | null } {
  const { tokens, document } = analysis;
  const sentences = actSentences(spoken, periods);
  const setting = settingOf(sentences);
  const codes = new Set(sentences.flatMap(({ cues }) => cues.map(({ act }) => act)));
  const some = (pattern: RegExp) => [...codes].some((code) => pattern.test(code));
  const written = some(/^written|in-writing$/);
  // Journalists ask too: a question is put in the chamber where the chamber or a member stands in the text.
  const put =
    some(/^(?:written|oral|parliamentary)_|^asked-in-writing$/) ||
    (setting !== null && setting.sort !== 'council') ||
    sentences.some(
      (sentence) =>
        sentence.voices.some(asks) ||
        (askerIn(sentence) !== null &&
          sentence.cues.some(({ act }) => /question$|^answers$|^asked/.test(act))),
    );
  const inquiry = put && (some(/question$/) || sentences.some(({ voices }) => voices.some(asks)));
  const mode = (sentence: ActSentence, at?: Range) =>
    modeOf(sentence, at) ?? (written ? 'written' : 'oral');
  const drafts = new Drafts(tokens, sentences);
  const speakers = new Set(sentences.flatMap(({ voices }) => voices.map(({ entity }) => entity)));

  sentences.forEach((sentence, index) => {
    const asker = put ? askerIn(sentence) : null;
    const question = (at: Range, type: ActType = `${mode(sentence, at)}_question`) => {
      if (asker) drafts.add(type, asker, index, at);
    };
    const answered = (cue: ActCue) => {
      const answerer =
        answererIn(sentence) ?? (cue.act === 'written_answer' ? bodyIn(sentence) : null);
      if (answerer) drafts.add(answer(sentence, cue), answerer, index, cue);
      // "a répondu par écrit au groupe": whom an answer is given to has asked.
      if (answerer) question(cue);
    };
    const inquires =
      asker !== null || sentence.cues.some(({ act }) => /questions?$|^asked-in-writing$/.test(act));
    for (const cue of sentence.cues) {
      const family = familyOf(cue.act);
      if (family === 'question')
        question(cue, /^(?:written|oral)_/.test(cue.act) ? (cue.act as ActType) : undefined);
      else if (family === 'answer' && (inquiry || written) && isGiven(sentence, cue)) answered(cue);
      else if (family === 'answers' && put && inquires) answered(cue);
      else if (family === 'plain') {
        const author = authorOf(sentence, cue, speakers);
        const told = author !== null && cue.act === 'balance' && drafts.of(author).length > 0;
        if (author && !told && !(typeBy(author, cue) === 'report' && author.kind === 'person'))
          drafts.add(typeBy(author, cue), author, index, cue);
      }
    }
    const sitting = setting?.sort === 'chamber' && isSession(sentence);
    for (const voice of sentence.voices)
      if (asks(voice) || (sitting && isAsker(voice.entity)))
        drafts.add(`${mode(sentence)}_question`, voice.entity!, index, voice.attribution);
  });

  let alone = !drafts.all.some(({ speaker }) => isOfficial(speaker));
  const beside = document.blocks.map((_, block) => isBeside(document, block));
  const headline = (index: number) => beside[analysis.sentences[index]!.block]!;
  // Who speaks in the text comes before who is named in its headlines, and a person before a body that is relied on or
  // that stands in their sentence.
  const rank = (index: number, { entity, attribution }: Voice) =>
    Number(headline(index)) * 2 +
    Number(
      entity?.kind === 'body' &&
        (isGeneric(entity) ||
          attribution.rule === 'according' ||
          attribution.party?.document != null ||
          sentences[index]!.voices.some((v) => holdsOffice(v.entity))),
    );
  const told = sentences
    .flatMap(({ voices }, index) => voices.map((voice) => ({ index, voice })))
    .sort((a, b) => rank(a.index, a.voice) - rank(b.index, b.voice));
  const holders = new Set(told.map(({ voice }) => voice.entity).filter(holdsOffice));
  const spokesmen = new Set(
    sentences.flatMap(({ named }) => named.filter(speaksForBody).map(({ entity }) => entity)),
  );
  const sittings = sentences.filter(isSession);
  // The only one who speaks for an office speaks in the session, whichever sentence names it.
  const inSession =
    holders.size === 1 && sittings.length > 0
      ? holders
      : new Set(sittings.flatMap(({ voices }) => voices.map(({ entity }) => entity)));
  for (const { index, voice } of told) {
    const { entity, attribution } = voice;
    if (!isPublic(entity) || !isOfficial(entity) || drafts.of(entity).length > 0) continue;
    // "ce que le ministère entend faire": told by whoever asks.
    if (attribution.rule === 'document' || isAim(attribution)) continue;
    // "n'a pas réagi"; who does not deny speaks.
    if (attribution.verb?.negated && attribution.verb.verb.kind !== 'denial') continue;
    const answers =
      holdsOffice(entity) &&
      (drafts.types.has('oral_question')
        ? !(drafts.types.has('oral_answer') || drafts.types.has('written_answer'))
        : setting?.sort === 'chamber' && inSession.has(entity));
    // "the government official": someone who has been named.
    const sits =
      setting !== null &&
      setting.sort !== 'council' &&
      holdsOffice(entity) &&
      entity.party.name !== null;
    // "De son côté, le maire": someone else takes their turn.
    const turn = holdsOffice(entity) && sentences[index]!.cues.some(({ act }) => act === 'turn');
    const own =
      holdsOffice(entity) && standsAlone(entity) && !spokesmen.has(entity) && !headline(index);
    if (answers) drafts.add(answer(sentences[index]!), entity, index, attribution);
    else if (alone || sits || turn || own || attribution.verb?.verb.kind === 'denial')
      drafts.add('statement', entity, index, attribution);
    else continue;
    alone = false;
  }
  complete(drafts, sentences, setting, document.published_on);
  return {
    acts: drafts.mentions(),
    actOf: (speaker, sentence) => {
      const own = drafts.of(speaker);
      const act = own.findLast((draft) => draft.sentence <= sentence) ?? own[0];
      return act ? drafts.all.indexOf(act) : null;
    },
  };

  /** What is said before a committee answers nobody in form. */
  function answer(sentence: ActSentence, at?: Range): ActType {
    const how = mode(sentence, at);
    return setting?.sort === 'committee' && how === 'oral' ? 'statement' : `${how}_answer`;
  }
}

/** How the question is put that a sentence tells of, where it says so: the nearest behind the words at `at`, else the first. */
function modeOf({ cues }: ActSentence, at?: Range): 'written' | 'oral' | null {
  const told = cues.filter(({ act }) => /^(?:written|oral)_|in-writing$|^oral-session$/.test(act));
  const cue = told.find(({ from }) => at !== undefined && from >= at.from) ?? told[0];
  return cue ? (cue.act.startsWith('oral') ? 'oral' : 'written') : null;
}

const isAsker = (entity: Entity | null) => isPublic(entity) && isMember(entity);

/** Someone named with an office, or known by name. */
const standsAlone = ({ party, roleWords }: Entity) =>
  party.name !== null && (party.candidates.length > 0 || roleWords.size > 1);

/** "les autorités", "le gouvernement", beside a body that bears a name. */
const isGeneric = ({ nameWords, party }: Entity) =>
  nameWords.size < 2 && party.candidates.length === 0;

/** "son directeur, X", «الناطق باسمها»: the voice of the body that the text is about. */
const speaksForBody = ({ mention, entity }: SpokenSentence['named'][number]) =>
  mention.kind === 'person' && (mention.possessive || endsOnOwner(entity.party.role ?? ''));

const isSession = ({ cues }: ActSentence) => cues.some(({ act }) => act === 'oral-session');

/** A member of a chamber whose verb is one of asking. */
const asks = ({ entity, attribution }: Voice) =>
  isAsker(entity) && attribution.verb?.verb.kind === 'question';

type Family = 'question' | 'answer' | 'answers' | 'plain' | 'other';

/** What the code of a cue stands for; "answers" and "asked" count beside a member or a question alone. */
function familyOf(act: string): Family {
  if (act.endsWith('question')) return 'question';
  if (act.endsWith('_answer') || act === 'answer') return 'answer';
  if (act.startsWith('answers') || act.startsWith('asked')) return 'answers';
  return PLAIN.has(act) ? 'plain' : 'other';
}

const TYPES: Readonly<Record<string, ActType>> = {
  letter: 'statement',
  court: 'speech',
  // "Bilan 2031 de l'Agence", «حصيلتها»: of a body's own year, where it has no other name.
  balance: 'report',
};

/** Type of a plain act; English "statement" is a press release of a body, and what a person says. */
function typeBy(author: Entity, { act }: ActCue): ActType {
  if (act === 'words') return author.kind === 'body' ? 'press_release' : 'statement';
  return TYPES[act] ?? (act as ActType);
}
