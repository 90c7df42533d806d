import { z } from 'zod';
import { defineTable, id, optionalId, optionalText, text } from '../table.ts';

export const positions = defineTable({
  name: 'positions',
  title: 'Positions',
  description: 'Who held which public office, and when, with the source of the fact.',
  primaryKey: ['person_id', 'role', 'organisation_id', 'start'],
  references: { person_id: 'entities.entity_id', organisation_id: 'entities.entity_id' },
  row: z.object({
    person_id: id('Person', 'Holder of the office.'),
    role: id('Role', 'Code of the office.'),
    organisation_id: optionalId('Organisation', 'Body in which the office is held.'),
    start: optionalText('Start', 'ISO 8601 date of taking office, as precise as the source.'),
    end: optionalText('End', 'ISO 8601 date of leaving office; empty while in office or unknown.'),
    source_url: text('Source', 'Page where the fact was seen.'),
  }),
});
