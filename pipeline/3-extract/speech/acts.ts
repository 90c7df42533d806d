import type { ActMention, Analysis, PeriodMention } from '../mention.ts';
import { answererIn, askerIn, authorOf, holdsOffice, isPublic } from './act-authors.ts';
import type { ActCue } from './act-cues.ts';
import { type ActType, Drafts } from './act-drafts.ts';
import { actSentences } from './act-sentence.ts';
import { settingOf } from './act-setting.ts';
import { complete } from './act-ties.ts';
import type { Entity } from './entity.ts';
import type { SpokenSentence, Voice } from './speakers.ts';
import { isMember, isOfficial } from './standing.ts';

/** Act codes of acts.csv that are types of their own, whoever the author is. */
const PLAIN = new Set<string>(['report', 'press_release', 'speech', 'interview', 'statement']);

/** The acts of speech that a document tells of, and for what a speaker says in a sentence the act that it is part of. */
export function findActs(
  { tokens, document }: Analysis,
  spoken: readonly SpokenSentence[],
  periods: readonly PeriodMention[],
): { acts: ActMention[]; actOf: (speaker: Entity, sentence: number) => number | null } {
  const sentences = actSentences(spoken, periods);
  const setting = settingOf(sentences);
  const codes = new Set(sentences.flatMap(({ cues }) => cues.map(({ act }) => act)));
  const some = (pattern: RegExp) => [...codes].some((code) => pattern.test(code));
  const written = some(/^(?:written|in-writing)/);
  // Journalists ask too: a question is put in the chamber where the chamber or a member stands in the text.
  const put =
    some(/^(?:written|oral)_/) ||
    (setting !== null && setting.sort !== 'council') ||
    sentences.some(
      (sentence) =>
        sentence.voices.some(asks) ||
        (askerIn(sentence) !== null && sentence.cues.some(({ act }) => act === 'question')),
    );
  const inquiry = put && (some(/question$/) || sentences.some(({ voices }) => voices.some(asks)));
  const mode = written ? 'written' : 'oral';
  const drafts = new Drafts(tokens, sentences);

  sentences.forEach((sentence, index) => {
    for (const cue of sentence.cues) {
      const family = familyOf(cue.act);
      if (family === 'question' && put) {
        const asker = askerIn(sentence);
        const type = cue.act === 'question' ? (`${mode}_question` as const) : (cue.act as ActType);
        if (asker) drafts.add(type, asker, index, cue);
      } else if (family === 'answer' && (inquiry || written)) {
        const answerer = answererIn(sentence);
        if (answerer) drafts.add(answer(), answerer, index, cue);
      } else {
        const author = family === 'plain' ? authorOf(sentence, cue) : null;
        if (author) drafts.add(typeBy(author, cue), author, index, cue);
      }
    }
    for (const voice of sentence.voices)
      if (asks(voice)) drafts.add(`${mode}_question`, voice.entity!, index, voice.attribution);
  });

  const has = (test: (type: ActType, speaker: Entity) => boolean) =>
    drafts.all.some(({ type, speaker }) => test(type, speaker));
  sentences.forEach(({ voices }, index) => {
    for (const { entity, attribution } of voices) {
      if (!isPublic(entity) || !isOfficial(entity) || drafts.of(entity).length > 0) continue;
      if (attribution.rule === 'document') continue;
      const sits = setting !== null && setting.sort !== 'council' && holdsOffice(entity);
      if (has((type) => type === 'oral_question') && !has((type) => type.endsWith('answer')))
        if (holdsOffice(entity)) {
          drafts.add(answer(), entity, index, attribution);
          continue;
        }
      const alone = !has((_, speaker) => isOfficial(speaker));
      if (alone || sits || attribution.verb?.verb.kind === 'denial')
        drafts.add('statement', entity, index, attribution);
    }
  });
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
  function answer(): ActType {
    return setting?.sort === 'committee' && !written ? 'statement' : `${mode}_answer`;
  }
}

/** A member of a chamber whose verb is one of asking. */
const asks = ({ entity, attribution }: Voice) =>
  isPublic(entity) && isMember(entity) && attribution.verb?.verb.kind === 'question';

const familyOf = (act: string) =>
  act.endsWith('question')
    ? 'question'
    : act.endsWith('answer')
      ? 'answer'
      : PLAIN.has(act) || act === 'words' || act === 'letter' || act === 'court'
        ? 'plain'
        : 'other';

/** Type of a plain act; English "statement" is a press release of a body, and what a person says. */
function typeBy(author: Entity, { act }: ActCue): ActType {
  if (act === 'words') return author.kind === 'body' ? 'press_release' : 'statement';
  return act === 'letter' ? 'statement' : act === 'court' ? 'speech' : (act as ActType);
}
