import type { FigureMention, PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { isComing, isJoinedOn } from '../standing/future.ts';
import { isParticiple } from '../standing/participle.ts';
import { followsAtOnce, isAlone, isToldAsPart } from '../standing/picked-out.ts';
import type { Named } from '../standing/standing.ts';
import { isAgainst } from './against.ts';
import { isHorizonOfWhole } from './aside.ts';
import { isChange } from './cover.ts';
import { isElsewhere, isOfJoinedClause } from './elsewhere.ts';
import { isOfNextSum } from './next-clause.ts';
import type { Scene } from './scene.ts';

/** The first period behind a figure, past other figures, that may still speak of it. */
export function furtherOn(scene: Scene, i: number): Named | null {
  const { r, sentence, figures, named, after } = scene;
  const figure = figures[i]!;
  const one = named.find(
    ({ standing, mention }, at) =>
      at >= after[i]! &&
      !isOfPart(scene, i, mention) &&
      !isHorizonOfWhole(r, mention, figures, i) &&
      (standing === 'covers' ||
        isUnknownEnd(standing, mention) ||
        // "300 familles, un déficit passé de 9 en 2021 à 7 en 2024": both ends are of what changed.
        (standing === 'compared' && !isChange(r, figure, sentence.from))),
  );
  if (!one || one.standing === 'compared' || isElsewhere(r, figure, one, sentence)) return null;
  if (isOfJoinedClause(scene, figure, one) || isBeyondBase(scene, i, one)) return null;
  if (isOfNextSum(r, figure, one.mention) || isOfBase(scene, i, one)) return null;
  if (isOfFormer(scene, i, one.mention)) return null;
  if (opensJoinedClause(r, figure, one.mention)) return null;
  // "62 % des aidés, pour une moyenne de 300 par mois en 2025": the year is of the mean, unless it is set off as well.
  let comma = one.mention.from - 1;
  while (comma >= figure.to && !r.isSymbol(comma, ',،')) comma--;
  const isOfMean = comma >= figure.to && r.has(comma, one.mention.from, 'norm');
  if (isOfMean && r.hasNumber(comma, one.mention.from)) return null;
  // "11 agents, et un budget inchangé depuis 2021": an open period is of its own clause, unless two commas set it off.
  const isOpen = one.mention.rule.startsWith('since');
  if (isOpen && !isOfWholeSentence(r, figure, one.mention)) return null;
  return isReachable(r, figure.to, one.mention.from) ? one : null;
}

/** "300 arrêtés et 20 réseaux démantelés, jusqu'aux premiers mois de l'année": an end that no calendar fixes is of no other time. */
const isUnknownEnd = (standing: Named['standing'], { rule }: PeriodMention): boolean =>
  standing === 'blocks' && rule.startsWith('until.');

/** "300 arrêtés, et 20 réseaux démantelés, depuis janvier.": an open time that commas set off is of all that is joined before it. */
function isOfWholeSentence(r: Reader, figure: FigureMention, { from, to }: PeriodMention): boolean {
  const isSetOff = r.isSymbol(from - 1, ',،') && (r.isSymbol(to, ',،') || r.closes(to));
  const clause = isSetOff ? from - 1 : from;
  for (let at = figure.to; at < clause; at++) {
    if (r.hasSymbol(at, at + 1, '(–—')) return false;
    // "300 arrêtés, saisi 20 armes et …"
    const isNext = isParticiple(r, at + 1) && r.hasNumber(at + 1, clause);
    const isJoined = isNext || r.conjoined(at + 1) || r.at(at + 1, 'to')?.value === '';
    if (r.hasSymbol(at, at + 1, ',،') && !(isSetOff && isJoined)) return false;
  }
  return true;
}

/** «بلغت الحالات 4340، وفي سنة 2008 بلغ العدد 6558», "300 cases, and in 2008 there were": a time that opens a clause joined on behind a comma. */
function opensJoinedClause(r: Reader, { to }: FigureMention, { from, to: end }: PeriodMention) {
  const start = r.before(from, 'in') ? from - 1 : from;
  const isJoined = r.conjoined(start) || r.at(start - 1, 'to')?.value === '';
  const comma = r.conjoined(start) ? start - 1 : start - 2;
  return isJoined && comma >= to && r.isSymbol(comma, ',،') && r.isWord(end) && !r.joint(end);
}

/** «وصلت النسبة إلى 50 في المائة، بعدما وقفت سنة 2016 عند 42»: a time of what the same thing was before, told behind a comma. */
function isOfFormer({ r, figures }: Scene, i: number, { from, to }: PeriodMention): boolean {
  const [x, next] = [figures[i]!, figures[i + 1]];
  if (next?.unit !== x.unit || next.from < to) return false;
  let comma = from - 1;
  while (comma >= x.to && !r.isSymbol(comma, ',،')) comma--;
  return comma >= x.to && r.at(comma + 1, 'against') !== null;
}

/** "ont augmenté de 32 % par rapport à 2019, et ont gagné 9 % en 2022": a base and its comma close what is told of a number. */
function isBeyondBase({ r, figures, named, after }: Scene, i: number, { mention }: Named): boolean {
  const [base, next] = [named[after[i]!], figures[i + 1]];
  if (base?.standing !== 'base' || next?.role !== 'change' || next.to > mention.from) return false;
  const comma = base.mention.to;
  const isJoined = r.at(comma + 1, 'to')?.value === '' || r.conjoined(comma + 1);
  return (
    next.from > comma &&
    r.isSymbol(comma, ',،') &&
    isJoined &&
    !r.hasSymbol(next.to, mention.from, ',،')
  );
}

/** "-90 % pour les cars (1 tué au lieu de 10 en mai 2019)", in a text on May 2020: the time that a base stands right before is of that base. */
function isOfBase({ r, figures, context }: Scene, i: number, { mention }: Named): boolean {
  const base = figures.findLastIndex(({ to }) => to <= mention.from);
  return (
    base > i &&
    isAgainst(r, figures[base]!) &&
    context.isPast(mention) &&
    !r.hasSymbol(figures[base]!.to, mention.from, ',،')
  );
}

/** "129 barrages, dont 46 en 2022", "dont 13 au titre du seul mois de mai": a time that follows a part at once, or is picked out, is of the part. */
function isOfPart({ r, figures }: Scene, whole: number, mention: PeriodMention): boolean {
  const { from } = mention;
  const part = figures.findLast((figure) => figure.to <= from);
  return (
    part !== undefined &&
    part !== figures[whole] &&
    !r.hasSymbol(part.to, from, ',،') &&
    (isToldAsPart(r, part)
      ? followsAtOnce(part, from) || isAlone(r, mention)
      : // "up by 61 %, and by 27 % in October alone", unlike "12 morts et 40 blessés en mai seulement"
        isAlone(r, mention) && part.unit === figures[whole]!.unit)
  );
}

/** Whether a period further on in the sentence still speaks of a figure: nothing there opens another clause. */
export function isReachable(r: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const aside = partEnd(r, at, to);
    if (aside > 0) at = aside;
    const relative = r.at(at, 'relative');
    // "that of networks" opens no clause, "12 accidents that occurred in May" none but that of its time.
    const opens = relative && relative.value !== 'of' && !r.at(relative.end, 'happens');
    const isNext = isComing(r, at) && isJoinedOn(r, at);
    // "30 projects | planned for | 2027" are of the time that "planned" leads to.
    const future = r.at(at, 'future');
    const isForeseen = future !== null && r.skipLinks(future.end) < to - 1;
    if (opens || isNext || r.at(at, 'turn') || isForeseen || r.isSymbol(at, ';؛')) return false;
    // "63 % ont …, ajoutant que la moyenne de 2025", «، مشيرا إلى أن»: what is told next.
    const said = r.at(at - 1, 'to')?.value === 'reach' ? at - 2 : at - 1;
    const isListed = r.isSymbol(said - 1, ',،') || (r.conjoined(at) && r.isSymbol(at - 1, ',،'));
    if (r.at(at, 'that') && (r.before(at, 'act') || isListed)) return false;
  }
  return true;
}

/** How many tokens "dont près de 105" may hold before its number. */
const PART = 4;

/**
 * "28 morts, dont 5 enfants, dans 12 accidents survenus en mai": the comma that closes a part, where nothing else parts
 * the whole from its time at `to`; −1 where none does.
 */
function partEnd(r: Reader, at: number, to: number): number {
  if (!r.at(at, 'part') || !r.hasNumber(at + 1, at + PART)) return -1;
  let comma = at + 1;
  while (comma < to && !r.isSymbol(comma, ',،')) comma++;
  // "dans 12 accidents de la route, survenus en mai"
  let end = to;
  while (end > comma && !r.isSymbol(end, ',،')) end--;
  if (!isParticiple(r, end + 1)) end = to;
  const isOver = r.hasSymbol(comma + 1, end, ',،:;؛') || r.has(comma, to, 'against');
  return comma < to && !isOver ? comma : -1;
}
