import type { Reader } from './reader.ts';
import { isOfDraft } from './report.ts';
import type { Named } from './standing.ts';

/**
 * "La session de mai 2023 a adopté le budget 2023", "at its May 2023 session": beside the year of the budget that a meeting
 * decides on, its month only says when it met. "La session du printemps" of a parliament lasts to the summer.
 */
export function setSittings(r: Reader, named: readonly Named[]): void {
  const hasBudget = named.some(
    ({ standing, mention }) => standing === 'report' && isOfDraft(r, mention),
  );
  for (const one of named) {
    const isTimed = one.mention.rule.startsWith('season') || (hasBudget && isMonth(one));
    if (isTimed && one.standing === 'covers' && isOfSitting(r, one)) one.standing = 'act';
  }
}

const isMonth = ({ mention: { rule } }: Named): boolean => /^(asof\.)?month$/.test(rule);

const isOfSitting = (r: Reader, { mention: { from, to } }: Named): boolean =>
  r.at(to, 'sitting') !== null ||
  r.before(from, 'sitting') ||
  (r.at(from - 1, 'link') !== null && r.before(from - 1, 'sitting')) ||
  (r.isSymbol(from - 1, "'’") && r.before(from - 2, 'sitting'));
