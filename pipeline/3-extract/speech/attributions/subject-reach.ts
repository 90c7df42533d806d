import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';

/**
 * Who says it: a party named beside the verb; self, whoever is speaking already (a pronoun, "a-t-il", "وأضاف أن",
 * a participle); or null, nobody that the grammar can see.
 */
export type Subject = { readonly party: PartyMention; readonly after: boolean } | 'self' | null;

/** Words after which what follows is said, not who says it. */
export const CONTENT = markers('content');

/** How far after a verb its subject can stand, in tokens. */
export const REACH = 14;
