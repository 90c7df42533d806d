import type { Span } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { startOf } from '../candidate.ts';
import { doneTo, isActedAmount, isRecorded } from './counted/done.ts';
import { isSameUnit, lastOfUnit } from './earlier.ts';
import { setAside } from './purpose.ts';
import { AND, FIGURE, FREE, IN, PAUSE, PHRASE, pieceAt } from './sentence/piece.ts';
import type { Range } from './sentence/scene.ts';
import type { View } from './sentence/view.ts';
import { asDeed, type Deed, extended, type Measure, spanOf, wholeOf } from './spell.ts';
import { isHollow } from './subject/empty.ts';

/** «اقترضت الخزينة مليار درهم»: an amount without a noun, told by the noun of what is done with it and by who does it. */
export function amountDone(view: View): Measure | null {
  const { scene, candidate, beside } = view;
  const { tokens } = scene;
  if (!isActedAmount(scene, candidate)) return null;
  const done = isSetOff(view) ? null : doneTo(view);
  if (!done) return null;
  const deed = asDeed(scene, done, true);
  const { noun } = deed;
  if (!noun || isRecorded(tokens, done.from) || isToThem(tokens, done.to)) return null;
  const actor = actorBehind(view, done);
  if (isNotOf(view, noun)) return null;
  const again = actor ? null : doneLast(view, noun);
  if (again)
    return again.rule === RULE && again.head !== again.spans[0]
      ? told(view, deed, again.head)
      : null;
  const purpose = setAside(view);
  if (purpose) return purpose;
  // «الاعتمادات 60 مليارا، صرف منها 40 مليارا»: of what was told before.
  const whole = isTakenFrom(tokens, done.to) ? beside?.measure : null;
  if (whole) return { ...whole, text: `${noun} ${whole.text}`, rule: RULE };
  const doer = actor ?? doerBefore(view, done);
  return told(view, deed, doer && spanOf(scene, doer));
}

/** A deed by whoever does it, with what the amount goes to: «إنفاق الجماعة على الإنارة». */
function told(view: View, deed: Deed, whose: Span | null): Measure {
  const { scene } = view;
  const { span, noun } = deed;
  const own: Measure = {
    text: whose ? `${noun} ${inGenitive(scene.tokens.text.slice(whose.start, whose.end))}` : noun!,
    spans: whose ? [span, whose] : [span],
    rule: RULE,
    head: whose ?? span,
    deed,
  };
  const on = spentOn(view);
  return on ? { ...extended(scene, own, wholeOf(scene, on), { by: ' ' }), deed } : own;
}

const RULE = 'amount-done';
const isTakenFrom = wordMatches(/^من(?:ها|ه|هم|هن)$/);
/** «فيما خصصت له 40 مليونا»: what was told before has it. */
const isToThem = wordMatches(/^ل(?:ها|ه|هم|هن)$/);

/** «إذا أدرجت القروض، وهي 40 مليونا»: set off by one comma from what is done to something else. */
function isSetOff({ pieces, at, verb }: View): boolean {
  let commas = 0;
  for (let i = at - 1; i >= 0 && pieces[i] !== verb; i--) if (pieces[i]!.kind === PAUSE) commas++;
  return commas % 2 === 1;
}

/** «حجز 40 طنا من الشاي بالميناء، وحجز 12 طنا بالمطار»: what was done to the last of its unit as well, which tells more; «اقترضت الخزينة 40 مليونا، فيما اقترضت أمس 12 مليونا»: by the same. */
function doneLast(view: View, noun: string): Measure | null {
  const last = lastOfUnit(view, 1)?.measure;
  if (!last?.deed) return null;
  const { span } = last.deed;
  const { text } = view.scene.tokens;
  return (last.deed.noun || text.slice(span.start, span.end)) === noun ? last : null;
}

/** «باعه بـ40 درهما», «يشغل المعمل 40 هكتارا»: a price, or an amount that the noun of the verb is not told of. */
function isNotOf({ scene: { tokens }, candidate }: View, noun: string): boolean {
  const isLed = opensBy(tokens, startOf(candidate) - 1);
  return (
    (isLed && !CONTRIBUTES.has(noun)) || (candidate.unit!.kind === 'area' && OCCUPIES.has(noun))
  );
}
const opensBy = wordMatches(/^[وف]?بـ?$/);
const CONTRIBUTES = markers('contributes', 'ar');
const OCCUPIES = markers('occupies', 'ar');

/** «ساهمت الجهة بـ40 مليونا، | والجماعة بـ12 مليونا», «أنفقت 40 مليونا على الإنارة | و12 مليونا على النظافة»: the same by another or for another. */
export function doneAgain(view: View): Measure | null {
  const { scene, beside, candidate, pieces, at } = view;
  const before = beside?.measure;
  if (before?.rule !== RULE || !before.deed || !isSameUnit(beside!.candidate, candidate))
    return null;
  const [near, behind] = [pieces[at - 1]!, pieces[at - 2]];
  if (near.kind !== PHRASE) return null;
  if (near.lead === IN)
    return pieces[at]!.lead === AND && spentOn(view) ? told(view, before.deed, before.head) : null;
  const last = behind?.kind === PAUSE ? pieces[at - 3] : behind;
  const isNext = last?.kind === FIGURE && (near.lead === AND || last !== behind);
  return isNext ? told(view, before.deed, spanOf(scene, near)) : null;
}

/** «أنفقت | الجماعة | 40 مليونا»: who acts, behind the verb. */
function actorBehind({ pieces, at }: View, done: Range): Range | null {
  for (let i = pieceAt(pieces, done.from) + 1; i < at; i++) {
    const { kind, lead, from, to } = pieces[i]!;
    if (kind === PHRASE && lead === FREE) return { from, to };
  }
  return null;
}

/** «الجماعة | أنفقت 40 مليونا»: who acts, right before the verb. */
function doerBefore({ scene, pieces, subject }: View, done: Range): Range | null {
  const near = pieces[pieceAt(pieces, done.from) - 1];
  if (near?.kind !== PHRASE || (near.lead !== FREE && near.lead !== AND)) return null;
  const doer = subject?.to === near.to ? subject : near;
  return isHollow(scene, doer) ? null : doer;
}

/** «الفلاحون» behind the noun of what they do: «الفلاحين». */
const inGenitive = (text: string): string => text.replace(/^(ال\p{L}{3,})ون(?!\p{L})/u, '$1ين');

/** «(أنفقت الجماعة 40 مليونا) على الإنارة», «لكل مدرسة»: what it is spent on. */
function spentOn({ scene: { tokens }, candidate: { to }, next }: View): Range | null {
  if (next?.kind !== PHRASE) return null;
  const isOn = next.lead === IN && next.at === to && isOver(tokens, to);
  return isOn || (next.from === to + 1 && isForEach(tokens, to)) ? { from: to, to: next.to } : null;
}
const isOver = wordMatches(/^على$/);
const isForEach = wordMatches(/^لكل$/);
