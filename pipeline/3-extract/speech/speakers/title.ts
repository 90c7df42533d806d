import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention, Range } from '../../names/mention.ts';
import { isCountry } from '../../names/registry-countries.ts';
import { areInOneParty } from '../../names/registry-groups.ts';
import { holdsRole, overOthers } from '../../names/registry-roles.ts';
import { type Entity, formerBefore, isFormer, isPerson } from './entity.ts';
import type { Memory } from './named.ts';
import { headWord, nounWord, printed, roleWordsOf, subset } from './printing.ts';

/** A government's spokesperson is one of its ministers, and is called so. */
export const MINISTER = markers('minister');
const DEFINITE = markers('definite');
const NATIONALITY = markers('nationality');
const FORMAL = markers('formal');
const BEFORE_NOUN = markers('before-noun');
/** A word that tells no office from another. Names lose their Arabic article where their words are compared. */
const tellsNothing = (word: string): boolean =>
  BEFORE_NOUN.has(word) || isHome(word) || [word, `ال${word}`].some((form) => FORMAL.has(form));

const isHome = (word: string): boolean => [word, `ال${word}`].some((form) => NATIONALITY.has(form));

/** A title without a name, and whom it can stand for. */
export interface Title {
  readonly mention: PartyMention;
  readonly head: string;
  readonly printed: string;
  /** Its words, for a minister without the country's. */
  readonly words: ReadonlySet<string>;
  /** Its words but for its noun. */
  readonly over: readonly string[];
  /** Place of the word that says that the office is held no more; -1 where none does. */
  readonly former: number;
  readonly wasOnce: boolean;
  readonly isDefinite: boolean;
  readonly speaksFor: boolean;
  /** "the Moroccan official": of the country itself. */
  readonly isHome: boolean;
  readonly fits: (e: Entity) => boolean;
  /** "le directeur de la santé …. Le directeur du port": another. */
  readonly isOfOther: (e: Entity) => boolean;
  /** Whether somebody was told of by this title. */
  readonly isTitled: (e: Entity) => boolean;
  /** Whether the registry has somebody in this office. */
  readonly holds: (e: Entity) => boolean;
}

const SPOKESPERSON = markers('spokesperson');

export const isSpokesperson = (word: string): boolean => SPOKESPERSON.has(word);

export function titleOf({ tokens }: Memory, mention: PartyMention, role: Range): Title {
  const former = formerBefore(tokens, role);
  const head = headWord(tokens, mention);
  const title = printed(tokens, role);
  const told = roleWordsOf(tokens, mention);
  const speaksFor = [...told].some(isSpokesperson);
  // "the Moroccan minister": the minister; "the official spokesman for the government": the government's spokesman.
  const isOffice = MINISTER.has(head) || speaksFor;
  const words = isOffice ? new Set([...told].filter((word) => !tellsNothing(word))) : told;
  const noun = nounWord(tokens, mention);
  const over = [...words].filter((word) => word !== noun);
  const fits = (e: Entity) =>
    isPerson(e) && !e.private && !(mention.gender && e.gender && mention.gender !== e.gender);
  const isOfOther = ({ party: { role }, roleWords }: Entity) =>
    role !== null &&
    ((overOthers(role, title) && !areInOneParty(role, title)) || areAbroad(words, roleWords));
  return {
    mention,
    head,
    printed: title,
    words,
    over,
    former,
    wasOnce: isFormer(tokens, role),
    // "l'ancien ministre", unlike "un ancien ministre"
    isDefinite: mention.definite || (former >= 0 && DEFINITE.at(tokens, former - 1)),
    speaksFor,
    isHome: [...told].some(isHome),
    fits,
    isOfOther,
    isTitled: (e) =>
      fits(e) &&
      // «الرئيس الأول للمجلس» of a woman is «رئيسة المجلس» too.
      (e.head === head || `${e.head}ة` === head) &&
      (subset(headedBy(e.head, head, words), e.roleWords) ||
        (e.roleWords.size > 1 && subset(e.roleWords, words)) ||
        !(mention.complete || isOfOther(e))),
    holds: (e) => fits(e) && e.party.candidates.some((id) => holdsRole(id, title)),
  };
}

/** "l'ambassadeur français", "l'ambassadeur d'Espagne": of two countries. */
function areAbroad(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [here, there] = [[...a].filter(isCountry), [...b].filter(isCountry)];
  return here.length > 0 && there.length > 0 && !here.some((country) => there.includes(country));
}

/** The words of a title with another noun for its own. */
const headedBy = (noun: string, own: string, words: ReadonlySet<string>): ReadonlySet<string> =>
  noun === own ? words : new Set([...words].map((word) => (word === own ? noun : word)));
