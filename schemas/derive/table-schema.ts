import { columnsOf } from '../columns.ts';
import type { Table } from '../table.ts';

/** Table Schema (Data Package v2) of a table's CSV file. */
export function tableSchema(table: Table): object {
  return {
    fields: columnsOf(table).map((column) => ({
      name: column.name,
      title: column.title,
      description: column.description,
      type: column.type,
      ...(column.unit ? { unit: column.unit } : {}),
      ...constraints(column),
    })),
    primaryKey: table.primaryKey,
    foreignKeys: Object.entries(table.references).map(([column, target]) => {
      const [resource, field] = (target as string).split('.') as [string, string];
      return {
        fields: [column],
        reference: { resource: resource === table.name ? '' : resource, fields: [field] },
      };
    }),
    missingValues: [''],
  };
}

function constraints(column: ReturnType<typeof columnsOf>[number]): object {
  const found = {
    ...(column.required ? { required: true } : {}),
    ...(column.values ? { enum: column.values } : {}),
    ...(column.pattern ? { pattern: column.pattern } : {}),
  };
  return Object.keys(found).length > 0 ? { constraints: found } : {};
}
