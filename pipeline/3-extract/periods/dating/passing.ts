import { markers } from '../../../lexicons/markers.ts';
import { nounCodes } from '../../../lexicons/noun-classes.ts';
import type { FigureMention } from '../../mention.ts';
import { isSameRange } from '../calendar.ts';
import { isOfDraft } from '../standing/report.ts';
import type { Named } from '../standing/standing.ts';
import type { Scene } from './scene.ts';

const VOTE = 'vote';
const AMENDMENT = 'amendment';
const MEMBERS = nounCodes('member');

/**
 * "le budget 2023, adopté par 57 voix", "le PLF 2026. Quelque 350 amendements ont été déposés": what a bill goes through is
 * of the day of the session, not of the year that the bill is for, where nothing else would date it.
 */
export function isOfPassing(scene: Scene, x: FigureMention, own: Named | null): boolean {
  const { spoken, main } = scene.context;
  if (x.unit === VOTE) return own ? own.standing === 'report' : spoken === main;
  const isOfBill = x.unit === AMENDMENT || (MEMBERS.has(x.unit) && isCast(scene, x));
  return isOfBill && isDatedByBill(scene, own);
}

function isDatedByBill({ r, context: { draft, spoken } }: Scene, own: Named | null): boolean {
  if (own) return own.standing === 'report' && isOfDraft(r, own.mention);
  return draft !== null && spoken !== null && isSameRange(spoken, draft);
}

/** How far around those who vote it is told that they do. */
const NEAR = 6;
const VOTES = markers('votes');

/** "165 députés ont voté pour", «بموافقة 165 نائبا». */
const isCast = ({ r, sentence }: Scene, { from, to }: FigureMention): boolean =>
  VOTES.within(r.tokens, Math.max(sentence.from, from - NEAR), Math.min(sentence.to, to + NEAR));
