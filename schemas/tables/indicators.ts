import { z } from 'zod';
import { defineTable, id, text } from '../table.ts';

export const indicators = defineTable({
  name: 'indicators',
  title: 'Indicators',
  description: 'What is measured, as a controlled vocabulary in three languages.',
  primaryKey: ['indicator_id'],
  references: {},
  row: z.object({
    indicator_id: id('Indicator', 'Stable readable id.'),
    name_fr: text('French name', 'Name in French.'),
    name_ar: text('Arabic name', 'Name in Arabic.'),
    name_en: text('English name', 'Name in English.'),
    unit: text('Unit', 'Unit code that figures of this indicator carry.'),
    topic: text('Topic', 'Topic path, broad to narrow, parts joined by a slash.'),
    definition: text('Definition', 'What counts and what does not.'),
  }),
});
