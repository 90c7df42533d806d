import { LINE, surface } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { phraseBefore } from './backward.ts';
import { phraseFrom } from './phrase.ts';
import {
  BREAK,
  CLOSED,
  FINITE,
  JOINT,
  LED,
  OPEN,
  partOf,
  type Range,
  type Scene,
} from './scene.ts';

/** How many tokens into a sentence its topic is announced. */
const OPENING = 4;

/** "Quant aux SMS échangés, …", "As for imports, …", «أما التلاميذ، …»: what a sentence announces that it speaks of. */
export function topicOf(scene: Scene, { first, from }: Candidate): Range | null {
  const { tokens, lexicon } = scene;
  for (let i = first; i < Math.min(from, first + OPENING); i++) {
    if (partOf(scene, i) === BREAK) continue;
    if (!lexicon.has(tokens, i, W.topic)) continue;
    let head = i + 1;
    while (head < from && [JOINT, LED, CLOSED].includes(partOf(scene, head))) head++;
    if (head >= from || partOf(scene, head) !== OPEN) return null;
    return phraseFrom(scene, { from: head, to: head + 1 }, from);
  }
  return null;
}

/** How far back a sentence is looked through. */
const REACH = 60;

/** The subject of the sentence before the one that starts at `first`: what a pronoun in it stands for. */
export function subjectBefore(scene: Scene, first: number): Range | null {
  const { tokens } = scene;
  let start = first - 1;
  while (start > 0 && partOf(scene, start) === BREAK) start--;
  const end = start;
  while (start > 0 && end - start < REACH && !'.!?…'.includes(surface(tokens, start - 1))) {
    if (tokens.kind[start - 1] === LINE) break;
    start--;
  }
  for (let i = start; i <= end; i++)
    if (partOf(scene, i) === FINITE) return phraseBefore(scene, i, start);
  return null;
}
