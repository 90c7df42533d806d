import type { Document } from '../../../document.ts';
import { anyOf, markers } from '../../../lexicons/markers.ts';
import type { SentenceTokens } from '../../mention.ts';
import type { PartyMention } from '../../names/mention.ts';
import { findParties } from '../../names/parties.ts';
import type { Words } from '../../names/words.ts';
import { CONTENT } from '../attributions/subject-reach.ts';
import type { Scene } from '../scene.ts';
import type { SpokenSentence } from '../spoken.ts';

/** What each block of an interview is; null for what introduces it. */
export type Turn = 'question' | 'answer' | null;

const QUESTION = /[?؟][\s*»”")]*$/u;
/** "Propos recueillis par", "Interview by": after the last answer, the outlet again. */
const CREDIT = new RegExp(`^[\\s(*_]*${anyOf('interview-credit')}`, 'iu');
/** Words in the first person, outside quotation marks. */
const FIRST = new RegExp(`(?:^|[^\\p{L}])${anyOf('answers')}(?!\\p{L})`, 'iu');
const QUOTED = /«[^«»]{0,500}»|“[^“”]{0,500}”/gu;
const FEWEST = 2;
/** "- Nous l'avons livré.", "« C'est faux. »": a turn in a dialogue. */
const MARKED = /^\s*(?:[-–—]\s|[«“"])/u;
/** "Q:", "Question :": one question is enough where it is labelled so. */
const LABEL = new RegExp(`^[\\s*_-]*${anyOf('question-label')}\\s?[:.]`, 'iu');
/** What presents an interview, before or after it. */
const PRESENTED = new RegExp(anyOf('interview'), 'iu');

/**
 * The turns of a document in which the outlet asks and someone answers: at least two blocks that end with a question
 * mark, and answers in the first person. Null for any other document, such as one whose headings ask.
 */
export function turnsOf({ text, blocks }: Document): readonly Turn[] | null {
  const texts = blocks.map((block) => text.slice(block.start, block.end));
  const asked = texts.map((words, i) => i + 1 < texts.length && QUESTION.test(words));
  const labelled = texts.some((words, i) => asked[i] && LABEL.test(words));
  const first = asked.indexOf(true);
  const headed = texts.slice(0, Math.max(first, 0)).some((words) => PRESENTED.test(words));
  if (asked.filter(Boolean).length < (labelled || headed ? 1 : FEWEST)) return null;
  const marked = texts.map((words) => MARKED.test(words));
  // A mark before questions too only parts the turns.
  const inTurn = asksInTurn(texts, asked, marked);
  const areMarked =
    inTurn !== null || asked.every((asks, i) => !asks || (marked[i + 1] && !marked[i]));
  const last = (inTurn ?? asked).lastIndexOf(true) + 1;
  const turns = texts.map((words, i): Turn => {
    if (i < first || CREDIT.test(words)) return null;
    // "On parle de pannes. ⏎ - C'est faux.": a mark answers, whatever the outlet has put to its guest.
    const isPut = areMarked && !marked[i] && marked[i + 1];
    if (inTurn ? inTurn[i] : asked[i] || isPut) return 'question';
    // "— Nous l'avons livré. ⏎ L'Office s'est tu.": behind the last answer, without a mark or a first person.
    const isOver = areMarked && i > last && !marked[i];
    return isOver && !FIRST.test(words.replace(QUOTED, '')) ? null : 'answer';
  });
  const speaks = turns.some(
    (turn, i) => turn === 'answer' && FIRST.test(texts[i]!.replace(QUOTED, '')),
  );
  const presented = texts.some((words, i) => turns[i] === null && PRESENTED.test(words));
  const once = asked.filter(Boolean).length < FEWEST;
  return speaks || labelled || (presented && !once) ? turns : null;
}

/**
 * "— Combien de puits ? ⏎ — Neuf. ⏎ — On vous accuse. ⏎ — C'est faux.": which of the turns that dashes open ask, one after the
 * other; null where what asks is out of turn, or has no dash. An answer of several sentences may end on a question.
 */
function asksInTurn(
  texts: readonly string[],
  asked: readonly boolean[],
  marked: readonly boolean[],
): readonly boolean[] | null {
  const first = asked.indexOf(true);
  let turn = 0;
  const asks = marked.map((isMarked, i) => i >= first && isMarked && turn++ % 2 === 0);
  const isInTurn = asked.every((isAsked, i) => !isAsked || asks[i] || /[.!?؟]\s/.test(texts[i]!));
  return isInTurn && asked.filter((isAsked, i) => isAsked && asks[i]).length >= FEWEST
    ? asks
    : null;
}

/** Whom an interview's own words present: the first person with an office outside questions and answers. */
export function intervieweeOf(
  words: Words,
  sentences: readonly SentenceTokens[],
  turns: readonly Turn[],
): PartyMention | null {
  for (const { block, from, to } of sentences) {
    if (turns[block] !== null) continue;
    const person = findParties(words, from, to).find(
      (p) => p.kind === 'person' && p.name !== null && (p.role !== null || p.candidates.length > 0),
    );
    if (person) return person;
  }
  return null;
}

const TALK = markers('interview');
/** Tokens from the start of a sentence to what it presents: "Dans cet entretien", «في هذا الحوار». */
const OPENING = 4;

/** "que", "that", unlike "dresse le bilan | de la saison". */
const opensWords = (scene: Scene, at: number) => scene.is(at, CONTENT) && scene.word(at) !== 'de';

/** "Dans cet entretien, elle revient sur un plan doté de 9 millions": what presents an interview, and says nothing yet, is the outlet's. */
export const withoutPresenting = (
  spoken: readonly SpokenSentence[],
  sentences: readonly SentenceTokens[],
  turns: readonly Turn[] | null,
): readonly SpokenSentence[] =>
  spoken.map((sentence, i) => {
    const { scene } = sentence;
    const isBetween = turns === null || turns[sentences[i]!.block] !== null;
    if (isBetween || !TALK.within(scene.tokens, scene.from, scene.from + OPENING)) return sentence;
    const says = scene.verbs.some(({ to }) => opensWords(scene, scene.behindInserts(to)));
    return says ? sentence : { ...sentence, voices: [] };
  });
