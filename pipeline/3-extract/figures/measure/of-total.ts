import { isMark } from '../../tokens.ts';
import {
  CLOSING,
  FIGURE,
  FREE,
  IN,
  OF,
  OPENING,
  PAUSE,
  PHRASE,
  type Piece,
  VERB,
} from './piece.ts';
import { joined, type Measure, spanOf, wholeOf } from './spell.ts';
import { LEVEL } from './verbs.ts';
import type { View } from './view.ts';

/** "Fès (12 %) et Tanger (9 %) totalisent 21 % du PIB": the share of whoever stands before a bracket, in what all of them have together. */
export function partOfTotal({ scene, candidate, pieces, bracket, at }: View): Measure | null {
  const item = pieces[bracket - 1];
  const isAlone = bracket > 0 && pieces[at + 1]?.kind === CLOSING;
  if (!isAlone || candidate.unit?.kind !== 'percent' || item?.kind !== PHRASE) return null;
  if (item.lead === IN || item.lead === OF) return null;
  const whole = wholeBehind(pieces, at + 1);
  if (!whole || !isPercent(scene.tokens, whole)) return null;
  const head = wholeOf(scene, { from: whole.from, to: whole.core });
  return joined(scene, [spanOf(scene, item), head], 'listed', { head });
}

/** What the verb of a list gives a share of, behind the bracket that closes at piece `from`. */
function wholeBehind(pieces: readonly Piece[], from: number): Piece | null {
  for (let i = from + 1; i < pieces.length; i++) {
    const { kind, lead, verb } = pieces[i]!;
    if (kind === OPENING) {
      while (i < pieces.length - 1 && pieces[i]!.kind !== CLOSING) i++;
      continue;
    }
    if (kind === VERB) return verb!.sense === LEVEL ? shareBehind(pieces, i) : null;
    if (kind !== PAUSE && !(kind === PHRASE && lead !== IN)) return null;
  }
  return null;
}

/** "totalisent (à elles seules) 21 % | du PIB" */
function shareBehind(pieces: readonly Piece[], verb: number): Piece | null {
  const figure = pieces.findIndex(({ kind }, i) => i > verb && kind === FIGURE);
  const whole = pieces[figure + 1];
  if (figure < 0 || whole?.kind !== PHRASE || whole.lead !== OF) return null;
  return pieces.slice(verb + 1, figure).every(({ lead }) => lead !== FREE) ? whole : null;
}

/** Whether a phrase stands behind a percentage. */
const isPercent = (tokens: View['scene']['tokens'], { at }: Piece): boolean =>
  isMark(tokens, at - 1, '%٪');
