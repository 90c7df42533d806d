import { markers } from '../../../lexicons/markers.ts';
import { wordIn, wordIs } from '../../by-form.ts';
import { isMark, SYMBOL, surface } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { isMeasured, phraseAt, phraseBefore } from './backward.ts';
import { type Clause, clauseBefore } from './clause.ts';
import { type Earlier, startOf } from './earlier.ts';
import { isEmpty, isHollow, isNamed } from './empty.ts';
import { grouped, headOf, placeAfter, unqualified } from './list.ts';
import { isStop, phraseFrom } from './phrase.ts';
import { purposeAt } from './purpose.ts';
import { quantityOf } from './quantity.ts';
import { isParticiple, saidAfter } from './said.ts';
import { BREAK, CLOSED, COMMA, JOINT, OPEN, partOf, type Range, type Scene } from './scene.ts';
import { headSpan, joined, type Measure, spanOf, spell, wholeOf } from './spell.ts';
import { subjectBefore, topicOf } from './topic.ts';
import { ACT, SAY } from './verbs.ts';

const DEMONSTRATIVE = markers('demonstrative');
const isDemonstrative = wordIs((word) => DEMONSTRATIVE.has(word.toLowerCase()));
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
    range && !isEmpty(scene, range, candidate.first, candidate.unit?.kind === 'money')
      ? spell(scene, rule, range)
      : null;
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
    const beside = named('bracket', isFraction(scene, item) ? null : item);
    if (beside) return beside;
  }
  // "les recettes sont en hausse (+4 %)".
  const clause = clauseBefore(scene, bracket >= 0 ? bracket : candidate.from, floor);
  const quantity = bracket < 0 ? quantityOf(scene, candidate, clause, earlier) : null;
  if (quantity) return quantity;
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
  if (clause.pronoun) return stoodFor(scene, clause, candidate, earlier, floor);
  const arabic = scene.lexicon.language === 'ar';
  const other = earlier && thatOf(scene, clause.subject, earlier);
  if (other) return other;
  return (
    measuredOf(scene, clause.subject, candidate) ??
    (arabic ? continued(named('subject', clause.subject)) : null) ??
    grouped(scene, candidate, named('subject', clause.subject)) ??
    near ??
    hollowOf(scene, clause.subject, null, candidate, earlier)
  );
}

/** "celui des produits alimentaires", "that of linen": what the figure before measures, of another. */
function thatOf(scene: Scene, subject: Range | null, { measure }: Earlier): Measure | null {
  if (!subject || !measure) return null;
  const { tokens, lexicon } = scene;
  let at = subject.from - 1;
  while (lexicon.has(tokens, at, W.article) && !lexicon.has(tokens, at, W.of)) at--;
  if (!lexicon.has(tokens, at, W.of) || !isDemonstrative(tokens, at - 1)) return null;
  return joined(scene, [headSpan(measure), spanOf(scene, subject)], 'listed');
}

/** "elles se sont élevées à", "it cost": the topic, what the figure before measures, or the subject before. */
function stoodFor(
  scene: Scene,
  { verb }: Clause,
  candidate: Candidate,
  earlier: Earlier | null,
  floor: number,
): Measure | null {
  const { sentence, first } = candidate;
  const topic = topicOf(scene, candidate);
  if (topic) return spell(scene, 'topic', topic);
  if (earlier?.measure && earlier.candidate.sentence === sentence)
    return unqualified(scene, earlier, candidate);
  const named = (range: Range | null) =>
    range && !isEmpty(scene, range, first) ? spell(scene, 'subject', range) : null;
  let end = verb.from - 1;
  while (end > floor && [BREAK, COMMA, CLOSED].includes(partOf(scene, end - 1))) end--;
  const beside =
    named(phraseBefore(scene, verb.from - 1, floor)) ??
    named(clauseBefore(scene, end, floor)?.subject ?? null);
  if (beside) return beside;
  if (earlier?.measure && earlier.candidate.sentence === sentence - 1)
    return unqualified(scene, earlier, candidate);
  return named(subjectBefore(scene, first));
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
  if (!subject && before && !isMark(scene.tokens, range.to, ',')) {
    const place = placeAfter(scene, candidate.to, candidate.last);
    const of = place ? [headSpan(before), wholeOf(scene, place)] : before.spans;
    return joined(scene, [spanOf(scene, range), ...of], 'object');
  }
  if (!subject || isEmpty(scene, subject, candidate.first)) return null;
  return joined(scene, [spanOf(scene, range), spanOf(scene, subject)], 'object');
}

const TAIL = 6;

/** What goes on behind an amount that "de", "of" or «ب» puts to its noun. */
function tailOf(scene: Scene, { to, last, unit }: Candidate, at: number): Range | null {
  const { tokens, lexicon } = scene;
  if (!unit || unit.kind === 'percent' || to >= last) return null;
  if (lexicon.language === 'ar' && unit.kind === 'money') return purposeAt(scene, to, last);
  if (!lexicon.has(tokens, at - 1, W.of)) return null;
  const said = saidAfter(scene, to, last);
  if (said) return said;
  if (partOf(scene, to) === OPEN && isParticiple(scene, to))
    return phraseFrom(scene, { from: to, to: to + 1 }, last, { most: TAIL });
  // "une enveloppe de 4 MDH à la voirie".
  const given = unit.kind === 'money' && lexicon.language === 'fr' && lexicon.has(tokens, to, W.to);
  if (!given && !isMeantFor(tokens, to)) return null;
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

/** "la moitié (45,5 %)": the share once more. */
const isFraction = ({ tokens, lexicon }: Scene, item: Range | null): boolean =>
  item !== null && lexicon.has(tokens, item.from, W.fraction);

/** Where the bracket opens that holds nothing else before the figure; −1 where none does. */
function openBracket({ tokens, lexicon }: Scene, { from, first }: Candidate): number {
  for (let i = from - 1; i >= Math.max(first, from - 4); i--) {
    if (isMark(tokens, i, '(')) return i;
    const sign = tokens.kind[i] === SYMBOL || lexicon.has(tokens, i, W.function);
    if (!sign || isMark(tokens, i, ',:;')) return -1;
  }
  return -1;
}
