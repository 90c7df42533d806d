/** A readable id that several rows may want, and what tells a row from its namesakes, most telling first. */
export interface WantedId {
  readonly name: string;
  readonly tell: readonly string[];
}

/** Lower-case ASCII letters and digits, joined by hyphens; other letters are dropped. */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, '-')
    .replace(/^[-._]+/, '')
    .replace(/-$/, '');

/**
 * One id a row, in the order given: the name alone where it is free, else with the first mark that sets the row apart.
 * What a row is called depends on its namesakes only, not on the order of the input.
 */
export function uniqueIds(wanted: readonly WantedId[]): string[] {
  const namesakes = new Map<string, number[]>();
  wanted.forEach(({ name }, i) => {
    const at = namesakes.get(name);
    if (at) at.push(i);
    else namesakes.set(name, [i]);
  });
  const ids = wanted.map(({ name }) => name);
  const taken = new Set<string>();
  for (const [name, rows] of [...namesakes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const ordered = [...rows].sort((a, b) => compare(wanted[a]!.tell, wanted[b]!.tell));
    for (const i of ordered) {
      const marks = wanted[i]!.tell.map((mark) => slug(mark)).filter((mark) => mark);
      const choices =
        rows.length === 1 ? [name, ...withMarks(name, marks)] : withMarks(name, marks);
      let id = choices.find((choice) => !taken.has(choice));
      for (let n = 2; id === undefined; n++) if (!taken.has(`${name}.${n}`)) id = `${name}.${n}`;
      taken.add(id);
      ids[i] = id;
    }
  }
  return ids;
}

const withMarks = (name: string, marks: readonly string[]) =>
  marks.map((mark) => `${name}.${mark}`);

const compare = (a: readonly string[], b: readonly string[]) =>
  a.join(' ') < b.join(' ') ? -1 : 1;
