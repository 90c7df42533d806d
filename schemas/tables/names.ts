import { z } from 'zod';
import { code, defineTable, id, text } from '../table.ts';
import { LANGUAGES } from './codes.ts';

export const names = defineTable({
  name: 'names',
  title: 'Names',
  description: 'Every spelling, acronym and former name by which texts refer to an entity.',
  primaryKey: ['entity_id', 'name', 'language'],
  references: { entity_id: 'entities.entity_id' },
  row: z.object({
    entity_id: id('Entity', 'Entity that bears the name.'),
    name: text('Name', 'The name as written.'),
    language: code(LANGUAGES, 'Language', 'ISO 639-1 code of the language it is used in.'),
    script: code(['arabic', 'latin'], 'Script', 'Script that it is written in.'),
    kind: code(
      ['acronym', 'former', 'official', 'short', 'variant'],
      'Kind',
      'What sort of name it is.',
    ),
  }),
});
