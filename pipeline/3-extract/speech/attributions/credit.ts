import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark, surface } from '../../tokens.ts';
import type { Scene } from '../scene.ts';
import type { Attribution } from './attribution.ts';

/** "(source : HCP)", «المصدر: الوزارة»: a credit, which covers what stands before it; a medium's is for the relay. */
export function source(scene: Scene, colon: number): Attribution | null {
  if (!scene.is(colon - 1, CREDIT)) return null;
  const party = scene.partyAt(scene.is(colon + 1, ARTICLE) ? colon + 2 : colon + 1);
  if (!party || party.kind === 'outlet' || party.kind === 'private') return null;
  // «مصدر: الشبكة …» is a source that speaks.
  if (party.to < scene.to && !').]،,;'.includes(surface(scene.tokens, party.to))) return null;
  return { from: colon - 1, to: party.to, party, rule: 'according', verb: null, backward: true };
}

const ARTICLE = markers('definite');
const CREDIT = markers('credit');
/**
 * "Growth of 2.4% in 2023 (IMF)", "un taux de 71 % (M. Baitas)", and over an article "Les ports ont besoin de bras (ministre)",
 * "“We will not pay” – Farmers' Union": a body or a person alone in brackets, or behind a dash, at the end.
 */
export function credit(scene: Scene): Attribution | null {
  const { tokens, from, to } = scene;
  const last = isMark(tokens, to - 1, '.') ? to - 2 : to - 1;
  const isEnclosed = last > from && isMark(tokens, last, ')');
  const party = scene.partyEnding(isEnclosed ? last : to);
  if (!party || !isMark(tokens, party.from - 1, isEnclosed ? '(' : '-–—')) return null;
  const told = isTold(scene, party);
  const isCredit = isEnclosed && scene.counts(from, party.from) && isNamed(party);
  if (!(isCredit || told) || isShort(scene, party)) return null;
  const end = isEnclosed ? last : to;
  return { from: party.from - 1, to: end, party, rule: 'according', verb: null, backward: true };
}

const isNamed = ({ kind, name, complete }: PartyMention): boolean =>
  (kind === 'person' || kind === 'body') && (name !== null || complete);

/** Words that a headline tells something in. */
const CLAUSE = 4;

/** Whether a party ends the headline of an article, which tells what it has said: no medium, and no name that could be anything's. */
const isTold = (scene: Scene, party: PartyMention): boolean =>
  opensText(scene) &&
  !isMark(scene.tokens, scene.to - 1, '.') &&
  scene.tokens.spaced[party.from] === (isMark(scene.tokens, party.from - 1, '(') ? 0 : 1) &&
  party.from - 1 - scene.from > CLAUSE &&
  (party.role !== null || party.candidates.length > 0 || party.kind === 'body') &&
  // "Boats Stopped in the Ports (Official)": it is so by all accounts.
  !(OFFICIAL.at(scene.tokens, party.from) && party.to - party.from === 1) &&
  TELLERS.has(party.kind);
const OFFICIAL = markers('official', 'en');
const TELLERS = new Set<PartyMention['kind']>(['person', 'body', 'source']);

/** Whether nothing stands before a sentence: it is the headline, or the whole text. */
export const opensText = ({ from }: Scene): boolean => from === 0;

const TAKES_UP = markers('demonstrative', 'fr');
/** "Initiative nationale | pour | le développement (IND)" */
const LINK = markers('link');
const ACRONYM = /^\p{Lu}{2,}$/u;

/** How many words of a name may stand for all of it before its initials. */
const OPENING = 2;

/** "un fonds de soutien aux ports (FSP)": initials of the words before them. */
export function isShort(scene: Scene, { from, to }: PartyMention): boolean {
  const acronym = surface(scene.tokens, from);
  if (to - from > 1 || !ACRONYM.test(acronym)) return false;
  let initials = '';
  let second = from;
  for (
    let i = from - 2;
    i >= scene.from && (scene.word(i) !== '' || isMark(scene.tokens, i, '-'));
    i--
  ) {
    // "celle du nord-ouest (DPNO)": the noun that it takes up has the other letters.
    if (scene.is(i, TAKES_UP)) return initials.length > 1 && acronym.endsWith(initials);
    if (scene.word(i).length <= 3 || (scene.is(i, LINK) && scene.tokens.capital[i] === 0)) continue;
    // "Services de l'État": an initial has no accent.
    initials = scene.word(i).normalize('NFD')[0]!.toUpperCase() + initials;
    if (initials.length === OPENING) second = i;
  }
  // "aux Académies régionales (AREF)": the name is not told to its end.
  const isOpened = second < from && scene.tokens.capital[second] === 1 && second > scene.from;
  if (isOpened && acronym.startsWith(initials.slice(-OPENING))) return true;
  return initials.endsWith(acronym);
}
