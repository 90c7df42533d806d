import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention, PeriodMention } from '../../mention.ts';
import { UNKNOWN } from '../calendar.ts';
import type { Reader } from '../reader.ts';
import { isPart } from '../spans.ts';
import { isHabit } from '../standing/each.ts';
import { isFuture } from '../standing/future.ts';
import { isOfSubject } from '../standing/of-subject.ts';
import { isOfSitting } from '../standing/picked-out.ts';
import type { Named } from '../standing/standing.ts';
import { following, isReport, preceding, reportOf } from './around.ts';
import { isOfCause } from './aside.ts';
import { isElsewhere, isOfJoinedClause, isSaidBehind } from './elsewhere.ts';
import { furtherOn, isReachable } from './further-on.ts';
import { areJoined, isWorth } from './joined.ts';
import { isOfLookBack } from './look-back.ts';
import { isOfNextMove, isOfNextSum, isOfNextVerb } from './next-clause.ts';
import type { Scene } from './scene.ts';
import { takesUpChange } from './taken-up-change.ts';
import { toldBefore } from './told-before.ts';

/** The period of a figure among those named in its sentence. */
export function choose(scene: Scene, i: number): Named | null {
  return takesUpChange(scene, i) ? null : chosenAmong(scene, i);
}

function chosenAmong(scene: Scene, i: number): Named | null {
  const { r, sentence, named } = scene;
  const figure = scene.figures[i]!;
  const next = following(scene, i) ?? ofJoined(scene, i);
  const isOfNext =
    next && (isOfJoinedClause(scene, figure, next) || isOfNextSum(r, figure, next.mention));
  const after = isOfNext ? null : next;
  const told = toldBefore(scene, i, after);
  if (told) return told;
  const before = preceding(scene, i);
  if (after && isOfCause(r, scene.context, figure, after.mention)) return before;
  const isOther =
    after &&
    before &&
    after.standing !== 'compared' &&
    !isApposed(scene, i, before, after) &&
    !isSetOffBehind(scene, i, before, after) &&
    // "(à fin mai 2015), contre 66 millions pour 9 tickets, en 2014": what stands after "contre" is of another time.
    !r.has(before.mention.to, figure.from, 'against') &&
    (r.hasSymbol(figure.to, after.mention.from, ',،') ||
      isOfNextMove(r, figure, after.mention) ||
      opensNextClause(r, figure, before, after) ||
      isOfNextVerb(r, figure.to, after.mention) ||
      isOfSubject(r, figure, before.mention, after.mention) ||
      !isReachable(r, nounEnd(figure), after.mention.from));
  // "4 sur 10, mais mieux qu'après la chute entre 2015 et 2018": of what is told next.
  const isNext =
    after &&
    !before &&
    (after.standing === 'covers' || after.standing === 'blocks') &&
    r.hasSymbol(figure.to, after.mention.from, ',،') &&
    (r.has(figure.to, after.mention.from, 'turn') ||
      // "20 hectares, où les pompiers luttent toujours": what goes on now.
      (after.standing === 'blocks' && r.has(figure.to, after.mention.from, 'relative')));
  if (after && !isOther && !isNext && !isElsewhere(r, figure, after, sentence)) return after;
  // "280.000 en 2014 ; ce nombre a baissé de 12 %, à 294.000 en 2015": the clause's own period comes first.
  const isApart = before !== null && r.hasSymbol(before.mention.to, figure.from, ';؛');
  const isRule = isHabit(r, figure, sentence.from, sentence.to);
  const isBehind =
    before !== null &&
    ((isRule && (isOfOtherMoney(scene, figure, before) || isOfOtherTime(r, figure, before))) ||
      isOverBeside(scene, figure, before));
  // "début février a été pluvieux : ce 6 février, le taux …": the day of a bulletin goes before a time of no days.
  const day = named.find((one) => one.standing === 'report' && one.mention.rule === 'day');
  const isWider =
    before?.standing === 'blocks' ||
    (before?.mention.rule === 'month' && isPart(day?.mention ?? UNKNOWN, before.mention));
  if (day && before && isWider && day.mention.from > before.mention.from) return day;
  const presented = before && reportSince(scene, figure, before);
  if (presented) return presented;
  if (before && !isApart && !isBehind && !isElsewhere(r, figure, before, sentence)) return before;
  const further = isRule ? null : furtherOn(scene, i);
  const later = further && isOfLookBack(scene, i, further) ? null : further;
  const report = reportOf(scene, figure.from);
  // "the data for 2024 show a fall of 40 %, after one of 30 % in 2023": its own time is told before.
  if (report && report.mention.to <= figure.from) return report;
  const isLeft = isBehind || (before !== null && isSaidBehind(r, figure, before, sentence));
  return later ?? (isLeft ? null : before) ?? report ?? null;
}

/** Where "20 projects" ends: behind the noun of a count, behind the number of anything else. */
const nounEnd = ({ kind, to }: FigureMention): number => (kind === 'count' ? to + 1 : to);

/** "a présenté ce mercredi le budget 2025, qui s'élève à 32 milliards", "à sa session de février, les comptes de 2023", "dans les trois ans à venir; le budget 2025 y met 3 milliards": of what was named since a day, a meeting, or a time that no calendar knows. */
function reportSince(scene: Scene, figure: FigureMention, before: Named): Named | null {
  const { rule, to: end } = before.mention;
  const isDay = rule.startsWith('day') || isOfSitting(scene.r, before.mention);
  if (!isDay && before.standing !== 'blocks') return null;
  // "a reçu le projet de budget 2026 lundi : il s'élève à 32 milliards"
  const isGlossed = isDay && scene.r.isSymbol(end, ':');
  const start = isGlossed ? scene.sentence.from : end;
  const isBetween = (one: PeriodMention) =>
    one.from >= start && one.to <= figure.from && (isDay || one.rule === 'year');
  return scene.named.findLast((one) => isBetween(one.mention) && isReport(scene, one)) ?? null;
}

/**
 * "contre 13 barques et 74 passagers à la même période de 2017", "de 9 vols et 8 rixes en 2020 à 12 vols et 6 rixes en 2021":
 * the time behind the second is of the first as well, as is a part of the year that the sentence has opened with.
 */
function ofJoined(scene: Scene, i: number): Named | null {
  const { r, figures, against } = scene;
  // "by 10 % from July and 5 % in 2012": it has a time of its own.
  const hasOwn = scene.after[i] !== scene.after[i + 1];
  const isJoined = areJoined(r, figures[i]!, figures[i + 1]);
  const isBase = against[i] && isWorth(r, figures[i]!, figures[i + 1]);
  if (hasOwn || !(isJoined || isBase)) return null;
  const [before, after] = [preceding(scene, i), following(scene, i + 1)];
  if (after && before && isPart(after.mention, before.mention)) return after;
  if (before && (isCountedThen(scene, i, before) || isEndOfBefore(scene, i, before))) return after;
  return against[i] || r.at(figures[i]!.from - 1, 'to')?.value === 'reach' ? after : null;
}

/** "en 2019, 151 vols et 307 rixes, 131 vols et 138 rixes en 2020": thefts were counted for the first year already. */
const isCountedThen = ({ r, figures }: Scene, i: number, { mention }: Named): boolean =>
  figures
    .slice(0, i)
    .some(
      ({ unit, from, to }) =>
        unit === figures[i]!.unit &&
        from >= mention.to &&
        r.hasSymbol(to, figures[i]!.from, ',،;؛'),
    );

/** "ont donné en 2023 27 millions et en 2024 | le fonds a joué le même rôle", "and in the fourth quarter of 9 %": a time of the clause that "et" opens. */
const opensNextClause = (
  r: Reader,
  figure: FigureMention,
  before: Named,
  { mention: { from, to } }: Named,
): boolean => {
  const noun = r.at(from - 1, 'article') ? from - 1 : from;
  const isJoined = r.before(noun, 'in') && r.at(noun - 2, 'to')?.value === '';
  return isJoined && r.isWord(to) && !r.hasSymbol(before.mention.to, figure.from, ',،');
};

/** "23.000 malades à fin 2021, avec | 812 infections et 415 décès en 2021": an end told right behind the figure before, and a comma. */
const isEndOfBefore = ({ r, figures }: Scene, i: number, { mention }: Named): boolean => {
  const x = figures[i - 1];
  return (
    x !== undefined &&
    x.to <= mention.from &&
    !r.hasSymbol(x.to, mention.from, ',،') &&
    END.test(mention.rule) &&
    r.hasSymbol(mention.to, figures[i]!.from, ',،') &&
    figures[i]!.kind === 'count'
  );
};
const END = /^(asof\.)?(end\.|day)/;

/** "De 58 % la semaine dernière, il est monté à 65 %, ce mardi": the first time is of the figure before. */
function isApposed({ r, figures }: Scene, i: number, before: Named, after: Named): boolean {
  const [x, { to }] = [figures[i - 1], figures[i]!];
  const isTaken = x !== undefined && x.to <= before.mention.from && before.mention.from - x.to <= 2;
  return isTaken && r.isSymbol(to, ',،') && after.mention.from - to <= 2;
}

const isRecord = markers('records', 'ar').at;

/** Tokens between a number with its noun and the comma behind it. */
const NOUN = 3;

/** «يعادل 19 مليونا في سنة 2022، ويصل إلى 44 مليونا، في سنة 2023»: a time that two commas set off right behind the second number. */
function isSetOffBehind(
  { r, figures, sentence }: Scene,
  i: number,
  before: Named,
  { mention }: Named,
): boolean {
  const { to } = figures[i]!;
  const last = r.before(mention.from, 'in') ? mention.from - 2 : mention.from - 1;
  // «منتقلا من 9 في المائة، سجلت في الفصل الثاني»
  const comma = isRecord(r.tokens, last) ? last - 1 : last;
  const isNear = r.isSymbol(comma, ',،') && comma - to <= NOUN;
  const isClosed = mention.to >= sentence.to - 1 || r.isSymbol(mention.to, ',،؛;.');
  return isNear && isClosed && r.hasNumber(before.mention.to, figures[i]!.from);
}

/** "ils ont gagné 9 milliards en 2014, reverseraient 60 centimes par litre": the year is of what was told before. */
const isOfOtherMoney = ({ r, sentence }: Scene, figure: FigureMention, { mention }: Named) =>
  figure.kind === 'money' &&
  r.hasNumber(sentence.from, mention.from) &&
  r.hasSymbol(mention.to, figure.from, ',،') &&
  // "15 millions pour 2019-2023, soit en moyenne 3 millions par an": the same, told otherwise; "au prix moyen de 14 DH le kilo": what it was sold at.
  !(
    r.has(mention.to, figure.from, 'norm') &&
    (r.has(mention.to, figure.from, 'otherwise') || r.at(figure.to, 'each')?.value === 'goods')
  );

/** "depuis 2012, elle a organisé 112 séminaires, et tient chaque année 200 réunions": since then is told of the first. */
const isOfOtherTime = (r: Reader, figure: FigureMention, { mention }: Named) =>
  mention.rule.startsWith('since') &&
  r.hasNumber(mention.to, figure.from) &&
  r.hasSymbol(mention.to, figure.from, ',،');

/** "est à 2 % à fin août, tandis que le déficit devrait s'établir à 3 %": what is to come in a clause of its own is of no time that is over. */
const isOverBeside = ({ r, sentence, context }: Scene, figure: FigureMention, one: Named) =>
  one.standing === 'covers' &&
  context.isOver(one.mention) &&
  r.hasNumber(sentence.from, one.mention.from) &&
  r.has(one.mention.to, figure.from, 'turn') &&
  isFuture(r, figure, sentence.from);
