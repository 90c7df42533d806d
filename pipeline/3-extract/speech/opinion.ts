import { markers } from '../../lexicons/markers.ts';
import { surface } from '../tokens.ts';
import type { Attribution } from './attribution.ts';
import type { Scene } from './scene.ts';

const OPINION = markers('opinion');
const DEFINITE = markers('definite');

/** "Pour X, la hausse …", "Pour le HCP, « … »": a person, or a body that is quoted or set against others, between "pour" and a comma. */
export function opinion(scene: Scene): Attribution | null {
  if (!scene.is(scene.from, OPINION)) return null;
  const at = scene.is(scene.from + 1, DEFINITE) ? scene.from + 2 : scene.from + 1;
  const party = scene.partyAt(at);
  if (!party || party.to + 1 >= scene.to || !scene.isComma(party.to)) return null;
  const quoted = '«"“'.includes(surface(scene.tokens, party.to + 1));
  const body = party.kind === 'body' && (quoted || contrasts(scene, party.to + 1));
  if (party.kind !== 'person' && !body) return null;
  return { from: scene.from, to: party.to, party, rule: 'according', verb: null, backward: false };
}

/** "Pour le HCP, toutefois, …" */
const contrasts = (scene: Scene, at: number) =>
  ['contrast', 'filler'].some((use) => scene.useAt(at, use) !== null);
