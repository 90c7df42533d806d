import { markers } from '../../../lexicons/markers.ts';
import { NAME_LEXICON } from '../../names/lexicon.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark, surface, WORD } from '../../tokens.ts';
import { opensClause } from '../cues/inversion.ts';
import type { Scene } from '../scene.ts';
import type { Attribution } from './attribution.ts';
import { credit, isShort, opensText, source } from './credit.ts';

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
    if (!party && (nextOpensQuote(scene, at) || announces(scene, at))) party = opensOn(scene, at);
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

/** Whom a sentence opens on before a colon at token `at`; behind its first comma, the only person there: "Jointe hier, la maire, X, va dans le même sens : «". */
function opensOn(scene: Scene, at: number): PartyMention | undefined {
  const people = scene.parties.filter(({ to, kind }) => to <= at && kind === 'person');
  const first = people.find(({ oblique }) => !oblique);
  if (!first) return undefined;
  const isOnly = people.length === 1 && opensClause(scene, first.from);
  return isOnly || first.from - scene.from < 3 ? first : undefined;
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
  const first = scene.is(start, ARTICLE) || scene.is(start, INDEFINITE) ? start + 1 : start;
  return party.from === first && (counts || (isSpeaker(scene, party) && scene.to - colon > CLAUSE));
}

/** Words that a clause has at least: "La Ligue : le gouvernement ferme les puits". */
const CLAUSE = 4;

/** "Interior Minister: wells are safe for now", "La Ligue : le gouvernement ferme les puits", "Economist: rates hurt the ports". */
const isSpeaker = (scene: Scene, party: PartyMention): boolean =>
  onlySpeaks(party) ||
  (party.kind === 'person' && party.name === null && (party.complete || opensText(scene))) ||
  isOneExpert(scene, party);

/** "Un expert", "Economist", «خبير اقتصادي», unlike "Teachers", whom a headline may be about. */
const isOneExpert = ({ language, tokens }: Scene, { kind, role }: PartyMention): boolean => {
  if (kind !== 'source' || role === null) return false;
  const { nouns } = NAME_LEXICON[language];
  for (let at = role.from; at < role.to; at++)
    if (nouns.match(tokens, at, role.to)?.value.title === 'profession') return true;
  return false;
};

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

const ARTICLE = markers('definite');
const GOVERNS = markers('governs');
const ADJUNCT = markers('adjunct');
