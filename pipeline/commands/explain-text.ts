import { styleText } from 'node:util';
import type { Row } from '../../schemas/index.ts';
import type { Explanation } from './explain.ts';

const NOTHING = '–';

/** An explanation for a person: the sentence with the figure marked, then what was decided and from which words. */
export function formatExplanation(explanation: Explanation, colour: boolean): string {
  const { figure, statement, source, act, observation, reports, trace, text } = explanation;
  const bold = (s: string) => (colour ? styleText(['bold', 'inverse'], s) : `⟦${s}⟧`);
  const points = text === null ? null : [...text];
  const words = (start: number, end: number) =>
    points?.slice(start, end).join('') ?? `characters ${start}–${end}`;
  const facts: [string, string][] = [
    [
      'value',
      `${reading(figure)} ${figure.unit}${figure.unit_text && figure.unit_text !== figure.unit ? ` (${figure.unit_text})` : ''}`,
    ],
    ['kind, role', `${figure.kind}, ${figure.role}`],
    ['measure', figure.measure ?? NOTHING],
    ['indicator', figure.indicator_id ?? NOTHING],
    ['period', period(figure) + (figure.period_text ? `  from “${figure.period_text}”` : '')],
    ['hedged', figure.hedged ? 'yes' : 'no'],
    ['speaker', speaker(statement)],
    ['relies on', statement?.cited_id ?? statement?.cited_name ?? NOTHING],
    [
      'act',
      act ? `${act.communication_id} (${act.type}${act.date ? `, ${act.date}` : ''})` : NOTHING,
    ],
    ['rule', figure.rule],
  ];
  return [
    `${figure.figure_id}  in ${source?.source_id ?? figure.source_id}${source?.url ? `  ${source.url}` : ''}`,
    '',
    sentence(explanation, points, bold),
    '',
    ...facts.map(([name, value]) => `  ${name.padEnd(12)}${value}`),
    '',
    'How it was read (rule ← words):',
    ...trace.map(
      (step) =>
        `  ${step.what.padEnd(12)}${step.rule.padEnd(28)} ← “${words(step.start, step.end)}”`,
    ),
    '',
    observation
      ? `Observation ${observation.observation_id}: ${observation.agreement}${observation.conflict_on ? ` on ${observation.conflict_on}` : ''}, ${observation.reports} publisher${observation.reports === 1 ? '' : 's'}; best supported: ${reading(observation)}, ${period(observation)}`
      : 'It went into no observation.',
    ...reports.map(
      ({ report, figure: other }) =>
        `  ${report.agrees ? '=' : '≠'} ${report.figure_id.padEnd(48)} ${reading(other)}${other.hedged ? ', hedged' : ''}, ${period(other)}${report.differs_on ? `  differs on ${report.differs_on}` : ''}`,
    ),
  ].join('\n');
}

type Reading = Pick<Row<'figures'>, 'comparator' | 'value' | 'value_min' | 'value_max'>;

const SIGNS = { eq: '=', lt: '<', le: '≤', gt: '>', ge: '≥', approx: '≈', between: '' } as const;

const reading = (row: Reading): string =>
  row.comparator === 'between'
    ? `${row.value_min}–${row.value_max}`
    : `${SIGNS[row.comparator]} ${row.value}`;

const period = (row: { period_start: string | null; period_end: string | null }): string =>
  row.period_start || row.period_end
    ? `${row.period_start ?? '…'} to ${row.period_end ?? '…'}`
    : 'no period';

function speaker(statement: Row<'statements'> | null): string {
  if (!statement) return NOTHING;
  const name = [statement.speaker_name, statement.speaker_role].filter(Boolean).join(', ');
  if (!name && !statement.speaker_id) return 'the outlet itself';
  return `${name || NOTHING}${statement.speaker_id ? ` [${statement.speaker_id}]` : ''} (${statement.quotation}, ${statement.modality})`;
}

function sentence(
  { figure, statement }: Explanation,
  points: string[] | null,
  mark: (s: string) => string,
): string {
  const from = statement?.start ?? figure.start;
  const to = statement?.end ?? figure.end;
  const all = points ?? (statement?.text ? [...' '.repeat(from), ...statement.text] : null);
  if (!all)
    return `  (the text is not at hand: characters ${figure.start}–${figure.end}, “${figure.surface}”)`;
  const part = (start: number, end: number) => all.slice(start, end).join('').replaceAll('\n', ' ');
  return `  ${part(from, figure.start)}${mark(part(figure.start, figure.end))}${part(figure.end, to)}`;
}
