import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { InputError } from '../input-error.ts';
import type { Issue } from '../issue.ts';
import { readItems, writeItems } from '../ndjson.ts';
import { chain } from '../run.ts';
import type { Context, Stage } from '../stage.ts';
import { STAGES } from '../stages.ts';
import { issueLines } from './issue-lines.ts';
import { RAW } from './options.ts';

export interface StageOptions {
  readonly raw?: string;
  readonly out?: string;
  readonly build: string;
  readonly output: string;
  readonly replace?: boolean;
  readonly fetch?: boolean;
  readonly refresh?: boolean;
}

/**
 * Runs one stage on what the stage before wrote under `build`; where that is not there, or --raw was given,
 * the stages before run first in the same process.
 */
export async function runStage(name: string, options: StageOptions): Promise<void> {
  const at = STAGES.findIndex((stage) => stage.name === name);
  const stage = STAGES[at]!;
  const before = STAGES[at - 1];
  const reported: Issue[] = [];
  const raw = options.raw ?? notedRaw(options.build) ?? RAW;
  const context: Context = {
    raw,
    out: options.output,
    replace: options.replace === true,
    fetch: options.fetch === true,
    refresh: options.refresh === true,
    reported,
    report: (issue) => void reported.push(issue),
  };
  const input = stage.reads === null ? null : join(options.build, stage.reads);
  let items: AsyncIterable<unknown> | Iterable<unknown> = [];
  if (input !== null && before) {
    if (options.raw !== undefined || !existsSync(input))
      items = chain(STAGES.slice(0, at), items, context);
    else {
      items = readItems(input, before.schema);
      reported.push(...earlierIssues(options.build, at));
    }
  }
  const target = options.out ?? join(options.build, stage.writes);
  // What the stages before said was shown when they ran.
  const told = reported.length;
  let count: number;
  try {
    count = await writeItems(target, some(chain([stage], items, context), raw));
    if (options.out === undefined) {
      await writeItems(issuesFile(options.build, stage), reported);
      await writeItems(join(options.build, NOTE), [{ raw: resolve(raw) }]);
    }
  } finally {
    for (const line of issueLines(reported.slice(told))) console.error(line);
  }
  console.log(
    `${name}: ${count} item${count === 1 ? '' : 's'} in ${relative(process.cwd(), target) || target}`,
  );
}

/** Which folder the documents under `build` came from, for the stages that hash it. */
const NOTE = 'raw.json';

function notedRaw(build: string): string | null {
  const file = join(build, NOTE);
  if (!existsSync(file)) return null;
  try {
    return z.object({ raw: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).raw;
  } catch {
    throw new InputError(file, 'does not name a folder', 'run `npm run collect` again');
  }
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
