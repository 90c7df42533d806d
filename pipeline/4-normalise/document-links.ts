import { analysisOf } from '../3-extract/analysis.ts';
import type { Mentions, Party } from '../3-extract/mention.ts';
import { NAME_LEXICON } from '../3-extract/names/lexicon.ts';
import { markers } from '../lexicons/markers.ts';
import { atHome, isForeign } from './abroad.ts';
import { type Link, linkParty, NOBODY } from './link.ts';
import { isAnother, isSurname } from './link-person.ts';
import { bearersOf } from './namesakes.ts';
import { heldOn, nameKey, type Registry } from './registry.ts';
import { isMinister, readTitle } from './titles.ts';

const FORMER = markers('former');
const NATIONALITY = markers('nationality');
/** What somebody may speak for whom the registry does not know. */
const BODIES: ReadonlySet<string> = new Set([
  'ministry',
  'agency',
  'court',
  'ngo',
  'police',
  'company',
  'university',
  'international_body',
]);
/** How far from an office the word stands that tells of its time (UTF-16 code units). */
const REACH = 20;
/** In brackets at the end of a name. */
const ACRONYM = /\((\p{Lu}{2,10})\)$/u;
const LATIN = /^\p{Script=Latin}/u;

/** What every country has: an office or body that a text names with its country, and by its plain name from there on. */
interface Placed {
  readonly start: number;
  readonly offices: readonly string[];
  readonly abroad: boolean;
}

/** Links the parties of one document, with what the rest of its text tells of them. */
export class DocumentLinks {
  readonly #mentions: Mentions;
  readonly #registry: Registry;
  readonly #placed: readonly Placed[];

  constructor(mentions: Mentions, registry: Registry) {
    this.#mentions = mentions;
    this.#registry = registry;
    this.#placed = partiesOf(mentions)
      .flatMap((party) => this.#place(party) ?? [])
      .sort((a, b) => a.start - b.start);
  }

  /** Whom a party is, on a day. */
  link(party: Party, day: string | null): Link {
    if (this.#isFormer(party))
      return party.name === null ? NOBODY : linkParty(party, null, this.#registry);
    const link = this.#byName(party, day);
    const none = link.id !== null && (this.#isAbroad(party) || this.#isNamesake(party, link.id));
    if (none) return NOBODY;
    return link.id === null && party.minister ? this.#headedBy(party.minister, day) : link;
  }

  /** "le ministère", of which the text names the minister alone. */
  #headedBy(minister: Party, day: string | null): Link {
    const held = this.#registry.positionsOf.get(this.link(minister, day).id ?? '') ?? [];
    const [ministry, ...others] = held
      .filter((position) => day === null || heldOn(position, day))
      .flatMap(({ organisation }) => organisation ?? [])
      .filter((organisation) => this.#typeOf(organisation) === 'ministry');
    return { id: others.length === 0 ? (ministry ?? null) : null, rivals: [] };
  }

  /**
   * The body that somebody outside the registry, named or not, speaks for, by a printed office that is no other country's too: "director
   * general of ONDA", "spokesman of the interior ministry", but no minister, whom every country has.
   */
  bodyOf(party: Party): string | null {
    if (party.role === null || this.#isFormer(party)) return null;
    if (isForeign(party.role) || this.#isAbroad({ ...party, name: null })) return null;
    const { roles, organisations } = readTitle(party.role, this.#registry);
    const [body, ...others] = organisations;
    if (!body || others.length > 0 || roles.some((role) => isMinister(role, this.#registry)))
      return null;
    return BODIES.has(this.#typeOf(body)) ? body : null;
  }

  /** "National Wells Bureau (ONDA)": by its acronym, where the registry does not know its printed name. */
  #byName(party: Party, day: string | null): Link {
    const link = linkParty(party, day, this.#registry);
    if (link.id !== null || party.name === null || party.role !== null) return link;
    const { text } = this.#mentions.document;
    const acronym = ACRONYM.exec(text.slice(party.start, party.end))?.[1];
    if (!acronym || isForeign(party.name)) return link;
    return linkParty({ ...party, name: acronym, candidates: [] }, day, this.#registry);
  }

  /** "l'ancien ministre", «الوزير السابق»: whoever holds the office on the day is not meant. */
  #isFormer({ role, name, start, end }: Party): boolean {
    if (role === null) return false;
    const { text } = this.#mentions.document;
    const before = wordsIn(text.slice(Math.max(0, start - REACH), start)).at(-1) ?? '';
    const behind = wordsIn(text.slice(end, end + REACH))[0] ?? '';
    // In Latin letters it stands before the office, in Arabic behind it.
    const beside = [LATIN.test(before) ? before : '', LATIN.test(behind) ? '' : behind];
    return [...(name === null ? beside : []), ...wordsIn(role)].some((word) => FORMER.has(word));
  }

  #place(party: Party): Placed | null {
    const printed = party.role ?? party.name ?? '';
    const abroad = isForeign(printed);
    if (!abroad && !isMoroccan(printed)) return null;
    return { start: party.start, offices: this.#officesOf(party), abroad };
  }

  /** What a party is at home: a government or ministry by its id, whether it or its minister is named, else the words. */
  #officesOf(party: Party): readonly string[] {
    const printed = party.role ?? party.name ?? '';
    const home = atHome(printed);
    const governs = (id: string) => /^(?:ministry|government)$/.test(this.#typeOf(id));
    // "Spain said": its government.
    if (home === '') return [...this.#registry.entities.keys()].filter(governs);
    const { id } = linkParty(
      { ...party, name: home, role: null, candidates: [] },
      null,
      this.#registry,
    );
    const ids = party.role === null ? [id ?? ''] : readTitle(home, this.#registry).organisations;
    const offices = ids.filter(governs);
    return offices.length > 0 ? offices : [nameKey(home)];
  }

  /** "The Spanish ministry said … The minister said": as it was last named with its country. */
  #isAbroad(party: Party): boolean {
    const printed = party.role ?? party.name ?? '';
    if (this.#placed.length === 0 || (party.role !== null && party.name !== null)) return false;
    if (isForeign(printed) || isMoroccan(printed)) return false;
    const offices = this.#officesOf(party);
    const last = this.#placed.findLast(
      (one) => one.start < party.start && one.offices.some((office) => offices.includes(office)),
    );
    return last?.abroad ?? false;
  }

  /** A surname that the text has behind the given names of others alone. */
  #isNamesake({ name, role }: Party, id: string): boolean {
    if (name === null || role !== null || this.#typeOf(id) !== 'person') return false;
    if (!isSurname(name, this.#registry)) return false;
    const { document } = this.#mentions;
    const { tokens } = analysisOf(document);
    const bearers = bearersOf(name, { tokens, lexicon: NAME_LEXICON[document.language] });
    return bearers.length > 0 && bearers.every((bearer) => isAnother(bearer, id, this.#registry));
  }

  #typeOf(id: string): string {
    return this.#registry.entities.get(id)?.type ?? '';
  }
}

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);

const isMoroccan = (printed: string): boolean =>
  printed.split(/[\s'’]+/).some((word) => NATIONALITY.has(word.toLowerCase()));

const partiesOf = ({ statements, acts }: Mentions): readonly Party[] =>
  [
    ...statements.flatMap(({ speaker, cited }) => [speaker, cited]),
    ...acts.flatMap(({ speaker, addressee, forum }) => [speaker, addressee, forum]),
  ].filter((party) => party !== null);
