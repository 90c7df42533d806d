import { markers } from '../../../lexicons/markers.ts';
import { opensWithLam } from '../../figures/word-shapes.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark, SYMBOL } from '../../tokens.ts';
import type { Scene } from '../scene.ts';

const PLATFORM = markers('platform');
const OWNED_BY = markers('platform-owner');
const ARTICLE = markers('definite');

/** Tokens from "selon" to the noun of a platform: "les données de la", "the Bir Dialna". */
const LEAD = 8;
/** Tokens from that noun to whose it is: its name, in quotation marks or not, and "relevant du". */
const NAME = 10;

/**
 * «حسب منصة "بئر ديالنا"، التابعة لوزارة الآبار», "selon la plateforme Bir Dialna du ministère", "the X platform run by the
 * ministry": the body whose platform a phrase of attribution at token `from` governs.
 */
export function platformOwner(scene: Scene, from: number): PartyMention | undefined {
  let noun = from;
  while (!scene.is(noun, PLATFORM)) {
    if (noun - from >= LEAD || scene.isComma(noun)) return undefined;
    noun++;
  }
  // "data published on the HCP | portal"
  const named = scene.language === 'en' ? scene.partyEnding(noun) : undefined;
  if (named?.kind === 'body') return named;
  const owner = scene.parties.find((party) => party.kind === 'body' && party.from > noun);
  if (!owner || owner.from - noun > NAME || !isName(scene, noun + 1, owner.from)) return undefined;
  const before = scene.is(owner.from - 1, ARTICLE) ? owner.from - 2 : owner.from - 1;
  const isOwned =
    (before > noun && scene.is(before, OWNED_BY)) || isAnnexed(scene, noun, owner.from);
  return isOwned ? owner : undefined;
}

/** "the ministry's | website (shows)": whose an English site is, right before it. */
export function siteOwner(scene: Scene, { kind, from }: PartyMention): PartyMention | undefined {
  const isSite = kind === 'outlet' && scene.is(from, PLATFORM) && scene.word(from - 1) === 's';
  const owner = isSite ? scene.partyEnding(from - 2) : undefined;
  return owner?.kind === 'body' ? owner : undefined;
}

/** «موقع | المندوبية», «الموقع الإلكتروني | لوزارة الآبار»: whose an Arabic site is, without a word between. */
const isAnnexed = ({ language, tokens }: Scene, noun: number, owner: number): boolean =>
  language === 'ar' && (owner === noun + 1 || opensWithLam(tokens, owner));

/** Whether nothing but words, quotation marks and one comma stands between two tokens. */
function isName(scene: Scene, from: number, to: number): boolean {
  let commas = 0;
  for (let i = from; i < to; i++)
    if (scene.isComma(i)) commas++;
    else if (scene.tokens.kind[i] === SYMBOL && !isMark(scene.tokens, i, QUOTES)) return false;
    else if (scene.verbAt(i)) return false;
  return commas < 2;
}

const QUOTES = '«»"“”-\'‘’';
