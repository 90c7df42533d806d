import { predicate } from '../predicate.ts';
import { describes, PHRASE, pieceAt, VERB } from '../sentence/piece.ts';
import type { Range } from '../sentence/scene.ts';
import { OWN } from '../sentence/verb-group.ts';
import type { View } from '../sentence/view.ts';

/** Tokens of a clause and what is said behind it. */
const MOST = 18;

/** "38 % des fileurs [qui ont une roue | veulent la vendre]": a clause that says which, with what is said of them all. */
export function overClause({ scene, pieces }: View, said: Range): Range {
  const isClause = describes(pieces[pieceAt(pieces, said.from + 1)]);
  const i = pieceAt(pieces, said.to);
  const main = pieces[i];
  if (!isClause || main?.at !== said.to || main.verb?.bond !== OWN) return said;
  const told = predicate(scene, pieces, i);
  // "ont vu leur prix | croître"
  if (!told || pieces[pieceAt(pieces, told.to)]?.kind === VERB) return said;
  // What stands last may go on behind what was read.
  const last = pieces.at(-1)!;
  const isCut = last.kind === PHRASE && last.to === told.to && last !== main;
  const { to } = isCut ? pieces.at(-2)! : told;
  return to - said.from > MOST ? said : { from: said.from, to };
}
