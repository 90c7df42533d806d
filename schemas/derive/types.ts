import { type Column, columnsOf } from '../columns.ts';
import type { Table } from '../table.ts';

/** TypeScript declarations of the rows in the JSON files. */
export function declarations(tables: readonly Table[]): string {
  const interfaces = tables.map((table) => {
    const fields = columnsOf(table).map(
      (column) =>
        `  /** ${column.description}${column.unit ? ` Unit: ${column.unit}.` : ''} */\n  ${column.name}: ${type(column)};`,
    );
    return `/** ${table.description} */\nexport interface ${typeName(table.name)} {\n${fields.join('\n')}\n}\n`;
  });
  return `// Derived from the schemas; rows of data/*.json.\n\n${interfaces.join('\n')}`;
}

const typeName = (table: string): string =>
  `${table
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')}Row`;

function type(column: Column): string {
  const plain = column.values
    ? column.values.map((value) => `'${value}'`).join(' | ')
    : { string: 'string', date: 'string', integer: 'number', number: 'number', boolean: 'boolean' }[
        column.type
      ];
  return column.required ? plain : `${plain} | null`;
}
