import type { Issue } from '../../issue.ts';
import { issue, type Rule } from '../rule.ts';

export const figures: Rule = {
  name: 'figures',
  guarantee:
    'A figure has one value or one range, a unit that fits its kind, and a period that does not end before it starts.',
  check: ({ dataset }) =>
    dataset.figures.flatMap((row) => {
      const found: Issue[] = [];
      const fail = (message: string) =>
        found.push(issue('error', 'figures.value', `${row.figure_id}: ${message}`, row.source_id));
      const range = row.comparator === 'between';
      if (range !== (row.value === null))
        fail(range ? 'a range carries value_min and value_max, no value.' : 'no value.');
      if (range !== (row.value_min !== null && row.value_max !== null))
        fail('value_min and value_max go with `between` only.');
      if (
        row.value_min !== null &&
        row.value_max !== null &&
        Number(row.value_min) > Number(row.value_max)
      )
        fail(`its range runs from ${row.value_min} down to ${row.value_max}.`);
      if (row.kind === 'percent' && row.unit !== 'percent')
        fail(`a percentage has the unit "${row.unit}".`);
      if (row.kind === 'money' && !/^[A-Z]{3}$/.test(row.unit))
        fail(`an amount of money has the unit "${row.unit}", no ISO 4217 code.`);
      if (row.period_start && row.period_end && row.period_start > row.period_end)
        fail(`its period runs from ${row.period_start} back to ${row.period_end}.`);
      if (row.start >= row.end) fail('its span is empty.');
      return found;
    }),
};
