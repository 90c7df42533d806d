import { markers } from '../../../lexicons/markers.ts';
import { wordIn, wordIs, wordMatches } from '../../by-form.ts';
import { surface, WORD } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { phraseFrom } from './phrase.ts';
import { CLOSED, COMMA, FINITE, OPEN, partOf, type Range, type Scene, verbAt } from './scene.ts';
import { type Measure, spell } from './spell.ts';
import { ACT, LEVEL, NONE, VERBS } from './verbs.ts';

const endsInEd = wordMatches(/[^e]ed$/);

const isDoneArabic = wordIn(markers('done-arabic'));

const isBeenWord = wordIn(markers('been'));

const DONE = markers('done');
const opensDone = wordIs((word) => DONE.has(word.toLowerCase()));

const MOST = 5;

/** What is said to have been done to the noun that ends before `at`: "ont été [arrêtées]", "had been [prosecuted]". */
export function saidAfter(scene: Scene, at: number, limit: number): Range | null {
  return scene.lexicon.language === 'ar'
    ? saidArabic(scene, at, limit)
    : saidLatin(scene, behindAside(scene, at, limit), limit);
}

const ASIDE = 16;

/** "trois hommes, dont un mineur, [ont été arrêtés]": behind what two commas set off. */
function behindAside(scene: Scene, at: number, limit: number): number {
  if (partOf(scene, at) !== COMMA) return at;
  for (let i = at + 1; i < Math.min(limit, at + ASIDE); i++) {
    const part = partOf(scene, i);
    if (part === COMMA) return i + 1;
    if (part === FINITE) return at;
  }
  return at;
}

/** "[seized] 40 looms": an English verb right before the number, which the phrase takes as its participle. */
export function doneTo(scene: Scene, at: number): Range | null {
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'en' || !isParticiple(scene, at - 1)) return null;
  if (lexicon.has(tokens, at - 2, W.to)) return null;
  const kind = VERBS.en.finite(tokens, at - 1);
  const acts = kind === ACT || (kind === NONE && endsInEd(tokens, at - 1));
  return acts && !lexicon.has(tokens, at - 1, W.change) ? { from: at - 1, to: at } : null;
}

/** "4 billion cubic meters were stored in the dams": what is said of an amount that nothing before it names. */
export function amountSaid(
  scene: Scene,
  { to, last, unit, unitFrom, unitTo }: Candidate,
): Measure | null {
  if (!unit || unit.kind === 'percent' || unitTo > to) return null;
  const said = saidAfter(scene, to, last);
  return said && spell(scene, 'said', { from: unitFrom, to: unitTo }, said);
}

function saidLatin(scene: Scene, at: number, limit: number): Range | null {
  const { tokens, lexicon } = scene;
  let i = at;
  if (lexicon.has(tokens, i, W.relative) && opensDone(tokens, i)) i++;
  const first = i;
  let passive = false;
  for (; i < limit && i - first < 6; i++) {
    if (passive && !isBeen(scene, i) && isParticiple(scene, i)) break;
    const part = partOf(scene, i);
    const verb = verbAt(scene, i);
    if (part !== FINITE && part !== CLOSED && !isBeen(scene, i)) break;
    if (verb === LEVEL || isBeen(scene, i)) passive = true;
    else if (verb !== NONE && !lexicon.has(tokens, i, W.auxiliary)) break;
  }
  if (!passive || i >= limit || !isParticiple(scene, i)) return null;
  return phraseFrom(scene, { from: i, to: i + 1 }, limit, { most: MOST });
}

const isBeen = ({ tokens }: Scene, at: number): boolean => isBeenWord(tokens, at);

export function isParticiple({ tokens, lexicon }: Scene, at: number): boolean {
  if (tokens.kind[at] !== WORD) return false;
  const word = surface(tokens, at);
  return lexicon.language === 'fr'
    ? /(?:é|i|u|is|it|us|ert|int|uit)e?s?$/.test(word) && word.length > 3
    : /(?:ed|en|wn|ught|lt|pt|ft|nt|ade|one|old|eld|id|ung|ut|ost)$/.test(word);
}

/** "شخصا تم توقيفهم", "40 قضية جرى حفظها": the deed that a passive verb names, right after the noun. */
function saidArabic(scene: Scene, at: number, limit: number): Range | null {
  if (at + 1 >= limit || !isDoneArabic(scene.tokens, at)) return null;
  if (partOf(scene, at + 1) !== OPEN) return null;
  return phraseFrom(scene, { from: at, to: at + 2 }, limit, { most: MOST });
}
