import { markers } from '../../../lexicons/markers.ts';
import type { VerbMention } from '../cues/cues.ts';
import { TERMS } from '../cues/inserts.ts';
import type { Scene } from '../scene.ts';
import { ENDS_IN_IT, FEMININE, RELATIVE } from './subject-reach.ts';

/** Words of the noun phrase that a sentence opens with: «المكتب المركزي للجمعية المغربية لحقوق الإنسان». */
const OPENING = 8;
const DEFINITE = /^ال../u;
/** «المغرب يرفض»: no place where something was said. */
const COUNTRIES = ['nation', 'abroad'];

/** «الأمن | ينفي صحة وثيقة», «الجمعية راسلت الوزير»: behind a noun that opens the sentence the verb has its object. */
export function opensOnNoun(
  scene: Scene,
  { from: verb, to, verb: { gender } }: VerbMention,
): boolean {
  const { from } = scene;
  // «رئيس الجمعية، فلان، يتهم الوزارة»
  const opener = scene.partyAt(from);
  if (opener?.kind === 'person' && opener.to === verb - 1 && scene.isComma(verb - 1)) return true;
  if (verb === from || verb - from > OPENING || ENDS_IN_IT.test(scene.word(to - 1))) return false;
  // «اليوم أعلن الوزير»
  const isCountry = COUNTRIES.some((term) => TERMS.ar.get(term)?.end(scene.tokens, from, to));
  if (
    (!isCountry && scene.insertAt(from) > from) ||
    !(DEFINITE.test(scene.word(from)) || scene.partyAt(from))
  )
    return false;
  if (gender === 'm' && FEMININE.test(scene.word(from))) return false;
  for (let i = from; i < verb; i++)
    if (scene.word(i) === '' || scene.verbAt(i) || scene.is(i, INSIDE) || scene.is(i, RELATIVE))
      return false;
  return true;
}
const INSIDE = markers('governs', 'ar');
