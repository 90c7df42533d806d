import { markers } from '../../../../lexicons/markers.ts';
import { knownName } from '../../../names/registry-names.ts';
import { WORD } from '../../../tokens.ts';
import { W } from '../../lexicon.ts';
import { classSet } from '../../word-classes.ts';
import { OPEN, partOf } from '../sentence/part.ts';
import type { Range, Scene } from '../sentence/scene.ts';

/** Whether an entity is of those who win seats: a party, or a union, which is among the associations. */
export const isSeated = (type: string | undefined): boolean => type === 'party' || type === 'ngo';

const isPartyNoun = markers('party-noun').at;
const isOfNone = markers('of-no-party').at;

/** The party whose name starts at a token: one of the registry, or the noun with what the party is called. */
export function partyAt(scene: Scene, at: number, limit: number): Range | null {
  const { tokens, lexicon } = scene;
  const known = knownName(lexicon.language, tokens, at, limit);
  if (known && isSeated(known.value.type)) return { from: at, to: known.end };
  if (lexicon.has(tokens, at, W.article)) return null;
  // "les indépendants"
  if (isOfNone(tokens, at)) return { from: at, to: at + 1 };
  // "Dawn Party": its noun stands last.
  let noun = at;
  if (lexicon.language === 'en') while (noun < limit && tokens.capital[noun]) noun++;
  if (noun > at) noun--;
  if (!isPartyNoun(tokens, noun)) return null;
  const to =
    lexicon.language === 'ar' ? phraseEnd(scene, noun, limit) : nameEnd(scene, noun, limit);
  return to - at > 1 ? { from: at, to } : null;
}

/** «حزب الأفق»: as far as nouns go on. */
function phraseEnd(scene: Scene, noun: number, limit: number): number {
  let to = noun + 1;
  while (to < limit && partOf(scene, to) === OPEN) to++;
  return to;
}

/** "Parti de l'Aube et du Progrès": as far as capitals go on, with what joins them. */
function nameEnd({ tokens, lexicon }: Scene, noun: number, limit: number): number {
  let to = noun + 1;
  for (let i = to; i < limit && tokens.kind[i] === WORD; i++) {
    if (tokens.capital[i]) to = i + 1;
    else if (!lexicon.hasAny(tokens, i, JOINS)) break;
  }
  return to;
}
const JOINS = classSet('of', 'article', 'conjunction');
