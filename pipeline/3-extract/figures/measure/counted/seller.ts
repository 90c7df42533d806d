import type { Span } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { nounCodes } from '../../../../lexicons/noun-classes.ts';
import { isMark, type Tokens } from '../../../tokens.ts';
import { startOf } from '../../candidate.ts';
import { codeOf } from '../../counted/counted-noun.ts';
import { W } from '../../lexicon.ts';
import { tokenAt } from '../sentence/agreement.ts';
import { SAY } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { extended, type Measure, spanOf } from '../spell.ts';
import { isFirmNoun, providerAt, sellerAt } from './firm.ts';

const SOLD = nounCodes('sold');
const UNITS: ReadonlySet<string> = new Set(['unit']);

const isMarket = markers('market').at;
const isShareNoun = markers('share-noun').at;
const holds = markers('holds').at;
const isWith = markers('instrument').at;

/** "Novaphone compte 40 abonnés", "the brand Novacar has a market share of 4%": what firms contend for, with the firm that has it. */
export function soldBy(view: View, measure: Measure): Measure {
  const { scene, candidate, beside, subject, verb } = view;
  const { tokens, lexicon } = scene;
  const head = tokenAt(tokens, measure.head.start);
  if (head < candidate.first) return measure;
  const code = candidate.counted?.code ?? codeOf(tokens, head, lexicon);
  const isShare = candidate.unit?.kind === 'percent' && isShareOfMarket(tokens, head);
  if (!SOLD.has(code) && !isShare) return measure;
  if (isShare && isMark(tokens, head - 1, '(')) {
    const firm = beside?.measure?.spans.at(-1);
    const isFirm = firm && SOLD.has(beside!.candidate.counted?.code ?? '') && isName(tokens, firm);
    return isFirm ? extended(scene, measure, firm) : measure;
  }
  if (!subject || !verb || verb.verb!.passive) return measure;
  // "L'Agence annonce 40 clients", unlike "compte".
  if (verb.verb!.sense === SAY && !holds(tokens, verb.verb!.main)) return measure;
  // What is said of those counted, or a place, tells them apart already.
  if (measure.spans.length > (measure.deed ? 2 : 1)) return measure;
  if (view.crossed && !isAgain(view, head)) return measure;
  const named = isShare || UNITS.has(code) ? sellerAt : providerAt;
  const firm = named(scene, subject);
  return firm ? extended(scene, measure, spanOf(scene, firm)) : measure;
}

/** "unités, [Novacar] (part de marché de 4 %)" */
function isName(tokens: Tokens, { start }: Span): boolean {
  const at = tokenAt(tokens, start);
  return tokens.capital[at] === 1 || isFirmNoun(tokens, at);
}

/** "part de marché", "market share", "parc" */
const isShareOfMarket = (tokens: Tokens, head: number): boolean =>
  [head - 1, head, head + 1].some((at) => isShareNoun(tokens, at)) &&
  [head - 1, head, head + 2].some((at) => isMarket(tokens, at));

/** "(40 clients) contre 35", "(40 clients), soit une part de 3 %", "(40 clients) (avec une part de 3 %)": of the same firm, unlike "et ses rivaux 35". */
function isAgain({ scene: { tokens, lexicon }, candidate }: View, head: number): boolean {
  let at = Math.min(head, startOf(candidate));
  if (lexicon.has(tokens, at - 1, W.versus)) return true;
  while (lexicon.has(tokens, at - 1, W.filler)) at--;
  return (
    lexicon.has(tokens, at - 1, W.thatIs) || isWith(tokens, at - 1) || isMark(tokens, at - 1, '(')
  );
}
