import { markers } from '../../../lexicons/markers.ts';
import type { Scene } from './scene.ts';

/** How many words "Cette légère croissance de" may have. */
const TAKEN_UP = 5;
const isThis = markers('this').at;

/** "Cette croissance de 113 % s'accompagne d'une marge passée de 20 % en 2023 à 38 %": the change just told, of no time behind other numbers. */
export function takesUpChange({ r, sentence, figures, named, after }: Scene, i: number): boolean {
  const [{ role, from }, next, time] = [figures[i]!, figures[i + 1], named[after[i]!]];
  const isLed = i === 0 && after[i] === 0 && isThis(r.tokens, sentence.from);
  return (
    isLed &&
    role === 'change' &&
    from - sentence.from <= TAKEN_UP &&
    next !== undefined &&
    time !== undefined &&
    time.mention.from > next.from
  );
}
