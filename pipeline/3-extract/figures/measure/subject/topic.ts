import { markers } from '../../../../lexicons/markers.ts';
import { wordMatches } from '../../../by-form.ts';
import { isMark } from '../../../tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { W } from '../../lexicon.ts';
import { LOCUTIONS } from '../sentence/locutions.ts';
import { BREAK, CLOSED, FINITE, JOINT, LED, OPEN, partOf } from '../sentence/part.ts';
import { phraseFrom } from '../sentence/phrase.ts';
import { FREE, PAUSE, PHRASE, type Piece, VERB } from '../sentence/piece.ts';
import { readingOf } from '../sentence/reading.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { isEmpty, isHollow } from './empty.ts';
import { subjectOf } from './subject.ts';

/** How many tokens into a sentence its topic is announced. */
const OPENING = 4;
/** Tokens from a topic that opens a later clause to its figure. */
const REACH = 30;

/** "Quant aux SMS échangés, …", "As for imports, …", «أما التلاميذ، …»: what a sentence announces that it speaks of. */
export function topicOf(scene: Scene, { first, from }: Candidate): Range | null {
  // «سجل الشغل تراجعا، أما البطالة، فقد»: the last one that is announced.
  for (let i = from - 1; i > Math.max(first, from - REACH); i--)
    if (isAsFor(scene.tokens, i) || isAnnouncedThat(scene, i)) return announcedFrom(scene, i, from);
  return announcedFrom(scene, first, from);
}
const isAsFor = markers('as-for').at;
const isAccount = markers('account').at;
const isCircumstance = markers('circumstance').at;

const opensContent = markers('content').at;

/** "relève que, pour ce qui est du blé,", «أنه فيما يتعلق بالقمح،»: announced in what somebody says. */
const isAnnouncedThat = ({ tokens, lexicon }: Scene, i: number): boolean =>
  opensContent(tokens, isMark(tokens, i - 1, ',') ? i - 2 : i - 1) &&
  LOCUTIONS[lexicon.language].match(tokens, i)?.value === 'topic';

function announcedFrom(scene: Scene, first: number, from: number): Range | null {
  for (let i = first; i < Math.min(from, first + OPENING); i++) {
    if (partOf(scene, i) === BREAK) continue;
    let head = announcedAt(scene, i);
    if (head < 0) continue;
    while (head < from && leadsOn(scene, head)) head++;
    // «أما فيما يتعلق بـ».
    if (announcedAt(scene, head) >= 0) continue;
    if (head >= from || !(partOf(scene, head) === OPEN || isNounThere(scene, head))) return null;
    return phraseFrom(scene, head, from);
  }
  return null;
}

/** "quant | aux", «أما | ف»: what stands before the noun that is announced, a letter of its own among it. */
const leadsOn = (scene: Scene, at: number): boolean =>
  [JOINT, LED, CLOSED].includes(partOf(scene, at)) || isParticle(scene.tokens, at);
const isParticle = wordMatches(/^[وفبلك]ـ?$/);

/** «فيما يخص | نقل البضائع»: what is written like a verb is none behind such words. */
const isNounThere = (scene: Scene, at: number): boolean =>
  scene.lexicon.language === 'ar' && partOf(scene, at) === FINITE;

/** The token behind "quant" or "pour ce qui est" at token `i`; −1 where it announces nothing. */
function announcedAt({ tokens, lexicon }: Scene, i: number): number {
  const locution = LOCUTIONS[lexicon.language].match(tokens, i);
  if (locution?.value === 'topic') return locution.end;
  return lexicon.has(tokens, i, W.topic) || isAsRegards(tokens, i) ? i + 1 : -1;
}
/** «وبالنسبة لمداخيل الأسفار»: the locution, behind its conjunction. */
const isAsRegards = wordMatches(/^[وف]بالنسبة$/);

/** "Pour", at the head of a sentence as well. */
export const isMeantFor = markers('meant-for').at;

/** "Pour ce qui est du poisson, la valeur …", "Dans les écoles, …": what a preposition puts before the clause. */
export function openingOf(
  scene: Scene,
  pieces: readonly Piece[],
  { first }: Candidate,
): Range | null {
  for (let i = 0; i < Math.min(pieces.length - 1, OPENING); i++) {
    const piece = pieces[i]!;
    // «حسب المندوبية حول سوق الشغل»: what its source is about.
    if (isAccount(scene.tokens, piece.from - 1)) return null;
    if (piece.kind !== PHRASE || piece.lead === FREE) continue;
    // "Lors de cette séance, le conseil a adopté un budget": when that was.
    if (pieces[i + 1]!.kind !== PAUSE || isCircumstance(scene.tokens, piece.at)) return null;
    return isEmpty(scene, piece, first) || isHollow(scene, piece) ? null : piece;
  }
  return null;
}

/** The subject of the sentence before: what a pronoun stands for. */
export function subjectOfLast(scene: Scene, sentence: number, percent = false): Range | null {
  // A percentage is of a rate where one was spoken of.
  const rate = percent ? rateOfLast(scene, sentence) : null;
  if (rate) return rate;
  const pieces = readingOfLast(scene, sentence);
  const verb = pieces.findIndex(({ kind }) => kind === VERB);
  const found = verb < 0 ? null : subjectOf(scene, pieces, verb);
  return found ?? pieces.find(({ kind }) => kind === PHRASE) ?? null;
}

/** The rate that the sentence before speaks of. */
export const rateOfLast = (scene: Scene, sentence: number): Range | null =>
  readingOfLast(scene, sentence).find((piece) => isRate(scene, piece)) ?? null;

/** The pieces of the sentence before. */
export function readingOfLast(scene: Scene, sentence: number): readonly Piece[] {
  const span = scene.sentences[sentence - 1];
  const isNear = span !== undefined && span.to - span.from <= MOST;
  return isNear ? readingOf(scene, sentence - 1, span.from, span.to) : [];
}

const isRate = ({ tokens, lexicon }: Scene, { kind, lead, from, to }: Piece): boolean =>
  kind === PHRASE &&
  lead === FREE &&
  to - from > 1 &&
  lexicon.has(tokens, lexicon.language === 'en' ? to - 1 : from, W.steady);

/** Tokens of a sentence that is looked back to. */
const MOST = 120;
