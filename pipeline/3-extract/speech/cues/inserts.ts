import { readCsv } from '../../../csv.ts';
import { byLanguage, type Language } from '../../../document.ts';
import { lexiconFile } from '../../../lexicons/files.ts';
import { knownName } from '../../names/registry-names.ts';
import { isMark, LINE, pauses, type Tokens } from '../../tokens.ts';
import { Constructions } from './constructions.ts';
import { loadTerms, type Term } from './terms.ts';

/** Tokens of a parenthesis between two commas: ", lundi soir à Agadir,", «، خلال ندوة صحفية،». */
const PARENTHESIS = 9;

/** What stands between the parts of an attribution and tells only when, where, how or to whom it was said. */
class Inserts {
  readonly #constructions: Constructions<true>;

  constructor(language: Language, terms: ReadonlyMap<string, Term>) {
    this.#constructions = new Constructions<true>(
      language,
      terms,
      () => [],
      (tokens, at, limit) => {
        const known = knownName(language, tokens, at, limit);
        return known?.value.kind === 'place' ? known.end : 0;
      },
    );
    const file = lexiconFile(language, 'inserts');
    for (const { construction } of readCsv(file, ['construction']))
      this.#constructions.add(construction, true);
  }

  /** Where the insert that starts at a token may end; nowhere where none does. */
  ends(tokens: Tokens, at: number, limit: number): readonly number[] {
    if (!isMark(tokens, at, ',،')) {
      const found = this.#constructions.match(tokens, at, limit);
      return found ? [found.end] : [];
    }
    for (let i = at + 2; i < Math.min(limit, at + PARENTHESIS); i++) {
      if (isMark(tokens, i, ',،')) return [i + 1, at + 1];
      if (tokens.kind[i] === LINE || pauses(tokens, i, '.;؛:«»"“”()')) break;
    }
    return [at + 1];
  }
}

/** The terms of each language, which its constructions and inserts are made of. */
export const TERMS = byLanguage(loadTerms);

const INSERTS = byLanguage((language) => new Inserts(language, TERMS[language]));

/** Where the insert that starts at token `at` may end, the farthest first. */
export const insertEnds = (
  tokens: Tokens,
  language: Language,
  at: number,
  limit: number,
): readonly number[] => INSERTS[language].ends(tokens, at, limit);
