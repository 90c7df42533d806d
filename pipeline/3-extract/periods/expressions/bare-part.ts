import { markers } from '../../../lexicons/markers.ts';
import { roleSet } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import { type Point, point, type Unit } from './point.ts';

const spans = markers('spans').at;
const isDefinite = markers('definite-determiner').at;
/** What would say which part it is: "(sur le trimestre) précédent", "de 2023", "to June". */
const NAMES = roleSet([
  'ordinal',
  'last',
  'previous',
  'next',
  'following',
  'current',
  'earlier',
  'link',
  'to',
  'unit',
]);

/** "sur le | semestre", "over the | quarter": the one that the text has told, where nothing says which. */
export function barePart(r: Reader, index: number): Point | null {
  const unit = r.at(index, 'unit');
  if (unit?.value !== 'quarter' && unit?.value !== 'half') return null;
  if (r.at(index, 'plural') || !isDefinite(r.tokens, index - 1)) return null;
  if (!spans(r.tokens, index - 2) || r.hasAny(unit.end, NAMES) || r.counts(unit.end)) return null;
  return point(unit.end, unit.value as Unit, { when: 'same' });
}
