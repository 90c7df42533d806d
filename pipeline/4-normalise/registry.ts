import { foldWord } from '../3-extract/fold.ts';
import { readCsv } from '../csv.ts';
import { InputError } from '../input-error.ts';
import { remembering } from '../memory.ts';

export interface RegistryEntity {
  readonly id: string;
  readonly type: string;
  readonly parent: string | null;
}

/** An office held: ISO dates as precise as known, '' where unknown. */
export interface Position {
  readonly person: string;
  readonly role: string;
  readonly organisation: string | null;
  readonly start: string;
  readonly end: string;
}

/** The hand-made registries, read once and indexed for linking. */
export interface Registry {
  readonly entities: ReadonlyMap<string, RegistryEntity>;
  /** Comparison form of a name → ids that bear it. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Of those, the acronyms in Latin letters that are no other name: comparison form → as they are written. */
  readonly acronyms: ReadonlyMap<string, readonly string[]>;
  /** Comparison forms that are the surname alone of some person ("El Mansouri"). */
  readonly surnames: ReadonlySet<string>;
  readonly positionsOf: ReadonlyMap<string, readonly Position[]>;
  readonly holdersOf: ReadonlyMap<string, readonly Position[]>;
  /** Folded title → codes of the roles that it can name. */
  readonly roleByTitle: ReadonlyMap<string, readonly string[]>;
  /** Roles of which there is one in the country: the title alone says whose it is. */
  readonly once: ReadonlySet<string>;
  /** Role → roles whose holders the press calls by its title too: a minister delegate is "minister". */
  readonly alsoCalled: ReadonlyMap<string, readonly string[]>;
  readonly byDomain: ReadonlyMap<string, string>;
  readonly redirects: ReadonlyMap<string, string>;
}

/** Folder of the registries that ship with the pipeline. */
const REGISTRIES = new URL('../registries/', import.meta.url);

/**
 * Reads a folder of registry files.
 * @throws Error naming the file and the id where a row refers to an entity or role that is not there.
 */
export function readRegistry(folder: URL = REGISTRIES): Registry {
  const file = (name: string) => new URL(`${name}.csv`, folder);
  const entities = new Map<string, RegistryEntity>();
  for (const row of readCsv(file('entities'), ['entity_id', 'type', 'parent_id']))
    entities.set(row.entity_id, {
      id: row.entity_id,
      type: row.type,
      parent: row.parent_id || null,
    });
  const check = (name: string, id: string) => {
    if (!entities.has(id))
      throw new InputError(
        `registries/${name}.csv`,
        `"${id}" is not in entities.csv`,
        'add it there or correct the id',
      );
  };
  const byName = new Map<string, string[]>();
  const acronyms = new Map<string, string[]>();
  const words = new Set<string>();
  const surnames = new Set<string>();
  for (const row of readCsv(file('names'), ['entity_id', 'name', 'script', 'kind'])) {
    check('names', row.entity_id);
    const key = nameKey(row.name);
    const ids = push(byName, key);
    if (!ids.includes(row.entity_id)) ids.push(row.entity_id);
    if (row.script === 'latin' && row.kind === 'acronym') push(acronyms, key).push(row.name);
    else words.add(key);
    if (row.kind === 'short' && entities.get(row.entity_id)!.type === 'person') surnames.add(key);
  }
  for (const key of words) acronyms.delete(key);
  const positionsOf = new Map<string, Position[]>();
  const holdersOf = new Map<string, Position[]>();
  const columns = ['person_id', 'role', 'organisation_id', 'start', 'end'] as const;
  for (const row of readCsv(file('positions'), columns)) {
    check('positions', row.person_id);
    if (row.organisation_id) check('positions', row.organisation_id);
    const position: Position = {
      person: row.person_id,
      role: row.role,
      organisation: row.organisation_id || null,
      start: row.start,
      end: row.end,
    };
    push(positionsOf, row.person_id).push(position);
    push(holdersOf, row.role).push(position);
  }
  const roleByTitle = new Map<string, string[]>();
  const alsoCalled = new Map<string, string[]>();
  const once = new Set<string>();
  const titles = ['role', 'called', 'once', 'pattern_fr', 'pattern_ar', 'pattern_en'] as const;
  for (const row of readCsv(file('roles'), titles)) {
    if (row.once) once.add(row.role);
    if (row.called) push(alsoCalled, row.called).push(row.role);
    for (const patterns of [row.pattern_fr, row.pattern_ar, row.pattern_en])
      for (const title of patterns.split('|').filter(Boolean)) {
        const roles = push(roleByTitle, nameKey(title));
        if (!roles.includes(row.role)) roles.push(row.role);
      }
  }
  return {
    entities,
    byName,
    acronyms,
    surnames,
    positionsOf,
    holdersOf,
    roleByTitle,
    once,
    alsoCalled,
    byDomain: new Map(
      readCsv(file('domains'), ['entity_id', 'domain']).map((row) => [row.domain, row.entity_id]),
    ),
    redirects: new Map(
      readCsv(file('redirects'), ['from_id', 'to_id']).map((row) => [row.from_id, row.to_id]),
    ),
  };
}

function push<T>(map: Map<string, T[]>, key: string): T[] {
  let list = map.get(key);
  if (!list) {
    list = [];
    map.set(key, list);
  }
  return list;
}

/** Comparison form of a name or title: folded, Latin accents and all punctuation dropped, Arabic articles kept. */
export const nameKey = remembering((name): string =>
  foldWord(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' '),
);

/** A body's name without the acronym that is printed in brackets behind it. */
export const withoutGloss = (name: string): string =>
  name.endsWith(')') && name.includes('(') ? name.slice(0, name.lastIndexOf('(')).trimEnd() : name;

/** The days that an office was held between, ISO, full or partial. */
interface Bounds {
  readonly start: string | null;
  readonly end: string | null;
}

/** Whether an office was held on a day (ISO, full or partial); an unknown bound is open. */
export function heldOn({ start, end }: Bounds, day: string): boolean {
  if (start && isBefore(day, start)) return false;
  return !(end && isBefore(end, day));
}

/** Whether a day is before another, by as much of both as either tells. */
function isBefore(day: string, other: string): boolean {
  const length = Math.min(day.length, other.length);
  return day.slice(0, length) < other.slice(0, length);
}

let shipped: Registry | null = null;

/** The registry that ships with the pipeline, read at first use. */
export function shippedRegistry(): Registry {
  shipped ??= readRegistry();
  return shipped;
}
