import { markers } from '../../../lexicons/markers.ts';
import { foldWord } from '../../fold.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark, surface, type Tokens } from '../../tokens.ts';
import { type Entity, isFormer } from './entity.ts';
import type { Memory } from './named.ts';
import { bare, headWord, roleWordsOf, subset } from './printing.ts';

const LEADS = markers('leads-body');
/** A president is no director of the same body, but either may be called its chief. */
const LOOSELY = markers('leads-loosely');
/** "le secrétaire | général" */
const GENERAL = markers('general');
/** "chef de | file | de la | formation | du PPS", beside "président du PPS" */
const LED = markers('led-noun');

/**
 * "X, head of the Central Wells Bureau (CWB) …. The CWB chief said …. CWB's boss added": whoever was named at the head of
 * that body, whatever noun told so; null where the title is no leader's or tells of no body.
 */
export function leaderOf(memory: Memory, mention: PartyMention): Entity | null {
  const { tokens, named } = memory;
  const head = headWord(tokens, mention);
  if (!LEADS.has(head)) return null;
  const told = roleWordsOf(tokens, mention);
  told.delete(head);
  const led = [...told].filter((word) => LED.has(word));
  const body = new Set([...told].filter((word) => !GENERAL.has(word) && !LED.has(word)));
  const owner = ownerOf(tokens, mention.role!.from);
  if (owner) body.add(owner);
  const isHead = (e: Entity) =>
    e.kind === 'person' &&
    !e.private &&
    e.party.name !== null &&
    !(mention.gender && e.gender && mention.gender !== e.gender) &&
    leads(e) &&
    // "l'ancien chef du gouvernement" is not whoever is it now.
    e.former === isFormer(tokens, mention.role!) &&
    (e.head === head || LOOSELY.has(head) || isLooselyHead(e));
  if (body.size > 0) return named.last((e) => isHead(e) && subset(body, e.roleWords));
  return led.length > 0 && LOOSELY.has(head) ? headOfLed(memory, led, isHead) : null;
}

/**
 * "le patron du groupe", «زعيم الحزب»: whoever speaks at the head of something, else whose office tells of a body of that noun,
 * else the one who was told of at the head of anything.
 */
function headOfLed(
  { named, current }: Memory,
  led: readonly string[],
  isHead: (e: Entity) => boolean,
): Entity | null {
  if (current && isHead(current)) return current;
  const ofNoun = named.last((e) => isHead(e) && led.some((word) => e.roleWords.has(word)));
  const all = named.all(isHead);
  return ofNoun ?? (all.length === 1 ? all[0]! : null);
}

/** "The CWB chief denies it. The CWB president, X, said": the head of the same body, told of by a looser noun until now. */
export function isSameLeader(loose: Entity, head: string, words: ReadonlySet<string>): boolean {
  if (!LOOSELY.has(loose.head) || !LEADS.has(head)) return false;
  const body = new Set([...loose.roleWords].filter((word) => word !== loose.head));
  return subset(body, words);
}

/** "députée et patronne du parti": at the head of a body, by any of the nouns that tell what somebody is. */
const leads = (e: Entity): boolean => LEADS.has(e.head) || isLooselyHead(e);
const isLooselyHead = ({ roleWords }: Entity): boolean =>
  [...roleWords].some((word) => LOOSELY.has(word));

/** "CWB's | head": the last word of whoever owns what starts at a token; null where nobody does. */
const ownerOf = (tokens: Tokens, at: number): string | null =>
  surface(tokens, at - 1) === 's' && isMark(tokens, at - 2, "'’")
    ? bare(foldWord(surface(tokens, at - 3)))
    : null;
