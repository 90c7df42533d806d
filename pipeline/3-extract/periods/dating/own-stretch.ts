import { months, type Range, shiftYears } from '../calendar.ts';
import { isPart } from '../spans.ts';
import type { Named } from '../standing/standing.ts';
import { coveredBy, isReached } from './cover.ts';
import { said } from './given.ts';
import type { OwnRule } from './own-time.ts';
import type { Scene } from './scene.ts';
import { sinceUntil } from './since-until.ts';

/** A stretch that the time is only an end or a part of. */
export const ofStretch: OwnRule = ({ scene, i, x, own, stock }) => {
  const range =
    (isReached(scene.r, x, scene.sentence.from) ? null : sinceUntil(scene, own)) ??
    yearOfGrowth(scene, i, own) ??
    asLongAsBase(scene, i, own, stock) ??
    samePartOf(scene, i, own, stock);
  return range ? said(own, range) : undefined;
};

/** How far around its number "l'économie progresserait de" may stand. */
const GROWTH = 9;

/** "La croissance atteindrait 3 % d'ici la fin 2026", "the economy will grow 3 % by year-end": that of the year. */
function yearOfGrowth({ r, figures, sentence }: Scene, i: number, own: Named): Range | null {
  const { rule, last } = own.mention;
  const { kind, from, to } = figures[i]!;
  if (kind !== 'percent' || !last || !/^by\.(end\.)?year/.test(rule)) return null;
  const start = Math.max(sentence.from, figures[i - 1]?.to ?? 0, from - GROWTH);
  const isGrowth = r.has(start, from, 'growth') || r.has(to, own.mention.from, 'growth');
  const year = Number(last.slice(0, 4));
  return isGrowth ? months(year, 1, 12) : null;
}

/** "13 % de plus cette année que sur les dix premiers mois de 2024", "qu'à fin octobre 2024": of as many months of this year. */
function asLongAsBase(scene: Scene, i: number, own: Named, stock: boolean): Range | null {
  const { r, named, figures } = scene;
  const figure = figures[i]!;
  if (figure.role !== 'change' || !own.mention.rule.startsWith('year')) return null;
  const base = named.find(({ mention }) => mention !== own.mention && mention.from >= figure.to);
  if (base?.standing !== 'base' || r.hasNumber(figure.to, base.mention.from)) return null;
  const range = shiftYears(coveredBy(base.mention, stock), 1);
  return isPart(range, own.mention) ? range : null;
}

/** "last year's deficit of 27 million during the same period": the part of that year which the text is of. */
function samePartOf(
  { r, named, figures }: Scene,
  i: number,
  { mention: year }: Named,
  stock: boolean,
): Range | null {
  const { to } = figures[i]!;
  if (!/^year\.(last|previous)$/.test(year.rule) || !year.first || year.from > to) return null;
  const same = named.find(({ mention }) => mention.rule === 'period.same' && mention.from >= to);
  if (!same || r.hasNumber(to, same.mention.from)) return null;
  if (r.hasSymbol(to, same.mention.from, ',،;؛')) return null;
  const part = coveredBy(same.mention, stock);
  return [part, shiftYears(part, -1)].find((range) => isPart(range, year)) ?? null;
}
