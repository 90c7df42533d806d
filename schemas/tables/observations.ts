import { z } from 'zod';
import {
  code,
  defineTable,
  id,
  optionalCodes,
  optionalDate,
  optionalDecimal,
  optionalId,
  text,
  whole,
} from '../table.ts';
import { AGREEMENTS, COMPARATORS, CONFLICTS } from './codes.ts';

export const observations = defineTable({
  name: 'observations',
  title: 'Observations',
  description:
    'One official figure, however many outlets report it; the reading is the one with most support, never a ruling on truth.',
  primaryKey: ['observation_id'],
  references: {
    communication_id: 'communications.communication_id',
    speaker_id: 'entities.entity_id',
    indicator_id: 'indicators.indicator_id',
    place_id: 'entities.entity_id',
  },
  row: z.object({
    observation_id: id('Observation', 'Stable readable id.'),
    communication_id: optionalId('Communication', 'Official act that states it.'),
    speaker_id: optionalId('Speaker', 'Entity that states it.'),
    indicator_id: optionalId('Indicator', 'What is measured, as a code.'),
    period_start: optionalDate('Period start', 'First day that the best supported reading covers.'),
    period_end: optionalDate('Period end', 'Last day that the best supported reading covers.'),
    place_id: optionalId('Place', 'Region, province or city, where narrower than the country.'),
    value: optionalDecimal('Value', 'Best supported value; empty for a range.', 'see `unit`'),
    value_min: optionalDecimal(
      'Minimum',
      'Lower end, where comparator is `between`.',
      'see `unit`',
    ),
    value_max: optionalDecimal(
      'Maximum',
      'Upper end, where comparator is `between`.',
      'see `unit`',
    ),
    comparator: code(COMPARATORS, 'Comparator', 'Best supported comparator.'),
    unit: text('Unit', 'As in figures.'),
    reports: whole('Reports', 'Number of publishers that report it.', 'publishers'),
    agreement: code(
      AGREEMENTS,
      'Agreement',
      'single: one publisher; agree: all the same; compatible: can all be true; conflict: cannot.',
    ),
    conflict_on: optionalCodes(
      CONFLICTS,
      'Conflict on',
      'Dimensions on which reports differ irreconcilably, space-separated.',
    ),
  }),
});
