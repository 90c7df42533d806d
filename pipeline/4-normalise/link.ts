import type { Party } from '../3-extract/mention.ts';
import { isAcronymOf } from '../3-extract/names/registry-names.ts';
import { markers } from '../lexicons/markers.ts';
import { isForeign } from './abroad.ts';
import { bodiesNamed, inOffice } from './bodies.ts';
import { fittest, holdersLike } from './link-person.ts';
import { heldOn, nameKey, type Position, type Registry, withoutGloss } from './registry.ts';
import { type ReadTitle, readTitle } from './titles.ts';

/** Whom a party is: an id of the registry; null with its rivals where several fit, null alone where none does. */
export interface Link {
  readonly id: string | null;
  /** Ids that fit equally well. */
  readonly rivals: readonly string[];
}

export const NOBODY: Link = { id: null, rivals: [] };

/** Resolves a party by its name, with its title, the day and its body as evidence. */
export function linkParty(party: Party, day: string | null, registry: Registry): Link {
  const title = party.role && !isForeign(party.role) ? readTitle(party.role, registry) : null;
  if (party.name === null) return title ? byOffice(title, day, registry) : NOBODY;
  const ids = candidatesOf(party, registry);
  const people = ids.filter((id) => isPerson(id, registry));
  if (people.length > 0 && (party.role !== null || people.length === ids.length))
    return only(fittest(people, party.name, title, day, registry));
  if (ids.length === 0 && title && title.roles.length > 0)
    return only(holdersLike(party.name, title, day, registry));
  return only(
    inOffice(
      ids.filter((id) => !isPerson(id, registry)),
      day,
      registry,
    ),
  );
}

const isPerson = (id: string, registry: Registry): boolean =>
  registry.entities.get(id)?.type === 'person';

function candidatesOf(party: Party, registry: Registry): string[] {
  const name = withoutGloss(party.name!);
  // What took up "the Spanish ministry" later by its plain name is the Spanish one too.
  const known = isForeign(name)
    ? party.candidates.filter((id) => isPerson(id, registry))
    : party.candidates;
  const ids = new Set([...named(name, registry), ...known]);
  if (ids.size === 0) for (const id of named(respelled(name), registry)) ids.add(id);
  if (ids.size === 0 && party.role === null && !isForeign(name))
    for (const id of bodyOf(nameKey(respelled(name)).split(' '), registry)) ids.add(id);
  return [...new Set([...ids].map((id) => registry.redirects.get(id) ?? id))].sort();
}

function named(name: string, registry: Registry): readonly string[] {
  const key = nameKey(name);
  const acronym = registry.acronyms.get(key);
  return acronym && !isAcronymOf(name, acronym) ? [] : (registry.byName.get(key) ?? []);
}

/** A body whose printed name is not quite a registered one. */
function bodyOf(words: readonly string[], registry: Registry): readonly string[] {
  const plain = words.filter((word) => !NATIONALITY.has(word));
  if (plain.length === 0) return [];
  const ministry = ministryOf(plain, registry);
  if (ministry.length > 0) return ministry;
  // "le ministère marocain de l'Intérieur"; and a body's printed name can run on past its registered one.
  for (let end = plain.length; end > 1; end--) {
    const ids = bodiesNamed(plain.slice(0, end).join(' '), registry, true);
    if (ids.length > 0) return ids;
  }
  const short = bodiesNamed(plain.join(' '), registry, false);
  if (short.length > 0) return short;
  // «لفريق …»: the preposition before a name that is known without it.
  const first = plain[0]!.replace(LAM, '');
  return first.length > 2 && first !== plain[0] ? bodyOf([first, ...plain.slice(1)], registry) : [];
}

const LAM = /^ل(?=[^ل])/;

/** "the tourism ministry" is the ministry of tourism, and that is it. */
function ministryOf(words: readonly string[], registry: Registry): readonly string[] {
  const [portfolio] = [...words.join(' ').matchAll(MINISTRY)].map(
    ([, before, after]) => before ?? after,
  );
  if (!portfolio) return [];
  for (const whole of [true, false])
    for (const name of [`ministry of ${portfolio}`, `${portfolio} ministry`]) {
      const ids = bodiesNamed(name, registry, whole);
      if (ids.length > 0) return ids;
    }
  return [];
}

const MINISTRY = /^(?:the )?(?:(\S.*) ministry|ministry of (?:the )?(\S.*))$/g;

/** What a foreign outlet adds to the name of a Moroccan body. */
const NATIONALITY = markers('nationality');

/** «وزاره الاقتصاد و المالية»: with the endings and the joined «و» that Arabic grammar writes. */
const respelled = (name: string): string =>
  name.replace(/ه(?![\p{L}\p{M}])/gu, 'ة').replace(/(?<=\sو)\s+(?=\p{L})/gu, '');

/** Who held an office on a day, where the text names the office alone. */
function byOffice(title: ReadTitle, day: string | null, registry: Registry): Link {
  if (title.elsewhere) return NOBODY;
  const link = holders(title.roles, title, day, registry);
  if (link.id !== null || link.rivals.length > 0 || title.organisations.length === 0) return link;
  const also = title.roles.flatMap((role) => registry.alsoCalled.get(role) ?? []);
  const other = holders(also, title, day, registry);
  if (other.id !== null || other.rivals.length > 0 || !title.inside) return other;
  return holders(title.roles, { ...title, organisations: [] }, day, registry);
}

function holders(
  roles: readonly string[],
  title: ReadTitle,
  day: string | null,
  registry: Registry,
): Link {
  // A title without its body fits whoever holds it anywhere.
  if (title.organisations.length === 0 && !roles.some((role) => registry.once.has(role)))
    return NOBODY;
  const all = roles.flatMap((role) => registry.holdersOf.get(role) ?? []);
  const offices = all.filter(
    (position) =>
      title.organisations.length === 0 ||
      (position.organisation !== null && title.organisations.includes(position.organisation)),
  );
  const fitting = day === null ? offices : latest(offices.filter((one) => heldOn(one, day)));
  return only([...new Set(fitting.map((position) => position.person))]);
}

/** One holds such an office at a time: of those whose end is unknown, who began before another did has left it. */
function latest(offices: readonly Position[]): readonly Position[] {
  let start = '';
  for (const office of offices) if (office.start > start) start = office.start;
  return offices.filter((one) => one.end !== '' || one.start === start);
}

const only = (ids: readonly string[]): Link =>
  ids.length === 1 ? { id: ids[0]!, rivals: [] } : { id: null, rivals: [...ids].sort() };
