import { markers } from '../../../lexicons/markers.ts';
import { foldWord } from '../../fold.ts';
import type { PartyMention, Range } from '../../names/mention.ts';
import { withoutOwner } from '../../names/possession.ts';
import { countryOf } from '../../names/registry-countries.ts';
import { surface, type Tokens, WORD } from '../../tokens.ts';
import { withoutGap } from '../../waw-apart.ts';

/** Members of a chamber are taken up by any of their titles ("une élue … la députée"). */
const MEMBER = markers('member');
/** The noun that all of those are taken up by. */
export const MEMBERS = 'député';

/** A word without Arabic conjunction, preposition and article, so that "للوزير" and "وزير" compare equal. */
export const bare = (word: string) => word.replace(/^(?:و|ف)?(?:ال|لل|بال|كال)(?=.{2})/, '');

/** The noun of a mention as printed. */
export function nounWord(tokens: Tokens, { role, name, head, from }: PartyMention): string {
  const first = role?.from ?? name?.from ?? from;
  const noun = head >= 0 ? head : first;
  return bareAt(tokens, role && isRank(tokens, noun, role) ? noun + 1 : noun);
}

/** "la première présidente de la Cour" is "la présidente" too, unlike "le premier ministre". */
const isRank = (tokens: Tokens, at: number, role: Range): boolean =>
  at + 1 < role.to && FIRST.at(tokens, at) && !MINISTER.at(tokens, at + 1);
const [FIRST, MINISTER] = [markers('first-in-rank'), markers('minister')];

/** «لرئيس», «ولرئيس» as «رئيس». */
const bareAt = (tokens: Tokens, at: number): string =>
  bare(foldWord(surface(tokens, at).slice(tokens.clitic[at])));

/** The noun by which a mention can be taken up. */
export function headWord(tokens: Tokens, mention: PartyMention): string {
  const word = nounWord(tokens, mention);
  if (MEMBER.has(word) || isOfGroup(tokens, mention, word)) return MEMBERS;
  // «عمدتها» is taken up as «العمدة», «رئيسها» as «الرئيس».
  return mention.role ? withoutOwner(word) : word;
}

/** "la membre du Groupe socialiste", «عضو الفريق الاشتراكي»: a member of the chamber. */
const isOfGroup = (tokens: Tokens, { role }: PartyMention, word: string): boolean =>
  role !== null && BELONGS.has(word) && GROUP.within(tokens, role.from, role.to);
const [BELONGS, GROUP] = [markers('group-member'), markers('chamber-group')];

const CAPITAL = /\p{Lu}/u;

/** Folded words of a name or role that tell it from another. */
export function wordsOf(tokens: Tokens, range: Range | null): Set<string> {
  const words = new Set<string>();
  if (!range) return words;
  for (let i = range.from; i < range.to; i++) {
    if (tokens.kind[i] !== WORD) continue;
    const word = i === range.from ? bareAt(tokens, i) : bare(foldWord(surface(tokens, i)));
    // "El Otmani", "Al-Otmani", "Otmani"
    const isParticle = PARTICLE.test(word) && i + 1 < range.to;
    if (!isParticle && (word.length > 2 || CAPITAL.test(surface(tokens, i)))) words.add(word);
  }
  return words;
}

/** Folded words of a role, a country's adjective as the country: "l'ambassadeur français", "l'ambassadeur de France". */
export const roleWordsOf = (tokens: Tokens, { role }: PartyMention): Set<string> =>
  new Set([...wordsOf(tokens, role)].map((word) => countryOf(word) ?? word));

/** Folded words of a mention's name; of a person's without accents, which are printed or not: "Zéroual", "Zeroual". */
export function nameWordsOf(tokens: Tokens, { kind, name }: PartyMention): Set<string> {
  const words = wordsOf(tokens, name);
  return kind === 'person' || kind === 'private' ? new Set([...words].map(unaccented)) : words;
}

/** Latin letters alone have accents: the Arabic ones have been unified. */
const unaccented = (word: string): string =>
  word.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '');

/** «لإدارة»: no word of Arabic begins so by itself. */
const WITH_LAM = /^[وف]?ل(?=إ)/;

const PARTICLE = /^[ae]l$/;

/** The words as printed, without an Arabic conjunction or preposition. */
export function printed(tokens: Tokens, range: Range): string {
  const { start, end, clitic } = tokens;
  const words = inCase(tokens, start[range.from]!, end[range.to - 1]!);
  const length = clitic[range.from]! || (WITH_LAM.exec(words)?.[0].length ?? 0);
  if (length === 0) return words;
  // «للوزارة», «وبنك»: the name without conjunction and preposition, with its article.
  const proclitic = words.slice(0, length);
  return (proclitic.endsWith('ال') || proclitic.endsWith('لل') ? 'ال' : '') + words.slice(length);
}

/** "Ports Office: prices rise": a headline's capitals are its names' too, unless all of it is in capitals. */
function inCase({ text, printed }: Tokens, start: number, end: number): string {
  const print = printed.slice(start, end);
  return print === print.toUpperCase() ? withoutGap(text.slice(start, end)) : print;
}

/** Whether all of some words, at least one, are among others. */
export const subset = (few: ReadonlySet<string>, many: ReadonlySet<string>) => {
  if (few.size === 0) return false;
  for (const word of few) if (!many.has(word)) return false;
  return true;
};
