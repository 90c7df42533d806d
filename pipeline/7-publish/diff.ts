import { type Dataset, TABLES, type TableName } from '../../schemas/index.ts';

type Cells = Readonly<Record<string, unknown>>;

/** Why a row differs: its document, a hand-made registry or correction, or the pipeline itself. */
export type Cause = 'source' | 'registry' | 'correction' | 'pipeline';

export interface Change {
  readonly table: TableName;
  /** moved: a row whose key is new but whose content under another key is gone (an id that was renamed). */
  readonly what: 'added' | 'removed' | 'changed' | 'moved';
  readonly key: string;
  readonly column: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly cause: Cause;
}

const REGISTRY: readonly TableName[] = ['entities', 'names', 'positions', 'indicators'];

export interface Causes {
  /** Documents whose text differs between the versions, or that only one of them has. */
  readonly sources: ReadonlySet<string>;
  /** Keys (`table key`) that a correction touches. */
  readonly corrected: ReadonlySet<string>;
}

/** Documents whose canonical text changed, came or went. */
export function changedSources(before: Dataset, after: Dataset): Set<string> {
  const hashes = (rows: Dataset['sources']) =>
    new Map(rows.map((row) => [row.source_id, row.text_sha256]));
  const old = hashes(before.sources);
  const now = hashes(after.sources);
  return new Set([...old.keys(), ...now.keys()].filter((id) => old.get(id) !== now.get(id)));
}

/** Every difference between two datasets, table by table in published order, key by key. */
export function diffDatasets(before: Dataset, after: Dataset, causes: Causes): Change[] {
  return (Object.keys(TABLES) as TableName[]).flatMap((name) =>
    diffTable(name, before[name], after[name], causes),
  );
}

function diffTable(
  name: TableName,
  before: readonly Cells[],
  after: readonly Cells[],
  causes: Causes,
): Change[] {
  const table = TABLES[name];
  const columns = Object.keys(table.row.shape);
  const keyColumns: readonly string[] = table.primaryKey;
  const keyOf = (row: Cells) => keyColumns.map((column) => String(row[column] ?? '')).join(' ');
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const now = new Map(after.map((row) => [keyOf(row), row]));
  const content = (row: Cells) =>
    JSON.stringify(
      columns.filter((column) => !keyColumns.includes(column)).map((column) => row[column] ?? null),
    );
  const gone = new Map<string, string>();
  for (const [key, row] of old) if (!now.has(key)) gone.set(content(row), key);

  const cause = (key: string, row: Cells): Cause => {
    if (REGISTRY.includes(name)) return 'registry';
    if (causes.corrected.has(`${name} ${key}`)) return 'correction';
    const source = row.source_id;
    return typeof source === 'string' && causes.sources.has(source) ? 'source' : 'pipeline';
  };
  const changes: Change[] = [];
  const moved = new Set<string>();
  for (const [key, row] of now) {
    const was = old.get(key);
    const base = { table: name, key, cause: cause(key, row) };
    if (!was) {
      const from = gone.get(content(row));
      if (from !== undefined && !moved.has(from)) {
        moved.add(from);
        changes.push({ ...base, what: 'moved', column: null, before: from, after: key });
      } else changes.push({ ...base, what: 'added', column: null, before: null, after: null });
      continue;
    }
    for (const column of columns) {
      const [x, y] = [was[column] ?? null, row[column] ?? null];
      if (x !== y)
        changes.push({
          ...base,
          what: 'changed',
          column,
          before: x === null ? null : String(x),
          after: y === null ? null : String(y),
        });
    }
  }
  for (const [key, row] of old)
    if (!now.has(key) && !moved.has(key))
      changes.push({
        table: name,
        key,
        cause: cause(key, row),
        what: 'removed',
        column: null,
        before: null,
        after: null,
      });
  return changes.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1));
}
