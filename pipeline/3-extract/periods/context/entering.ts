import { markers } from '../../../lexicons/markers.ts';
import type { PeriodMention } from '../../mention.ts';
import { isStock } from '../dating/cover.ts';
import { isOfScheme } from '../dating/scheme.ts';
import { isLevelShare, isOfThese, sharesOut } from '../dating/sharing.ts';
import type { Reader } from '../reader.ts';
import { reminderAt } from '../standing/earlier.ts';
import { isNth } from '../standing/leading.ts';
import { isOfDraft, isTitled } from '../standing/report.ts';
import type { Named } from '../standing/standing.ts';
import type { Context } from './context.ts';
import { aheadOf, opensYearly } from './lead.ts';
import type { TimedSentence } from './timed-sentence.ts';
import { isTitleLine } from './title-line.ts';

/** Takes note of what a sentence tells of the text as a whole, whether or not it has figures. */
export function takeNote(r: Reader, told: TimedSentence, context: Context): void {
  const { sentence, named, figures } = told;
  // "Pour rappel, 300 en 2020.", «وللتذكير، …»: what a reminder tells ends with its paragraph.
  if (r.isLine(sentence.from - 1) && !figures.some((x) => isOfThese(r, x))) context.turn();
  if (reminderAt(r, sentence.from)) context.recall();
  if (opensYearly(r, sentence)) context.isAnnual = true;
  for (const one of named) noteTime(r, one, context);
  // "Entre 2022 et 2024, 35 millions ont été rendus. Cette somme se répartit comme suit": the parts are of its time.
  if (named.length === 0 && sharesOut(r, sentence)) context.shareOut();
}

function noteTime(r: Reader, one: Named, context: Context): void {
  const { mention, standing } = one;
  if (isLaunch(r, mention, standing)) context.launch = mention;
  if (isOfScheme(r, one)) context.scheme = mention;
  const isSpelledOut = r.at(mention.from, 'unit')?.value === 'period';
  if (standing === 'report' && isSpelledOut) context.account = mention;
  if (standing === 'report' && isOfDraft(r, mention)) context.draft ??= mention;
  const isDay = mention.rule.startsWith('day') && mention.first === mention.last;
  if (standing === 'act' && isDay) context.session = mention;
}

/** How many words may stand between "lancé" and its time, and how many tell that something was launched. */
const LAUNCH = 3;
const LAUNCHED = 4;

/** "lancé en janvier dernier", "depuis son lancement en 2018": from when what is counted to date is counted. */
function isLaunch(
  r: Reader,
  { from, to, first }: PeriodMention,
  standing: Named['standing'],
): boolean {
  if (first === null) return false;
  // unlike "le deuxième scrutin depuis l'adoption de la loi"
  if (r.at(from, 'since'))
    return r.has(from, to, 'launch') && !isNth(r, { from }) && !isInPassing(r, from);
  if (standing !== 'act') return false;
  // "mise en service en juin 2024"
  for (let at = from - 1; at >= from - LAUNCH - LAUNCHED; at--) {
    const act = r.at(at, 'act');
    if (act?.value !== 'launch') continue;
    // "lancé par le Roi en 2004"
    if (from - act.end < LAUNCH || leadsAgent(r.tokens, act.end)) return true;
  }
  return false;
}

/** How many words "qui a permis" may have. */
const PASSING = 4;

const leadsAgent = markers('agent').at;

/** "une usine, qui a créé | depuis son ouverture en 2012 140 emplois": what a relative clause tells of a thing, and not of what the text is about. */
function isInPassing(r: Reader, from: number): boolean {
  for (let at = from - 1; at >= from - PASSING && r.isWord(at); at--)
    if (r.at(at, 'relative')?.value === 'noun') return true;
  return false;
}

/** "Résultats 2018": a line of its own that holds no figure. */
export const isHeading = (r: Reader, { sentence, figures }: TimedSentence): boolean =>
  figures.length === 0 && isTitleLine(r, sentence);

/** Sets what the figures of a sentence are dated by, as far as the text around it tells. */
export function enter(
  r: Reader,
  told: readonly TimedSentence[],
  index: number,
  context: Context,
): void {
  const { sentence, named } = told[index]!;
  if (context.isOfDay() && opensYearly(r, sentence)) context.last = null;
  // Over a part of the text: what follows is of it.
  if (index > 0 && isHeading(r, told[index]!))
    for (const one of named)
      if (one.standing === 'report') one.standing = 'covers';
      // "Bilan des 5 dernières années :" of no years that a calendar knows.
      else if (one.mention.rule === 'length.last' && one.mention.first === null) context.leave();
  // "le budget 2024 … 17 milliards, alors qu'il en avait 26 dans la loi de finances de l'année dernière": what it is set beside.
  for (const one of named)
    if (one.standing === 'report' && context.isPast(one.mention) && isOfDraft(r, one.mention))
      one.standing = 'compared';
  // "9.000 détenus à fin 2021. Selon le rapport de 2021, 3 % sont des femmes": shares of those counted on its last day.
  if (context.isDay && sharesOfStock(r, told[index]!))
    for (const one of named)
      if (one.standing === 'report' && endsWith(context.spoken, one.mention)) one.standing = 'act';
  // "33 milliards à fin mai. Selon les statistiques publiées au titre de mai, les recettes ont crû de 6 %": what has come in until its end.
  for (const one of named)
    if (isOfAccountOf(r, one.mention, context.spoken, sentence.from)) one.standing = 'act';
  context.ahead = context.spoken ? null : aheadOf(r, told, index, context);
}

/** "3 % des détenus sont des femmes, 2 % des mineurs": shares alone, the first of which are of those counted on a day. */
const sharesOfStock = (r: Reader, { sentence: { from, to }, figures }: TimedSentence): boolean =>
  figures[0] !== undefined &&
  figures.every(isLevelShare) &&
  isStock(r, figures[0], from, to) &&
  !r.has(from, to, 'inflow');

/** Whether what is spoken of is the last day of a year. */
const endsWith = (spoken: PeriodMention | null, { rule, last }: PeriodMention): boolean =>
  rule === 'year' && spoken?.last === last && /end\.year$/.test(spoken.rule);

/** Whether a month is the one that an account comes out for, where the text goes on with what ends with that month. */
const isOfAccountOf = (
  r: Reader,
  { rule, from, last }: PeriodMention,
  spoken: PeriodMention | null,
  start: number,
): boolean =>
  rule === 'month' &&
  spoken?.last === last &&
  /end\.month$/.test(spoken.rule) &&
  isTitled(r, from) &&
  r.has(start, from, 'report') &&
  !r.hasNumber(start, from);
