import { markers } from '../../../lexicons/markers.ts';
import type { Scene } from '../scene.ts';
import type { Entity } from '../speakers/entity.ts';
import type { Attribution } from './attribution.ts';

/**
 * "Le volume a baissé, rapporte l'agence", "The news was put out by the agency", in the midst of someone's account: whose
 * it is, it stays.
 */
export const retells = (scene: Scene, attribution: Attribution, account: Entity | null) =>
  attribution.party?.kind === 'outlet' &&
  attribution.backward &&
  (account?.kind === 'person' || account?.kind === 'body') &&
  (attribution.verb !== null
    ? RETELLS.at(scene.tokens, attribution.verb.to - 1)
    : isNews(scene, attribution));

const RETELLS = markers('retells');

/** "The news was put out by", "l'information a été publiée par": what a medium does with what others have said. */
function isNews(scene: Scene, { rule, from, to }: Attribution): boolean {
  const start = Math.max(scene.from, from - NEWS_REACH);
  return rule === 'agent'
    ? NEWS.within(scene.tokens, start, from)
    : scene.useAt(from, 'according-up') !== null && NEWS.within(scene.tokens, from, to);
}

const NEWS = markers('news');
/** How many words "news of the deal was |" may have. */
const NEWS_REACH = 6;
