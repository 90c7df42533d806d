import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention, SentenceTokens } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { isFuture, isSubjectComing } from '../standing/future.ts';
import type { Named } from '../standing/standing.ts';
import { isReached } from './cover.ts';
import type { Scene } from './scene.ts';

const AHEAD = /(?<!^day)\.next$/;

/** "10 millions sont illettrés, et le but pour l'horizon 2030 …": a plan's time is not that of what is told beside it. */
export const isElsewhere = (
  r: Reader,
  x: FigureMention,
  { mention }: Named,
  { from }: SentenceTokens,
) =>
  (/^(asof\.year|by)/.test(mention.rule) ||
    // "300 familles seront relogées le mois prochain" is of them.
    (AHEAD.test(mention.rule) && r.has(x.to, mention.from, 'future') && !isSubjectComing(r, x))) &&
  !isFuture(r, x, from) &&
  (AHEAD.test(mention.rule) ||
    r.hasSymbol(x.to, mention.from, ',،') ||
    // "augmenterait de 2 % à l'horizon 2030, pour atteindre 300": what it comes to by then.
    (r.hasSymbol(mention.to, x.from, ',،') &&
      !isReached(r, x, mention.to) &&
      !COMES_TO.within(r.tokens, mention.to, x.from)));

/** «، ليبلغ العدد 300» */
const COMES_TO = markers('has-come-to', 'ar');

/** "consacré au plan à l'horizon 2030, il a dit que le taux est de 62 %": what is said there is not told of the goal. */
export function isSaidBehind(
  r: Reader,
  x: FigureMention,
  goal: Named,
  sentence: SentenceTokens,
): boolean {
  const isSaid = r.has(goal.mention.to, x.from, 'that') && isElsewhere(r, x, goal, sentence);
  return isSaid && !isSubjectComing(r, x);
}

/** How many words "et, mardi" and «وذلك يوم الثلاثاء» have before their day, at most. */
const DAY_ALONE = 2;

/** "70 maisons inondées, et les écoles sont restées fermées mardi", in a text on Monday: of what is joined on and counts nothing. */
export function isOfJoinedClause({ r, context }: Scene, x: FigureMention, { mention }: Named) {
  if (!/^day/.test(mention.rule) || !context.isOfDay() || context.spoken?.last === mention.last)
    return false;
  let comma = mention.from - 1;
  while (comma >= x.to && !r.isSymbol(comma, ',،')) comma--;
  const isJoined = r.conjoined(comma + 1) || r.at(comma + 1, 'to')?.value === '';
  const isClause = mention.from - comma - 1 > DAY_ALONE;
  return comma >= x.to && isJoined && isClause && !r.hasNumber(comma, mention.from);
}
