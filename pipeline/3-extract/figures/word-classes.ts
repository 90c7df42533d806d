import { type NumberSet, numberSet } from '../word-sets.ts';
import { CLASSES, W, type WordClass } from './classes.ts';

/** Several classes that a rule asks for. */
export type ClassSet = NumberSet;

/** A set of classes, to be asked for at once. */
export const classSet = (...names: readonly WordClass[]): ClassSet =>
  numberSet(
    names.map((name) => W[name]),
    CLASSES.length,
  );

/** Words by which a clause says something of its subject. */
export const SAYS = classSet('auxiliary', 'copula', 'verb');
