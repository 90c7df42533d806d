import { phrasesIn } from '../../../phrase-files.ts';

/** What several words do as one. */
export type Locution =
  | 'adverb'
  | 'preposition'
  | 'verb'
  | 'means'
  | 'topic'
  | 'field'
  | 'noun'
  | 'state';

/** "en effet", "for their part", «في المقابل»: words that are no noun phrase together, though a noun is among them; or that are one, though a verb is ("value added"). */
export const LOCUTIONS = phrasesIn<Locution>('locutions', 'form', 'kind');
