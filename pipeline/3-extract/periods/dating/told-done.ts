import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention, FigurePeriod, TraceStep } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** Words from a verb to its number: "dropped | by more than 43 % to". */
const REACH = 8;
/** Words between an auxiliary and its participle: "a | fortement reculé". */
const AUXILIARY = 2;

const MOVED = markers('moved');
const PARTICIPLE = markers('moved-participle', 'fr');
const HAS = markers('told-auxiliary', 'fr');
const IS = markers('be', 'en');

/**
 * "Production dropped 43 % to 3 million tons in 2024", told in May 2024: what a verb in the past tells of a time that is not
 * over is no forecast. The step that says so; none for any other figure.
 */
export function toldDone(
  r: Reader,
  figure: FigureMention,
  period: FigurePeriod | null,
  written: string | null,
  from: number,
): readonly TraceStep[] {
  if (figure.hedged || !period?.last || !written || period.last <= written) return [];
  for (let at = figure.from - 1; at >= Math.max(from, figure.from - REACH); at--) {
    if (r.isSymbol(at, ',،;؛:.') && r.spaced(at + 1)) return [];
    if (isMoved(r, at)) {
      const [start, end] = [r.tokens.start[at]!, r.tokens.end[at]!];
      return [{ what: 'tense', rule: 'past', start, end }];
    }
  }
  return [];
}

function isMoved(r: Reader, at: number): boolean {
  if (MOVED.at(r.tokens, at)) return !IS.at(r.tokens, at - 1);
  if (!PARTICIPLE.at(r.tokens, at)) return false;
  for (let i = at - 1; i >= at - 1 - AUXILIARY; i--) if (HAS.at(r.tokens, i)) return true;
  return false;
}
