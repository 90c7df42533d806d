import { markers } from '../../lexicons/markers.ts';
import type { Passes } from '../../passes.ts';
import type { Analysis, FigureMention, TraceStep } from '../mention.ts';
import type { Tokens } from '../tokens.ts';
import { alive, type Candidate } from './candidate.ts';
import { isOfPastYear } from './comparators/bounded.ts';
import { areListedRates } from './counted/brackets.ts';
import { figureMention } from './figure-mention.ts';
import { findHedges, type Hedge, hedgeOver } from './hedges/hedge.ts';
import { isPartOfForeseen } from './hedges/part-of-foreseen.ts';
import { isRevised } from './hedges/revised.ts';
import { isDefiniteDeterminer } from './ignored/word-rules.ts';
import type { FigureLexicon } from './lexicon.ts';
import { lastOfUnit } from './measure/earlier.ts';
import { measureOf } from './measure/measure.ts';
import { grownBehind } from './measure/moved/grown-behind.ts';
import {
  alongMovement,
  grownBy,
  isAgainstMove,
  isMovedBy,
  isPartOfMove,
} from './measure/moved/moved.ts';
import { levelOfMoved } from './measure/moved/moved-level.ts';
import { withMovement } from './measure/moved/movement.ts';
import { inRespect } from './measure/respect.ts';
import { tokenAt } from './measure/sentence/agreement.ts';
import { readingOf } from './measure/sentence/reading.ts';
import { type Scene, sceneOf } from './measure/sentence/scene.ts';
import { withTimeNouns } from './measure/sentence/time-noun.ts';
import { type Earlier, View } from './measure/sentence/view.ts';
import { inSetting } from './measure/setting.ts';
import type { Measure } from './measure/spell.ts';
import { withoutNames } from './measure/unnamed.ts';
import { isOfAmount } from './measure/with-amount.ts';
import { approximate } from './numerals/decimal.ts';
import { previousOf } from './previous.ts';
import { isBase, isNextBase } from './roles/base.ts';
import { continues, listsChange } from './roles/listed-change.ts';
import { isLost } from './roles/lost.ts';
import { isOffNormal } from './roles/off-normal.ts';
import { isPartOfWhole } from './roles/part.ts';
import { isPay } from './roles/pay.ts';
import { roleOf } from './roles/role.ts';
import { isBelowNothing } from './roles/signed-level.ts';
import { isInSignedList } from './roles/signed-list.ts';
import { isStart } from './roles/start.ts';
import { tellsOtherwise } from './roles/told-otherwise.ts';

/** The candidates that are figures, as mentions. */
export function* emit(
  analysis: Analysis,
  candidates: readonly Candidate[],
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Passes<FigureMention[]> {
  const living = candidates.filter(alive);
  const scene = sceneOf(
    analysis,
    withTimeNouns(analysis.tokens, claimed, lexicon),
    lexicon,
    candidates,
  );
  for (const { sentence, first, last } of living) readingOf(scene, sentence, first, last);
  yield;
  const hedges = hedgesOn(analysis, living, claimed, lexicon);
  yield;
  const told = toldBy(scene, living);
  yield;
  return living.map((candidate, i) => {
    const { role, measure } = told[i]!;
    return figureMention(scene, candidate, role, hedges[i]!, withoutNames(scene, measure));
  });
}

/** What a figure measures as it is published, and whether it is an amount or a growth or fall. */
interface Told {
  readonly role: FigureMention['role'];
  readonly measure: Measure | null;
}

/** What each figure of a text tells, in order: a later one may go on with what an earlier one was of. */
function toldBy(scene: Scene, living: readonly Candidate[]): Told[] {
  let earlier: Earlier | null = null;
  return living.map((candidate, i) => {
    const view = new View(scene, candidate, earlier);
    const measure = measureOf(view);
    const along = alongMovement(view);
    const behind = along ? null : grownBehind(view);
    const told = along ?? behind ?? withMovement(view, measure);
    const role = along || behind ? 'change' : roleIn(view, measure, living[i + 1]);
    const whole = told && inRespect(view, inSetting(view, told));
    const named = whole && role === 'level' ? levelOfMoved(view, whole, living[i + 1]) : whole;
    const grown = along ? view.beside!.grown : grownBy(view);
    // "a fall in the jobless rate, which is 9 % (12 % in town)": both of the rate.
    const own = named === whole ? measure : named;
    earlier = { candidate, measure: own, grown, role, before: earlier };
    return { role, measure: named };
  });
}

/** The hedge that bears on each figure; null where none does. */
function hedgesOn(
  analysis: Analysis,
  living: readonly Candidate[],
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): (TraceStep | null)[] {
  const { tokens } = analysis;
  let hedges: Hedge[] = [];
  let sentence = -1;
  return living.map((candidate, i) => {
    if (sentence !== candidate.sentence) {
      hedges = findHedges(analysis, candidate.first, candidate.last);
      sentence = candidate.sentence;
    }
    const hedge = hedges.length > 0 ? hedgeOn(tokens, hedges, candidate, lexicon) : null;
    return hedge && isKnown(tokens, living, i, claimed, lexicon) ? null : hedge;
  });
}

/** Whether a figure beside a forecast is a past one that it is set against. */
const isKnown = (
  tokens: Analysis['tokens'],
  living: readonly Candidate[],
  i: number,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): boolean =>
  !isRevised(tokens, living[i]!.from) &&
  (isBase(tokens, living[i]!, living[i + 1], claimed, lexicon) ||
    isNextBase(tokens, previousOf(living, i), living[i]!, claimed, lexicon) ||
    isOfPastYear(tokens, living[i]!, lexicon));

/** Whether a figure is an amount, a change or a share, by its own words, by the figure before or by what it measures. */
function roleIn(
  view: View,
  measure: Measure | null,
  next: Candidate | undefined,
): FigureMention['role'] {
  const role = growthIn(view, measure, next);
  return role === 'level' && isPartOfWhole(view, measure) ? 'share' : role;
}

/** The same, where a share is told by its own words alone. */
function growthIn(
  view: View,
  measure: Measure | null,
  next: Candidate | undefined,
): FigureMention['role'] {
  const { scene, candidate, beside } = view;
  const { tokens, lexicon } = scene;
  if (measure?.rule === 'answer' || measure?.rule === 'part-too') return 'share';
  if (isPay(tokens, candidate, lexicon)) return 'level';
  const role = roleOf(tokens, candidate, next, lexicon, scene.claimed);
  if (isBalance(view, measure)) return 'level';
  if (measure && isBelowNothing(view, measure)) return 'level';
  if (isLost(view) || (role === 'level' && measure && isOffNormal(view, measure))) return 'change';
  const goesOn = beside !== null && continues(tokens, beside.candidate, candidate, lexicon);
  // "l'augmentation de 5 % et de 4 % des dépenses"
  if (role === 'share' && goesOn && beside.role === 'change') return 'change';
  if (role !== 'level' || isStart(tokens, candidate, next, lexicon)) return role;
  if (goesOn) return beside.role;
  if (isInSignedList(view)) return 'change';
  // "a reculé de 13 % à 40 tonnes, et de 16 % en valeur": over the level that it came to.
  const listed = lastOfUnit(view, 0);
  const lists = listed?.role === 'change' && !isOfAmount(view);
  if (lists && listsChange(tokens, listed.candidate, candidate, lexicon)) return 'change';
  if (
    beside?.role === 'change' &&
    (tellsOtherwise(tokens, beside.candidate, candidate, lexicon) ||
      areListedRates(tokens, beside.candidate, candidate, lexicon) ||
      isPartOfMove(view) ||
      isAgainstMove(view, measure))
  )
    return 'change';
  return isMovedBy(view, measure) ? 'change' : role;
}

const isAccount = markers('balance-noun').at;

/** "un déficit de −8 MDH", "le solde (−8 MDH)": which way a balance leans, and no change of it. */
function isBalance({ scene, candidate }: View, measure: Measure | null): boolean {
  if (!measure || candidate.unit?.kind !== 'money' || approximate(candidate.value) >= 0)
    return false;
  const { start, end } = measure.head;
  const { tokens, lexicon } = scene;
  // "the trade deficit"
  const noun = lexicon.language === 'en' ? tokenAt(tokens, end) - 1 : tokenAt(tokens, start);
  return isAccount(tokens, noun);
}

const hasComeAbout = markers('come-about', 'ar').at;

/**
 * The hedge that bears on a figure; a count of things known bears no doubt that follows it ("les 12 communes"), nor, in
 * brackets, any that is said of them ("si toutes les plaintes reçues (892) étaient fondées").
 */
function hedgeOn(
  tokens: Tokens,
  hedges: readonly Hedge[],
  candidate: Candidate,
  lexicon: FigureLexicon,
): TraceStep | null {
  const { from, to, unit } = candidate;
  const hedge = hedgeOver(tokens, hedges, from) ?? hedgeOver(tokens, hedges, to - 1);
  // «بدلا من 103 ملايين قنطار المسجلة سنة من قبل»: what has been counted is no forecast.
  if (hasComeAbout(tokens, to)) return null;
  if (hedge && isPartOfForeseen(tokens, candidate, hedge, lexicon)) return null;
  if (hedge === null || unit !== null) return hedge;
  const isLater = hedge.start >= tokens.end[to - 1]!;
  return isLater && isDefiniteDeterminer(tokens, from - 1) && lexicon.language !== 'ar'
    ? null
    : hedge;
}
