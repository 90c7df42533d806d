import { anyOf, phrasesOf } from '../../../lexicons/markers.ts';
import { wordIs } from '../../by-form.ts';
import type { Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { cue } from '../cues.ts';
import type { Unit } from '../lexicon.ts';
import { approximate, isWhole } from '../numerals/decimal.ts';

interface Told {
  readonly unit: Unit;
  /** Ends on the noun and on what may stand between it and its number. */
  readonly before: RegExp;
  readonly most: number;
  /** Whether only a number with decimals is one: "the jobless rate of those over 15", "in 12 regions". */
  readonly decimals: boolean;
}

const unit = (code: string, kind: Unit['kind']): Unit =>
  ({ code, kind, mantissa: 1, power: 0, place: 'after' }) as const;

const led = (forms: string, between: string) =>
  new RegExp(`(?<!\\p{L})(${forms})(?!\\p{L})${between}$`, 'iu');

/** Years that a noun tells: one number after the other may be of them. */
export const YEARS = unit('a', 'duration');

/** Nouns whose numbers need no unit: a share is told in hundredths, an age in years, a tonnage in tonnes. */
const TOLD: readonly Told[] = [
  {
    unit: unit('percent', 'percent'),
    before: led(anyOf('percent-noun'), '[^\\p{Nd}.,;:،؛()\\n]{0,18}'),
    most: 100,
    decimals: false,
  },
  {
    unit: unit('percent', 'percent'),
    before: led(anyOf('percent-noun'), '[^\\p{Nd}.,;:،؛()\\n]{0,40}'),
    most: 100,
    decimals: true,
  },
  {
    unit: unit('percent', 'percent'),
    before: led(anyOf('percent-rate'), '[^\\p{Nd}.,;:،؛()\\n]{0,18}'),
    most: 100,
    decimals: true,
  },
  {
    unit: unit('t', 'mass'),
    before: led(anyOf('tonnage'), '[^\\p{Nd}.,;:()\\n]{0,40}'),
    most: Number.POSITIVE_INFINITY,
    decimals: false,
  },
  { unit: YEARS, before: led(anyOf('age-noun'), '[^.;:؛\\n]{0,60}'), most: 120, decimals: false },
];

/** The word that one of these nouns opens with. */
const OPENING = new RegExp(
  `(?<!\\p{L})(?:${(['percent-noun', 'percent-rate', 'tonnage', 'age-noun'] as const)
    .flatMap(phrasesOf)
    .map((phrase) => /^\p{L}+/u.exec(phrase)![0])
    .join('|')})(?!\\p{L})`,
  'iu',
);
const NOUN = cue(wordIs((word) => OPENING.test(word)));

/** How many characters before a number its noun may start. */
const REACH = 90;

/** Gives a bare number the unit that the noun before it tells: «بلغت نسبة 2.5», "l'âge moyen est de 31,9"; false where none does. */
export function takeToldUnit(tokens: Tokens, candidate: Candidate): boolean {
  if ((candidate.cues & NOUN) === 0) return false;
  if (candidate.numeral.form !== 'digits' || candidate.numeral.scale > 0) return false;
  const end = tokens.start[candidate.from]!;
  const start = Math.max(tokens.start[candidate.first]!, end - REACH);
  const text = tokens.text.slice(start, end);
  for (const { unit, before, most, decimals } of TOLD) {
    if (decimals && isWhole(candidate.value)) continue;
    const noun = approximate(candidate.value) <= most ? before.exec(text) : null;
    if (!noun) continue;
    candidate.unit = unit;
    candidate.trace.push({
      what: 'unit',
      rule: `unit-of-noun:${unit.code}`,
      start: start + noun.index,
      end: start + noun.index + noun[1]!.length,
    });
    return true;
  }
  return false;
}
