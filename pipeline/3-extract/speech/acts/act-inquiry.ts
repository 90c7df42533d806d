import type { Range } from '../../names/mention.ts';
import type { Voice } from '../spoken.ts';
import { askerIn, mayAsk } from './act-authors.ts';
import type { ActType } from './act-drafts.ts';
import type { ActSentence } from './act-sentence.ts';
import type { Setting } from './act-setting.ts';

/** How a document tells of questions and answers: whether any are put, in writing or not, and where. */
export class Inquiry {
  readonly setting: Setting | null;
  /** Whether a question is put to somebody in office: journalists ask too. */
  readonly isPut: boolean;
  /** Whether the question itself is told of, so that "in reply" answers it. */
  readonly isAsked: boolean;
  readonly isWritten: boolean;

  constructor(sentences: readonly ActSentence[], setting: Setting | null) {
    const codes = new Set(sentences.flatMap(({ cues }) => cues.map(({ act }) => act)));
    const some = (pattern: RegExp) => [...codes].some((code) => pattern.test(code));
    const isAsking = sentences.some(({ voices }) => voices.some(asks));
    this.setting = setting;
    this.isWritten = some(/^written|in-writing$/);
    // The chamber or a member stands in the text.
    this.isPut =
      some(/^(?:written|oral|parliamentary)_|^asked-in-writing$/) ||
      (setting !== null && setting.sort !== 'council') ||
      isAsking ||
      sentences.some(
        (sentence) =>
          askerIn(sentence) !== null &&
          sentence.cues.some(({ act }) => /question$|^answers?$|^asked/.test(act)),
      );
    this.isAsked = this.isPut && (some(/question$/) || isAsking);
  }

  /** The question that a sentence tells of, behind the words at `at` where it tells of several. */
  question(sentence: ActSentence, at?: Range): ActType {
    return `${this.#mode(sentence, at)}_question`;
  }

  /** What is said before a committee answers nobody in form. */
  answer(sentence: ActSentence, at?: Range): ActType {
    const mode = this.#mode(sentence, at);
    return this.setting?.sort === 'committee' && mode === 'oral' ? 'statement' : `${mode}_answer`;
  }

  #mode(sentence: ActSentence, at?: Range): 'written' | 'oral' {
    return modeOf(sentence, at) ?? (this.isWritten ? 'written' : 'oral');
  }
}

/** A member of a chamber whose verb is one of asking. */
export const asks = ({ entity, attribution }: Voice): boolean =>
  mayAsk(entity) && attribution.verb?.verb.kind === 'question';

/** How the question is put that a sentence tells of, where it says so: the nearest behind the words at `at`, else the first. */
function modeOf({ cues }: ActSentence, at?: Range): 'written' | 'oral' | null {
  const told = cues.filter(({ act }) => /^(?:written|oral)_|in-writing$|^oral-session$/.test(act));
  const cue = told.find(({ from }) => at !== undefined && from >= at.from) ?? told[0];
  return cue ? (cue.act.startsWith('oral') ? 'oral' : 'written') : null;
}
