import { markers } from '../../../lexicons/markers.ts';
import { wordIn } from '../../by-form.ts';
import { surface } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { phraseFrom } from './phrase.ts';
import { predicateAt } from './said.ts';
import { FINITE, OPEN, partOf, type Range, type Scene } from './scene.ts';
import { type Measure, spell } from './spell.ts';

const isSetAside = wordIn(markers('set-aside'));

/** "30 millions pour les écoles", "MAD 2bn in aid": what money is set aside for, where nothing before it says. */
export function setAside(scene: Scene, { to, unit, last }: Candidate): Measure | null {
  const purpose = unit?.kind === 'money' ? purposeAt(scene, to, last) : null;
  return purpose && spell(scene, 'purpose', purpose);
}

/** The noun that money right before `at` is for, up to its end. */
export function purposeAt(scene: Scene, at: number, last: number): Range | null {
  const { tokens, lexicon } = scene;
  if (lexicon.language === 'ar') return purposeArabic(scene, at, last);
  if (!isSetAside(tokens, at)) return null;
  let from = at + 1;
  while (from < last && lexicon.has(tokens, from, W.article)) from++;
  // "pour soutenir la filière".
  if (from === at + 1 && partOf(scene, from) === FINITE) return predicateAt(scene, from, last);
  if (from >= last || partOf(scene, from) !== OPEN || tokens.capital[from]) return null;
  return phraseFrom(scene, { from, to: from + 1 }, last);
}

/** «4 ملايين درهم للإيواء», «رصدت للإيواء»: a verb may stand before what carries its preposition. */
function purposeArabic(scene: Scene, at: number, last: number): Range | null {
  const from = partOf(scene, at) === FINITE ? at + 1 : at;
  if (from >= last || partOf(scene, from) !== OPEN) return null;
  const word = surface(scene.tokens, from);
  if (!word.startsWith('لل') && !(word.startsWith('ل') && scene.tokens.clitic[from]! > 0))
    return null;
  return phraseFrom(scene, { from, to: from + 1 }, last);
}
