import { markers } from '../../../lexicons/markers.ts';
import { hasPause, isMark, LINE, pauses, SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { cue } from '../cues.ts';

/** Tokens of a title before its number, and of what stands between a title and the word that announces it. */
const TITLE = 10;
const ANNOUNCED = 3;

const isTitled = markers('titled').at;
const TITLED = cue(isTitled);

/** Tokens of the name of a plan that begins with a number. */
const NAME = 4;
const isPlan = markers('plan').at;
const PLAN = cue(isPlan);

/** «مبادرة “مليون محفظة”», "l'opération « 100 jours »": all that is quoted is what a plan is called. */
function isNameOfPlan(tokens: Tokens, from: number): boolean {
  // «المبادرة الملكية “مليون محفظة”»
  const isLed = isPlan(tokens, from - 2) || isPlan(tokens, from - 3);
  if (!isMark(tokens, from - 1, '«“"') || !isLed) return false;
  return hasPause(tokens, from + 1, from + NAME + 1, '»”″"');
}

/** «تحت شعار "20 سنة من العطاء"», "le thème « 20 ans d'action »", "100 jours, 100 villes": a number inside a title. */
export function isInTitle(tokens: Tokens, { from, cues }: Candidate): boolean {
  if ((cues & PLAN) !== 0 && isNameOfPlan(tokens, from)) return true;
  if ((cues & TITLED) === 0) return false;
  for (let i = from - 1; i >= Math.max(1, from - TITLE) && tokens.kind[i] !== LINE; i--) {
    if (tokens.kind[i] !== SYMBOL) continue;
    const closes = isMark(tokens, i, '"') && tokens.spaced[i] === 0;
    if (closes || pauses(tokens, i, '»”″.;؛')) return false;
    if (!isMark(tokens, i, '«“"')) continue;
    for (let j = i - 1; j >= Math.max(0, i - ANNOUNCED); j--) {
      if (isTitled(tokens, j)) return true;
      if (tokens.kind[j] !== WORD && !isMark(tokens, j, ':')) return false;
    }
    return false;
  }
  return false;
}
