import { join } from 'node:path';
import { z } from 'zod';
import { readDataset, readReleases } from '../7-publish/releases.ts';
import { isDraft } from '../7-publish/version.ts';
import type { Edition } from '../edition.ts';
import { InputError } from '../input-error.ts';
import { type Context, type Stage, wholeSet } from '../stage.ts';
import { RULES } from './rules/index.ts';

/** The edition with what the rules found among its issues, sorted. */
export function validate(edition: Edition, previous: Edition['dataset'] | null): Edition {
  const found = RULES.flatMap((rule) => rule.check(edition, previous));
  const place = (value: number | null) => String(value ?? -1).padStart(12, '0');
  const key = (i: Edition['issues'][number]) =>
    [i.source_id ?? '', place(i.start), i.code, i.message].join('\t');
  const issues = [...edition.issues, ...found].sort((a, b) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0,
  );
  return { ...edition, issues };
}

/** @throws InputError naming the first broken guarantees: such an edition must not be published. */
export function refuseErrors(edition: Edition): void {
  const broken = edition.issues.filter(
    (issue) =>
      issue.level === 'error' && RULES.some((rule) => issue.code.startsWith(`${rule.name}.`)),
  );
  if (broken.length === 0) return;
  const shown = broken.slice(0, 5).map((issue) => `\n  ${issue.code}  ${issue.message}`);
  throw new InputError(
    'validation',
    `${broken.length} broken guarantee${broken.length > 1 ? 's' : ''}; nothing was published${shown.join('')}\n`,
    'correct the data named above (registries, corrections or raw/sources.csv) and run again',
  );
}

function check([edition]: Edition[], context: Context): Edition {
  if (!edition)
    throw new InputError('validate', 'was given no edition', 'run `npm run reconcile` first');
  const last = readReleases(context.out)
    .filter((release) => !(context.replace && isDraft(release.version)))
    .at(-1);
  const validated = validate(
    edition,
    last ? readDataset(join(context.out, `v${last.version}`)) : null,
  );
  refuseErrors(validated);
  return validated;
}

export const stage: Stage<Edition, Edition> = {
  name: 'validate',
  title: 'Check every guarantee',
  reads: 'edition.ndjson',
  writes: 'validated.ndjson',
  schema: z.custom<Edition>(
    (value) => typeof value === 'object' && value !== null && 'dataset' in value,
  ),
  run: wholeSet(check),
};
