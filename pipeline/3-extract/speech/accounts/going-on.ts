import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isFrenchConditional } from '../../french-conditional.ts';
import type { SentenceTokens } from '../../mention.ts';
import { isMark, WORD } from '../../tokens.ts';
import { isInPresent } from '../cues/tense.ts';
import type { Scene } from '../scene.ts';
import type { Entity } from '../speakers/entity.ts';
import type { SpokenSentence, Voice } from '../spoken.ts';
import { nextVoices } from './ends.ts';

/**
 * Sentences without a mark of speech that are whoever speaks around them: "The council said rates fall. | These are good
 * news.", and what is so, not what happened, until the same speaker is named again: "Selon le maire, 7 puits sont secs. |
 * Les autres restent ouverts. | Il a ajouté". What happened meanwhile is the outlet's: "La salle était comble."
 */
export function withGoingOn(
  spoken: readonly SpokenSentence[],
  sentences: readonly SentenceTokens[],
): SpokenSentence[] {
  const next = nextVoices(spoken);
  const doubted = new Set(spoken.flatMap(doubtedIn));
  let heard = false;
  return spoken.map((sentence, i) => {
    const { scene, voices, inherited } = sentence;
    const isBehind = heard && sentences[i - 1]?.block === sentences[i]!.block;
    heard = voices.length > 0 || (inherited !== null && scene.counts());
    if (voices.length > 0 || !inherited || !isSomebody(inherited)) return sentence;
    const isNext = next[i]!.some((voice) => voice.entity === inherited && !doubted.has(voice));
    const isQuoted = (isBehind || isNext) && quotesWords(scene);
    const isTold = isBehind && (resumes(scene) || isUnvouched(scene));
    const goesOn = isQuoted || isTold || (isNext && tells(scene));
    heard ||= goesOn;
    return goesOn ? { ...sentence, goesOn } : sentence;
  });
}

/** "Selon le quotidien X, il aurait dit": what others tell of somebody takes nothing up. */
const doubtedIn = ({ scene, voices }: SpokenSentence): Voice[] =>
  voices.filter(({ attribution: { verb } }) => verb && scene.useAt(verb.from, 'conditional-aux'));

/** Whoever has words of their own, unlike a paper, a newspaper and nobody's name. */
const isSomebody = ({ kind }: Entity) => kind === 'person' || kind === 'body';

/** Whether a sentence opens on words that take up the ones before. */
function resumes(scene: Scene): boolean {
  const { from } = scene;
  const isLinked = scene.uses.some(
    (mention) => mention.use === 'going-on' && mention.from === from,
  );
  const isAdded = scene.is(from, AS_WELL) && opensClause(scene.tokens, from + 1);
  if (isLinked || isAdded || scene.is(from, EXPLAINS)) return true;
  // «ويرجع هذا التوكيل», «وتضم هذه اللائحة»
  const isVerbFirst = scene.language === 'ar' && scene.is(from + 1, RESUMES);
  if (!isVerbFirst && !scene.is(from, RESUMES)) return false;
  return tells(scene);
}
/** "Le feu aurait pris", "Les images dateraient de 2021": the conditional of what the outlet has from whoever spoke, unlike "Il faudrait". */
function isUnvouched(scene: Scene): boolean {
  if (scene.language !== 'fr' || scene.is(scene.from, SUPPOSES)) return false;
  if (isMark(scene.tokens, scene.to - 1, '?:')) return false;
  for (let at = scene.from + 1; at < scene.to && !scene.useAt(at, 'that'); at++) {
    const isConditional = isFrenchConditional(scene.word(at)) && scene.tokens.capital[at] === 0;
    if (isConditional) return !scene.is(at, MODAL) && !scene.inQuotes(at);
  }
  return false;
}
const SUPPOSES = markers('supposes', 'fr');
const MODAL = markers('modal', 'fr');

const AS_WELL = markers('as-well', 'ar');
/** «أن», «أنهما» */
const opensClause = wordMatches(/^أن\p{L}{0,3}$/u);
const EXPLAINS = markers('explains', 'ar');
const RESUMES = markers('resumes');

/**
 * Whether a sentence tells how things are, and not of the account itself ("Cette déclaration intervient après la grève"),
 * of whose opinion it is or of what the outlet asks itself.
 */
const tells = (scene: Scene): boolean =>
  isInPresent(scene) &&
  !OCCASION.within(scene.tokens, scene.from, scene.from + SUBJECT) &&
  !scene.is(scene.from, OPINION) &&
  !isMark(scene.tokens, scene.to - 1, '?؟:');
const OCCASION = markers('occasion');
const OPINION = markers('opinion');
/** Words of "This is not the first time". */
const SUBJECT = 7;

/** Words of a quotation that are no name: "il a été procédé à « l'ouverture de trois puits de plus »". */
const QUOTED = 5;

/** Whether a sentence has words in quotation marks that open on no capital, as a name in them does. */
function quotesWords(scene: Scene): boolean {
  const { tokens, from, to } = scene;
  let quoted = 0;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] !== WORD || !scene.inQuotes(at)) quoted = 0;
    else if (quoted > 0 || tokens.capital[at] === 0) quoted++;
    else while (at < to && scene.inQuotes(at)) at++;
    if (quoted === QUOTED) return true;
  }
  return false;
}
