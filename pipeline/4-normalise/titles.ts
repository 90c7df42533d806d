import { markers, phrasesOf } from '../lexicons/markers.ts';
import { remembering } from '../memory.ts';
import { nameKey, type Registry } from './registry.ts';

/** A printed role read against the registry: the office codes it can name, and the body it names, if known. */
export interface ReadTitle {
  readonly roles: readonly string[];
  readonly organisations: readonly string[];
}

const LINKS = markers('title-link');
/** By what words a minister's portfolio becomes the name of the ministry. */
const MINISTRIES = phrasesOf('ministry');

const readers = new WeakMap<Registry, (role: string) => ReadTitle>();

/** Longest title of the registry that the role begins with, and the organisation that the rest names. */
export function readTitle(role: string, registry: Registry): ReadTitle {
  let read = readers.get(registry);
  if (!read) {
    read = remembering((text) => readIn(registry, text));
    readers.set(registry, read);
  }
  return read(role);
}

function readIn(registry: Registry, role: string): ReadTitle {
  const words = nameKey(role).split(' ');
  for (let end = words.length; end > 0; end--) {
    const roles = registry.roleByTitle.get(words.slice(0, end).join(' '));
    if (roles) return { roles, organisations: organisationOf(words.slice(end), registry) };
  }
  // English puts the portfolio first: "interior minister".
  for (let start = 1; start < words.length; start++) {
    const roles = registry.roleByTitle.get(words.slice(start).join(' '));
    if (roles) {
      const before = words.slice(0, start);
      return {
        roles,
        organisations: firstOf(registry, [
          `${before.join(' ')} ministry`,
          `ministry of ${before.join(' ')}`,
          `ministry of the ${before.join(' ')}`,
          before.join(' '),
        ]),
      };
    }
  }
  return { roles: [], organisations: [] };
}

function organisationOf(rest: readonly string[], registry: Registry): readonly string[] {
  if (rest.length === 0) return [];
  let bare = rest;
  while (bare.length > 1 && LINKS.has(bare[0]!)) bare = bare.slice(1);
  for (let end = bare.length; end > 0; end--) {
    const words = bare.slice(0, end).join(' ');
    const linked = rest.slice(0, rest.length - bare.length + end).join(' ');
    const found = firstOf(registry, [
      `ministere ${linked}`,
      ...MINISTRIES.map((ministry) => `${ministry} ${words}`),
      words,
      linked,
    ]);
    if (found.length > 0) return found;
  }
  return [];
}

function firstOf(registry: Registry, names: readonly string[]): readonly string[] {
  for (const name of names) {
    const ids = registry.byName
      .get(name)
      ?.filter((id) => registry.entities.get(id)?.type !== 'person');
    if (ids && ids.length > 0) return ids;
  }
  return [];
}
