import type { FigureMention, PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { isPart } from '../spans.ts';
import { isEach } from '../standing/each.ts';
import { isComing, isJoinedOn } from '../standing/future.ts';
import { isOfBulletin, isOfDraft } from '../standing/report.ts';
import { dates, type Named } from '../standing/standing.ts';
import { isAgainst } from './against.ts';
import { isHorizonOfWhole, isInRelative, isOfAddition, isOfBracket, isOfGloss } from './aside.ts';
import { openingOf } from './pairs.ts';
import type { Scene } from './scene.ts';

/** The last period named before a figure that may date it. */
export function preceding({ r, figures, named, after }: Scene, i: number): Named | null {
  const { from } = figures[i]!;
  let bracketed: Named | null = null;
  for (let at = after[i]! - 1; at >= 0; at--) {
    const one = named[at]!;
    if (isInRelative(r, one.mention, from) || isOfAside(r, one.mention, from)) continue;
    if (isHorizonOfWhole(r, one.mention, figures, i) || isOfAddition(r, one.mention, from))
      continue;
    if (!dates(one) || isNowSince(one, named[at - 1])) continue;
    // "En 2020, 28 % (34 % en 2004) et 57 %": of the number in its brackets, unless it is the only one.
    if (!isOfBracket(r, one.mention, figures, from) && !isOfGloss(r, one.mention, from)) return one;
    bracketed ??= one;
  }
  return bracketed;
}

/** How many words "alors que sur la" may have, and from its time to "ajoutant que". */
const TURN = 4;
const ASIDE = 60;

/** Whether a clause of its own opens right before a time: "alors que la (même période)". */
function isTurned(r: Reader, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - TURN); at--) if (r.turns(at)) return true;
  return false;
}

/** "alors que la même période de 2018 en avait vu 62, ajoutant que | 112 tonnes": whoever goes on speaking is back from the aside. */
function isOfAside(r: Reader, { from: start, to }: PeriodMention, from: number): boolean {
  if (!isTurned(r, start)) return false;
  for (let at = to + 1; at < Math.min(from, to + ASIDE); at++)
    if (r.at(at, 'act') && r.isSymbol(at - 1, ',،') && r.hasNumber(to, at)) return true;
  return false;
}

/** "The total since May now stands at 300", "the gain since May is now 9 %": what has run since then does so until now. */
const isNowSince = ({ mention: { rule, from } }: Named, before: Named | undefined): boolean =>
  rule === 'now' &&
  before?.standing === 'covers' &&
  before.mention.rule.startsWith('since.') &&
  from - before.mention.to <= VERB;

/** Words that "is" may have between the two. */
const VERB = 1;

/** A period that follows its figure with no other figure and no break between: "95 en 2020". */
export function following(scene: Scene, i: number): Named | null {
  const { r, named } = scene;
  const figure = scene.figures[i]!;
  const next = scene.next[i];
  for (let at = scene.after[i]!; at < named.length; at++) {
    const one = named[at]!;
    if (next && next.from < one.mention.from) return null;
    if (opensBracket(r, one.mention)) return null;
    let commas = 0;
    for (let token = figure.to; token < one.mention.from; token++) {
      if (
        r.isSymbol(token, ';:؛') ||
        // "En 1982, nous étions 6 (…) aujourd'hui nous sommes 4": what a quotation leaves out.
        (r.isSymbol(token, '…') && r.isSymbol(token - 1, '([')) ||
        (isEach(r, token) && !isPer(figure, token) && (commas > 0 || !isAtOnce(r, token, one)))
      )
        return null;
      // "300 juges, ajoutant que depuis 1998, 20 …": of what is told next.
      if (commas > 0 && r.at(token, 'that')) return null;
      if (r.pauses(token, ',،–—')) commas++;
      else if (isComing(r, token) && (commas > 0 || isJoinedOn(r, token))) return null;
    }
    if (!dates(one) && one.standing !== 'compared' && !isReport(scene, one)) continue;
    // "soit une hausse de 36 %, la plus forte des cinq dernières années"
    if (commas > 0 && figure.role === 'change' && one.mention.rule === 'length.last') return null;
    // "…, en 2020 95 plaintes": a period that opens the next figure's clause is that figure's.
    if (next && one.mention.to <= next.from) {
      const closed = r.isSymbol(one.mention.to, ',،;؛.)');
      // «16 مليونا بينما بلغت سنة 2011 | 45 في المائة»
      const opens =
        isOpening(r, figure.to, one.mention.from) ||
        isBehindBracket(r, figure.to) ||
        r.has(figure.to, one.mention.from, 'turn');
      // «من 125 مقعدا، خلال سنة 2016 إلى 12»
      const isStart = scene.paired[i] && r.at(one.mention.to, 'to') !== null;
      if (!closed && !isStart && (commas > 0 || opens)) return null;
      if (opens && isLedTo(r, one.mention.to, next)) return null;
    }
    return one;
  }
  return null;
}

/** "6,4 milliards (en 2022 : 5,9 milliards)": a time that the bracket tells its own number of. */
function opensBracket(r: Reader, { from, to }: PeriodMention): boolean {
  const bracket = r.before(from, 'in') ? from - 2 : from - 1;
  return r.isSymbol(bracket, '(') && r.isSymbol(to, ':');
}

/** Whether a period is a report's own, and not the end of the time spoken of: "les statistiques d'octobre" of ten months. */
export const isReport = (
  { r, sentence, context: { spoken } }: Scene,
  { standing, mention }: Named,
) =>
  standing === 'report' &&
  // "…, explique la direction dans sa note de janvier 2024": the issue that tells of the time spoken of.
  !(spoken && isOfBulletin(r, mention, sentence.from)) &&
  // "À fin mars 2022, … Son rapport sur l'exécution de la loi de finances 2022": of the part of its year spoken of.
  !(spoken && isPart(spoken, mention) && isOfDraft(r, mention) && CUMULATED.test(spoken.rule)) &&
  !(spoken?.last === mention.last && (isPart(mention, spoken) || END_OF_MONTH.test(spoken.rule)));

const END_OF_MONTH = /^(asof\.)?end\.month/;
const CUMULATED = /^(asof|until)?\.?end\./;

/** "22 dirhams par mois au 31 mars 2015": what is paid each month, on a day that follows at once. */
const isAtOnce = (r: Reader, each: number, { mention }: Named): boolean =>
  mention.from - r.at(each, 'each')!.end <= 2 && !r.hasSymbol(each, mention.from, ',،(');

/** How far from its figure "لكل 100 ألف" may stand. */
const PER = 3;

/** Whether a word of "each" is only what a rate is counted by: "265 سجينا لكل 100 ألف". */
const isPer = ({ kind, to }: FigureMention, token: number): boolean =>
  kind === 'rate' && token - to <= PER;

/** "… 517 plaintes et en 2011 on en a reçu 472", "وفي سنة 2011": a period with its conjunction opens a clause. */
function isOpening(r: Reader, figure: number, from: number): boolean {
  // «38 ألفا و102 سنة 2017»: the conjunction of the number itself.
  if (from <= figure) return false;
  const joint = r.at(from - 2, 'to');
  // "contre 300 à la même période"
  const leads = joint?.end === from && r.at(from - 2, 'link') !== null;
  if (joint && joint.value !== 'reach' && !leads) return true;
  return r.conjoined(from - 1) && r.before(from, 'in');
}

/** How many words "أكثر من" may have between a time with its comma and a number. */
const LED_TO = 3;

/** «ثمانية آلاف وفي سنة 2010، | أحد عشر ألفا»: a time with its comma right before the number that it opens. */
const isLedTo = (r: Reader, to: number, next: FigureMention): boolean =>
  r.isSymbol(to, ',،') && openingOf(r, next) - to <= LED_TO && !isAgainst(r, next);

/** "the 2020-2027 plan (115 million) and the 2020-2050 plan (380 million)": a bracket tells of what stands before it. */
function isBehindBracket(r: Reader, bracket: number): boolean {
  const joint = r.isSymbol(bracket, ')') ? r.at(bracket + 1, 'to') : null;
  return joint !== null && joint.value !== 'reach';
}

/** The time of the report of a sentence. */
export const reportOf = (scene: Scene, from: number): Named | undefined =>
  scene.named.find(
    (one) =>
      isReport(scene, one) &&
      !isInRelative(scene.r, one.mention, from) &&
      !isToldNext(scene.r, from, one.mention.from),
  );

/** "300 mosquées, et a assuré que le budget 2020 …", «وأكد أن ميزانية 2020»: of what is told in another saying. */
function isToldNext(r: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (r.at(at, 'that') && r.before(at, 'act') && r.hasSymbol(from, at, ',،')) return true;
  return false;
}
