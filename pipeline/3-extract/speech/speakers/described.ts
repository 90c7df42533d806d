import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { hasCapital, type Tokens } from '../../tokens.ts';
import type { Entity } from './entity.ts';
import { isNamedAfterHead, takesUp } from './identity.ts';
import type { Memory } from './named.ts';
import { headWord } from './printing.ts';

const NATIONALITY = markers('nationality');
/** A singular noun shown, not told: "ce militant", «هذه المناضلة». */
const isShown = markers('this').at;
/** What any body is: "l'institution publique" is no name. */
const INSTITUTION = markers('institution');
/** «الجمعية الحقوقية»: an adjective that names none of its kind. */
const TELLS_KIND = markers('tells-kind');

/** The body that a mention of other words stands for. */
export function officeOf(
  memory: Memory,
  mention: PartyMention,
  words: ReadonlySet<string>,
): Entity | null {
  const { tokens, named } = memory;
  const head = headWord(tokens, mention);
  const own = ourOwn(memory, mention, head);
  if (own) return own;
  const office = named.last((e) => e.kind === 'body' && isNamedAfterHead(mention, words, e));
  if (office) return office;
  // "OCP …. The phosphate company said": told of by what it does.
  const isTold =
    mention.sort === 'company' && mention.definite && !hasCapital(tokens, mention.from, mention.to);
  const told = isTold ? named.last((e) => COMPANIES.has(e.sort)) : null;
  return told || !isDescribed(tokens, mention) ? told : describedBefore(memory, mention);
}

const COMPANIES = new Set(['company', 'agency']);

/** «الوزارة المغربية», "le ministère marocain": the last of that noun. */
const ourOwn = ({ tokens, named }: Memory, { name }: PartyMention, noun: string): Entity | null =>
  name && name.to - name.from === 2 && NATIONALITY.at(tokens, name.to - 1)
    ? named.last((e) => e.kind === 'body' && e.nouns.has(noun))
    : null;

/** "le groupe bancaire": a noun with its article and one word that tells its kind. */
export const isDescribed = (
  tokens: Tokens,
  { definite, candidates, name }: PartyMention,
): boolean =>
  definite &&
  candidates.length === 0 &&
  name !== null &&
  name.to - name.from === 2 &&
  !hasCapital(tokens, name.from, name.to);

/**
 * "cette institution constitutionnelle", "l'institution publique": the body that is speaking, or the office; "le groupe
 * bancaire": its namesake.
 */
function describedBefore(memory: Memory, mention: PartyMention): Entity | null {
  const { tokens, named, current } = memory;
  const isTold =
    isShown(tokens, mention.name!.from - 1) ||
    INSTITUTION.has(headWord(tokens, mention)) ||
    TELLS_KIND.at(tokens, mention.name!.to - 1);
  if (!isTold) return namesake(memory, mention);
  const head = headWord(tokens, mention);
  if (current?.kind === 'body' && takesUp(mention.sort, current.sort)) return current;
  if (isInstitution(head, current)) return current;
  // "La CDT a maintenu la grève. La centrale syndicale dit": no office, and no ministry.
  if (mention.sort === 'ngo') return named.last((e) => e.kind === 'body' && e.sort === 'ngo');
  const isOffice = current?.kind === 'person' && current.party.name === null;
  return isOffice ? current : namesake(memory, mention);
}

/** The body of the same noun that was named: "le groupe Attijariwafa bank". */
const namesake = ({ tokens, named }: Memory, mention: PartyMention): Entity | null =>
  named.last(
    (e) =>
      e.kind === 'body' &&
      e.nouns.has(headWord(tokens, mention)) &&
      /\p{Lu}/u.test(e.party.name ?? ''),
  );

/** «المؤسسة المالية», of a bank or a fund of several states, «الهيئة المهنية», of a federation. */
export const isInstitution = (noun: string, e: Entity | null): boolean =>
  INSTITUTION.has(noun) && e?.kind === 'body' && ASSOCIATIONS.has(e.sort);
const ASSOCIATIONS = new Set(['ngo', 'international_body']);
