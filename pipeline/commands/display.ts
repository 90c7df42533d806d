import { Listr } from 'listr2';
import type { Progress } from '../run.ts';
import { STAGES } from '../stages.ts';

/**
 * Shows the stages while `work` runs: live on a terminal, a plain log elsewhere, nothing when `silent`.
 * Resolves or rejects as `work` does.
 */
export async function withDisplay<T>(
  silent: boolean,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  if (silent) return work({ items: () => {}, done: () => {} });
  const plain = !process.stdout.isTTY;
  const gates = new Map(STAGES.map((stage) => [stage, gate()]));
  const counts = new Map<unknown, (count: number) => void>();
  const result = work({
    items: (stage, count) => counts.get(stage)?.(count),
    done: (stage) => gates.get(stage)?.resolve(),
  });
  result.catch((error) => {
    for (const gate of gates.values()) gate.reject(error);
  });
  const tasks = STAGES.map((stage, index) => ({
    title: `${index + 1} ${stage.name}: ${stage.title}`,
    task: (_: unknown, task: { output: string }) => {
      counts.set(stage, (count) => {
        if (count > 1 && !plain) task.output = `${count}`;
      });
      return gates.get(stage)?.promise;
    },
  }));
  await new Listr(tasks, {
    concurrent: true,
    exitOnError: false,
    renderer: plain ? 'simple' : 'default',
    rendererOptions: plain ? {} : { collapseErrors: true, showErrorMessage: false },
  })
    .run()
    .catch(() => {});
  return result;
}

interface Gate {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

function gate(): Gate {
  let resolve = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  promise.catch(() => {});
  return { promise, resolve, reject };
}
