import type { Row } from '../../schemas/index.ts';
import { conceptsOf } from '../4-normalise/concepts.ts';
import { headsOf, INDICATORS, relatedIndicators } from '../4-normalise/signatures.ts';
import { readCsv } from '../csv.ts';
import { createWorld, type World } from './world.ts';

const file = (name: string) => new URL(`../registries/${name}.csv`, import.meta.url);

let shipped: World | null = null;

/** The world of the registries that ship with the pipeline, read at first use. */
export function shippedWorld(): World {
  shipped ??= createWorld({
    entities: readCsv(file('entities'), ['entity_id', 'type', 'parent_id']).map((row) => ({
      entity_id: row.entity_id,
      type: row.type as Row<'entities'>['type'],
      name_fr: null,
      name_ar: null,
      name_en: null,
      wikidata_id: null,
      parent_id: row.parent_id || null,
    })),
    positions: readCsv(file('positions'), [
      'person_id',
      'role',
      'organisation_id',
      'start',
      'end',
      'source_url',
    ]).map((row) => ({
      ...row,
      organisation_id: row.organisation_id || null,
      start: row.start || null,
      end: row.end || null,
    })),
    indicators: INDICATORS,
    relatedIndicators,
    headsOf,
    conceptsOf,
  });
  return shipped;
}
