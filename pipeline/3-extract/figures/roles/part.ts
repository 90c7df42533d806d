import type { View } from '../measure/sentence/view.ts';
import type { Measure } from '../measure/spell.ts';
import { tellsGroup } from './group-share.ts';
import { isNextShare } from './listed-share.ts';
import { isMadeUp } from './makes-up.ts';
import { restatesCount } from './restated-share.ts';
import { doesSomething } from './share-does.ts';
import { isOfSameWhole } from './shared-whole.ts';

/** Whether a percentage that no "of" follows is a part of a whole all the same. */
export const isPartOfWhole = (view: View, measure: Measure | null): boolean =>
  view.candidate.unit?.kind === 'percent' &&
  (restatesCount(view) ||
    doesSomething(view) ||
    isMadeUp(view) ||
    tellsGroup(view) ||
    isNextShare(view) ||
    (measure !== null && isOfSameWhole(view, measure)));
