import { markers } from '../../../lexicons/markers.ts';
import { type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, ownUnit } from '../candidate.ts';
import { isWhole } from '../numerals/decimal.ts';

const isRaceNoun = markers('race').at;
const opensRace = markers('race-opens').at;
const isSingularArticle = markers('singular-article').at;
const DISTANCES = new Set(['m', 'km']);

/** "the 1,500m final", "le 400 m haies", «سباق 400 متر»: a distance that names what is run, and measures nothing told. */
export function isRace(tokens: Tokens, candidate: Candidate): boolean {
  const { numeral, value, from, to } = candidate;
  if (!DISTANCES.has(ownUnit(candidate)?.code ?? '') || numeral.form !== 'digits') return false;
  if (numeral.scale > 0 || !isWhole(value)) return false;
  // A length in the plural has no article in the singular: "du 800 m" is one race.
  return (
    isSingularArticle(tokens, from - 1) ||
    opensRace(tokens, from - 1) ||
    isRaceNoun(tokens, to) ||
    isHeadless(tokens, candidate)
  );
}

const isThe = markers('definite', 'en').at;

/** "gold in the 400m (T47)": an English length behind its article, glued to its unit, that tells of no noun. */
const isHeadless = (tokens: Tokens, { from, to }: Candidate): boolean =>
  isThe(tokens, from - 1) && tokens.spaced[to - 1] === 0 && tokens.kind[to] !== WORD;
