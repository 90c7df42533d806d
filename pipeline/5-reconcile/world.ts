import type { Row } from '../../schemas/index.ts';
import { isSeated } from '../3-extract/figures/measure/counted/party.ts';
import { Offices } from './offices.ts';

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
  /** Which way a measure says that it moved. */
  directionOf(measure: string, language: 'fr' | 'ar' | 'en'): 'rise' | 'fall' | null;
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
  readonly directionOf?: World['directionOf'];
  readonly partiesOf?: World['partiesOf'];
  readonly tells?: World['tells'];
  readonly areSorts?: World['areSorts'];
}

/** A world that knows the given rows; without the optional functions no two indicators are related. */
export function createWorld(tables: WorldTables): World {
  const entities = new Map(tables.entities.map((row) => [row.entity_id, row]));
  const offices = new Offices(entities, tables.positions);
  const topics = new Map(tables.indicators.map((row) => [row.indicator_id, row.topic]));
  const isParty = (id: string): boolean => isSeated(entities.get(id)?.type);

  return {
    bodiesOf: (entity, date) => offices.bodiesOf(entity, date),
    akin(a, b) {
      if (a === b) return true;
      const belongs = (x: string, y: string) =>
        entities.get(x)?.parent_id === y || offices.hasServed(x, y);
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
    directionOf: tables.directionOf ?? (() => null),
    partiesOf: tables.partiesOf ?? (() => []),
    tells: tables.tells ?? (() => 'thing'),
    areSorts: (a, b) => (isParty(a) && isParty(b) && a !== b) || (tables.areSorts?.(a, b) ?? false),
    topicOf: (indicator) => topics.get(indicator) ?? null,
  };
}
