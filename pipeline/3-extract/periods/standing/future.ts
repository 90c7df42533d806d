import { markers } from '../../../lexicons/markers.ts';
import { NONE, VERBS } from '../../figures/measure/sentence/verbs.ts';
import type { FigureMention } from '../../mention.ts';
import { opensFuture } from '../../proclitics.ts';
import { wouldHaveDone } from '../../would-have.ts';
import type { Reader } from '../reader.ts';
import { BACK } from './each.ts';

const FRENCH_FUTURE = /..(?:ra|ront)$/u;
const INFINITIVE = /..(?:er|ir|re)$/u;
const ARABIC_FUTURE = /^[وف]?س[يتنأ]\p{L}{3,}/u;

/** A word that sets what is said with it in the future. */
export function isComing(r: Reader, at: number): boolean {
  const future = r.at(at, 'future');
  // "183 would-be migrants": no future.
  // "un besoin de financement de 3 milliards" is what was borrowed.
  if (future)
    return future.value !== 'told' && !r.isSymbol(future.end, '-') && !wouldHaveDone(r.tokens, at);
  // "compte créer 150 salles", not "compte 150 salles"
  if (r.at(at, 'intent'))
    return INFINITIVE.test(r.surface(at + 1)) || INFINITIVE.test(r.surface(at + 2));
  // "livrera" is known by its verb, "caméra" as a noun.
  const isVerb = FRENCH_FUTURE.test(r.surface(at)) && VERBS.fr.finite(r.tokens, at) !== NONE;
  const isKnown = r.tokens.word[at] !== 0 && !opensFuture(r.tokens, at) && !isVerb;
  if (isKnown || r.tokens.capital[at] === 1 || !r.isWord(at)) return false;
  const word = r.surface(at);
  // "300 kg de chira": a noun.
  const isNoun = r.at(at - 1, 'from') !== null;
  return (FRENCH_FUTURE.test(word) && !isNoun) || ARABIC_FUTURE.test(word);
}

/** Whether a verb in the future stands before a figure: what is to come does not belong to the period reported on. */
export function isFuture(r: Reader, figure: FigureMention, from: number): boolean {
  for (let at = figure.from - 1; at >= Math.max(from, figure.from - BACK); at--) {
    if (r.pauses(at)) return false;
    if (!r.isWord(at)) continue;
    if (isComing(r, at)) return !isShareExpecting(r, figure, at);
  }
  return false;
}

/** «تتوقع | 25 في المائة من الأسر تدهوره»: how many expect something to come, which is so already. */
function isShareExpecting(r: Reader, { kind, hedged }: FigureMention, at: number): boolean {
  const verb = r.at(at, 'future');
  return kind === 'percent' && !hedged && verb !== null && r.counts(verb.end);
}

/** "s'élève à 15 millions et | sera remboursée", «15 مليون درهم، | وسيسدد»: a verb that opens a clause of its own. */
export const isJoinedOn = (r: Reader, verb: number): boolean =>
  r.conjoined(verb) || r.at(verb - 1, 'to')?.value === '' || r.isSymbol(verb - 1, ',،');

/** Words of a subject from its number to its verb. */
const SUBJECT = 7;

/** "300 familles du quartier | seront relogées", "300 schools | will be built": a number whose verb is in the future. */
export function isSubjectComing(r: Reader, { to }: FigureMention): boolean {
  for (let at = to; at < to + SUBJECT && r.isWord(at); at++) {
    // "sur un objectif de 1.400", "pour l'horizon": a noun.
    if (isComing(r, at)) return !isDeterminer(r.tokens, at - 1) && !r.at(at - 1, 'link');
    if (ENDS.some((role) => r.at(at, role))) return false;
  }
  return false;
}
const isDeterminer = markers('determiner').at;
const ENDS = ['auxiliary', 'relative', 'that', 'act', 'turn'] as const;
