import { readByForm } from '../../../by-form.ts';
import { surface } from '../../../tokens.ts';
import type { FigureLexicon } from '../../lexicon.ts';
import type { Scene } from './scene.ts';

/** Whether the word at `at` ends as a past participle of its language does: "fixée", "sold". */
export const isParticiple = ({ tokens, lexicon }: Scene, at: number): boolean =>
  isParticipleForm(tokens, at, lexicon) === 1;

const isParticipleForm = readByForm((tokens, at, lexicon: FigureLexicon) =>
  endsLikeParticiple(surface(tokens, at), lexicon) ? 1 : 0,
);

export const endsLikeParticiple = (word: string, { language }: FigureLexicon): boolean =>
  language === 'fr'
    ? /(?:é|i|u|is|it|us|ert|int|uit|mort)e?s?$/.test(word) && word.length > 3
    : /(?:ed|en|wn|ught|lt|pt|ft|nt|ade|one|(?<!h)old|eld|id|ung|ut|ost|cast)$/.test(word);
