import { markers } from '../../lexicons/markers.ts';

/** «أن», «بأن», «وإن»: opens the clause of what is said or foreseen, and has no pronoun for its subject. */
export const isBareThat = markers('bare-that').at;
