import { relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Publication } from '../7-publish/index.ts';
import type { Issue } from '../issue.ts';
import { runAll } from '../run.ts';
import { withDisplay } from './display.ts';
import { issueLines } from './issue-lines.ts';

export interface RunOptions {
  readonly raw: string;
  readonly out: string;
  readonly replace?: boolean;
  readonly fetch?: boolean;
  readonly refresh?: boolean;
  readonly json?: boolean;
}

/** The main job: all stages, then a summary a person (or, with --json, a machine) can use. */
export async function run(options: RunOptions): Promise<void> {
  const started = performance.now();
  const reported: Issue[] = [];
  const context = {
    raw: options.raw,
    out: options.out,
    replace: options.replace === true,
    fetch: options.fetch === true,
    refresh: options.refresh === true,
    reported,
    report: (issue: Issue) => void reported.push(issue),
  };
  let result: Publication;
  try {
    result = await withDisplay(options.json === true, (progress) => runAll(context, progress));
  } catch (error) {
    for (const line of issueLines(reported)) console.error(line);
    throw error;
  }
  const seconds = (performance.now() - started) / 1000;
  if (options.json) console.log(JSON.stringify({ ...result, seconds: Number(seconds.toFixed(2)) }));
  else {
    console.log(summary(result, seconds));
    for (const line of issueLines(reported)) console.error(line);
  }
}

function summary(result: Publication, seconds: number): string {
  const { issues } = result;
  const rows: [string, string | number][] = [
    ['documents', result.documents],
    ['figures', result.figures],
    ['statements', result.statements],
    ['observations', result.observations],
    ['conflicts', result.conflicts],
    ['issues', `${issues.error} errors, ${issues.warning} warnings, ${issues.info} notes`],
    ['time', `${seconds.toFixed(1)} s`],
  ];
  const folder = relative(process.cwd(), result.folder) || result.folder;
  const place = result.written
    ? `Version ${result.version} is in ${folder} (start with its README.md).`
    : `Nothing changed since version ${result.version}: nothing was written. Its files are in ${folder}.`;
  return `\n${rows.map(([name, value]) => `${name.padEnd(14)}${value}`).join('\n')}\n\n${place}`;
}
