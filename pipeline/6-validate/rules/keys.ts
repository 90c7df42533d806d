import { TABLES, type TableName } from '../../../schemas/index.ts';
import { issue, type Rule } from '../rule.ts';

export const keys: Rule = {
  name: 'keys',
  guarantee: 'A primary key names one row, and every reference leads to a row.',
  check: ({ dataset }) => {
    const found = [];
    const rowsOf = (name: string) =>
      dataset[name as TableName] as readonly Record<string, unknown>[];
    const values = new Map<string, Set<unknown>>();
    const valuesOf = (target: string) => {
      let set = values.get(target);
      if (!set) {
        const [name, column] = target.split('.') as [string, string];
        set = new Set(rowsOf(name).map((row) => row[column]));
        values.set(target, set);
      }
      return set;
    };
    for (const table of Object.values(TABLES)) {
      const seen = new Set<string>();
      for (const row of rowsOf(table.name)) {
        const key = table.primaryKey
          .map((column) => (row as Record<string, unknown>)[column])
          .join('\t');
        if (seen.has(key))
          found.push(
            issue(
              'error',
              'keys.duplicate',
              `${table.name}: two rows have the key ${key.replaceAll('\t', ' ')}.`,
            ),
          );
        seen.add(key);
        for (const [column, target] of Object.entries(table.references)) {
          const value = row[column];
          if (value !== null && !valuesOf(target as string).has(value))
            found.push(
              issue(
                'error',
                'keys.reference',
                `${table.name} ${key.replaceAll('\t', ' ')}: ${column} "${String(value)}" is no ${target}. Add it to the registry or correct the id.`,
              ),
            );
        }
      }
    }
    return found;
  },
};
