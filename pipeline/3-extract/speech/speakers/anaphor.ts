import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark, surface } from '../../tokens.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { CONTENT } from '../attributions/subject-reach.ts';
import type { VerbMention } from '../cues/cues.ts';
import { TERMS } from '../cues/inserts.ts';
import type { Scene } from '../scene.ts';
import { carriesOn } from '../statements/kind.ts';
import type { Discourse } from './discourse.ts';
import { isAccused } from './earlier.ts';
import { type Entity, isMany, isOther } from './entity.ts';
import type { Naming } from './naming.ts';
import { genderOf, ofTwo } from './of-two.ts';
import { isMinister } from './standing.ts';

/** Nouns by which a text takes up a person, not a body or document. */
const PERSONAL = markers('personal-noun');
/** And those by which it takes up a ministry. */
const MINISTERIAL = markers('ministerial-noun');
const THEY = markers('they', 'fr');
const FEMININE = markers('she');
const MASCULINE = markers('he');
const isThirdPerson = (word: string): boolean => FEMININE.has(word) || MASCULINE.has(word);
const pronounGender = (word: string): Gender =>
  FEMININE.has(word) ? 'f' : MASCULINE.has(word) ? 'm' : '';

/** Of the sentence that an attribution stands in: who spoke earlier, the subject before it, whom a colon leads from, and whom it names. */
interface Said {
  readonly earlier: Entity | null;
  readonly subject: Entity | null;
  readonly announced: Entity | null;
  readonly named: readonly Naming[];
}

/**
 * Whom an attribution without a name of its own stands for ("a-t-elle dit", "le responsable", «وأضاف المصدر نفسه»):
 * whoever is speaking, unless the words say that it is someone else.
 */
export function antecedent(
  scene: Scene,
  attribution: Attribution,
  discourse: Discourse,
  { earlier, subject, announced, named }: Said,
): Entity | null {
  const counted = ofTwo(scene, attribution, named, discourse);
  if (counted !== undefined) return counted;
  const { from, to, verb } = attribution;
  // «حمل المحتجون صور الوزير، ورددوا»: several, and no one person.
  if (verb && scene.language === 'ar' && isOfSeveral(scene.word(verb.from), verb)) {
    const found = earlier ?? discourse.current;
    const isOne =
      found?.kind === 'person' || (verb.verb.form === 'gerund' && found?.kind === 'body');
    return found && (!isOne || isMany(found)) ? found : null;
  }
  // "July's results show 9, the same source added": figures of nobody's are no source.
  const spoken = isUnsigned(earlier) ? null : earlier;
  // "j'ai l'honneur de vous informer que"
  if (scene.useAt(from, 'writer')) return discourse.writer();
  // "He rejected | the statement", "Elle a salué | la formation": who says it stands before the verb.
  const isPronouns = verb !== null && !verb.inverted && isThirdPerson(scene.word(from - 1));
  const last = isPronouns ? from : to + 10;
  const use = scene.uses.find(
    (u) => (u.use === 'same' || u.use === 'same-doc') && u.from >= from - 4 && u.from <= last,
  );
  const { topic } = discourse;
  const current = discourse.current ?? resumed(attribution, scene, discourse);
  if (use) {
    const words = wordsOf(scene, use.from, use.to);
    if (PERSONAL.has(words)) {
      const gender = scene.language === 'ar' ? (/ة/.test(words) ? 'f' : 'm') : genderOf(scene, use);
      const fits = (entity: Entity | null) =>
        entity?.kind === 'person' && !entity.private && !isOther(entity, gender);
      if (fits(spoken)) return spoken;
      if (fits(current)) return current;
      return discourse.latestPerson(gender) ?? spoken ?? current;
    }
    if (MINISTERIAL.has(words)) {
      const speaker = spoken ?? current;
      const isTheirs = speaker && (speaker.sort === 'ministry' || isMinister(speaker));
      const ministry = isTheirs ? speaker : discourse.latestMinistry();
      if (ministry) return ministry;
    }
    // "July's results show 9 boats, the same source added": nobody's numbers are no source.
    const isUnsigned = spoken?.kind === 'document' && spoken.party.name === null;
    const teller = isUnsigned ? null : spoken;
    // "la même étude", «الدراسة ذاتها»: of whose study it is, whoever has been quoted since.
    const author = spoken ? null : (discourse.authorOf(use.to - 1) ?? discourse.authorOf(use.from));
    const called = discourse.calledBy(use.to - 1);
    return author ?? teller ?? called ?? current ?? subject ?? topic ?? discourse.lastHeard();
  }
  // "a-t-il dit", "dit-il"
  // "he also said"
  const isParted = TERMS[scene.language].get('adverb')?.end(scene.tokens, from - 1, from) === from;
  const pronoun = wordsOf(scene, from - (isParted ? 2 : 1), verb?.inverted ? to + 2 : to);
  const said = pronoun.split(' ').find(isThirdPerson);
  const told = said ? pronounGender(said) : '';
  const isSelf = scene.useAt(from, 'self') !== null;
  // "L'association a foré 9 puits, selon lui", «حسب قوله»: the person who is speaking, not the body told of.
  const isSomeones = isSelf && said && spoken?.kind !== 'person' && subject?.kind !== 'person';
  if (isSomeones && current?.kind === 'person' && !current.private && !isOther(current, told))
    return current;
  const gender = scene.language === 'ar' && !isSelf ? genderOfVerb(scene, attribution) : told;
  if (said && !spoken && announced && !isOther(announced, told)) return announced;
  // "Selon le quotidien X, il aurait reproché": a person, whom a medium tells of.
  if (said && spoken?.kind === 'outlet') {
    const isPerson = current?.kind === 'person' && !current.private && !isOther(current, told);
    return isPerson ? current : discourse.heardOf(told || 'm');
  }
  if (verb?.inverted) {
    // "Le projet, a-t-elle exposé": what stands before is said, not who says it.
    const found = spoken ?? current ?? subject ?? topic ?? discourse.latest();
    const isTheirs = subject?.kind === 'person' && !isOther(subject, gender);
    if (found && isTheirs && isOther(found, gender)) return subject;
    // "…, selon les autorités locales. « … », a-t-elle déclaré": one person, and no body of many.
    const isOne = said !== undefined && SINGULAR.has(said);
    const one = isOne && found && isMany(found) ? discourse.heardOf(gender || 'm') : null;
    return one ?? ofGender(found, gender, discourse);
  }
  // "The lawyers asked to hear the director of a channel, | he said": whoever is speaking closes the sentence.
  const closes = said !== undefined && attribution.backward && current?.kind === 'person';
  const goesOn = closes && !current.private && !isOther(current, told) ? current : null;
  const found =
    spoken ??
    goesOn ??
    subject ??
    topicFor(scene, attribution, discourse) ??
    current ??
    toldBefore(scene, attribution, discourse, named);
  // "La Ligue a salué le plan. Les élus ont visité le port. Ils notent que": no one body where several were told of.
  const areSeveral = THEY.within(scene.tokens, from - 2, from);
  const several = areSeveral && found && !isMany(found) ? severalBefore(discourse) : null;
  if (several) return several;
  // "On indique que": no one person.
  if (scene.word(from - 1) === 'on' && found?.kind === 'person') return null;
  // English bodies, outlets and "the authorities" are "it" or "they".
  if (scene.language !== 'en' || !gender || !found || !isThing(found))
    return ofGender(found, gender, discourse);
  const person = [topic, current].find((e) => e?.kind === 'person' && !isOther(e, gender));
  return person ?? discourse.heardPerson(gender) ?? discourse.latestPerson(gender) ?? found;
}

/** Those people whom the sentence before is about. */
const severalBefore = ({ before }: Discourse): Entity | null =>
  before.find(({ entity, mention }) => !mention.oblique && isMany(entity))?.entity ?? null;

/** «رددوا», «مرددين» */
const isOfSeveral = (word: string, { verb }: VerbMention): boolean =>
  word.endsWith('وا') || (verb.form === 'gerund' && word.endsWith('ين'));

/** Gender of "il | préconise", "elle y | préconise". */
const pronounBefore = (scene: Scene, at: number): Gender =>
  pronounGender(scene.word(at - 1)) || pronounGender(scene.word(at - 2));

const isThing = (entity: Entity): boolean =>
  entity.kind === 'body' || entity.kind === 'outlet' || isMany(entity);
const SINGULAR: ReadonlySet<string> = new Set(['il', 'elle']);

/**
 * Whoever was named last, but for "he told | deputies |" and «وأوضح أمام | لجنة العدل |», to whom it is said, and «ينتظر أن
 * تنتهي ولاية | الرئيس |», who is only told of behind a verb of nobody's.
 */
function toldBefore(
  scene: Scene,
  { verb }: Attribution,
  discourse: Discourse,
  named: readonly Naming[],
): Entity | null {
  const latest = discourse.latest();
  // "a remis une note à la ministre. Il y préconise": no woman is "il".
  const gender = verb ? pronounBefore(scene, verb.from) : '';
  if (latest?.kind === 'person' && isOther(latest, gender)) return discourse.heardOf(gender || 'm');
  if (named.some(({ mention, entity }) => entity === latest && isHearing(mention))) return null;
  if (!verb) return latest;
  if (named.some((one) => one.entity === latest && isAccused(scene, one.mention, verb.from)))
    return null;
  const { tokens } = scene;
  const isNobodys = verb.verb.strength === 'weak' && scene.is(verb.to, CONTENT);
  const isMeant = ({ mention: { from }, entity }: Naming) =>
    entity === latest && (scene.language === 'en' ? from === verb.to : isNobodys && from > verb.to);
  // "Il a ajouté que le ministère a fermé 7 puits", "Il a salué le ministère": of whom nothing was told before.
  const isNew = (one: Entity | null) => one !== null && one.party.start >= tokens.start[verb.to]!;
  if ((scene.is(verb.to, CONTENT) || scene.pronounAt(verb.from - 1)) && isNew(latest)) {
    const person = discourse.latestPerson();
    return isNew(person) ? null : person;
  }
  return named.some(isMeant) ? null : latest;
}

/** "devant | la commission", «أمام | الوزير»: whom a preposition governs, a chamber or a person. */
const isHearing = ({ oblique, document, kind, sort }: PartyMention): boolean =>
  oblique && document === null && (kind === 'person' || HEARS.has(sort));
const HEARS: ReadonlySet<string> = new Set(['committee', 'parliament']);

/**
 * «وقالت إن», «وأضاف هو أن»: whom an Arabic verb has for subject, where nobody stands between it and what is said, nor in front
 * of it, as in «وأوضح الوزير أن | النتائج كشفت عن 648».
 */
function genderOfVerb(scene: Scene, { from, verb }: Attribution): 'm' | 'f' | '' {
  if (!verb || from < verb.from) return '';
  const behind = scene.is(verb.to, THIRD_PERSON) ? verb.to + 1 : verb.to;
  const at = scene.behindInserts(behind);
  const isBare =
    scene.is(at, CONTENT) ||
    scene.is(verb.to - 1, CONTENT) ||
    scene.useAt(at, 'about') ||
    isMark(scene.tokens, at, ':«"“');
  return isBare ? verb.verb.gender : '';
}
const THIRD_PERSON = markers('third-person', 'ar');

const isUnsigned = (entity: Entity | null): boolean =>
  entity?.kind === 'document' && entity.party.name === null;

/** "Pour rappel, …. Le coût est de 12 millions, a-t-elle ajouté": a verb that goes on with the account before an aside. */
const resumed = ({ verb }: Attribution, { tokens }: Scene, { spoke }: Discourse): Entity | null =>
  verb && spoke?.kind === 'person' && carriesOn(surface(tokens, verb.to - 1).toLowerCase())
    ? spoke
    : null;

/** Whom a pronoun means, if it can be whoever it would stand for: else the last of its gender. */
function ofGender(found: Entity | null, gender: Gender, discourse: Discourse): Entity | null {
  if (!found || gender === '') return found;
  // "La Ligue a dit …. Il a ajouté": a man whose words have been told, no other.
  if (found.kind === 'body')
    return found.gender === '' || found.gender === gender
      ? found
      : (discourse.heardOf(gender) ?? found);
  return isOther(found, gender) ? (discourse.latestOf(gender) ?? found) : found;
}
type Gender = 'm' | 'f' | '';

/** The topic of the sentence before, where the words can mean it: "elle" and «وأضافت» a body, "il" and «وأضاف» a person. */
function topicFor(scene: Scene, { from, verb }: Attribution, discourse: Discourse): Entity | null {
  const { current, topic } = discourse;
  if (topic?.kind !== 'body' || current?.kind !== 'person' || !verb) return topic;
  if (scene.language === 'ar') {
    const word = scene.word(verb.from).replace(/^و/, '');
    return /^ت|ت$/.test(word) ? topic : current;
  }
  const before = scene.word(from - 1) || scene.word(from);
  return MASCULINE.has(before) || before === 'she' ? current : topic;
}

function wordsOf(scene: Scene, from: number, to: number): string {
  const words: string[] = [];
  for (let i = from; i < to; i++) if (scene.word(i)) words.push(scene.word(i));
  return words.join(' ');
}
