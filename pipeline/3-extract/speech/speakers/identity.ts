import { foldWord } from '../../fold.ts';
import type { PartyMention } from '../../names/mention.ts';
import { headsOf } from '../../names/registry-heads.ts';
import type { Entity } from './entity.ts';

/** Bodies that a text takes up by a general noun ("l'association", "l'institution"). */
const GENERIC = new Set(['agency', 'ngo', 'international_body', 'committee']);
const ASSOCIATIONS = new Set(['ngo', 'international_body']);
/** "le groupe": a company with others, or people who do something together. */
const GROUPS = new Set(['group', 'company', 'ngo', 'international_body', '']);
/** Sorts of which a text has one in mind: "the company", "le département". */
const ALONE = new Set(['company', 'ministry', 'university']);

/** Whether a bare noun of one sort ("the company", "l'organisme") can take up a body of another: an agency is no federation. */
export function takesUp(noun: string, sort: string): boolean {
  if (ALONE.has(noun)) return noun === sort;
  if (noun === 'group') return GROUPS.has(sort);
  if (!GENERIC.has(noun)) return false;
  if (sort === '' || noun === sort || sort === 'observer') return true;
  return GENERIC.has(sort) && ASSOCIATIONS.has(sort) === ASSOCIATIONS.has(noun);
}

const LETTER = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;

/** Letters of a clipped word that tell which it was: "Attijari" for "Attijariwafa". */
const CLIPPED = 6;

/** Whether a name of one word is short for the body's: its first word ("Amnesty"), clipped or not, or its initials ("AMDH"). */
export function shortens(name: string, entity: Entity): boolean {
  if (entity.party.name === null) return false;
  const words = entity.party.name.split(/[\s'’-]+/).filter((word) => LETTER.test(word));
  if (words.length < 2) return false;
  const short = foldWord(name);
  const first = foldWord(words[0]!);
  if (short === name) return short === first && CAPITAL.test(name);
  if (short === first || (short.length >= CLIPPED && first.startsWith(short))) return true;
  // The grammar may have stopped a word before the name's end.
  const initials = foldWord(
    words
      .filter(isTelling)
      .map((word) => word[0])
      .join(''),
  );
  return initials.length > 2 && short.startsWith(initials) && short.length - initials.length < 2;
}

const isTelling = (word: string) => word.length > 3 || CAPITAL.test(word);

/** «وزارة» with the surname of whoever heads it, for the body that the registry knows by its full name. */
export const isNamedAfterHead = (mention: PartyMention, words: ReadonlySet<string>, body: Entity) =>
  words.size === 2 &&
  mention.candidates.length === 0 &&
  body.party.candidates.some((id) => [...words].some((word) => headsOf(id).has(word)));
