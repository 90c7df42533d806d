import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { surface, WORD } from '../../tokens.ts';
import type { Scene } from '../scene.ts';

const CLAUSE_OPENERS = markers('inversion');
const DATIVE = markers('dative-pronoun');
const ADVERB = markers('inside-passive', 'en');
/** "comme le note X" */
const OBJECT = markers('definite', 'fr');
const ANY_ARTICLE = markers('article');
const ARTICLE = markers('clause-article');

/** Whether the verb at `at` follows a comma, a quotation's end or "comme", or opens the sentence. */
export function opensInversion(scene: Scene, at: number): boolean {
  if (at === scene.from) return true;
  const { tokens } = scene;
  // "« … », nous confie le maire", "…, also notes the mayor"
  const isAdverb = ADVERB.at(tokens, at - 1) && scene.isComma(at - 2);
  const before = isAdverb || scene.is(at - 1, DATIVE) ? at - 2 : at - 1;
  if (tokens.kind[before] === WORD) {
    const word = scene.word(before);
    if (CLAUSE_OPENERS.has(word)) return !scene.nounBefore(before);
    // "comme (nous) l'apprend X"
    const opener = scene.is(before - 1, DATIVE) ? before - 2 : before - 1;
    return scene.is(before, OBJECT) && scene.is(opener, CLAUSE_OPENERS);
  }
  // A comma closes an apposition to the subject ("X, ministre de Y, note") or the words reported (", note X,").
  const mark = surface(tokens, before);
  if ('»"”!?'.includes(mark)) return true;
  return (
    ',;–—-:('.includes(mark) &&
    (endsOnParty(scene, at) || isIncise(scene, at) || !endsApposition(scene, before))
  );
}

/** "Le parquet, poursuit le journal, a saisi 2 villas": a verb and whoever says it between two commas. */
function isIncise(scene: Scene, at: number): boolean {
  if (!scene.isComma(at - 1)) return false;
  const end = scene.verbAt(at)?.to ?? at;
  const party = scene.partyAt(end) ?? (scene.is(end, ARTICLE) ? scene.partyAt(end + 1) : undefined);
  return (
    party !== undefined &&
    !party.oblique &&
    SPEAKS.has(party.kind) &&
    scene.isComma(party.to) &&
    AUXILIARY.at(scene.tokens, party.to + 1)
  );
}
/** Who may speak in an insert, or be what a sentence opens on. */
export const SPEAKS = new Set<PartyMention['kind']>(['outlet', 'body', 'person']);
const AUXILIARY = markers('auxiliary', 'fr');

/** "…, sachant que l'eau manque, relaie le journal.": nothing but a verb and whoever says it, to the sentence's end. */
function endsOnParty(scene: Scene, verb: number): boolean {
  const last = '.!?'.includes(surface(scene.tokens, scene.to - 1)) ? scene.to - 1 : scene.to;
  const party = scene.partyEnding(last);
  if (!party || party.oblique) return false;
  // "Le wali, X, a nuancé les chiffres.", "La Ligue, menée par X, accuse l'Office.": whoever stands before the commas says it.
  const isOf = party.kind === 'document' || scene.verbAt(verb)?.verb.kind === 'allegation';
  if (isOf && endsApposition(scene, verb - 1)) return false;
  // "Le maire, X, accuse la Ligue.", "Lundi à Salé, X, maire, accuse la Ligue.": whoever opens the clause says it of a body.
  const opener = scene.partyEnding(verb - 1);
  const opens = opener?.kind === 'person' && !opener.oblique && opensClause(scene, opener.from);
  if (opens && scene.hasComma(opener.from, opener.to)) return false;
  const first = scene.is(party.from - 1, ARTICLE) ? party.from - 1 : party.from;
  return scene.verbAt(verb)?.to === first;
}

/** Whether the comma closes what stands between a subject and its verb: "X, ministre de Y, note", "X, qui préside Y, note". */
function endsApposition(scene: Scene, comma: number): boolean {
  const relative = beforeRelative(scene, comma + 1);
  // "le stade, qui coûtera 5 milliards, a précisé le bureau": what cannot speak has no verb of saying.
  if (relative <= comma && scene.partyEnding(relative)) return true;
  const last = scene.partyEnding(comma);
  if (closesParticiple(scene, comma)) return true;
  if (!last || (last.oblique && last.document === null)) return false;
  for (let i = last.from; i < last.to; i++) if (scene.isComma(i)) return true;
  return opensClause(scene, last.from);
}

/** "X, s'appuyant sur Y, alerte", "qui, citant Y, alerte": a participle between two commas. */
function closesParticiple(scene: Scene, comma: number): boolean {
  for (let i = comma - 1; i > scene.from; i--)
    if (scene.isComma(i)) {
      const opens = scene.word(i + 1) === "s'" ? i + 2 : i + 1;
      // "avant", "durant", "during": written like one.
      const isOther = scene.is(opens, ADJUNCT) && !scene.is(opens, ACCOUNT);
      return (
        /(?:ant|ing)$/.test(scene.word(opens)) && scene.word(opens) !== 'according' && !isOther
      );
    }
  return false;
}

const ADJUNCT = markers('adjunct');
const ACCOUNT = markers('account');

/** Whether nothing but an article stands between `at` and the start of the sentence or the comma before. */
export function opensClause(scene: Scene, at: number): boolean {
  let i = at - 1;
  if (scene.is(i, ANY_ARTICLE)) i--;
  return i < scene.from || scene.isComma(i);
}

const RELATIVES = markers('relative');
const AGENT = markers('agent');

/** Start of the clause that a comma closes right before `at` ("X, qui préside Y, déclare", "X, run by Y, said"); `at` without one. */
export function beforeRelative(scene: Scene, at: number): number {
  if (at - 1 < scene.from || !scene.isComma(at - 1)) return at;
  // "who met the minister, X|, said": a comma inside a name ends nothing.
  const last = scene.partyEnding(at - 1)?.from ?? at;
  for (let i = Math.min(at - 1, last) - 1; i > scene.from; i--)
    if (scene.isComma(i) && !isListed(scene, i)) return opensInsert(scene, i) ? i : at;
  return at;
}

/** "which unites the League|, the Union and the Front": whether a comma parts two of a list. */
const isListed = (scene: Scene, comma: number): boolean =>
  scene.partyEnding(comma) !== undefined &&
  scene.partyAt(scene.is(comma + 1, ANY_ARTICLE) ? comma + 2 : comma + 1) !== undefined;

/** Whether a relative pronoun, or a passive participle with its agent ("controlled by"), stands behind the comma at `i`. */
const opensInsert = (scene: Scene, i: number): boolean =>
  scene.is(i + 1, RELATIVES) || (scene.is(i + 2, AGENT) && scene.partyEnding(i) !== undefined);
