import { z } from 'zod';
import { defineTable, flag, id, optionalCodes, optionalId } from '../table.ts';
import { CONFLICTS } from './codes.ts';

export const observation_reports = defineTable({
  name: 'observation_reports',
  title: 'Reports of observations',
  description:
    'Which figure of which document reports which observation, and how it differs from the best supported reading.',
  primaryKey: ['observation_id', 'figure_id'],
  references: {
    observation_id: 'observations.observation_id',
    figure_id: 'figures.figure_id',
    source_id: 'sources.source_id',
    publisher_id: 'entities.entity_id',
  },
  row: z.object({
    observation_id: id('Observation', 'Official figure that is reported.'),
    figure_id: id('Figure', 'Figure that reports it.'),
    source_id: id('Source', 'Document of the figure.'),
    publisher_id: optionalId(
      'Publisher',
      'Publisher of the document; syndicated copies carry one publisher.',
    ),
    agrees: flag(
      'Agrees',
      'Whether the figure is the best supported reading or compatible with it.',
    ),
    differs_on: optionalCodes(
      CONFLICTS,
      'Differs on',
      'Dimensions on which it differs, space-separated.',
    ),
  }),
});
