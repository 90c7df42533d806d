import { z } from 'zod';
import { code, defineTable, id, optionalCode, optionalId, optionalText } from '../table.ts';
import { ACT_TYPES, DATE_PRECISIONS } from './codes.ts';

export const communications = defineTable({
  name: 'communications',
  title: 'Official acts of speech',
  description:
    'Answers, questions, reports, press releases, speeches: one row an act, however many documents report it.',
  primaryKey: ['communication_id'],
  references: {
    speaker_id: 'entities.entity_id',
    addressee_id: 'entities.entity_id',
    reply_to: 'communications.communication_id',
    forum_id: 'entities.entity_id',
  },
  row: z.object({
    communication_id: id('Communication', 'Stable readable id of the act.'),
    type: code(ACT_TYPES, 'Type', 'What sort of act it is.'),
    date: optionalText(
      'Date',
      'ISO 8601 date of the act, as precise as date_precision says (2023-12-19, 2023-12, 2023).',
    ),
    date_precision: optionalCode(
      DATE_PRECISIONS,
      'Date precision',
      'day, month or year; empty where the date is unknown.',
    ),
    speaker_id: optionalId('Speaker', 'Entity that performed the act.'),
    addressee_id: optionalId('Addressee', 'Entity that the act is addressed to.'),
    reply_to: optionalId('Reply to', 'The communication that this one answers.'),
    forum_id: optionalId(
      'Forum',
      'Where it was performed: a chamber, a committee, the council of government.',
    ),
    topic: optionalText('Topic', 'What it is about: a topic code of the indicator registry.'),
  }),
});
