import { markers } from '../../../lexicons/markers.ts';
import type { Range } from '../../names/mention.ts';
import { SYMBOL, surface } from '../../tokens.ts';
import type { Attribution } from '../attributions/attribution.ts';
import type { Scene } from '../scene.ts';
import type { ActSentence } from './act-sentence.ts';

/** How far from the words of an act its date can stand, in tokens. */
const DATE_REACH = 16;
/** Words that open what is said: a day behind them is no day of speech. */
const OPENERS = markers('said-opener');

/** The day that stands nearest to the words of an act, outside what is said in it; null without one. */
export function dayNear({ scene, voices, periods }: ActSentence, at: Range): string | null {
  let best: string | null = null;
  let distance = DATE_REACH;
  for (const period of periods) {
    // "une réponse adressée à la date du 7 mars": a day that may be counted up to, unless it follows at once.
    const isNext = period.from >= at.to && period.from - at.to <= 1;
    const isDay = period.rule.startsWith('day') || (period.rule === 'asof.day' && isNext);
    if (!isDay || period.first !== period.last || isOfText(scene, period)) continue;
    // "Le pont ouvrira mardi, a annoncé le ministre": a day of what is said.
    if (
      voices.some(
        ({ attribution: a }) =>
          a.backward && a.rule === 'verb' && period.to <= a.from && !leadsIn(scene, period, a),
      ) &&
      !introduces(scene, at, period)
    )
      continue;
    const [from, to] = period.to <= at.from ? [period.to, at.from] : [at.to, period.from];
    if (to - from < distance && !opens(scene, from, to) && !quotes(scene, from, to)) {
      best = period.first;
      distance = Math.max(to - from, 0);
    }
  }
  return best;
}

const [RULING, LINK] = [markers('lays-down'), markers('link')];

/** "l'accord du | 30 avril", «اتفاق | 30 أبريل»: by what a text is called, unlike "un bilan arrêté | samedi". */
const isOfText = (scene: Scene, { from }: Range): boolean =>
  scene.language === 'ar'
    ? scene.is(from - 1, RULING)
    : scene.is(from - 1, LINK) && scene.is(from - 2, RULING);

/** "Answering a question at the House on Tuesday, the minister said": the act and its day open the sentence. */
function introduces(scene: Scene, at: Range, period: Range): boolean {
  return at.from - scene.from <= 2 && at.to <= period.from;
}

/** Tokens from a day that opens a sentence to whoever speaks: "Jeudi|, le | maire". */
const SUBJECT = 2;

/** "On Thursday, the mayor said": the day opens the sentence, and the speaker follows it, before their verb. */
const leadsIn = (scene: Scene, period: Range, { from, party }: Attribution): boolean =>
  period.from - scene.from <= 1 && party?.from === from && from - period.to <= SUBJECT;

/** Whether a clause of what is said opens among the tokens `[from, to)`, and «وذلك» does not lead back to the act. */
export function opens(scene: Scene, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    if (scene.word(i) === 'وذلك') return false;
    if (scene.is(i, OPENERS)) return true;
  }
  return false;
}

/** Whether quoted words open among the tokens `[from, to)`, and no name: "au micro de « Radio Puits », mardi". */
function quotes(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene;
  for (let i = from; i < to; i++) {
    const name = scene.quotedName(i);
    if (name > 0) i = name;
    else if (tokens.kind[i] === SYMBOL && '«“":'.includes(surface(tokens, i))) return true;
  }
  return false;
}
