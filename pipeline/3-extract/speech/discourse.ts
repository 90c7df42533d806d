import { foldWord } from '../fold.ts';
import type { Party } from '../mention.ts';
import type { PartyMention, Range } from '../names/mention.ts';
import { holdsRole } from '../names/registry-roles.ts';
import { surface, type Tokens, WORD } from '../tokens.ts';

/** Someone or something that has been named so far in a document. */
export interface Entity {
  readonly kind: PartyMention['kind'];
  party: Party;
  /** Folded words of the name, and of the role. */
  readonly nameWords: Set<string>;
  readonly roleWords: Set<string>;
  head: string;
  /** Sort of body, as bodies.csv has it. */
  readonly sort: string;
  /** On whose authority it last relied. */
  relies: Entity | null;
  /** Nouns of the documents through which it has spoken. */
  readonly documents: Set<string>;
  /** Act type of a document without an author; null for anything else. */
  readonly act: string | null;
  gender: 'm' | 'f' | '';
  /** No public role: stands in no output. */
  private: boolean;
}

/** How many of those named a reader keeps in mind: whoever was last named longer ago is looked up no more. */
const MOST_REMEMBERED = 500;

/** Keeps who has been named in a document, and finds whom a later surname, title or bare noun stands for. */
export class Discourse {
  readonly #tokens: Tokens;
  readonly #entities: Entity[] = [];
  /** Whose words are being reported. */
  current: Entity | null = null;
  /** Whom a pronoun stands for where the sentence before was about someone and reported nothing. */
  topic: Entity | null = null;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** The entity that a mention stands for; it becomes the latest named. */
  resolve(mention: PartyMention): Entity {
    const found = this.#find(mention);
    const entity = found ?? this.#create(mention);
    if (found) this.#learn(found, mention);
    const at = this.#entities.indexOf(entity);
    if (at >= 0) this.#entities.splice(at, 1);
    else if (this.#entities.length === MOST_REMEMBERED) this.#entities.shift();
    this.#entities.push(entity);
    return entity;
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
    const folded = bare(foldWord(word));
    return this.#entities.some(
      (e) => e.kind === 'person' && !e.private && e.nameWords.size > 1 && e.nameWords.has(folded),
    );
  }

  #find(mention: PartyMention): Entity | null {
    const words = this.#words(mention.name);
    if (mention.kind === 'document') return this.#author(mention);
    // "son département": whoever is speaking, or was named last.
    if (mention.kind === 'body' && mention.possessive && !mention.complete && OWN.has(mention.sort))
      return this.current ?? this.#last(isPerson);
    if (mention.kind === 'source')
      return this.#last(
        (e) => e.kind === 'source' && e.head === this.#head(mention) && mention.definite,
      );
    if (mention.name && words.size > 0 && mention.complete) {
      const acronym = this.#words(mention.acronym);
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
      if (same) return same;
      if (mention.kind === 'person') return this.#untilNowNameless(mention);
      if (mention.kind === 'private') return null;
      return null;
    }
    if (mention.kind === 'person') return this.#byRole(mention);
    if (!mention.complete && (mention.definite || mention.kind === 'outlet')) {
      const head = this.#head(mention);
      const same = this.#last((e) => !isPerson(e) && e.kind !== 'source' && e.head === head);
      if (same || !GENERIC.has(mention.sort)) return same;
      return this.#last((e) => e.kind === 'body' && (e.sort === '' || akin(e.sort, mention.sort)));
    }
    return null;
  }

  /** Who speaks through "le rapport", "البلاغ": whoever was last said to have made one, else whoever is speaking. */
  #author(mention: PartyMention): Entity | null {
    if (!mention.definite || (mention.complete && !mention.possessive)) return null;
    const head = this.#head(mention);
    return this.#last((e) => e.documents.has(head)) ?? this.current;
  }

  /** Takes down that an entity spoke through a document of this noun. */
  authored(entity: Entity, document: PartyMention): void {
    entity.documents.add(bare(foldWord(surface(this.#tokens, document.from))));
    entity.documents.add(this.#head({ ...document, name: null, role: null, head: -1 }));
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
    const head = this.#head(mention);
    const words = this.#words(mention.role);
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
    const printed = this.#text(mention.role);
    return this.#last(
      (e) => fits(e) && e.head === '' && e.party.candidates.some((id) => holdsRole(id, printed)),
    );
  }

  /** Who was told of by office alone until this name: of the same printed office, or one that the bearer holds. */
  #untilNowNameless(mention: PartyMention): Entity | null {
    const words = this.#words(mention.role);
    const head = mention.role ? this.#head(mention) : '';
    return this.#last((e) => {
      const { role, name } = e.party;
      if (e.kind !== 'person' || name !== null || role === null || e.roleWords.size < 2)
        return false;
      if (mention.role)
        return e.head === head && (subset(words, e.roleWords) || subset(e.roleWords, words));
      return mention.candidates.some((id) => holdsRole(id, role));
    });
  }

  #last(test: (entity: Entity) => boolean): Entity | null {
    for (let i = this.#entities.length - 1; i >= 0; i--)
      if (test(this.#entities[i]!)) return this.#entities[i]!;
    return null;
  }

  #learn(entity: Entity, mention: PartyMention): void {
    if (mention.role && entity.party.role === null && mention.kind === 'person') {
      entity.party = { ...entity.party, role: this.#text(mention.role) };
      entity.head = this.#head(mention);
      for (const word of this.#words(mention.role)) entity.roleWords.add(word);
      entity.private = false;
    }
    if (mention.name && entity.party.name === null && mention.kind === 'person')
      entity.party = {
        ...entity.party,
        ...this.#span(mention.name),
        name: this.#text(mention.name),
      };
    if (mention.gender && !entity.gender) entity.gender = mention.gender;
    for (const word of this.#words(mention.acronym)) entity.nameWords.add(word);
    if (mention.name && mention.kind === 'person')
      for (const word of this.#words(mention.name)) entity.nameWords.add(word);
    if (entity.party.candidates.length === 0 && mention.candidates.length > 0)
      entity.party = { ...entity.party, candidates: mention.candidates };
  }

  #create(mention: PartyMention): Entity {
    const printed = mention.name ?? mention.role ?? mention;
    const entity: Entity = {
      kind: mention.kind,
      party: {
        ...this.#span(printed === mention.name && mention.acronym ? mention : printed),
        name: mention.name ? this.#text(mention.name) : null,
        role: mention.role && mention.kind !== 'private' ? this.#text(mention.role) : null,
        candidates: mention.candidates,
        type: mention.kind === 'private' ? 'person' : mention.kind,
      },
      nameWords: this.#words(mention.name),
      roleWords: this.#words(mention.role),
      head: mention.role || !isPersonKind(mention.kind) ? this.#head(mention) : '',
      gender: mention.gender,
      sort: mention.sort,
      documents: new Set(),
      act: mention.kind === 'document' ? mention.document : null,
      relies: null,
      private:
        mention.kind === 'private' ||
        (mention.kind === 'person' && mention.role === null && mention.candidates.length === 0),
    };
    for (const word of this.#words(mention.acronym)) entity.nameWords.add(word);
    return entity;
  }

  #head(mention: PartyMention): string {
    const range = mention.role ?? mention.name ?? mention;
    return headOf(foldWord(surface(this.#tokens, mention.head >= 0 ? mention.head : range.from)));
  }

  #words(range: Range | null): Set<string> {
    const words = new Set<string>();
    if (!range) return words;
    for (let i = range.from; i < range.to; i++) {
      if (this.#tokens.kind[i] !== WORD) continue;
      const word = bare(foldWord(surface(this.#tokens, i)));
      if (word.length > 2 || /\p{Lu}/u.test(surface(this.#tokens, i))) words.add(word);
    }
    return words;
  }

  #text(range: Range): string {
    const { text, start, end, clitic } = this.#tokens;
    const printed = text.slice(start[range.from], end[range.to - 1]);
    const length = clitic[range.from]!;
    if (length === 0 || !ARABIC.test(printed)) return printed;
    // «للوزارة», «وبنك»: the name without conjunction and preposition, with its article.
    const proclitic = printed.slice(0, length);
    return (
      (proclitic.endsWith('ال') || proclitic.endsWith('لل') ? 'ال' : '') + printed.slice(length)
    );
  }

  #span(range: Range) {
    return { start: this.#tokens.start[range.from]!, end: this.#tokens.end[range.to - 1]! };
  }
}

const ARABIC = /^[\u0600-\u06ff]/;
/** Bodies that a text takes up by a general noun ("l'association", "l'institution"). */
const GENERIC = new Set(['agency', 'ngo', 'international_body', 'committee']);
/** Whether a body of one sort can be taken up by a general noun of the other: an agency is no federation. */
const akin = (sort: string, noun: string) =>
  GENERIC.has(sort) && (ASSOCIATIONS.has(sort) === ASSOCIATIONS.has(noun) || sort === noun);
const ASSOCIATIONS = new Set(['ngo', 'international_body']);
/** Bodies that a minister speaks for ("son département"), unlike "leur fédération". */
const OWN = new Set(['ministry', 'government', 'agency']);
/** Members of a chamber are taken up by any of their titles ("une élue … la députée"). */
const MEMBER = /^(?:député|élu|parlementaire|نائب|برلمان)/;
const headOf = (word: string) => {
  const head = bare(word);
  return MEMBER.test(head) ? 'député' : head;
};
const isPersonKind = (kind: PartyMention['kind']) => kind === 'person' || kind === 'private';
const isPerson = (entity: Entity) => isPersonKind(entity.kind);
const subset = (few: ReadonlySet<string>, many: ReadonlySet<string>) => {
  if (few.size === 0) return false;
  for (const word of few) if (!many.has(word)) return false;
  return true;
};
/** A word without Arabic conjunction, preposition and article, so that "للوزير" and "وزير" compare equal. */
const bare = (word: string) => word.replace(/^(?:و|ف)?(?:ال|لل|بال|كال)(?=.{2})/, '');
