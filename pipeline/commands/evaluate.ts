import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { extract } from '../3-extract/index.ts';
import { normalise } from '../4-normalise/index.ts';
import { shippedWorld } from '../5-reconcile/shipped.ts';
import { baselineOf, fallen, readBaseline, writeBaseline } from '../evaluate/baseline.ts';
import { evaluate, formatErrors, formatScores, type Report } from '../evaluate/index.ts';
import { readObservationGold } from '../evaluate/observation-gold.ts';
import {
  evaluateObservations,
  formatObservationScores,
  type ObservationScores,
} from '../evaluate/observations.ts';
import { InputError } from '../input-error.ts';
import { BASELINE, GOLD, OBSERVATIONS } from './options.ts';

export interface EvaluateOptions {
  readonly gold?: string;
  readonly observations?: string;
  readonly errors?: boolean;
  readonly only?: readonly string[];
  readonly json?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/**
 * Scores figures and statements, and observations; without --gold also against the committed baseline.
 * Gold of one kind given alone leaves the other kind out.
 * @throws InputError where the gold cannot be read or a score fell.
 */
export function evaluateCommand(options: EvaluateOptions): void {
  const gold = options.gold ?? (options.observations ? null : GOLD.path);
  const observed = options.observations ?? (options.gold ? null : OBSERVATIONS.path);
  if (gold !== null) checkGold(gold);
  const report = gold === null ? null : read(gold, () => evaluate({ gold }));
  const observations = observed === null ? null : read(observed, () => observationScores(observed));
  if (options.json) console.log(JSON.stringify(asJson(report, observations, options), null, 2));
  else print(gold, report, observations, options);
  if (report) holdToBaseline(report, observations, options);
}

function checkGold(gold: string): void {
  for (const folder of ['docs', 'gold'])
    if (!existsSync(join(gold, folder)))
      throw new InputError(
        gold,
        `has no folder ${folder}/`,
        'give a folder in the format of test/gold/README.md with --gold',
      );
}

/** What the reading of gold says of a malformed file, as something to mend. */
function read<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof InputError || error instanceof TypeError) throw error;
    const message = (error as Error).message.replaceAll('\n', ' ');
    throw new InputError(folder, message, 'correct the file; test/gold/README.md has the format');
  }
}

function observationScores(folder: string): ObservationScores {
  return evaluateObservations(
    readObservationGold(folder),
    (document) => normalise(extract(document)),
    shippedWorld(),
  );
}

function asJson(
  report: Report | null,
  observations: ObservationScores | null,
  options: EvaluateOptions,
): unknown {
  const scores = report === null ? {} : baselineOf(report, null);
  const errors = options.errors === true;
  return {
    sections: report?.sections.map((section) => ({
      name: section.name,
      documents: section.documents,
      scores: scores[section.name],
      ...(errors ? { errors: section.errors } : {}),
    })),
    observations: observations && {
      ...observations,
      errors: errors ? observations.errors : undefined,
    },
  };
}

function print(
  gold: string | null,
  report: Report | null,
  observations: ObservationScores | null,
  options: EvaluateOptions,
): void {
  const only = new Set(options.only ?? []);
  const listed = options.errors === true || only.size > 0;
  for (const { name, documents, scores, errors } of report?.sections ?? []) {
    const shown = errors.filter(({ what }) => only.size === 0 || only.has(what));
    if (listed && shown.length > 0) console.log(`${formatErrors(shown)}\n`);
    const place = gold === null ? '' : ` of ${relative(process.cwd(), gold) || gold}`;
    console.log(`${name}: ${documents} documents${place}\n${formatScores(scores)}\n`);
  }
  if (!observations) return;
  if (options.errors) console.log(`${observations.errors.join('\n')}\n`);
  console.log(`observations\n${formatObservationScores(observations)}`);
}

/** Other gold than the project's own is held to a baseline only where one is named. */
function holdToBaseline(
  report: Report,
  observations: ObservationScores | null,
  options: EvaluateOptions,
): void {
  const file = options.baseline ?? (options.gold === undefined ? BASELINE.path : null);
  const now = baselineOf(report, observations);
  if (file === null) {
    if (!options.updateBaseline) return;
    throw new InputError('--update-baseline', 'has no file to write', 'name it with --baseline');
  }
  if (options.updateBaseline) {
    writeBaseline(file, now);
    return;
  }
  if (!existsSync(file))
    throw new InputError(file, 'is no baseline', 'write it with --update-baseline');
  const messages = fallen(
    read(file, () => readBaseline(file)),
    now,
  );
  if (messages.length > 0)
    throw new InputError(
      'quality may only rise',
      `these scores fell\n  ${messages.join('\n  ')}\n`,
      'improve the engine; where the gold itself changed, run again with --update-baseline and say so in the commit',
    );
}
