import type { Span } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { nounCodes } from '../../../../lexicons/noun-classes.ts';
import { wordIn } from '../../../by-form.ts';
import type { Tokens } from '../../../tokens.ts';
import { codeOf } from '../../counted/counted-noun.ts';
import { W } from '../../lexicon.ts';
import { classSet } from '../../word-classes.ts';
import { LOCUTIONS } from '../sentence/locutions.ts';
import { AND, FREE, PAUSE, PHRASE, type Piece } from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { isDemonstrative } from '../sentence/small-words.ts';
import { PARTICIPLE } from '../sentence/verb-group.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, spanOf, wholeOf } from '../spell.ts';
import { endsLikeAdjective } from './coordinated.ts';

/** Characters that may part a noun from the pronoun for it. */
const FAR = 1000;

/** "celui des produits alimentaires", "that of linen": the noun of what the figure before measures, with another complement. */
export function thatOf(view: View, near: Range | null): Measure | null {
  const { scene, earlier, candidate } = view;
  const range = near && withMate(view, near);
  if (!earlier?.measure) return null;
  const told = scene.tokens.start[candidate.from]! - earlier.measure.head.start;
  if (told > FAR) return null;
  const link = range ? linkOf(scene, range) : -1;
  if (link >= 0) {
    const head = nounOf(scene, earlier.measure.head, candidate.from, !isGroup(scene, range!));
    return joined(scene, [head, spanOf(scene, withDegree(scene, range!))], 'that', { head });
  }
  const done = doneToThat(view);
  if (!done) return null;
  const head = nounOf(scene, earlier.measure.head, candidate.from, false);
  return joined(scene, [head, wholeOf(scene, done)], 'that', { head });
}

/** "celles [des tapis et poteries]": the complement with what it is coordinated with. */
function withMate({ scene, pieces }: View, range: Range): Range {
  const i = pieces.findIndex(({ from }) => from === range.from);
  const mate = pieces[i]?.lead === AND ? pieces[i - 1] : undefined;
  const isThat = mate?.kind === PHRASE && linkOf(scene, mate) >= 0;
  return isThat ? { from: mate.from, to: range.to } : range;
}

/** "[higher] graduates": an English noun with the comparative before it. */
const withDegree = ({ tokens, lexicon }: Scene, { from, to }: Range): Range => ({
  from: lexicon.language === 'en' && lexicon.has(tokens, from - 1, W.older) ? from - 1 : from,
  to,
});

/** "[celui] des tapis", "[that] of higher graduates": where the link to its complement stands; −1 where no such pronoun leads to a phrase. */
export function linkOf({ tokens, lexicon }: Scene, { from }: Range): number {
  let at = from - 1;
  if (lexicon.language === 'en' && lexicon.has(tokens, at, W.older)) at--;
  while (lexicon.has(tokens, at, W.article) && !lexicon.has(tokens, at, W.of)) at--;
  return lexicon.has(tokens, at, W.of) && isDemonstrative(tokens, at - 1) ? at : -1;
}

/** "celle [destinée à l’industrie] a baissé", "celles [émises par les mutuelles], se sont chiffrées": what was done to that which the verb tells of. */
function doneToThat({ scene, pieces, verb }: View): Range | null {
  if (!verb) return null;
  const v = pieces.indexOf(verb);
  const last = pieces[v - 1]?.kind === PAUSE ? v - 2 : v - 1;
  const { tokens } = scene;
  let i = last;
  while (pieces[i]?.kind === PHRASE && pieces[i]!.lead !== FREE && !isOfThat(tokens, pieces[i]!))
    i--;
  const done = pieces[i];
  const isDone =
    done !== undefined &&
    (done.verb?.bond === PARTICIPLE || (done.kind === PHRASE && scene.lexicon.language === 'fr')) &&
    isOfThat(tokens, done);
  return isDone ? { from: done.from, to: pieces[last]!.to } : null;
}

const isOfThat = (tokens: Tokens, { from }: Piece): boolean => isDemonstrative(tokens, from - 1);

/** "celles des femmes": of whom the same is told, unlike "celle des nappes". */
const isGroup = ({ tokens, lexicon }: Scene, { from }: Range): boolean =>
  GROUPS.has(codeOf(tokens, from, lexicon));
const GROUPS = nounCodes('group');

const isSetting = wordIn(markers('setting-adjective'));
/** "des", "du", "de la". */
const DEFINITE = classSet('article', 'contracted');
/** "la valeur ajoutée | hors pêche" */
const isLeftOut = markers('left-out', 'fr').at;
/** "chiffre | d'affaires": one noun. */
const isTurnover = (tokens: Tokens, of: number): boolean =>
  TURNOVER.has(
    tokens.text
      .slice(tokens.start[of - 1], tokens.end[of + 1])
      .toLowerCase()
      .replace('’', "'"),
  );
const TURNOVER = markers('turnover', 'fr');
const NUMBERS = classSet('number', 'quantity', 'sum');

/** "production [céréalière]", "exportations [aériennes]": a French adjective for the complement that another takes the place of. */
const isOfKind = (
  { tokens, lexicon }: Pick<Scene, 'tokens' | 'lexicon'>,
  from: number,
  to: number,
  { end }: Span,
): boolean =>
  lexicon.language === 'fr' &&
  to - from === 2 &&
  tokens.end[to - 1] === end &&
  endsLikeAdjective(tokens, to - 1) &&
  !lexicon.has(tokens, from, W.steady) &&
  LOCUTIONS.fr.match(tokens, from)?.value !== 'noun';

/**
 * A noun without the complement that another takes the place of: "production | des moulins", "taux de chômage | rural",
 * "rural | poverty rate"; one without article stays where another group is named, unless of a number or an amount.
 */
export function nounOf(
  { tokens, lexicon }: Scene,
  head: Span,
  before: number,
  isOther: boolean,
): Span {
  let to = before;
  while (tokens.end[to - 1]! > head.end) to--;
  let from = to - 1;
  while (tokens.start[from]! > head.start) from--;
  const english = lexicon.language === 'en';
  const all = isOther || lexicon.hasAny(tokens, from, NUMBERS);
  for (let i = from + 1; i < to; i++)
    if (
      isLeftOut(tokens, i) ||
      (lexicon.has(tokens, i, W.of) &&
        // "the rate of women, that of men": one group for another.
        ((english && GROUPS.has(codeOf(tokens, i + 1, lexicon))) ||
          (!isTurnover(tokens, i) &&
            !lexicon.has(tokens, i - 1, W.steady) &&
            (all || lexicon.hasAny(tokens, i, DEFINITE) || lexicon.has(tokens, i + 1, W.article)))))
    )
      to = i;
  if (english && to - from > 1 && isSetting(tokens, from)) from++;
  if (!english && to - from > 1 && isSetting(tokens, to - 1)) to--;
  if (isOfKind({ tokens, lexicon }, from, to, head)) to--;
  return { start: tokens.start[from]!, end: tokens.end[to - 1]! };
}
