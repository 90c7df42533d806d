import { markers } from '../../../lexicons/markers.ts';
import type { Entity } from '../speakers/entity.ts';
import { wordsOf } from '../speakers/printing.ts';
import { isMember, isMinister } from '../speakers/standing.ts';
import { isSpokesperson } from '../speakers/title.ts';
import { addressee, outletIn } from './act-addressee.ts';
import { dayNear } from './act-day.ts';
import type { Draft, Drafts } from './act-drafts.ts';
import type { ActSentence } from './act-sentence.ts';
import { isVague, type Setting } from './act-setting.ts';

/** Fills in what the words of an act alone do not tell: its day, forum, addressee, and what it replies to. */
export function complete(
  drafts: Drafts,
  sentences: readonly ActSentence[],
  setting: Setting | null,
  published: string | null,
): void {
  dateByVoices(drafts, sentences);
  const spokespersons = spokespersonsIn(sentences);
  // "a appelé à une marche le 23 mai": nothing was said on a day that was still to come.
  for (const draft of drafts.all)
    if (draft.date && published && draft.date > published) draft.date = null;
  for (const { named } of sentences) for (const { entity } of named) drafts.spellOut(entity);
  for (const draft of drafts.all) {
    if (draft.type === 'report' && draft.date === null && recent(sentences[draft.sentence]!))
      draft.date = published?.slice(0, 7) ?? null;
    // "a déclaré à la MAP": what a newspaper is told is said nowhere else.
    if (
      setting &&
      sits(draft, setting, spokespersons, toldUs(draft, sentences[draft.sentence]!)) &&
      !outletIn(draft, sentences[draft.sentence]!)
    ) {
      draft.forum = setting.forum;
      draft.date ??= setting.day;
    }
  }
  reply(drafts.all);
  for (const draft of drafts.all) draft.addressee ??= addressee(draft, drafts, sentences);
  for (const draft of drafts.all) retort(draft, drafts.all, sentences);
}

/** "a répondu le maire", «ورد الوالي»: a statement that answers what somebody has said before. */
function retort(draft: Draft, all: readonly Draft[], sentences: readonly ActSentence[]): void {
  if (draft.type !== 'statement' || draft.replyTo !== null) return;
  const told = sentences[draft.sentence]!;
  if (!told.cues.some(({ act }) => act === 'answers' || act === 'retort')) return;
  const isBefore = ({ sentence, speaker, type }: Draft) =>
    type === 'statement' &&
    speaker !== draft.speaker &&
    (draft.addressee ? speaker === draft.addressee : sentence === draft.sentence - 1);
  draft.replyTo = all.find(isBefore) ?? null;
  draft.addressee ??= draft.replyTo?.speaker ?? null;
}

/** Gives acts the first day that stands beside what their speaker says, where all of that is one act. */
function dateByVoices(drafts: Drafts, sentences: readonly ActSentence[]): void {
  for (const sentence of sentences)
    for (const { entity, attribution } of sentence.voices) {
      const [draft, other] = entity ? drafts.of(entity) : [];
      if (draft && !other && !draft.type.endsWith('question'))
        draft.date ??= dayNear(sentence, attribution);
    }
}

const recent = ({ cues }: ActSentence) => cues.some(({ act }) => act === 'recent');

/** Whoever speaks for others by any of their titles: "le ministre des Puits, porte-parole du gouvernement, X". */
const spokespersonsIn = (sentences: readonly ActSentence[]): Set<Entity> =>
  new Set(
    sentences.flatMap(({ named, scene }) =>
      named
        .filter(({ mention }) => [...wordsOf(scene.tokens, mention)].some(isSpokesperson))
        .map(({ entity }) => entity),
    ),
  );

/** "nous a déclaré le président": whether somebody tells the outlet itself. */
const toldUs = ({ speaker }: Draft, { voices, scene }: ActSentence): boolean =>
  voices.some(
    ({ entity, attribution: { verb } }) =>
      entity === speaker &&
      verb != null &&
      !scene.inQuotes(verb.from) &&
      (US.at(scene.tokens, verb.from - 1) || US.at(scene.tokens, verb.from - 2)),
  );
const US = markers('first-person', 'fr');

const NO_SEAT = markers('no-seat');

/** "le secrétaire général de la Ligue", «الأمين العام للنقابة»: whoever speaks in a chamber only where that is told. */
const hasNoSeat = (speaker: Entity): boolean =>
  !isMinister(speaker) &&
  !isMember(speaker) &&
  [...speaker.roleWords].some((word) => NO_SEAT.has(word));

/** Whether an act is spoken in the document's forum; of a council, ministers speak after it sat. */
function sits(
  { type, speaker }: Draft,
  setting: Setting,
  spokespersons: ReadonlySet<Entity>,
  tellsOutlet: boolean,
): boolean {
  const { sort, speakers } = setting;
  if (type.startsWith('oral')) return sort !== 'council';
  // "nous a déclaré son président": what the outlet is told is said to it.
  if (type === 'statement' && tellsOutlet) return false;
  const mayStand = speaker.kind === 'person' || speaker.sort === 'parliamentary_group';
  if (type !== 'statement' || !mayStand) return false;
  if (speakers.includes(speaker)) return true;
  if (sort === 'council') return spokespersons.has(speaker);
  // A committee hears the heads of offices; a chamber does not.
  if (sort === 'chamber' && hasNoSeat(speaker)) return false;
  return !isVague(setting) || speakers.length === 0;
}

/** Ties answers to questions: the only asker is whom every answer without one is given to. */
function reply(drafts: readonly Draft[]): void {
  const questions = drafts.filter((draft) => draft.type.endsWith('question'));
  for (const answer of drafts) {
    if (!answer.type.endsWith('answer')) continue;
    const mode = answer.type.split('_')[0]!;
    const others = questions.filter((q) => q.speaker !== answer.speaker);
    const question = others.find((q) => q.type.startsWith(mode)) ?? others[0];
    if (!question) continue;
    answer.replyTo = question;
    answer.addressee = question.speaker;
    question.addressee ??= answer.speaker;
    // A sitting has one day; a written question comes weeks before its answer, whose day is printed with both.
    if (question.type === 'oral_question') {
      question.date ??= answer.date;
      if (answer.type === 'oral_answer') answer.date ??= question.date;
    } else if (question.date === answer.date) question.date = null;
  }
}
