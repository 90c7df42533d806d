import { z } from 'zod';
import {
  code,
  defineTable,
  flag,
  id,
  optionalDate,
  optionalDecimal,
  optionalId,
  optionalText,
  text,
  whole,
} from '../table.ts';
import { COMPARATORS, FIGURE_KINDS, FIGURE_ROLES } from './codes.ts';

export const figures = defineTable({
  name: 'figures',
  title: 'Figures',
  description: 'Every stated figure, down to its characters, as one document reports it.',
  primaryKey: ['figure_id'],
  references: {
    statement_id: 'statements.statement_id',
    source_id: 'sources.source_id',
    indicator_id: 'indicators.indicator_id',
    place_id: 'entities.entity_id',
  },
  row: z.object({
    figure_id: id('Figure', 'Source id, then the place of the figure in it.'),
    statement_id: id('Statement', 'Statement that carries the figure.'),
    source_id: id('Source', 'Document that carries the figure.'),
    start: whole(
      'Start',
      'Offset of the first character of the surface in the canonical text.',
      'Unicode code points',
    ),
    end: whole('End', 'Offset after the last character of the surface.', 'Unicode code points'),
    surface: text(
      'Surface',
      'The figure as printed: number, scale word and currency, percent or measure sign; no comparator.',
    ),
    value: optionalDecimal(
      'Value',
      'Exact value in base units of `unit`; empty for a range.',
      'see `unit`',
    ),
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
    comparator: code(
      COMPARATORS,
      'Comparator',
      'How the outlet bounds the value: eq, lt (under), le (at most), gt (over), ge (at least), approx (about), between.',
    ),
    kind: code(FIGURE_KINDS, 'Kind', 'What sort of quantity it is.'),
    role: code(
      FIGURE_ROLES,
      'Role',
      'level: an amount; change: a difference or growth; share: a part of a whole; rate: per a denominator.',
    ),
    unit: text(
      'Unit',
      'ISO 4217 for money, `percent`, UCUM for physical units, otherwise the code of the counted noun or the noun as printed.',
    ),
    unit_text: optionalText(
      'Unit as printed',
      'The counted noun or unit as the text has it; for a rate with its denominator.',
    ),
    measure: optionalText(
      'Measure',
      'What is measured: a noun phrase of the text that can be read without the sentence.',
    ),
    indicator_id: optionalId('Indicator', 'What is measured, as a code; empty rather than wrong.'),
    period_start: optionalDate('Period start', 'First day (ISO 8601) that the figure covers.'),
    period_end: optionalDate('Period end', 'Last day (ISO 8601) that the figure covers.'),
    period_text: optionalText('Period as printed', 'The words that the period was read from.'),
    place_id: optionalId(
      'Place',
      'Region, province or city that the figure is about, where narrower than the country.',
    ),
    hedged: flag(
      'Hedged',
      'Whether a conditional mood, a forecast, an allegation or a doubt bears on the figure.',
    ),
    rule: text('Rule', 'Name of the rule that matched.'),
  }),
});
