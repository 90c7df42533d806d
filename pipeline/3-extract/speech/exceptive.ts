import { markers } from '../../lexicons/markers.ts';
import { SYMBOL, surface, type Tokens } from '../tokens.ts';

/** Tokens from an Arabic negation to what it excepts: «لم يلتحق سوى», «لا يتعلق بالصحة وحدها». */
const EXCEPTED = 8;
const EXCEPTIVE = markers('exceptive');

/** Whether the Arabic negation at a token denies no more than what lies beyond an exception: «لا تقترح الوزارة سوى 7». */
export function excepts(tokens: Tokens, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + EXCEPTED) && tokens.kind[i] !== SYMBOL; i++)
    if (EXCEPTIVE.has(surface(tokens, i)) && !/^[أا]ن/.test(surface(tokens, i + 1))) return true;
  return false;
}
