import { markers } from '../../../lexicons/markers.ts';
import type { Party } from '../../mention.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isCountry } from '../../names/registry-countries.ts';
import { areInOneParty } from '../../names/registry-groups.ts';
import { heldOffice, holdsRole, sameOffice } from '../../names/registry-roles.ts';
import { hasCapital, surface, type Tokens } from '../../tokens.ts';
import { type Entity, isPerson } from './entity.ts';
import { isSameLeader, leaderOf } from './leaders.ts';
import { mayorOf } from './mayors.ts';
import type { Memory } from './named.ts';
import { headWord, roleWordsOf, subset } from './printing.ts';
import { isMember } from './standing.ts';
import { isSpokesperson, MINISTER, type Title, titleOf } from './title.ts';

const OFFICIAL = markers('official');
const MEMBERS = markers('asks-questions');

/** Whom a title stands for, null for nobody; undefined where the rule has nothing to say. */
type Rule = (title: Title, memory: Memory) => Entity | null | undefined;

/** "L'ancien ministre": whoever speaks by name alone. */
const formerSpeaker: Rule = ({ former }, { current }) =>
  former >= 0 && current?.kind === 'person' && current.party.role === null ? current : undefined;

const anyone: Rule = ({ isDefinite, mention }) =>
  isDefinite || mention.complete ? undefined : null;

/**
 * "X, minister of Ports, said …. The government spokesperson added": the minister who is, or who was told of as one too
 * ("minister of Ports and government spokesperson"). A spokesperson of nobody's is who has the floor.
 */
const spokesperson: Rule = (
  { speaksFor, holds, fits, words, printed, isDefinite },
  { current, named },
) => {
  if (!speaksFor) return undefined;
  if (current && holds(current)) return current;
  const told = named.last((e) => fits(e) && subset(words, e.roleWords));
  const isBare = isDefinite && isSpokesperson(printed.toLowerCase().replaceAll('-', ''));
  return told ?? (isBare && current?.party.name && fits(current) ? current : undefined);
};

/** "X, du groupe socialiste, …. Le député": whoever is speaking for a group, where another deputy was told of before. */
const ofGroup: Rule = ({ head, words, isDefinite, fits }, { current }) => {
  const isBare = MEMBERS.has(head) && words.size === 1 && isDefinite;
  const isOfGroup = current && fits(current) && isMember(current) && !MEMBERS.has(current.head);
  return isBare && isOfGroup ? current : undefined;
};

/** "Le ministre", where another minister has been mentioned since: whoever is speaking. */
const titled: Rule = ({ isTitled }, { current, named }) =>
  (current && isTitled(current) ? current : named.last(isTitled)) ?? undefined;

/** "L'ancien ministre", beside "le ministre": whoever was told of as one by then. */
const titledThen: Rule = (title, memory) =>
  titled(
    { ...title, isTitled: (e: Entity) => title.isTitled(e) && e.former === title.wasOnce },
    memory,
  );

/** «وأضاف السفير السابق»: what whoever speaks, in another office now, was before. */
const inFormerOffice: Rule = ({ wasOnce, isDefinite, fits }, { current }) =>
  wasOnce && isDefinite && current?.party.name && fits(current) ? current : undefined;

/** «رئيس الجامعة», "le président de la fédération": whoever speaks by name alone, where that body has been named. */
const headOfNamed: Rule = ({ words, fits }, { current, named }) => {
  const heads = words.size === 2 && named.last((e) => e.kind === 'body' && words.has(e.head));
  const isBare = current && isPerson(current) && current.party.role === null && fits(current);
  return heads && isBare ? current : undefined;
};

/** «وزير الفلاحة», after «وزير الصحة», is another minister: only who was named alone holds that very office. */
const inThatOffice: Rule = (title, { tokens, named }) => {
  const { mention } = title;
  if (mention.definite) return undefined;
  return endsDefinite(tokens, mention) ? named.last((e) => isInOffice(title, e)) : null;
};

const soleHolder: Rule = (title, memory) => {
  const { fits, printed, isOfOther } = title;
  const holders = memory.named.all(
    (e) =>
      isInOffice(title, e) ||
      (fits(e) &&
        !isOfOther(e) &&
        e.head !== '' &&
        e.party.role !== null &&
        sameOffice(e.party.role, printed)),
  );
  if (holders.length === 0) return byNoOffice(title, memory);
  // "le DG" is the director general told of, where the text has one alone.
  return holders.length === 1 || holders.at(-1)!.head === '' ? holders.at(-1)! : null;
};

/** The first that has something to say does. */
const RULES: readonly Rule[] = [
  formerSpeaker,
  anyone,
  spokesperson,
  ofGroup,
  titledThen,
  inFormerOffice,
  titled,
  headOfNamed,
  inThatOffice,
  soleHolder,
];

/** The person whom a title without a name stands for. */
export function holderOf(memory: Memory, mention: PartyMention): Entity | null {
  // "son ministère": whoever is speaking.
  if (!mention.role) return memory.current ?? memory.named.last(isPerson);
  const known = leaderOf(memory, mention) ?? mayorOf(memory, mention);
  if (known) return known;
  const title = titleOf(memory, mention, mention.role);
  for (const rule of RULES) {
    const found = rule(title, memory);
    if (found !== undefined) return found;
  }
  return null;
}

const isInOffice = ({ fits, holds }: Title, e: Entity): boolean =>
  fits(e) && e.head === '' && holds(e);

const hasOffice = ({ kind, party: { name, role } }: Entity): boolean =>
  kind === 'person' && name !== null && role !== null;

/** Of no other country: "l'ambassadeur de France". */
const isOurs = ({ roleWords }: Entity): boolean => ![...roleWords].some(isCountry);

/** Whom a title means that nobody in the text is known to hold. */
function byNoOffice(title: Title, { tokens, named, current }: Memory): Entity | null {
  const { head, words, over, mention, fits, isOfOther } = title;
  const isBare = current !== null && current.party.name !== null && fits(current);
  if (OFFICIAL.has(head) && words.size < 4) {
    // "le responsable de l'ONEE": whose printed office is in that body.
    const within = (e: Entity) => [...words].some((word) => word !== head && e.roleWords.has(word));
    const own = named.last((e) => fits(e) && e.party.name !== null && within(e));
    if (own) return own;
    // "the Moroccan official", beside a guest of another country
    if (title.isHome && !(isBare && isOurs(current)))
      return named.last((e) => fits(e) && e.party.role !== null && isOurs(e));
    // "le responsable judiciaire": an official without an office is whoever is speaking, but for a neighbour who is none.
    const officer = current?.private ? named.last((e) => fits(e) && hasOffice(e)) : null;
    if (words.size < 3 || isAdjectival(tokens, mention)) return isBare ? current : officer;
  }
  if (MINISTER.has(head)) {
    // "the interior minister" is no spokesman told of.
    const called = mention.complete
      ? null
      : named.last((e) => fits(e) && ([...e.roleWords].some(isSpokesperson) || isJunior(e)));
    // "a reçu X. …, a dit le ministre marocain": a minister of the registry.
    const home = title.isHome ? named.last((e) => fits(e) && wasMinister(e.party)) : null;
    if (home) return home;
    // "Fouzi Lekjaa a détaillé …. Le ministre a précisé": whoever speaks, where the text does not name an office.
    const isMeant = isBare && current.party.role === null && !mention.complete;
    return called ?? (isMeant ? current : null);
  }
  if (!MEMBERS.has(head)) return null;
  // "X, du parti de l'Istiqlal, …. L'élu istiqlalien"
  const inParty = named.last(
    ({ kind, party: { role } }) =>
      kind === 'person' && role !== null && areInOneParty(role, title.printed),
  );
  if (inParty && fits(inParty)) return inParty;
  // "L'élu de Tiflet": whose printed office is in that place.
  const isThere = (e: Entity) => fits(e) && over.every((word) => e.roleWords.has(word));
  const there = over.length > 0 ? named.last(isThere) : null;
  if (there) return there;
  // "le conseiller parlementaire": the member of a chamber told of under another name of the office.
  if (words.size >= 4) return null;
  const member = named.last((e) => fits(e) && e.kind === 'person' && isMember(e) && !isOfOther(e));
  // "X, one of them, said …. The lawmaker added": whoever speaks by name alone.
  return member ?? (isBare && words.size === 1 && current.party.role === null ? current : null);
}

/** "le responsable financier international", «المسؤول الأمني الإسباني»: an office of adjectives alone, over nothing. */
const isAdjectival = (tokens: Tokens, { role }: PartyMention): boolean =>
  role !== null &&
  !GENITIVE.within(tokens, role.from, role.to) &&
  !hasCapital(tokens, role.from, role.to) &&
  Array.from({ length: role.to - role.from }, (_, i) => surface(tokens, role.from + i)).every(
    (word) => ARTICLE.test(word) || LATIN.test(word),
  );
const GENITIVE = markers('genitive');
const LATIN = /^\p{Script=Latin}/u;

/** «وزير الداخلية»: an Arabic construct is as definite as its last word. */
const endsDefinite = (tokens: Tokens, { role }: PartyMention): boolean =>
  role !== null && ARTICLE.test(surface(tokens, role.to - 1));
const ARTICLE = /^(?:و?ال|لل)/;

const JUNIOR = markers('junior-minister');
/** "la secrétaire d'État", whom a text calls "la ministre" too. */
const isJunior = ({ party }: Entity) =>
  JUNIOR.has((party.role ?? '').toLowerCase().replaceAll('’', "'"));

const MINISTERS = ['minister', 'state_minister', 'deputy_minister', 'secretary_of_state'] as const;
const wasMinister = ({ role, candidates }: PartyMention | Party): boolean =>
  role === null && candidates.some((id) => heldOffice(id, ...MINISTERS));

/** Who was told of by office alone until this name: of the same printed office, or one that the bearer holds. */
export function untilNowNameless(memory: Memory, mention: PartyMention): Entity | null {
  const { tokens, named, current } = memory;
  const words = roleWordsOf(tokens, mention);
  const head = mention.role ? headWord(tokens, mention) : '';
  return named.last((e) => {
    const { role, name } = e.party;
    if (e.kind !== 'person' || name !== null || role === null) return false;
    // "La ministre a confirmé … X a ajouté": a minister of the registry, where "la ministre" is speaking.
    if (e.roleWords.size < 2) return e === current && MINISTER.has(e.head) && wasMinister(mention);
    if (mention.role && e.head === head)
      return subset(words, e.roleWords) || subset(e.roleWords, words);
    return isSameLeader(e, head, words) || mention.candidates.some((id) => holdsRole(id, role));
  });
}
