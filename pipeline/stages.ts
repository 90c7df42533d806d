import { stage as collect } from './1-collect/index.ts';
import { stage as parse } from './2-parse/index.ts';
import { stage as extract } from './3-extract/index.ts';
import { stage as normalise } from './4-normalise/index.ts';
import { stage as reconcile } from './5-reconcile/index.ts';
import { stage as validate } from './6-validate/index.ts';
import { stage as publish } from './7-publish/index.ts';
import type { Stage } from './stage.ts';

/** The flow. Each stage reads what the one before writes. */
export const STAGES = [
  collect,
  parse,
  extract,
  normalise,
  reconcile,
  validate,
  publish,
] as readonly Stage<unknown, unknown>[];
