import { markers } from '../../../lexicons/markers.ts';
import type { PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import type { Role } from '../roles.ts';
import { isDoneTo } from './done-to.ts';

const isAccount = markers('account').at;
const isAccording = markers('according', 'en').at;
const isSource = ({ tokens }: Reader, at: number): boolean =>
  isAccount(tokens, at) || isAccording(tokens, at);

/** How many articles and nouns may stand between "par rapport à" and the period. */
export const BASE_REACH = 6;

/** Whether a word of the role stands shortly before a period, with no number between. */
export function led(
  r: Reader,
  p: Pick<PeriodMention, 'from'>,
  from: number,
  reach: number,
  role: 'base' | 'against' | 'report' | 'act' | 'outside' | 'record' | 'debate',
): boolean {
  if (r.into(p.from, role)) return true;
  for (let at = p.from; at >= from && p.from - at <= reach; at--) {
    // "par rapport au recensement, en 2016"
    const isApposed = role === 'base' && p.from - at <= 2 && r.isSymbol(at, ',،');
    if (isApposed) continue;
    // "n'avait plus connu de hausse à deux chiffres depuis 2010"
    const isNumbered = role === 'record' ? r.isNumber(at) : r.counts(at);
    // "12 % below that of the previous year" opens no clause.
    const isThat = r.at(at, 'that') !== null && r.at(at, 'relative')?.value !== 'of';
    if (at < p.from && (isNumbered || r.isSymbol(at, ',،;:.%)') || isThat)) return false;
    // «في المقابل سجلت في 2017» compares with nothing before it.
    if (r.before(at, 'turn')) return false;
    // "le niveau de 2019", not "le niveau de confiance des ménages au premier trimestre".
    if (isFarOff(r, at, role, p.from)) continue;
    // "la plus élevée par rapport aux voisins selon les données de 2021": of a source, which nothing is set against.
    if (role === 'base' && isSource(r, at)) return false;
    // "la lutte contre la fraude en 2018": tied to its noun.
    if (r.before(at, role)) return !r.before(at, 'tied') && !isDoneTo(r, at, p.from);
  }
  return false;
}

/** How far from its period the word of a record may stand. */
const RECORD = 9;

/** "le plus lourd bilan depuis le début de la crise", "la plus forte hausse des dix dernières années". */
export const isOfRecord = (r: Reader, p: Pick<PeriodMention, 'from'>, from: number): boolean =>
  led(r, p, from, RECORD, 'record');

/** Words from "le deuxième" to its "depuis". */
const NTH = 6;

/** "le deuxième scrutin depuis 2011", "the first such rise since May": how many there have been, and when nothing was counted. */
export function isNth(r: Reader, { from }: Pick<PeriodMention, 'from'>): boolean {
  for (let at = from - 1; at >= from - NTH && r.isWord(at); at--) {
    const ordinal = r.at(at, 'ordinal');
    if (ordinal) return ordinal.end < from && !r.at(ordinal.end, 'unit');
    if (r.counts(at)) return false;
  }
  return false;
}

/** Words from "after" to the year of what has come before. */
const AFTER = 6;

/** "une bonne saison après une campagne exceptionnelle en 2013": of what the sentence only comes after. */
export const isOfEarlier = (r: Reader, p: PeriodMention, from: number): boolean =>
  /^(year|season)/.test(p.rule) && led(r, p, from, AFTER, 'outside');

/** How many words "un document de l'Office sur l'activité pour" may have. */
const SOURCE = 14;

/** "(+5 %), selon un document sur l'exercice précédent": what the source is of, which sets nothing beside it. */
export function isOfSource(r: Reader, p: Pick<PeriodMention, 'from'>, from: number): boolean {
  for (let at = p.from - 1; at >= Math.max(from, p.from - SOURCE); at--) {
    if (isSource(r, at)) return true;
    if (r.counts(at) || r.at(at, 'base') || r.hasSymbol(at, at + 1, ',،;؛:()')) return false;
  }
  return false;
}

/** Whether a phrase that is only told of the time right behind it ends at a token that no time is right behind: "niveau de vie". */
export const isFarOff = (r: Reader, at: number, role: Role, from: number): boolean =>
  isNear(r, at, role) && !isRightBehind(r, at, from);

/** "le niveau de | l'année 2019", not «على المستوى | الوطني يوم 19 يونيو». */
const isRightBehind = (r: Reader, at: number, from: number): boolean =>
  at === from || (at === from - 1 && TO_TIME.some((role) => r.at(at, role) !== null));
const TO_TIME = ['unit', 'in', 'link', 'article', 'from'] as const;

/** How many words "au-dessus de" has at most. */
const NEAR = 4;

/** Whether a word or phrase that is only told of the time right behind it ends at a token: "niveau de", "au-dessus de". */
function isNear(r: Reader, end: number, role: Role): boolean {
  for (let at = end - 1; at >= end - NEAR; at--) {
    const word = r.at(at, role);
    if (word?.value === 'near' && word.end === end) return true;
  }
  return false;
}
