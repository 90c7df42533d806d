import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark, surface, WORD } from '../../tokens.ts';
import type { Scene } from '../scene.ts';
import type { Attribution } from './attribution.ts';

/** "Premier chiffre de la DGSN : …", "Le wali, X : « … »": a party right before a colon early in the sentence. */
export function byColon(scene: Scene, found: readonly Attribution[]): Attribution | null {
  const credited = credit(scene);
  if (credited) return found.length === 0 ? credited : null;
  for (let at = scene.from + 1; at < scene.to; at++) {
    if (!isMark(scene.tokens, at, ':')) continue;
    if (found.some((a) => a.from < at)) return null;
    const named = source(scene, at) ?? afterColon(scene, at);
    if (named) return named;
    const [opening] = scene.parties;
    const paper = scene.parties.find(
      (p) => p.to <= at && (p.document !== null || isFielded(scene, p, at)),
    );
    // "les chiffres du communiqué de l'Office, réuni sous la présidence du ministre, X :": the document leads to what follows.
    const last = scene.partyEnding(at);
    const isBeside =
      (last?.oblique || last?.role === null) &&
      last.document === null &&
      !nextOpensQuote(scene, at);
    let party =
      opening?.kind === 'person' && isFielded(scene, opening, at)
        ? opening
        : isBeside
          ? (paper ?? last)
          : (last ?? paper);
    // "La Direction publie ses résultats : …": a document without an author beside it is the subject's.
    const published = party?.kind === 'document';
    if (published) party = scene.parties.find((p) => p.to <= at && !p.oblique && p.kind === 'body');
    // "Le ministre, X, est formel : «", "a ouvert la réunion par un constat :": whom the sentence opens on.
    if (!party && (nextOpensQuote(scene, at) || announces(scene, at)))
      party = scene.parties.find(
        (p) => p.to <= at && !p.oblique && p.kind === 'person' && p.from - scene.from < 3,
      );
    // "out of 395 MPs: 60": counted.
    if (!party || party.kind === 'private' || scene.counts(party.from - 1, party.from)) return null;
    // "l'indice de confiance (IC) : 71 %": what the words before it are called for short.
    if (isMark(scene.tokens, party.from - 1, '(') && isShort(scene, party)) return null;
    const speaks =
      party.document !== null ||
      (party.kind === 'person' &&
        party.name !== null &&
        !party.oblique &&
        // "Ouikaya-Plus : 9 millions vont aux puits, a dit le maire": a name that nothing makes a person's.
        (party.role !== null || party.candidates.length > 0 || !isClosed(scene, found))) ||
      nextOpensQuote(scene, at) ||
      (published && scene.counts(at)) ||
      (opens(scene, party, at) && !isClosed(scene, found));
    return speaks
      ? { from: party.from, to: at + 1, party, rule: 'colon', verb: null, backward: false }
      : null;
  }
  return null;
}

/** "Chômage à 9 % : HCP", "Prices up by 2%: minister": a headline that ends with its speaker. */
function afterColon(scene: Scene, colon: number): Attribution | null {
  const start = scene.is(colon + 1, ARTICLE) ? colon + 2 : colon + 1;
  const party = scene.partyAt(start);
  if (!party || party.to !== scene.to || party.kind === 'private') return null;
  // "Prisons : la Délégation en chiffres": what it is about.
  if (!scene.counts(scene.from, colon)) return null;
  return { from: colon, to: party.to, party, rule: 'colon', verb: null, backward: true };
}

/** "CNSS : 23 millions d'assurés, selon X": told by whoever ends the headline, on what it opens with. */
const isClosed = (scene: Scene, found: readonly Attribution[]): boolean =>
  found.some(({ party, backward, to }) => party && backward && to >= scene.to - 1);

/** How many words of its own a finding may have: "par un constat grave et lourd". */
const ADJECTIVES = 3;

/** "par un constat grave :", «برقم مقلق:»: a finding with few words of its own before the colon. */
function announces(scene: Scene, colon: number): boolean {
  for (let at = colon - 1; at >= colon - 1 - ADJECTIVES; at--)
    if (scene.is(at, FINDING))
      return (
        scene.is(at - 1, INDEFINITE) || scene.is(at - 2, INDEFINITE) || scene.language === 'ar'
      );
  return false;
}

const FINDING = markers('finding');
const INDEFINITE = markers('indefinite');

const SPEAKERS = new Set(['person', 'body']);

const nextOpensQuote = (scene: Scene, colon: number) =>
  colon + 1 < scene.to && '«"“'.includes(surface(scene.tokens, colon + 1));

/** "Conseil de la presse : 3.394 cartes": a body, a source or an office alone before the colon, and its figures after it. */
function opens(scene: Scene, party: PartyMention, colon: number): boolean {
  if (party.kind !== 'body' && party.kind !== 'source' && party.kind !== 'person') return false;
  if (party.oblique || !reachesColon(scene, party.to, colon)) return false;
  const counts = scene.counts(colon, scene.to);
  // "Parti des Puits : 9 sièges", "Ministre : 9.000 dirhams" are entries of a tally.
  if (party.sort === 'party' && counts) return false;
  if (party.kind === 'person' && !party.complete && scene.counts(colon + 1, colon + 2))
    return false;
  // "- Le ministre : Nous"
  const start = isMark(scene.tokens, scene.from, '-–—') ? scene.from + 1 : scene.from;
  const first = scene.is(start, ARTICLE) ? start + 1 : start;
  return party.from === first && (counts || (isSpeaker(party) && scene.to - colon > CLAUSE));
}

/** Words that a clause has at least: "La Ligue : le gouvernement ferme les puits". */
const CLAUSE = 4;

/** "Interior Minister: wells are safe for now", "La Ligue : le gouvernement ferme les puits". */
const isSpeaker = (party: PartyMention): boolean =>
  onlySpeaks(party) || (party.kind === 'person' && party.name === null && party.complete);

/** Whether a headline is hardly about a body, which does nothing but speak: a league, a union, a party. */
export const onlySpeaks = ({ kind, sort }: PartyMention): boolean =>
  kind === 'body' && SPEAKING.has(sort);
const SPEAKING: ReadonlySet<string> = new Set(['ngo', 'party', 'parliamentary_group']);

/** Words of a body's place or field that its name may not reach before the colon: "Autorités | de la province d'Azilal :". */
const FIELD = 6;

/** "Autorités de la province d'Azilal :", "Le wali Samir Berrad, devant les élus :": by what follows it on the way to the colon. */
const isFielded = (scene: Scene, { kind, name, from, to }: PartyMention, colon: number): boolean =>
  (kind === 'body' || (kind === 'person' && name !== null)) &&
  from - scene.from < 2 &&
  reachesColon(scene, isMark(scene.tokens, to, ',،') ? to + 1 : to, colon);

function reachesColon(scene: Scene, from: number, colon: number): boolean {
  if (from === colon) return true;
  const isTied = scene.is(from, GOVERNS) || scene.is(from, ADJUNCT);
  if (colon - from > FIELD || !isTied) return false;
  for (let i = from; i < colon; i++)
    if (scene.tokens.kind[i] !== WORD || scene.verbAt(i)) return false;
  return true;
}

/** "(source : HCP)", «المصدر: الوزارة»: a credit, which covers what stands before it; a medium's is for the relay. */
function source(scene: Scene, colon: number): Attribution | null {
  if (!scene.is(colon - 1, CREDIT)) return null;
  const party = scene.partyAt(scene.is(colon + 1, ARTICLE) ? colon + 2 : colon + 1);
  if (!party || party.kind === 'outlet' || party.kind === 'private') return null;
  // «مصدر: الشبكة …» is a source that speaks.
  if (party.to < scene.to && !').]،,;'.includes(surface(scene.tokens, party.to))) return null;
  return { from: colon - 1, to: party.to, party, rule: 'according', verb: null, backward: true };
}

const CREDIT = markers('credit');
const GOVERNS = markers('governs');
const ADJUNCT = markers('adjunct');
const ARTICLE = markers('definite');

/** "Growth of 2.4% in 2023 (IMF)", "un taux de 71 % (M. Baitas)": a body or a person alone in brackets at the end. */
function credit(scene: Scene): Attribution | null {
  const last = '.'.includes(surface(scene.tokens, scene.to - 1)) ? scene.to - 2 : scene.to - 1;
  if (last <= scene.from || surface(scene.tokens, last) !== ')') return null;
  const party = scene.partyEnding(last);
  if (
    !party ||
    !SPEAKERS.has(party.kind) ||
    !(party.name || party.complete) ||
    surface(scene.tokens, party.from - 1) !== '('
  )
    return null;
  if (!scene.counts(scene.from, party.from) || isShort(scene, party)) return null;
  return { from: party.from - 1, to: last, party, rule: 'according', verb: null, backward: true };
}

const TAKES_UP = markers('demonstrative', 'fr');
const ACRONYM = /^\p{Lu}{2,}$/u;

/** How many words of a name may stand for all of it before its initials. */
const OPENING = 2;

/** "un fonds de soutien aux ports (FSP)": initials of the words before them. */
function isShort(scene: Scene, { from, to }: PartyMention): boolean {
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
    if (scene.word(i).length <= 3) continue;
    // "Services de l'État": an initial has no accent.
    initials = scene.word(i).normalize('NFD')[0]!.toUpperCase() + initials;
    if (initials.length === OPENING) second = i;
  }
  // "aux Académies régionales (AREF)": the name is not told to its end.
  const isOpened = second < from && scene.tokens.capital[second] === 1 && second > scene.from;
  if (isOpened && acronym.startsWith(initials.slice(-OPENING))) return true;
  return initials.endsWith(acronym);
}
