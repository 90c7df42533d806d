import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isCalledBy, isWholeName } from '../../names/registry-nouns.ts';
import { isInstitution } from './described.ts';
import { type Entity, isMany, isOther, isPerson } from './entity.ts';
import { holderOf } from './holder.ts';
import { takesUp } from './identity.ts';
import type { Memory } from './named.ts';
import { namesakeOf } from './namesakes.ts';
import { headWord, MEMBERS, nameWordsOf, subset, wordsOf } from './printing.ts';

const POLICE = markers('police-noun');
const PLURAL = markers('plural-body');
const ORGAN = markers('organ');
/** A singular noun shown, not told: "ce militant", «هذه المناضلة». */
const isShown = markers('this').at;
const OFFICIALS = markers('officials');
/** What a medium may be called too: "l'agence". */
const NEWS_AGENCY = markers('news-agency');
/** "l'expert": what anyone who knows of something may be called. */
const EXPERT = markers('expert');
/** What any body is: "l'institution publique" is no name. */
const INSTITUTION = markers('institution');
/** "cette publication", where no newspaper was named: the report of a body. */
const IS_REPORT = markers('also-report');
const GROUP = markers('group');
/** Bodies that a minister speaks for ("son département"), unlike "leur fédération". */
const OWN = new Set(['ministry', 'government', 'agency']);

/** Whom a mention stands for of those named before; null where it is someone new. */
export function referentOf(memory: Memory, mention: PartyMention): Entity | null {
  const { tokens, named, current } = memory;
  const { kind, sort, name, complete, definite, possessive } = mention;
  if (kind === 'document') return authorOf(memory, mention);
  // «عامل الإقليم … العامل»: the head of an office told of, though the noun alone is anybody's.
  if (kind === 'private' && name === null && definite && !complete)
    return officerOf(memory, headWord(tokens, mention));
  // "son département": whoever is speaking, or was named last.
  if (kind === 'body' && possessive && !complete && OWN.has(sort))
    return current ?? named.last(isPerson);
  if (kind === 'source') return sourceReferent(memory, mention);
  // "Police arrested": the force that was named.
  if (kind === 'body' && !complete && POLICE.has(headWord(tokens, mention)))
    return named.last((e) => e.kind === 'body' && e.sort === 'police');
  const words = nameWordsOf(tokens, mention);
  // "Le Maroc" is no part of "l'Office du Maroc".
  if (sort === 'country')
    return named.last((e) => e.sort === 'country' && subset(words, e.nameWords));
  // "son président, X": by the name, though a bare title would be of whoever is told of.
  const isNamed = complete || kind === 'person';
  if (name && words.size > 0 && isNamed) return namesakeOf(memory, mention, words);
  if (kind === 'person') return holderOf(memory, mention);
  return !complete && (definite || kind === 'outlet') ? byNoun(memory, mention) : null;
}

function sourceReferent(memory: Memory, mention: PartyMention): Entity | null {
  const { tokens, named, current } = memory;
  const { from, to, definite } = mention;
  const same = definite ? sourceOf(memory, mention) : null;
  if (same) return same;
  // "Selon ce militant": whoever was named and has spoken.
  if (isShown(tokens, from - 1))
    return current && isPerson(current) ? current : named.last((e) => isPerson(e) && !e.private);
  // "X, membre du Conseil, a dit …. L'expert ajoute": whoever is speaking.
  if (definite && to - from === 1 && EXPERT.has(headWord(tokens, mention)))
    if (current?.kind === 'person' && !current.private && !isOther(current, mention.gender))
      return current;
  // "Le ministère annonce …. Les responsables affirment": the people of the body that is speaking.
  const isItsOwn = definite && to - from === 1 && OFFICIALS.has(headWord(tokens, mention));
  return isItsOwn && current?.kind === 'body' ? current : null;
}

/** Whom a noun without a name stands for: "l'office", "le quotidien". */
function byNoun(memory: Memory, mention: PartyMention): Entity | null {
  const { tokens, named, current } = memory;
  const { kind, sort } = mention;
  const head = headWord(tokens, mention);
  const isCalled = (e: Entity) => !isPerson(e) && e.kind !== 'source' && e.head === head;
  // "La Ligue dit qu'une association …. La Ligue": whoever is speaking, unless "cette" points to the last.
  const isSpeaking =
    current !== null &&
    isCalled(current) &&
    current.nameWords.size > 1 &&
    !isShown(tokens, mention.from - 1);
  const same = isSpeaking
    ? current
    : (named.last(isCalled) ?? named.last((e) => isRegistered(e, head)));
  // "le quotidien": the newspaper that was named.
  if (kind === 'outlet')
    return (
      same ??
      named.last((e) => e.kind === 'outlet') ??
      (IS_REPORT.has(head) ? authorOf(memory, mention) : null)
    );
  // "les autorités" are more than the agency just named.
  if (PLURAL.has(head)) return same;
  const takesIt = (e: Entity | null) => e?.kind === 'body' && takesUp(sort, e.sort);
  // "rapporte la MAP. L'agence précise", where no other agency was named.
  if (!same && NEWS_AGENCY.has(head) && current?.kind === 'outlet') return current;
  // "L'association et l'administration s'opposent" over an article names nobody whom "l'administration" inside it means.
  const isNoun = same?.nameWords.size === 1 && same.party.candidates.length === 0;
  if (isNoun && takesIt(current)) return current;
  if (!same && isInstitution(head, current)) return current;
  // "GCC grants …. The board noted": the board of whoever is speaking.
  if (!same && ORGAN.has(head) && takesIt(current)) return current;
  // "Le Médiateur du Royaume a reçu …, selon le rapport de l'institution": an office that a body has its name from.
  const takesOffice = INSTITUTION.has(head) ? isOwnBody : () => false;
  const spoken = !INSTITUTION.has(head) && takesIt(current) ? current : null;
  const taken = same ?? spoken ?? named.last((e) => takesIt(e) || takesOffice(e));
  // "L'Office a transporté …, a indiqué la société": a state's company is an agency; "Zellij Group …. The company".
  return taken || sort !== 'company' ? taken : named.last((e) => e.sort === 'agency' || isGroup(e));
}

const isOwnBody = ({ kind, head, party }: Entity): boolean =>
  kind === 'person' &&
  party.name === null &&
  party.role !== null &&
  (isWholeName(party.role) || IS_BODY.has(head));
const IS_BODY = markers('office-and-body');

/** "Zellij Group", "le groupe Zellij", and no group of a chamber. */
const isGroup = ({ kind, sort, head }: Entity): boolean =>
  kind === 'body' && sort !== 'parliamentary_group' && GROUP.has(head);

/** "la source sécuritaire": the source of that kind; a bare "la source" is the only one, and "les élus de l'opposition" are not those of the majority. */
function sourceOf({ tokens, named }: Memory, mention: PartyMention): Entity | null {
  const head = headWord(tokens, mention);
  const kind = wordsOf(tokens, mention.role);
  const sources = named.all((e) => e.kind === 'source' && e.head === head);
  const last = sources.at(-1) ?? null;
  const exact = sources.findLast((e) => subset(kind, e.roleWords)) ?? null;
  const areMany = last && (isMany(last) || last.head === MEMBERS);
  const isOnly = sources.length === 1 && (!areMany || subset(last.roleWords, kind));
  return exact ?? (isOnly ? last : null);
}

/** Whoever was told of in a public office of this noun. */
const officerOf = ({ named }: Memory, noun: string): Entity | null =>
  named.last((e) => e.kind === 'person' && !e.private && e.head === noun);

/** "Le CNDH …. Le conseil": by the noun of its whole name, which the text has not printed. */
const isRegistered = ({ kind, party }: Entity, noun: string): boolean =>
  kind === 'body' && isCalledBy(party.candidates, noun);

/** Numbers, whatever noun tells of them: no act has made them. */
export const DATA = '';

/** Who speaks through "le rapport", "البلاغ": whoever was last said to have made one, else whoever is speaking. */
function authorOf({ tokens, named, current }: Memory, mention: PartyMention): Entity | null {
  // «معطيات التقرير»: of whoever has made the report that was told of.
  const parts = mention.name === null ? [...wordsOf(tokens, mention)] : [];
  const whole = parts.length > 1 && named.last((e) => parts.some((word) => e.documents.has(word)));
  if (whole) return whole;
  // "Le ministère note …. …, a indiqué un communiqué": of the body that is speaking.
  const isStatement = mention.document === 'press_release' && !mention.complete;
  if (isStatement && !mention.definite && current?.kind === 'body') return current;
  if (!mention.definite || (mention.complete && !mention.possessive)) return null;
  // "the latest figures from the Office show …. The statistics": data by any noun.
  if (mention.document === '' && current?.documents.has('')) return current;
  const head = headWord(tokens, mention);
  // "The institute's figures count 9. The statistics show": its own, whoever has had statistics before.
  if (mention.document === DATA && current?.documents.has(DATA)) return current;
  return named.last((e) => e.documents.has(head)) ?? current;
}
