import type { ActMention, Analysis, PeriodMention } from '../../mention.ts';
import type { Entity } from '../speakers/entity.ts';
import type { SpokenSentence } from '../spoken.ts';
import { draftAnswered } from './act-answered.ts';
import { draftCued } from './act-cued.ts';
import { Drafts } from './act-drafts.ts';
import { Inquiry } from './act-inquiry.ts';
import { actSentences } from './act-sentence.ts';
import { settingOf } from './act-setting.ts';
import { complete } from './act-ties.ts';
import { draftTold } from './act-told.ts';

/** The acts of speech that a document tells of, and for what a speaker says in a sentence the act that it is part of. */
export function findActs(
  analysis: Analysis,
  spoken: readonly SpokenSentence[],
  periods: readonly PeriodMention[],
): { acts: ActMention[]; actOf: (speaker: Entity, sentence: number) => number | null } {
  const { tokens, document } = analysis;
  const sentences = actSentences(spoken, periods);
  const inquiry = new Inquiry(sentences, settingOf(sentences));
  const drafts = new Drafts(tokens, sentences);
  draftAnswered(drafts, sentences);
  draftCued(drafts, sentences, inquiry);
  draftTold(drafts, sentences, inquiry, analysis);
  complete(drafts, sentences, inquiry.setting, document.published_on);
  return {
    acts: drafts.mentions(),
    actOf: (speaker, sentence) => {
      const own = drafts.of(speaker);
      const act = own.findLast((draft) => draft.sentence <= sentence) ?? own[0];
      return act ? drafts.all.indexOf(act) : null;
    },
  };
}
