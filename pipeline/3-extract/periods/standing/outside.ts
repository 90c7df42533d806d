import { markers } from '../../../lexicons/markers.ts';
import type { PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** How many words "outre le prochain lancement," may have. */
const ADDED = 5;

/** "30 puits, outre le lancement, cette année, de deux barrages": when that is which is added to the clause. */
export function isOfAdded(r: Reader, { from: at }: PeriodMention, from: number): boolean {
  const behind = r.isSymbol(at - 1, ',،') ? at - 1 : at;
  for (let i = behind - 1; i >= Math.max(from, behind - ADDED) && r.isWord(i); i--)
    if (r.at(i, 'besides')) return r.at(i, 'besides')!.end <= behind - 1;
  return false;
}

/** How many words "Hors effet de la cession d'une filiale en Europe," may have. */
const LEFT_OUT = 24;

const lacks = markers('lacking').at;

/** "Hors effet de la cession réalisée en 2016, le bénéfice a crû de 4 %", "Sans pluie avant la fin du mois, la récolte tomberait": when that was which the clause leaves out. */
export function isOfLeftOut(r: Reader, { from: at, to }: PeriodMention, from: number): boolean {
  const start = r.isSymbol(from, '"«“') ? from + 1 : from;
  return (
    r.isSymbol(to, ',،') &&
    at - start <= LEFT_OUT &&
    (r.at(start, 'left-out') !== null || lacks(r.tokens, start)) &&
    !r.hasSymbol(start, at, ',،')
  );
}
