import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Passes } from '../pipeline/passes.ts';
import { AHEAD } from '../pipeline/read-ahead.ts';
import { chain, type Progress } from '../pipeline/run.ts';
import { type Context, eachInStep, eachItem, type Stage } from '../pipeline/stage.ts';

interface Item {
  readonly source_id: string;
}

const ITEMS: readonly Item[] = Array.from({ length: 3 * AHEAD + 1 }, (_, n) => ({
  source_id: `d${n}`,
}));
const NOWHERE: Context = {
  raw: '',
  out: '',
  replace: false,
  fetch: false,
  reported: [],
  report: () => {},
};

/** A stage that notes the items it works on, and fails at one of them. */
const stageOf = (name: string, log: string[], fails?: string): Stage<unknown, unknown> => ({
  name,
  title: name,
  reads: null,
  writes: '',
  schema: z.unknown(),
  run: eachItem((item) => {
    const { source_id } = item as Item;
    log.push(`${name} ${source_id}`);
    if (source_id === fails) throw new Error(`cannot ${name}`);
    return item;
  }),
});

async function taken(items: ReturnType<typeof chain>): Promise<{ ids: string[]; error: unknown }> {
  const ids: string[] = [];
  try {
    for await (const item of items) ids.push((item as Item).source_id);
  } catch (error) {
    return { ids, error };
  }
  return { ids, error: null };
}

const ALL = ITEMS.map(({ source_id }) => source_id);

describe('stages in a chain', () => {
  it('work on several items in a row, never on more than one batch ahead of the next stage', async () => {
    const log: string[] = [];
    const stages = ['one', 'two'].map((name) => stageOf(name, log));
    expect(await taken(chain(stages, ITEMS, NOWHERE))).toEqual({ ids: ALL, error: null });
    const batch = (name: string, from: number) =>
      ALL.slice(from, from + AHEAD).map((id) => `${name} ${id}`);
    expect(log.slice(0, 4 * AHEAD)).toEqual([
      ...batch('one', 0),
      ...batch('two', 0),
      ...batch('one', AHEAD),
      ...batch('two', AHEAD),
    ]);
  });

  it('tell which of them met an error and at which item, what came before it being done', async () => {
    const log: string[] = [];
    const told: string[] = [];
    const progress: Progress = {
      items: (stage, count) => void told.push(`${stage.name} ${count}`),
      done: (stage) => void told.push(`${stage.name} done`),
      failed: (stage) => void told.push(`${stage.name} failed`),
    };
    const stages = [
      stageOf('one', log),
      stageOf('two', log, `d${AHEAD + 4}`),
      stageOf('three', log),
    ];
    const { ids, error } = await taken(chain(stages, ITEMS, NOWHERE, progress));
    expect(error).toMatchObject({
      message: expect.stringMatching(new RegExp(`two.*d${AHEAD + 4}`, 's')),
    });
    expect(ids).toEqual(ALL.slice(0, AHEAD + 4));
    expect(told.filter((line) => /failed|done/.test(line))).toEqual(['two failed']);
    expect(told).toContain(`three ${AHEAD + 4}`);
    expect(told).not.toContain(`two ${AHEAD + 5}`);
  });

  it('name the item at which a later stage failed, not the one that an earlier stage has come to', async () => {
    const log: string[] = [];
    const stages = [stageOf('one', log, 'd9'), stageOf('two', log, 'd3')];
    const { ids, error } = await taken(chain(stages, ITEMS, NOWHERE));
    expect(error).toMatchObject({ message: expect.stringMatching(/two.*d3/s) });
    expect(ids).toEqual(ALL.slice(0, 3));
  });

  it('name the item that one of a batch failed at', async () => {
    const stage: Stage<unknown, unknown> = {
      ...stageOf('one', []),
      run: eachInStep(function* (item): Passes<unknown> {
        yield;
        if ((item as Item).source_id === 'd5') throw new Error('cannot');
        return item;
      }),
    };
    const { error } = await taken(chain([stage], ITEMS, NOWHERE));
    expect(error).toMatchObject({ message: expect.stringMatching(/one.*d5/s) });
  });

  it('stop where nobody takes any more', async () => {
    const log: string[] = [];
    for await (const _ of chain([stageOf('one', log), stageOf('two', log)], ITEMS, NOWHERE)) break;
    expect(log).toHaveLength(AHEAD + 1);
  });
});
