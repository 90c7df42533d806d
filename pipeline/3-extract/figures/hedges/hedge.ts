import { markers } from '../../../lexicons/markers.ts';
import { readByForm } from '../../by-form.ts';
import type { Analysis, TraceStep } from '../../mention.ts';
import type { Match } from '../../phrases.ts';
import { pauses, type Tokens } from '../../tokens.ts';
import { wouldHaveDone } from '../../would-have.ts';
import { BITS, type FigureLexicon, LEXICONS, W } from '../lexicon.ts';
import { isHyphen } from '../numerals/group.ts';
import { endsLikeGerund, opensWithAl } from '../word-shapes.ts';
import { chargedEnd, chargeEnd } from './charge-end.ts';
import { areCounted, expects, hasShareForSubject } from './expecting.ts';
import { attributeEnd, scopeEnd } from './hedge-end.ts';
import { insertEnd } from './hedge-insert.ts';
import { isConditional, moodOf } from './hedge-known.ts';
import { scopeStart } from './hedge-scope.ts';
import { interprets } from './interprets.ts';
import { isOutdone } from './outdone.ts';
import { foresees, isFuture, isRestricted, isUnreal, namesOutlook } from './outlook.ts';
import { isPermission, isReportedPlan } from './reported-plan.ts';
import { restsOnOutlook } from './rests-on.ts';

/** Kinds of hedges.csv that doubt; a charge is one that says what somebody is charged with. */
const ALLEGES = new Set(['allegation', 'charge']);

/** How many tokens a hedge may reach at most, either way: longer than any clause. */
const SCOPE = 80;

/** A hedge word and the tokens `[from, to)` that it bears on. */
export interface Hedge {
  /** Tokens of the word itself, `[at, end)`. */
  readonly at: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** conditional: a mood; forecast: an announced expectation; allegation: a doubt or a claim. */
  readonly kind: 'conditional' | 'forecast' | 'allegation';
  readonly rule: string;
}

/**
 * Every hedge of the sentence that holds the tokens `[first, last)`, with its scope, in reading order.
 * Also what modality is judged by: a statement is conditional or alleged where a hedge covers its main verb.
 */
export function findHedges(analysis: Analysis, first: number, last: number): Hedge[] {
  const { tokens, document } = analysis;
  const lexicon = LEXICONS[document.language];
  const hedges: Hedge[] = [];
  const rests = restsOnOutlook(tokens, first);
  if (rests > 0)
    hedges.push({
      at: first,
      end: rests,
      from: rests,
      to: last,
      kind: 'forecast',
      rule: 'outlook',
    });
  for (let at = first; at < last; at++) {
    // "May" inside a sentence is a month.
    const opens = opensHedge(tokens, at, lexicon);
    if (opens === NOTHING || (tokens.capital[at] === 1 && at > first)) continue;
    const unreal = (opens & COMES) !== 0 && isUnreal(tokens, at, lexicon);
    if (!unreal && (opens & OPENS) === 0) continue;
    // "ne prévoit que 12 salles": no "prévoit que".
    const limit = isRestricted(tokens, at, lexicon) ? at + 1 : last;
    const match = lexicon.hedges.match(tokens, at, limit);
    // "par rapport aux prévisions": none of the words of what is no hedge is one.
    if (match?.value === 'none') {
      at = match.end - 1;
      continue;
    }
    const told = unreal ? unrealTold(at) : null;
    const found = told ?? hedgeAt(tokens, at, last, match, lexicon);
    if (!found || isHyphen(tokens, found.end)) continue;
    const end = Math.min(last, found.end + SCOPE);
    const to = endOf(tokens, first, at, found, end, lexicon);
    const { kind, rule } = found;
    if (isOfBase(tokens, at, lexicon)) {
      let comma = found.end;
      while (comma < to && !pauses(tokens, comma, ',،')) comma++;
      hedges.push({ at, end: found.end, from: at, to: comma, kind, rule });
      at = found.end - 1;
      continue;
    }
    const opened = scopeStart(tokens, at, Math.max(first, at - SCOPE), found.rule, lexicon);
    hedges.push({
      at,
      end: found.end,
      // "3.000 dossiers attendent d'être traités": who expects or waits is there, whatever comes of it.
      from:
        expects(tokens, at, lexicon) ||
        isDoneInHope(tokens, at, lexicon) ||
        interprets(tokens, found.end, opened)
          ? at
          : opened,
      to,
      kind,
      rule,
    });
    // "ramener le déficit, qui avait atteint 7 %, à 4 %": the verb goes on behind the clause.
    const from = insertEnd(tokens, to, last, lexicon);
    if (from > 0) {
      const again = { ...found, end: from };
      hedges.push({
        at,
        end: found.end,
        from,
        to: endOf(tokens, first, at, again, end, lexicon),
        kind,
        rule,
      });
    }
    at = found.end - 1;
  }
  return hedges;
}

/** Words between "contre une" and the hedge: "contre une croissance attendue". */
const BASE = 1;
const isIndefinite = markers('indefinite').at;

/** "contre une | prévision de 3 %", "against an | expected 3 %": what is foreseen is what something else is set against, and that alone. */
function isOfBase(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  for (let i = at - 1; i >= Math.max(1, at - 1 - BASE); i--)
    if (isIndefinite(tokens, i)) return lexicon.has(tokens, i - 1, W.versus);
  return false;
}

/** "rode for 280 miles | hoping to find work": a participle bears on nothing before it. */
const isDoneInHope = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'en' &&
  endsLikeGerund(tokens, at) &&
  !lexicon.has(tokens, at - 1, W.auxiliary) &&
  !lexicon.has(tokens, at - 1, W.copula);

function endOf(
  tokens: Tokens,
  first: number,
  at: number,
  found: Found,
  last: number,
  lexicon: FigureLexicon,
): number {
  const { rule, end } = found;
  // «5 في المائة المنتظر بلوغها»: said of the number that it follows alone, unless a yield is what it describes.
  if (rule === 'word:trailing')
    return namesOutlook(tokens, nounBefore(tokens, at), lexicon, 1)
      ? attributeEnd(tokens, end, last)
      : end;
  if (rule === 'word:charge') return chargeEnd(tokens, end, last, lexicon);
  return scopeEnd(tokens, first, at, found, last, lexicon);
}

/** «الإنتاج | المرتقب», «الإنتاج | الوطني المرتقب»: the noun that an attribute is said of. */
const nounBefore = (tokens: Tokens, at: number): number =>
  opensWithAl(tokens, at - 1) && opensWithAl(tokens, at - 2) ? at - 2 : at - 1;

/** Whether a hedge of the list bears on a token, and the step that says so. */
export function hedgeOver(tokens: Tokens, hedges: readonly Hedge[], at: number): TraceStep | null {
  // Hedges stand in order and reach no further than SCOPE: only the near ones need asking.
  let low = 0;
  let high = hedges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hedges[middle]!.end + SCOPE < at) low = middle + 1;
    else high = middle;
  }
  for (; low < hedges.length && hedges[low]!.at - SCOPE <= at; low++) {
    const hedge = hedges[low]!;
    if (at >= hedge.from && at < hedge.to)
      return {
        what: 'hedge',
        rule: hedge.rule,
        start: tokens.start[hedge.at]!,
        end: tokens.end[hedge.end - 1]!,
      };
  }
  return null;
}

/** A hedge as its words tell it. */
interface Found {
  readonly end: number;
  readonly kind: Hedge['kind'];
  readonly rule: string;
}

const unrealTold = (at: number): Found => ({ end: at + 1, kind: 'conditional', rule: 'unreal' });

const CONCESSION = markers('concession');
/** Words from "in spite of" to what it is in spite of. */
const DESPITE = 3;

const NOTHING = 0;
/** May open a hedge. */
const OPENS = 1;
/** Is an Arabic future, which a word before it may make unreal. */
const COMES = 2;
/** What a word may be of these: most are none. */
const opensHedge = readByForm((tokens, at, lexicon: FigureLexicon) => {
  const listed = (lexicon.table[tokens.word[at]!]! & BITS.hedge) !== 0;
  const opens = listed || (lexicon.language === 'fr' && isConditional(tokens, at));
  const comes = lexicon.language === 'ar' && isFuture(tokens, at, lexicon);
  return (opens ? OPENS : NOTHING) | (comes ? COMES : NOTHING);
});

function hedgeAt(
  tokens: Tokens,
  at: number,
  last: number,
  match: Match<string> | null,
  lexicon: FigureLexicon,
): Found | null {
  if (match) {
    if (isOutdone(tokens, at, lexicon) || isPermission(tokens, at, lexicon)) return null;
    if (match.value === 'charge-of') {
      const end = chargedEnd(tokens, match.end, lexicon);
      return end < 0 ? null : { end, kind: 'allegation', rule: 'word:charge' };
    }
    if (lexicon.language === 'en' && wouldHaveDone(tokens, at))
      return { end: at + 2, kind: 'conditional', rule: 'conditional-perfect' };
    // "malgré les rumeurs", «رغم بعض الإشاعات»: what is so in spite of them.
    if (match.value === 'allegation' && CONCESSION.within(tokens, Math.max(0, at - DESPITE), at))
      return null;
    // "accuse une légère baisse": shows one.
    if (match.value === 'allegation' && namesOutlook(tokens, match.end, lexicon)) return null;
    // "claims are paid": a noun, unlike "the forecast is 3 %".
    const isNounOf = lexicon.language === 'en' && lexicon.has(tokens, match.end, W.copula);
    if (isNounOf && match.value !== 'forecast') return null;
    if (
      (!match.value.startsWith('foresee') ||
        foresees(tokens, at, match.end, match.value, lexicon)) &&
      !isReportedPlan(tokens, at, lexicon) &&
      !hasShareForSubject(tokens, at, match.end, lexicon) &&
      !(match.value === 'forecast' && areCounted(tokens, match.end, last, lexicon))
    ) {
      if (match.value !== 'with-imperfect')
        return {
          end: match.end,
          kind: ALLEGES.has(match.value) ? 'allegation' : 'forecast',
          rule: `word:${match.value}`,
        };
      if (match.end < last && isArabicImperfect(tokens, match.end, lexicon))
        return { end: match.end + 1, kind: 'conditional', rule: 'qad-imperfect' };
    }
  }
  if (lexicon.language === 'fr' && isConditional(tokens, at))
    return { end: at + 1, kind: 'conditional', rule: moodOf(tokens, at) };
  return null;
}

/** A word of the form يفعل, تفعل: "قد" before it doubts, before a perfect it affirms. */
function isArabicImperfect(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  const start = tokens.start[at]!;
  const first = tokens.text.charCodeAt(start);
  if (tokens.end[at]! - start < 3 && first !== 0x644) return false;
  if (first === 0x64a) return true;
  if (first === 0x644)
    return tokens.text.charCodeAt(start + 1) === 0x627 && tokens.end[at]! - start === 2;
  // ت opens perfects too: the lexicon lists some (تم, تجاوز, تقدم), and others end on it (توزعت).
  const isFeminine = tokens.text.charCodeAt(tokens.end[at]! - 1) === 0x62a;
  return first === 0x62a && !isFeminine && !lexicon.has(tokens, at, W.perfect);
}
