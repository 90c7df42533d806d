import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention, StatementMention } from '../../mention.ts';
import type { Moods } from '../cues/moods.ts';
import type { Entity } from '../speakers/entity.ts';
import { isOfficial } from '../speakers/standing.ts';
import type { Voice } from '../spoken.ts';

type Judged = Pick<StatementMention, 'kind' | 'modality' | 'polarity'>;

/** A statement before it is judged. */
export interface Told {
  readonly voice: Voice | null;
  readonly entity: Entity | null;
  /** Whom the speaker relies on in this very statement. */
  readonly cited: Entity | null;
  readonly moods: Moods;
  readonly figures: readonly FigureMention[];
  /** The verb of saying as printed, lower case; '' without one. */
  readonly saying: string;
  /** The verb of saying is in the conditional: "aurait déclaré". */
  readonly doubted: boolean;
  /** The words are a question. */
  readonly asks: boolean;
  /** The verb announces a plan or a work, not a fact: "a annoncé l'ouverture d'un guichet". */
  readonly announces: boolean;
  /** The verb announces what its speaker will do: "annonce qu'elle saisira". */
  readonly heralds: boolean;
  /** A day or a season stands behind its conditional: "serait examiné en juin". */
  readonly dated: boolean;
  /** What is to come is done by a body that the speaker does not speak for. */
  readonly foreign: boolean;
  /** Its speaker goes on from a charge: "ajoute l'association". */
  readonly carries: boolean;
  /** A participle accuses somebody behind its speaker's verb. */
  readonly accuses: boolean;
}

/** Verbs that tell of what is expected: a future after them is a forecast, no promise. */
const FORECASTS = markers('forecasts');

const ADDS = markers('adds');

/** Whether a verb of saying goes on with what was said. */
export const goesOn = (saying: string): boolean => ADDS.has(saying);

/** Whether a verb of saying belongs inside an account rather than at its start: "a précisé", "noted". */
export const carriesOn = (saying: string): boolean => goesOn(saying) || DETAILS.has(saying);

const DETAILS = markers('details');
/** "l'avocat général", «المحامي» */
const PLEADS = markers('pleads');

/** What sort of statement it is, how far the outlet stands behind it, and whether it denies. */
export function judge(told: Told): Judged {
  const verb = told.voice?.attribution.verb ?? null;
  // "did not deny that trees were felled": who does not deny grants it.
  const isDenied = (verb?.verb.kind === 'denial') !== (verb?.negated === true);
  const negative = isDenied || told.moods.negative;
  const kind = kindOf(told);
  // "Pourquoi l'eau ne coule-t-elle plus ?": whoever asks denies nothing.
  const denies = negative && kind !== 'question';
  return { kind, modality: modalityOf(told), polarity: denies ? 'negative' : 'affirmative' };
}

function modalityOf(told: Told): Judged['modality'] {
  const { moods } = told;
  const verb = told.voice?.attribution.verb?.verb;
  if (told.doubted || (moods.conditional && !promised(told) && !asked(told))) return 'conditional';
  if (moods.alleged || verb?.modality === 'alleged') return 'alleged';
  return verb?.modality === 'conditional' ? 'conditional' : 'asserted';
}

function kindOf(told: Told): Judged['kind'] {
  const { entity, moods, figures } = told;
  const plain = figures.length > 0 || moods.counted ? 'figure' : 'assessment';
  if (entity === null) return plain;
  if (asked(told)) return 'question';
  if (charges(told, entity)) return 'allegation';
  const speaks = entity.kind === 'person' || entity.kind === 'body';
  const verb = told.voice?.attribution.verb?.verb.kind ?? '';
  if (plans(told, entity)) return 'commitment';
  if (!speaks || forecasts(told) || told.foreign) return plain;
  if (verb === 'commitment' || told.announces || promised(told)) return 'commitment';
  // "La Confédération manifestera dimanche, annonce-t-elle": what who announces it will do is no less a plan.
  const mayPlan = isOfficial(entity) || told.heralds;
  const coming = moods.future ? mayPlan : moods.ongoing && isOfficial(entity);
  return coming && verb !== 'denial' ? 'commitment' : plain;
}

const asked = (told: Told) => told.asks || told.voice?.attribution.verb?.verb.kind === 'question';

const forecasts = (told: Told) => FORECASTS.has(told.saying);

/** A charge: by its verb, by the outlet's doubt of someone who holds no office, or taken over from others by them. */
function charges(told: Told, entity: Entity): boolean {
  const { moods } = told;
  const verb = told.voice?.attribution.verb?.verb;
  if (verb?.kind === 'allegation' || told.accuses || moods.alleged || moods.hearsay) return true;
  // "L'ancien comptable aurait touché des pots-de-vin": by whoever investigates, too.
  if (moods.criminal && moods.conditional && moods.perfect) return true;
  if (isOfficial(entity) && !PLEADS.has(entity.head)) return false;
  if (told.carries || wrongs(told)) return true;
  // Newspapers have sources; what they take from them is no charge by that alone.
  const relays = entity.kind === 'outlet' && told.cited?.kind === 'source';
  if (told.cited !== null && !isOfficial(told.cited) && !relays) return true;
  const isChance = moods.possible || forecasts(told) || passesOn(moods, entity);
  return moods.conditional && (moods.perfect || !isChance);
}

/** Who passes on what they have heard: what may come to pass is no charge of theirs, unless it is a wrong. */
const passesOn = ({ criminal, wronged, perfect }: Moods, { kind }: Entity): boolean =>
  (kind === 'outlet' || kind === 'source') && !criminal && !wronged && !perfect;

/** "Selon Le Phare, le texte serait examiné en juin", "the vote might be put off until May": a day makes a plan of what a newspaper has heard. */
const plans = ({ moods, dated, figures }: Told, entity: Entity): boolean =>
  entity.kind === 'outlet' &&
  passesOn(moods, entity) &&
  dated &&
  figures.length === 0 &&
  moods.conditional &&
  !moods.possible;

/** "The union says they are illegally held": what is done to somebody, unlike what it asks for or is sorry for. */
const wrongs = ({ moods, saying }: Told): boolean =>
  moods.wronged && !moods.expected && !DEMANDS.has(saying);
const DEMANDS = markers('demands');

/** "a indiqué que le recrutement serait achevé", "said units would be set up": a future seen from the past. */
function promised({ entity, moods, voice, figures, saying }: Told): boolean {
  if (entity === null || !isOfficial(entity) || FORECASTS.has(saying)) return false;
  const verb = voice?.attribution.verb?.verb;
  if (!verb || verb.kind === 'allegation') return false;
  const coming = moods.would || (moods.conditional && !moods.perfect && verb.form === 'past');
  return coming && (figures.length === 0 || moods.arranged);
}
