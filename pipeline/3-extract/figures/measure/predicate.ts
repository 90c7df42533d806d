import { markers } from '../../../lexicons/markers.ts';
import { wordIn, wordMatches } from '../../by-form.ts';
import { isMark } from '../../tokens.ts';
import { befalls } from '../counted/people.ts';
import { W } from '../lexicon.ts';
import { hasWaw } from '../numerals/group.ts';
import { classSet } from '../word-classes.ts';
import { endsLikeGerund, isEn, opensLikePurpose } from '../word-shapes.ts';
import { infinitiveEnd } from './sentence/infinitive-end.ts';
import { LOCUTIONS } from './sentence/locutions.ts';
import { COORDINATOR, PERIOD, partOf } from './sentence/part.ts';
import { isParticiple } from './sentence/participle-form.ts';
import { AND, FIGURE, FREE, IN, OF, PAUSE, PHRASE, type Piece, VERB } from './sentence/piece.ts';
import type { Range, Scene } from './sentence/scene.ts';
import { isWhat } from './sentence/small-words.ts';
import { PRONOUN, RELATIVE } from './sentence/verb-group.ts';
import { ACT, CHANGE, LEVEL, SAY, VERBS } from './sentence/verbs.ts';

const opensDone = markers('done').at;
const endsInPlural = wordMatches(/(?:ون|وا)$/);
const governs = wordIn(markers('governs'));

/** "40 voyageurs, [ce] qui est plus que prévu": of all that is told. */
const isAllTold = wordMatches(/^ce$/);

/** Parts of speech behind which nothing is of the verb before. */
const ENDS = new Set([PERIOD, COORDINATOR]);

/** Words of what is said. */
const MOST = 10;
/** The verb that is piece `i` with what it governs; of a passive its participle. */
export function predicate(scene: Scene, pieces: readonly Piece[], i: number): Range | null {
  const { tokens, lexicon } = scene;
  const { verb, lead } = pieces[i]!;
  const { sense, passive, main, bond, from } = verb!;
  const arabic = lexicon.language === 'ar';
  // "et | ont été fermés", "et de | loger les autres".
  const isNext = lead === AND || partOf(scene, pieces[i]!.at - 1) === COORDINATOR;
  if (bond === PRONOUN || isNext || lexicon.has(tokens, from - 1, W.adversative)) return null;
  // «وانخفض العدد»: the next clause, unlike «وأحيلوا», which is said of the same people.
  const isJoined = arabic && (hasWaw(tokens, from) || VERBS.ar.carries(tokens, from));
  if (isJoined && !endsInPlural(tokens, main)) return null;
  // «يعربون عن ثقتهم», never «يضيف المصدر».
  if (sense === SAY && (arabic ? !endsInPlural(tokens, main) : pieces[i - 1]?.kind === PAUSE))
    return null;
  // "ont coûté 6 MDH, tout en rappelant que": of who says so.
  if (sense === SAY && endsLikeGerund(tokens, main) && isEn(tokens, from - 1)) return null;
  const relative = bond === RELATIVE && opensDone(tokens, from - 1);
  if (bond === RELATIVE && (!relative || isAllTold(tokens, from - 2))) return null;
  if (isPreposition(scene, main)) return null;
  // «بلغ 900 نزيل ليسجل زيادة»: what came of it.
  if (arabic && opensLikePurpose(tokens, main)) return null;
  // «بما يمثل زيادة», «وهو ما قد يشكل خطرا»: what the count amounts to.
  const isStill = lexicon.has(tokens, from + 1, W.still);
  if (arabic && (isWhat(tokens, from - 1) || (isWhat(tokens, from) && !isStill))) return null;
  if (arabic && tellsNext(scene, pieces, i)) return null;
  // "affichent des taux", "enregistrant une baisse": what other figures tell.
  if (tellsAmount(scene, pieces, i + 1)) return null;
  // "sont", "have": an auxiliary says nothing alone, "had never started" does.
  const says = main > from && isParticiple(scene, main);
  const end = infinitiveEnd(scene, pieces, i);
  let to = end.to;
  for (let k = end.next; k < pieces.length; k++) {
    const piece = pieces[k]!;
    if (piece.kind === FIGURE && piece.lead === AND && !passive && sense === ACT) break;
    const reached = piece.kind === FIGURE && (piece.lead !== FREE || piece.from === to);
    // "lost their lives and 30 were hurt": the next clause.
    if (reached && piece.lead === AND && to > end.to && sense === CHANGE) break;
    // "ont péri | dans deux accidents"
    if (reached && piece.lead === IN && to === end.to && sense === ACT && says) break;
    if (reached && (to === end.to || sense === LEVEL || sense === CHANGE))
      return passive && sense !== CHANGE ? { from: main, to: verb!.to } : null;
    if (piece.kind !== PHRASE || piece.lead === AND || piece.to - main > MOST + 2) break;
    // "et à une amende"
    if (ENDS.has(partOf(scene, piece.at - 1))) break;
    to = piece.to;
  }
  if (sense === SAY && !arabic) to = contentEnd(pieces, i, to, from + MOST);
  // "had not been paid": without it the opposite is said.
  if (passive) return { from: isNegated(scene, from, main) ? from : main, to };
  const bare = to === verb!.to;
  // "(people) were | behind bars", "(hommes) sont | en détention": the place alone tells who they are.
  const state = pieces[i + 1];
  const isState = main === from && state?.kind === PHRASE && state.lead === IN;
  if (isState && bond === 0 && state.at === verb!.to && lexicon.has(tokens, main, W.copula))
    return { from: state.at, to };
  // "three miners died and …": no auxiliary, whatever else its form may be.
  const isHelp = lexicon.has(tokens, main, W.auxiliary) && !says && !befalls(tokens, main);
  if (bare && (isHelp || sense === LEVEL)) return null;
  if (bare && sense === CHANGE && main === from) return null;
  // "74 détenus se répartissant comme suit :": it leads on to a list.
  if (bare && isMark(tokens, LOCUTIONS.fr.match(tokens, to)?.end ?? to, ':')) return null;
  // "attempts [to cross the border]", "de l'orge [à semer]".
  const isPurpose =
    !arabic && lexicon.has(tokens, from - 1, W.to) && pieces[i - 1]?.kind === PHRASE;
  return { from: relative || isPurpose ? from - 1 : from, to };
}

/** «300 شكاية | أنجز منها 200», «40 مظاهرة | يشارك فيها 300 مواطن»: a clause that takes the count up by a pronoun, to tell another of it. */
function tellsNext({ tokens, lexicon }: Scene, pieces: readonly Piece[], i: number): boolean {
  const { to } = pieces[i]!;
  if (!lexicon.has(tokens, to, W.function) || !endsInPronoun(tokens, to)) return false;
  let k = i + 1;
  while (pieces[k]?.kind === PHRASE && k <= i + BETWEEN) k++;
  const next = pieces[k];
  return next?.kind === FIGURE && (next.lead === FREE || next.at === to);
}
const endsInPronoun = wordMatches(/..(?:ها|هم|هما|ه)$/);
/** How many phrases «قدم بموجبها أمام النيابة» may have. */
const BETWEEN = 2;

function isNegated({ tokens, lexicon }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lexicon.has(tokens, i, W.negation)) return true;
  return false;
}

/** "disent que [les prix montent]", "think [it is good]": where the clause ends that tells what is said; `to` where none does. */
function contentEnd(pieces: readonly Piece[], said: number, to: number, limit: number): number {
  let end = to;
  let verbs = 0;
  for (let k = said + 1; k < pieces.length; k++) {
    const { kind, lead, to: at } = pieces[k]!;
    if (kind === VERB) verbs++;
    const isOfClause = kind === PHRASE || (kind === VERB && verbs === 1);
    if (!isOfClause || (verbs > 0 && lead === AND) || at > limit) break;
    end = at;
  }
  return verbs === 1 ? end : to;
}

/** A rate, a growth or a fall as an object that a figure gives the size of: "ont une capacité de 40", "affichent des taux de plus de 4 %". */
function tellsAmount({ tokens, lexicon }: Scene, pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  if (lexicon.language === 'en' || piece?.kind !== PHRASE || piece.lead === IN) return false;
  if (lexicon.hasAny(tokens, piece.from, LEVELS)) return true;
  let k = i + 1;
  while (pieces[k]?.kind === PHRASE) k++;
  const size = pieces[k];
  const isSized = size?.kind === FIGURE && size.lead === OF && size.at === pieces[k - 1]!.to;
  return isSized && lexicon.hasAny(tokens, piece.from, AMOUNTS);
}
const LEVELS = classSet('steady');
const AMOUNTS = classSet('quantity', 'movement');

/** "durant", "out": written like a verb. */
const isPreposition = ({ tokens, lexicon }: Scene, at: number): boolean =>
  governs(tokens, at) ||
  lexicon.has(tokens, at, W.per) ||
  (lexicon.has(tokens, at, W.function) && !lexicon.has(tokens, at, W.auxiliary));
