import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import type { PartyMention, Range } from '../../names/mention.ts';
import { hasCapital, isMark, surface, type Tokens } from '../../tokens.ts';
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
const HOME = markers('home-country', 'en');
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
    mention.sort === 'company' &&
    mention.definite &&
    !hasCapital(tokens, mention.from, mention.to) &&
    // «الشركة الوطنية لتدبير الآبار»: a name.
    !(isArabic(tokens, mention.from) && mention.to - mention.from > TOLD);
  const told = isTold ? named.last((e) => COMPANIES.has(e.sort)) : null;
  return told || !isDescribed(tokens, mention) ? told : describedBefore(memory, mention);
}

/** Words of «الشركة المدرجة». */
const TOLD = 2;
const isArabic = wordMatches(/^\p{Script=Arabic}/u);
const COMPANIES = new Set(['company', 'agency']);

/** «الوزارة المغربية», "le ministère marocain": the last of that noun. */
const ourOwn = ({ tokens, named }: Memory, { name }: PartyMention, noun: string): Entity | null =>
  name && name.to - name.from === 2 && NATIONALITY.at(tokens, name.to - 1)
    ? named.last((e) => e.kind === 'body' && e.nouns.has(noun))
    : null;

/** "le groupe bancaire": a noun with its article and one word that tells its kind, or several that name none of its kind. */
export const isDescribed = (
  tokens: Tokens,
  { definite, candidates, name, head }: PartyMention,
): boolean =>
  candidates.length === 0 &&
  name !== null &&
  (definite || isOurs(tokens, name.from)) &&
  !hasCapital(tokens, name.from, name.to) &&
  (name.to - name.from === 2 || isOfKind(tokens, name, head));

/** "Morocco's | human rights watchdog" */
const isOurs = (tokens: Tokens, at: number): boolean =>
  surface(tokens, at - 1) === 's' && isMark(tokens, at - 2, "'’") && HOME.at(tokens, at - 3);

/** «المنظمة | الحقوقية الدولية», "la centrale | syndicale marocaine", "human rights | group". */
function isOfKind(tokens: Tokens, name: Range, head: number): boolean {
  let tells = false;
  for (let i = name.from; i < name.to; i++) {
    if (i === head) continue;
    if (TELLS_KIND.at(tokens, i)) tells = true;
    else if (!NATIONALITY.at(tokens, i)) return false;
  }
  return tells;
}

/**
 * "cette institution constitutionnelle", "l'institution publique": the body that is speaking, or the office; "le groupe
 * bancaire": its namesake.
 */
function describedBefore(memory: Memory, mention: PartyMention): Entity | null {
  const { tokens, named, current } = memory;
  const isTold =
    isShown(tokens, mention.name!.from - 1) ||
    INSTITUTION.has(headWord(tokens, mention)) ||
    TELLS_KIND.within(tokens, mention.name!.from, mention.name!.to);
  if (!isTold) return namesake(memory, mention);
  const head = headWord(tokens, mention);
  if (current?.kind === 'body' && takesUp(mention.sort, current.sort)) return current;
  if (isInstitution(head, current)) return current;
  // "La CDT a maintenu la grève. La centrale syndicale dit": no office, and no ministry.
  if (mention.sort === 'ngo') return named.last((e) => e.kind === 'body' && e.sort === 'ngo');
  const isOffice = current?.kind === 'person' && current.party.name === null;
  return isOffice ? current : namesake(memory, mention);
}

/** The body of the same noun that was named: "le groupe Attijariwafa bank"; "les autorités pénitentiaires" are no others. */
function namesake({ tokens, named }: Memory, mention: PartyMention): Entity | null {
  const noun = headWord(tokens, mention);
  if (PLURAL.has(noun)) return null;
  return named.last(
    (e) =>
      e.kind === 'body' &&
      e.nouns.has(noun) &&
      (e.party.candidates.length > 0 || /\p{Lu}/u.test(e.party.name ?? '')),
  );
}
const PLURAL = markers('plural-body');

/** «المؤسسة المالية», of a bank or a fund of several states, «الهيئة المهنية», of a federation. */
export const isInstitution = (noun: string, e: Entity | null): boolean =>
  INSTITUTION.has(noun) && e?.kind === 'body' && ASSOCIATIONS.has(e.sort);
const ASSOCIATIONS = new Set(['ngo', 'international_body']);
