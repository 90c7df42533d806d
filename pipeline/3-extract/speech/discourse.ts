import { markers } from '../../lexicons/markers.ts';
import { foldWord } from '../fold.ts';
import type { PartyMention, Range } from '../names/mention.ts';
import { holdsRole, sameTitle } from '../names/registry-roles.ts';
import { surface, type Tokens } from '../tokens.ts';
import { type Entity, isPerson, learn, newEntity } from './entity.ts';
import {
  isHeadedBy,
  isMisprint,
  isNamedAfterHead,
  sameOffice,
  shortens,
  takesUp,
} from './identity.ts';
import { bare, headWord, printed, wordsOf } from './printing.ts';

/** How many of those named a reader keeps in mind: whoever was last named longer ago is looked up no more. */
const MOST_REMEMBERED = 500;

/** Keeps who has been named in a document, and finds whom a later surname, title or bare noun stands for. */
export class Discourse {
  readonly #tokens: Tokens;
  readonly #entities: Entity[] = [];
  /** Words of the names of people with a public role. */
  readonly #surnames = new Set<string>();
  /** Offices as printed, the latest last. */
  readonly #offices: Range[] = [];
  #current: Entity | null = null;
  /** Who last spoke in person or as a body, whatever the outlet has told since. */
  spoke: Entity | null = null;
  /** Whom a pronoun stands for where the sentence before was about someone and reported nothing. */
  topic: Entity | null = null;
  /** Who stated the figures of the latest sentence that has any. */
  counted: Entity | null = null;

  /** Block that introduces a quotation without marks, in the next one. */
  #introduction: number | null = null;
  /** Block of such a quotation. */
  #quotation: number | null = null;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** Whose words are being reported. */
  get current(): Entity | null {
    return this.#current;
  }

  set current(entity: Entity | null) {
    this.#current = entity;
    if (entity?.kind === 'person' || entity?.kind === 'body') this.spoke = entity;
  }

  /** The entity that a mention stands for; it becomes the latest named. */
  resolve(mention: PartyMention): Entity {
    const found = this.#find(mention);
    const entity = found ?? newEntity(this.#tokens, this.#spelledOut(mention));
    if (mention.kind === 'person' && mention.role) this.#offices.push(mention.role);
    if (found) learn(this.#tokens, found, mention);
    const at = this.#entities.indexOf(entity);
    if (at >= 0) this.#entities.splice(at, 1);
    else if (this.#entities.length === MOST_REMEMBERED) this.#entities.shift();
    this.#entities.push(entity);
    if (entity.kind === 'person' && !entity.private && entity.nameWords.size > 1)
      for (const word of entity.nameWords) this.#surnames.add(word);
    return entity;
  }

  /** Takes down that someone's words follow a block that ends with a colon; null: that they stand where they are told. */
  introduces(block: number | null): void {
    this.#introduction = block;
    this.#quotation = null;
  }

  /** Takes down that a block has a sentence, in the first person or not. */
  reach(block: number, firstPerson: boolean): void {
    if (firstPerson && this.#introduction !== null && block > this.#introduction)
      this.#quotation = block;
  }

  /** "X tells of an adventure:", a paragraph in the first person, and at `block` the outlet again. */
  isOver(block: number): boolean {
    return this.#quotation !== null && block > this.#quotation;
  }

  /** Latest entity that a pronoun or "ce dernier" can stand for, where nobody is speaking. */
  latest(gender: 'm' | 'f' | '' = ''): Entity | null {
    for (let i = this.#entities.length - 1; i >= 0; i--) {
      const entity = this.#entities[i]!;
      if (entity.kind === 'document' || entity.kind === 'outlet') continue;
      if (gender && entity.gender && entity.gender !== gender) continue;
      return entity;
    }
    return null;
  }

  /** Latest person with a public role ("l'intéressé", «المتحدث»). */
  latestPerson(gender: 'm' | 'f' | '' = ''): Entity | null {
    return this.#last(
      (e) => e.kind === 'person' && !e.private && !(gender && e.gender && e.gender !== gender),
    );
  }

  /** Whether a word is part of the name of someone with a public role, who can then go by it alone. */
  isSurname(word: string): boolean {
    return this.#surnames.has(bare(foldWord(word)));
  }

  /** A bare noun with the body's name as someone's office had it: "directrice de l'Agence de l'eau … l'Agence". */
  #spelledOut(mention: PartyMention): PartyMention {
    if (mention.kind !== 'body' || mention.complete || !mention.definite) return mention;
    const head = headWord(this.#tokens, mention);
    for (const office of this.#offices.toReversed())
      for (let i = office.from + 1; i < office.to - 1; i++)
        if (bare(foldWord(surface(this.#tokens, i))) === head)
          return { ...mention, name: { from: i, to: office.to }, complete: true };
    return mention;
  }

  /**
   * "Le ministre a indiqué …. X a ajouté …": the name of whoever has been speaking under a title alone. Only a verb that
   * goes on with an account tells it, since anyone may speak next.
   */
  names(mention: PartyMention): void {
    const { current } = this;
    if (current?.kind !== 'person' || current.private || current.party.name !== null) return;
    if (mention.kind !== 'person' || mention.role || !mention.name || this.#find(mention)) return;
    if (mention.name.to - mention.name.from < 2) return;
    if (mention.candidates.length > 0 && !current.party.role) return;
    learn(this.#tokens, current, mention);
  }

  #find(mention: PartyMention): Entity | null {
    const words = wordsOf(this.#tokens, mention.name);
    if (mention.kind === 'document') return this.#author(mention);
    // "son département": whoever is speaking, or was named last.
    if (mention.kind === 'body' && mention.possessive && !mention.complete && OWN.has(mention.sort))
      return this.current ?? this.#last(isPerson);
    if (mention.kind === 'source')
      return this.#last(
        (e) =>
          e.kind === 'source' && e.head === headWord(this.#tokens, mention) && mention.definite,
      );
    // "Le Maroc" is no part of "l'Office du Maroc".
    if (mention.sort === 'country')
      return this.#last((e) => e.sort === 'country' && subset(words, e.nameWords));
    if (mention.name && words.size > 0 && mention.complete) {
      const acronym = wordsOf(this.#tokens, mention.acronym);
      const same = this.#last(
        (e) =>
          isPerson(e) === (mention.kind === 'person') &&
          (subset(words, e.nameWords) ||
            (e.nameWords.size > 1 &&
              e.nameWords.size >= words.size - 2 &&
              subset(e.nameWords, words)) ||
            (acronym.size > 0 && subset(acronym, e.nameWords)) ||
            (mention.candidates.length > 0 &&
              mention.candidates.some((id) => e.party.candidates.includes(id)))),
      );
      const misprinted = same ?? (mention.kind === 'person' ? this.#misprint(words) : null);
      if (misprinted) return misprinted;
      if (mention.kind === 'person' && mention.role) return this.#untilNowNameless(mention);
      if (mention.kind === 'private') return null;
      const name = printed(this.#tokens, mention.name);
      const isOneWord = !/[\s'’]/.test(name);
      const short = isOneWord && this.#last((e) => e.kind === 'body' && shortens(name, e));
      if (short) return short;
      if (mention.kind === 'person') return this.#untilNowNameless(mention);
      return this.#last(
        (e) =>
          e.kind === 'body' &&
          (sameOffice(mention, words, e) || isNamedAfterHead(mention, words, e)),
      );
    }
    if (mention.kind === 'person') return this.#byRole(mention);
    if (!mention.complete && (mention.definite || mention.kind === 'outlet')) {
      const head = headWord(this.#tokens, mention);
      const same = this.#last((e) => !isPerson(e) && e.kind !== 'source' && e.head === head);
      // "le quotidien": the newspaper that was named.
      if (mention.kind === 'outlet') return same ?? this.#last((e) => e.kind === 'outlet');
      // "les autorités" are more than the agency just named.
      if (PLURAL.has(head)) return same;
      return same ?? this.#last((e) => e.kind === 'body' && takesUp(mention.sort, e.sort));
    }
    return null;
  }

  /** Someone with a public role whose name differs in one letter of one word. */
  #misprint(words: ReadonlySet<string>): Entity | null {
    return this.#last((e) => isPerson(e) && !e.private && isMisprint(words, e.nameWords));
  }

  /**
   * Who speaks through "le rapport", "البلاغ": whoever was last said to have made one, else whoever is speaking; a
   * report is of the body that the speaker heads.
   */
  #author(mention: PartyMention): Entity | null {
    if (!mention.definite || (mention.complete && !mention.possessive)) return null;
    const head = headWord(this.#tokens, mention);
    const author = this.#last((e) => e.documents.has(head));
    if (author || mention.document !== 'report') return author ?? this.current;
    const { current } = this;
    return (current && this.#last((e) => isHeadedBy(e, current))) ?? current;
  }

  /** Takes down that an entity spoke through a document of this noun. */
  authored(entity: Entity, document: PartyMention): void {
    const noun = bare(foldWord(surface(this.#tokens, document.from)));
    entity.documents.add(noun);
    // «تقريرا», «تقريرها», «مذكرتها» are taken up as «التقرير», «المذكرة».
    entity.documents.add(noun.replace(/تها$/, foldWord('ة')).replace(/(?:ها|هم|ا)$/, ''));
    entity.documents.add(headWord(this.#tokens, { ...document, name: null, role: null, head: -1 }));
  }

  /** Whether a mention stands for someone named before. */
  knows(mention: PartyMention): boolean {
    return this.#find(mention) !== null;
  }

  /** The person whom a title without a name stands for. */
  #byRole(mention: PartyMention): Entity | null {
    if (!mention.role) {
      // "son ministère": whoever is speaking.
      return this.current ?? this.#last(isPerson);
    }
    if (!mention.definite && !mention.complete) return null;
    const head = headWord(this.#tokens, mention);
    const words = wordsOf(this.#tokens, mention.role);
    const fits = (e: Entity) =>
      isPerson(e) && !e.private && !(mention.gender && e.gender && mention.gender !== e.gender);
    const titled = this.#last(
      (e) =>
        fits(e) &&
        e.head === head &&
        (subset(words, e.roleWords) || subset(e.roleWords, words) || !mention.complete),
    );
    if (titled) return titled;
    if (!mention.definite) return null;
    const title = printed(this.#tokens, mention.role);
    const holders = this.#entities.filter(
      (e) =>
        fits(e) &&
        (e.head === ''
          ? e.party.candidates.some((id) => holdsRole(id, title))
          : e.party.role !== null && sameTitle(e.party.role, title)),
    );
    // "le responsable judiciaire": an official without an office is whoever is speaking.
    const { current } = this;
    if (holders.length === 0 && OFFICIAL.has(head) && words.size < 3)
      return current && current.party.name !== null && fits(current) ? current : null;
    if (holders.length === 0 && MINISTER.has(head))
      return this.#last((e) => fits(e) && SPOKESPERSON.has(e.head));
    // "le DG" is the director general told of, where the text has one alone.
    return holders.length === 1 || holders.at(-1)?.head === '' ? holders.at(-1)! : null;
  }

  /** Who was told of by office alone until this name: of the same printed office, or one that the bearer holds. */
  #untilNowNameless(mention: PartyMention): Entity | null {
    const words = wordsOf(this.#tokens, mention.role);
    const head = mention.role ? headWord(this.#tokens, mention) : '';
    return this.#last((e) => {
      const { role, name } = e.party;
      if (e.kind !== 'person' || name !== null || role === null || e.roleWords.size < 2)
        return false;
      if (mention.role && e.head === head)
        return subset(words, e.roleWords) || subset(e.roleWords, words);
      return mention.candidates.some((id) => holdsRole(id, role));
    });
  }

  #last(test: (entity: Entity) => boolean): Entity | null {
    for (let i = this.#entities.length - 1; i >= 0; i--)
      if (test(this.#entities[i]!)) return this.#entities[i]!;
    return null;
  }
}

/** A government's spokesperson is one of its ministers, and is called so. */
const MINISTER = markers('minister');
const OFFICIAL = markers('official');
const SPOKESPERSON = markers('spokesperson');

const PLURAL = markers('plural-body');
/** Bodies that a minister speaks for ("son département"), unlike "leur fédération". */
const OWN = new Set(['ministry', 'government', 'agency']);
const subset = (few: ReadonlySet<string>, many: ReadonlySet<string>) => {
  if (few.size === 0) return false;
  for (const word of few) if (!many.has(word)) return false;
  return true;
};
