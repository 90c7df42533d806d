import { readCsv } from '../csv.ts';
import { LANGUAGES } from '../document.ts';
import { heldOn, nameKey, type Registry } from './registry.ts';

/**
 * Bodies of a name (in its comparison form). Not `whole`: a ministry whose names alone begin with these words, since
 * outlets leave out further portfolios ("ministère de la Transition énergétique").
 */
export function bodiesNamed(name: string, registry: Registry, whole: boolean): readonly string[] {
  if (!whole) return ministriesBeginning(registry).get(name) ?? [];
  return (registry.byName.get(name) ?? []).filter(
    (id) => registry.entities.get(id)?.type !== 'person',
  );
}

/** "Secrétariat d'État": a sort of body, whichever the registry has one of. */
const SORTS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) =>
    readCsv(new URL(`../lexicons/${language}/bodies.csv`, import.meta.url), ['noun', 'kind']).map(
      ({ noun }) => nameKey(noun),
    ),
  ),
);

const beginnings = new WeakMap<Registry, ReadonlyMap<string, readonly string[]>>();

/** Each beginning, of two words or more, of a ministry's names → that ministry, where no other has it. */
function ministriesBeginning(registry: Registry): ReadonlyMap<string, readonly string[]> {
  let index = beginnings.get(registry);
  if (!index) {
    const owners = new Map<string, Set<string>>();
    for (const [name, ids] of registry.byName) {
      const ministries = ids.filter((id) => registry.entities.get(id)?.type === 'ministry');
      if (ministries.length === 0) continue;
      const words = name.split(' ');
      for (let end = 2; end < words.length; end++) {
        const beginning = words.slice(0, end).join(' ');
        const owned = owners.get(beginning) ?? new Set();
        for (const id of ministries) owned.add(id);
        owners.set(beginning, owned);
      }
    }
    index = new Map(
      [...owners].flatMap(([name, ids]) =>
        ids.size === 1 && !SORTS.has(name) ? [[name, [...ids]] as const] : [],
      ),
    );
    beginnings.set(registry, index);
  }
  return index;
}

/** Of bodies that share a name, those that somebody is known to have headed on the day; all where none is. */
export function inOffice(
  ids: readonly string[],
  day: string | null,
  registry: Registry,
): readonly string[] {
  if (ids.length < 2 || day === null) return ids;
  const headed = new Set<string>();
  for (const positions of registry.holdersOf.values())
    for (const position of positions)
      if (position.organisation && ids.includes(position.organisation) && heldOn(position, day))
        headed.add(position.organisation);
  return headed.size > 0 ? [...headed].sort() : ids;
}
