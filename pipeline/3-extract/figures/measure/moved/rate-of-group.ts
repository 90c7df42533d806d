import type { Span } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { nounCodes } from '../../../../lexicons/noun-classes.ts';
import { codeOf } from '../../counted/counted-noun.ts';
import { W } from '../../lexicon.ts';
import { tokenAt } from '../sentence/agreement.ts';
import { LED, partOf } from '../sentence/part.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { isPlaceNoun, isTerritory } from '../sentence/territory.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, wholeOf } from '../spell.ts';
import { isOfRate, lastRate } from './last-rate.ts';
import { opensPair } from './pair.ts';

/**
 * "[The jobless rate] fell in towns, while [rural areas] rose from 10 % to 21 %", "[les femmes] ont un taux de 20 %": a rate
 * told before, of the place or the people that another level of it is told of.
 */
export function rateOfGroup(view: View, measure: Measure | null): Measure | null {
  const { scene, candidate } = view;
  if (!measure || candidate.unit?.kind !== 'percent' || measure.spans.length > 1) return measure;
  if (!TOLD.has(measure.rule) || isOfRate(view, measure.head)) return measure;
  if (!(isMove(view) || isRated(view))) return measure;
  const rate = isGroup(scene, rangeOf(scene, measure.head)) ? lastRate(view, 1)?.measure : null;
  return rate ? joined(scene, [nounOf(scene, rate.head), measure.head], 'listed') : measure;
}

const TOLD: ReadonlySet<string> = new Set(['subject', 'object']);
const PEOPLE = nounCodes('someone');
const isSettingNoun = markers('setting-noun').at;

/** "from | 10 % to 21 %", unlike "from 10 % to 21 % | of the workforce", which is a part. */
const isMove = (view: View): boolean =>
  opensPair(view) && !view.scene.lexicon.has(view.scene.tokens, view.pieces[view.at + 1]!.to, W.of);

/** "un taux de | 20 %" */
const isRated = ({ scene: { tokens, lexicon }, near, pieces, at }: View): boolean =>
  near !== null &&
  near.to === pieces[at]!.at &&
  lexicon.has(tokens, lexicon.language === 'en' ? near.to - 1 : near.from, W.steady);

function isGroup(scene: Scene, range: Range): boolean {
  const { tokens, lexicon } = scene;
  const head = lexicon.language === 'en' ? range.to - 1 : range.from;
  return (
    PEOPLE.has(codeOf(tokens, head, lexicon)) ||
    isSettingNoun(tokens, head) ||
    isPlaceNoun(scene, head) ||
    isTerritory(scene, range)
  );
}

/** "[activity rate] in rural areas": a rate without whose it was. */
function nounOf(scene: Scene, head: Span): Span {
  const { tokens, lexicon } = scene;
  const { from, to } = rangeOf(scene, head);
  let at = from + 1;
  while (at < to && (partOf(scene, at) !== LED || lexicon.has(tokens, at, W.of))) at++;
  return wholeOf(scene, { from, to: at });
}

function rangeOf({ tokens }: Scene, { start, end }: Span): Range {
  const from = tokenAt(tokens, start);
  let to = from + 1;
  while (to < tokens.count && tokens.start[to]! < end) to++;
  return { from, to };
}
