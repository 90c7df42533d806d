import { isMark, type Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { lastOfUnit } from '../measure/earlier.ts';
import type { View } from '../measure/sentence/view.ts';

/** "l'Allemagne (+15 %), devant l'Italie (9 %)": a bracket of a list that gives a growth its sign once. */
export function isInSignedList(view: View): boolean {
  const { candidate, scene } = view;
  if (!isPercent(candidate) || !isAlone(scene.tokens, candidate)) return false;
  const before = lastOfUnit(view, 0);
  if (before?.role !== 'change' || !isAlone(scene.tokens, before.candidate)) return false;
  // "le gaz est à 4 % (+20 %), devant l'éolien (9 %)": so much, which has grown by the bracket.
  const level = before.before;
  const isOfRate =
    level?.candidate.sentence === candidate.sentence &&
    isPercent(level.candidate) &&
    !isAlone(scene.tokens, level.candidate);
  return before.candidate.numeral.signed && !isOfRate;
}

const isPercent = ({ unit }: Candidate): boolean => unit?.kind === 'percent';

const isAlone = (tokens: Tokens, { from, unitTo }: Candidate): boolean =>
  isMark(tokens, from - 1, '(') && isMark(tokens, unitTo, ')');
