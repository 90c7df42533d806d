import { markers } from '../../../lexicons/markers.ts';
import type { PeriodMention } from '../../mention.ts';
import type { Range } from '../../names/mention.ts';
import { isMark } from '../../tokens.ts';
import type { Scene } from '../scene.ts';
import type { Voice } from '../spoken.ts';
import { opens } from './act-day.ts';
import type { ActSentence } from './act-sentence.ts';

/** The month (`YYYY-MM`) or the year (`YYYY`) in which the words at `at` tell an act to have been; null without one. */
export function monthOrYear(
  { scene, periods, voices }: ActSentence,
  at: Range,
  isQuestion: boolean,
): string | null {
  for (const period of periods) {
    const told = spanOf(period);
    if (told === null) continue;
    const before = behindPreposition(scene, period.from - 1);
    const isOfAct =
      // "avait demandé en mars"
      (isQuestion && period.from >= at.to && period.from - at.to <= 1 && told.length === MONTH) ||
      // "un rapport publié en avril", «صدر في أبريل الماضي»
      (scene.is(before, PUBLISHED) && before < period.from - 1) ||
      voices.some((voice) => isTime(scene, voice, period));
    if (isOfAct) return told;
  }
  return null;
}

const PUBLISHED = markers('brought-out');
const [WITHIN, LINK, HAD] = [markers('within'), markers('link'), markers('pluperfect')];
/** Characters of a month, `YYYY-MM`, and of a year. */
const MONTH = 7;
const YEAR = 4;
/** Rules of the grammar of time that name one month or one year. */
const SINGLE = /^(?:month|year)(?:\.(?:last|current))?$/;

/** What a period that is one month or one year prints of its days; null for any other. */
function spanOf({ rule, first, last }: PeriodMention): string | null {
  if (!SINGLE.test(rule) || !first || !last) return null;
  return first.slice(0, rule.startsWith('month') ? MONTH : YEAR);
}

/** The token before a preposition and a comma that lead to a time: "répondu|, en (décembre)", "datant| de (2022)". */
function behindPreposition(scene: Scene, at: number): number {
  const before = scene.is(at, WITHIN) || scene.is(at, LINK) ? at - 1 : at;
  return isMark(scene.tokens, before, ',،') ? before - 1 : before;
}

/** "confiait | en septembre dernier", "Back in March 2022 the ministry | had assured": when someone spoke, and nothing that is said. */
function isTime(scene: Scene, { attribution }: Voice, period: Range): boolean {
  const { verb, rule } = attribution;
  if (!verb || rule !== 'verb') return false;
  const before = behindPreposition(scene, period.from - 1);
  const isBehind = before >= verb.from && before < Math.min(verb.to, period.from - 1);
  if (isBehind && verb.verb.strength === 'strong' && verb.verb.form !== 'gerund') return true;
  return (
    looksBack(scene, verb) &&
    period.from < verb.to + BESIDE &&
    !opens(scene, Math.min(period.to, verb.to), Math.max(period.from, verb.from))
  );
}
/** Tokens from a verb in the pluperfect to the time behind it: "avait répondu | par écrit, en | décembre". */
const BESIDE = 5;

/** "avait répondu", "had asked", «كان الوزير قد وعد»: told from a later time. */
const looksBack = (scene: Scene, { from }: Range): boolean =>
  scene.is(from, HAD) || scene.is(from - 1, HAD);
