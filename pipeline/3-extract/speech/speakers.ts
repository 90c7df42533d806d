import { markers } from '../../lexicons/markers.ts';
import type { Passes } from '../../passes.ts';
import type { Analysis, SentenceTokens } from '../mention.ts';
import type { PartyMention } from '../names/mention.ts';
import { findParties } from '../names/parties.ts';
import { type Words, wordsOf } from '../names/words.ts';
import { teasersIn } from '../teasers.ts';
import { isMark, surface } from '../tokens.ts';
import { isBeside, isHeadline } from './accounts/account.ts';
import { withGuest } from './accounts/answers.ts';
import { opensBackground, opensOnAnother } from './accounts/background.ts';
import { withEnds } from './accounts/ends.ts';
import { withHeadlined } from './accounts/headlined.ts';
import { intervieweeOf, type Turn, withoutPresenting } from './accounts/interview.ts';
import { tellsOccasion, tellsOfItself } from './accounts/outlet-told.ts';
import type { Quote } from './accounts/quotes.ts';
import { withQuotations } from './accounts/spread.ts';
import { withTakenUp } from './accounts/taken-up.ts';
import { isQuotedSource, isReliedOn, isSilent, whoGoesOn } from './accounts/takes-over.ts';
import { type Attribution, findAttributions, isAim } from './attributions/attribution.ts';
import { withCited } from './attributions/cited.ts';
import { onlySpeaks } from './attributions/colon.ts';
import { publisherOf } from './attributions/publishing.ts';
import { retells } from './attributions/retells.ts';
import { isSomeone } from './attributions/select.ts';
import { gaveTip } from './attributions/tips.ts';
import { findCues, type VerbMention } from './cues/cues.ts';
import { countsUp } from './cues/weak-verb.ts';
import { Scene } from './scene.ts';
import { antecedent } from './speakers/anaphor.ts';
import { withCountries, withoutCountries } from './speakers/countries.ts';
import { Discourse } from './speakers/discourse.ts';
import { joinDocuments } from './speakers/documents.ts';
import { subjectBefore, topicOf } from './speakers/earlier.ts';
import { call, type Entity } from './speakers/entity.ts';
import { withFirms } from './speakers/firms.ts';
import { withoutFramed } from './speakers/framed.ts';
import { type Naming, nameParties } from './speakers/naming.ts';
import { withoutPapers } from './speakers/papers.ts';
import {
  addressed,
  anaphoric,
  follows,
  guessed,
  isItself,
  isRelation,
  reliedOn,
  says,
  speaksFor,
  told,
} from './speakers/party-part.ts';
import { isSaidOfNoun } from './speakers/relative.ts';
import { withSurnames } from './speakers/surnames.ts';
import { carriesOn } from './statements/kind.ts';

/** An attribution with whom it points to, and whom that speaker relies on. */
export interface Voice {
  readonly attribution: Attribution;
  readonly entity: Entity | null;
  /** sentence: the speaker's name, title or body stands in the sentence. */
  readonly source: 'sentence' | 'context';
  readonly cited: Entity | null;
}

/** One sentence with its voices, and whose words go on where none of them applies. */
export interface SpokenSentence {
  readonly scene: Scene;
  readonly voices: readonly Voice[];
  /** Speaker carried over from before. */
  readonly inherited: Entity | null;
  /** The guest of an interview answers in it. */
  readonly answers?: true;
  /** Whoever it is inherited from says it, though nothing marks it as speech. */
  readonly goesOn?: true;
  /** The parties named in it, resolved, in reading order. */
  readonly named: readonly Naming[];
}

/** Reads a document sentence by sentence and keeps track of who is speaking. */
export function* findSpeakers(
  analysis: Analysis,
  quotes: readonly Quote[],
  turns: readonly Turn[] | null,
): Passes<SpokenSentence[]> {
  const { tokens, document, sentences } = analysis;
  const cues = findCues(tokens, document.language);
  yield;
  const words = wordsOf(tokens, document.language, cues.flags);
  const partiesOf = sentences.map(({ from, to }) => findParties(words, from, to));
  yield;
  const discourse = new Discourse(tokens);
  const slices = { verb: 0, use: 0 };
  const interviewee = turns && intervieweeOf(words, sentences, turns);
  let guest: Entity | null = null;
  let block = -1;
  const teasers = teasersIn(analysis);
  const isOther = (party: PartyMention, verbs: readonly VerbMention[]): boolean =>
    discourse.current?.kind === 'body' && says(tokens, party, verbs);
  const spoken = sentences.map((sentence, index) => {
    const turn = turns?.[sentence.block] ?? null;
    if (interviewee && turn === 'answer' && sentence.block !== block)
      discourse.current = guest = discourse.resolve(interviewee);
    else if (interviewee && turn === null && sentence.block !== block) discourse.current = null;
    block = sentence.block;
    const verbs = take(cues.verbs, slices, 'verb', sentence);
    const uses = take(cues.uses, slices, 'use', sentence);
    // The titles of other articles, and what the outlet puts to its guest, say nothing and name nobody.
    if (teasers.has(sentence.block) || turn === 'question') {
      const scene = new Scene(tokens, document.language, sentence, [], [], []);
      return { scene, voices: [], inherited: null, named: [] };
    }
    const found = withCountries(partiesOf[index]!, verbs, uses, words);
    const firms = withFirms(words, found, uses, discourse);
    const parties = joinDocuments(tokens, document.language, firms, uses, cues.flags).filter(
      (party) =>
        !(anaphoric(party, uses) && (follows(party, firms) || discourse.latest() !== null)) &&
        !(guessed(party) && !discourse.meets(party) && !isOther(party, verbs)) &&
        !isRelation(tokens, party) &&
        !isItself(tokens, party) &&
        !gaveTip({ tokens, language: document.language, uses }, party),
    );
    for (const party of parties)
      party.oblique =
        !speaksFor(party, uses) &&
        (party.oblique ||
          reliedOn(tokens, party, parties, uses) ||
          told(tokens, party, verbs) ||
          addressed(tokens, party));
    const named =
      document.language === 'ar'
        ? withSurnames(words, parties, verbs, uses, sentence, discourse)
        : parties;
    const scene = new Scene(tokens, document.language, sentence, named, verbs, uses);
    const beside = turn === null && isBeside(document, sentence.block);
    return speak(words, scene, discourse, beside);
  });
  yield;
  const presented = withoutPresenting(spoken, sentences, turns);
  const answered = withGuest(presented, sentences, turns, guest);
  const ended = withEnds(answered, sentences, document, quotes);
  return withHeadlined(withTakenUp(withQuotations(ended, quotes), sentences, document));
}

function take<T extends { from: number; to: number }>(
  all: readonly T[],
  at: { verb: number; use: number },
  which: 'verb' | 'use',
  sentence: SentenceTokens,
): T[] {
  const taken: T[] = [];
  while (at[which] < all.length && all[at[which]]!.from < sentence.from) at[which]++;
  while (at[which] < all.length && all[at[which]]!.from < sentence.to)
    taken.push(all[at[which]++]!);
  return taken;
}

/** A body that a headline may be about, unlike "La Ligue : le gouvernement ferme les puits". */
const isTopic = (party: PartyMention | null): boolean =>
  party?.kind === 'body' && !onlySpeaks(party);

const GOVERNS = markers('governs');
const BREAKS = new Set(['break', 'teaser']);

function speak(words: Words, scene: Scene, discourse: Discourse, beside: boolean): SpokenSentence {
  const aside = scene.uses.some(({ use, from }) => BREAKS.has(use) && from - scene.from < 3);
  // "« Lors de notre visite », a dit le maire": whose visit it was, whoever is quoted says.
  const isOwn = scene.uses.some(({ use, from }) => use === 'outlet' && !scene.inQuotes(from));
  if (aside || isOwn) discourse.current = null;
  // "La loi punit de 5 à 10 ans": common knowledge, inside whoever's account it stands.
  const law = scene.uses.some(
    // "Au titre de la loi 77-15, on a saisi 30 tonnes": what is told is not the law.
    ({ use, from }) => use === 'law' && from - scene.from < 8 && !scene.is(from - 1, GOVERNS),
  );
  const attributions = findAttributions(scene).filter(
    (a) =>
      // «هذا ونشير إلى أنه سجل بالطرق 648 قتيلا»: a verb without a subject is of nobody, where the outlet speaks.
      !(aside && a.party === null) &&
      // "Office des puits : 41 forages" over an article: what the article is about.
      (!((beside || discourse.listing) && a.rule === 'colon' && isTopic(a.party)) ||
        a.backward ||
        opensQuote(scene, a.to)),
  );
  discourse.listing = isMark(scene.tokens, scene.to - 1, ':');
  const isUnsaid = attributions.length === 0;
  const isFirstPerson = tellsOfItself(scene);
  const isOutlets = isFirstPerson && !discourse.isFirstPerson;
  if (!isUnsaid) discourse.isFirstPerson = isFirstPerson;
  else if (opensBackground(scene) || tellsOccasion(scene) || isOutlets) discourse.current = null;
  const world = opensWith(scene, 'world');
  // "Le maire, qui gagne 9 dirhams, n'a pas réagi": nobody tells that nobody answers.
  const isUnanswered = scene.uses.some(({ use }) => use === 'unanswered');
  const inherited = law || world || beside || isUnanswered ? null : discourse.current;
  for (const { party, verb } of attributions)
    if (party && verb)
      discourse.names(party, carriesOn(surface(scene.tokens, verb.to - 1).toLowerCase()));
  const { named, entities } = nameParties(scene, attributions, discourse);
  const voices: Voice[] = [];
  for (const attribution of attributions) {
    const { party } = attribution;
    // Neither is who goes on speaking, nor whom the quoted words rely on.
    const earlier =
      voices.findLast(
        (voice) =>
          !isReliedOn(voice, scene) &&
          !(attribution.verb && inherited && isQuotedSource(voice, scene)) &&
          !(attribution.verb?.inverted && inherited && isAimed(voice)) &&
          !(attribution.backward && inherited && isSaidOfNoun(voice, scene)) &&
          // « Le président a reconnu 5 erreurs », regrette-t-il
          !(attribution.backward && leavesQuote(scene, cueOf(voice.attribution), attribution.from)),
      ) ?? null;
    if (party === null) {
      // "Il a interpellé les députés, rappelant que": whom the pronoun's verb has for object.
      const isPronouns = attribution.verb?.verb.form === 'gerund' && scene.pronounAt(scene.from);
      const subject = isPronouns ? null : subjectBefore(scene, attribution.from, entities);
      const said = { earlier: earlier?.entity ?? null, subject, named };
      const entity = goesOnNobody(attribution, voices)
        ? null
        : antecedent(scene, attribution, discourse, said);
      voices.push({ attribution, entity, source: earlier?.source ?? 'context', cited: null });
    } else {
      // "X a déploré …, rapportait l'agence": a medium that tells who said it.
      if (relays(attribution, voices, earlier) || retells(scene, attribution, inherited)) continue;
      // «وسجل المكتب 7 حالات»: inside somebody's account a deed that it tells of.
      if (inherited && attribution.verb && countsUp(scene, attribution.verb, party)) continue;
      const entity = entities.get(party) ?? null;
      if (
        entity?.private &&
        party.kind === 'person' &&
        party.to - party.from === 1 &&
        attribution.verb?.verb.strength !== 'strong'
      )
        continue;
      if (entity) call(scene.tokens, entity, party);
      voices.push({
        attribution,
        entity,
        source: printed(party) ? 'sentence' : 'context',
        cited: null,
      });
    }
  }
  discourse.read(named, voices);
  const told = withoutPapers(withCited(voices, scene, entities));
  const spoken = withoutFramed(withoutCountries(told), scene);
  const goesOn = whoGoesOn(spoken, scene, discourse.current);
  if (goesOn && !(beside && isHeadline(scene, goesOn.attribution.rule)))
    discourse.current = goesOn.entity;
  let isOfAnother = false;
  if (attributions.length === 0) {
    discourse.current = publisherOf(scene, entities) ?? discourse.current;
    isOfAnother = opensOnAnother(words, scene, named, discourse.current);
    if (isOfAnother) discourse.current = null;
  }
  discourse.topic = spoken.some((voice) => !isSilent(voice, scene))
    ? null
    : (!aside && topicOf(scene, entities)) || discourse.topic;
  return { scene, voices: spoken, inherited: isOfAnother ? null : inherited, named };
}

/** «وأوضحت هذه الأخيرة أن …، مؤكدة أن»: a participle goes on with the verb before it, of whoever that is. */
function goesOnNobody({ verb }: Attribution, voices: readonly Voice[]): boolean {
  const lead = voices.at(-1);
  if (verb?.verb.form !== 'gerund' || !lead || lead.entity !== null) return false;
  return lead.attribution.party === null && lead.attribution.verb !== null;
}

/** The token that tells of speech: a name before it may stand in quotation marks of its own. */
const cueOf = ({ from, verb }: Attribution) => verb?.from ?? from;

const leavesQuote = (scene: Scene, from: number, to: number) =>
  scene.inQuotes(from) && !scene.inQuotes(to);

const opensQuote = ({ tokens }: Scene, at: number) => isMark(tokens, at, '«"“');

const opensWith = (scene: Scene, use: string) =>
  scene.uses.some((mention) => mention.use === use && mention.from === scene.from);

/** "Le gouvernement veut 7 puits, | a-t-il poursuivi": what is told of a body's aims, by whoever goes on. */
const isAimed = ({ attribution }: Voice): boolean => isAim(attribution);

/** A medium behind what a person or a body says; whatever that relies on may stand between. */
const relays = (
  { party, backward, rule }: Attribution,
  voices: readonly Voice[],
  earlier: Voice | null,
) =>
  party?.kind === 'outlet' &&
  backward &&
  (rule === 'verb'
    ? voices.some(isSomeone)
    : rule === 'according' && earlier !== null && isTold(earlier) && isSomeone(earlier));

/** Whether its verb brings words by itself, or a judgement or a charge. */
const isTold = ({ attribution: { verb } }: Voice): boolean =>
  verb?.verb.strength === 'strong' || CHARGES.has(verb?.verb.kind ?? '');
const CHARGES: ReadonlySet<string> = new Set(['assessment', 'allegation', 'denial', 'question']);

/** Whether the words name the speaker, rather than stand for one named before ("le ministre", "son département"). */
const printed = (party: PartyMention) => party.name !== null || party.complete;
