import type { Analysis } from './mention.ts';
import { phrasesIn } from './phrase-files.ts';
import { LINE } from './tokens.ts';

const USES = phrasesIn('attribution', 'phrase', 'use');

/** The blocks that a phrase such as "Lire aussi :" opens: the titles of other articles, which the text tells nothing of. */
export function teasersIn({ tokens, document, sentences }: Analysis): ReadonlySet<number> {
  const uses = USES[document.language];
  const teasers = new Set<number>();
  for (const { from, block } of sentences)
    if (
      uses.match(tokens, from)?.value === 'teaser' &&
      (from === 0 || tokens.kind[from - 1] === LINE)
    )
      teasers.add(block);
  return teasers;
}
