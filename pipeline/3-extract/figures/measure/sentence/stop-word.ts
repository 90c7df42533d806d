import { readByForm, wordMatches } from '../../../by-form.ts';
import type { Tokens } from '../../../tokens.ts';
import { isGained } from '../../comparators/margin.ts';
import { type FigureLexicon, W } from '../../lexicon.ts';
import { isHyphen } from '../../numerals/group.ts';
import { opensWithBeh } from '../../word-shapes.ts';
import { isMeanOfPlace } from './noun-form.ts';
import type { Scene } from './scene.ts';

const isDefiniteFeminine = wordMatches(/^ال.*ة$/);

/** Words that open what is said of the phrase: a change, a comparison, an aside, a part. */
export const isStop = ({ tokens, lexicon }: Scene, at: number): boolean =>
  stops(tokens, at, lexicon) === 1 &&
  !isMeanOfPlace(tokens, at, lexicon) &&
  !isGained(tokens, at) &&
  // "un accord-|cadre|"
  !isHyphen(tokens, at - 1) &&
  // "the overall rate", unlike "overall, the rate"
  !(
    lexicon.language === 'en' &&
    lexicon.has(tokens, at, W.aside) &&
    lexicon.has(tokens, at - 1, W.article)
  );

export const isStopWord = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  // «عدم احترام السرعة»: without it the opposite is measured.
  (lexicon.has(tokens, at, W.aside) && !lexicon.has(tokens, at, W.negation)) ||
  lexicon.has(tokens, at, W.part) ||
  // «السرقات | بناقص 12%», unlike «الشغل الناقص»
  (lexicon.has(tokens, at, W.minus) && opensWithBeh(tokens, at)) ||
  (lexicon.has(tokens, at, W.change) &&
    !lexicon.has(tokens, at, W.steady) &&
    // «القضايا المسجلة».
    !(lexicon.language === 'ar' && isDefiniteFeminine(tokens, at)));
const stops = readByForm((tokens, at, lexicon: FigureLexicon) =>
  isStopWord(tokens, at, lexicon) ? 1 : 0,
);
