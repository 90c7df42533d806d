import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention, PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { isSaid, isTold } from '../standing/base-standing.ts';
import { isDisaster } from '../standing/disaster.ts';
import { dates, type Named } from '../standing/standing.ts';
import { isReached } from './cover.ts';
import { isJoinedBy, isListed } from './listed.ts';
import { isJoined } from './pairs.ts';
import type { Scene } from './scene.ts';

/** The period named last before a figure, where what the figure tells is told of it and of no other; null elsewhere. */
export function toldBefore(scene: Scene, i: number, after: Named | null): Named | null {
  const { r, sentence, named } = scene;
  const figure = scene.figures[i]!;
  const last = named[scene.after[i]! - 1];
  if (!last) return null;
  const isTelling =
    last.standing === 'told' || (last.standing === 'compared' && isTold(r, last.mention));
  // "en hausse de 14 % par rapport à l'an dernier, vers un objectif de 26 millions en 2030": a time of its own follows.
  // «مقابل 40% سنة 2022، حيث انخفض العدد إلى 38»: what it came to since.
  const isSince = last.standing === 'compared' && isReached(r, figure, last.mention.to);
  // "que l'an dernier, quand il y en avait 300 au 3 mai 2021": nor is a day of its own.
  const isDated = after && (dates(after) || /^(asof\.)?day$/.test(after.mention.rule));
  const isOwn = isDated && r.hasSymbol(last.mention.to, figure.from, ',،');
  if (isTelling && !isOwn && !isSince && isOfItsClause(scene, i, last)) return last;
  if (last.standing === 'compared' && (isGloss(r, last, figure) || isTurned(r, last))) return last;
  const isRated = i === 0 || scene.figures[i - 1]!.kind === 'percent';
  if (isRated && isThan(r, last) && isInBracket(r, last.mention, figure)) return last;
  // "en hausse de 5 % par rapport à 2020 (300)", "le double du total annoncé en 2020 (300)": the number that it rose from.
  if (
    (last.standing === 'base' || last.standing === 'act') &&
    isInBracket(r, last.mention, figure) &&
    isLevel(scene.figures, i)
  )
    return last;
  // "en 2020 (300 plaintes) et 2021": what a bracket right behind a time holds is of it.
  const next = after?.mention.from ?? sentence.to;
  // "selon les données de 2021 (Tunisie 196, Algérie 217)": nor of another time than the source.
  const isDating = dates(last) || (last.standing === 'report' && YEARLY.test(last.mention.rule));
  return isDating && isBracketOf(r, last.mention, figure, next) ? last : null;
}

/** Whether a figure tells how much there was: a percentage does where one of what was measured comes before, "34 %, en hausse de 2 points par rapport à 2018 (32 %)". */
function isLevel(figures: readonly FigureMention[], i: number): boolean {
  const { kind, role } = figures[i]!;
  let at = i - 1;
  while (figures[at]?.unit === 'percentage_point') at--;
  const isRate = figures[at]?.kind === 'percent' && figures[at]!.role !== 'change';
  return role !== 'change' && (kind !== 'percent' || isRate);
}

/** "2024, qui a vu 48 naufrages, 9 collisions et 210 sauvetages": the numbers of one clause are of one time. */
function isOfItsClause({ r, figures, sentence }: Scene, i: number, { mention }: Named): boolean {
  const { to } = mention;
  // "ajoutant qu'en 2022, la croissance serait de 3 %, recouvrant une hausse de 2 %": all that is said behind it.
  if (!r.hasNumber(to, figures[i]!.from) || isSaid(r, mention, sentence.from)) return true;
  if (isPartOfTold(r, figures.slice(0, i + 1), to)) return true;
  const isToll = isDisaster(r, mention, sentence.from);
  if (!isToll && !isTold(r, mention)) return false;
  const reach = isToll ? DEEDS : NEXT;
  let [first, last] = [i, i];
  while (first > 0 && figures[first - 1]!.from >= to && isListed(r, figures, first, reach)) first--;
  while (last + 1 < figures.length && isListed(r, figures, last + 1, reach)) last++;
  return first < i && isJoinedBy(r, figures, last) && !r.hasNumber(to, figures[first]!.from);
}

/** How many words «منها» may stand behind its number: «6445 طلبا». */
const PART = 3;

/** "par rapport à 2022, où 300 demandes ont été déposées, dont 90 rejetées et 210 acceptées": parts of what was told of it. */
function isPartOfTold(r: Reader, figures: readonly FigureMention[], to: number): boolean {
  const [whole, ...parts] = figures.filter(({ from }) => from >= to);
  const last = parts.at(-1);
  return (
    whole !== undefined &&
    last !== undefined &&
    parts.every(({ unit }) => unit === whole.unit) &&
    r.has(whole.to, last.to + PART, 'part') &&
    !r.has(whole.to, last.from, 'against')
  );
}

/** How many tokens may stand between two numbers of a list, and between those of a toll: "7 personnes et fait plus de 125". */
const NEXT = 4;
const DEEDS = 6;

/** Whether the bracket that a period opens holds a figure, and no period of its own. */
const isBracketOf = (r: Reader, { to }: PeriodMention, figure: FigureMention, next: number) =>
  r.isSymbol(to, '(') && !r.hasSymbol(to, figure.from, ')') && r.hasSymbol(figure.to, next, ')');

/** Whether a figure still speaks of what is compared: "contre 613 millions un an plus tôt (55 %)", not "(+5 %)", «بنمو نسبته 5 %». */
const isGloss = (r: Reader, { mention }: Named, figure: FigureMention): boolean =>
  figure.role !== 'change' &&
  (isJoined(r, mention.to, figure.from) || isInBracket(r, mention, figure));

/** "une croissance de 3 %, plus modérée qu'en 2020 (4 %)", "higher than growth in 2020 (4%)": what a rate is less or more than is a rate. */
const isThan = (r: Reader, { standing, mention: { from } }: Named): boolean =>
  (standing === 'base' || standing === 'compared') && THAN.within(r.tokens, from - TURNED, from);
const THAN = markers('than');

/** "…, alors qu'à la même date en 2021, il avait atteint 48 %": a time that opens a clause of its own. */
function isTurned(r: Reader, { mention: { from } }: Named): boolean {
  for (let at = from - 1; at >= from - TURNED && !r.counts(at); at--)
    if (r.turns(at) || r.at(at, 'against')) return true;
  return false;
}

/** How many tokens "alors qu'à la" may have. */
const TURNED = 5;

/** "la récolte de l'année précédente (300)", "the previous year's crop (300)": a few words of the noun may close it. */
const isInBracket = (r: Reader, { to }: PeriodMention, figure: FigureMention): boolean => {
  let bracket = to;
  while (bracket < to + NOUN && (r.isWord(bracket) || r.isSymbol(bracket, "'’"))) bracket++;
  return r.isSymbol(bracket, '(') && figure.from === bracket + 1 && !isSetAgainst(r, figure);
};

/** How many tokens "puits à sec contre" may have. */
const AGAINST = 6;

/** "par rapport à 2022 (31 puits contre 39)": the first of the two is of the time that is spoken of. */
function isSetAgainst(r: Reader, { to }: FigureMention): boolean {
  for (let at = to; at < to + AGAINST && !r.isSymbol(at, ')'); at++)
    if (r.at(at, 'against')) return true;
  return false;
}

/** How many tokens the noun that a period belongs to may have behind it: "'s crop". */
const NOUN = 4;

/** The times that data are of as a whole: a report's month is that of its issue. */
const YEARLY = /^(?:years?|between\.year)$/;
