import { markers } from '../../../../lexicons/markers.ts';
import { W } from '../../lexicon.ts';
import { classSet } from '../../word-classes.ts';
import { endsLikeInfinitive, isLetterS } from '../../word-shapes.ts';
import { named } from '../named.ts';
import { FREE, IN, isFree, OF, PHRASE, VERB } from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { DEPENDENT, PARTICIPLE } from '../sentence/verb-group.ts';
import { CHANGE } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { type Measure, spell } from '../spell.ts';
import { isHollow } from '../subject/empty.ts';
import { isLimit } from './movement.ts';

const carries = markers('carries', 'fr').at;
const isIntransitive = markers('intransitive', 'en').at;
const DETERMINERS = classSet('article', 'possessive');

/** "la sécheresse a réduit [la production] de 4 %", "the bank (BA) cut [its rate] by 4 points, to 2%": what is made to grow or fall, and never who makes it. */
export function movedThing(view: View): Measure | null {
  const thing = thingMoved(view);
  if (!thing) return null;
  if (!isHollow(view.scene, thing)) return named(view, 'object', thing);
  // "faisant monter le taux": of what the clause before tells.
  return view.verb!.verb!.bond === DEPENDENT ? null : spell(view.scene, 'object', thing);
}

/** "to increase its hosting capacity to 40 visitors", "from 20 to 40 visitors": what comes to a count of something else. */
export function movedToCount(view: View): Range | null {
  const { scene, pieces, at, verb } = view;
  if (!verb || pieces[at]!.lead !== IN || !isLimit(scene, pieces[at]!.at)) return null;
  const thing = thingMoved(view);
  return thing && isWide(thing) && !isHollow(scene, thing) ? thing : null;
}

export const isWide = ({ from, to }: Range) => to - from > 1;

function thingMoved({ scene, subject, pronoun, verb, near, pieces, at }: View): Range | null {
  const { tokens, lexicon } = scene;
  const { sense, bond, from, main, to } = verb!.verb!;
  // "a porté le budget | à 4 milliards"
  const isCarried = carries(tokens, main) && lexicon.has(tokens, pieces[at]!.at, W.to);
  const moves = sense === CHANGE || lexicon.has(tokens, main, W.change) || isCarried;
  if (lexicon.language === 'ar' || !moves) return null;
  const v = pieces.indexOf(verb!);
  const thing = pieces[v + 1]!;
  // "The rate rose", "la hausse"; "nous comptons | ramener le taux".
  const isMover = subject ? subject.from < from : pronoun || endsLikeInfinitive(tokens, main);
  if (!isMover || v + 1 >= at || isIntransitive(tokens, main)) return null;
  if (thing.kind !== PHRASE || thing.lead !== FREE || pieces[at]!.lead === FREE) return null;
  // "passent la barre des 90 %": what is reached.
  if (isLevelNoun(scene, thing)) return null;
  // "took the exams, with an attendance rate | of 96 %": the size of a noun of its own.
  if (
    near &&
    near !== thing &&
    pieces[at]!.lead === OF &&
    near.lead !== OF &&
    !isHollow(scene, near)
  )
    return null;
  for (let k = v + 2; k < at; k++)
    if (pieces[k]!.kind === PHRASE && isFree(pieces[k]!)) return null;
  // "cut the | 2022 | harvest": a year that stands before its noun.
  let noun = thing.from;
  while (noun > to && scene.claimed[noun - 1]) noun--;
  let i = to;
  while (i < noun && lexicon.hasAny(tokens, i, DETERMINERS)) i++;
  // "the rate raised last": what describes a noun has no object; "has raised prices" does.
  const describes = bond === PARTICIPLE && pieces[v - 1]?.kind !== VERB;
  const isBare = i === to && (lexicon.language === 'fr' || describes);
  // "lowered the country's output".
  if ((i !== noun && !isLetterS(tokens, noun - 1)) || isBare) return null;
  // "sa prévision de croissance pour 2024".
  const next = pieces[v + 2]!;
  return next.kind === PHRASE && next.lead === OF && next.at === thing.to
    ? { from: thing.from, to: next.to }
    : thing;
}

/** "la barre", "le seuil". */
const isLevelNoun = ({ tokens, lexicon }: Scene, { from, to }: Range): boolean =>
  to - from === 1 && lexicon.has(tokens, from, W.filler) && !lexicon.has(tokens, from, W.number);
