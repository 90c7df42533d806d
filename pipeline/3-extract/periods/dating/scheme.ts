import { nounCodes } from '../../../lexicons/noun-classes.ts';
import type { FigureMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { isPart } from '../spans.ts';
import { isFuture, isSubjectComing } from '../standing/future.ts';
import type { Named } from '../standing/standing.ts';
import type { Scene } from './scene.ts';

/** How many words "programme d'action communal pour le mandat" may have, and "du", "of its" before a plan. */
const NOUN = 9;
const LINKS = 4;
const YEARS = /^(years|between\.year)$/;

/** Where the noun of the plan stands whose years a period tells: "le plan d'action 2022-2027", "the 2022-2027 plan"; −1 for none. */
function schemeOf(r: Reader, { mention: { rule, from, to } }: Named): number {
  if (!YEARS.test(rule)) return -1;
  for (let at = to; at < to + LINKS && r.isWord(at); at++) if (isScheme(r, at)) return at;
  for (let at = from - 1; at > from - NOUN; at--) {
    if (!r.isWord(at) && !r.isSymbol(at, "'’-(")) return -1;
    if (isScheme(r, at)) return at;
  }
  return -1;
}

/** Whether a time is the years of a plan. */
export const isOfScheme = (r: Reader, one: Named): boolean => schemeOf(r, one) >= 0;

const isScheme = (r: Reader, at: number): boolean => r.at(at, 'scheme') !== null;

/** How far before a plan "dans le cadre de" may stand. */
const FRAME = 12;

/** "(300 millions, pour 2024,) dans le cadre du contrat-programme 2023-2027", "(40 cas, et c'est) la première année du plan 2023-2027": the years of what is paid for one that is told of. */
export function isInScheme({ r, context }: Scene, { to }: FigureMention, own: Named): boolean {
  const { from } = own.mention;
  if (from < to || !holdsTold(r, context, own)) return false;
  const start = Math.max(to, from - FRAME);
  return r.has(start, from, 'frame') || isYearOf(r, start, from);
}

function isYearOf(r: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (r.at(at, 'unit')?.value === 'year') return true;
  return false;
}

/** "lors d'une réunion sur le programme 2020-2027, il a dit que les barrages ont 4 milliards": what they have now, not in the plan's years. */
export function isSaidBeside({ r }: Scene, x: FigureMention, own: Named): boolean {
  const { to } = own.mention;
  const isSaid = to <= x.from && r.has(to, x.from, 'that') && schemeOf(r, own) >= 0;
  return isSaid && !isFuture(r, x, to) && !isSubjectComing(r, x);
}

/** Whether the years of a plan hold the time that the text tells of. */
function holdsTold(r: Reader, { spoken, target }: Scene['context'], own: Named): boolean {
  const told = spoken ?? target;
  return told !== null && isPart(told, own.mention) && schemeOf(r, own) >= 0;
}

/** How far before its year a bill may be named: "la loi de finances pour l'année budgétaire 2026". */
const BILL = 6;
/** Those who vote in a chamber, and what they cast. */
const VOTED: ReadonlySet<string> = new Set([...nounCodes('member'), 'vote']);

/** "a adopté le budget 2026 par 80 voix contre 25": who voted on a bill is counted when they did, not in its year. */
export function isVoteOn({ r }: Scene, { unit }: FigureMention, { mention }: Named): boolean {
  if (!VOTED.has(unit)) return false;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - BILL); at--)
    if (r.at(at, 'report')?.value === 'draft') return true;
  return false;
}
