import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { W } from '../lexicon.ts';
import { endsLikeGerund } from '../word-shapes.ts';
import { saidWhich } from './said-which.ts';
import { isInfinitive } from './sentence/infinitive.ts';
import { isParticiple } from './sentence/participle-form.ts';
import { AND, FIGURE, FREE, PHRASE, VERB } from './sentence/piece.ts';
import type { Range, Scene } from './sentence/scene.ts';
import { OWN, PARTICIPLE, RELATIVE, type VerbGroup } from './sentence/verb-group.ts';
import type { View } from './sentence/view.ts';
import { joined, type Measure } from './spell.ts';

const isAccount = markers('account').at;

/** Tokens of a clause that a reader takes in with its noun. */
const MOST = 12;

/** "qui quittent", "bénéficiant", "ayant quitté", "held": never "is expected". */
function describes({ tokens, lexicon }: Scene, { bond, from, to, main }: VerbGroup): boolean {
  if (bond === RELATIVE || bond === PARTICIPLE) return true;
  return lexicon.language === 'fr'
    ? isGerund(tokens, from)
    : to - from === 1 && isDone(tokens, main);
}
const isGerund = wordMatches(/ant$/);
const isDone = wordMatches(/(?:ing|ed|en|wn|eld|ade|ent|uilt|ept|ought|aught)$/);

/** "le nombre de détenus [bénéficiant de la liberté provisoire] a baissé": what stands before its verb, with the clause that says which. */
export function restricted(view: View, measure: Measure): Measure {
  const { scene, verb, pieces } = view;
  const { tokens, lexicon } = scene;
  if (lexicon.language === 'ar') return saidWhich(view, measure);
  if (!verb) return measure;
  const [first, ...rest] = measure.spans;
  const i = pieces.findIndex(
    ({ kind, from, to }) =>
      kind === PHRASE && tokens.start[from] === first!.start && tokens.end[to - 1] === first!.end,
  );
  const noun = pieces[i];
  const clause = pieces[i + 1];
  const v = pieces.indexOf(verb);
  const whole = noun && doneFor(view, i, v);
  if (whole) {
    const end = tokens.end[whole.to - 1]!;
    return {
      ...joined(scene, [{ ...first!, end }, ...rest], measure.rule),
      head: measure.head,
    };
  }
  if (!noun || i + 1 >= v || clause?.kind !== VERB || clause.at > noun.to + 1) return measure;
  if (clause.lead === AND) return measure;
  if (!describes(scene, clause.verb!) && !isInfinitive(scene, clause)) return measure;
  // "who dropped out of school": the particle of its verb.
  const isParticle = pieces[i + 2]?.kind === VERB && pieces[i + 2]!.from === clause.to;
  const start = isParticle ? i + 3 : i + 2;
  const end = mainFrom(view, start, v);
  const told = pieces.slice(start, end);
  const isPlain = told.length > 0 && told.every(({ kind }) => kind === PHRASE);
  // "who drowned", "who died | trying to swim": without an object, or with more than one clause can tell, its verb.
  const isBare =
    clause.verb!.bond === RELATIVE &&
    !lexicon.has(tokens, clause.verb!.main, lexicon.language === 'fr' ? W.auxiliary : W.been) &&
    !told.some(({ kind }) => kind === FIGURE);
  if (!isPlain && !isBare) return measure;
  // "les tapis ayant été vendus | selon le ministère": who says so.
  const account = told.findIndex(({ at }) => isAccount(tokens, at));
  const { to } = pieces[isPlain ? start - 1 + (account < 0 ? told.length : account) : start - 1]!;
  if (to - noun.to > MOST) return measure;
  return {
    ...joined(scene, [{ ...first!, end: tokens.end[to - 1]! }, ...rest], measure.rule),
    head: measure.head,
  };
}

/** "qui quittent l'école | a baissé de 4 points, | passant de": the verb that ends the clause, before that of the figure. */
function mainFrom({ scene, pieces }: View, start: number, v: number): number {
  for (let k = start; k < v; k++) {
    const { kind, verb } = pieces[k]!;
    if (kind !== VERB) continue;
    return verb!.bond === OWN && !endsLikeGerund(scene.tokens, verb!.from) ? k : v;
  }
  return v;
}

/** "les primes versées | au titre du fonds rural | ont atteint": what goes on behind a noun that a participle ends, up to its verb. */
function doneFor({ scene, pieces }: View, i: number, v: number): Range | null {
  const { from, to } = pieces[i]!;
  const isDoneTo = scene.lexicon.language === 'fr' && to - from > 1 && isParticiple(scene, to - 1);
  if (!isDoneTo || i + 1 >= v || scene.lexicon.has(scene.tokens, to - 1, W.adjective)) return null;
  let end = to;
  for (let k = i + 1; k < v; k++) {
    const { kind, lead, at, to: next } = pieces[k]!;
    if (kind !== PHRASE || lead === FREE || lead === AND || at !== end) return null;
    // "les tapis vendus selon le ministère": who says so.
    if (isAccount(scene.tokens, at)) return null;
    end = next;
  }
  return end === pieces[v]!.at && end - to <= MOST ? { from, to: end } : null;
}
