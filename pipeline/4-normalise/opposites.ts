import { nounCodes } from '../lexicons/noun-classes.ts';
import type { Concept } from './concepts.ts';

/** Groups of which a figure is of one or of another. */
const OPPOSITES: ReadonlyMap<Concept, readonly Concept[]> = new Map(
  [
    ['man', 'woman'],
    ['urban', 'rural'],
    ['written', 'oral'],
    ['accepted', 'rejected'],
    ['death', 'injured'],
    ['import', 'export'],
    ['weight', 'worth'],
    ['services-sector', 'industry-sector', 'construction-sector', 'farming'],
  ].flatMap((group) => group.map((one) => [one, group.filter((other) => other !== one)])),
);

/** Whether a figure of the one is none of the other. */
export const areOpposites = (a: Concept, b: Concept): boolean =>
  OPPOSITES.get(a)?.includes(b) === true;

/** Groups of people that rates are told of one by one: women, the young, graduates, those who live abroad. */
const GROUPS: ReadonlySet<Concept> = new Set([...nounCodes('group'), 'marocains-abroad']);

/** Whether a figure of the one is told beside that of the other. */
export const areGroups = (a: Concept, b: Concept): boolean =>
  a !== b && GROUPS.has(a) && GROUPS.has(b);

/**
 * "Unemployment of men went from 9.8 to 9.4 % and that of women stayed at 11.3 %": the concepts of a measure that is told
 * further off, without a group where the words that stand with the figure name the other one.
 */
export const withoutOpposites = (
  measure: readonly Concept[],
  beside: ReadonlySet<Concept>,
): readonly Concept[] =>
  measure.filter((concept) => {
    const others = OPPOSITES.get(concept) ?? [];
    return beside.has(concept) || !others.some((other) => beside.has(other));
  });
