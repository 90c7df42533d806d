import type { FigureMention, PeriodMention, SentenceTokens } from '../mention.ts';
import { type Range, shiftYears } from './calendar.ts';
import type { Context } from './context.ts';
import { isCounted, isNth } from './leading.ts';
import type { Reader } from './reader.ts';
import { UP_TO_A_DAY } from './spans.ts';
import type { Named } from './standing.ts';

/** How many words may stand between "lancé" and its time, and how many tell that something was launched. */
const LAUNCH = 3;
const LAUNCHED = 4;

/** "lancé en janvier dernier", "depuis son lancement en 2018": from when what is counted to date is counted. */
export function isLaunch(
  r: Reader,
  { from, to, first }: PeriodMention,
  standing: Named['standing'],
): boolean {
  if (first === null) return false;
  // "en service depuis juin 2024", unlike "le deuxième scrutin depuis l'adoption de la loi"
  if (r.at(from, 'since'))
    return (r.has(from, to, 'launch') && !isNth(r, { from })) || isLaunchBefore(r, from);
  if (standing === 'covers') return isObjectLaunched(r, from) || opensWithLaunch(r, from);
  if (standing !== 'act') return false;
  // "mise en service en juin 2024"
  for (let at = from - 1; at >= from - LAUNCH - LAUNCHED; at--) {
    const act = r.at(at, 'act');
    if (act?.value === 'launch' && from - act.end < LAUNCH) return true;
  }
  return opensWithLaunch(r, from);
}

/** Whether the word for a launch ends right before a token. */
function isLaunchBefore(r: Reader, from: number): boolean {
  for (let at = from - 1; at >= from - LAUNCHED; at--) {
    const act = r.at(at, 'act');
    if (act?.value === 'launch' && act.end === from) return true;
  }
  return false;
}

/** How many words "une plateforme numérique de signalement en" may have. */
const OBJECT = 7;

/** "a lancé une plateforme en mars 2023": what was launched stands before its time, and is not counted. */
function isObjectLaunched(r: Reader, from: number): boolean {
  for (let at = from - 1; at >= from - OBJECT && r.isWord(at) && !isCounted(r, at); at--)
    if (r.at(at, 'act')?.value === 'launch') return true;
  return false;
}

/** How many words «الحملة الوطنية للتلقيح ضد الحصبة في» may have. */
const LAUNCHED_SUBJECT = 9;

/** «انطلقت الحملة الوطنية في 28 أكتوبر»: the verb opens the sentence, its subject behind it. */
function opensWithLaunch(r: Reader, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LAUNCHED_SUBJECT) && r.isWord(at); at--)
    if (r.at(at, 'act')?.value === 'launch') return at === 0 || r.closes(at - 1);
  return false;
}

/** What comes in over a time. */
const FLOWS: ReadonlySet<FigureMention['kind']> = new Set(['count', 'money', 'mass']);

/** "La campagne de collecte a démarré le 1er juin": a start that the text tells of what then brings in so much. */
export const isOfCampaign = (r: Reader, { from, to }: SentenceTokens): boolean =>
  r.has(from, to, 'campaign');

/** "La campagne a démarré le 1er juin. Au 20 juillet, on a collecté 9 millions": from its start to the day counted up to. */
export function sinceCampaign(
  { campaign }: Context,
  { kind, role }: FigureMention,
  { mention: { rule, last } }: Named,
): Range | null {
  if (!campaign?.first || !last || !UP_TO_A_DAY.test(rule)) return null;
  if (!FLOWS.has(kind) || role === 'change') return null;
  const isRunning =
    campaign.first < last && campaign.first > shiftYears({ first: last, last }, -1).last!;
  return isRunning ? { first: campaign.first, last } : null;
}
