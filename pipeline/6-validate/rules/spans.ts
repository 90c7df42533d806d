import { sha256 } from '../../hash.ts';
import { issue, type Rule } from '../rule.ts';

export const spans: Rule = {
  name: 'spans',
  guarantee:
    'A figure lies inside its statement, reads as its surface there, and a statement’s text matches its hash.',
  check: ({ dataset }) => {
    const statements = new Map(dataset.statements.map((row) => [row.statement_id, row]));
    const texts = dataset.statements.flatMap((row) =>
      row.text !== null && sha256(row.text) !== row.text_sha256
        ? [
            issue(
              'error',
              'spans.hash',
              `${row.statement_id}: its text does not match text_sha256.`,
              row.source_id,
            ),
          ]
        : [],
    );
    const figures = dataset.figures.flatMap((row) => {
      const statement = statements.get(row.statement_id);
      if (!statement) return [];
      if (row.start < statement.start || row.end > statement.end)
        return [
          issue(
            'error',
            'spans.outside',
            `${row.figure_id}: lies outside its statement ${row.statement_id}.`,
            row.source_id,
          ),
        ];
      if (statement.text === null) return [];
      const read = [...statement.text]
        .slice(row.start - statement.start, row.end - statement.start)
        .join('');
      return read === row.surface
        ? []
        : [
            issue(
              'error',
              'spans.surface',
              `${row.figure_id}: its span reads "${read}", its surface "${row.surface}".`,
              row.source_id,
            ),
          ];
    });
    return [...texts, ...figures];
  },
};
