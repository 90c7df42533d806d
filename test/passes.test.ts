import { describe, expect, it } from 'vitest';
import { extract, extraction } from '../pipeline/3-extract/index.ts';
import { readGold } from '../pipeline/evaluate/gold.ts';
import { alone, inStep, type Passes } from '../pipeline/passes.ts';

/** Notes each pass of an item: as many as its number says. */
const counting = (log: string[]) =>
  function* (passes: number): Passes<string> {
    for (let pass = 1; pass <= passes; pass++) {
      log.push(`${passes}: ${pass}`);
      if (pass < passes) yield;
    }
    return `done ${passes}`;
  };

describe('passes of several items', () => {
  it('are done by all items before the next by any, whatever number each has', () => {
    const log: string[] = [];
    expect(inStep([3, 1, 2], counting(log))).toEqual(['done 3', 'done 1', 'done 2']);
    expect(log).toEqual(['3: 1', '1: 1', '2: 1', '3: 2', '2: 2', '3: 3']);
  });

  it('give what they give alone', () => {
    expect(alone(counting([])(3))).toBe('done 3');
    const documents = readGold('test/gold/figures').map(({ document }) => document);
    expect(inStep(documents, extraction)).toEqual(documents.map(extract));
  });

  it('tell at which item they failed', () => {
    function* failing(item: string): Passes<string> {
      yield;
      if (item === 'b') throw new Error('cannot');
      return item;
    }
    expect(() => inStep(['a', 'b', 'c'], failing)).toThrow(
      expect.objectContaining({ item: 'b', cause: new Error('cannot') }),
    );
  });
});
