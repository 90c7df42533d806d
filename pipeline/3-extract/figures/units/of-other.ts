import type { Tokens } from '../../tokens.ts';
import { type FigureLexicon, MEASURED } from '../lexicon.ts';
import { isHyphen } from '../numerals/group.ts';
import type { UnitMatch } from './days.ts';

/** Whether a unit is of something else than the number before: of a compound, or of a time: «من 648 | يوم 6 فبراير 2024», «مقابل 64,8 | سنة قبل ذلك». */
export const isOfOther = (
  tokens: Tokens,
  match: UnitMatch,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): boolean =>
  isOfCompound(tokens, match, lexicon) ||
  (lexicon.language === 'ar' && match.unit.kind === 'duration' && claimed[match.from] !== 0);

/** "350 second|-hand| cars", "20 tonne|-class| vessels": what is counted is told by the compound, unlike "a 30-second film". */
const isOfCompound = (
  tokens: Tokens,
  { from, end, unit: { kind } }: UnitMatch,
  { language }: FigureLexicon,
): boolean =>
  language === 'en' &&
  (kind === 'duration' || MEASURED.has(kind)) &&
  tokens.spaced[from] === 1 &&
  isHyphen(tokens, end);
