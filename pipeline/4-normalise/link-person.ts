import { markers } from '../lexicons/markers.ts';
import { remembering } from '../memory.ts';
import { heldOn, nameKey, type Position, type Registry } from './registry.ts';
import type { ReadTitle } from './titles.ts';
import { consonants } from './transliteration.ts';

/** What a printed office weighs: that somebody held one of the kind, at that body, on that day. */
const ROLE = 2;
const BODY = 4;
const DAY = 1;
/** Enough to be meant by a name that is not quite theirs. */
const OFFICE = ROLE + BODY;

/** How well an office that somebody held fits the printed one, whose roles are given under each of their names. */
function evidence(
  id: string,
  title: ReadTitle | null,
  roles: readonly string[],
  day: string | null,
  registry: Registry,
): number {
  let most = 0;
  for (const position of registry.positionsOf.get(id) ?? []) {
    let score = 0;
    if (title && roles.includes(position.role)) {
      score += ROLE;
      if (position.organisation && title.organisations.includes(position.organisation))
        score += BODY;
    }
    if (day !== null && heldOn(position, day)) score += DAY;
    most = Math.max(most, score);
  }
  return most;
}

const rolesOf = (title: ReadTitle | null, registry: Registry): readonly string[] =>
  (title?.roles ?? []).flatMap((role) => [role, ...(registry.alsoCalled.get(role) ?? [])]);

/** Those of the candidates whom the name and the office fit best; a surname alone needs an office to go by. */
export function fittest(
  ids: readonly string[],
  name: string,
  title: ReadTitle | null,
  day: string | null,
  registry: Registry,
): readonly string[] {
  const surname = isSurname(name, registry);
  const roles = rolesOf(title, registry);
  let best: string[] = [];
  let most = -1;
  for (const id of ids) {
    const score = evidence(id, title, roles, day, registry);
    if (surname && title && title.roles.length > 0 && score < ROLE) continue;
    if (score < OFFICE && isAnother(name, id, registry)) continue;
    if (score > most) {
      best = [id];
      most = score;
    } else if (score === most) best.push(id);
  }
  return best;
}

/** Whether a name is a family name alone, of one word or of several that the registry knows ("El Mansouri"). */
export function isSurname(name: string, registry: Registry): boolean {
  const key = nameKey(name);
  return !key.includes(' ') || registry.surnames.has(key);
}

/** Holders of the printed office who bear a name that the registry does not list: in part, or in another spelling. */
export function holdersLike(
  name: string,
  title: ReadTitle,
  day: string | null,
  registry: Registry,
): readonly string[] {
  const words = partsOf(name);
  const whole = consonants(name);
  const needed = words.length > 1 ? ROLE : OFFICE;
  const roles = rolesOf(title, registry);
  const ids = new Set(
    roles.flatMap((role) =>
      (registry.holdersOf.get(role) ?? []).map((position: Position) => position.person),
    ),
  );
  const like = [...ids].filter(
    (id) =>
      evidence(id, title, roles, day, registry) >= needed &&
      fullNames(id, registry).some(
        (full) =>
          (words.length > 1 && whole.length >= FEW_CONSONANTS && consonants(full) === whole) ||
          isWithin(words, partsOf(full)),
      ),
  );
  return like.length < 2 ? like : fittest(like, name, title, day, registry);
}

/** Two short names that share fewer say nothing. */
const FEW_CONSONANTS = 4;

/** Whether the name is that of another who shares the surname: its other words are in none of the person's names. */
export function isAnother(name: string, id: string, registry: Registry): boolean {
  const words = partsOf(name);
  if (words.length < 2) return false;
  const script = isArabic(name);
  const names = fullNames(id, registry).filter((full) => isArabic(full) === script);
  if (names.length === 0) return false;
  const whole = consonants(name);
  return !names.some((full) => {
    const parts = partsOf(full);
    return (
      isWithin(words, parts) ||
      isWithin(parts, words) ||
      (whole !== '' && consonants(full) === whole)
    );
  });
}

/** Whether two full names, in whatever scripts, have no word in common: two people, however either is spelled. */
export function areOtherNames(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  return x.length > 1 && y.length > 1 && !x.some((word) => y.some((other) => isAlike(word, other)));
}

const isWithin = (some: readonly string[], all: readonly string[]): boolean =>
  some.length > 0 && some.every((word) => all.some((other) => isAlike(word, other)));

const isAlike = (a: string, b: string): boolean =>
  a === b || (consonants(a).length > 1 && consonants(a) === consonants(b));

const isArabic = (text: string): boolean => /[\u0600-\u06ff]/.test(text);

/** Small words of names, which outlets write or leave out: an article, a servant's "Abd" goes with what follows. */
const LOOSE = markers('loose-in-names');

/** The words of a name; each is asked for again with every name that it is held against. */
const partsOf = remembering((name: string): readonly string[] => {
  const joined = nameKey(name)
    .replace(/(?<=^| )(abde?l?|عبد) (?=\S)/g, '$1')
    .replace(/(?<=^| )(ben|ait|بن) (?=\S)/g, '$1');
  return joined.split(' ').filter((word) => !LOOSE.has(word));
});

const namesOf = new WeakMap<Registry, ReadonlyMap<string, readonly string[]>>();

/** The names of a person that are more than a surname, in their comparison form. */
function fullNames(id: string, registry: Registry): readonly string[] {
  let index = namesOf.get(registry);
  if (!index) {
    const names = new Map<string, string[]>();
    for (const [name, ids] of registry.byName)
      for (const bearer of isSurname(name, registry) ? [] : ids) {
        if (registry.entities.get(bearer)?.type !== 'person') continue;
        const list = names.get(bearer);
        if (list) list.push(name);
        else names.set(bearer, [name]);
      }
    namesOf.set(registry, names);
    index = names;
  }
  return index.get(id) ?? [];
}
