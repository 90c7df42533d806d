import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark } from '../../tokens.ts';
import type { Scene } from '../scene.ts';

const isArticle = markers('article').at;

/** "RABAT (Reuters) – Le Maroc …, a dit le ministère": the agency that brings the text, and no subject in it; unlike "Le quotidien (Al Massae) – proche du parti – a dit". */
export const isInDateline = (
  { tokens, from: first }: Scene,
  { kind, from, to }: PartyMention,
): boolean =>
  kind === 'outlet' &&
  isMark(tokens, from - 1, '(') &&
  isMark(tokens, to, ')') &&
  isMark(tokens, to + 1, '-–—:') &&
  !isArticle(tokens, first);
