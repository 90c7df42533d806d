import type { PartyMention } from '../../names/mention.ts';
import { isMark } from '../../tokens.ts';
import type { Scene } from '../scene.ts';

/** "S'agissant du régime (RPC), la structure montre": an acronym that only its noun's brackets give. */
export const isGloss = (
  { tokens }: Scene,
  { from, to, candidates }: PartyMention,
  verb: number,
): boolean =>
  candidates.length === 0 &&
  isMark(tokens, from - 1, '(') &&
  isMark(tokens, to, ')') &&
  to + 1 < verb;

/** "the Armed Forces (Army) said", "the exchange office (Office des Changes) said": the body whose brackets give it another name. */
export function glossed(scene: Scene, party: PartyMention): PartyMention {
  const isEnclosed =
    isMark(scene.tokens, party.from - 1, '(') && isMark(scene.tokens, party.to, ')');
  if (!isEnclosed) return party;
  const before = scene.partyEnding(party.from - 1);
  return before?.kind === 'body' && party.kind === 'body' && !before.oblique ? before : party;
}
