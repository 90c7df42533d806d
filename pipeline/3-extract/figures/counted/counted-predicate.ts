import { wordMatches } from '../../by-form.ts';
import { type Tokens, WORD } from '../../tokens.ts';
import type { Counted } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { codeOf, isNoun, isPlural } from './counted-noun.ts';

const isFrenchOf = wordMatches(/^d(?:es|e|['’])$/i);

/** "1.432 sont des étrangers", "20,141 were foreign nationals", "19 ألفا منهم أجانب": the predicate names what is counted. */
export function predicate(tokens: Tokens, at: number, lexicon: FigureLexicon): Counted | null {
  const arabic = lexicon.language === 'ar';
  let i = at;
  if (arabic) {
    if (!lexicon.has(tokens, i, W.part) && !lexicon.has(tokens, i, W.copula)) return null;
    i++;
    if (i >= tokens.count || tokens.clitic[i]! > 0 || !isNoun(tokens, i, lexicon)) return null;
    return { from: i, to: i + 1, code: codeOf(tokens, i, lexicon), own: true };
  }
  if (lexicon.has(tokens, i, W.part)) i++;
  if (!lexicon.has(tokens, i, W.copula)) return null;
  i++;
  if (lexicon.language === 'fr') {
    if (!isFrenchOf(tokens, i)) return null;
    i++;
  }
  const from = i;
  const limit = Math.min(tokens.count, from + 4);
  for (; i < limit && tokens.kind[i] === WORD && !lexicon.has(tokens, i, W.function); i++) {
    if (!isNoun(tokens, i, lexicon) || !isPlural(tokens, i)) continue;
    const next = i + 1 < limit && isNoun(tokens, i + 1, lexicon) ? i + 1 : i;
    const head = lexicon.language === 'en' && isPlural(tokens, next) ? next : i;
    return { from, to: head + 1, code: codeOf(tokens, head, lexicon), own: true };
  }
  return null;
}
