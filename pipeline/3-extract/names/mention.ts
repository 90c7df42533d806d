/** A stretch of tokens, `[from, to)`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * person: someone, by role or name; body: an organisation; outlet: a medium; document: a report or figures without an
 * author named beside them; source: an unnamed source; private: someone without a public role.
 */
export type PartyKind = 'person' | 'body' | 'outlet' | 'document' | 'source' | 'private';

/** One naming of someone or something that can speak. */
export interface PartyMention extends Range {
  readonly kind: PartyKind;
  readonly name: Range | null;
  /** Role of a person as printed with its body; null where only the name is printed. */
  readonly role: Range | null;
  /** Token of the title or of the body's noun; -1 where there is none. */
  readonly head: number;
  readonly gender: 'm' | 'f' | '';
  /** Acronym printed in brackets after it. */
  readonly acronym: Range | null;
  /** Act type of the document through which a body speaks ("le rapport de la Cour"); null where it speaks itself. */
  readonly document: string | null;
  /** Whether a preposition governs it, so that it cannot be the subject of a verb; told last of all. */
  oblique: boolean;
  definite: boolean;
  /** "son rapport", «تقريرها»: of whoever the clause is about. */
  readonly possessive: boolean;
  /** Sort of body as bodies.csv has it, PROFESSION of whoever is named by what they do; '' for anything else. */
  readonly sort: string;
  /** Whether more than the head noun is printed ("la commission régionale", not "la commission"). */
  readonly complete: boolean;
  /** Ids of the registry whose name this is. */
  readonly candidates: readonly string[];
}

/** "le climatologue X": whose name is not told. */
export const PROFESSION = 'profession';

type Told = Pick<PartyMention, 'from' | 'to' | 'kind'> & Partial<PartyMention>;

/** A mention that is, where nothing else is told, a definite noun phrase that names somebody and stands free. */
export const partyMention = ({
  from,
  to,
  kind,
  name = null,
  role = null,
  head = -1,
  gender = '',
  acronym = null,
  document = null,
  oblique = false,
  definite = true,
  possessive = false,
  sort = '',
  complete = true,
  candidates = [],
}: Told): PartyMention => ({
  from,
  to,
  kind,
  name,
  role,
  head,
  gender,
  acronym,
  document,
  oblique,
  definite,
  possessive,
  sort,
  complete,
  candidates,
});

/** A person of whom the name alone is printed; `from` takes in an honorific. */
export const byNameAlone = (
  name: Range,
  from: number = name.from,
  candidates: readonly string[] = [],
): PartyMention => partyMention({ from, to: name.to, kind: 'person', name, candidates });
