import { z } from 'zod';
import { code, defineTable, id, optionalId, optionalText } from '../table.ts';
import { ENTITY_TYPES } from './codes.ts';

export const entities = defineTable({
  name: 'entities',
  title: 'Entities',
  description: 'People in public office, bodies, outlets and places.',
  primaryKey: ['entity_id'],
  references: { parent_id: 'entities.entity_id' },
  row: z.object({
    entity_id: id('Entity', 'Stable readable id, never derived from one spelling of a name.'),
    type: code(ENTITY_TYPES, 'Type', 'What sort of entity it is.'),
    name_fr: optionalText('French name', 'Usual name in French, where seen in a source.'),
    name_ar: optionalText('Arabic name', 'Usual name in Arabic, where seen in a source.'),
    name_en: optionalText('English name', 'Usual name in English, where seen in a source.'),
    wikidata_id: optionalText('Wikidata', 'Wikidata item, where seen in a source.'),
    parent_id: optionalId('Parent', 'Entity that this one is part of or reports to.'),
  }),
});
