import { markers } from '../../../../lexicons/markers.ts';
import { wordMatches } from '../../../by-form.ts';
import type { Tokens } from '../../../tokens.ts';
import { type Candidate, startOf } from '../../candidate.ts';
import { type FigureLexicon, W } from '../../lexicon.ts';
import { isBareThat } from '../../that.ts';
import { endsInEd, opensWithAl } from '../../word-shapes.ts';
import { isParticiple } from '../sentence/participle-form.ts';
import { AND, FREE, IN, PAUSE, PHRASE, type Piece, VERB } from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { isTerritory } from '../sentence/territory.ts';
import { DEPENDENT, RELATIVE } from '../sentence/verb-group.ts';
import { ACT, NONE, VERBS } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';

const befalls = markers('befalls').at;
const isLife = markers('life', 'fr').at;
const leadsAdjunct = markers('adjunct', 'ar').at;
const endsInPronoun = wordMatches(/.{3}ها$/);

/** "[seized] 40 looms", "a [saisi] 40 métiers", «[أوقفت] 12 شخصا»: the verb that the count is object of, read as what was done. */
export function doneTo(view: View): Range | null {
  const { scene, verb, at, pieces, candidate } = view;
  if (!verb) return null;
  const { tokens, lexicon } = scene;
  const { main, passive, bond, to } = verb.verb!;
  const { language } = lexicon;
  const before = pieces[at - 1];
  // "9 cars seized and 12 men arrested": done to what stands before it.
  const { lead } = pieces[at]!;
  // "a coûté la vie | à 9 personnes": what it has taken from those who are counted.
  const isTaken = before?.kind === PHRASE && lead === IN && pieces[at - 2] === verb;
  if (isTaken && isLife(tokens, before.to - 1)) return { from: main, to: before.to };
  const near = before === verb && startOf(candidate) - to <= 1 && lead !== IN && lead !== AND;
  if (language === 'ar') return arabicDone(scene, pieces, at, isActedAmount(scene, candidate));
  // "tuant 55 personnes"
  if (near && befalls(tokens, main) && bond === DEPENDENT) return { from: main, to: main + 1 };
  if (!near || passive || lexicon.has(tokens, main, W.change)) return null;
  return actedOn(view);
}

/** The participle of a verb that does something to its object: "a [perdu]", "have [lost]". */
export function actedOn({ scene, verb }: View): Range | null {
  const { tokens, lexicon } = scene;
  const { language } = lexicon;
  const { main, sense, bond } = verb!.verb!;
  // "carried out 30 raids": the particle of its verb.
  if (language === 'ar' || !isParticiple(scene, main) || lexicon.has(tokens, main, W.per))
    return null;
  if (VERBS[language].holds(tokens, main)) return null;
  if (language === 'fr' && lexicon.has(tokens, main, W.auxiliary)) return null;
  const acts =
    language === 'fr'
      ? // "ne reçoit (que)": no participle.
        ((main > verb!.from && !isOnlyFinite(tokens, main)) || bond === DEPENDENT) && sense === ACT
      : sense === ACT || (VERBS.en.finite(tokens, main) === NONE && endsInEd(tokens, main));
  return acts ? { from: main, to: main + 1 } : null;
}

/** Whether a figure is an amount that somebody may act on: money, a mass, an area, never a rate nor how long. */
export const isActedAmount = ({ lexicon }: Scene, { unit, counted }: Candidate): boolean =>
  lexicon.language === 'ar' && !counted && unit !== null && ACTED_ON.has(unit.kind);
const ACTED_ON: ReadonlySet<string> = new Set(['money', 'mass', 'area', 'volume']);

/** «سجل المجلس 40 طنا»: that somebody records a number says nothing of what is done. */
export const isRecorded = markers('records', 'ar').at;

const isOnlyFinite = (tokens: Tokens, at: number): boolean =>
  VERBS.fr.finite(tokens, at) !== NONE && VERBS.fr.dependent(tokens, at) === NONE;

/** «أوقف [على إثرها] 12 شخصا»: what was told before, in no more than a pronoun. */
const isTakenUp = (tokens: Tokens, { from, to }: Piece): boolean =>
  to - from === 1 && endsInPronoun(tokens, from);

/** Whether a preposition stands inside a phrase. */
function isComplemented(
  tokens: Tokens,
  { from, core, to }: Piece,
  lexicon: FigureLexicon,
): boolean {
  if (core < to) return true;
  for (let i = from + 1; i < to; i++) if (lexicon.has(tokens, i, W.of)) return true;
  return false;
}

/** «[أصيب] 40 شخصا», «[أوقفت] مصالح الأمن 12 شخصا»: who acts may stand between. */
function arabicDone(
  scene: Scene,
  pieces: readonly Piece[],
  at: number,
  isAmount: boolean,
): Range | null {
  const { tokens, lexicon } = scene;
  const { lead: link, from: figure } = pieces[at]!;
  if (link !== FREE || tokens.text[tokens.start[figure]!] === 'ب') return null;
  // «سجل المجلس أن 40 بئرا»: a clause of its own.
  if (isBareThat(tokens, figure - 1)) return null;
  let agent = true;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { kind, verb, from, to, lead } = pieces[i]!;
    if (kind === VERB) {
      const acts =
        verb!.sense === ACT || (i === at - 1 && VERBS.ar.dependent(tokens, verb!.main) === ACT);
      // «السياح الذين زاروا المغرب»: another clause.
      const apart = verb!.bond === RELATIVE && i < at - 1;
      // «ويخوض 40 عضوا»: what no lexicon has says nothing of what was done.
      const isKnown = VERBS.ar.finite(tokens, verb!.main) || VERBS.ar.dependent(tokens, verb!.main);
      const isOf = acts && isKnown !== NONE && !VERBS.ar.holds(tokens, verb!.main);
      // «الأوراق التي تم رصدها خلال السنة 40 ورقة»: to what its pronoun stands for, unlike «تابعها 40 متفرجا».
      const isDone = isOf && !(endsInPronoun(tokens, verb!.main) && to < figure);
      return isDone && agent && !apart ? { from: verb!.main, to: verb!.main + 1 } : null;
    }
    // «اعتقل بعد المباراة 31 شخصا»: when or where may stand between too, unlike «تودي بحياة 31 شخصا».
    const isLed = kind === PHRASE && lead === IN;
    const isAdjunct =
      i < at - 1 ||
      (pieces[i - 1]?.kind === VERB &&
        (leadsAdjunct(tokens, pieces[i]!.at) || isTakenUp(tokens, pieces[i]!)));
    if (kind === PAUSE || (isLed && isAdjunct)) continue;
    if (kind !== PHRASE || to - from > 4) return null;
    // «تمكنت المصالح من تسجيل 40 مخالفة»: object of the complement.
    if (i === at - 1 && isComplemented(tokens, pieces[i]!, lexicon)) return null;
    // «استهلك الزبائن 40 طنا»: whoever acts on an amount, which no other noun goes with.
    const isDefinite =
      opensWithAl(tokens, from) || opensWithAl(tokens, to - 1) || isTerritory(scene, { from, to });
    const isDoer = isAmount && isDefinite && pieces[i - 1]?.kind === VERB;
    agent &&= isDoer || lexicon.has(tokens, from, W.agent);
  }
  return null;
}
