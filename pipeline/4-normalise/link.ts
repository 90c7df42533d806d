import type { Party } from '../3-extract/mention.ts';
import { markers } from '../lexicons/markers.ts';
import { heldOn, nameKey, type Position, type Registry } from './registry.ts';
import { type ReadTitle, readTitle } from './titles.ts';
import { consonants } from './transliteration.ts';

/** Whom a party is: an id of the registry; null with a reason where several fit, null alone where none does. */
export interface Link {
  readonly id: string | null;
  /** Ids that fit equally well. */
  readonly rivals: readonly string[];
}

const NOBODY: Link = { id: null, rivals: [] };

/** Resolves a party by its name, with its title, the day and its body as evidence. */
export function linkParty(party: Party, day: string | null, registry: Registry): Link {
  const abroad = isForeign(party.role);
  const title = party.role && !abroad ? readTitle(party.role, registry) : null;
  if (party.name === null) return title ? byOffice(title, day, registry) : NOBODY;
  const ids = candidatesOf(party, registry);
  const people = ids.filter((id) => registry.entities.get(id)?.type === 'person');
  if (people.length > 0 && (party.role !== null || people.length === ids.length))
    return person(people, party, title, day, registry);
  if (ids.length === 0 && title && title.roles.length > 0)
    return spelled(party.name, title, day, registry);
  return only(ids.filter((id) => registry.entities.get(id)?.type !== 'person'));
}

/** A full name in a spelling that the registry lacks: whoever has its consonants and held the printed office. */
function spelled(name: string, title: ReadTitle, day: string | null, registry: Registry): Link {
  if (!nameKey(name).includes(' ')) return NOBODY;
  const sound = consonants(name);
  if (sound.length < FEW_CONSONANTS) return NOBODY;
  const ids = bySound(registry).get(sound) ?? [];
  const held = (id: string, least: number) =>
    evidence(registry.positionsOf.get(id) ?? [], title, day) >= least;
  const sounding = ids.filter((id) => held(id, ROLE));
  if (sounding.length > 0) return only(sounding);
  // "Samir Berrada", whom the registry has as "Mohamed Samir Berrada", in the office at the body that is printed.
  const words = nameKey(name).split(' ');
  return only(
    fullerNames(registry)
      .filter(({ names }) => words.every((word) => names.has(word)))
      .flatMap(({ id }) => (held(id, ROLE + BODY) ? [id] : [])),
  );
}

interface FullName {
  readonly id: string;
  readonly names: ReadonlySet<string>;
}

const fullNames = new WeakMap<Registry, readonly FullName[]>();

/** People by the words of their names. */
function fullerNames(registry: Registry): readonly FullName[] {
  let people = fullNames.get(registry);
  if (!people) {
    people = [...registry.byName].flatMap(([name, ids]) =>
      name.includes(' ')
        ? ids
            .filter((id) => registry.entities.get(id)?.type === 'person')
            .map((id) => ({ id, names: new Set(name.split(' ')) }))
        : [],
    );
    fullNames.set(registry, people);
  }
  return people;
}

/** Two short names that share fewer say nothing. */
const FEW_CONSONANTS = 4;

const sounds = new WeakMap<Registry, Map<string, string[]>>();

/** Consonants of every full name of a person → ids. */
function bySound(registry: Registry): Map<string, string[]> {
  let index = sounds.get(registry);
  if (!index) {
    index = new Map();
    for (const [name, ids] of registry.byName)
      for (const id of name.includes(' ') ? ids : []) {
        if (registry.entities.get(id)?.type !== 'person') continue;
        const sound = consonants(name);
        const at = index.get(sound) ?? [];
        index.set(sound, at.includes(id) ? at : [...at, id]);
      }
    sounds.set(registry, index);
  }
  return index;
}

function candidatesOf(party: Party, registry: Registry): string[] {
  const words = nameKey(party.name!).split(' ');
  const ids = new Set([...named(words, registry), ...party.candidates]);
  if (ids.size === 0 && party.role === null && !isForeign(party.name)) {
    const plain = words.filter((word) => !NATIONALITY.has(word));
    for (const id of ministryOf(plain, registry)) ids.add(id);
    if (ids.size === 0) for (const id of begunBy(plain, registry)) ids.add(id);
    // "le ministère marocain de l'Intérieur"; and a body's printed name can run on past its registered one.
    for (let end = plain.length; end > 1 && ids.size === 0; end--)
      for (const id of named(plain.slice(0, end), registry))
        if (registry.entities.get(id)?.type !== 'person') ids.add(id);
  }
  return [...new Set([...ids].map((id) => registry.redirects.get(id) ?? id))].sort();
}

const FOREIGN = markers('foreign');

/** Whether a printed name or role is another country's: "le gouvernement espagnol", «وزير الداخلية الإسباني». */
const isForeign = (printed: string | null): boolean =>
  (printed ?? '')
    .toLowerCase()
    .split(/[\s'’]+/)
    .some((word) => FOREIGN.has(word));

const named = (words: readonly string[], registry: Registry) =>
  registry.byName.get(words.join(' ')) ?? [];

/** "the tourism ministry" is the ministry of tourism. */
function ministryOf(words: readonly string[], registry: Registry): readonly string[] {
  const portfolio = words.at(0) === 'the' ? words.slice(1, -1) : words.slice(0, -1);
  return words.at(-1) === 'ministry' && portfolio.length > 0
    ? named(['ministry', 'of', ...portfolio], registry)
    : [];
}

const beginnings = new WeakMap<Registry, Map<string, Set<string>>>();

/** «وزارة التربية», "ministère de l'Économie": the ministry whose name goes on so, where one alone does. */
function begunBy(words: readonly string[], registry: Registry): Iterable<string> {
  let index = beginnings.get(registry);
  if (!index) {
    index = new Map();
    for (const [name, ids] of registry.byName)
      for (const id of ids) {
        if (registry.entities.get(id)?.type !== 'ministry') continue;
        const whole = name.split(' ');
        for (let end = 2; end < whole.length; end++) {
          const begun = whole.slice(0, end).join(' ');
          index.set(begun, (index.get(begun) ?? new Set()).add(id));
        }
      }
    beginnings.set(registry, index);
  }
  const ids = index.get(words.join(' '));
  return ids?.size === 1 ? ids : [];
}

/** What a foreign outlet adds to the name of a Moroccan body. */
const NATIONALITY = markers('nationality');

/** Among people of one name, who held the printed office on the day; a surname alone needs an office to go by. */
function person(
  ids: readonly string[],
  party: Party,
  title: ReadTitle | null,
  day: string | null,
  registry: Registry,
): Link {
  const surname = !nameKey(party.name!).includes(' ');
  let best: string[] = [];
  let most = -1;
  for (const id of ids) {
    const score = evidence(registry.positionsOf.get(id) ?? [], title, day);
    if (surname && title && title.roles.length > 0 && score < ROLE) continue;
    if (score > most) {
      best = [id];
      most = score;
    } else if (score === most) best.push(id);
  }
  return only(best);
}

const ROLE = 2;
const BODY = 4;
const DAY = 1;

function evidence(
  positions: readonly Position[],
  title: ReadTitle | null,
  day: string | null,
): number {
  let most = 0;
  for (const position of positions) {
    let score = 0;
    if (title?.roles.includes(position.role)) {
      score += ROLE;
      if (position.organisation && title.organisations.includes(position.organisation))
        score += BODY;
    }
    if (day !== null && heldOn(position, day)) score += DAY;
    most = Math.max(most, score);
  }
  return most;
}

/** Who held an office on a day, where the text names the office alone. */
function byOffice(title: ReadTitle, day: string | null, registry: Registry): Link {
  const holders = title.roles.flatMap((role) => registry.holdersOf.get(role) ?? []);
  const offices = holders.filter(
    (position) =>
      title.organisations.length === 0 ||
      (position.organisation !== null && title.organisations.includes(position.organisation)),
  );
  // A title without its body fits whoever holds it anywhere: only an office that exists once will do.
  const places = new Set(offices.map((position) => position.organisation));
  if (title.organisations.length === 0 && places.size > 1) return NOBODY;
  const fitting = day === null ? offices : offices.filter((position) => heldOn(position, day));
  return only([...new Set(fitting.map((position) => position.person))]);
}

const only = (ids: readonly string[]): Link =>
  ids.length === 1 ? { id: ids[0]!, rivals: [] } : { id: null, rivals: [...ids].sort() };
