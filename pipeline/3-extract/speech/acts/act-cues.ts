import { phrasesIn } from '../../phrase-files.ts';
import type { Scene } from '../scene.ts';
import { isOwned } from '../speakers/possession.ts';

/** Words that name an act of speech, as acts.csv codes them: an act type, or a hint at one. */
export interface ActCue {
  readonly act: string;
  readonly from: number;
  readonly to: number;
  /** "sa réponse", «جوابه»: of whoever the sentence is about. */
  readonly possessive: boolean;
}

const CUES = phrasesIn('acts', 'phrase', 'act');

/** The words of a sentence that name acts of speech, in reading order. */
export function actCues(scene: Scene): ActCue[] {
  const found: ActCue[] = [];
  for (let i = scene.from; i < scene.to; i++) {
    const match = CUES[scene.language].match(scene.tokens, i, scene.to);
    // "« Le rapport se trompe »": words about an act, not the act.
    if (!match || scene.inQuotes(i)) continue;
    const possessive = isOwned(scene, i);
    found.push({ act: match.value, from: i, to: match.end, possessive });
    i = match.end - 1;
  }
  return found;
}
