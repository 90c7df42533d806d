import type { PeriodMention, SentenceTokens } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { DAY } from './act-day.ts';
import { looksBack } from './tense.ts';

/** How many words may stand between a period and a verb that looks back. */
const EARLIER = 10;

/** "En 2020, la police avait saisi 132 kilos", "Il était de 9 % en 2020": a look back from the time that the text is of. */
export function isEarlier(r: Reader, p: PeriodMention, { from, to }: SentenceTokens): boolean {
  for (let at = p.to; at < Math.min(to, p.to + EARLIER); at++) {
    // "lundi, un atelier où travaillaient 14 personnes": what went on there, on the day of the news.
    if (DAY.test(p.rule) && r.at(at, 'relative') && !r.at(at, 'that')) break;
    if (looksBack(r, at)) return true;
  }
  if (isEarlierOne(r, p)) return true;
  // «فيما سجلت سنة 2011 نسبة 47 %»: set beside what the text speaks of.
  if (r.at(from, 'turn')?.value === 'whereas') return true;
  // "By comparison, 210 were recorded in 2010."
  if (reminderAt(r, from) === 'beside') return true;
  for (let at = p.from - 1; at >= Math.max(from, p.from - EARLIER); at--) {
    if (r.pauses(at)) return false;
    if (looksBack(r, at)) return true;
  }
  return false;
}

/** How many words "édition, tenue en" may have. */
const EARLIER_ONE = 5;

/** "the previous census, held in 2014, found 33 million", «وأجري الإحصاء السابق سنة 2014»: the year of the one before. */
function isEarlierOne(r: Reader, { from, to, rule }: PeriodMention): boolean {
  if (!/^(asof\.)?year$/.test(rule)) return false;
  for (let at = to - 1; at >= Math.max(0, from - EARLIER_ONE); at--) {
    if (at < from && (r.counts(at) || r.closes(at))) return false;
    if (r.at(at, 'previous') || r.at(at, 'last')) return true;
  }
  return false;
}

/** What a reminder that opens at a token looks back on: what was, or what the text is set beside, "en comparaison," but not "en comparaison avec". */
export function reminderAt(r: Reader, at: number): 'past' | 'beside' | null {
  const reminder = r.at(at, 'reminder');
  if (!reminder) return null;
  if (reminder.value === '') return 'past';
  return reminder.value === 'beside' || r.isSymbol(reminder.end, ',') ? 'beside' : null;
}
