import { markers } from '../../../lexicons/markers.ts';
import { foldWord } from '../../fold.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark, surface, type Tokens } from '../../tokens.ts';
import { type Entity, isFormer } from './entity.ts';
import type { Memory } from './named.ts';
import { bare, headWord, subset, wordsOf } from './printing.ts';

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
export function leaderOf({ tokens, named }: Memory, mention: PartyMention): Entity | null {
  const head = headWord(tokens, mention);
  if (!LEADS.has(head)) return null;
  const body = wordsOf(tokens, mention.role);
  body.delete(head);
  for (const word of body) if (GENERAL.has(word) || LED.has(word)) body.delete(word);
  const owner = ownerOf(tokens, mention.role!.from);
  if (owner) body.add(owner);
  return named.last(
    (e) =>
      e.kind === 'person' &&
      !e.private &&
      e.party.name !== null &&
      !(mention.gender && e.gender && mention.gender !== e.gender) &&
      leads(e) &&
      // "l'ancien chef du gouvernement" is not whoever is it now.
      e.former === isFormer(tokens, mention.role!) &&
      (e.head === head || LOOSELY.has(head) || isLooselyHead(e)) &&
      subset(body, e.roleWords),
  );
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
