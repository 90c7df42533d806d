import { markers } from '../../../lexicons/markers.ts';
import { W } from '../lexicon.ts';
import { FIGURE, FREE, PHRASE, type Piece, STOP, VERB } from './piece.ts';
import type { Range, Scene } from './scene.ts';
import { subjectBehind } from './subject.ts';
import { RELATIVE } from './verb-group.ts';
import { SAY } from './verbs.ts';

const keepsOn = markers('keeps-on', 'ar').at;

/** «واصل القطاع نموه، إذ بلغ»: whoever goes on with its object, and not that. */
export function keptOn({ tokens }: Scene, pieces: readonly Piece[], i: number): Range | null {
  const [verb, subject] = pieces.slice(Math.max(0, i - 2), i);
  if (i < 2 || verb?.kind !== VERB || !keepsOn(tokens, verb.verb!.main)) return null;
  const isApart = subject?.kind === PHRASE && subject.lead === FREE && subject.from === verb.to;
  return isApart && pieces[i]!.from === subject.to ? subject : null;
}

/** Pieces from a verb to the rate that it shows. */
const SHOWN = 8;

/** «حقق معدل الزجر نسبة قياسية | تجاوزت 95 %»: whoever shows a rate of which no more is told than how high it is. */
export function showerOf(scene: Scene, pieces: readonly Piece[], i: number): Range | null {
  const { tokens, lexicon } = scene;
  const { from, to, lead } = pieces[i]!;
  const isRate = lead === FREE && to - from > 1 && isPercentNoun(tokens, from);
  if (lexicon.language !== 'ar' || !isRate) return null;
  for (let w = from + 1; w < to; w++)
    if (!lexicon.has(tokens, w, W.adjective) && !isNon(tokens, w)) return null;
  for (let v = i - 1; v >= Math.max(0, i - SHOWN); v--) {
    const { kind, verb } = pieces[v]!;
    if (kind === STOP || kind === FIGURE) return null;
    const isMain = kind === VERB && verb!.bond !== RELATIVE && verb!.sense !== SAY;
    const subject = isMain ? subjectBehind(scene, pieces, v) : null;
    if (subject && subject.from !== from) return subject;
  }
  return null;
}
const isPercentNoun = markers('percent-noun', 'ar').at;
const isNon = markers('non', 'ar').at;
