import { wordMatches } from '../../by-form.ts';
import type { Tokens } from '../../tokens.ts';
import { alive, type Candidate } from '../candidate.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { recoded } from './unit.ts';

const isCentsForm = wordMatches(/^cents?$/i);

/** English cents are hundredths of the currency that the text counts in: the nearest one named, a dollar where none is. */
export function settleCents(
  tokens: Tokens,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  if (lexicon.language !== 'en') return;
  const whole: number[] = [];
  const cents: number[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]!;
    if (alive(candidate) && candidate.unit?.kind === 'money')
      (isCents(tokens, candidate) ? cents : whole).push(i);
  }
  if (whole.length === 0) return;
  for (const i of cents) {
    const candidate = candidates[i]!;
    const nearest = whole.reduce((best, j) => (Math.abs(j - i) < Math.abs(best - i) ? j : best));
    candidate.unit = recoded(candidate.unit!, candidates[nearest]!.unit!.code, 'money');
  }
}

const isCents = (tokens: Tokens, { unit, unitFrom, unitTo }: Candidate): boolean =>
  unit!.power === -2 && unitTo - unitFrom === 1 && isCentsForm(tokens, unitFrom);
