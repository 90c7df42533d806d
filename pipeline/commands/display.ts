import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { Listr } from 'listr2';
import { type Progress, SILENT } from '../run.ts';
import { STAGES } from '../stages.ts';

type Work<T> = (progress: Progress) => Promise<T>;

/**
 * Shows the stages while `work` runs: live on a terminal, a plain log elsewhere, nothing when `silent`.
 * Resolves or rejects as `work` does.
 */
export function withDisplay<T>(silent: boolean, work: Work<T>): Promise<T> {
  if (silent) return work(SILENT);
  return isWide(process.stdout) ? live(work) : work(plainLog((line) => console.log(line)));
}

/** Some terminals of scripts and editors have no width; a live display would come out a letter a line. */
const isWide = (out: NodeJS.WriteStream) => out.isTTY === true && out.columns >= 40;

/** In a long run a line each so many documents; a shorter one is over before anybody wonders. */
const EVERY = 1000;

/** A line for each stage once it is done, in the order of the stages; one for every thousandth document meanwhile. */
function plainLog(write: (line: string) => void): Progress {
  const counts = new Map<unknown, number>();
  const name = (stage: (typeof STAGES)[number]) =>
    `[${STAGES.indexOf(stage) + 1}/${STAGES.length}] ${stage.name.padEnd(10)}`;
  return {
    items: (stage, count) => {
      counts.set(stage, count);
      if (count % EVERY === 0 && stage.name === 'normalise')
        write(`${name(stage)} ${count} documents so far`);
    },
    done: (stage) => {
      const count = counts.get(stage) ?? 0;
      write(`${name(stage)} ${stage.title}${count > 1 ? ` (${count})` : ''}`);
    },
    failed: (stage) => write(`${name(stage)} failed`),
  };
}

/** The spinner is drawn between documents only, so the event loop gets its turn this often, in milliseconds. */
const FRAME = 60;

async function live<T>(work: Work<T>): Promise<T> {
  const gates = new Map(STAGES.map((stage) => [stage, gate()]));
  const show = new Map<unknown, (count: number) => void>();
  let drawn = performance.now();
  const end = (outcome: Outcome) => {
    for (const gate of gates.values()) gate.resolve(outcome);
  };
  const tasks = STAGES.map((stage, index) => ({
    title: `${index + 1} ${stage.name}: ${stage.title}`,
    task: async (_: unknown, task: { output: string; title: string; skip: () => void }) => {
      const title = task.title;
      show.set(stage, (count) => {
        if (count > 1) task.title = `${title} (${count})`;
      });
      const outcome = await gates.get(stage)!.promise;
      if (outcome === 'skipped') task.skip();
      if (outcome === 'failed') throw new Error(title);
    },
  }));
  const display = new Listr(tasks, {
    concurrent: true,
    exitOnError: false,
    rendererOptions: { showErrorMessage: false, showSkipMessage: false },
  })
    .run()
    .catch(() => {});
  try {
    return await work({
      items: (stage, count) => {
        const now = performance.now();
        if (now - drawn < FRAME) return;
        drawn = now;
        show.get(stage)?.(count);
        return setImmediate();
      },
      done: (stage) => gates.get(stage)?.resolve('done'),
      failed: (stage) => gates.get(stage)?.resolve('failed'),
    });
  } finally {
    end('skipped');
    await display;
  }
}

type Outcome = 'done' | 'failed' | 'skipped';

interface Gate {
  readonly promise: Promise<Outcome>;
  readonly resolve: (outcome: Outcome) => void;
}

function gate(): Gate {
  let resolve: Gate['resolve'] = () => {};
  const promise = new Promise<Outcome>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
