import { z } from 'zod';
import type { Coded } from '../4-normalise/coded.ts';
import type { Edition } from '../edition.ts';
import { InputError } from '../input-error.ts';
import { hashInputs } from '../inputs.ts';
import { type Stage, wholeSet } from '../stage.ts';
import { assemble } from './edition.ts';

export { reconcile } from './reconcile.ts';

export const stage: Stage<Coded, Edition> = {
  name: 'reconcile',
  title: 'Bring the reports of one official figure together',
  reads: 'coded.ndjson',
  writes: 'edition.ndjson',
  schema: z.custom<Edition>(
    (value) => typeof value === 'object' && value !== null && 'dataset' in value,
  ),
  run: wholeSet((coded, context) => {
    if (coded.length === 0)
      throw new InputError(
        context.raw,
        'no document could be read, and nothing was published',
        'see what is said of each document',
      );
    return assemble(coded, context.reported, hashInputs(context.raw));
  }),
};
