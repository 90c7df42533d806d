import { markers } from '../../../lexicons/markers.ts';
import type { FigurePeriod } from '../../mention.ts';
import type { Range } from '../calendar.ts';
import type { Context } from '../context/context.ts';
import { isDoneThen } from '../context/deeds.ts';
import { thenceIn } from '../context/thence.ts';
import type { Reader } from '../reader.ts';
import { isDayOfDisaster } from '../standing/disaster.ts';
import type { Named } from '../standing/standing.ts';
import { carryTo } from './carry-to.ts';
import { said } from './given.ts';
import type { OwnRule, OwnTime } from './own-time.ts';
import type { Scene } from './scene.ts';
import { isForecast } from './timeless.ts';

/** What is told of the day of writing, or of all time up to it. */
export const ofNow: OwnRule = ({ scene, x, own, stock }) => {
  const { r, sentence, context } = scene;
  // "heavy rain is expected today"
  const isToldOfDay = (x.hedged && isForecast(x)) || isDoneThen(r, own, sentence);
  if (isToldOfDay && isCurrent(r, own)) return onDay(own, context);
  if (isOfSchoolYear(scene, x, own)) return carryTo(scene, x, stock);
  // "lundi. … Le barrage retient actuellement 302 millions": counted that day as well.
  const isMeasured = stock || MEASURED.has(x.kind);
  if (isMeasured && isNow(r, own) && context.isTalliedNow()) return carryTo(scene, x, stock);
  if (stock && (isCurrent(r, own) || (isToDate(r, own) && MEASURED.has(x.kind))))
    return onDay(own, context);
  if (isCurrent(r, own) && isHeld(r, own, x.from)) return onDay(own, context);
  return isToDate(r, own) ? sinceLaunch(scene, own) : undefined;
};

/** How many tokens "% des écoles" and "la filière réunit" may have. */
const SCHOOL = 4;

/** "la rentrée 2025-2026 …. Elle réunit à présent 300 élèves, dont 20 arrivés cette année": of the school year that the text is of, which runs on the day of writing. */
function isOfSchoolYear({ r, context }: Scene, { kind, from, to }: OwnTime['x'], own: Named) {
  const { spoken, written } = context;
  const isRunning =
    context.isOfSchool() &&
    written !== null &&
    (spoken?.first ?? '9') <= written &&
    (spoken?.last ?? '') >= written;
  if (!isRunning || kind === 'money') return false;
  if (!isNow(r, own) && own.mention.rule !== 'year.current') return false;
  for (let at = from - SCHOOL; at < to + SCHOOL; at++)
    if (SCHOOLED.has(r.at(at, 'school')?.value)) return true;
  return false;
}
const SCHOOLED: ReadonlySet<string | undefined> = new Set(['', 'pupils']);

/** How many words "actuellement plus de" may have behind its first. */
const ABOUT = 3;

/** "couvre actuellement plus de 4 millions de familles": what a verb of a state says is so, whatever it counts. */
const isHeld = (r: Reader, { mention: { from, to } }: Named, figure: number): boolean =>
  figure >= to &&
  figure - to <= ABOUT &&
  (r.at(from - 1, 'state') !== null || r.at(from - 1, 'stock') !== null || has(r.tokens, from - 1));
const has = markers('has-now').at;

/** "compte actuellement 98.000 détenus" */
export const isCurrent = (r: Reader, { mention: { rule, from } }: Named): boolean =>
  rule === 'now' && r.at(from, 'now')?.value === 'current';

/** "now", "actuellement", not "to date". */
const isNow = (r: Reader, { mention: { rule, from } }: Named): boolean =>
  rule === 'now' && NOW.has(r.at(from, 'now')?.value);
const NOW: ReadonlySet<string | undefined> = new Set(['', 'current']);

/** "un taux de remplissage de 63 % à ce jour" is read off on that day, where "300 bénéficiaires à ce jour" adds up. */
const MEASURED: ReadonlySet<string> = new Set(['percent', 'volume']);

export const onDay = (own: Named, { written }: Context): FigurePeriod | null =>
  written ? said(own, { first: written, last: written }) : null;

/** "à ce jour", "depuis son lancement": all that has come by now. */
const isToDate = (r: Reader, { mention: { rule, from } }: Named): boolean =>
  rule === 'since.now' || (rule === 'now' && r.at(from, 'now')?.value === 'until');

/** "Le séisme du 8 septembre …. Depuis la catastrophe, 300 permis": the day of what it is since, where the text has told one. */
function struckBefore({ r, context }: Scene, { mention }: Named): Range | null {
  if (!r.has(mention.from, mention.to, 'disaster')) return null;
  const day = context.told.findLast(
    (one) => one.mention.to <= mention.from && isDayOfDisaster(r, one.mention),
  );
  return day?.mention ?? null;
}

/** From when the text has said that it began, or from what it has just told of, to the day counted up to, else that of writing. */
function sinceLaunch(scene: Scene, own: Named): FigurePeriod | null {
  const { r, context } = scene;
  const { launch, spoken, written: end } = context;
  // "depuis le 10 juin … depuis le début de l'opération"
  const struck = struckBefore(scene, own);
  const start = struck ?? launch ?? (spoken?.rule === 'since.day' ? spoken : null);
  const isThence = r.at(own.mention.from, 'thence')?.end === own.mention.to;
  const first = isThence ? thenceIn(scene, own) : (start?.first ?? null);
  if (first && end && first < end) return said(own, { first, last: end });
  // "depuis la proclamation de l'état d'urgence": until now, from a day that nobody has told.
  const isOfEvent = !first && r.has(own.mention.from, own.mention.to, 'launch');
  return isOfEvent && end ? said(own, { first: null, last: end }) : null;
}
