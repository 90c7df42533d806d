import { markers } from '../../lexicons/markers.ts';
import type { PartyMention } from '../names/mention.ts';
import type { Words } from '../names/words.ts';
import { isMark, surface } from '../tokens.ts';
import { isHeadline } from './accounts/account.ts';
import { opensBackground, opensOnAnother } from './accounts/background.ts';
import { tellsOccasion, tellsOfItself } from './accounts/outlet-told.ts';
import { isQuotedSource, isReliedOn, isSilent, whoGoesOn } from './accounts/takes-over.ts';
import { type Attribution, findAttributions, isAim } from './attributions/attribution.ts';
import { withCited } from './attributions/cited.ts';
import { onlySpeaks } from './attributions/colon.ts';
import { publisherOf } from './attributions/publishing.ts';
import { retells } from './attributions/retells.ts';
import { isSomeone } from './attributions/select.ts';
import { countsUp } from './cues/weak-verb.ts';
import type { Scene } from './scene.ts';
import { antecedent } from './speakers/anaphor.ts';
import { withoutCountries } from './speakers/countries.ts';
import type { Discourse } from './speakers/discourse.ts';
import { announcer, subjectBefore, topicOf } from './speakers/earlier.ts';
import { call, type Entity } from './speakers/entity.ts';
import { withoutFramed } from './speakers/framed.ts';
import { type Naming, nameParties } from './speakers/naming.ts';
import { withoutPapers } from './speakers/papers.ts';
import { isSaidOfNoun } from './speakers/relative.ts';
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

/** A body that a headline may be about, unlike "La Ligue : le gouvernement ferme les puits". */
const isTopic = (party: PartyMention | null): boolean =>
  party?.kind === 'body' && !onlySpeaks(party);

const GOVERNS = markers('governs');
const BREAKS = new Set(['break', 'teaser']);

/** Reads who speaks in the next sentence of a document, and tells the discourse so. */
export function speak(
  words: Words,
  scene: Scene,
  discourse: Discourse,
  beside: boolean,
  isEntry: boolean,
): SpokenSentence {
  const aside = scene.uses.some(({ use, from }) => BREAKS.has(use) && from - scene.from < 3);
  // "« Lors de notre visite », a dit le maire": whose visit it was, whoever is quoted says.
  const isOwn = scene.uses.some(({ use, from }) => use === 'outlet' && !scene.inQuotes(from));
  if (aside || isOwn) discourse.current = null;
  // "La loi punit de 5 à 10 ans": common knowledge, inside whoever's account it stands.
  const law = scene.uses.some(
    // "Au titre de la loi 77-15, on a saisi 30 tonnes": what is told is not the law.
    ({ use, from }) => use === 'law' && from - scene.from < 8 && !scene.is(from - 1, GOVERNS),
  );
  const isOfTopic = (party: PartyMention | null): boolean =>
    (isEntry || beside || discourse.listing) && isTopic(party);
  const attributions = findAttributions(scene).filter(
    (a) =>
      // «هذا ونشير إلى أنه سجل بالطرق 648 قتيلا»: a verb without a subject is of nobody, where the outlet speaks.
      !(aside && a.party === null) &&
      // "Office des puits : 41 forages" over an article: what the article is about.
      (!(a.rule === 'colon' && isOfTopic(a.party)) || a.backward || opensQuote(scene, a.to)),
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
      const announced = announcer(scene, attribution.from, entities);
      const said = { earlier: earlier?.entity ?? null, subject, announced, named };
      const entity = goesOnNobody(attribution, voices)
        ? null
        : antecedent(scene, attribution, discourse, said);
      voices.push({ attribution, entity, source: earlier?.source ?? 'context', cited: null });
    } else {
      // "X a déploré …, rapportait l'agence": a medium that tells who said it.
      if (relays(attribution, voices, earlier) || retells(scene, attribution, inherited)) continue;
      const entity = entities.get(party) ?? null;
      // «وسجل المكتب 7 حالات»: inside another's account a deed that it tells of.
      const isAnothers = inherited && inherited !== entity && attribution.verb;
      if (isAnothers && countsUp(scene, isAnothers, party)) continue;
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
