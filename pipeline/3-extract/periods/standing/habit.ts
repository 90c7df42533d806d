import { markers } from '../../../lexicons/markers.ts';
import type { PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { namesYear } from '../spans.ts';
import { DAY } from './act-day.ts';

/** "la gratuité du vendredi", "gratuit le mercredi": of every week; unlike "la nuit du vendredi". */
export const isHabit = (r: Reader, { rule, from, to, surface }: PeriodMention): boolean =>
  // "22 dirhams par mois au 31 mars 2015": of one year.
  (!namesYear(surface) && isRecurring(r, rule, from, to)) ||
  (rule === 'day.last' &&
    r.at(from, 'weekday') !== null &&
    /^(?:du|le)$/.test(r.surface(from - 1)) &&
    !r.before(from - 1, 'stretch'));

/** Words from "usually" to a time. */
const LED = 4;
const isUsually = markers('usually');
/** "qui surviennent d'ordinaire du 15 juillet au 31 août": of every year. */
export const isUsual = (
  r: Reader,
  { rule, from, surface }: PeriodMention,
  start: number,
): boolean =>
  /^(between\.)?(day|month)/.test(rule) &&
  !namesYear(surface) &&
  isUsually.within(r.tokens, Math.max(start, from - LED), from);

/** "le 8 mars de chaque année", "every year on 8 March" */
const isRecurring = (r: Reader, rule: string, from: number, to: number): boolean =>
  (DAY.test(rule) || rule === 'month') &&
  (r.at(r.skipLinks(to), 'each') !== null ||
    r.before(from, 'each') ||
    (LEADS.some((role) => r.at(from - 1, role)) && r.before(from - 1, 'each')));
const LEADS = ['in', 'article', 'link'] as const;
