import { markers } from '../../../../lexicons/markers.ts';
import { knownName } from '../../../names/registry-names.ts';
import { W } from '../../lexicon.ts';
import { PHRASE } from '../sentence/piece.ts';
import type { Range } from '../sentence/scene.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, spanOf, wholeOf } from '../spell.ts';

/** Tokens before an amount among which its noun stands: «على دعم بقيمة». */
const NEAR = 4;

/** Whether an amount is lent or granted by whoever follows it: "un prêt de 600 millions de dirhams [de la Banque]" is no part of a bank. */
export function isGivenBy({ scene, candidate }: View, { from, to }: Range): boolean {
  const { tokens, lexicon } = scene;
  if (
    candidate.unit?.kind !== 'money' ||
    !isGiven.within(tokens, candidate.from - NEAR, candidate.from)
  )
    return false;
  const head = lexicon.language === 'en' ? to - 1 : from;
  const known = knownName(lexicon.language, tokens, from, to);
  return lexicon.has(tokens, head, W.agent) || known?.value.kind === 'body';
}
const isGiven = markers('money-given');

/** What is given, where the amount is told of it, with its giver. */
export function givenBy({ scene, near, pieces, at }: View, giver: Range): Measure | null {
  const isTold = near?.kind === PHRASE && near.to === pieces[at]!.at;
  return isTold && isGiven.at(scene.tokens, near.from)
    ? joined(scene, [spanOf(scene, near), wholeOf(scene, giver)], 'given')
    : null;
}
