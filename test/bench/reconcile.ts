import type { Coded } from '../../pipeline/4-normalise/coded.ts';
import { INDICATORS } from '../../pipeline/4-normalise/signatures.ts';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { shippedWorld } from '../../pipeline/5-reconcile/shipped.ts';
import { codedOf } from '../5-reconcile/build.ts';

/**
 * `tsx test/bench/reconcile.ts [FIGURES …]`: seconds, peak memory and observations for synthetic figures, one size a
 * line. Goal: 100,000 figures under 60 s and 1 GiB.
 */
const sizes = process.argv.slice(2).map(Number);
const LANGUAGES = ['fr', 'ar', 'en'] as const;
const FIGURES_A_STATEMENT = 6;
const REPORTS = 4;

/** A fixed sequence of numbers in [0, 1): the same run everywhere. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

function corpus(figures: number): Coded[] {
  const next = sequence(7);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const documents: Coded[] = [];
  for (let made = 0, event = 0; made < figures; event++) {
    const year = 2010 + Math.floor(next() * 14);
    const day = `${year + 1}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 9)}`;
    const speaker = `minister-${Math.floor(next() * 60)}`;
    const official = Array.from({ length: FIGURES_A_STATEMENT }, () => {
      const indicator = pick(INDICATORS);
      return {
        indicator_id: next() < 0.7 ? indicator.indicator_id : null,
        unit: indicator.unit,
        value: String(10 + Math.floor(10 ** (1 + next() * 5))),
      };
    });
    for (let outlet = 0; outlet < REPORTS && made < figures; outlet++) {
      made += official.length;
      documents.push(
        codedOf({
          id: `d${event}-${outlet}`,
          language: LANGUAGES[outlet % 3]!,
          published: next() < 0.8 ? day : null,
          publisher: `media-${Math.floor(next() * 200)}`,
          speaker: next() < 0.9 ? speaker : null,
          acts: [{ type: 'statement', speaker_id: speaker, date: next() < 0.5 ? day : null }],
          figures: official.map((figure) => ({
            ...figure,
            value: next() < 0.1 ? String(Number(figure.value) + 1) : figure.value,
            comparator: next() < 0.2 ? ('gt' as const) : ('eq' as const),
            act: 0,
            ...(next() < 0.8 ? { period_start: `${year}-01-01`, period_end: `${year}-12-31` } : {}),
          })),
        }),
      );
    }
  }
  return documents;
}

const world = shippedWorld();
console.log('figures   documents  observations  seconds  peak RSS');
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
  const coded = corpus(size);
  const started = performance.now();
  const { observations } = reconcile(coded, world);
  const seconds = (performance.now() - started) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${String(size).padStart(7)}   ${String(coded.length).padStart(9)}  ${String(observations.length).padStart(12)}  ${seconds.toFixed(2).padStart(7)}  ${peak.toFixed(0).padStart(4)} MiB`,
  );
}
