import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { InputError } from '../input-error.ts';
import type { Issue } from '../issue.ts';
import { readItems, writeItems } from '../ndjson.ts';
import { chain } from '../run.ts';
import type { Context, Stage } from '../stage.ts';
import { STAGES } from '../stages.ts';
import { issueLines } from './issue-lines.ts';

export interface StageOptions {
  readonly raw: string;
  readonly out?: string;
  readonly build: string;
  readonly output: string;
  readonly replace?: boolean;
  readonly fetch?: boolean;
}

/**
 * Runs one stage on what the stage before wrote under `build`; where that is not there, or --raw was given,
 * the stages before run first in the same process.
 */
export async function runStage(
  name: string,
  options: StageOptions,
  fromRaw: boolean,
): Promise<void> {
  const at = STAGES.findIndex((stage) => stage.name === name);
  const stage = STAGES[at]!;
  const before = STAGES[at - 1];
  const reported: Issue[] = [];
  const context: Context = {
    raw: options.raw,
    out: options.output,
    replace: options.replace === true,
    fetch: options.fetch === true,
    reported,
    report: (issue) => void reported.push(issue),
  };
  const input = stage.reads === null ? null : join(options.build, stage.reads);
  let items: AsyncIterable<unknown> | Iterable<unknown> = [];
  if (input !== null && before) {
    if (fromRaw || !existsSync(input)) items = chain(STAGES.slice(0, at), items, context);
    else {
      items = readItems(input, before.schema);
      reported.push(...earlierIssues(options.build, at));
    }
  }
  const target = options.out ?? join(options.build, stage.writes);
  let count: number;
  try {
    count = await writeItems(target, some(chain([stage], items, context), options.raw));
    if (options.out === undefined) await writeItems(issuesFile(options.build, stage), reported);
  } finally {
    for (const line of issueLines(reported)) console.error(line);
  }
  console.log(
    `${name}: ${count} item${count === 1 ? '' : 's'} in ${relative(process.cwd(), target) || target}`,
  );
}

/** @throws InputError where there is no item at all, before an earlier file is replaced by an empty one. */
async function* some(
  items: AsyncIterable<unknown> | Iterable<unknown>,
  raw: string,
): AsyncIterable<unknown> {
  let none = true;
  for await (const item of items) {
    none = false;
    yield item;
  }
  if (none) throw new InputError(raw, 'no document could be read', 'see the messages above');
}

const issuesFile = (build: string, stage: Stage<unknown, unknown>) =>
  join(build, `${stage.name}.issues.jsonl`);

/** Issues that the nearest earlier stage left beside its output: each stage's file holds those before it too. */
function earlierIssues(build: string, at: number): Issue[] {
  const file = issuesFile(build, STAGES[at - 1]!);
  if (!existsSync(file)) return [];
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Issue);
  } catch {
    throw new InputError(file, 'is not a list of issues', 'run the stage before again');
  }
}
