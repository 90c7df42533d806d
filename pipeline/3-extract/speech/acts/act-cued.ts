import { markers } from '../../../lexicons/markers.ts';
import type { Range } from '../../names/mention.ts';
import type { Entity } from '../speakers/entity.ts';
import type { Voice } from '../spoken.ts';
import { answererIn, askerIn, authorOf, bodyIn, isGiven, mayAsk } from './act-authors.ts';
import type { ActCue } from './act-cues.ts';
import { opens } from './act-day.ts';
import type { ActType, Drafts } from './act-drafts.ts';
import { asks, type Inquiry } from './act-inquiry.ts';
import { type ActSentence, isSession, speakersIn } from './act-sentence.ts';

/** Takes down the acts that words name ("dans une réponse écrite", "le rapport"), and the questions that members put. */
export function draftCued(
  drafts: Drafts,
  sentences: readonly ActSentence[],
  inquiry: Inquiry,
): void {
  const speakers = speakersIn(sentences);
  sentences.forEach((sentence, index) => {
    for (const cue of sentence.cues.filter((one) => !isOneWith(one, sentence)))
      for (const [type, author] of actsOf(sentence, cue, inquiry, speakers)) {
        const isTold = cue.act === 'balance' && drafts.of(author).length > 0;
        if (!isTold) drafts.add(type, author, index, cue);
      }
    // "a dit au téléphone que la séance mensuelle": said elsewhere.
    const isElsewhere = sentence.cues.some(({ act }) => ELSEWHERE.has(act));
    const isSitting = inquiry.setting?.sort === 'chamber' && isSession(sentence) && !isElsewhere;
    for (const voice of sentence.voices.filter((one) => !isRetold(sentence, one.attribution)))
      if (asks(voice) || (isSitting && mayAsk(voice.entity) && !denies(voice)))
        drafts.add(inquiry.question(sentence), voice.entity!, index, voice.attribution);
  });
}

/** "La députée a réfuté les chiffres": who denies something asks nothing. */
const denies = ({ attribution: { verb } }: Voice): boolean => verb?.verb.kind === 'denial';

/** "a rappelé que le groupe avait demandé", «قال إن الحكومة أجابت»: asked or answered in what somebody tells. */
const isRetold = ({ scene }: ActSentence, { from }: Range): boolean =>
  scene.verbs.some(
    ({ verb, to }) => verb.strength === 'strong' && to <= from && opens(scene, to, from),
  );

/** Codes of acts.csv for acts of one author. */
const PLAIN = new Set(
  'report press_release words speech court interview statement letter balance point-of-order'.split(
    ' ',
  ),
);

/**
 * «في كلمته خلال الندوة الصحفية»: what somebody says to the press is a statement, whatever it is called besides; but
 * "une allocution prononcée en conférence de presse", whose place it is told behind, is a speech.
 */
function isOneWith({ act, from, to }: ActCue, { cues, scene }: ActSentence): boolean {
  // "for his statement | at the congress": where the words were said.
  if (act === 'words') return cues.some((other) => other.act === 'speech' && other.from === to);
  if (act !== 'speech' && act !== 'statement') return false;
  const isHeld = (one: ActCue) =>
    one.act === 'speech' && !one.possessive && scene.is(one.from, ADDRESS);
  return act === 'speech'
    ? cues.some((other) => other.act === 'statement') &&
        !cues.some((other) => isHeld(other) && other.from <= from)
    : cues.some((other) => isHeld(other) && other.from < from);
}
const ADDRESS = markers('address');

/** Acts that no member asks in. */
const ELSEWHERE = new Set(['statement', 'interview', 'press_release', 'point-of-order']);

/** The acts that one cue of a sentence tells of, each with its author. */
function actsOf(
  sentence: ActSentence,
  cue: ActCue,
  inquiry: Inquiry,
  speakers: ReadonlySet<Entity | null>,
): (readonly [ActType, Entity])[] {
  const { act } = cue;
  if (PLAIN.has(act)) {
    const author = authorOf(sentence, cue, speakers);
    // "lors d'un point d'ordre": what members alone may ask for.
    if (act === 'point-of-order' && !(author?.kind === 'person' && mayAsk(author))) return [];
    const type = author && typeBy(author, cue);
    return !author || !type || (type === 'report' && author.kind === 'person')
      ? []
      : [[type, author]];
  }
  const asker = inquiry.isPut ? askerIn(sentence) : null;
  if (act.endsWith('question')) {
    const isTyped = /^(?:written|oral)_/.test(act);
    return asker ? [[isTyped ? (act as ActType) : inquiry.question(sentence, cue), asker]] : [];
  }
  if (!isAnswer(sentence, cue, inquiry, asker)) return [];
  const type = inquiry.answer(sentence, cue);
  // "Le ministère a répondu par écrit à la députée": a body answers somebody, or in a written answer.
  const isOfBody = act === 'written_answer' || (type === 'written_answer' && asker !== null);
  const answerer = answererIn(sentence) ?? (isOfBody ? bodyIn(sentence) : null);
  if (!answerer) return [];
  const answer = [type, answerer] as const;
  // "a répondu par écrit au groupe": whom an answer is given to has asked.
  return asker ? [answer, [inquiry.question(sentence, cue), asker]] : [answer];
}

/** Tokens of "a répondu | à 16.297 questions", which tells how many were answered, and of no answer. */
const COUNTED = 2;

/** Whether a cue tells of an answer; "answers" and "asked" count beside a member or a question alone. */
function isAnswer(
  sentence: ActSentence,
  cue: ActCue,
  { isPut, isAsked, isWritten }: Inquiry,
  asker: Entity | null,
): boolean {
  if (cue.act.endsWith('_answer') || cue.act === 'answer')
    return (isAsked || isWritten || asker !== null) && isGiven(sentence, cue);
  if (!cue.act.startsWith('answers') && !cue.act.startsWith('asked')) return false;
  if (sentence.scene.counts(cue.to, cue.to + COUNTED)) return false;
  if (sentence.scene.verbAt(cue.from)?.verb.form === 'finite' && isRetold(sentence, cue))
    return false;
  return (
    isPut &&
    (asker !== null || sentence.cues.some(({ act }) => /questions?$|^asked-in-writing$/.test(act)))
  );
}

const TYPES: Readonly<Record<string, ActType>> = {
  letter: 'statement',
  court: 'speech',
  'point-of-order': 'statement',
  // "Bilan 2031 de l'Agence", «حصيلتها»: of a body's own year, where it has no other name.
  balance: 'report',
};

/** Type of a plain act; English "statement" is a press release of a body, and what a person says. */
function typeBy(author: Entity, { act }: ActCue): ActType {
  if (act === 'words') return author.kind === 'body' ? 'press_release' : 'statement';
  return TYPES[act] ?? (act as ActType);
}
