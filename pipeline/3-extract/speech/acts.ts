import type { ActMention, PeriodMention, TraceStep } from '../mention.ts';
import type { Tokens } from '../tokens.ts';
import { type ActCue, actCues } from './act-cues.ts';
import { dayNear, forumOf } from './act-setting.ts';
import type { Entity } from './entity.ts';
import type { SpokenSentence } from './speakers.ts';
import { isMember, isOfficial } from './standing.ts';

type ActType = ActMention['type'];

/** An act while its document is read. */
interface Draft {
  type: ActType;
  readonly speaker: Entity;
  addressee: Entity | null;
  forum: Entity | null;
  date: string | null;
  replyTo: Draft | null;
  readonly trace: TraceStep[];
}

const PLAIN = new Set(['report', 'press_release', 'speech', 'interview', 'statement']);

/** The acts of speech that a document tells of, and for each statement the act that it is part of. */
export function findActs(
  tokens: Tokens,
  sentences: readonly SpokenSentence[],
  periods: readonly PeriodMention[],
): { acts: ActMention[]; actOf: (speaker: Entity) => number | null } {
  const cues = sentences.map(({ scene }) => actCues(scene));
  const all = cues.flat().map((cue) => cue.act);
  const written = all.some((act) => act.startsWith('written') || act === 'in-writing');
  const asked = all.some((act) => familyOf(act) === 'question');
  // A member who asks and a minister who answers, and nothing in writing: it is said in the chamber.
  const oral =
    all.some((act) => act.startsWith('oral')) || (!written && !asked && questioned(sentences));
  const drafts: Draft[] = [];
  const add = (
    type: ActType,
    speaker: Entity,
    sentence: SpokenSentence,
    at: { from: number; to: number },
  ) => {
    let draft = drafts.find((d) => d.type === type && d.speaker === speaker);
    if (!draft) {
      draft = { type, speaker, addressee: null, forum: null, date: null, replyTo: null, trace: [] };
      drafts.push(draft);
    }
    draft.date ??= dayNear(periods, at, sentence);
    draft.trace.push({
      what: 'act',
      rule: type,
      start: tokens.start[at.from]!,
      end: tokens.end[at.to - 1]!,
    });
  };

  sentences.forEach((sentence, index) => {
    for (const cue of cues[index]!) {
      const kind = familyOf(cue.act);
      if (kind === 'question') {
        const asker = askerIn(sentence);
        if (asker)
          add(
            cue.act === 'oral_question' || (oral && !written)
              ? 'oral_question'
              : 'written_question',
            asker,
            sentence,
            cue,
          );
        // "en réponse à une question": whoever else speaks here answers it.
        const answerer = answererIn(sentence);
        if (answerer && asker !== answerer && asker !== null)
          add(oral && !written ? 'oral_answer' : 'written_answer', answerer, sentence, cue);
      } else if (kind === 'answer' && (asked || written || cue.possessive)) {
        const answerer = answererIn(sentence);
        if (answerer)
          add(
            cue.act === 'written_answer' || !oral || written ? 'written_answer' : 'oral_answer',
            answerer,
            sentence,
            cue,
          );
      } else if (PLAIN.has(cue.act)) {
        const author = authorOf(sentence, cue);
        if (author) add(cue.act as ActType, author, sentence, cue);
      }
    }
    // "que la députée avait questionné": the question is told by its verb.
    if (written)
      for (const { entity, attribution } of sentence.voices)
        if (speaks(entity) && isMember(entity) && attribution.verb?.verb.kind === 'question')
          add('written_question', entity, sentence, attribution);
    if (oral) {
      for (const voice of sentence.voices) {
        const { entity, attribution } = voice;
        if (!entity || entity.private || entity.kind !== 'person') continue;
        const asks = attribution.verb?.verb.kind === 'question';
        if (asks && isMember(entity)) add('oral_question', entity, sentence, attribution);
        else if (isOfficial(entity) && !written && drafts.every((d) => d.speaker !== entity))
          add('oral_answer', entity, sentence, attribution);
      }
    }
  });
  if (drafts.length === 0) {
    const first = sentences
      .flatMap((s) => s.voices.map((voice) => ({ s, voice })))
      .find(
        ({ voice: { entity } }) =>
          entity &&
          !entity.private &&
          (entity.kind === 'person' || entity.kind === 'body') &&
          isOfficial(entity),
      );
    if (first) add('statement', first.voice.entity!, first.s, first.voice.attribution);
  }
  reply(drafts);
  const forum = forumOf(sentences);
  for (const draft of drafts)
    if (
      !draft.type.startsWith('written') &&
      draft.type !== 'report' &&
      draft.type !== 'press_release'
    )
      draft.forum = forum;
  return {
    acts: drafts.map((draft) => mention(draft, drafts)),
    actOf: (speaker) => {
      const own = drafts.filter((draft) => draft.speaker === speaker);
      const index = drafts.indexOf(own[0]!);
      return index < 0 ? null : index;
    },
  };
}

const questioned = (sentences: readonly SpokenSentence[]): boolean =>
  sentences.some(({ voices }) =>
    voices.some(
      ({ entity, attribution }) =>
        speaks(entity) && isMember(entity) && attribution.verb?.verb.kind === 'question',
    ),
  );

const familyOf = (act: string) =>
  /question$/.test(act) ? 'question' : /answer$/.test(act) ? 'answer' : act;

const speaks = (entity: Entity | null | undefined): entity is Entity =>
  entity != null && !entity.private;

function askerIn(sentence: SpokenSentence): Entity | null {
  const voiced = sentence.voices.find(({ entity }) => speaks(entity) && isMember(entity))?.entity;
  return (
    voiced ??
    sentence.named.find(({ entity }) => speaks(entity) && isMember(entity))?.entity ??
    null
  );
}

function answererIn(sentence: SpokenSentence): Entity | null {
  const official = (entity: Entity | null) =>
    speaks(entity) && isOfficial(entity) && entity.kind === 'person';
  return (
    sentence.voices.find(({ entity }) => official(entity))?.entity ??
    sentence.named.find(({ entity, mention }) => official(entity) && !mention.oblique)?.entity ??
    (official(sentence.inherited) ? sentence.inherited : null)
  );
}

/** Who made the report or statement that a cue names: the body tied to it, else whoever speaks in the sentence. */
function authorOf(sentence: SpokenSentence, cue: ActCue): Entity | null {
  const tied = sentence.named.find(
    ({ mention }) => mention.document !== null && mention.from <= cue.from && mention.to >= cue.to,
  );
  if (tied && speaks(tied.entity) && tied.entity.kind !== 'document') return tied.entity;
  if (!cue.possessive && !within(sentence, cue)) return null;
  const voice = sentence.voices.find(
    ({ entity }) => speaks(entity) && entity.kind !== 'document' && entity.kind !== 'source',
  );
  return voice?.entity ?? null;
}

const WITHIN = new Set([
  'dans',
  'in',
  'through',
  'via',
  'lors',
  'au',
  'en',
  'à',
  'at',
  'during',
  'في',
  'ضمن',
  'خلال',
  'عبر',
]);

/** Whether someone speaks in or through the act: "dans un rapport récent", «في بلاغ لها». */
function within({ scene }: SpokenSentence, cue: ActCue): boolean {
  for (let i = cue.from - 1; i >= Math.max(scene.from, cue.from - 4); i--)
    if (WITHIN.has(scene.word(i))) return true;
  return false;
}

/** Ties answers to questions: the only asker is whom every answer without one is given to. */
function reply(drafts: readonly Draft[]): void {
  const questions = drafts.filter((draft) => draft.type.endsWith('question'));
  for (const answer of drafts) {
    if (!answer.type.endsWith('answer')) continue;
    const mode = answer.type.split('_')[0]!;
    const question =
      questions.find((q) => q.type.startsWith(mode) && q.speaker !== answer.speaker) ??
      questions.find((q) => q.speaker !== answer.speaker);
    if (!question) continue;
    answer.replyTo = question;
    answer.addressee = question.speaker;
    question.addressee ??= answer.speaker;
    // A day printed with both is the answer's: a written question comes weeks before it.
    if (question.type === 'written_question' && question.date === answer.date) question.date = null;
  }
}

function mention(draft: Draft, drafts: readonly Draft[]): ActMention {
  const { start, end } = draft.trace[0]!;
  return {
    start,
    end,
    type: draft.type,
    date: draft.date,
    date_precision: draft.date === null ? null : 'day',
    speaker: draft.speaker.party,
    addressee: draft.addressee?.party ?? null,
    forum: draft.forum?.party ?? null,
    reply_to: draft.replyTo ? drafts.indexOf(draft.replyTo) : null,
    trace: draft.trace,
  };
}
