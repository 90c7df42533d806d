import { z } from 'zod';
import type { Table } from './table.ts';

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** A column as every derived description needs it. */
export interface Column {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly unit: string | null;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly values: readonly string[] | null;
  readonly pattern: string | null;
}

interface Property {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: string[];
  anyOf?: Property[];
  title?: string;
  description?: string;
  unit?: string;
  decimal?: true;
}

/** Columns of a table in published order, read from its Zod schema. */
export function columnsOf(table: Table): Column[] {
  const { properties } = z.toJSONSchema(table.row) as { properties: Record<string, Property> };
  return Object.entries(properties).map(([name, property]) => {
    const value = property.anyOf?.find((branch) => branch.type !== 'null') ?? property;
    return {
      name,
      title: property.title ?? name,
      description: property.description ?? '',
      unit: property.unit ?? null,
      type: property.decimal ? 'number' : typeOf(value),
      required: property.anyOf === undefined,
      values: value.enum ?? null,
      pattern: property.decimal || value.format ? null : (value.pattern ?? null),
    };
  });
}

function typeOf(value: Property): ColumnType {
  if (value.format === 'date') return 'date';
  if (value.type === 'integer' || value.type === 'boolean') return value.type;
  return 'string';
}
