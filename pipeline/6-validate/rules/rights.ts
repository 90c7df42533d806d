import { issue, type Rule } from '../rule.ts';

/** Licences under which a document's sentences may be published again. */
const OPEN = /^(CC0-1\.0|CC-BY-|ODC-BY|PDDL)/;

export const rights: Rule = {
  name: 'rights',
  guarantee: 'No sentence of a document that may not be redistributed is published.',
  check: ({ dataset }) => {
    const closed = new Set(
      dataset.sources
        .filter((row) => row.form !== 'abstract' && !OPEN.test(row.rights ?? ''))
        .map((row) => row.source_id),
    );
    return dataset.statements.flatMap((row) =>
      row.text !== null && closed.has(row.source_id)
        ? [
            issue(
              'error',
              'rights.text',
              `${row.statement_id}: carries text of a document that is not open. Leave text empty.`,
              row.source_id,
            ),
          ]
        : [],
    );
  },
};
