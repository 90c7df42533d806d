import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark, surface } from '../../tokens.ts';
import { SPEAKS } from '../cues/inversion.ts';
import type { Scene } from '../scene.ts';
import type { Attribution } from './attribution.ts';

const OPINION = markers('opinion');
const DEFINITE = markers('definite');
const TOWARDS = markers('towards', 'ar');
const [HE, SHE] = [markers('he'), markers('she')];

/** "Pour X, la hausse …", «بالنسبة إلى الوزير، فإن …», "Pour le HCP, « … »": a person, or a body that is quoted or set against others, between "pour" and a comma. */
export function opinion(scene: Scene): Attribution | null {
  return heldInFront(scene) ?? heldByRelative(scene);
}

/** "X, pour qui 7 puits suffisent": whose opinion a relative clause tells. */
function heldByRelative(scene: Scene): Attribution | null {
  const party = scene.parties.find(
    ({ kind, to }) =>
      SPEAKS.has(kind) && scene.isComma(to) && scene.is(to + 1, OPINION) && scene.is(to + 2, WHO),
  );
  if (!party) return null;
  const { from, to } = party;
  if (isDoneFor(scene, to + 3)) return null;
  return { from, to: to + 3, party, rule: 'according', verb: null, backward: false };
}
const WHO = markers('opinion-of');

/** "le réseau, pour lequel 30 millions ont été mobilisés": whom something was done for holds no opinion. */
function isDoneFor(scene: Scene, from: number): boolean {
  for (let at = from; at < scene.to && !scene.isComma(at); at++)
    if (scene.is(at, BEEN)) return !'«"“'.includes(surface(scene.tokens, from));
  return false;
}
const BEEN = markers('been');

function heldInFront(scene: Scene): Attribution | null {
  const { from } = scene;
  if (!scene.is(from, OPINION)) return null;
  // "Pour lui, la hausse …"
  if ((scene.is(from + 1, HE) || scene.is(from + 1, SHE)) && scene.isComma(from + 2))
    return { from, to: from + 2, party: null, rule: 'according', verb: null, backward: false };
  const at = scene.is(from + 1, DEFINITE) || scene.is(from + 1, TOWARDS) ? from + 2 : from + 1;
  const party = scene.partyAt(at);
  if (!party || party.to + 1 >= scene.to || !scene.isComma(party.to)) return null;
  const body =
    party.kind === 'body' && (isQuoted(scene, party.to + 1) || contrasts(scene, party.to + 1));
  if (party.kind !== 'person' && !isNamedExpert(party) && !body) return null;
  return { from, to: party.to, party, rule: 'according', verb: null, backward: false };
}

/** "Pour l'économiste X, …", unlike "Pour les économistes, …", of whom something may be told. */
const isNamedExpert = ({ kind, role, to }: PartyMention): boolean =>
  kind === 'source' && role !== null && role.to < to;

/** Words that somebody's own have at least, unlike the title of a thing. */
const OWN = 5;

/** "Pour la Ligue, | « … »", "For the league, | 2030, the year of the report, “brought …”": a quotation right there, or a long one further on. */
function isQuoted({ tokens, to }: Scene, from: number): boolean {
  for (let open = from; open < to; open++) {
    if (!isMark(tokens, open, '«"“')) continue;
    if (open === from) return true;
    let close = open + 1;
    while (close < to && !isMark(tokens, close, '»"”')) close++;
    if (close - open > OWN) return true;
    open = close;
  }
  return false;
}

/** "Pour le HCP, toutefois, …" */
const contrasts = (scene: Scene, at: number) =>
  ['contrast', 'filler'].some((use) => scene.useAt(at, use) !== null);
