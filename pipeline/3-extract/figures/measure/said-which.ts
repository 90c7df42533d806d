import { wordMatches } from '../../by-form.ts';
import { AND, CLOSING, FIGURE, OPENING, PHRASE, type Piece, VERB } from './sentence/piece.ts';
import type { Scene } from './sentence/scene.ts';
import { RELATIVE } from './sentence/verb-group.ts';
import { ACT } from './sentence/verbs.ts';
import type { View } from './sentence/view.ts';
import { joined, type Measure } from './spell.ts';

/** Words of a clause that a reader takes in with its noun, the relative among them. */
const MOST = 7;
/** «التي لا | يملكها»: tokens from a noun to the verb of its clause. */
const LINK = 2;

/** «بلغ عدد النساء [اللواتي تعرضن للعنف] 52»: an Arabic noun with the clause right behind it that says which. */
export function saidWhich(view: View, measure: Measure): Measure {
  const { scene, pieces } = view;
  const { tokens } = scene;
  const [first, ...rest] = measure.spans;
  const i = pieces.findIndex((piece) => isAt(scene, piece, first!));
  if (i < 0 || !isSaidOf(view, i)) return measure;
  let last = i + 1;
  while (pieces[last + 1]?.kind === PHRASE && pieces[last + 1]!.lead !== AND) last++;
  if (!isWhole(view, last, last === i + 1)) return measure;
  const { to } = pieces[last]!;
  // «الشكايات التي توصل [بها] منذ مطلع شتنبر»: what its verb governs, no phrase.
  const end = isOfNoun(tokens, to) ? to + 1 : to;
  if (end - pieces[i]!.to > MOST) return measure;
  const whole = { ...first!, end: tokens.end[end - 1]! };
  // "citizens, who keep bees": told of them already.
  if (rest.some(({ start }) => start > whole.start && start < whole.end)) return measure;
  return { ...joined(scene, [whole, ...rest], measure.rule), head: measure.head };
}

/** A preposition with the pronoun of the noun that a clause describes. */
const isOfNoun = wordMatches(/^(?:ب|ل|في|من|عن|علي|إلي)(?:ها|هم|هن|ه)$/);

/** Whether a clause that ends on a piece is told to its end: up to its number, a mark or another verb. */
function isWhole({ pieces, at, verb }: View, last: number, isBare: boolean): boolean {
  const next = pieces[last + 1];
  // Without an object, up to the verb of the figure alone.
  if (isBare) return next !== undefined && next === verb;
  // «التي تملك | 4 هكتارات», «من الماء | والكهرباء»: cut there it tells something else.
  if (next?.kind === FIGURE) return last + 1 === at;
  return next?.kind !== PHRASE && next?.kind !== OPENING && next?.kind !== CLOSING;
}

/** Whether a phrase is the one that a span is of, its conjunction or preposition left out. */
const isAt = (
  { tokens }: Scene,
  { kind, from, to }: Piece,
  { start, end }: { start: number; end: number },
): boolean =>
  kind === PHRASE &&
  tokens.end[to - 1] === end &&
  tokens.start[from]! <= start &&
  tokens.end[from]! > start;

/** Whether a clause that tells no number itself begins right behind a phrase. */
function isSaidOf({ pieces }: View, i: number): boolean {
  const clause = pieces[i + 1];
  if (clause?.kind !== VERB || clause.at - pieces[i]!.to > LINK) return false;
  return clause.verb!.bond === RELATIVE && clause.verb!.sense === ACT;
}
