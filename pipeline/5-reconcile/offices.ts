import type { Row } from '../../schemas/index.ts';
import { heldOn } from '../4-normalise/registry.ts';
import { rolesOfPart } from '../registries/role-parts.ts';
import { groupBy } from './group-by.ts';

type Position = Row<'positions'>;
type Entities = ReadonlyMap<string, Row<'entities'>>;

/**
 * Sorts of bodies that speak for one above them, and of which sort that is: a delegate's ministry for the minister's, the
 * council of government for the government, local authorities for the ministry that they are under.
 */
const OF_ONE_VOICE: ReadonlyMap<string, readonly string[]> = new Map([
  ['police', ['police']],
  ['ministry', ['ministry']],
  ['government', ['government', 'ministry']],
]);

/** Offices whose holder a body is called after. */
const HEADS = rolesOfPart('head');

/** Offices whose holder speaks for himself, not for the body he sits in. */
const MEMBERS = rolesOfPart('member');

/** Offices whose holder speaks for all that their body stands in: the whole government. */
const SPOKEN_FOR = new Set(['head_of_government', 'government_spokesperson']);

/** Who speaks for which body, by the day that they held an office on. */
export class Offices {
  readonly #entities: Entities;
  /** By person, and by the body that is headed; the latest first. */
  readonly #held: ReadonlyMap<string, readonly Position[]>;
  readonly #heads: ReadonlyMap<string, readonly Position[]>;
  readonly #known = new Map<string, readonly string[]>();

  constructor(entities: Entities, positions: readonly Position[]) {
    const latest = [...positions].sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1));
    this.#entities = entities;
    this.#held = groupBy(latest, ({ person_id }) => person_id);
    this.#heads = groupBy(
      latest.filter(({ role }) => HEADS.has(role)),
      ({ organisation_id }) => organisation_id,
    );
  }

  /** The entity itself, and the bodies it speaks for on that day (latest known office without a day). */
  bodiesOf(entity: string, date: string | null): readonly string[] {
    const key = `${entity} ${date ?? ''}`;
    const known = this.#known.get(key);
    if (known) return known;
    const own = [entity, ...this.#spokenFor(entity, date)];
    const above = own.flatMap((body) => this.#aboveOfOneVoice(body) ?? []);
    const headed = [...own, ...above];
    const beside = headed.flatMap((body) => this.#underOneHead(body, date));
    const bodies = [...new Set([...headed, ...beside])];
    this.#known.set(key, bodies);
    return bodies;
  }

  /** Whether a person has held an office in a body. */
  hasServed(person: string, body: string): boolean {
    return this.#heldBy(person).some((row) => row.organisation_id === body);
  }

  #heldBy = (person: string): readonly Position[] => this.#held.get(person) ?? [];

  /** The bodies of somebody's offices, and all that the government's own speakers speak for. */
  #spokenFor(person: string, date: string | null): string[] {
    const held = this.#heldBy(person).filter(
      ({ organisation_id, role }) => organisation_id && !MEMBERS.has(role),
    );
    const current = held.filter((row) => isHeld(row, date));
    const chosen = current.length > 0 ? current : held.slice(0, 1);
    return [
      ...chosen.map(({ organisation_id }) => organisation_id!),
      ...chosen.flatMap(({ role, organisation_id }) =>
        SPOKEN_FOR.has(role) ? (this.#entities.get(organisation_id!)?.parent_id ?? []) : [],
      ),
    ];
  }

  #aboveOfOneVoice(body: string): string | null {
    const row = this.#entities.get(body);
    const parent = row?.parent_id ? this.#entities.get(row.parent_id) : undefined;
    return parent && OF_ONE_VOICE.get(row!.type)?.includes(parent.type) ? parent.entity_id : null;
  }

  /** Bodies of a sort that speaks with one voice whose head heads this one too: the police and its intelligence service. */
  #underOneHead(body: string, date: string | null): string[] {
    const type = this.#entities.get(body)?.type;
    if (!type || !OF_ONE_VOICE.has(type)) return [];
    return (this.#heads.get(body) ?? [])
      .filter((row) => isHeld(row, date))
      .flatMap(({ person_id }) => this.#heldBy(person_id).filter((row) => isHeld(row, date)))
      .filter((row) => HEADS.has(row.role) && row.organisation_id !== null)
      .map((row) => row.organisation_id!)
      .filter((other) => this.#entities.get(other)?.type === type);
  }
}

/** Whether an office is held on a day; without one, whether it is not known to have ended. */
const isHeld = (position: Position, date: string | null): boolean =>
  date ? heldOn(position, date) : position.end === null;
