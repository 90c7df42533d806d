import type { Language } from '../../../document.ts';
import { markers, markersByLanguage } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import type { Tokens } from '../../tokens.ts';
import type { UseMention } from '../cues/cues.ts';

const TIP = markersByLanguage('tip');
const DEFINITE = markers('definite');
const GENITIVE = markers('genitive');

/** Words that may stand between a tip and whoever gave it: "précises et fiables". */
const DESCRIBED = 4;

/** A text and the uses found in it. */
interface Text {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly uses: readonly UseMention[];
}

/** Whether a token is information that somebody acted on ("sur la base d'informations de X"), and no account ("selon des informations de X"). */
function isTip({ tokens, language, uses }: Text, at: number): boolean {
  if (!TIP[language].at(tokens, at) || DEFINITE.at(tokens, at - 1)) return false;
  return !uses.some(({ use, to }) => use.startsWith('according') && at - to >= 0 && at - to < 2);
}

/** "Sur la base d'informations de la Sûreté, la police a saisi 9 kg": who gave the tip says nothing of what came of it. */
export function gaveTip(text: Text, { from, to, document }: PartyMention): boolean {
  const { tokens, language } = text;
  // "a |recent tip| from": an English noun has its adjectives before it; "une note d'information" is no tip.
  const head = language === 'en' ? Math.min(to, from + DESCRIBED) : from + 1;
  if (document !== null) return hasTip(text, from, head);
  // "a tip from the Coast Guard"
  const of = DEFINITE.at(tokens, from - 1) ? from - 2 : from - 1;
  return GENITIVE.at(tokens, of) && hasTip(text, of - DESCRIBED, of);
}

function hasTip(text: Text, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (isTip(text, at)) return true;
  return false;
}
