import type { Row } from '../../schemas/index.ts';
import { rolesOfPart } from '../registries/role-parts.ts';

/** What the registries know that matching needs: who speaks for which body, and what belongs to what. */
export interface World {
  /** The entity itself, and the bodies it speaks for on that day (latest known office without a day). */
  bodiesOf(entity: string, date: string | null): readonly string[];
  /** The same, or one a member, office holder or part of the other. */
  akin(a: string, b: string): boolean;
  /** The body that a body belongs to. */
  parentOf(entity: string): string | null;
  typeOf(entity: string): Row<'entities'>['type'] | null;
  /** Whether one indicator is a broader name of the other ("arrests" and "arrests for online prostitution"). */
  relatedIndicators(a: string, b: string): boolean;
  /** What broader and narrower names of one thing have in common; the id itself where nothing is known. */
  headsOf(indicator: string): readonly string[];
  /** Language-neutral codes of the words in a measure. */
  conceptsOf(measure: string, language: 'fr' | 'ar' | 'en'): readonly string[];
  /** The concept that a counted noun's code is, with the broader ones: a learner is a pupil, and a person. */
  withBroader(unit: string): readonly string[];
  /** Codes of the countable things that a measure names. */
  nounsOf(measure: string, language: 'fr' | 'ar' | 'en'): readonly string[];
  /** The parties that a measure names: seats and votes are of one each. */
  partiesOf(measure: string): readonly string[];
  /** What a concept tells: the thing, only whom ("children", "women"), or little ("rate", "recorded", "persons"). */
  tells(concept: string): 'thing' | 'group' | 'little';
  /** Whether two concepts are sorts of one thing (sheep and goats are livestock), opposites (men and women) or two parties. */
  areSorts(a: string, b: string): boolean;
  /** Whether two places are one, or a town and the province named after it. */
  samePlace(a: string, b: string): boolean;
  /** Topic path of an indicator. */
  topicOf(indicator: string): string | null;
}

export interface WorldTables {
  readonly entities: readonly Row<'entities'>[];
  readonly positions: readonly Row<'positions'>[];
  readonly indicators: readonly Row<'indicators'>[];
  readonly relatedIndicators?: World['relatedIndicators'];
  readonly headsOf?: World['headsOf'];
  readonly conceptsOf?: World['conceptsOf'];
  readonly withBroader?: World['withBroader'];
  readonly nounsOf?: World['nounsOf'];
  readonly partiesOf?: World['partiesOf'];
  readonly tells?: World['tells'];
  readonly areSorts?: World['areSorts'];
}

/** Sorts of bodies that speak for the one of their sort above them: a delegate's ministry for the minister's. */
const OF_ONE_VOICE: ReadonlySet<string> = new Set(['police', 'ministry']);

/** Offices whose holder a body is called after. */
const HEADS = rolesOfPart('head');

/** Offices whose holder speaks for himself, not for the body he sits in. */
const MEMBERS = rolesOfPart('member');

/** Offices whose holder speaks for all that their body stands in: the whole government. */
const SPOKEN_FOR = new Set(['head_of_government', 'government_spokesperson']);

/** A world that knows the given rows; without the optional functions no two indicators are related. */
export function createWorld(tables: WorldTables): World {
  const entities = new Map(tables.entities.map((row) => [row.entity_id, row]));
  const offices = new Map<string, Row<'positions'>[]>();
  const ordered = [...tables.positions].sort((a, b) =>
    (a.start ?? '') < (b.start ?? '') ? 1 : -1,
  );
  for (const row of ordered) {
    const held = offices.get(row.person_id);
    if (held) held.push(row);
    else offices.set(row.person_id, [row]);
  }
  const chiefs = new Map<string, Row<'positions'>[]>();
  for (const row of ordered) {
    if (!row.organisation_id || !HEADS.has(row.role)) continue;
    const held = chiefs.get(row.organisation_id);
    if (held) held.push(row);
    else chiefs.set(row.organisation_id, [row]);
  }
  const topics = new Map(tables.indicators.map((row) => [row.indicator_id, row.topic]));
  const known = new Map<string, readonly string[]>();

  function find(entity: string, date: string | null): readonly string[] {
    const held = (offices.get(entity) ?? []).filter(
      (row) => row.organisation_id && !MEMBERS.has(row.role),
    );
    const current = date
      ? held.filter((row) => covers(row, date))
      : held.filter((row) => row.end === null);
    const chosen = current.length > 0 ? current : held.slice(0, 1);
    const bodies = new Set([entity, ...chosen.map((row) => row.organisation_id!)]);
    for (const { role, organisation_id } of chosen) {
      const above = entities.get(organisation_id!)?.parent_id;
      if (SPOKEN_FOR.has(role) && above) bodies.add(above);
    }
    for (const body of [...bodies]) {
      const row = entities.get(body);
      const parent = row?.parent_id ? entities.get(row.parent_id) : undefined;
      if (parent && row!.type === parent.type && OF_ONE_VOICE.has(parent.type))
        bodies.add(parent.entity_id);
    }
    for (const body of [...bodies]) for (const other of underOneHead(body, date)) bodies.add(other);
    return [...bodies];
  }

  /** Bodies of a sort that speaks with one voice whose head heads this one too: the police and its intelligence service. */
  function underOneHead(body: string, date: string | null): string[] {
    const type = entities.get(body)?.type;
    if (!type || !OF_ONE_VOICE.has(type)) return [];
    const holds = (row: Row<'positions'>) => (date ? covers(row, date) : row.end === null);
    return (chiefs.get(body) ?? [])
      .filter(holds)
      .flatMap(({ person_id }) => (offices.get(person_id) ?? []).filter(holds))
      .filter((row) => HEADS.has(row.role) && row.organisation_id !== null)
      .map((row) => row.organisation_id!)
      .filter((other) => entities.get(other)?.type === type);
  }

  const isParty = (id: string): boolean => entities.get(id)?.type === 'party';

  return {
    bodiesOf(entity, date) {
      const key = `${entity} ${date ?? ''}`;
      let bodies = known.get(key);
      if (!bodies) {
        bodies = find(entity, date);
        known.set(key, bodies);
      }
      return bodies;
    },
    akin(a, b) {
      if (a === b) return true;
      const belongs = (x: string, y: string) =>
        entities.get(x)?.parent_id === y ||
        (offices.get(x) ?? []).some((row) => row.organisation_id === y);
      return belongs(a, b) || belongs(b, a);
    },
    samePlace(a, b) {
      if (a === b) return true;
      const [x, y] = [entities.get(a), entities.get(b)];
      if (!x || !y || x.parent_id !== y.parent_id) return false;
      const [town, province] = x.type === 'city' ? [x, y] : [y, x];
      if (town.type !== 'city' || province.type !== 'province') return false;
      return town.name_ar !== null && ` ${province.name_ar} `.includes(` ${town.name_ar} `);
    },
    parentOf: (entity) => entities.get(entity)?.parent_id ?? null,
    typeOf: (entity) => entities.get(entity)?.type ?? null,
    relatedIndicators: tables.relatedIndicators ?? (() => false),
    headsOf: tables.headsOf ?? ((indicator) => [indicator]),
    conceptsOf: tables.conceptsOf ?? (() => []),
    withBroader: tables.withBroader ?? (() => []),
    nounsOf: tables.nounsOf ?? (() => []),
    partiesOf: tables.partiesOf ?? (() => []),
    tells: tables.tells ?? (() => 'thing'),
    areSorts: (a, b) => (isParty(a) && isParty(b) && a !== b) || (tables.areSorts?.(a, b) ?? false),
    topicOf: (indicator) => topics.get(indicator) ?? null,
  };
}

function covers(row: Row<'positions'>, date: string): boolean {
  return (
    (!row.start || row.start <= date) && (!row.end || date.slice(0, row.end.length) <= row.end)
  );
}
