import type { PartyMention } from '../../names/mention.ts';
import { opensNameOf } from '../../names/registry-nouns.ts';
import type { Tokens } from '../../tokens.ts';
import { isDescribed, officeOf } from './described.ts';
import { type Entity, isPerson } from './entity.ts';
import { untilNowNameless } from './holder.ts';
import { shortens } from './identity.ts';
import { isMisspelled, isMisspelledWhole } from './misspelled.ts';
import type { Memory } from './named.ts';
import { headWord, printed, subset, wordsOf } from './printing.ts';

/** Whom a mention that has a name stands for. */
export function namesakeOf(
  memory: Memory,
  mention: PartyMention,
  words: ReadonlySet<string>,
): Entity | null {
  const { tokens, named, current } = memory;
  const { kind } = mention;
  if (current && isNameOf(current, mention, words)) return current;
  const same = named.last((e) => sharesName(tokens, mention, words, e));
  if (same) return same;
  const respelled = kind === 'person' ? bearerOf(memory, mention, words) : null;
  if (respelled) return respelled;
  if (kind === 'private') return null;
  const name = printed(tokens, mention.name!);
  const isOneWord = !/[\s'’]/.test(name);
  const short = isOneWord && named.last((e) => e.kind === 'body' && shortens(name, e));
  if (short) return short;
  // "Le HCP a dit …. Le Haut-Commissariat a ajouté"
  const isCut = kind === 'body' && mention.definite && mention.candidates.length === 0;
  const cut = isCut && named.last(({ party }) => opensNameOf(party.candidates, name));
  if (cut) return cut;
  if (kind === 'person') return untilNowNameless(memory, mention);
  // "le quotidien économique", "the economic daily": the newspaper that was named.
  if (kind === 'outlet' && isDescribed(tokens, mention))
    return named.last((e) => e.kind === 'outlet');
  return officeOf(memory, mention, words);
}

/**
 * "Aziz Akhennouch, head of government, …. Akhannouch said", "Azi Akhennouch said": somebody named in full, but for a letter
 * of their last name, alone or behind the first, or of the first in front of it.
 */
function bearerOf(
  { named }: Memory,
  { role, candidates }: PartyMention,
  words: ReadonlySet<string>,
): Entity | null {
  const name = [...words];
  if (role || name.length === 0) return null;
  const isKnown = (e: Entity) => candidates.length > 0 && e.party.candidates.length > 0;
  const isRespelled = ({ nameWords }: Entity) =>
    name.length > 1
      ? isMisspelledWhole([...nameWords], name)
      : isMisspelled([...nameWords].at(-1)!, name[0]!);
  return named.last(
    (e) =>
      e.kind === 'person' && !e.private && e.nameWords.size > 1 && !isKnown(e) && isRespelled(e),
  );
}

/**
 * "A rescue agency, Salvados Mar, said …. Salvados Mar added": the name of the body that is speaking, where no office makes
 * it a person's; of one that has said nothing it may be that of somebody there.
 */
const isNameOf = (
  { kind, nameWords }: Entity,
  mention: PartyMention,
  words: ReadonlySet<string>,
): boolean =>
  kind === 'body' &&
  mention.kind === 'person' &&
  mention.role === null &&
  words.size > 1 &&
  words.size === nameWords.size &&
  subset(words, nameWords);

/** Whether an entity has the name of a mention, or a part of it, or the other way round. */
function sharesName(
  tokens: Tokens,
  mention: PartyMention,
  words: ReadonlySet<string>,
  e: Entity,
): boolean {
  const { kind, gender, candidates } = mention;
  if (isPerson(e) !== (kind === 'person')) return false;
  const acronym = wordsOf(tokens, mention.acronym);
  const isPartOf =
    subset(words, e.nameWords) &&
    (words.size < 2
      ? gender === '' || e.gender === '' || e.gender === gender
      : !isOfAnother(mention, e, headWord(tokens, mention)));
  const holdsIt =
    e.nameWords.size > 1 && e.nameWords.size >= words.size - 2 && subset(e.nameWords, words);
  return (
    isPartOf ||
    holdsIt ||
    isSpelledOut(words, e) ||
    (acronym.size > 0 && subset(acronym, e.nameWords)) ||
    candidates.some((id) => e.party.candidates.includes(id))
  );
}

/** "Zerhouni : 9 puits" over "Le ministre, Hamid Zerhouni, a dit": somebody known by a family name, which the text goes on to give whole. */
const isSpelledOut = (words: ReadonlySet<string>, { kind, party, nameWords }: Entity): boolean => {
  const [surname] = nameWords;
  const isShort = nameWords.size === 1 && words.size > 1 && [...words].at(-1) === surname;
  return kind === 'person' && party.candidates.length > 0 && isShort;
};

/** «المديرية العامة للأمن» is no «الشرطة القضائية التابعة للمديرية العامة للأمن», which holds its name. */
const isOfAnother = ({ candidates }: PartyMention, e: Entity, noun: string): boolean =>
  candidates.length > 0 &&
  e.kind === 'body' &&
  e.head !== noun &&
  e.nameWords.has(noun) &&
  e.nameWords.size > BELONGING &&
  !candidates.some((id) => e.party.candidates.includes(id));
/** How many words a body has at most that is called by a part of its name. */
const BELONGING = 4;
