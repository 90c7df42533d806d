import { markers } from '../../../../lexicons/markers.ts';
import { wordMatches } from '../../../by-form.ts';
import { surface } from '../../../tokens.ts';
import { startOf } from '../../candidate.ts';
import { isNoun } from '../../counted/counted-noun.ts';
import { W } from '../../lexicon.ts';
import { opensWithBeh } from '../../word-shapes.ts';
import { COORDINATOR, OPEN, partOf } from '../sentence/part.ts';
import {
  AND,
  closingOf,
  FIGURE,
  FREE,
  IN,
  OF,
  OPENING,
  PAUSE,
  PHRASE,
  type Piece,
  pieceAt,
  VERB,
} from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { isDemonstrative } from '../sentence/small-words.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, withDeed } from '../spell.ts';

const opensForWhat = wordMatches(/^لل/);
const carriesArticle = wordMatches(/^[وف]?[بك]?ال/);
const endsLikeDeed = wordMatches(/[a-zé]{3}tion$/);

/** Letters that tell two nouns apart. */
const STEM = 5;

/** "une perte de 94": of what the figure before counts. */
export const isDeed = (
  { scene: { tokens, lexicon }, candidate }: View,
  { from, to }: Range,
): boolean =>
  to - from === 1 &&
  // "arrivée" of "arrivées".
  surface(tokens, from).slice(0, STEM) !==
    surface(tokens, candidate.counted!.from).slice(0, STEM) &&
  (lexicon.has(tokens, from, W.deed) || endsLikeDeed(tokens, from));

/** "cinq morts et une trentaine de blessés": those that the figure before counts are no deed. */
const isCounted = (pieces: readonly Piece[], near: Piece): boolean => {
  const figure = pieces[pieceAt(pieces, near.from) - 1];
  return figure?.kind === FIGURE && figure.to === near.at;
};

/** "une réduction nette": a deed with no more than an adjective, unlike "une association marocaine". */
const isDescribed = (scene: Scene, { from, to }: Range): boolean => {
  const { tokens, lexicon } = scene;
  return (
    lexicon.language === 'fr' &&
    to - from === 2 &&
    partOf(scene, from + 1) === OPEN &&
    (lexicon.has(tokens, from, W.deed) ||
      (endsLikeDeed(tokens, from) && !isNoun(tokens, from, lexicon)))
  );
};

/** "l'arrestation de 36 personnes", «توقيف 36 شخصا»: what was done, up to the number. */
export function deedBefore(view: View): Range | null {
  const { scene, near, pieces, at, candidate } = view;
  const { tokens, lexicon } = scene;
  if (!near) return null;
  const arabic = lexicon.language === 'ar';
  const last = near.to - 1;
  // "la mort de | sept (7)": with the words that say it again.
  const to = Math.min(startOf(candidate), pieces[at]!.from);
  if (!arabic && (pieces[at]!.lead !== OF || isCounted(pieces, near))) return null;
  // "la construction de 40 écoles et logements de fonction et | de 12 projets": another's.
  if (!arabic && partOf(scene, pieces[at]!.at - 1) === COORDINATOR) return null;
  if (arabic && (near.to !== to || pieces[at]!.lead !== FREE)) return null;
  // «فقد القطاع 83 منصبا، والبناء 7»: whoever lost them; «اشتغل في الزراعة 40 فلاحا»: no number is annexed to an article.
  if (arabic && carriesArticle(tokens, last)) return null;
  // «خضعت للتوقيف 40 عربة»: a complement of the verb.
  if (arabic && opensForWhat(tokens, last)) return null;
  const done =
    lexicon.has(tokens, last, W.deed) || endsLikeDeed(tokens, last) || isCarriedOut(view, near);
  if (!done && isDescribed(scene, near)) return { from: near.from, to };
  // "le retrait de la circulation de 40 véhicules".
  const first = near.from;
  const whole =
    !arabic && last > first && (lexicon.has(tokens, first, W.deed) || endsLikeDeed(tokens, first));
  if (done && whole) return { from: first, to };
  return done ? { from: last, to } : null;
}

/** "la saisie de 40 couteaux [et de 12 voitures]": whether the "de" that leads to the first of a list leads to this one as well. */
function isOfToo(view: View, { span, isBefore }: NonNullable<Measure['deed']>): boolean {
  const { scene, pieces, at, beside } = view;
  if (!isBefore || !LINK.test(scene.tokens.text.slice(span.start, span.end))) return false;
  const and = pieces[at]!.at - 1;
  if (pieces[at - 1]!.kind !== PAUSE && partOf(scene, and) !== COORDINATOR) return false;
  // "40 écoles et logements et de 12 projets": another's.
  for (let i = beside!.candidate.to; i < and; i++)
    if (partOf(scene, i) === COORDINATOR) return false;
  return onlyNouns(view);
}

/** "l'arrestation de 40 voleurs, et le maire [celle] de 12 bandits": the deed once more, never "(une mesure moindre) que celle". */
function isThatOf(view: View): boolean {
  const { scene, pieces, at } = view;
  const that = pieces[at]!.from - 2;
  const near = pieces[at - 1]!;
  const { tokens, lexicon } = scene;
  if (!lexicon.has(tokens, that + 1, W.of) || !isDemonstrative(tokens, that)) return false;
  const isNext = near.kind === PHRASE && near.to === that && near.lead === AND;
  return (isNext || partOf(scene, that - 1) === COORDINATOR) && onlyNouns(view);
}

/** «قامت الوزارة [بتعبئة] 40 باخرة»: what somebody does, told by a verb that says no more than so. */
const isCarriedOut = ({ scene: { tokens }, verb }: View, { from, to }: Piece): boolean =>
  verb !== null && to - from === 1 && opensWithBeh(tokens, from) && carriesOut(tokens, verb.to - 1);
const carriesOut = markers('carries-out', 'ar').at;

/** Whether nothing but its nouns and a comma or a conjunction stands from the figure before. */
function isListed(view: View): boolean {
  const { pieces, at } = view;
  const { lead } = pieces[at]!;
  const isNext = lead === AND || (lead !== IN && pieces[at - 1]?.kind === PAUSE);
  return isNext && onlyNouns(view);
}

function onlyNouns({ pieces, at, beside }: View): boolean {
  for (let i = pieceAt(pieces, beside!.candidate.from) + 1; i < at; i++) {
    // "19 personnes (4 familles) et"
    if (pieces[i]!.kind === OPENING) i = closingOf(pieces, i) + 1;
    if (i < at && pieces[i]!.kind !== PHRASE && pieces[i]!.kind !== PAUSE) return false;
  }
  return true;
}

/** "la saisie de 40 kg de résine, de 900 euros et 3.000 DH": money of a list is told by what was done with all of it. */
export function moneyInList(view: View): Measure | null {
  const { scene, candidate, beside, next } = view;
  const deed = beside?.measure?.deed;
  // «تنال الفرق 40 مليونا، منها 12 مليونا للفتيان»: what an amount goes to is its own.
  if (!deed || beside!.measure!.rule === 'amount-done') return null;
  if (candidate.unit?.kind !== 'money' || !isListed(view)) return null;
  // «نقلت 40 تلميذا، وأن 900 درهم رصدت للإيواء»: told by a verb of its own.
  if (next?.kind === VERB) return null;
  const { start, end } = deed.span;
  const printed = scene.tokens.text.slice(start, end).replace(LINK, '');
  return { ...joined(scene, [{ start, end: start + printed.length }], 'deed'), deed };
}

/** The "de" before the number of the first of a list. */
const LINK = / d(?:e|es|['’])$/u;

/** Measures of a list's items: a noun that its number counts, or the whole that an amount is of. */
const ITEMS: ReadonlySet<string> = new Set(['counted', 'share']);

/** "la saisie de 40 couteaux, 12 voitures et 3 kg de résine": the deed that a list tells before its first item, of each. */
export function inList(view: View, measure: Measure): Measure {
  const { scene, beside, pieces, at, candidate } = view;
  const deed = beside?.measure?.deed;
  if (!deed || measure.deed || !ITEMS.has(measure.rule) || candidate.unit?.kind === 'percent')
    return measure;
  // "40 kg saisis et 3 voitures brûlées": each has its own.
  const isOwn = measure.spans.length > 1 || /[^e]ed$/.test(measure.text);
  let next = at + 1;
  while (pieces[next]?.kind === PHRASE) next++;
  if (scene.lexicon.language === 'ar' ? pieces[next]?.kind === VERB : isOwn) return measure;
  const isOf = pieces[at]!.lead === OF;
  const isNext = isOf ? isOfToo(view, deed) : isListed(view) || (deed.isBefore && isThatOf(view));
  if (!isNext) return measure;
  const isTold = measure.text.includes(scene.tokens.text.slice(deed.span.start, deed.span.end));
  return isTold ? measure : withDeed(scene, measure, deed);
}
