import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark, NUMBER, surface, WORD } from '../../tokens.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { CONTENT } from '../attributions/subject-reach.ts';
import type { Scene } from '../scene.ts';
import { SPEAKS } from './inversion.ts';

const AND = markers('and');
const ARTICLE = markers('article');
const POSSESSIVE = markers('possessive');
const GOVERNS = markers('governs');
const AGAINST = markers('turn');
const HELD_BY = markers('held-by');

/** "Le Fonds prévoit 13 %, et la Banque 4 %", "A put it at 13%, against 4% for B": who says the rest with the verb of another. */
export function gapped(scene: Scene, found: readonly Attribution[]): Attribution[] {
  return scene.parties.flatMap((party): Attribution[] => {
    if (!SPEAKS.has(party.kind)) return [];
    const { from, to } = party;
    const start = contrastStart(scene, party);
    const shares = !party.oblique && isCoordinated(scene, party) && bringsAmount(scene, party);
    if (start === 0 && !shares) return [];
    const lead = leadOf(scene, found, party);
    // "a annoncé 30 millions, la Région 4": what each pays is nobody's word.
    if (!lead || !(holdsTrue(scene, lead) || isThat(scene, to))) return [];
    if (shares) return [{ from, to, party, rule: 'verb', verb: lead.verb, backward: false }];
    return [{ from: start, to, party, rule: 'according', verb: null, backward: true }];
  });
}

/** Tokens from a verb to whoever shares it. */
const REACH = 40;

/** Whoever says an amount before a party, by the last verb there; a clause of what is said has subjects of its own. */
function leadOf(
  scene: Scene,
  found: readonly Attribution[],
  { from, to }: PartyMention,
): Attribution | undefined {
  const lead = found.findLast((a) => a.from < from);
  if (!lead?.verb || !lead.party || lead.to > from || from - lead.to > REACH) return undefined;
  const { verb, from: start } = lead.verb;
  if (verb.deed || verb.form === 'gerund') return undefined;
  if (scene.language !== 'ar' && lead.party.from > start) return undefined;
  if (scene.verbs.some((v) => v.from >= lead.to && v.from < from)) return undefined;
  if (!scene.counts(lead.to, from) || scene.inQuotes(from)) return undefined;
  // "mieux que la Banque (2,9 %)"
  const isFree = isThat(scene, to);
  for (let at = lead.to; !isFree && at < from; at++) if (isThat(scene, at)) return undefined;
  return lead;
}

/** "that", and no "de", which leads to a noun as well. */
const isThat = (scene: Scene, at: number): boolean =>
  scene.is(at, CONTENT) && !/^d[e']$/.test(scene.word(at));

/** Whether a verb tells what somebody holds to be so, and not what was counted or done. */
const holdsTrue = ({ tokens }: Scene, { verb }: Attribution): boolean =>
  verb !== null &&
  (HOLDS.within(tokens, verb.from, verb.to) ||
    HOLDS.has(surface(tokens, verb.from).slice(tokens.clitic[verb.from])));
const HOLDS = markers('holds-at');

/** "the | Agency", "her | deputy" */
const isDetermined = (scene: Scene, at: number): boolean =>
  scene.is(at - 1, ARTICLE) || scene.is(at - 1, POSSESSIVE);

/** Tokens of "contre 82 % | pour la": an amount and what it is of. */
const CONTRAST = 10;

/** Start of "pour la CDT" behind ", contre 82 %"; 0 where no contrast leads to the party. */
function contrastStart(scene: Scene, { from }: PartyMention): number {
  const by = isDetermined(scene, from) ? from - 2 : from - 1;
  if (!scene.is(by, HELD_BY)) return 0;
  let counts = false;
  for (let at = by - 1; at > Math.max(scene.from, by - CONTRAST); at--) {
    if (scene.tokens.kind[at] === NUMBER) counts = true;
    if (scene.is(at, AGAINST)) return counts ? by : 0;
    if (isMark(scene.tokens, at, ';:«»"“”()')) return 0;
  }
  return 0;
}

/** Behind a comma, a semicolon or "et". */
function isCoordinated(scene: Scene, { from }: PartyMention): boolean {
  const before = isDetermined(scene, from) ? from - 2 : from - 1;
  if (scene.isComma(before) || isMark(scene.tokens, before, ';؛')) return true;
  return scene.is(before, AND);
}

/** Words between a party and its amount: "à un déficit budgétaire de 4 %". */
const AMOUNT = 8;

/** Whether an amount follows with no verb of its own: "la Banque | 4 %", "la Banque | à un déficit de 4 %", "the Fund | that 4 %". */
function bringsAmount(scene: Scene, { to }: PartyMention): boolean {
  const { tokens } = scene;
  if (tokens.kind[to] === NUMBER) return true;
  if (isThat(scene, to)) return true;
  if (!scene.is(to, GOVERNS) && !scene.is(to, ARTICLE) && tokens.clitic[to] === 0) return false;
  for (let at = to; at < Math.min(scene.to, to + AMOUNT); at++) {
    if (tokens.kind[at] === NUMBER) return true;
    if (scene.verbAt(at) || scene.partyAt(at) || isThat(scene, at)) return false;
    if (tokens.kind[at] !== WORD && !isMark(tokens, at, "'’$€-")) return false;
  }
  return false;
}
