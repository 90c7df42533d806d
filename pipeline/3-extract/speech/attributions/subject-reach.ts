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

/** Opens an Arabic relative clause. */
export const RELATIVE = markers('who', 'ar');

/** An Arabic verb in the imperfect, and the ending of a noun or participle in the feminine. */
export const IMPERFECT = /^[يت]/u;
export const FEMININE = /(?:ة|ات)$/u;

/** A verb with the pronoun of what it tells: «أوردته». */
export const ENDS_IN_IT = /ها?$/u;
