import { markers } from '../../../lexicons/markers.ts';
import type { Range } from '../calendar.ts';
import type { Context } from '../context/context.ts';
import type { Reader } from '../reader.ts';
import type { Named } from '../standing/standing.ts';
import { ends, isChange, isReached } from './cover.ts';
import { hasRival } from './rival.ts';
import type { Scene } from './scene.ts';

/** Whether a figure is of the end of a stretch of time, in which something came to it. */
export const isOfEnd = (scene: Scene, i: number, own: Named, isStock: boolean): boolean =>
  isStretch(scene.r, own.mention) &&
  (isToldOfEnd(scene, i, own) ||
    isEndLevel(scene, i, own, isStock) ||
    isGrownTo(scene, i) ||
    isChangedTo(scene, i, own) ||
    hasGrown(scene, i, own));

/** How many words "when it stood at", "année où elle a atteint" may have. */
const TOLD = 8;

/** "between 2004 and 2014, when it reached 33 million", "entre 2004 et 2014, année où": told of the year that the stretch ends with. */
function isToldOfEnd({ r, figures }: Scene, i: number, { mention }: Named): boolean {
  const { from } = figures[i]!;
  const at = r.isSymbol(mention.to, ',،') ? mention.to + 1 : -1;
  if (at < 0 || from < at || from - at > TOLD || r.hasNumber(at, from)) return false;
  const noun = r.at(at, 'unit');
  const relative = noun ? (r.at(noun.end, 'to')?.end ?? noun.end) : at;
  const opens = r.at(relative, 'relative')?.value;
  return opens === '' || (noun !== null && opens === 'noun');
}

/** The last year of a stretch, or the end of it where that is the day that the text counts on: "à fin 2014". */
export function endOf({ mention }: Named, { spoken }: Context): Range {
  const year = ends(mention)!.last;
  return spoken && spoken.first === spoken.last && spoken.last === year.last ? spoken : year;
}

/** From one time to another, unlike "in 2026 and 2027". */
const isStretch = (r: Reader, mention: Named['mention']): boolean =>
  mention.rule.startsWith('between.') &&
  ends(mention) !== null &&
  !(r.isNumber(mention.from) && r.at(mention.from + 1, 'to')?.value === '');

/** "Le délai a pris 2 jours entre 2017 et 2018, et atteint 84 jours": the level that a change came to, or a stock then, is of its end. */
function isEndLevel(
  { r, figures, sentence, against }: Scene,
  i: number,
  { mention }: Named,
  isStock: boolean,
) {
  const x = figures[i]!;
  const isCounted = isStock && x.kind !== 'length' && mention.rule.startsWith('between.day');
  return (
    (LEVELS.has(x.kind) || isCounted) &&
    // "3,7 millions arrivés du 5 juin au 15 septembre, relevant que 52 % d'entre eux": of all that came in the days.
    x.role !== 'share' &&
    // "113 mm from September to March, an 8 % rise"
    x.role !== 'change' &&
    figures[0]!.from < mention.from &&
    // "un taux de 52 % entre 2018 et 2021, contre 7 % pour la Tunisie": of another over the same years.
    !(against[i] && hasRival(r, x, figures[i - 1])) &&
    r.hasSymbol(mention.to, x.from, ',،') &&
    // "300 cas entre 2017 et 2018, dont 47 % en ville": of the count that it is a part of.
    !r.has(mention.to, x.from, 'part') &&
    // "12 milliards entre décembre et février, soit 96 % des apports de l'année": the same, told otherwise.
    !r.has(mention.to, x.from, 'otherwise') &&
    // "108 mm entre le 1er septembre et le 12 janvier, avec un excédent de 95 %": over all that fell in the days.
    !EXCESS.within(r.tokens, mention.to, x.to + BEHIND) &&
    !isChange(r, x, sentence.from)
  );
}

const EXCESS = markers('excess');

/** Words behind a figure that may say what it is more than: "24 % | au-dessus (de la normale)". */
const BEHIND = 2;

const LEVELS: ReadonlySet<string> = new Set(['percent', 'duration', 'other']);

/** "ont gagné 105 millions, pour atteindre 5 milliards, entre le 10 et le 15": what a growth of its kind came to. */
function isGrownTo({ r, sentence, figures, against }: Scene, i: number): boolean {
  const [before, x] = [figures[i - 1], figures[i]!];
  // "4 % entre 2022 et 2023, contre 9 % entre 2021 et 2022": another growth.
  if (against[i]) return false;
  if (before?.role !== 'change' || x.role === 'change' || before.unit !== x.unit) return false;
  return !isChange(r, x, sentence.from) && isReached(r, x, before.to);
}

/** "a grossi de 4 % entre 2013 et 2014 pour atteindre 10 millions", "…, grâce aux camions, qui sont désormais 700": what a growth over years came to. */
function isChangedTo({ r, sentence, figures }: Scene, i: number, { mention }: Named): boolean {
  const [before, x] = [figures[i - 1], figures[i]!];
  if (before?.role !== 'change' || before.to > mention.from || mention.to > x.from) return false;
  if (mention.rule !== 'between.year' || x.role === 'change') return false;
  return isReached(r, x, sentence.from) || BY_NOW.within(r.tokens, mention.to, x.from);
}

const BY_NOW = markers('by-now');

/** "ont atteint 59.000, en hausse de 26 % entre 2020 et 2024": what a level has grown by, told behind it over years. */
function hasGrown({ figures }: Scene, i: number, { mention }: Named): boolean {
  const [x, next] = [figures[i]!, figures[i + 1]];
  if (x.role === 'change' || next?.role !== 'change' || next.to > mention.from) return false;
  return mention.rule === 'between.year';
}
