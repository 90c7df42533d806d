import type { FigureMention, FigurePeriod } from '../mention.ts';
import { isAgainst } from './against.ts';
import { carried } from './carry.ts';
import { againstPair } from './changes.ts';
import type { Context } from './context.ts';
import type { Reader } from './reader.ts';
import type { Scene } from './scene.ts';

/** Takes note of two times that the figures of a sentence set against each other. */
export function setContrast(
  { r, figures, context }: Scene,
  found: readonly (FigurePeriod | null)[],
): void {
  const dated = figures.slice(0, found.length);
  context.contrast =
    againstPair(r, dated, found) ?? againstSpoken(r, dated, found, context) ?? context.contrast;
}

/** "Cela se compare aux 33 millions de 2014": the time spoken of, and the one that all of a sentence is set against. */
function againstSpoken(
  r: Reader,
  figures: readonly FigureMention[],
  found: readonly (FigurePeriod | null)[],
  { spoken }: Context,
): FigurePeriod[] | null {
  const [x, start] = [figures[0], found[0]];
  if (!x || figures.length > 1 || !spoken?.first || start?.source !== 'sentence') return null;
  const isPast = start.last !== null && start.last < spoken.first;
  return isPast && isAgainst(r, x) ? [start, carried(spoken, spoken)] : null;
}
