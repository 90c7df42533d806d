import { surface, WORD } from '../../tokens.ts';
import type { Quote } from '../accounts/quotes.ts';
import type { Scene } from '../scene.ts';

/** Longest title, in words. */
const TITLE = 12;

/**
 * Whether words in quotation marks are the name of something, not what was said: «برنامج «أوراش»», "the forum 'Ports of
 * Tomorrow'", "“Noor Atlas”". Where letters have a case, a title begins with a capital.
 */
export function isTitle(scene: Scene, { from, to }: Quote): boolean {
  const { tokens } = scene;
  const words: number[] = [];
  for (let i = from; i < to; i++) if (tokens.kind[i] === WORD) words.push(i);
  if (words.length === 0 || words.length > TITLE) return false;
  // «ل«أ.ب.س»»: initials.
  if (words.every((i) => surface(tokens, i).length === 1)) return true;
  // «قال «المرصد المستقل»»: who speaks.
  const last = words.at(-1)!;
  if (scene.parties.some((party) => party.from <= from && party.to > last)) return true;
  if (scene.language === 'ar')
    // «البرنامج «حبر على ورق»»: what is said of it.
    return !isDefinite(scene, from - 2) && labels(scene, from - 1, 'label', 'according');
  if (words.every((i) => tokens.capital[i] === 1)) return true;
  return tokens.capital[words[0]!] === 1 && labels(scene, from - 1, 'label');
}

const isDefinite = ({ tokens }: Scene, i: number) =>
  i >= 0 && /^[وفبكل]?ال/.test(surface(tokens, i));

/** Whether a word or phrase of one of these uses ends at the opening mark. */
const labels = (scene: Scene, mark: number, ...uses: readonly string[]): boolean =>
  uses.some((use) => scene.useAt(mark - 1, use) !== null);
