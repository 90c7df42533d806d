import { issue, type Rule } from '../rule.ts';

export const privacy: Rule = {
  name: 'privacy',
  guarantee:
    'Nobody is named as a speaker or an authority without a public role or a place in the registry.',
  check: ({ dataset }) =>
    dataset.statements.flatMap((row) =>
      row.speaker_type === 'person' &&
      row.speaker_name !== null &&
      row.speaker_id === null &&
      row.speaker_role === null
        ? [
            issue(
              'error',
              'privacy.no-role',
              `${row.statement_id}: names a speaker without role or registry id. Drop the name, or add the person's public role.`,
              row.source_id,
            ),
          ]
        : [],
    ),
};
