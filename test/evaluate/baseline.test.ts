import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  baselineOf,
  fallen,
  readBaseline,
  writeBaseline,
} from '../../pipeline/evaluate/baseline.ts';
import { evaluate, formatErrors, formatScores } from '../../pipeline/evaluate/index.ts';
import { Scores } from '../../pipeline/evaluate/score.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arqam-gold-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function reportOf(judge: (scores: Scores) => void) {
  const scores = new Scores();
  judge(scores);
  return { sections: [{ name: 'figures', documents: 1, errors: [], scores }] };
}

describe('the quality baseline may only rise', () => {
  const better = baselineOf(
    reportOf((s) => {
      s.hit('value', 'fr');
      s.hit('value', 'ar');
    }),
    null,
  );
  const worse = baselineOf(
    reportOf((s) => {
      s.judge('value', 'fr', false);
      s.hit('value', 'ar');
    }),
    null,
  );

  it('names the section, level and language of a fall', () => {
    expect(fallen(better, worse)).toEqual(['figures, value, fr: 1 fell to 0']);
  });

  it('accepts a rise and a level that is new', () => {
    expect(fallen(worse, better)).toEqual([]);
    expect(fallen({ figures: {} }, better)).toEqual([]);
  });

  it('holds observations too', () => {
    const score = { hits: 3, misses: 1, spurious: 0 };
    const of = (falseConflicts: number) =>
      baselineOf(
        { sections: [] },
        {
          pairs: score,
          conflicts: score,
          agreement: score,
          falseConflicts,
          peaceful: 4,
          errors: [],
        },
      );
    expect(fallen(of(0), of(1))).toEqual(['observations, no false conflict, all: 1 fell to 0.75']);
  });

  it('counts a level that is no longer scored as a fall', () => {
    expect(fallen(better, { figures: {} })).toHaveLength(2);
  });

  it('holds no phenomenon to it: each has too few figures', () => {
    const report = reportOf((s) => s.judge('phenomenon: dual', 'all', false));
    expect(baselineOf(report, null)).toEqual({ figures: {} });
  });

  it('comes back from disk as it was written, and a malformed file is named', () => {
    const file = join(folder, 'baseline.json');
    writeBaseline(file, better);
    expect(readBaseline(file)).toEqual(better);
    writeFileSync(file, '{"figures": 3}');
    expect(() => readBaseline(file)).toThrow(file);
  });
});

describe('a folder of gold is scored', () => {
  const text = 'En 2021, la mairie a planté 345 arbres.';
  const figure = {
    surface: '345',
    start: text.indexOf('345'),
    end: text.indexOf('345') + 3,
    value: 345,
    comparator: 'eq',
    kind: 'count',
    unit: 'arbres',
    period: { start: '2021-01-01', end: '2021-12-31' },
    speaker: null,
    hedged: false,
    phenomena: ['period-year', 'plain'],
  };
  const write = (changes: object) => {
    for (const name of ['docs', 'gold']) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'docs', 'a.json'), JSON.stringify({ id: 'a', lang: 'fr', text }));
    writeFileSync(
      join(folder, 'gold', 'a.json'),
      JSON.stringify({ id: 'a', figures: [{ ...figure, ...changes }] }),
    );
  };

  it('without an error where the engine reads what the gold says', () => {
    write({});
    const [section] = evaluate({ gold: folder }).sections;
    expect(section!.errors).toEqual([]);
    expect(formatScores(section!.scores)).toMatch(/phenomenon: period-year.* 1\.000/);
  });

  it('with the error, its span and the phenomenon it touches where it does not', () => {
    write({ period: { start: '2020-01-01', end: '2020-12-31' } });
    const [section] = evaluate({ gold: folder }).sections;
    expect(section!.errors).toMatchObject([
      { what: 'period', start: figure.start, end: figure.end, want: '2020-01-01/2020-12-31' },
    ]);
    expect(formatErrors(section!.errors)).toContain(`a ${figure.start}–${figure.end}  period`);
    const table = formatScores(section!.scores);
    expect(table).toMatch(/phenomenon: period-year.* 0\.000/);
    expect(table).toMatch(/phenomenon: plain.* 1\.000/);
  });

  it('and a malformed file is named', () => {
    write({ value: 'many' });
    expect(() => evaluate({ gold: folder })).toThrow(join(folder, 'gold', 'a.json'));
  });
});
