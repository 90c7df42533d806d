import type { Span } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import { wordIn } from '../../by-form.ts';
import { startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { endsInS } from '../word-shapes.ts';
import {
  AND,
  FIGURE,
  FREE,
  OF,
  PAUSE,
  PHRASE,
  type Piece,
  pieceAt,
  VERB,
} from './sentence/piece.ts';
import { OWN, PARTICIPLE } from './sentence/verb-group.ts';
import { LEVEL } from './sentence/verbs.ts';
import type { View } from './sentence/view.ts';
import { joined, type Measure, nounDeed, spanOf, withDeed } from './spell.ts';

/** Tokens from the noun of a lack to a part of it. */
const REACH = 60;

const isLack = wordIn(markers('lack'));

/** "Le déficit est de 97 personnes, dont 32 fileurs et 65 tisserands", «الخصاص ... منها 32 غزالا»: of what is wanting each part is wanting too. */
export function inLack(view: View, measure: Measure): Measure {
  const { scene, beside, candidate, pieces, at } = view;
  const { tokens, lexicon } = scene;
  if (!candidate.counted?.own || candidate.unit) return measure;
  const own = ownLack(view, measure);
  if (own) return own;
  if (!beside?.measure) return measure;
  const isPart = lexicon.has(tokens, startOf(candidate) - 1, W.part);
  const isNext = beside.measure.rule === 'lack' && pieces[at]!.lead === AND;
  if (!isPart && !isNext) return measure;
  for (let i = pieceAt(pieces, beside.candidate.to); i < at; i++)
    if (![PHRASE, PAUSE, FIGURE].includes(pieces[i]!.kind)) return measure;
  const lack = lackOf(view, beside.measure);
  if (!lack || measure.spans.some(({ start }) => start === lack.start)) return measure;
  return joined(scene, [lack, ...measure.spans], 'lack', { head: lack });
}

/** The noun of a lack that opens some part of a measure: "personnes, [déficit]". */
function lackOf({ scene: { tokens }, candidate }: View, { spans }: Measure): Span | null {
  for (let i = candidate.from - 1; i >= Math.max(candidate.first, candidate.from - REACH); i--) {
    const start = tokens.start[i]!;
    if (isLack(tokens, i) && spans.some((span) => span.start === start))
      return { start, end: tokens.end[i]! };
  }
  return null;
}

/** "un déficit | de 40 fileurs", "a shortage | estimated at 40 spinners", "le manque | est de 40 fileurs": those counted are wanting. */
function ownLack(view: View, measure: Measure): Measure | null {
  const { scene, pieces, at, candidate } = view;
  if (scene.lexicon.language === 'ar' || measure.rule === 'deed') return null;
  const before = pieces[at - 1];
  const verb = before?.kind === VERB ? before : null;
  const noun = verb ? pieces[at - 2] : before;
  if (noun?.kind !== PHRASE || noun.core < noun.to || !opensLack(view, noun)) return null;
  const lack = spanOf(scene, noun);
  if (measure.spans.some(({ start }) => start === lack.start)) return null;
  const besideLack = () => joined(scene, [lack, ...measure.spans], 'lack', { head: lack });
  if (verb) return isPut(view, noun, verb) ? besideLack() : null;
  const { lead, at: link, from } = pieces[at]!;
  // "a shortage | estimated at 40": a word of the number.
  if (lead === FREE && from < candidate.from && from === noun.to) return besideLack();
  if (lead !== OF || link !== noun.to || !isOfThem(view, noun)) return null;
  const whole = { from: noun.from, to: startOf(candidate) };
  return withDeed(scene, measure, nounDeed(spanOf(scene, whole)));
}

/** Words of "déficit chronique". */
const DESCRIBED = 2;

/** A lack with no more than an adjective; the plural is of those who have the needs. */
function opensLack({ scene: { tokens, lexicon } }: View, { from, to }: Piece): boolean {
  const head = lexicon.language === 'en' ? to - 1 : from;
  return to - from <= DESCRIBED && isLack(tokens, head) && !endsInS(tokens, head);
}

/** Whether a verb puts the lack at its number: its participle, or the main verb of which the lack is the subject. */
const isPut = ({ verb: main }: View, { to, lead }: Piece, verb: Piece): boolean =>
  verb.verb!.sense === LEVEL &&
  verb.from === to &&
  (verb.verb!.bond === PARTICIPLE || (verb.verb!.bond === OWN && lead === FREE && verb === main));

/** "un déficit de 40 fileurs", "le manque de 40 fileurs", unlike "le déficit de 40 communes", "le besoin de 40 familles": theirs. */
function isOfThem({ scene: { tokens, lexicon } }: View, { from, to }: Piece): boolean {
  const head = lexicon.language === 'en' ? to - 1 : from;
  return !(isDefinite(tokens, from - 1) && (isBalance(tokens, head) || isNeed(tokens, head)));
}
const isDefinite = markers('definite').at;
const isBalance = markers('balance-noun').at;
const isNeed = markers('need').at;
