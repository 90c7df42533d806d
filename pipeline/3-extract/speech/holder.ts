import { markers } from '../../lexicons/markers.ts';
import type { PartyMention } from '../names/mention.ts';
import { heldOffice, holdsRole, overOthers, sameOffice } from '../names/registry-roles.ts';
import { surface, type Tokens } from '../tokens.ts';
import { type Entity, formerBefore, isFormer, isPerson } from './entity.ts';
import { leaderOf } from './leaders.ts';
import { mayorOf } from './mayors.ts';
import type { Memory } from './named.ts';
import { headWord, nounWord, printed, subset, wordsOf } from './printing.ts';
import { isMember } from './standing.ts';

/** A government's spokesperson is one of its ministers, and is called so. */
const MINISTER = markers('minister');
const DEFINITE = markers('definite');
const OFFICIAL = markers('official');
const MEMBERS = markers('asks-questions');
const SPOKESPERSON = markers('spokesperson');

const NATIONALITY = markers('nationality');
/** Names lose their Arabic article where their words are compared. */
const isNational = (word: string): boolean => NATIONALITY.has(word) || NATIONALITY.has(`ال${word}`);

/** The person whom a title without a name stands for. */
export function holderOf({ tokens, named, current }: Memory, mention: PartyMention): Entity | null {
  if (!mention.role) {
    // "son ministère": whoever is speaking.
    return current ?? named.last(isPerson);
  }
  if (mention.possessive && OTHERS.has(headWord(tokens, mention)))
    return otherThan({ tokens, named, current }, mention);
  const leader = leaderOf({ tokens, named, current }, mention);
  if (leader) return leader;
  const mayor = mayorOf({ tokens, named, current }, mention);
  if (mayor) return mayor;
  // "L'ancien ministre": whoever speaks by name alone.
  const former = formerBefore(tokens, mention.role);
  const wasOnce = isFormer(tokens, mention.role);
  if (former >= 0 && current?.kind === 'person' && current.party.role === null) return current;
  // "l'ancien ministre", unlike "un ancien ministre"
  const isDefinite = mention.definite || (former >= 0 && DEFINITE.at(tokens, former - 1));
  if (!isDefinite && !mention.complete) return null;
  const head = headWord(tokens, mention);
  const title = printed(tokens, mention.role);
  const told = wordsOf(tokens, mention.role);
  // "the Moroccan minister": the minister.
  const words = MINISTER.has(head) ? new Set([...told].filter((word) => !isNational(word))) : told;
  const noun = nounWord(tokens, mention);
  const over = [...words].filter((word) => word !== noun);
  const fits = (e: Entity) =>
    isPerson(e) && !e.private && !(mention.gender && e.gender && mention.gender !== e.gender);
  // "le directeur de la santé …. Le directeur du port": another.
  const isOfOther = ({ party: { role } }: Entity) => role !== null && overOthers(role, title);
  const isTitled = (e: Entity) =>
    fits(e) &&
    // «الرئيس الأول للمجلس» of a woman is «رئيسة المجلس» too.
    (e.head === head || `${e.head}ة` === head || isPeer(e, over)) &&
    (subset(headedBy(e.head, head, words), e.roleWords) ||
      (e.roleWords.size > 1 && subset(e.roleWords, words)) ||
      !(mention.complete || isOfOther(e)));
  const holds = (e: Entity) => fits(e) && e.party.candidates.some((id) => holdsRole(id, title));
  // "Le ministre", where another minister has been mentioned since: whoever is speaking.
  const isSameTime = (e: Entity) => isTitled(e) && e.former === wasOnce;
  const titled =
    [isSameTime, isTitled]
      .map((is) => (current && is(current) ? current : named.last(is)))
      .find((e) => e !== null) ?? null;
  // "X, minister of Ports, said …. The government spokesperson added": the minister who is.
  const speaksFor = [...told].some((word) => SPOKESPERSON.has(word));
  if (speaksFor && current && holds(current)) return current;
  if (titled) return titled;
  // «وأضاف السفير السابق»: what whoever speaks, in another office now, was before.
  if (wasOnce && isDefinite && current?.party.name && fits(current)) return current;
  // «رئيس الجامعة», "le président de la fédération": whoever speaks by name alone, where that body has been named.
  const heads = words.size === 2 && named.last((e) => e.kind === 'body' && words.has(e.head));
  if (heads && current && isPerson(current) && current.party.role === null && fits(current))
    return current;
  const isInOffice = (e: Entity) => fits(e) && e.head === '' && holds(e);
  // «وزير الفلاحة», after «وزير الصحة», is another minister: only who was named alone holds that very office.
  if (!mention.definite) return endsDefinite(tokens, mention) ? named.last(isInOffice) : null;
  const holders = named.all(
    (e) =>
      isInOffice(e) ||
      (fits(e) && e.head !== '' && e.party.role !== null && sameOffice(e.party.role, title)),
  );
  if (holders.length === 0 && OFFICIAL.has(head) && words.size < 4) {
    // "le responsable de l'ONEE": whose printed office is in that body.
    const within = (e: Entity) => [...words].some((word) => word !== head && e.roleWords.has(word));
    const own = named.last((e) => fits(e) && e.party.name !== null && within(e));
    if (own) return own;
    // "le responsable judiciaire": an official without an office is whoever is speaking.
    const speaks = current && current.party.name !== null && fits(current);
    if (words.size < 3) return speaks ? current : null;
  }
  if (holders.length === 0 && MINISTER.has(head)) {
    const called = named.last((e) => fits(e) && (SPOKESPERSON.has(e.head) || isJunior(e)));
    // "Fouzi Lekjaa a détaillé …. Le ministre a précisé": whoever speaks, where the text does not name an office.
    const isBare = current?.party.name && current.party.role === null && !mention.complete;
    return called ?? (isBare && fits(current) ? current : null);
  }
  // "L'élu de Tiflet": whose printed office is in that place.
  if (holders.length === 0 && MEMBERS.has(head) && over.length > 0) {
    const there = named.last((e) => fits(e) && over.every((word) => e.roleWords.has(word)));
    if (there) return there;
  }
  // "le conseiller parlementaire": the member of a chamber told of under another name of the office.
  if (holders.length === 0 && MEMBERS.has(head) && words.size < 4)
    return named.last((e) => fits(e) && e.kind === 'person' && isMember(e) && !isOfOther(e));
  // "le DG" is the director general told of, where the text has one alone.
  return holders.length === 1 || holders.at(-1)?.head === '' ? holders.at(-1)! : null;
}

const OTHERS = markers('someone-else');

/** "son collègue de l'Intérieur, X" holds such an office as "le ministre de l'Intérieur" names. */
const isPeer = (e: Entity, over: readonly string[]): boolean =>
  OTHERS.has(e.head) && over.length > 0 && over.every((word) => e.roleWords.has(word));

/** "sa collègue", "his predecessor", «سلفه»: whoever was told of so, else the last person named but for whoever speaks. */
function otherThan({ tokens, named, current }: Memory, mention: PartyMention): Entity | null {
  const head = headWord(tokens, mention);
  const words = wordsOf(tokens, mention.role);
  const fits = (e: Entity) =>
    e.kind === 'person' &&
    !e.private &&
    !(mention.gender && e.gender && mention.gender !== e.gender);
  const isOne = words.size === 1;
  const called = named.last(
    (e) => fits(e) && e.nouns.has(head) && (isOne || subset(words, e.roleWords)),
  );
  if (called || !isOne) return called;
  return named.last((e) => fits(e) && e !== current && e.party.name !== null);
}

/** «وزير الداخلية»: an Arabic construct is as definite as its last word. */
const endsDefinite = (tokens: Tokens, { role }: PartyMention): boolean =>
  role !== null && ARTICLE.test(surface(tokens, role.to - 1));
const ARTICLE = /^(?:و?ال|لل)/;

/** The words of a title with another noun for its own. */
const headedBy = (noun: string, own: string, words: ReadonlySet<string>): ReadonlySet<string> =>
  noun === own ? words : new Set([...words].map((word) => (word === own ? noun : word)));

const JUNIOR = markers('junior-minister');
/** "la secrétaire d'État", whom a text calls "la ministre" too. */
const isJunior = ({ party }: Entity) =>
  JUNIOR.has((party.role ?? '').toLowerCase().replaceAll('’', "'"));

const MINISTERS = ['minister', 'state_minister', 'deputy_minister', 'secretary_of_state'] as const;
const wasMinister = ({ role, candidates }: PartyMention): boolean =>
  role === null && candidates.some((id) => heldOffice(id, ...MINISTERS));

/** Who was told of by office alone until this name: of the same printed office, or one that the bearer holds. */
export function untilNowNameless(memory: Memory, mention: PartyMention): Entity | null {
  const { tokens, named, current } = memory;
  const words = wordsOf(tokens, mention.role);
  const head = mention.role ? headWord(tokens, mention) : '';
  return named.last((e) => {
    const { role, name } = e.party;
    if (e.kind !== 'person' || name !== null || role === null) return false;
    // "La ministre a confirmé … X a ajouté": a minister of the registry, where "la ministre" is speaking.
    if (e.roleWords.size < 2) return e === current && MINISTER.has(e.head) && wasMinister(mention);
    if (mention.role && e.head === head)
      return subset(words, e.roleWords) || subset(e.roleWords, words);
    return mention.candidates.some((id) => holdsRole(id, role));
  });
}
