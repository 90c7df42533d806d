type Cells = Readonly<Record<string, unknown>>;

/** Orders rows by key columns, code unit by code unit: the same on every machine and locale. */
export function compareKeys(key: readonly string[]): (a: Cells, b: Cells) => number {
  return (a, b) => {
    for (const column of key) {
      const left = String(a[column] ?? '');
      const right = String(b[column] ?? '');
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  };
}
