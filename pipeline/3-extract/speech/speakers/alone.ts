import type { Language } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import { NAME_LEXICON } from '../../names/lexicon.ts';
import type { Range } from '../../names/mention.ts';
import { type Tokens, WORD } from '../../tokens.ts';
import { CUES } from '../lexicon.ts';

const FIRST = markers('first-of-two');
const SECOND = markers('second-of-two');
const GENITIVE = markers('genitive');
const INFINITIVE = markers('before-infinitive');
const CONTRAST = markers('contrast', 'ar');
const AS_FOR = markers('as-for', 'ar');

/**
 * Whether an ordinal is no adjective of a noun, nor the first of many: "Le premier a dit", "selon la seconde,", «وأوضح
 * الثاني أن», unlike "le premier trimestre", "le premier des ports", «الشطر الأول». Any other phrase stands alone.
 * @param cueEnd token behind the last verb of saying or phrase of attribution.
 */
export function standsAlone(
  tokens: Tokens,
  language: Language,
  { from, to }: Range,
  cueEnd: number,
): boolean {
  if (!FIRST.within(tokens, from, to) && !SECOND.within(tokens, from, to)) return true;
  if (language === 'ar')
    return (
      tokens.kind[from - 1] !== WORD ||
      cueEnd === from ||
      CONTRAST.at(tokens, from - 1) ||
      AS_FOR.at(tokens, from - 1)
    );
  if (tokens.kind[to] !== WORD) return true;
  if (GENITIVE.at(tokens, to) || INFINITIVE.at(tokens, to)) return false;
  if (NAME_LEXICON[language].functional.has(tokens.word[to]!)) return true;
  return CUES[language].phrases.match(tokens, to)?.value.verb !== undefined;
}
