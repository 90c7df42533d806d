import type { Range } from '../calendar.ts';
import type { Expression } from '../expressions/expression.ts';
import { isPart } from '../spans.ts';
import { isWeek } from './weeks.ts';

/** The days and the week that a text has told of so far. */
export class DaysTold {
  /** The day on which something was last told to happen. */
  day: Range | null = null;
  /** The day on which something was last said. */
  said: Range | null = null;
  /** The seven days in a row that were last told of. */
  week: Range | null = null;
  /** The sentence that told of the day. */
  #sentence = -1;

  take(expression: Expression, range: Range, sentence: number, isOfAct: () => boolean): void {
    if (isWeek(range)) this.week = range;
    if (!isOneDay(expression, range)) return;
    if (isOfAct()) this.said = range;
    else {
      this.day = range;
      this.#sentence = sentence;
    }
  }

  /** Whether the day was told before a sentence. */
  isBefore(sentence: number): boolean {
    return this.#sentence < sentence;
  }

  /** What "a week before" is told from: a day of its sentence, or one that is none of the days spoken of, else these. */
  from(spoken: Range | null, sentence: number): Range | null {
    const isWithin = spoken && this.day && isPart(this.day, spoken);
    return isWithin && this.isBefore(sentence) ? spoken : (this.day ?? spoken);
  }
}

/** Whether an expression names one day on which something was so, or was said. */
const isOneDay = ({ a, shape }: Expression, { first, last }: Range): boolean =>
  a.unit === 'day' && !a.label && DAYS.has(shape) && first !== null && first === last;

/** How a day is told on which something was so. */
const DAYS: ReadonlySet<string> = new Set(['plain', 'asof']);
