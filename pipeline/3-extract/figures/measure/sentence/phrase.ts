import { markers } from '../../../../lexicons/markers.ts';
import { wordMatches } from '../../../by-form.ts';
import { knownName } from '../../../names/registry-names.ts';
import { isMark, NUMBER, WORD } from '../../../tokens.ts';
import { isNoun } from '../../counted/counted-noun.ts';
import { cue, cuesAt } from '../../cues.ts';
import { W } from '../../lexicon.ts';
import { endsLikeGerund, opensWithAl } from '../../word-shapes.ts';
import { isAbleTo } from './able-to.ts';
import { isActedOn } from './acted-on.ts';
import { isEach, isForEach } from './for-each.ts';
import { givesTo, isRecipient } from './given-to.ts';
import {
  bodyEnd,
  glossEnd,
  isAmount,
  isAtStage,
  isCountedNext,
  isHowDone,
  isMeasured,
  isOfAnother,
  isSuperlative,
  leadsToDeed,
  leadsToRate,
  opensComparison,
} from './inside.ts';
import { isGreatest, isManner, isPredicate } from './manner.ts';
import { isNounToo } from './noun-form.ts';
import { isPair } from './noun-pair.ts';
import {
  CLOSED,
  COORDINATOR,
  DIGITS,
  isFigure,
  isJoined,
  JOINT,
  LED,
  OPEN,
  partOf,
} from './part.ts';
import { opensMove } from './participle.ts';
import { isLoose } from './phrase-end.ts';
import { IN } from './piece.ts';
import { leadOfEach, opensEach } from './place-list.ts';
import { isPointing } from './pointing.ts';
import { opensRank } from './rank.ts';
import { namesRate } from './rate-name.ts';
import type { Range, Scene } from './scene.ts';
import { carriesWal, isSharedComplement } from './shared-complement.ts';
import { isStop } from './stop-word.ts';
import { isAndOver, isTakenUpBy, leadsToIt, opensOver } from './taken-up-by.ts';
import { isTerritory, placesEnd } from './territory.ts';
import { timeInside } from './time-inside.ts';
import { leadsGoods, tradedWith } from './traded.ts';
import { verbAt } from './verb-form.ts';
import { NONE, SAY, VERBS } from './verbs.ts';
import { whoeverEnd } from './whoever.ts';
import { opensWorth } from './worth.ts';

const isIndefinite = wordMatches(/^(?!ال|لل).+[اة]$/);
const carriesPreposition = wordMatches(/^[وف]?(?:بال.{2}|لل.{2})/);
const isKept = markers('kept-at', 'ar').at;
const leadsToQuality = markers('more-in', 'ar').at;
const isMeasuredAcronym = markers('measured-acronym').at;

const isLeftOut = markers('left-out', 'fr').at;
const isWith = markers('instrument', 'fr').at;
const determines = markers('determiner').at;

/** Small words that a phrase goes on over, each by a rule of its own. */
const LINKS = cue(
  (tokens, at) =>
    opensOver(tokens, at) || leadsToIt(tokens, at) || leadsGoods(tokens, at) || isEach(tokens, at),
);

/** Whether a phrase can end on a word: no adjective that leads to its noun, but for "des jeunes" and "public works". */
const canEnd = ({ tokens, lexicon }: Scene, at: number): boolean =>
  !lexicon.has(tokens, at, W.preadjective) ||
  isNounToo(tokens, at) ||
  (lexicon.language === 'fr' && isNoun(tokens, at, lexicon));

/** A noun with all that belongs to it. */
export interface NounPhrase extends Range {
  /** Where its first complement behind a preposition other than "of" begins; its end where it has none. */
  readonly core: number;
}

/** Words that a reader takes in at once. */
const MOST = 8;
/** Complements behind prepositions. */
const LEADS = 3;

/** The noun phrase whose head is at `from`, with its adjectives and complements, up to `limit`, never ending in a word that leads on. */
export function phraseFrom(
  scene: Scene,
  from: number,
  limit: number,
  { to: least = from + 1, most = MOST } = {},
): NounPhrase {
  const { tokens, lexicon } = scene;
  const arabic = lexicon.language === 'ar';
  const agent = arabic && lexicon.has(tokens, from, W.agent) && !isFigure(scene, from - 1);
  const ofSpeaker = agent || (arabic && isOfSpeaker(scene, from));
  // «المكتب الوطني للكهرباء والماء الصالح للشرب»: a name that the registry has is read whole.
  const known = agent ? knownName('ar', tokens, from, limit) : undefined;
  const named = known?.value.kind === 'body' ? known.end : 0;
  let to = least;
  let whole = least;
  let core = 0;
  let words = least - from;
  let leads = 0;
  for (let i = least; i < limit && words < most; i++) {
    const gloss = glossEnd(scene, i);
    if (gloss > i) i = gloss;
    // «1900 محضر | بنسبة إنجاز بلغت»: how much of it, which is of its own.
    if (arabic && lexicon.has(tokens, i, W.by)) break;
    const links = (cuesAt(tokens, i) & LINKS) !== 0;
    const over = links && isAndOver(tokens, i);
    if (over || (links && isTakenUpBy(tokens, i))) {
      if (over) i++;
      to = i + 1;
      whole = to;
      continue;
    }
    const part = partOf(scene, i);
    const country = links ? tradedWith(tokens, from, i, lexicon) : -1;
    if (country > i && partOf(scene, country) === OPEN && leads < LEADS) {
      leads++;
      core ||= i;
      i = country;
      to = i + 1;
      words++;
    } else if (part === OPEN) {
      const shared = isSharedComplement(scene, from, i);
      if (!shared && isJoined(scene, i)) break;
      const isEnd = isStop(scene, i) && !namesRate(scene, i) && !givesTo(scene, i - 2);
      if (isEnd || opensRank(scene, i) || (!shared && isFresh(scene, i))) break;
      // «قدرت وزارة الفلاحة إنتاج الحبوب»: what a body acts on is not its name, unlike «40 مؤسسة للرعاية».
      if (agent && i < named) {
        to = i + 1;
        words++;
        continue;
      }
      if (agent && (isCarried(scene, i) || (opensWithAl(tokens, i - 1) && !opensWithAl(tokens, i))))
        break;
      if (agent && isActedOn(scene, from, i, limit)) break;
      if (isKept(tokens, i) || opensComparison(scene, i) || isOfAnother(scene, from, i)) break;
      // «معدل البطالة | سجل ارتفاعا»
      if (arabic && VERBS.ar.dependent(tokens, i) !== NONE && opensMove(scene, i + 1)) break;
      // «عجز بقيمة 12 درهما».
      if (isAmount(scene, i)) break;
      if (isCarried(scene, i)) {
        if (++leads > LEADS) break;
        core ||= i;
      }
      // «همت أهم الارتفاعات | تازة»: no name is annexed to an article.
      if (i === from + 1 && isGreatest(scene, from - 1) && placesEnd(scene, i, limit) > i)
        core ||= i;
      const body = bodyEnd(scene, i, limit);
      if (body > i) {
        i = body - 1;
        to = body;
      } else if (canEnd(scene, i)) to = i + 1;
      words++;
    } else if (whoeverEnd(scene, i, limit) > i) {
      // «عدد من تلقوا اللقاح»
      to = whoeverEnd(scene, i, limit);
      whole = to;
      break;
    } else if (arabic && leadsToDeed(scene, from, i)) break;
    // «معدل القضايا | لكل قاض | يبلغ», unlike «40 قضية في الشهر لكل قاض».
    else if (links && isForEach(scene, i)) core ||= i;
    // «بعد طنجة | كل من سلا وفاس», «التساقطات [بكل من] سلا وفاس».
    else if (opensEach(scene, i)) {
      if (isTerritory(scene, { from, to: i })) break;
      if (leadOfEach(scene, i) === IN) core ||= i;
    } else if (part === LED) {
      // "la plus grande retenue | avec un volume"
      // … but "les personnes vivant avec le VIH"
      const isApart =
        isWith(tokens, i) && determines(tokens, i + 1) && !endsLikeGerund(tokens, i - 1);
      if (isApart || leadsToRate(scene, i)) break;
      // «أكدت الوزيرة | على تخصيص»
      if (
        (ofSpeaker && !lexicon.has(tokens, i, W.oblique)) ||
        ++leads > LEADS ||
        !(leadsOn(scene, i + 1) || givesTo(scene, i))
      )
        break;
      core ||= i;
    } else if (isLeftOut(tokens, i) && i + 1 < limit && partOf(scene, i + 1) === OPEN) {
      // "la valeur ajoutée hors pêche"
      core ||= i;
      to = ++i + 1;
      words++;
    } else if (part === COORDINATOR) {
      if (!isPair(scene, i, limit) || (isFigure(scene, from - 1) && isCountedNext(scene, i))) break;
    } else if (opensWorth(scene, i)) break;
    else if (core > 0 && isAbleTo(scene, i)) {
      i++;
      to = i + 1;
      whole = to;
      words++;
    } else if (part === CLOSED && (isHowDone(scene, i) || isAtStage(scene, i))) {
      i++;
      to = i + 1;
      words++;
    } else if (arabic && lexicon.has(tokens, i, W.each) && partOf(scene, i - 1) === OPEN) continue;
    else if (part !== JOINT) {
      if (!isPointing(scene, i) && timeInside(scene, i) === i) break;
    } else if (isSuperlative(scene, i)) i++;
    else if (!arabic && lexicon.has(tokens, i, W.article) && !isLinked(scene, i)) break;
  }
  while (to > whole && isLoose(scene, to - 1)) to--;
  return { from, to, core: core > 0 && core < to ? core : to };
}

/** «كشفت [الوزارة]», «كشفت المندوبية السامية [للتخطيط]»: who says it, or what their name goes on with. */
function isOfSpeaker(scene: Scene, from: number): boolean {
  let at = from - 1;
  if (isCarried(scene, from)) while (at > from - NAME && opensWithAl(scene.tokens, at)) at--;
  return verbAt(scene, at) === SAY;
}
/** Words of a name up to what it is for: «المندوبية السامية». */
const NAME = 4;

/** «بالمدن», «للإيواء»: an Arabic noun that carries its preposition. */
export function isCarried({ tokens, lexicon }: Scene, at: number): boolean {
  if (lexicon.language !== 'ar') return false;
  const clitic = tokens.clitic[at]!;
  if (clitic === 0) return carriesPreposition(tokens, at) && !isNoun(tokens, at, lexicon);
  const start = tokens.start[at]!;
  const letters = tokens.text.slice(start, start + clitic);
  return (
    letters.includes('ب') ||
    letters.includes('ك') ||
    (letters.replace('ال', '').includes('ل') && !letters.endsWith('ال'))
  );
}

/** "a cost of MAD 4 million": the noun of an amount that "of" and a number follow. */
function isTold(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  if (!lexicon.has(tokens, at, W.quantity) || !lexicon.has(tokens, at + 1, W.of)) return false;
  for (let i = at + 2; i < at + 5; i++) if (tokens.kind[i] === NUMBER) return true;
  return false;
}

/** An indefinite Arabic noun after a definite one opens another phrase: "الوزارة غلافا", never «الرباط سلا» or «الأكثر فقرا». */
const isFresh = (scene: Scene, at: number): boolean =>
  scene.lexicon.language === 'ar' &&
  !leadsToQuality(scene.tokens, at - 1) &&
  (opensWithAl(scene.tokens, at - 1) || carriesWal(scene.tokens, at - 1)) &&
  (isPredicate(scene, at) ||
    (isIndefinite(scene.tokens, at) &&
      !isManner(scene, at) &&
      scene.tokens.clitic[at] === 0 &&
      !isTerritory(scene, { from: at, to: at + 1 })));

/** An article inside a phrase follows what it is a complement of: "de la", "contre les". */
const isLinked = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.has(tokens, at - 1, W.of) ||
  lexicon.has(tokens, at - 1, W.inside) ||
  lexicon.has(tokens, at - 1, W.article);

/** Whether a preposition opens a complement, rather than a period, an amount or a figure. */
function leadsOn(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  if (isMeasured(scene, at)) return false;
  let i = at;
  while (lexicon.has(tokens, i, W.article) || isPointing(scene, i)) i++;
  i = timeInside(scene, i);
  // "an increase in “vegetables”".
  if (isMark(tokens, i, '“"«')) i++;
  if (opensEach(scene, i)) return true;
  // "âgés de 15 à 24 ans".
  if (tokens.kind[i] === NUMBER) return partOf(scene, i) !== DIGITS;
  return (
    tokens.kind[i] === WORD &&
    // "from Moroccans", "in the CPI", never "from Morocco".
    (!tokens.capital[i] || isNoun(tokens, i, lexicon) || isMeasuredAcronym(tokens, i)) &&
    !(lexicon.language === 'en' && lexicon.has(tokens, at - 1, W.to) && !isRecipient(scene, i)) &&
    !isTold(scene, i) &&
    partOf(scene, i) === OPEN &&
    !isStop(scene, i)
  );
}
