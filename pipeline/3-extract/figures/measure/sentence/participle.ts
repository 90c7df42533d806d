import { markers } from '../../../../lexicons/markers.ts';
import { readByForm, wordMatches } from '../../../by-form.ts';
import { isMark, NUMBER, surface, type Tokens, WORD } from '../../../tokens.ts';
import { isNoun } from '../../counted/counted-noun.ts';
import { BITS, type FigureLexicon, W } from '../../lexicon.ts';
import { hasArticle } from '../../numerals/group.ts';
import { classSet } from '../../word-classes.ts';
import { endsInEd, opensWithArticle } from '../../word-shapes.ts';
import { amounts } from './inside.ts';
import { opensSubject } from './noun-form.ts';
import { COMMA, COORDINATOR, DIGITS, LED, OPEN, PERIOD, partOf } from './part.ts';
import { endsLikeParticiple } from './participle-form.ts';
import type { Scene } from './scene.ts';
import { isPlaceNoun } from './territory.ts';
import { bondOf, DEPENDENT, dependentAt, PARTICIPLE, type VerbGroup } from './verb-group.ts';
import { ACT, LEVEL, NONE, SAY, VERBS } from './verbs.ts';

/** ", fixé à", "4 millions alloués à": a participle that opens a phrase says something of the noun before it. */
export function readParticiple(scene: Scene, at: number): VerbGroup | null {
  const { tokens, lexicon } = scene;
  if (lexicon.language === 'ar')
    return isPutAt(tokens, at, lexicon)
      ? { from: at, to: at + 1, sense: LEVEL, main: at, passive: true, bond: PARTICIPLE }
      : null;
  const sense = isSetOff(tokens, at, lexicon) ? LEVEL : doneSense(tokens, at, lexicon);
  if (sense === NONE) return null;
  if (lexicon.hasAny(tokens, at - 1, DETERMINES) || isPointing(tokens, at - 1)) return null;
  if (lexicon.language === 'en' && opensSubject(scene, at)) return null;
  // "a saisi 3 tapis et recruté 12 tisserands".
  if (partOf(scene, at - 1) === COORDINATOR)
    return { from: at, to: at + 1, sense, main: at, passive: false, bond: DEPENDENT };
  const level = sense === ACT || sense === SAY ? LEVEL : sense;
  return { from: at, to: at + 1, sense: level, main: at, passive: true, bond: PARTICIPLE };
}

/** «قيمة الدعم، | البالغة 40 مليونا», «، والمحدد في»: set off from the noun that it puts at its number. */
const isPutAt = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  (isMark(tokens, at - 1, '،,') || amounts(tokens, at)) &&
  puts(tokens, at) &&
  // «والبالغ | عددهم»: the number of them is its subject.
  !endsInTheirs(tokens, at + 1) &&
  (tokens.kind[at + 1] === NUMBER ||
    lexicon.has(tokens, at + 1, W.filler) ||
    lexicon.comparators.match(tokens, at + 1) !== null);
const puts = markers('put-at', 'ar').at;
const endsInTheirs = wordMatches(/..(?:ها|هم|ه)$/);

/** ", conjuguée à", ", atténuée par": a French participle that no list has, between a comma and its complement. */
const isSetOff = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'fr' &&
  isMark(tokens, at - 1, ',') &&
  endsInDone(tokens, at) &&
  !isNoun(tokens, at, lexicon) &&
  (lexicon.has(tokens, at + 1, W.of) ||
    lexicon.has(tokens, at + 1, W.inside) ||
    lexicon.has(tokens, at + 1, W.per));
const endsInDone = wordMatches(/[a-zé]{3}é(?:e|s|es)?$/);

/** «تم تقديم», «سجل الرقم»: a short Arabic perfect, written like a noun, that a noun with an article follows. */
export function readPerfect(scene: Scene, at: number): VerbGroup | null {
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'ar' || tokens.clitic[at]! > 1) return null;
  const sense = dependentAt(scene, at);
  if (sense === NONE) return null;
  const passive = lexicon.has(tokens, at, W.auxiliary) && lexicon.has(tokens, at, W.perfect);
  // «الصادرات سجل انخفاضا»
  const isOfMove = opensMove(scene, at + 1);
  const isLight =
    lexicon.has(tokens, at, W.auxiliary) || (sense === LEVEL && !lexicon.has(tokens, at, W.deed));
  // «سجل إقليم وزان»
  const isFollowed =
    hasArticle(tokens, at + 1) ||
    // «سجل القطاع», never «دعم القطاع» or «بيع الخشب», which are as often nouns.
    (isLight && opensWithArticle(tokens, at + 1)) ||
    isPlaceNoun(scene, at + 1) ||
    // «سجل سد الوحدة», «حيث سجل سد الوحدة»: what opens its clause
    (lexicon.has(tokens, at, W.auxiliary) &&
      (tokens.kind[at - 1] !== WORD || opensClause(tokens, at - 1)) &&
      partOf(scene, at + 1) === OPEN) ||
    // «سجل معدل الملء»
    lexicon.hasAny(tokens, at + 1, RATES) ||
    // «همت هذه الحملة», unlike «نقل هذه البضائع», which is as often a noun
    (endsInFeminine(tokens, at) && isPointing(tokens, at + 1));
  if (!passive && !isOfMove && !isFollowed && partOf(scene, at + 1) !== DIGITS) return null;
  const before = partOf(scene, at - 1);
  if (!isOfMove && (before === OPEN || before === LED)) return null;
  return { from: at, to: at + 1, sense, main: at, passive: false, bond: bondOf(scene, at, at) };
}

const opensClause = markers('before-verb', 'ar').at;
const endsInFeminine = wordMatches(/^[وف]?(?!بن).{2}ت$/);

/** «(سجل) ارتفاعا», «(سجل) خلال مارس ارتفاعا», «(سجل)، خلال مارس، ارتفاعا»: whether a growth or fall follows, behind no more than its time. */
export function opensMove(scene: Scene, at: number): boolean {
  const isAside = partOf(scene, at) === COMMA;
  let i = isAside ? at + 1 : at;
  if (leads(scene.tokens, i)) i++;
  while (partOf(scene, i) === PERIOD) i++;
  const isTimed = partOf(scene, i - 1) === PERIOD;
  if (isAside && isTimed && partOf(scene, i) === COMMA) i++;
  return (i === at || isTimed) && scene.lexicon.has(scene.tokens, i, W.movement);
}
const leads = markers('adjunct', 'ar').at;

/** What a word does that is a participle and no noun; NONE where it is another word. */
const doneSense = readByForm((tokens, at, lexicon: FigureLexicon) => {
  if (lexicon.table[tokens.word[at]!]! & BITS.noun || AGED.has(surface(tokens, at))) return NONE;
  if (!endsLikeParticiple(surface(tokens, at), lexicon)) return NONE;
  return lexicon.language === 'fr'
    ? VERBS.fr.dependent(tokens, at)
    : endsInEd(tokens, at)
      ? VERBS.en.finite(tokens, at)
      : NONE;
});
const AGED = markers('aged');
const RATES = classSet('steady', 'number');
const DETERMINES = classSet('article', 'of', 'possessive', 'preadjective');
const isPointing = markers('pointing').at;
