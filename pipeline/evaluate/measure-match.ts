import { foldWord } from '../3-extract/fold.ts';

/** Words that say nothing of what is measured: articles, prepositions, and nouns that only announce a number. */
const EMPTY = new Set(
  'de des du la le les l d un une au aux a en et par sur dans pour nombre the of in on by for and number عدد في من على عن'.split(
    ' ',
  ),
);

/** Words of a phrase as they are compared: without number, gender, case, articles or the vowels of a broken plural. */
export function measureWords(phrase: string): Set<string> {
  const words = foldWord(phrase)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !EMPTY.has(word));
  return new Set(words.map(skeleton).filter((word) => word !== ''));
}

function skeleton(word: string): string {
  if (/^[\u0600-\u06ff]/.test(word)) {
    const bare = word
      .replace(/^(وال|بال|فال|لل|ال)(?=..)/, '')
      .replace(/(تين|تان|ات|ون|ين|ة)$/, '');
    // "طبيب" and "أطباء", "سد" and "سدود": one letter of a double one; "وظيفة" and "وظائف": a glide that is a hamza.
    return bare.replace(/[اويىآأإءئؤ]/g, '').replace(/(.)\1+/g, '$1') || bare;
  }
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=...)[sx]$/, '')
    .replace(/(?<=...)ee?$/, '');
}
