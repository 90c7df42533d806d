import type { Analysis, SentenceTokens } from '../../mention.ts';
import { isMark, type Tokens } from '../../tokens.ts';
import type { Scene } from '../scene.ts';
import type { Entity } from '../speakers/entity.ts';
import type { SpokenSentence, Voice } from '../spoken.ts';
import type { Turn } from './interview.ts';
import type { Quote } from './quotes.ts';
import { isInside } from './spread.ts';

/** Quotations of a text, in reading order, with each answer of an interview that opens on none; what is quoted in an answer is a part of it. */
export function withAnswers(
  analysis: Analysis,
  quotes: readonly Quote[],
  turns: readonly Turn[] | null,
): readonly Quote[] {
  if (!turns) return quotes;
  const opened = new Set(quotes.map(({ from }) => from));
  const answers = answersOf(analysis, turns).filter(
    ({ from }) => !opened.has(from) && !opened.has(from + 1),
  );
  const outer: Quote[] = [];
  for (const quote of [...quotes, ...answers].sort((a, b) => a.from - b.from))
    if (quote.from >= (outer.at(-1)?.to ?? 0)) outer.push(quote);
  return outer;
}

/** The blocks in which the guest speaks, each from behind its dash and "Samia Berrechid :". */
function answersOf({ tokens, sentences }: Analysis, turns: readonly Turn[]): Quote[] {
  const answers: Quote[] = [];
  sentences.forEach(({ block, from, to }, i) => {
    if (turns[block] !== 'answer') return;
    const start =
      sentences[i - 1]?.block === block ? answers.pop()!.from : behindLabel(tokens, from, to);
    answers.push({ from: start, to });
  });
  return answers;
}

/** Tokens of a dash, and how many words "Samia Berrechid" may have before its colon. */
const DASH = 1;
const LABELLED = 5;

function behindLabel(tokens: Tokens, opening: number, to: number): number {
  const from = isMark(tokens, opening, '-–—') ? opening + DASH : opening;
  for (let at = from + 1; at < Math.min(to - 1, from + LABELLED); at++)
    if (isMark(tokens, at, ':')) return at + 1;
  return from;
}

/** Every sentence of an answer is of the guest: whom "Samia Berrechid :" names before it, or whom the interview presents. */
export function withGuest(
  spoken: readonly SpokenSentence[],
  sentences: readonly SentenceTokens[],
  turns: readonly Turn[] | null,
  presented: Entity | null,
): readonly SpokenSentence[] {
  let guest = presented;
  return spoken.map((sentence, i) => {
    if (turns?.[sentences[i]!.block] !== 'answer') return sentence;
    const { scene } = sentence;
    guest = sentence.voices.find((voice) => isLabel(voice, scene))?.entity ?? guest;
    if (!guest) return sentence;
    const voices = sentence.voices.filter(
      (voice) => voice.entity === guest || !isInside(voice, scene, sentence),
    );
    return { ...sentence, voices, inherited: guest, answers: true };
  });
}

const isLabel = ({ attribution: { rule, from, backward }, entity }: Voice, scene: Scene) =>
  rule === 'colon' && !backward && from - scene.from <= DASH && entity?.kind === 'person';
