import type { Analysis, FigureMention, PeriodMention, SentenceTokens } from '../../mention.ts';
import { isSameRange, shiftYears } from '../calendar.ts';
import { ofPrices } from '../dating/priced.ts';
import type { Reader } from '../reader.ts';
import { type Named, standingOf } from '../standing/standing.ts';

/** A sentence, the times that it names and its figures. */
export interface TimedSentence {
  readonly sentence: SentenceTokens;
  readonly named: readonly Named[];
  readonly figures: readonly FigureMention[];
}

/** Each sentence with the times that it names and its figures. */
export function timedSentences(
  r: Reader,
  { sentences }: Analysis,
  figures: readonly FigureMention[],
  periods: readonly PeriodMention[],
): TimedSentence[] {
  let next = 0;
  return namedBySentence(r, sentences, periods).map((named, index) => {
    const start = next;
    while (next < figures.length && figures[next]!.sentence <= index) next++;
    const told = figures.slice(start, next);
    return {
      sentence: sentences[index]!,
      named: named.map((one) => ({ ...one, mention: ofPrices(r, one.mention, told) })),
      figures: told,
    };
  });
}

/** The periods that each sentence names, with what each says of its figures. */
function namedBySentence(
  r: Reader,
  sentences: readonly SentenceTokens[],
  periods: readonly PeriodMention[],
): Named[][] {
  let next = 0;
  return sentences.map(({ from, to }) => {
    const named: Named[] = [];
    while (next < periods.length && periods[next]!.from < to) {
      const mention = periods[next++]!;
      const whole = named.at(-1);
      // "la même période de la campagne 2020-2021", "… pendant les cinq dernières années": both are what the first is.
      const end = whole && (r.at(whole.mention.to, 'in')?.end ?? whole.mention.to);
      const isWithin = whole && r.skipLinks(end!) === mention.from;
      const isEcho = isWithin && ECHO.test(whole.mention.rule);
      const isListed = whole !== undefined && isListedBase(r, whole, mention);
      const standing = isEcho || isListed ? whole.standing : standingOf(r, mention, from, to);
      const isOfBase = whole !== undefined && standing === 'covers' && isToldIn(r, whole, mention);
      const isLabel = whole !== undefined && isSameAgain(whole.mention, mention);
      if (whole && isSpelledOut(r, whole.mention, mention)) whole.standing = 'label';
      named.push({ mention, standing: isOfBase ? 'compared' : isLabel ? 'label' : standing });
    }
    return named;
  });
}

/** "A year earlier, it stood at 300 in the same period": the like of the time before, which has been named already. */
const isSameAgain = (before: PeriodMention, { rule, first, last }: PeriodMention): boolean => {
  if (before.rule !== 'period.previous' || rule !== 'period.same') return false;
  const told = shiftYears(before, 1);
  return first !== null && isSameRange(told, { first, last });
};

/** "compared with 2022 and 2017": one more of what a change is measured against. */
const isListedBase = (
  r: Reader,
  { mention: base, standing }: Named,
  { from, rule }: PeriodMention,
) =>
  standing === 'base' &&
  rule === base.rule &&
  from === base.to + 1 &&
  r.at(base.to, 'to')?.value === '';

/** "par rapport à l'an dernier, quand il y en avait 300 au 3 mai 2021": the day that is told of what is compared. */
function isToldIn(r: Reader, { mention: base, standing }: Named, { rule, from }: PeriodMention) {
  if (standing !== 'told' || !/^(asof\.)?day$/.test(rule)) return false;
  const opens = r.isSymbol(base.to, ',،') ? base.to + 1 : base.to;
  return r.at(opens, 'relative')?.value === '' && !r.hasSymbol(opens, from, ',،;؛');
}

const ECHO = /^period\.(same|previous)/;

/** "les cinq premiers mois (octobre 2010 à février 2011) de la loi": months that a bracket spells out, and that no year opens with. */
const isSpelledOut = (r: Reader, whole: PeriodMention, { from, rule }: PeriodMention): boolean =>
  whole.rule.startsWith('months') &&
  rule.startsWith('between.') &&
  r.isSymbol(whole.to, '(') &&
  from - whole.to <= 2;
