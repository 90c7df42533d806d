import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention } from '../../mention.ts';
import { isTold } from '../standing/base-standing.ts';
import { isSurpassed } from '../standing/exceeding.ts';
import { isDating, type Named } from '../standing/standing.ts';
import { following } from './around.ts';
import { isOfTwo, isWorth } from './joined.ts';
import { isOff } from './off.ts';
import { isAlso, openingOf } from './pairs.ts';
import type { Scene } from './scene.ts';

/** Marks the periods that date only the figure that another is compared with: "contre 432 en 2021". */
export function setBases(scene: Scene): void {
  const { r, sentence, figures, named } = scene;
  named.forEach((one, i) => {
    if (isDayOfEcho(named[i - 1], one)) one.standing = 'compared';
  });
  let base: Named | null = null;
  figures.forEach((x, i) => {
    const near = named[scene.after[i]!];
    if (near && isDating(near) && isOff(r, x, near.mention, sentence.from))
      near.standing = isTold(r, near.mention) ? 'told' : 'base';
    if (near?.standing === 'covers' && isWhatTheyWere(scene, i, near)) near.standing = 'compared';
    if (x.role !== 'change' && scene.against[i] && near && isOfBase(scene, i, near))
      near.standing = 'compared';
    // "40 vols et 12 rixes contre 41 vols et 9 rixes en 2023": of both that are set against as many.
    // "contre 4.320 tonnes, pour une valeur de 3 MDH en 2023"
    const isFirst = scene.against[i] && (isOfTwo(r, figures, i) || isWorth(r, x, figures[i + 1]));
    const after = following(scene, isFirst ? i + 1 : i);
    if (!after) return;
    // "après 7,8 % en avril et 8,2 % en mars": one more of what is compared.
    const start = openingOf(r, x);
    const isListed = r.before(start, 'to') && r.at(start - 1, 'to')?.value !== 'reach';
    const isMore = i > 0 && (isListed || isAlso(r, figures[i - 1]!, x));
    const isBelow = i > 0 && isSurpassed(r, x.from);
    const isEarlier = base !== null && isNextBack(scene, base, x, after);
    if (scene.against[i] || isBelow || (base && isMore) || isEarlier) after.standing = 'compared';
    base = after.standing === 'compared' ? after : null;
    if (scene.paired[i] && after.mention.to <= figures[i + 1]!.from) after.standing = 'compared';
  });
}

/** "up on the same period last year, when it held 48 on | 19 December 2024": which day that was that something is set against. */
export const isDayOfEcho = (echo: Named | undefined, { standing, mention }: Named): boolean =>
  echo?.standing === 'base' &&
  echo.mention.rule === 'period.same' &&
  echo.mention.first === null &&
  standing === 'covers' &&
  DAY.test(mention.rule);
const DAY = /^(asof\.)?day$/;

/** How many tokens "candidats en" may have between a number and its year. */
const YEAR = 3;

/** "On compte 300 candidats ; ils étaient | 280 en 2016": what a pronoun takes up, as it was in another year. */
function isWhatTheyWere({ r, figures, named }: Scene, i: number, { mention }: Named): boolean {
  const { from, to, unit } = figures[i]!;
  const verb = from - 1;
  const before = figures.slice(0, i).find((x) => x.unit === unit);
  const told = named.filter((one) => one.mention.to <= from);
  const isBeside =
    (before !== undefined && told.every((one) => one.mention.to <= before.from)) ||
    told.some((one) => (one.mention.first ?? '') > mention.last!);
  return (
    isBeside &&
    mention.rule === 'year' &&
    mention.from - to <= YEAR &&
    were(r.tokens, verb) &&
    isTakenUp(r.tokens, verb - 1) &&
    r.isSymbol(verb - 2, ',;:(')
  );
}
const [were, isTakenUp] = [markers('were').at, markers('them').at];

/** "contre 3,7 % en 2018 | , 5,6 % en 2017": one more of what is compared, further back. */
function isNextBack({ r }: Scene, base: Named, { from }: FigureMention, after: Named): boolean {
  const isListed = r.isSymbol(base.mention.to, ',،') && base.mention.to + 1 === from;
  return isListed && (after.mention.last ?? '') < (base.mention.first ?? '');
}

/** How many tokens "compared to the" may have. */
const COMPARED = 5;

/** "up from 12.4 % compared to the same period last year": what another is set against is of that time. */
function isOfBase({ r, figures }: Scene, i: number, { standing, mention }: Named): boolean {
  const { to } = figures[i]!;
  if (standing !== 'base' || mention.from - to > COMPARED) return false;
  const next = figures[i + 1];
  if (next && next.from < mention.from) return false;
  for (let at = to; at < mention.from; at++) if (r.isSymbol(at, ',،;؛(')) return false;
  return true;
}
