import { markers } from '../../../lexicons/markers.ts';
import type { PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { isExamSession } from './exam-session.ts';

const isDeadline = markers('deadline').at;
const setsTerm = markers('sets-term').at;

/** How many words "délai de réalisation du programme," may have, and how many lead from "set" to its time: "for the". */
const NOUN = 8;
const LEAD = 3;

/** "le délai, fixé à fin 2012,", "the deadline, set for 2012": until when something is to be done, and no time of what is told. */
export function isOfDeadline(r: Reader, { from: time }: PeriodMention, from: number): boolean {
  let set = time - 1;
  while (set > time - LEAD && r.isWord(set) && !setsTerm(r.tokens, set)) set--;
  if (!setsTerm(r.tokens, set)) return false;
  for (let at = set - 1; at >= Math.max(from, set - NOUN) && !r.counts(at); at--)
    if (isDeadline(r.tokens, at)) return true;
  return false;
}

const isOccasion = markers('occasion-noun').at;
/** Words from "réunion" to its year: "trimestrielle au titre de l'année". */
const MEETING = 8;

/** "sa troisième réunion trimestrielle au titre de 2023", «اجتماعه الفصلي الثالث برسم سنة 2023»: which of a year's meetings, and no time of what it told. */
export function isOfMeeting(
  r: Reader,
  { rule, from: year, to }: PeriodMention,
  from: number,
): boolean {
  if (rule !== 'year' || isExamSession(r, year, to)) return false;
  for (let at = year - 1; at >= Math.max(from, year - MEETING) && !r.pauses(at); at--) {
    if (isOccasion(r.tokens, at)) return r.has(at, year, 'title');
    // "la réunion sur le budget au titre de 2024"
    if (r.at(at, 'report')) return false;
  }
  return false;
}
