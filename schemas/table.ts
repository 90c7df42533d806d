import { z } from 'zod';

/** A published table: the one place where its columns, keys and references are described. */
export interface Table<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly primaryKey: readonly (keyof Shape & string)[];
  /** column → table.column that its non-empty values must exist in. */
  readonly references: Readonly<Partial<Record<keyof Shape & string, `${string}.${string}`>>>;
  /** Columns in published order; every description states its unit or code list. */
  readonly row: z.ZodObject<Shape>;
}

export const defineTable = <Shape extends z.ZodRawShape>(table: Table<Shape>): Table<Shape> =>
  table;

/** A column's title and description, and its unit where it has one. */
interface ColumnNote {
  readonly title: string;
  readonly description: string;
  readonly unit?: string;
  /** Marks an exact decimal: text in memory, a number in what is published. */
  readonly decimal?: true;
}

const noted = <T extends z.ZodType>(
  type: T,
  title: string,
  description: string,
  unit?: string,
): T => type.meta({ title, description, ...(unit ? { unit } : {}) } satisfies ColumnNote) as T;

/** Column builders: an empty cell is `null` in JSON and an empty string in CSV. */
export const text = (title: string, description: string) =>
  noted(z.string().min(1), title, description);
export const optionalText = (title: string, description: string) =>
  noted(z.string().min(1).nullable(), title, description);
export const id = (title: string, description: string) =>
  noted(z.string().regex(/^[a-z0-9][a-z0-9._-]*$/), title, description);
export const optionalId = (title: string, description: string) =>
  noted(
    z
      .string()
      .regex(/^[a-z0-9][a-z0-9._-]*$/)
      .nullable(),
    title,
    description,
  );
export const code = <const T extends readonly [string, ...string[]]>(
  values: T,
  title: string,
  description: string,
) => noted(z.enum(values), title, description);
export const optionalCode = <const T extends readonly [string, ...string[]]>(
  values: T,
  title: string,
  description: string,
) => noted(z.enum(values).nullable(), title, description);
export const optionalDate = (title: string, description: string) =>
  noted(z.iso.date().nullable(), title, description);
/** An exact decimal, kept as text so that no binary rounding enters ("92.23", "-35", "740614.5"). */
export const optionalDecimal = (title: string, description: string, unit: string) =>
  z
    .string()
    .regex(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/)
    .nullable()
    .meta({ title, description, unit, decimal: true } satisfies ColumnNote);
export const flag = (title: string, description: string) => noted(z.boolean(), title, description);
export const whole = (title: string, description: string, unit: string) =>
  noted(z.int().nonnegative(), title, description, unit);
export const sha256 = (title: string, description: string) =>
  noted(z.string().regex(/^[0-9a-f]{64}$/), title, description);
/** Space-separated codes of a closed list; null where none applies. */
export const optionalCodes = <const T extends readonly [string, ...string[]]>(
  values: T,
  title: string,
  description: string,
) =>
  noted(
    z
      .string()
      .regex(new RegExp(`^(${values.join('|')})( (${values.join('|')}))*$`))
      .nullable(),
    title,
    description,
  );
