import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';

const isDirection = markers('direction').at;
const isFar = markers('far', 'ar').at;
const isOn = markers('before-far', 'ar').at;

/** How many words «على بعد أزيد من» may have, and "au", "à l'" before a direction. */
const LED = 4;
const TO = 3;

/** "à 70 km au sud de la ville", "70 km south of it", «على بعد 70 كيلومترا»: how far off a place lies, at any time. */
export function isDistance(r: Reader, { kind, from, to }: FigureMention): boolean {
  if (kind !== 'length') return false;
  for (let at = from - 1; at >= from - LED && r.isWord(at); at--)
    if (isFar(r.tokens, at) && isOn(r.tokens, at - 1)) return true;
  for (let at = to; at < to + TO && !r.closes(at) && !r.pauses(at, ',،'); at++)
    if (isDirection(r.tokens, at)) return true;
  return false;
}
