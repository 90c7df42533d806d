import { markers } from '../../../../lexicons/markers.ts';
import { wordMatches } from '../../../by-form.ts';
import { isMark } from '../../../tokens.ts';
import { W } from '../../lexicon.ts';
import { classSet } from '../../word-classes.ts';
import { endsLikePlural } from '../../word-shapes.ts';
import { isFeminineNoun, isPluralNoun } from '../sentence/agreement.ts';
import { OPEN, partOf } from '../sentence/part.ts';
import { AND, PHRASE } from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import type { View } from '../sentence/view.ts';
import { readingOfLast } from './topic.ts';

const isLast = markers('last-named', 'fr').at;
const isPointing = markers('pointing', 'fr').at;
const isHer = wordMatches(/ières?$|^celles?$/i);
const isHere = wordMatches(/^ci$/i);

/** "un ralentissement de la croissance. Cette dernière serait de 3 %", "Celle-ci serait de", "Ces dernières, estimées à 4 MDH,": the last noun of the sentence before that agrees with "cette dernière" right before the verb; null where that stands for none. */
export function lastNoun(view: View): Range | null {
  const { scene, candidate, verb } = view;
  const { tokens } = scene;
  const opening = candidate.first + 1;
  const isFirst = view.earlier?.candidate.sentence !== candidate.sentence;
  const aside = isFirst && isMark(tokens, opening + 1, ',') ? opening + 1 : -1;
  const ends = [verb?.from ?? 0, verb?.verb?.from ?? 0, aside].map((at) => at - 1);
  // "Celui|-ci aurait progressé"
  const near = ends.find((at) => isHere(tokens, at) && isMark(tokens, at - 1, '-'));
  const last = near === undefined ? ends.find((at) => isLast(tokens, at)) : near - 2;
  if (
    last === undefined ||
    !(near === undefined ? isPointing(tokens, last - 1) : isLast(tokens, last))
  )
    return null;
  return agreeing(view, isHer(tokens, last), endsLikePlural(tokens, last), near !== undefined);
}

const isThey = wordMatches(/^(?:elles|ils)$/i);
const isShe = wordMatches(/^elles$/i);

/** "Le port publie ses recettes. Elles s'élèvent à": what the sentence before named last in the plural, where its subject is one. */
export function manyBefore(view: View, subject: Range | null): Range | null {
  const { scene, candidate } = view;
  const { tokens } = scene;
  const { first } = candidate;
  if (!isThey(tokens, first) || !subject) return null;
  if (isPluralNoun(tokens, subject.from) || isCoordinated(view, subject)) return null;
  return agreeing(view, isShe(tokens, first), true);
}

/** "la ville et le port": many together. */
const isCoordinated = ({ scene, candidate }: View, { to }: Range): boolean =>
  readingOfLast(scene, candidate.sentence).some(
    ({ kind, lead, at }) => kind === PHRASE && lead === AND && at >= to && at <= to + 1,
  );

/**
 * The last noun of the sentence before in a gender and a number, a complement as well: "une hausse des [recettes] de port"; with
 * `whole`, rather the noun that has it: "la croissance de l'industrie. Celle-ci".
 */
function agreeing(
  { scene, candidate }: View,
  feminine: boolean,
  plural: boolean,
  whole = false,
): Range | null {
  const { tokens, lexicon } = scene;
  // "le taux" and "les taux" are written alike.
  const isIt = (noun: number): boolean =>
    isFeminineNoun(tokens, noun) === feminine &&
    (plural ? endsLikePlural(tokens, noun) : !isPluralNoun(tokens, noun));
  const pieces = readingOfLast(scene, candidate.sentence);
  for (let i = pieces.length - 1; i >= 0; i--) {
    const { kind, from, to } = pieces[i]!;
    if (kind !== PHRASE) continue;
    let head = from;
    while (lexicon.has(tokens, head, W.preadjective)) head++;
    if (whole && isIt(head)) return { from, to };
    for (let noun = to - 1; noun > head; noun--)
      if (isLed(scene, noun) && isIt(noun)) return { from: noun, to };
    if (isIt(head)) return { from, to };
  }
  return null;
}

/** "des recettes", "de la ville": a complement. */
const isLed = (scene: Scene, noun: number): boolean =>
  scene.lexicon.hasAny(scene.tokens, noun - 1, LEADS) && partOf(scene, noun) === OPEN;
const LEADS = classSet('article', 'of');
