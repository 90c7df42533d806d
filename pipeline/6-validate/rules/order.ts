import { TABLES, type TableName } from '../../../schemas/index.ts';
import { compareKeys } from '../../7-publish/order.ts';
import { issue, type Rule } from '../rule.ts';

export const order: Rule = {
  name: 'order',
  guarantee: 'Rows are sorted by primary key, so that a diff shows what changed and nothing else.',
  check: ({ dataset }) =>
    Object.values(TABLES).flatMap((table) => {
      const rows = dataset[table.name as TableName] as readonly Record<string, unknown>[];
      const compare = compareKeys(table.primaryKey as readonly string[]);
      const at = rows.findIndex((row, i) => i > 0 && compare(rows[i - 1]!, row) > 0);
      return at < 0
        ? []
        : [
            issue(
              'error',
              'order.unsorted',
              `${table.name}: row ${at + 1} sorts before the row above it.`,
            ),
          ];
    }),
};
