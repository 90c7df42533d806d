import { type Column, columnsOf } from '../columns.ts';
import type { Table } from '../table.ts';

/** JSON Schema (2020-12) of a table's JSON file: an array of rows, an unknown cell null. */
export function jsonSchema(table: Table): object {
  const columns = columnsOf(table);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: table.title,
    description: table.description,
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(columns.map((column) => [column.name, property(column)])),
      required: columns.map((column) => column.name),
      additionalProperties: false,
    },
  };
}

function property(column: Column): object {
  const base = column.type === 'date' ? 'string' : column.type;
  return {
    title: column.title,
    description: column.description,
    type: column.required ? base : [base, 'null'],
    ...(column.type === 'date' ? { format: 'date' } : {}),
    ...(column.values ? { enum: column.required ? column.values : [...column.values, null] } : {}),
    ...(column.pattern ? { pattern: column.pattern } : {}),
    ...(column.unit ? { unit: column.unit } : {}),
  };
}
