import type { Document } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import { opensWithSeen } from '../../figures/word-shapes.ts';
import type { SentenceTokens } from '../../mention.ts';
import type { Entity } from '../speakers/entity.ts';
import type { SpokenSentence, Voice } from '../spoken.ts';
import { isListed } from './account.ts';
import { tellsOfItself } from './outlet-told.ts';
import type { Quote } from './quotes.ts';

/** So many who speak make an article of several sources, which tells in its own words between them. */
const SEVERAL = 3;

/**
 * Where several speak in a text, an account ends with its paragraph, or with its list, unless a verb or a phrase takes it
 * up again; whoever is the source of most of it, or of a bulletin, goes on to the end, and whoever speaks next before any other
 * has spoken goes on till then: "The bank said rates fall. ¶ Wells cost 9 dirhams. ¶ The bank added".
 */
export function withEnds(
  spoken: readonly SpokenSentence[],
  sentences: readonly SentenceTokens[],
  document: Document,
  quotes: readonly Quote[],
): SpokenSentence[] {
  const [speakers, next] = [timesSpoken(spoken), nextVoices(spoken)];
  const kept = withoutQuoted(
    withoutOver(spoken, sentences, document, { next, speakers }),
    sentences,
    document,
    quotes,
  );
  if (speakers.size < SEVERAL) return kept;
  let all = 0;
  for (const times of speakers.values()) all += times;
  let block = -1;
  return kept.map((sentence, i) => {
    const { voices, inherited, answers } = sentence;
    const here = sentences[i]!.block;
    const goesOn = answers || here === block || isListed(document, here);
    if (voices.length > 0) block = here;
    if (goesOn || inherited === null || (speakers.get(inherited) ?? 0) * 2 > all) return sentence;
    if (next[i]?.[0]?.entity === inherited) return sentence;
    return { ...sentence, inherited: null };
  });
}

/** Who speaks next after each sentence, and how often each speaks. */
interface Speakers {
  readonly next: readonly (readonly Voice[])[];
  readonly speakers: ReadonlyMap<Entity, number>;
}

/**
 * "Les analystes s'attendent à une baisse. ¶ Il y a 31 puits": people whom nobody names have one paragraph, and whoever has told
 * of something in person has it and those that tell on; a body goes on like the paper that it speaks through, unless the
 * outlet tells of what it saw itself.
 */
function withoutOver(
  spoken: readonly SpokenSentence[],
  sentences: readonly SentenceTokens[],
  document: Document,
  { next, speakers }: Speakers,
): readonly SpokenSentence[] {
  if (spoken.some(isLetter)) return spoken;
  const reports = spoken.some(isReporters);
  const alone = speakers.size === 1 && !reports;
  let block = 0;
  let over = -1;
  return spoken.map((sentence, i) => {
    const { voices, inherited, answers } = sentence;
    const here = sentences[i]!.block;
    if (voices.length > 0) block = here;
    if (here === block || answers || !inherited) return sentence;
    if (!ENDS.has(inherited.kind) && !reports) return sentence;
    const goesOn =
      inherited.kind !== 'source' &&
      (alone ||
        next[i]?.[0]?.entity === inherited ||
        isListed(document, here) ||
        tellsOn(sentence, reports));
    if (goesOn && over !== block) return sentence;
    over = block;
    return { ...sentence, inherited: null };
  });
}
/** "J'ai l'honneur de vous informer": a letter is its writer's to the end. */
const isLetter = ({ scene: { uses } }: SpokenSentence): boolean =>
  uses.some(({ use }) => use === 'writer');
/** "Nous avons compté 9 puits": a sentence of an outlet that has gone to see, and tells between those who speak. */
const isReporters = ({ scene, voices, inherited, answers }: SpokenSentence): boolean =>
  voices.length === 0 && inherited === null && !answers && tellsOfItself(scene);
const ENDS: ReadonlySet<Entity['kind']> = new Set(['source', 'person']);

/** Whether a paragraph goes on with somebody's account: in French any that says nothing else, elsewhere one that tells their next point or what will be, or that a medium passes on. */
const tellsOn = (
  { scene: { language, tokens, from, to, parties } }: SpokenSentence,
  reports: boolean,
): boolean =>
  (language === 'fr' && !reports) ||
  NEXT_POINT.within(tokens, from, from + OPENING) ||
  WILL.within(tokens, from, to) ||
  opensWithSeen(tokens, from) ||
  parties.some(({ kind }) => kind === 'outlet');
const NEXT_POINT = markers('next-point');
/** Words within which it does: «وفيما يخص الآبار». */
const OPENING = 3;
const WILL = markers('will');

/** Tokens of a quotation that is more than a word or two taken over: "a positive step". */
const WORDS = 4;

/**
 * "« Les prix baissent », a dit le maire. ¶ Le port compte 31 quais": whoever's words were quoted has the rest of the paragraph, and
 * a list.
 */
function withoutQuoted(
  spoken: readonly SpokenSentence[],
  sentences: readonly SentenceTokens[],
  document: Document,
  quotes: readonly Quote[],
): SpokenSentence[] {
  let last: { readonly entity: Entity; readonly block: number } | null = null;
  const long = quotes.filter((quote) => quote.to - quote.from >= WORDS);
  let next = 0;
  return spoken.map((sentence, i) => {
    const { voices, inherited, answers } = sentence;
    const { from, to, block } = sentences[i]!;
    const isOver = !answers && last !== null && last.entity === inherited && last.block !== block;
    if (voices.length > 0) {
      while (next < long.length && long[next]!.to <= from) next++;
      const isQuoted = next < long.length && long[next]!.from < to;
      const voice = voices.findLast(({ entity }) => entity?.kind === 'person');
      const isTold = isQuoted && voice?.attribution.rule === 'verb';
      last = isTold ? { entity: voice.entity!, block } : null;
    }
    return isOver && !isListed(document, block) ? { ...sentence, inherited: null } : sentence;
  });
}

/** Those who speak in a sentence or, where nobody known does, in the next one in which somebody does. */
export function nextVoices(spoken: readonly SpokenSentence[]): readonly (readonly Voice[])[] {
  const next: (readonly Voice[])[] = [];
  let known: readonly Voice[] = [];
  for (let i = spoken.length - 1; i >= 0; i--) {
    const { voices } = spoken[i]!;
    if (voices[0]?.entity) known = voices;
    next[i] = known;
  }
  return next;
}

/**
 * In how many sentences each speaks of those that a reader tells apart: not "residents", a country or data without an
 * author, nor whoever has "carried out" what another tells of.
 */
function timesSpoken(spoken: readonly SpokenSentence[]): ReadonlyMap<Entity, number> {
  const times = new Map<Entity, number>();
  for (const { voices } of spoken) {
    const tellers = voices.filter(({ attribution: { rule } }) => rule !== 'agent');
    for (const entity of new Set((tellers.length > 0 ? tellers : voices).map((v) => v.entity)))
      if (entity && isOne(entity)) times.set(entity, (times.get(entity) ?? 0) + 1);
  }
  return times;
}

const isOne = (entity: Entity): boolean =>
  (!entity.private || entity.nameWords.size > 1) &&
  entity.kind !== 'document' &&
  entity.sort !== 'country';
