import { foldWord } from '../../fold.ts';
import type { ActMention, Party, TraceStep } from '../../mention.ts';
import type { Range } from '../../names/mention.ts';
import type { Tokens } from '../../tokens.ts';
import type { Entity } from '../speakers/entity.ts';
import { dayNear } from './act-day.ts';
import { monthOrYear } from './act-month.ts';
import type { ActSentence } from './act-sentence.ts';

export type ActType = ActMention['type'];

/** An act while its document is read. */
export interface Draft {
  readonly type: ActType;
  /** As the document names them in full. */
  speaker: Entity;
  /** Index of the sentence that first tells of it. */
  readonly sentence: number;
  addressee: Entity | null;
  forum: Party | null;
  /** ISO 8601 day, month or year. */
  date: string | null;
  replyTo: Draft | null;
  readonly trace: TraceStep[];
}

/** Whether two mentions of a document are one speaker: "Zerhouni" in the headline, "Adnane Zerhouni" in the text. */
function isOne(a: Entity, b: Entity): boolean {
  if (a === b) return true;
  const [few, many] = a.nameWords.size < b.nameWords.size ? [a, b] : [b, a];
  return few.nameWords.size > 0 && [...few.nameWords].every((word) => many.nameWords.has(word));
}

/** What dates of so many characters tell: `2031`, `2031-03`. */
const PRECISIONS: Readonly<Record<number, ActMention['date_precision']>> = {
  4: 'year',
  7: 'month',
};

/** Under what an entity's acts are kept: a person's last name, which a shorter and a longer form of it share. */
const keyOf = (entity: Entity): string | Entity =>
  entity.kind === 'person' && entity.party.name !== null
    ? foldWord(entity.party.name.split(/\s/).at(-1)!)
    : entity;

/** The acts of a document as they are found: one a speaker and type. */
export class Drafts {
  readonly all: Draft[] = [];
  readonly types = new Set<ActType>();
  readonly #bySpeaker = new Map<string | Entity, Draft[]>();
  readonly #tokens: Tokens;
  readonly #sentences: readonly ActSentence[];

  constructor(tokens: Tokens, sentences: readonly ActSentence[]) {
    this.#tokens = tokens;
    this.#sentences = sentences;
  }

  /** Takes down that the words at `at` of a sentence tell of an act. */
  add(type: ActType, speaker: Entity, sentence: number, at: Range): Draft {
    let draft = this.of(speaker).find((d) => d.type === type);
    if (!draft) {
      draft = {
        type,
        speaker,
        sentence,
        addressee: null,
        forum: null,
        date: null,
        replyTo: null,
        trace: [],
      };
      this.all.push(draft);
      this.types.add(type);
      const key = keyOf(speaker);
      const own = this.#bySpeaker.get(key);
      if (own) own.push(draft);
      else this.#bySpeaker.set(key, [draft]);
    }
    const told = this.#sentences[sentence]!;
    draft.date ??= dayNear(told, at) ?? monthOrYear(told, at, type.endsWith('question'));
    draft.trace.push({
      what: 'act',
      rule: type,
      start: this.#tokens.start[at.from]!,
      end: this.#tokens.end[at.to - 1]!,
    });
    return draft;
  }

  /** Takes down the longer name of whoever has been named: "El Hassan Zerhouni", once "Zerhouni" has an act. */
  spellOut(named: Entity): void {
    for (const draft of this.of(named))
      if (named.nameWords.size > draft.speaker.nameWords.size) draft.speaker = named;
  }

  /** The acts of one speaker, in the order in which they were found. */
  of(speaker: Entity): Draft[] {
    return (this.#bySpeaker.get(keyOf(speaker)) ?? []).filter((d) => isOne(d.speaker, speaker));
  }

  mentions(): ActMention[] {
    return this.all.map((draft) => {
      const { start, end } = draft.trace[0]!;
      const { type, date, forum, trace } = draft;
      return {
        start,
        end,
        type,
        date,
        date_precision: date === null ? null : (PRECISIONS[date.length] ?? 'day'),
        speaker: draft.speaker.party,
        addressee: draft.addressee?.party ?? null,
        forum,
        reply_to: draft.replyTo ? this.all.indexOf(draft.replyTo) : null,
        trace,
      };
    });
  }
}
