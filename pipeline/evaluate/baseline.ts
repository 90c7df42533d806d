import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { LANGUAGES } from '../document.ts';
import type { Report } from './index.ts';
import { type ObservationScores, observationLevels } from './observations.ts';
import { f1 } from './score.ts';

/** Section → level → language → F1 to four decimals. */
const schema = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number())));
export type Baseline = z.infer<typeof schema>;

/** Phenomena hold too few figures each to be held to: one new sentence would move them by points. */
const isHeld = (level: string): boolean => !level.startsWith('phenomenon:');

/** The levels that a later run is held to; those of observations, which have documents of several languages, as `all`. */
export function baselineOf(report: Report, observations: ObservationScores | null): Baseline {
  const baseline: Baseline = {};
  if (observations)
    baseline.observations = Object.fromEntries(
      Object.entries(observationLevels(observations)).map(([level, is]) => [
        level,
        { all: toFour(is) },
      ]),
    );
  for (const { name, scores } of report.sections) {
    const levels: Record<string, Record<string, number>> = {};
    for (const level of scores.levels.filter(isHeld).sort()) {
      const languages: Record<string, number> = {};
      for (const language of LANGUAGES) {
        const score = scores.of(level, [language]);
        if (score.hits + score.misses + score.spurious > 0) languages[language] = toFour(f1(score));
      }
      levels[level] = languages;
    }
    baseline[name] = levels;
  }
  return baseline;
}

const toFour = (share: number): number => Math.round(share * 10_000) / 10_000;

/** One sentence for each level that has fallen below the baseline or gone; empty where none has. */
export function fallen(before: Baseline, now: Baseline): string[] {
  const messages: string[] = [];
  for (const [section, levels] of Object.entries(before))
    for (const [level, languages] of Object.entries(levels))
      for (const [language, was] of Object.entries(languages)) {
        const is = now[section]?.[level]?.[language];
        if (is === undefined) messages.push(`${section}, ${level}, ${language}: no longer scored`);
        else if (is < was) messages.push(`${section}, ${level}, ${language}: ${was} fell to ${is}`);
      }
  return messages;
}

/** @throws Error naming the file where it is missing or malformed. */
export function readBaseline(file: string): Baseline {
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

export function writeBaseline(file: string, baseline: Baseline): void {
  writeFileSync(file, `${JSON.stringify(baseline, null, 2)}\n`);
}
