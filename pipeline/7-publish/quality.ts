import { RULES } from '../6-validate/rules/index.ts';
import type { Edition } from '../edition.ts';

/** QUALITY.md: what a user should know before relying on this version. */
export function qualityReport({ dataset, issues }: Edition, version: string): string {
  const share = (part: number, whole: number) =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
  const { figures, statements, observations, sources } = dataset;
  const filled = (column: keyof (typeof figures)[number]) =>
    share(figures.filter((row) => row[column] !== null).length, figures.length);
  const attributed = statements.filter(
    (row) => row.speaker_id !== null || row.speaker_name !== null,
  ).length;
  const codes = [...new Set(issues.map((row) => row.code))].sort();
  const agreement = (kind: string) => observations.filter((row) => row.agreement === kind).length;
  return `# Quality of ${version}

| what | how much |
| --- | --- |
| documents | ${sources.length} |
| figures | ${figures.length} |
| figures with a period | ${filled('period_start')} |
| figures with an indicator | ${filled('indicator_id')} |
| figures that the outlet hedges | ${share(figures.filter((row) => row.hedged).length, figures.length)} |
| statements with a speaker | ${share(attributed, statements.length)} |
| observations: single / agree / compatible / conflict | ${['single', 'agree', 'compatible', 'conflict'].map(agreement).join(' / ')} |

## Guarantees checked

${RULES.map((rule) => `- **${rule.name}**: ${rule.guarantee}`).join('\n')}

## Issues

${codes.length === 0 ? 'None.' : codes.map((code) => `- \`${code}\`: ${issues.filter((row) => row.code === code).length}`).join('\n')}

Each issue is a row of \`issues.jsonl\`: level, code, source, span, message.

How well extraction does against hand-made annotations is measured by \`npm run evaluate\`, which holds a committed
baseline that may only rise.
`;
}
