import { type Dataset, TABLES, type TableName } from '../../../schemas/index.ts';
import { issue, type Rule } from '../rule.ts';

export const schema: Rule = {
  name: 'schema',
  guarantee: 'Every row of every table keeps the contract of its columns.',
  check: ({ dataset }) =>
    (Object.keys(TABLES) as TableName[]).flatMap((name) => broken(dataset, name)),
};

function broken(dataset: Dataset, name: TableName) {
  const table = TABLES[name];
  // Made once a table: what Zod compiles for a schema is compiled again for each new one.
  const schema = table.row.strict();
  return (dataset[name] as readonly Record<string, unknown>[]).flatMap((row) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) return [];
    const key = table.primaryKey.map((column) => row[column]).join(' ');
    return parsed.error.issues.map((problem) =>
      issue(
        'error',
        'schema.column',
        `${name} ${key}: ${problem.path.join('.')}: ${problem.message}`,
        (row.source_id as string) ?? null,
      ),
    );
  });
}
