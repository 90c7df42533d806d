import { bodyParty } from './body-party.ts';
import type { PartyMention } from './mention.ts';
import { knownName, knownNewspaper } from './registry-names.ts';
import { isMark, type Words } from './words.ts';

/** A newspaper that opens at a token, as its marks tell: "+Al Mamlaka Al Yaoum+", «أما | «الأخبار»». */
export const markedNewspaper = (words: Words, at: number, limit: number): PartyMention | null =>
  betweenPluses(words, at, limit) ?? inQuotes(words, at, limit);

/** Words of a newspaper's name. */
const NAME = 5;

/** "+Al Mamlaka Al Yaoum+ rapporte", "+The Wells Daily+": a newspaper as the press reviews of agencies mark it. */
function betweenPluses(words: Words, at: number, limit: number): PartyMention | null {
  if (!isMark(words, at - 1, '+') || words.tokens.capital[at] === 0) return null;
  for (let to = at + 1; to < Math.min(limit, at + NAME + 1); to++)
    if (isMark(words, to, '+'))
      return between(
        words,
        at,
        to,
        knownName(words.language, words.tokens, at, to)?.value.ids ?? [],
      );
  return null;
}

/** «كتبت «الأخبار»»: a newspaper of the registry whose name is an everyday word but for its quotation marks. */
function inQuotes(words: Words, at: number, limit: number): PartyMention | null {
  if (words.language !== 'ar' || !isMark(words, at - 1, '«"“')) return null;
  const known = knownNewspaper(words.tokens, at, limit);
  if (!known || !isMark(words, known.end, '»"”')) return null;
  return between(words, at, known.end, known.value.ids);
}

/** The newspaper named by tokens `[from, to)`, with the mark that closes its name. */
const between = (words: Words, from: number, to: number, ids: readonly string[]): PartyMention => ({
  ...bodyParty(words, { from, to }, to, { ids, kind: 'outlet', type: 'media' }),
  to: to + 1,
});
