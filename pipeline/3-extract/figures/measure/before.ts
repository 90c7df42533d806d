import { markers } from '../../../lexicons/markers.ts';
import { wordIn } from '../../by-form.ts';
import { isMark, SYMBOL, surface } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { isMeasured, phraseAt, phraseBefore } from './backward.ts';
import { type Clause, clauseBefore } from './clause.ts';
import { type Earlier, startOf } from './earlier.ts';
import { isEmpty, isHollow, isNamed } from './empty.ts';
import { grouped, headOf, unqualified } from './list.ts';
import { isStop, phraseFrom } from './phrase.ts';
import { isParticiple, saidAfter } from './said.ts';
import { JOINT, OPEN, partOf, type Range, type Scene } from './scene.ts';
import { joined, type Measure, spanOf, spell, wholeOf } from './spell.ts';
import { ACT, SAY } from './verbs.ts';

const isMeantFor = wordIn(markers('meant-for'));

/** What stands before the figure: the noun that it is put to, the subject of its verb, or a label. */
export function beforeOf(
  scene: Scene,
  candidate: Candidate,
  floor: number,
  earlier: Earlier | null,
): Measure | null {
  const at = startOf(candidate);
  const named = (rule: string, range: Range | null): Measure | null =>
    range && !isEmpty(scene, range, candidate.first) ? spell(scene, rule, range) : null;
  // "un budget de 4 MDH alloué à la santé": what is said of it goes on behind the figure.
  const continued = (measure: Measure | null): Measure | null => {
    const tail = measure && tailOf(scene, candidate, at);
    if (!tail) return measure;
    const span = wholeOf(scene, tail);
    const text = `${measure.text} ${scene.tokens.text.slice(span.start, span.end)}`;
    return { text, spans: [...measure.spans, span], rule: measure.rule };
  };
  const bracket = openBracket(scene, candidate);
  if (bracket >= 0) {
    const item = phraseAt(scene, bracket, floor);
    const head =
      item && isNamed(scene, item, candidate.first)
        ? headOf(scene, candidate, item, earlier)
        : null;
    if (item && head) return joined(scene, [head, spanOf(scene, item)], 'listed');
    const beside = named('bracket', item);
    if (beside) return beside;
  }
  // "les recettes sont en hausse (+4 %)".
  const clause = clauseBefore(scene, bracket >= 0 ? bracket : candidate.from, floor);
  // "at a total cost of 26 million": the noun that the figure is put to, though a preposition governs it.
  const put = scene.lexicon.has(scene.tokens, at - 1, W.of)
    ? named('before', phraseAt(scene, at, floor))
    : null;
  if (!clause)
    return (
      continued(put) ??
      continued(named('before', phraseBefore(scene, at, floor))) ??
      named('before', phraseAt(scene, at, floor))
    );
  const object = phraseAt(scene, at, Math.max(floor, clause.verb.to));
  const near =
    continued(named('object', object)) ?? hollowOf(scene, object, clause, candidate, earlier);
  if (clause.kind === SAY) return near;
  if (clause.kind === ACT && near) return near;
  if (clause.pronoun) return earlier?.measure ? unqualified(scene, earlier, candidate) : null;
  return (
    measuredOf(scene, clause.subject, candidate) ??
    grouped(scene, candidate, named('subject', clause.subject)) ??
    near ??
    hollowOf(scene, clause.subject, null, candidate, earlier)
  );
}

/** "un taux de 9 %", "ce taux": a word that says nothing alone, with the subject, or as the figure before has it. */
function hollowOf(
  scene: Scene,
  range: Range | null,
  clause: Clause | null,
  candidate: Candidate,
  earlier: Earlier | null,
): Measure | null {
  if (!range || !isHollow(scene, range)) return null;
  const word = surface(scene.tokens, range.from).toLowerCase().replace(/^ال/, '');
  if (earlier?.measure?.text.toLowerCase().includes(word))
    return unqualified(scene, earlier, candidate);
  const subject = clause?.subject;
  // "…, soit un taux de 71 %": of what the figure before measures.
  const before = earlier?.candidate.sentence === candidate.sentence ? earlier.measure : null;
  if (!subject && before && !isMark(scene.tokens, range.to, ','))
    return joined(scene, [spanOf(scene, range), ...before.spans], 'object');
  if (!subject || isEmpty(scene, subject, candidate.first)) return null;
  return joined(scene, [spanOf(scene, range), spanOf(scene, subject)], 'object');
}

const TAIL = 6;

/** What goes on behind an amount that "de", "of" or «ب» puts to its noun. */
function tailOf(scene: Scene, { to, last, unit }: Candidate, at: number): Range | null {
  const { tokens, lexicon } = scene;
  if (!unit || unit.kind === 'percent' || to >= last) return null;
  if (!lexicon.has(tokens, at - 1, W.of)) return null;
  const said = saidAfter(scene, to, last);
  if (said) return said;
  if (partOf(scene, to) === OPEN && isParticiple(scene, to))
    return phraseFrom(scene, { from: to, to: to + 1 }, last, { most: TAIL });
  if (!isMeantFor(tokens, to)) return null;
  let from = to + 1;
  while (from < last && partOf(scene, from) === JOINT) from++;
  if (from >= last || partOf(scene, from) !== OPEN || isStop(scene, from)) return null;
  return { from: to, to: phraseFrom(scene, { from, to: from + 1 }, last, { most: TAIL }).to };
}

/** «حوض سبو بمخزون يناهز»: a quantity set beside what has it. */
function measuredOf(scene: Scene, range: Range | null, { first }: Candidate): Measure | null {
  if (!range || !isMeasured(scene, range.from) || range.to - range.from > 1) return null;
  const owner = phraseBefore(scene, range.from, first);
  if (!owner || isEmpty(scene, owner, first)) return spell(scene, 'subject', range);
  return joined(scene, [spanOf(scene, range), spanOf(scene, owner)], 'subject');
}

/** Where the bracket opens that holds nothing else before the figure; −1 where none does. */
function openBracket({ tokens, lexicon }: Scene, { from, first }: Candidate): number {
  for (let i = from - 1; i >= Math.max(first, from - 4); i--) {
    if (isMark(tokens, i, '(')) return i;
    const sign = tokens.kind[i] === SYMBOL || lexicon.has(tokens, i, W.function);
    if (!sign || isMark(tokens, i, ',:;')) return -1;
  }
  return -1;
}
