import { foldWord } from '../../fold.ts';
import type { PartyMention, Range } from '../../names/mention.ts';
import { withoutOwner } from '../../names/possession.ts';
import { surface, type Tokens } from '../../tokens.ts';
import { type Entity, isOther, learn, newEntity } from './entity.ts';
import { Named } from './named.ts';
import type { Naming } from './naming.ts';
import { bare, headWord } from './printing.ts';
import { DATA, referentOf } from './referent.ts';
import { isMinister, isOfficial } from './standing.ts';

/** Bodies that answer in the first person of whoever heads them. */
const WRITES = new Set(['ministry', 'government']);

/** No paper, and nobody without a name. */
const isSomeone = ({ kind, party }: Entity): boolean =>
  kind !== 'document' && kind !== 'source' && !(kind === 'private' && party.name === null);

/** "Mme X" */
const isHonoured = ({ from, name }: PartyMention): boolean => name !== null && from < name.from;

/** Keeps who has been named in a document, and finds whom a later surname, title or bare noun stands for. */
export class Discourse {
  readonly #tokens: Tokens;
  readonly #named = new Named();
  readonly #heard = new Named();
  /** Words of the names of people with a public role. */
  readonly #surnames = new Set<string>();
  /** Offices as printed, the latest last. */
  readonly #offices: Range[] = [];
  #current: Entity | null = null;
  /** Who last spoke in person or as a body, whatever the outlet has told since. */
  spoke: Entity | null = null;
  /** Whom a pronoun stands for where the sentence before was about someone and reported nothing. */
  topic: Entity | null = null;
  /** Those named by the last sentence that named anyone. */
  before: readonly Naming[] = [];
  /** Whether the entries of a list follow a colon. */
  listing = false;
  /** Whether whoever spoke last was told in the first person, without quotation marks: a speech, a letter. */
  isFirstPerson = false;

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

  /** Takes down whom a sentence has named, and whose words it has told. */
  read(named: readonly Naming[], voices: readonly { readonly entity: Entity | null }[]): void {
    if (named.length > 0) this.before = named;
    for (const { entity } of voices) if (entity) this.#heard.add(entity);
  }

  /** The entity that a mention stands for; it becomes the latest named. */
  resolve(mention: PartyMention): Entity {
    const found = this.#find(mention);
    const entity =
      found ?? this.#headed(newEntity(this.#tokens, this.#spelledOut(mention)), mention);
    if (mention.kind === 'person' && mention.role) this.#offices.push(mention.role);
    if (found) learn(this.#tokens, found, mention);
    this.#named.add(entity);
    if (entity.kind === 'person' && !entity.private && entity.nameWords.size > 1)
      for (const word of entity.nameWords) this.#surnames.add(word);
    return entity;
  }

  /** "en présence de X, ministre de la Santé …. Selon le ministère": that of the minister, where the text has named none. */
  #headed(entity: Entity, { sort, definite, complete }: PartyMention): Entity {
    if (sort !== 'ministry' || !definite || complete) return entity;
    const minister = this.#named.last(isMinister)?.party;
    if (minister) entity.party = { ...entity.party, minister };
    return entity;
  }

  /** Latest entity that a pronoun or "ce dernier" can stand for, where nobody is speaking. */
  latest(): Entity | null {
    return this.#named.latest();
  }

  /** Whoever has spoken last, which "the same source" can stand for. */
  lastHeard(): Entity | null {
    return this.#heard.latest();
  }

  /** Whose letter a first person writes: the latest official or ministry, not a member whom it answers. */
  writer(): Entity | null {
    return this.#named.last((e) =>
      e.kind === 'person' ? isOfficial(e) && e.party.role !== null : WRITES.has(e.sort),
    );
  }

  /** Latest person with a public role ("l'intéressé", «المتحدث»). */
  latestPerson(gender: 'm' | 'f' | '' = ''): Entity | null {
    return this.#named.latestPerson(gender);
  }

  /** The ministry that was named last. */
  latestMinistry(): Entity | null {
    return this.#named.last(({ kind, sort }) => kind === 'body' && sort === 'ministry');
  }

  /** Who was last named of those of a gender: a person, a body that has spoken, or one named right before. */
  latestOf(gender: 'm' | 'f'): Entity | null {
    const heard = this.heardOf(gender);
    const isOne = (e: Entity) => e === heard || (e.kind === 'person' && !e.private);
    return (
      this.#named.last((e) => isOne(e) && e.gender === gender) ??
      this.before.findLast(({ entity }) => entity.kind === 'body' && entity.gender === gender)
        ?.entity ??
      this.#named.latestPerson(gender)
    );
  }

  /** Who has spoken last of those of a gender. */
  heardOf(gender: 'm' | 'f'): Entity | null {
    return this.#heard.last((e) => isSomeone(e) && !e.private && e.gender === gender);
  }

  /** Which person, of a gender that the text may not tell, has spoken last. */
  heardPerson(gender: 'm' | 'f'): Entity | null {
    return this.#heard.last((e) => e.kind === 'person' && !e.private && !isOther(e, gender));
  }

  /** Whether a word is part of the name of someone with a public role, who can then go by it alone. */
  isSurname(word: string): boolean {
    return this.#surnames.has(bare(foldWord(word)));
  }

  /**
   * "Le ministre a indiqué …. X a ajouté …", "La responsable a dit …. Mme X veut": the name of whoever has been speaking
   * under a title alone. A verb that goes on with an account tells it, or an honorific that presents nobody new, since anyone
   * may speak next.
   */
  names(mention: PartyMention, carriesOn: boolean): void {
    const { current } = this;
    if (!current || !this.#awaits(mention)) return;
    if (isHonoured(mention) || (carriesOn && mention.name!.to - mention.name!.from > 1))
      learn(this.#tokens, current, mention);
  }

  /** Whether a name without an office may be that of whoever has been speaking under a title alone. */
  #awaits(mention: PartyMention): boolean {
    const { current } = this;
    if (current?.kind !== 'person' || current.private || current.party.name !== null) return false;
    if (mention.kind !== 'person' || mention.role || !mention.name || this.#find(mention))
      return false;
    return !isOther(current, mention.gender);
  }

  /** Takes down that an entity spoke through a document of this noun. */
  authored(entity: Entity, document: PartyMention): void {
    const { from, to, name } = document;
    // "the Office report": its noun closes it.
    if (document.document === '') entity.documents.add('');
    const isOwned = name !== null && name.from === from && name.to < to;
    const noun = bare(foldWord(surface(this.#tokens, isOwned ? to - 1 : from)));
    entity.documents.add(noun);
    // «تقريرا», «تقريرها», «مذكرتها» are taken up as «التقرير», «المذكرة».
    entity.documents.add(withoutOwner(noun).replace(/ا$/, ''));
    entity.documents.add(headWord(this.#tokens, { ...document, name: null, role: null, head: -1 }));
    if (document.document === DATA) entity.documents.add(DATA);
  }

  /** Whoever spoke through a document of the noun at a token: who is speaking, else the last that did. */
  authorOf(noun: number): Entity | null {
    const word = bare(foldWord(surface(this.#tokens, noun)));
    const made = (e: Entity | null) => e?.documents.has(word) === true;
    return made(this.current) ? this.current : this.#named.last(made);
  }

  /** A body that has spoken and was called by the noun at a token, where the one that is speaking was not. */
  calledBy(noun: number): Entity | null {
    const word = bare(foldWord(surface(this.#tokens, noun)));
    const isCalled = (e: Entity | null) => e?.kind === 'body' && e.nouns.has(word);
    return isCalled(this.current) ? this.current : this.#heard.last(isCalled);
  }

  /** Whether a mention stands for someone named before. */
  knows(mention: PartyMention): boolean {
    return this.#find(mention) !== null;
  }

  /** Whether it does, or an honorific gives someone told of a name. */
  meets(mention: PartyMention): boolean {
    return this.knows(mention) || (isHonoured(mention) && this.#awaits(mention));
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

  #find(mention: PartyMention): Entity | null {
    return referentOf({ tokens: this.#tokens, named: this.#named, current: this.current }, mention);
  }
}
