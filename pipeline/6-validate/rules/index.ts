import type { Rule } from '../rule.ts';
import { figures } from './figures.ts';
import { keys } from './keys.ts';
import { order } from './order.ts';
import { privacy } from './privacy.ts';
import { regression } from './regression.ts';
import { rights } from './rights.ts';
import { schema } from './schema.ts';
import { spans } from './spans.ts';

/** Every guarantee, in the order in which a reader would want to hear that it broke. */
export const RULES: readonly Rule[] = [
  schema,
  keys,
  order,
  figures,
  spans,
  rights,
  privacy,
  regression,
];
