import { markers } from '../../../lexicons/markers.ts';
import { wordIn } from '../../by-form.ts';
import { isMark, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, nounEnd } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { isEn } from '../word-shapes.ts';

/** "900 more jobs", "900 additional jobs", "900 personnes en plus", "900 personnes supplémentaires", «900 شخص إضافي». */
export function isMoreOrLess(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const { to, counted, unit } = candidate;
  if (unit?.kind === 'percent') return isShareMore(tokens, to, lexicon);
  // "9 MDH de hausse"
  if (unit && isOfMove(tokens, to, lexicon)) return true;
  // "The members are 900 more, 4,000 in all", "900 more in urban areas"
  if (!counted?.own)
    return (
      isMore(tokens, to) &&
      (isMark(tokens, to + 1, ',.;:') ||
        (lexicon.has(tokens, to + 1, W.inside) && isOfPlace(tokens, to + 2)))
    );
  if (lexicon.language === 'en')
    return isMore(tokens, to) || isFurther(tokens, to) || isMoreThan(tokens, nounEnd(candidate));
  const end = nounEnd(candidate);
  return isFurther(tokens, end) || (isEn(tokens, end) && isMore(tokens, end + 1));
}
/** "3 million guests | more than in 2023" */
const isMoreThan = (tokens: Tokens, at: number): boolean =>
  isMore(tokens, at) && isThan(tokens, at + 1);
const isThan = markers('than', 'en').at;
const isOfPlace = wordIn(markers('setting-adjective'));
const isMore = markers('more-or-less').at;

/** "(12 %) de hausse", never "(12 %) de la hausse". */
const isOfMove = (tokens: Tokens, to: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'fr' &&
  lexicon.has(tokens, to, W.of) &&
  !lexicon.has(tokens, to, W.contracted) &&
  lexicon.has(tokens, to + 1, W.movement);

/** Words from "%" to the end of what there is more of. */
const MORE_OF = 5;
const isFurther = markers('further').at;

/** "12 % de mineurs de plus", "12% more people", «12% إضافية», «12% أكثر»: how many more there are, and no share of them. */
function isShareMore(tokens: Tokens, to: number, lexicon: FigureLexicon): boolean {
  if (lexicon.language === 'ar' && isMore(tokens, to) && isMark(tokens, to + 1, '،.؛)'))
    return true;
  if (lexicon.language !== 'fr') return isFurther(tokens, to);
  if (!lexicon.has(tokens, to, W.of)) return false;
  // "12 % des mineurs supplémentaires": so many of them.
  if (lexicon.has(tokens, to, W.contracted)) return false;
  if (isOfMove(tokens, to, lexicon)) return true;
  for (let i = to; i < to + MORE_OF && tokens.kind[i] === WORD; i++) {
    if (isFurther(tokens, i)) return true;
    const leads = isEn(tokens, i) || lexicon.has(tokens, i, W.of);
    // "12 % d'arbres de plus de 3 ans": a comparison.
    if (leads && isMore(tokens, i + 1)) return !lexicon.has(tokens, i + 2, W.of);
  }
  return false;
}
