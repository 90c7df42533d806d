import type { SentenceTokens } from '../mention.ts';
import type { Context } from './context.ts';
import { isLaunch, isOfCampaign } from './launches.ts';
import { aheadOf, surveyAhead } from './lead.ts';
import { opensOtherStudy, opensYearly } from './other-study.ts';
import type { Reader } from './reader.ts';
import { isOfRegister } from './register.ts';
import { isOfDraft } from './report.ts';
import { isOfThese, sharesOut } from './sharing.ts';
import type { Named } from './standing.ts';
import { isToldThen } from './tense.ts';
import type { TimedSentence } from './timed-sentence.ts';
import { isTitleLine } from './title-line.ts';

/** Takes note of what a sentence tells of the text as a whole, whether or not it has figures. */
export function takeNote(r: Reader, told: TimedSentence, context: Context): void {
  const { sentence, named } = told;
  // "Pour rappel, 300 en 2020.", «وللتذكير، …»: what a reminder tells ends with its paragraph.
  if (r.isLine(sentence.from - 1) && !told.figures.some((x) => isOfThese(r, x))) context.turn();
  if (r.at(sentence.from, 'reminder')) context.recall();
  for (const one of named) noteTime(r, one, sentence, context);
  // "Entre 2022 et 2024, 35 millions ont été rendus. Cette somme se répartit comme suit": the parts are of its time.
  const isShared = named.length === 0 && sharesOut(r, sentence);
  if (isShared) context.shareOut();
  context.isOfStock = isShared && context.isTalliedAtEnd();
}

function noteTime(
  r: Reader,
  { mention, standing }: Named,
  sentence: SentenceTokens,
  context: Context,
): void {
  if (isLaunch(r, mention, standing)) {
    context.launch = mention;
    if (isOfCampaign(r, sentence)) context.campaign = mention;
  }
  const isSpelledOut = r.at(mention.from, 'unit')?.value === 'period';
  if (standing === 'report' && isSpelledOut) context.account = mention;
  if (standing === 'report' && isOfDraft(r, mention)) context.draft ??= mention;
  const isDay = mention.rule.startsWith('day') && mention.first === mention.last;
  if (standing === 'act' && isDay) context.session = mention;
  if (isOfRegister(r, mention, sentence.from)) context.register = mention;
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
  if (named.length === 0 && opensOtherStudy(r, sentence)) context.setAside();
  if (context.isOfDay() && opensYearly(r, sentence)) context.last = null;
  // Over a part of the text: what follows is of it.
  if (index > 0 && isHeading(r, told[index]!))
    for (const one of named)
      if (one.standing === 'report') one.standing = 'covers';
      // "Bilan des 5 dernières années :" of no years that a calendar knows.
      else if (one.mention.rule === 'length.last' && one.mention.first === null) context.leave();
  context.ahead = context.spoken ? null : (surveyAhead(r, told, index) ?? aheadOf(r, told, index));
  // "a decrease compared to 2019. The volume then amounted to 300": then is what the change was measured against.
  if (named.length === 0 && isToldThen(r, sentence)) context.past ??= context.base;
}
