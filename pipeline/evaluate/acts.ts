import type { ActMention, Mentions, Party } from '../3-extract/mention.ts';
import { printings } from './printings.ts';
import type { Scores } from './score.ts';
import { sameSpeaker } from './speaker-match.ts';
import type { GoldAct, GoldSpeech } from './statement-gold.ts';

/** How gold codes a forum, by the registry's id and by its words in the three languages. */
const FORUMS: Readonly<Record<string, RegExp>> = {
  house_of_representatives:
    /représentants|députés|النواب|representatives|org-house-of-representatives/i,
  house_of_councillors: /conseillers|المستشارين|councill?ors|org-house-of-councillors/i,
  committee: /commission|لجنة|committee/i,
  government_council:
    /conseil d[eu] gouvernement|مجلس الحكومة|المجلس الحكومي|مجلس للحكومة|government council|cabinet|org-government-council/i,
};

type Fail = (what: string, at: { start: number; end: number }, want: unknown, got: unknown) => void;

/** Scores the acts of a document: found by type and speaker, then addressee, date, forum and what it replies to. */
export function scoreActs(gold: GoldSpeech, mentions: Mentions, scores: Scores, fail: Fail): void {
  const { text, language } = gold.document;
  const whole = { start: 0, end: 60 };
  const same = (party: Party | null, name: string | null) =>
    party === null || name === null
      ? party === null && name === null
      : printings(party, text).some((printed) => sameSpeaker(printed, name));
  const free = new Set(mentions.acts);
  for (const want of gold.acts) {
    const act = [...free].find((a) => a.type === want.type && same(a.speaker, want.speaker));
    if (!act) {
      scores.miss('act', language);
      fail('act', whole, `${want.type} by ${want.speaker}`, 'nothing');
      continue;
    }
    free.delete(act);
    scores.hit('act', language);
    const check = (what: string, ok: boolean, wanted: unknown, got: unknown) => {
      scores.judge(what, language, ok);
      if (!ok) fail(what, whole, `${want.type}: ${wanted}`, got);
    };
    check(
      'act addressee',
      same(act.addressee, want.addressee),
      want.addressee,
      act.addressee?.name ?? act.addressee?.role,
    );
    check('act date', sameDate(act, want), want.date, act.date);
    check('act forum', sameForum(act, want, text), want.forum, act.forum?.name);
    check('act reply', (act.reply_to !== null) === want.reply_to, want.reply_to, act.reply_to);
  }
  for (const act of free) {
    scores.spurious('act', language);
    fail('act', whole, 'nothing', `${act.type} by ${act.speaker?.name ?? act.speaker?.role}`);
  }
}

const sameDate = (act: ActMention, want: GoldAct) =>
  act.date === want.date && act.date_precision === want.date_precision;

function sameForum(act: ActMention, want: GoldAct, text: string): boolean {
  if (want.forum === null || act.forum === null) return want.forum === null && act.forum === null;
  const pattern = FORUMS[want.forum];
  return (
    pattern !== undefined &&
    [...printings(act.forum, text), ...act.forum.candidates].some((name) => pattern.test(name))
  );
}
