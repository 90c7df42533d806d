import { markers } from '../../../../lexicons/markers.ts';
import { wordIs, wordMatches } from '../../../by-form.ts';
import { knownName } from '../../../names/registry-names.ts';
import { W } from '../../lexicon.ts';
import { hasArticle } from '../../numerals/group.ts';
import { isSameUnit, nearSentence, unqualified } from '../earlier.ts';
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
} from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { ACT, CHANGE, SAY } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { type Measure, spell } from '../spell.ts';

const FORECASTS = markers('forecasts');
/** «ويتوقع» too. */
const foretells = wordIs((printed) => {
  const word = printed.toLowerCase();
  return FORECASTS.has(word) || FORECASTS.has(word.replace(/^[وف]/, ''));
});
const isParticiple = wordMatches(/(?:u|é)e?s?$/);

/** Whether a figure stands as what somebody foresees, and nothing else: "les experts tablent sur | 2 %", "analysts expect | 2 %". */
export function isForesight({ scene, verb, pieces, at, near, candidate }: View): boolean {
  if (!verb || candidate.unit?.kind !== 'percent') return false;
  const { sense, passive, main } = verb.verb!;
  if (passive || (sense !== ACT && sense !== SAY) || !foretells(scene.tokens, main)) return false;
  let i = at;
  while (i > 0 && pieces[i]!.lead === AND && pieces[i - 1]!.kind === FIGURE) i--;
  // "un taux prévu de 4 %"
  if (pieces[i]!.lead === OF) return false;
  // "le taux de croissance, prévu à | 4 %": the participle of a noun.
  const isSetOff = pieces[i - 2]?.kind === PAUSE && pieces[i - 3]?.kind === PHRASE;
  if (isSetOff && scene.lexicon.language === 'fr' && isParticiple(scene.tokens, main)) return false;
  if (pieces[i - 1] === verb) return true;
  // «يتوقع الخبراء | 2%»
  const isAgent = near?.from === verb.to && pieces[i - 1] === near;
  return scene.lexicon.language === 'ar' && isAgent && hasArticle(scene.tokens, near.from);
}

const isOfAll = markers('growth-of-all').at;

/** "inflation is put at 2 %, while growth reached 4 %": beside another rate, or as what moves itself, growth is that of all. */
export function isGrowthOfAll(view: View, { from, to }: Range): boolean {
  const { scene, verb, subject, beside, candidate, pieces } = view;
  if (to - from > 1 || subject?.from !== from || !isOfAll(scene.tokens, from)) return false;
  // "farm | growth fell": of what the noun before it says.
  const before = pieces[pieceAt(pieces, from) - 1];
  if (before?.kind === PHRASE && before.to === from) return false;
  const isRated = beside?.role === 'level' && isSameUnit(beside.candidate, candidate);
  return candidate.unit?.kind === 'percent' && (isRated || verb!.verb!.sense === CHANGE);
}

/**
 * "The bank kept its rate while projecting growth to reach 5 %", "La Banque prévoit une remontée à 1,3 %": what a body
 * foresees is no move of the body. Growth alone is that of all; another move is of the amount told before.
 */
export function foretold(view: View, range: Range): Measure | null {
  const { scene, pieces, candidate, movement } = view;
  const { tokens, lexicon } = scene;
  const head = lexicon.language === 'en' ? range.to - 1 : range.from;
  if (candidate.unit?.kind !== 'percent' || !lexicon.has(tokens, head, W.movement)) return null;
  const i = pieceAt(pieces, range.from);
  const verb = pieces[i - 1];
  if (verb?.kind !== VERB || !foretells(tokens, verb.verb!.main)) return null;
  if (!isOfBody(scene, pieces[i - 2], verb)) return null;
  if (isOfAll(tokens, head)) return spell(scene, 'object', range);
  const before = nearSentence(view);
  const isOn = !movement && before?.measure && isSameUnit(before.candidate, candidate);
  return isOn ? unqualified(view) : null;
}

/** Whether nobody but a body stands as the subject of a verb; a firm foresees what it sells itself. */
function isOfBody({ tokens, lexicon }: Scene, subject: Piece | undefined, verb: Piece): boolean {
  if (subject?.kind !== PHRASE || subject.lead !== FREE || verb.lead === AND) return true;
  const head = lexicon.language === 'en' ? subject.to - 1 : subject.from;
  const known = knownName(lexicon.language, tokens, subject.from, subject.to);
  return lexicon.has(tokens, head, W.agent) || known?.value.kind === 'body';
}
