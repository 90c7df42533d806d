import type { PeriodMention, SentenceTokens } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/**
 * "Du 20 mars au 10 juin, période du confinement, …. Depuis le début du confinement": what is told since the start of a
 * stretch of which the text has told both ends is of that stretch.
 */
export function asTold(
  r: Reader,
  sentences: readonly SentenceTokens[],
  periods: readonly PeriodMention[],
): PeriodMention[] {
  const stretches = new Stretches(r, sentences);
  return periods.map((one) => {
    const whole = stretches.of(one);
    if (isStretch(one)) stretches.add(one);
    return whole ? { ...one, rule: whole.rule, first: whole.first, last: whole.last } : one;
  });
}

/** The stretches told so far, by the words of the sentences that name them. */
class Stretches {
  readonly #byWord = new Map<string, { stretch: PeriodMention }>();
  readonly #r: Reader;
  readonly #sentences: readonly SentenceTokens[];
  #sentence = -1;
  #here: { stretch: PeriodMention } | null = null;

  constructor(r: Reader, sentences: readonly SentenceTokens[]) {
    this.#r = r;
    this.#sentences = sentences;
  }

  /** The stretch that a time is told since the start of; null where the text has named none by that noun. */
  of({ rule, first, to }: PeriodMention): PeriodMention | null {
    const r = this.#r;
    if (rule !== 'since.now' || first !== null) return null;
    const noun = r.at(to - 1, 'launch') ? r.skipLinks(to) : to - 1;
    return r.isWord(noun) ? (this.#byWord.get(wordAt(r, noun))?.stretch ?? null) : null;
  }

  /** Each sentence is read once, however many stretches it names: its words lead to the last of them. */
  add(stretch: PeriodMention): void {
    let at = Math.max(0, this.#sentence);
    while (stretch.from >= (this.#sentences[at]?.to ?? Number.POSITIVE_INFINITY)) at++;
    if (this.#here && at === this.#sentence) {
      this.#here.stretch = stretch;
      return;
    }
    this.#sentence = at;
    this.#here = { stretch };
    const { from, to } = this.#sentences[at]!;
    for (let i = from; i < to; i++)
      if (this.#r.isWord(i)) this.#byWord.set(wordAt(this.#r, i), this.#here);
  }
}

const wordAt = (r: Reader, at: number): string => r.surface(at).toLowerCase();

/** From one day to another. */
const isStretch = (period: PeriodMention): boolean =>
  period.rule === 'between.day' && period.first !== null && period.last !== null;
