import { markers } from '../../lexicons/markers.ts';
import { affiliation, ledTeam } from './affiliation.ts';
import { behindAge } from './age.ts';
import { lower } from './extent-parts.ts';
import { governed } from './government.ts';
import { behindHolding, IN_OFFICE, presidency, skipApposition } from './headship.ts';
import { byNameAlone, type PartyMention, type Range } from './mention.ts';
import { MODIFIERS, modifiersStart } from './modifiers.ts';
import { areMany, nounParty } from './noun-party.ts';
import { personName } from './person-name.ts';
import { isFunctional, isGiven, isMark, isNumber, isWord, tells, type Words } from './words.ts';

const AND = markers('and');

/** A person by name, with the role that stands beside it: "X, ministre de la Santé", "فلان، رئيس المجلس". */
export function personParty(
  words: Words,
  name: Range,
  from: number,
  limit: number,
  candidates: readonly string[],
): PartyMention {
  const plain = byNameAlone(name, from, candidates);
  const team = candidates.length === 0 ? ledTeam(words, name) : null;
  if (team) return { ...plain, role: team };
  let at = behindAge(words, behindMarks(words, name), limit);
  if (at >= limit) return plain;
  // "Ports to Reopen This Season (Minister)": one capital is no name.
  const isUnknown =
    candidates.length === 0 && name.to - name.from === 1 && !isGiven(words, name.from);
  if (isUnknown && isMark(words, at, '(')) return plain;
  const comma = isMark(words, at, ',،(') || IN_OFFICE.at(words.tokens, at);
  if (comma) at = behindHolding(words, at + 1, limit);
  const presided = comma ? presidency(words, at, limit) : null;
  if (presided) return { ...plain, to: closed(words, presided.to, limit), role: presided };
  const member = candidates.length === 0 ? affiliation(words, name, limit) : null;
  if (member) return { ...plain, to: member.to, role: member.role };
  at = skipApposition(words, at, limit);
  if (!comma && words.language !== 'ar' && !isRunOn(words, name, at)) return plain;
  if (comma) at = behindCalling(words, at, limit);
  const head = headAt(words, at, limit);
  const noun = words.lexicon.nouns.match(words.tokens, head, limit);
  if (!noun?.value.title || areMany(words, head, noun.value)) return plain;
  const role = nounParty(words, head, noun.end, noun.value, at, limit);
  // "au Littoral, le ministre de la Pêche, X Y": one capital is less of a name than the two that follow the office.
  if (!role || (role.name && name.to - name.from === 1)) return plain;
  // "reçu par X, la ministre de la Pêche, Y Z, a dit": of who says something a preposition governs no name.
  if (
    role.name &&
    governed(words, from, 0) &&
    isMark(words, role.to, ',،') &&
    tells(words, role.to + 1)
  )
    return plain;
  // "the Blue Ports Plan, Minister X Y said": whoever stands right behind the office has it.
  // "Karim X, president of the Union of Private | Sector Doctors|, said": no second name that nothing makes one.
  const isSecond =
    role.name !== null && isGiven(words, name.from) && !isGiven(words, role.name.from);
  if (words.language === 'en' && isHeld(role, noun.end) && !isSecond) return plain;
  // «فلان، مدير المكتب، ملف الآبار، حيث», "X, directeur de l'hôpital Ibn Y": whoever has a name already gets no other.
  const first = role.name && role.role ? apposed(words, role.name, role.role.to) : role.to;
  const second = secondRole(words, first, limit);
  const last = second?.to ?? first;
  const to = closed(words, last, limit);
  // "députée et présidente du Parti des puits": both are told of her.
  const end = AND.has(lower(words, first)) ? last : first;
  const hasArticle = at > name.to + 1;
  const isKnown = candidates.length > 0 || isGiven(words, name.from);
  // "dans le Grand Casablanca, le ministre a précisé": where it is, and who says so.
  if (hasArticle && !isKnown && governed(words, from, 0)) return plain;
  const isBare = hasArticle || words.language === 'en';
  if (isBare && candidates.length === 0 && opensOnly(words, name, to, limit)) return plain;
  return {
    ...plain,
    to,
    kind: role.kind === 'person' || second ? 'person' : 'private',
    // "X, économiste à l'université et présidente de la ligue": what makes her public.
    role:
      role.kind !== 'person' && second ? second : { from: role.role?.from ?? role.from, to: end },
    head: role.head,
    gender: role.gender,
  };
}

/** «“فلان الفلاني” | رئيس الجماعة»: the token behind an Arabic name, and the marks that it alone stands in. */
const behindMarks = (words: Words, { from, to }: Range): number =>
  words.language === 'ar' && isMark(words, from - 1, '«"“') && isMark(words, to, '»"”')
    ? to + 1
    : to;

/** "souligne X Y | délégué général à la mer": an office whose comma is left out, which a name of two words cannot go on with. */
const isRunOn = ({ language, lexicon, tokens }: Words, name: Range, at: number): boolean =>
  language === 'fr' &&
  name.to - name.from > 1 &&
  at === name.to &&
  tokens.capital[at] === 0 &&
  lexicon.nouns.match(tokens, at)?.value.title === 'public';

/** Whether a name of two words stands right behind an office, or the noun of it. */
const isHeld = ({ name, role }: PartyMention, noun: number): boolean =>
  name !== null && name.to - name.from > 1 && (name.from === noun || name.from === role?.to);

/**
 * Whether a capital is only that of a sentence's first word: "Interrogé, le ministre a dit", "Interrogé, le ministre,
 * X Y, a dit", unlike "Laftit, le ministre, a dit", whose office stands between commas.
 */
const opensOnly = (words: Words, name: Range, end: number, limit: number): boolean =>
  words.language !== 'ar' &&
  name.to - name.from === 1 &&
  !isGiven(words, name.from) &&
  end < limit &&
  (isWord(words, end) || (isMark(words, end, ',') && personName(words, end + 1, limit) !== null));

/**
 * The comma that closes an apposition whose complement runs on, or that tells a time: "X, head of the EU | delegation to
 * Morocco|, said", "X, who heads the office | since 2019|, said".
 */
function closed(words: Words, at: number, limit: number): number {
  let isTime = false;
  for (let i = at; i < Math.min(limit, at + RUNS_ON); i++) {
    if (isMark(words, i, ',،')) return i;
    isTime ||= SINCE.at(words.tokens, i);
    if (!(isWord(words, i) || (isTime && isNumber(words, i))) || words.verbs[i] === 1) return at;
    if (isFunctional(words, i) && !LINKS.at(words.tokens, i) && !isTime) return at;
  }
  return at;
}
const SINCE = markers('adjunct');

/** How many words of an apposition its complement may not reach. */
const RUNS_ON = 6;
const LINKS = markers('link');

/** The noun of the title that starts at a token, behind its English modifiers: "the Moroccan Health | Minister". */
function headAt(words: Words, at: number, limit: number): number {
  if (words.language !== 'en') return at;
  for (let i = at; i <= Math.min(limit - 1, at + MODIFIERS); i++) {
    const noun = words.lexicon.nouns.match(words.tokens, i, limit);
    if (!noun?.value.title || modifiersStart(words, i, at) !== at) continue;
    // "deputy | president", "chief | prosecutor"
    const next = words.lexicon.nouns.match(words.tokens, noun.end, limit);
    return next?.value.title ? noun.end : i;
  }
  return at;
}

/** The end of an office behind whose noun more words in capitals stand: they are the body's name, unless a comma parts them. */
const apposed = (words: Words, name: Range, end: number): number =>
  isMark(words, name.from - 1, ',،:') ? end : name.to;

/**
 * A second office of the same person, with those that follow it: "et porte-parole du gouvernement", ", gouverneur de la
 * préfecture,", ", a former member of the council"; null where there is none.
 */
function secondRole(words: Words, at: number, limit: number): Range | null {
  const apposed = isMark(words, at, ',،');
  const isOne = apposed && INDEFINITE.at(words.tokens, at + 1);
  const start = isOne ? at + 2 : at + 1;
  if (start >= limit || !(apposed || AND.has(lower(words, at)))) return null;
  const head = headAt(words, start, limit);
  const noun = words.lexicon.nouns.match(words.tokens, head, limit);
  if (noun?.value.title !== 'public') return null;
  const role = nounParty(words, head, noun.end, noun.value, start, limit);
  if (!role || role.name) return null;
  const next = secondRole(words, role.to, limit);
  const isClosed = !apposed || isOne || next !== null || isMark(words, role.to, ',،');
  return isClosed ? { from: role.from, to: next?.to ?? role.to } : null;
}
const INDEFINITE = markers('indefinite');

/** How many words "médecin au centre hospitalier" may have. */
const CALLING = 4;

/** The office that stands behind what somebody does: "X, médecin | responsable du centre", "X, lawyer and | president of the league". */
function behindCalling(words: Words, from: number, limit: number): number {
  if (words.language === 'ar') return from;
  for (let i = from; i < Math.min(limit, from + CALLING + 1); i++) {
    const isParted = isMark(words, i, ',') || AND.has(lower(words, i));
    const office = isParted ? i + 1 : i;
    const noun = words.lexicon.nouns.match(words.tokens, office, limit);
    if (noun?.value.title === 'public') {
      // "X, health | minister", "X, ami du | ministre": no office of its own.
      const isOfBefore = words.language === 'en' || isFunctional(words, i - 1);
      if (!isParted && isOfBefore) return from;
      return nounParty(words, office, noun.end, noun.value, office, limit)?.name ? from : office;
    }
    if (isParted || !isCalling(words, i)) return from;
  }
  return from;
}

const isCalling = (words: Words, i: number): boolean =>
  isWord(words, i) && words.tokens.capital[i] !== 1 && words.verbs[i] !== 1;
