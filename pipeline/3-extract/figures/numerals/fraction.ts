import { wordMatches } from '../../by-form.ts';
import { surface, type Tokens, WORD } from '../../tokens.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { hasArticle, isHyphen } from './group.ts';
import type { Unnumbered } from './numeral.ts';

/**
 * A fraction in words ("la moitié des", "un tiers de", "half of", "ثلث السكان"): a share that the text leaves rough, so
 * no figure. Null where the word is an ordinal, a name or a quarter of the year.
 */
export function readFraction(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): Unnumbered | null {
  if (at + 1 >= limit) return null;
  const ok = lexicon.language === 'ar' ? isConstruct(tokens, at) : isPart(tokens, at, lexicon);
  return ok ? { from: at, to: at + 1, rule: 'fraction' } : null;
}

/** "deux tiers", "three-quarters", "ثلاثة أرباع": the end of the fraction whose numerator ends at `to`; −1 for none. */
export function fractionEnd(tokens: Tokens, to: number, lexicon: FigureLexicon): number {
  const at = isHyphen(tokens, to) ? to + 1 : to;
  return lexicon.has(tokens, at, W.fraction) && !hasArticle(tokens, at) ? at + 1 : -1;
}

const mayBeFifth = wordMatches(/^[وفبل]?خمس$/);

/**
 * «خمس أرباب الأسر»: a fifth, whose noun is held by one with an article; «خمس نساء» are five of what is counted, and what
 * is not counted elsewhere is not here.
 */
export function isFifth(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): boolean {
  const [noun, holder] = [at + 1, at + 2];
  return (
    holder < limit &&
    mayBeFifth(tokens, at) &&
    tokens.kind[noun] === WORD &&
    !hasArticle(tokens, noun) &&
    lexicon.table[tokens.word[noun]!] === 0 &&
    surface(tokens, holder).startsWith('ال')
  );
}

/** "نصف الأسر", against "نصف نهائي" and "الربع الأول". */
const isConstruct = (tokens: Tokens, at: number): boolean =>
  !hasArticle(tokens, at) && surface(tokens, at + 1).startsWith('ال');

function isPart(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  const before = lexicon.numberWords[tokens.word[at - 1] ?? 0]?.cls;
  const one = before === 'one' || before === 'article' || lexicon.has(tokens, at - 1, W.article);
  const whole = lexicon.has(tokens, at + 1, W.of);
  const halved = lexicon.numberWords[tokens.word[at]!]?.cls === 'half';
  const owned = lexicon.has(tokens, at + 1, W.article) || lexicon.has(tokens, at + 1, W.possessive);
  return whole ? one || halved : halved && owned && lexicon.language === 'en';
}
