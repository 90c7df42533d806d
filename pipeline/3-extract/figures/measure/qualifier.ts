import { markers } from '../../../lexicons/markers.ts';
import { wordIn } from '../../by-form.ts';
import { isMark } from '../../tokens.ts';
import { W } from '../lexicon.ts';
import { QUARTER } from '../units/duration.ts';
import { classSet } from '../word-classes.ts';
import { saidAfter } from './said.ts';
import { unitGlossEnd } from './sentence/inside.ts';
import { LOCUTIONS } from './sentence/locutions.ts';
import {
  AND,
  CLOSING,
  FIGURE,
  FREE,
  IN,
  OPENING,
  overBracketed,
  PHRASE,
  type Piece,
  pieceAt,
  VERB,
} from './sentence/piece.ts';
import type { Range, Scene } from './sentence/scene.ts';
import type { View } from './sentence/view.ts';

const isAnother = wordIn(markers('another'));
const isAccount = markers('account').at;

/** What tells one of several apart behind a number alone: "rédigés en ligne", "qui ont duré", "en ville", «منها متحركة». */
export function qualifierAfter(view: View, end: number): Range | null {
  const { scene, pieces } = view;
  const { tokens, lexicon } = scene;
  const start = percentEnd(view, end);
  // «"this record of 17" shows»: what follows a quotation tells nothing of a number that closes it.
  if (isMark(tokens, start, '»”')) return null;
  let at = start;
  // "40 of them from the hills", "19 autres ont été relâchés".
  if (lexicon.language === 'en' && lexicon.has(tokens, at, W.of)) at++;
  if (lexicon.has(tokens, at, W.part) && !leadsTo(view, at)) at++;
  else at = start;
  while (lexicon.has(tokens, at, W.pronoun) || isAnother(tokens, at)) at++;
  if (lexicon.has(tokens, at, W.times)) return null;
  const said = saidAfter(view, at, false) ?? stateAt(scene, at);
  if (said) return said;
  const i = pieceAt(pieces, at);
  const piece = pieces[i];
  if (piece?.kind !== PHRASE || piece.lead === AND) return null;
  // «2.078 بزيادة 7 في المائة»: how much it has grown by.
  const isSized = pieces[i + 1]?.kind === FIGURE && pieces[i + 1]!.from === piece.to;
  if (isSized && lexicon.has(tokens, piece.from, W.movement)) return null;
  if (piece.lead === FREE || piece.at < at)
    return piece.from - at > 2 ? null : { from: piece.from, to: piece.to };
  return placeAfter(view, at);
}

/** "25 achevés et 15 | en cours", "10 | under construction", «15 | في طور الإنجاز»: what state they are in, which may be a time as well. */
function stateAt({ tokens, lexicon }: Scene, at: number): Range | null {
  const state = LOCUTIONS[lexicon.language].match(tokens, at);
  return state?.value === 'state' ? { from: at, to: state.end } : null;
}

/** "(7) parmi les supporters": a word of parts that is the preposition of a group, unlike "parmi eux". */
const leadsTo = ({ scene: { tokens, lexicon }, pieces }: View, at: number): boolean => {
  const group = pieces[pieceAt(pieces, at)];
  return lexicon.has(tokens, at, W.inside) && group?.kind === PHRASE && group.at === at;
};

/** "dont 28.500 (soit 43 %) | en détention", "28,500 (43%) | in custody": behind the share in brackets that a count is as well. */
function percentEnd({ pieces, at, candidate }: View, end: number): number {
  const [opening, share, closing] = [pieces[at + 1], pieces[at + 2], pieces[at + 3]];
  const isShare = opening?.kind === OPENING && share?.kind === FIGURE && closing?.kind === CLOSING;
  return isShare && candidate.unit === null && opening.from === end ? closing.to : end;
}

const AGAINST = classSet('versus', 'adversative');

/** "9 % | et en ville, il est de 7 %": the place that the next clause opens with. */
export const isOfNext = ({ tokens, lexicon }: Scene, { lead, at }: Piece): boolean =>
  lead === IN && lexicon.has(tokens, at - 1, W.conjunction);

/** "en ville", "in rural areas", «بالقرى» right behind a number: which of the counted. */
export function placeAfter({ scene, pieces }: View, end: number): Range | null {
  const { tokens, lexicon } = scene;
  const behind = unitGlossEnd(scene, end);
  const first = pieceAt(pieces, behind);
  const i = overBracketed(pieces, first);
  const at = i > first ? pieces[i - 1]!.to : behind;
  const piece = pieces[i];
  if (piece?.kind !== PHRASE || piece.at > at + 1) return null;
  // «9 % حسب النقابة», unlike "500 dirhams per family": who says so.
  const isSaid = lexicon.language !== 'en' && isAccount(tokens, piece.at);
  if (isOfNext(scene, piece) || isSaid) return null;
  // «11 كلغ من الملح | وما يزيد عن 36»: of the next number.
  if (lexicon.language === 'ar' && lexicon.comparators.match(tokens, piece.from)) return null;
  // "for the 2016-2017 school year".
  if (scene.claimed[piece.from - 1]) return null;
  // … but "9 % en ville, contre 7 %" as well as without the comma.
  const next = pieces[i + 1];
  // … and "9 tonnes en ville et 7 tonnes au port" lists another.
  const isSize = next?.kind === FIGURE && next.at === piece.to && next.lead !== AND;
  // "4 % de croissance et Atlas Télécom compte": the subject of what is told next.
  if (piece.lead === AND && tokens.capital[piece.from] === 1 && next?.kind === VERB) return null;
  if (isSize && !lexicon.hasAny(tokens, next.at, AGAINST)) return null;
  // "32 dirhams par mois", "à l'horizon de huit trimestres": how often or by when, not of which.
  const [unit, last] = [piece.from, piece.to - 1].map((word) => lexicon.units.match(tokens, word));
  if (unit?.value.kind === 'duration' && unit.end === piece.from + 1) return null;
  if (last?.value.code === QUARTER) return null;
  return { from: piece.at, to: piece.to };
}
