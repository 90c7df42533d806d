import { isPublic } from './act-authors.ts';
import { dayNear } from './act-day.ts';
import type { Draft, Drafts } from './act-drafts.ts';
import type { ActSentence } from './act-sentence.ts';
import type { Setting } from './act-setting.ts';
import type { Entity } from './entity.ts';
import { isOfficial } from './standing.ts';

/** Fills in what the words of an act alone do not tell: its day, forum, addressee, and what it replies to. */
export function complete(
  drafts: Drafts,
  sentences: readonly ActSentence[],
  setting: Setting | null,
  published: string | null,
): void {
  const days = daysOfVoices(sentences);
  for (const draft of drafts.all) {
    // Where all that they say is one act.
    if (!draft.type.endsWith('question') && drafts.of(draft.speaker).length === 1)
      draft.date ??= days.get(draft.speaker) ?? null;
  }
  for (const { named } of sentences) for (const { entity } of named) drafts.spellOut(entity);
  for (const draft of drafts.all) {
    if (draft.type === 'report' && draft.date === null && recent(sentences[draft.sentence]!))
      draft.date = published?.slice(0, 7) ?? null;
    if (setting && sits(draft, setting)) {
      draft.forum = setting.forum;
      draft.date ??= setting.day;
    }
  }
  reply(drafts.all);
  for (const draft of drafts.all) draft.addressee ??= addressee(draft, drafts, sentences);
}

/** Speaker → the first day that stands beside what they say. */
function daysOfVoices(sentences: readonly ActSentence[]): ReadonlyMap<Entity | null, string> {
  const days = new Map<Entity | null, string>();
  for (const sentence of sentences)
    for (const { entity, attribution } of sentence.voices) {
      const day = days.has(entity) ? null : dayNear(sentence, attribution);
      if (day) days.set(entity, day);
    }
  return days;
}

const recent = ({ cues }: ActSentence) => cues.some(({ act }) => act === 'recent');

const SPOKESPERSON = /porte-parole|spokes|ناطق/i;

/** Whether an act is spoken in the document's forum; of a council, ministers speak after it sat. */
function sits({ type, speaker }: Draft, { sort, speakers }: Setting): boolean {
  if (type.startsWith('oral')) return sort !== 'council';
  if (type !== 'statement' || speaker.kind !== 'person') return false;
  return (
    sort !== 'council' || speakers.includes(speaker) || SPOKESPERSON.test(speaker.party.role ?? '')
  );
}

/** Ties answers to questions: the only asker is whom every answer without one is given to. */
function reply(drafts: readonly Draft[]): void {
  const questions = drafts.filter((draft) => draft.type.endsWith('question'));
  for (const answer of drafts) {
    if (!answer.type.endsWith('answer')) continue;
    const mode = answer.type.split('_')[0]!;
    const others = questions.filter((q) => q.speaker !== answer.speaker);
    const question = others.find((q) => q.type.startsWith(mode)) ?? others[0];
    if (!question) continue;
    answer.replyTo = question;
    answer.addressee = question.speaker;
    question.addressee ??= answer.speaker;
    // A sitting has one day; a written question comes weeks before its answer, whose day is printed with both.
    if (question.type === 'oral_question') question.date ??= answer.date;
    else if (question.date === answer.date) question.date = null;
  }
}

/** Whom a question or an open letter is put to: the official named with it, else whoever speaks in the same forum. */
function addressee(draft: Draft, drafts: Drafts, sentences: readonly ActSentence[]) {
  const sentence = sentences[draft.sentence]!;
  const question = draft.type.endsWith('question');
  const letter = sentence.cues.find(({ act }) => act === 'letter');
  if (!question && !letter) return null;
  const other = sentence.named.find(
    ({ entity, mention }) =>
      isPublic(entity) &&
      entity !== draft.speaker &&
      entity.kind === 'person' &&
      isOfficial(entity) &&
      (question || mention.from >= letter!.to),
  )?.entity;
  const sitting = drafts.all.find(
    (d) => question && d.forum !== null && d.forum === draft.forum && isOfficial(d.speaker),
  );
  return other ?? sitting?.speaker ?? null;
}
