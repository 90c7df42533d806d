import { markers } from '../../lexicons/markers.ts';
import { surface } from '../tokens.ts';
import type { PartyMention } from './mention.ts';
import { knownName } from './registry-names.ts';
import { isMark, type Words } from './words.ts';

const ORGAN = markers('organ');
const LINK = markers('site-owner');

/** "Conseil | de l'Office des puits", «مجلس | بنك الآبار»: ids of the body that the organ ending at `end` belongs to, whose name ends at `to`. */
export function ownersOfOrgan(words: Words, end: number, to: number): readonly string[] {
  const { tokens, language } = words;
  if (!ORGAN.at(tokens, end - 1)) return [];
  let at = end;
  while (at < to && LINK.at(tokens, at)) at++;
  if (at >= to || (at === end && language !== 'ar')) return [];
  const known = knownName(language, tokens, at, to);
  return known?.value.kind === 'body' && known.end === to ? known.value.ids : [];
}

/** Sorts of bodies that act through a board or a committee, and are no office of the state. */
const ASSOCIATIONS: ReadonlySet<string> = new Set(['ngo', 'party']);
/** Sorts that the noun of such an organ has by itself: "conseil", «مكتب», "comité". */
const ORGANS: ReadonlySet<string> = new Set(['agency', 'committee']);
/** Words between the noun of an organ and whose it is: "exécutif de la", «الوطني لـ». */
const BETWEEN = 3;

/** "conseil national | de l'Union des puits", «المكتب التنفيذي | لرابطة الآبار»: the sort of the association whose organ ends its noun at `end` and its name at `to`; the noun's own elsewhere. */
export function sortOfOrgan(words: Words, own: string, end: number, to: number): string {
  if (!ORGANS.has(own)) return own;
  for (let at = end; at < Math.min(to, end + BETWEEN + 1); at++) {
    const sort = words.lexicon.nouns.match(words.tokens, at, to)?.value.body;
    if (sort && ASSOCIATIONS.has(sort)) return sort;
    // "bureau | exécutif": no body of its own.
    if (sort && at > end) return own;
  }
  return own;
}

/**
 * "the Wells Bank | 's board |", "the Wells Bank board": a body with the organ through which it speaks, which is called by the
 * body's name; null where what is found is a body of its own.
 */
export function withOrgan(
  words: Words,
  body: PartyMention,
  { kind, from, to, head }: PartyMention,
): PartyMention | null {
  if (words.language !== 'en' || body.kind !== 'body' || kind !== 'body') return null;
  if (head < 0 || !ORGAN.at(words.tokens, head) || body.name === null) return null;
  return from === body.from || isOwned(words, body.to, from) ? { ...body, to } : null;
}

/** "Wells Bank's |", "the United Weavers' |": whether nothing but the mark of possession stands between two tokens. */
const isOwned = (words: Words, from: number, to: number): boolean =>
  isMark(words, from, "'’") &&
  (to === from + 1 || (to === from + 2 && surface(words.tokens, from + 1) === 's'));
