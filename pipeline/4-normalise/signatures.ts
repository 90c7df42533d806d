import { readCsv } from '../csv.ts';
import { InputError } from '../input-error.ts';
import { remembering } from '../memory.ts';
import { type Concept, isConcept, withBroader } from './concepts.ts';

/** A way in which texts name an indicator, in concepts (registries/indicator_terms.csv); it may have several. */
export interface Signature {
  readonly indicator_id: string;
  /** Unit code of indicators.csv. */
  readonly unit: string;
  readonly kinds: readonly string[];
  /** What the counted noun may be; empty for any. */
  readonly units: readonly Concept[];
  /** One concept of each group stands with the figure. */
  readonly near: readonly (readonly Concept[])[];
  /** One concept of each group stands in the sentence or is the document's subject. */
  readonly about: readonly (readonly Concept[])[];
  /** All concepts of `near` and `about`, and the broader ones. */
  readonly asked: readonly Concept[];
  /** None of these stands with the figure; where the measure names the thing, none is in the measure. */
  readonly never: readonly Concept[];
  /** None of these stands with the figure, even where the measure names the thing: `+` before it. */
  readonly neverBeside: readonly Concept[];
  /** Nothing before the figure or in its sentence is about these: `++` before it. */
  readonly neverAbout: readonly Concept[];
  /** The sentence names none of these, where what it is about is told before the sentence alone: `~` before it. */
  readonly neverHere: readonly Concept[];
}

const list = (cell: string) => cell.split(' ').filter((part) => part);
const groups = (cell: string) => list(cell).map((group) => group.split('|'));

export const INDICATORS = readCsv(new URL('../registries/indicators.csv', import.meta.url), [
  'indicator_id',
  'name_fr',
  'name_ar',
  'name_en',
  'unit',
  'topic',
  'definition',
]);

const UNITS = new Map(INDICATORS.map((row) => [row.indicator_id, row.unit]));

/** The concepts of a cell by how far off one rules an indicator out. */
function ruledOut(
  cell: readonly string[],
): Pick<Signature, 'never' | 'neverBeside' | 'neverAbout' | 'neverHere'> {
  const marked = (marks: string) =>
    cell
      .filter((part) => /^[+~]*/.exec(part)![0] === marks)
      .map((part) => part.slice(marks.length));
  return {
    never: marked(''),
    neverBeside: marked('+'),
    neverAbout: marked('++'),
    neverHere: marked('~'),
  };
}

export const SIGNATURES: readonly Signature[] = readCsv(
  new URL('../registries/indicator_terms.csv', import.meta.url),
  ['indicator_id', 'kinds', 'units', 'near', 'about', 'never'],
).map((row) => {
  const unit = UNITS.get(row.indicator_id);
  if (unit === undefined)
    throw new InputError(
      'registries/indicator_terms.csv',
      `"${row.indicator_id}" is not in indicators.csv`,
      'add its names and definition there',
    );
  const [near, about] = [groups(row.near), groups(row.about)];
  const signature = {
    indicator_id: row.indicator_id,
    unit,
    kinds: list(row.kinds),
    units: list(row.units),
    near,
    about,
    asked: withBroader([...near, ...about].flat()),
    ...ruledOut(list(row.never)),
  };
  const { units, never, neverBeside, neverAbout, neverHere } = signature;
  const used = [units, ...near, ...about, never, neverBeside, neverAbout, neverHere].flat();
  for (const concept of used)
    if (!isConcept(concept))
      throw new InputError(
        'registries/indicator_terms.csv',
        `${row.indicator_id} names the concept "${concept}", which concepts.csv does not have`,
        'add its row there',
      );
  return signature;
});

/** The first way of naming an indicator stands for it. */
const BY_ID = new Map([...SIGNATURES].reverse().map((row) => [row.indicator_id, row]));

/** Whether one indicator is a broader name of the other: all that it asks for, the other asks for too. */
export const relatedIndicators = (a: string, b: string): boolean => areRelated(`${a} ${b}`);

const areRelated = remembering((pair): boolean => {
  const [x, y] = pair.split(' ').map((id) => BY_ID.get(id));
  if (!x || !y || !x.kinds.some((kind) => y.kinds.includes(kind))) return false;
  const units = withBroader(y.units);
  if (x.units.length > 0 && y.units.length > 0)
    if (!withBroader(x.units).some((unit) => units.includes(unit))) return false;
  return broader(x, y) || broader(y, x);
});

/** Whether the first indicator is a broader name of the second, or the same. */
export function isBroader(wide: string, narrow: string): boolean {
  const [x, y] = [BY_ID.get(wide), BY_ID.get(narrow)];
  return x !== undefined && y !== undefined && broader(x, y);
}

function broader(wide: Signature, narrow: Signature): boolean {
  const asked = [...narrow.near, ...narrow.about].map(withBroader);
  return [...wide.near, ...wide.about].every((group) =>
    asked.some((other) => group.some((concept) => other.includes(concept))),
  );
}
