import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import type { FigureMention, PeriodMention } from '../../mention.ts';
import type { Context } from '../context/context.ts';
import type { Reader } from '../reader.ts';
import { isPart } from '../spans.ts';
import { isComing } from '../standing/future.ts';
import { isParticiple } from '../standing/participle.ts';

/** How many tokens ", qui comptait 196.000 habitants au recensement de" may have. */
const REACH = 14;

/** Tokens of a comma and a preposition before a time. */
const LEAD = 2;

/** Words that ", opérationnelle" and ", mise en service" may have before "depuis". */
const QUALITY = 3;

/** "300 avis sur la plateforme, opérationnelle depuis juin": since when something beside the figures has been what it is. */
export function isSinceAside(
  r: Reader,
  { from, rule }: PeriodMention,
  figures: readonly FigureMention[],
): boolean {
  if (!rule.startsWith('since')) return false;
  let comma = from - 1;
  while (comma >= from - QUALITY && r.isWord(comma)) comma--;
  return (
    comma < from - 1 &&
    r.isSymbol(comma, ',،') &&
    !r.has(comma, from, 'auxiliary') &&
    figures.every(({ to }) => to <= comma)
  );
}

const OWING = markers('owing-to');

/**
 * "+5 %, grâce à la reprise des prix en février", in a text on the quarter: when the cause came, within the time spoken of;
 * "en raison de la perception en 2021 d'un don": one that the noun of the cause has to itself.
 */
export const isOfCause = (
  r: Reader,
  { spoken }: Context,
  { to }: FigureMention,
  mention: PeriodMention,
): boolean =>
  spoken !== null &&
  to <= mention.from &&
  (isPart(mention, spoken) || (mention.from - to <= REACH && isInsidePhrase(r, mention))) &&
  OWING.within(r.tokens, to, mention.from) &&
  !r.hasNumber(to, mention.from);

/** "du versement en 2018 de 4 milliards", "la perception en 2021 d'un don": a year between a noun and what it is of. */
export const isInsidePhrase = (r: Reader, { from, to, rule }: PeriodMention): boolean =>
  rule === 'year' && r.before(from, 'in') && isOf(r.tokens, to);
const isOf = wordMatches(/^d(?:e|['’])?$/);

/**
 * "La ville, qui comptait 300 habitants en 2014, a perdu 20 emplois": whether a time closes a clause between commas that
 * tells a number of its own, or of what is to come, and says nothing of a figure behind it.
 */
export function isInRelative(
  r: Reader,
  { from, to, rule }: PeriodMention,
  figure: number,
): boolean {
  // "the party, which won 12 seats in the 2016 | elections, has"
  const end = r.at(to, 'bearer')?.end ?? to;
  // "…, qui a reçu 300 dossiers depuis janvier, en a retenu 20": since then all the same.
  if (!r.isSymbol(end, ',،') || figure <= to || rule.startsWith('since')) return false;
  let isTold = false;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (r.isSymbol(at, ';؛:') || r.closes(at)) return false;
    // "…, qui compte 300 lits, a reçu, en 2014, 20 malades": shut before its time.
    if (!isTold && at < from - LEAD && r.isSymbol(at, ',،')) return false;
    // "…, qui ouvrira un siège en 2025, a vendu 49 machines"
    if (r.counts(at) || isComing(r, at)) isTold = true;
    const opens = r.at(at, 'relative')?.value === 'noun' && r.isSymbol(at - 1, ',،');
    if (opens) return isTold;
  }
  return false;
}

/**
 * «6 ملايين رأس، إضافة إلى 3 ملايين ولادة بين دجنبر ومارس، أي 9»: a time that what is added has behind its number is told
 * of nothing behind its comma.
 */
export function isOfAddition(r: Reader, { from, to }: PeriodMention, figure: number): boolean {
  if (!r.isSymbol(to, ',،') || to >= figure) return false;
  let isTold = false;
  for (let at = from - 1; at > from - REACH && !r.isSymbol(at, ',،;؛:.'); at--) {
    isTold ||= r.counts(at);
    if (r.at(at, 'besides')) return isTold && r.isSymbol(at - 1, ',،');
  }
  return false;
}

/** Words that "du budget alloué" may have between a share and the horizon of its whole. */
const WHOLE = 6;

/** "41 milliards (soit 82 % du budget alloué jusqu'en 2023)": how far the whole of a share reaches is told of no other figure. */
export function isHorizonOfWhole(
  r: Reader,
  { from, rule }: PeriodMention,
  figures: readonly FigureMention[],
  i: number,
): boolean {
  if (!HORIZON.test(rule) || !isParticiple(r, from - 1)) return false;
  const share = figures.findLast(({ to }) => to <= from);
  return (
    share !== undefined &&
    share !== figures[i] &&
    share.role === 'share' &&
    from - share.to <= WHOLE &&
    !r.hasSymbol(share.to, from, ',،();؛')
  );
}
const HORIZON = /^(until|asof|by)\.(end\.)?year/;

/** "la loi, qui protège 300 espèces, a permis, en 2022,": whether what is so in a relative clause of now is shut off from a time behind it. */
export function isShut(r: Reader, { from, to }: FigureMention, time: number): boolean {
  let at = from - 1;
  while (at > from - REACH && !r.closes(at) && !r.isSymbol(at, ',')) at--;
  const opens = r.isSymbol(at, ',') ? r.at(at + 1, 'relative') : null;
  return opens?.value === 'noun' && isNow(r.tokens, opens.end) && r.hasSymbol(to, time, ',');
}
/** "qui protège", and no "qui a protégé", "qui protégeait". */
const isNow = wordMatches(/^[a-zéè]{2,}(?:[^aiu]e|(?<!ai)ent)$/);

/** "le 27 août (échéance le 28 août), 59 milliards": whether a time stands in brackets that tell what is of it, and closes them before a figure; unlike "en août (28 août), 59". */
export function isOfGloss(r: Reader, { from, to }: PeriodMention, figure: number): boolean {
  if (!r.isSymbol(to, ')') || to >= figure) return false;
  let open = r.before(from, 'in') || r.at(from - 1, 'link') ? from - 2 : from - 1;
  const last = open;
  while (open > from - REACH && r.isWord(open) && !r.counts(open)) open--;
  return open < last && r.isSymbol(open, '(');
}

/** Whether a time stands last in brackets that hold a number of their own, "(300 en 2019, avant la crise)", with the figure at `behind` after them. */
export function isOfBracket(
  r: Reader,
  { from, to }: PeriodMention,
  figures: readonly FigureMention[],
  behind: number,
): boolean {
  let close = to;
  while (close < behind && !r.counts(close) && !r.isSymbol(close, '().;')) close++;
  if (!r.isSymbol(close, ')') || close >= behind) return false;
  let open = from - 1;
  while (open > from - REACH && !r.isSymbol(open, '(')) open--;
  return r.isSymbol(open, '(') && figures.some((x) => x.from > open && x.to <= from);
}
