import type { Row } from '../../../schemas/index.ts';
import type { Coded, TraceRow } from '../../4-normalise/coded.ts';
import { areOtherNames } from '../../4-normalise/link-person.ts';
import { withoutGloss } from '../../4-normalise/registry.ts';
import type { World } from '../world.ts';
import { type Origin, originsOf } from './carried.ts';
import { isOverOn, notYetOver, type Period } from './dates.ts';
import { type Base, grownNumbers } from './growth.ts';
import { statedPeriod } from './stated-period.ts';
import { inBaseUnit } from './units.ts';
import { quantityKey, significantDigits } from './values.ts';

type Figure = Row<'figures'>;

/** One official figure as one document has it: its fullest mention, and the others that repeat it. */
export interface Claim {
  readonly figure: Figure;
  /** Every mention in the document, the fullest among them, in reading order. */
  readonly mentions: readonly Figure[];
  readonly statement: Row<'statements'>;
  readonly source: Row<'sources'>;
  /** Outlet, or agency, that the report counts for: syndicated copies share it. */
  readonly voice: string;
  /**
   * Registry id of the speaker, or of the body whose office somebody outside the registry holds, `~name` for any other
   * outside it; null where the outlet itself speaks.
   */
  readonly speaker: string | null;
  /** Whether the sentence names nobody: that whoever spoke before goes on is the reader's inference. */
  readonly inherited: boolean;
  /** The same, or whether it says no more of the speaker than "he", or than which document says so. */
  readonly unnamed: boolean;
  /** All who speak in its document. */
  readonly heard: ReadonlySet<string>;
  /** Name of an office holder whom the registry does not know; null for any other speaker. */
  readonly stranger: string | null;
  /** The same of any person, as the outlet prints it. */
  readonly person: string | null;
  /** What the registry knows the speaker as; a country ("le Maroc affirme") is one of its bodies, left unnamed. */
  readonly speakerType: Row<'entities'>['type'] | null;
  /** Whether the speaker is the one whom the act answers, or a party: nobody who states official figures. */
  readonly asking: boolean;
  /** Speaker and bodies it speaks for; where the outlet itself speaks, those of the document's only act or speaker. */
  readonly bodies: readonly string[];
  /** The bodies and those above them: an agency and its ministry are one voice, if not one speaker. */
  readonly kin: readonly string[];
  /** Merged communication, or null. */
  readonly act: string | null;
  /** Day of publication, else of the act; null where neither is known. */
  readonly day: string | null;
  readonly period: Period | null;
  /** Kind that it is compared as: "112.000 dossiers par jour" is a count, as "112.000 dossiers, chaque jour" is. */
  readonly kind: Figure['kind'];
  readonly key: string;
  readonly digits: number;
  readonly concepts: readonly string[];
  /** What its measure names beside the counted noun, as codes of countable things. */
  readonly nouns: readonly string[];
  /** Long numbers that it says the growth of. */
  readonly grown: readonly Base[];
  /** How many months before its time a change is reckoned from; null where its sentence does not tell. */
  readonly since: string | null;
  /** Whether its document sets a place's figure of the same thing and time beside it: it is of the country. */
  readonly ofTheWhole: boolean;
  /** Places of which its document counts fewer of the same beside a number of one digit: "8 dead, 7 of them in Kenitra". */
  readonly partsIn: readonly string[];
  /** Which way a change goes, by its sign or by the noun that names it; null where neither tells. */
  readonly direction: 'rise' | 'fall' | null;
  readonly periodOrigin: Origin;
  /** Last days of the times that its document names with figures. */
  readonly named: ReadonlySet<string>;
  /** Hedged in words of its own, not through another figure that they are about. */
  readonly hedged: boolean;
  /** Hedged for being still to come on its day: what another outlet announces without a conditional. */
  readonly foreseen: boolean;
  /** Whether its number is one just told: "ces 34 opérations". */
  readonly again: boolean;
  /** Whether its text gives it for a count issued before: "un précédent bilan faisait état de 2.012 morts". */
  readonly earlier: boolean;
  /** Told in the past tense of a time that was not over on its day: as done, where others foresee it. */
  readonly done: boolean;
}

/** What the claims of a document share. */
export interface DocumentContext {
  readonly coded: Coded;
  readonly voice: string;
  /** Act id of the document → merged communication. */
  readonly acts: ReadonlyMap<string, Row<'communications'>>;
  readonly world: World;
}

/**
 * A speaker outside the registry: by name, or by a role long enough to tell ("directeur régional de la santé");
 * a bare "ministre" or "report" is somebody of that document (`~~source_id`).
 */
const outsider = (statement: Row<'statements'>): string | null => {
  const { speaker_name: name, speaker_role: role } = statement;
  if (!name && !role) return null;
  const telling =
    (name && withoutGloss(name)) ??
    (role!.split(' ').length >= 3 ? role! : `~${statement.source_id}`);
  return `~${telling.toLowerCase().normalize('NFC')}`;
};

/** Whether the registry knows the speaker, so that another known speaker is another person. */
export const isKnown = (speaker: string | null): boolean =>
  speaker !== null && !speaker.startsWith('~');

/** Whether one speaks for a body of the other's, or for one above it; two bodies under one government are two. */
export const areKin = (
  a: Pick<Claim, 'bodies' | 'kin'>,
  b: Pick<Claim, 'bodies' | 'kin'>,
): boolean =>
  a.kin.some((body) => b.bodies.includes(body)) || a.bodies.some((body) => b.kin.includes(body));

type Rank = Pick<Claim, 'speaker' | 'bodies' | 'speakerType'>;

/** The government is all who sit in it; a province's authorities are their ministry's. */
const isAll = ({ speakerType, bodies }: Rank): boolean =>
  speakerType === 'government' && bodies.length === 1;

/** An agency and the ministry above it, two that one ministry has. */
export const areApartInRank = (a: Rank, b: Rank): boolean =>
  isKnown(a.speaker) &&
  isKnown(b.speaker) &&
  !isAll(a) &&
  !isAll(b) &&
  !a.bodies.some((body) => b.bodies.includes(body));

/** Two office holders whom the registry does not know, by names that have nothing in common. */
export const areStrangers = (a: Pick<Claim, 'stranger'>, b: Pick<Claim, 'stranger'>): boolean =>
  a.stranger !== null && b.stranger !== null && areOtherNames(a.stranger, b.stranger);

type Person = Pick<Claim, 'stranger' | 'person'>;

/** The same of two people of whom it does not know one. */
export const areOtherPeople = (a: Person, b: Person): boolean =>
  (a.stranger !== null || b.stranger !== null) &&
  a.person !== null &&
  b.person !== null &&
  areOtherNames(a.person, b.person);

/** The same of two whose names may be one: "N. Tazi", "Nadia Tazi". */
export const areOnePerson = (a: Person, b: Person): boolean =>
  a.person !== null && b.person !== null && !areOtherNames(a.person, b.person);

/** Whether anything tells who speaks. */
export const isNamed = (speaker: string | null): boolean =>
  speaker !== null && !speaker.startsWith('~~');

const speakerOf = ({ offices }: Coded, statement: Row<'statements'>): string | null =>
  statement.speaker_id ?? offices?.[statement.statement_id] ?? outsider(statement);

const strangerOf = ({ speaker_id, speaker_name, speaker_role }: Row<'statements'>) =>
  speaker_id === null && speaker_role !== null ? speaker_name : null;

/** Claims of one document, before its repeats are joined: one a figure. */
export function claimsOf({ coded, voice, acts, world }: DocumentContext): Claim[] {
  const statements = new Map(coded.statements.map((row) => [row.statement_id, row]));
  const periods = originsOf(coded, 'period');
  const hedges = originsOf(coded, 'hedge');
  const heads = documentSpeakers(coded);
  const heard = new Set(coded.statements.flatMap((row) => speakerOf(coded, row) ?? []));
  const unnamed = new Set(coded.unnamed);
  const named = new Set(
    coded.figures.flatMap(({ figure_id, period_end }) =>
      period_end !== null && periods.get(figure_id) !== 'context' ? period_end : [],
    ),
  );
  const figures = coded.figures.map(inBaseUnit);
  const grown = grownNumbers(figures);
  return figures.flatMap((figure) => {
    const statement = statements.get(figure.statement_id);
    if (!statement) return [];
    const act = statement.communication_id ? acts.get(statement.communication_id) : undefined;
    const day = coded.source.published_on ?? (act?.date_precision === 'day' ? act.date : null);
    const stater = speakerOf(coded, statement);
    // What an outlet takes from another outlet is nobody's official figure until somebody official is named.
    const speaker = stater && world.typeOf(stater) === 'media' ? null : stater;
    const trace = coded.traces[figure.figure_id] ?? [];
    const stated = statedPeriod(figure, trace, day);
    const stranger = strangerOf(statement);
    const voices = speaker ? [speaker] : heads;
    const bodies = [...new Set(voices.flatMap((id) => world.bodiesOf(id, day)))];
    const words = [figure.measure, figure.unit_text].filter((text) => text !== null).join(' ');
    return [
      {
        figure,
        mentions: [figure],
        statement,
        source: coded.source,
        voice,
        speaker,
        stranger,
        person: speaker !== null && isPerson(speaker, world) ? statement.speaker_name : stranger,
        inherited: statement.quotation === 'none',
        unnamed: statement.quotation === 'none' || unnamed.has(statement.statement_id),
        heard,
        speakerType: speaker === null ? null : world.typeOf(speaker),
        asking: speaker !== null && isAsking(speaker, act?.addressee_id ?? null, world),
        bodies,
        kin: [...new Set(bodies.flatMap((id) => [id, world.parentOf(id) ?? id]))],
        act: act?.communication_id ?? null,
        day,
        period: stated && notYetOver(stated, day) && !figure.hedged ? null : stated,
        kind: figure.kind === 'rate' ? 'count' : figure.kind,
        key: quantityKey(figure),
        digits: significantDigits(figure),
        concepts: [
          ...new Set([
            ...world.conceptsOf(words, coded.source.language),
            ...world.withBroader(figure.unit),
            ...world.partiesOf(figure.measure ?? ''),
          ]),
        ].sort(),
        nouns: nounsBeside(figure, coded.source.language, world),
        grown: grown.get(figure.figure_id) ?? [],
        since: trace.find(({ what }) => what === 'base')?.rule ?? null,
        ofTheWhole: false,
        partsIn: [],
        direction: directionOf(figure, coded.source.language, world),
        periodOrigin: periods.get(figure.figure_id) ?? 'context',
        named,
        hedged: hedges.get(figure.figure_id) === 'own',
        foreseen: isForeseen(figure, trace, stated, day),
        again: trace.some(({ what }) => what === 'again'),
        earlier: trace.some(({ what }) => what === 'issue'),
        done: trace.some(({ what }) => what === 'tense'),
      },
    ];
  });
}

/**
 * "devrait atteindre 4 % cette année", "forecasts warn of 150 mm", of whatever time; not "auraient baissé de 4 % entre 2021
 * et 2024", printed before 2024 is over.
 */
const isForeseen = (
  { hedged }: Figure,
  trace: readonly TraceRow[],
  period: Period | null,
  day: string | null,
): boolean => {
  const rule = trace.find(({ what }) => what === 'hedge')?.rule;
  if (!hedged || rule === 'conditional-perfect') return false;
  return period === null
    ? rule === 'word:forecast' || rule === 'word:foreseen'
    : day !== null && period.last > day && !isOverOn(period, day);
};

function directionOf(
  { role, value, measure }: Figure,
  language: Row<'sources'>['language'],
  world: World,
): Claim['direction'] {
  if (role !== 'change') return null;
  return value?.startsWith('-') ? 'fall' : world.directionOf(measure ?? '', language);
}

const nounsBeside = (figure: Figure, language: Row<'sources'>['language'], world: World) =>
  world.nounsOf(figure.measure ?? '', language).filter((code) => code !== figure.unit);

const PARTIES: ReadonlySet<string | null> = new Set(['party', 'parliamentary_group']);

const isPerson = (speaker: string, world: World): boolean => world.typeOf(speaker) === 'person';

const isAsking = (speaker: string, addressee: string | null, world: World): boolean =>
  PARTIES.has(world.typeOf(speaker)) || (addressee !== null && world.akin(speaker, addressee));

/** Who a figure without speaker may come from: the speakers of the document's answers and reports, else its speakers. */
function documentSpeakers(coded: Coded): string[] {
  const acting = coded.acts
    .filter((act) => act.speaker_id !== null && !act.type.endsWith('question'))
    .map((act) => act.speaker_id!);
  const speaking = coded.statements.flatMap((row) =>
    row.kind !== 'question' ? (speakerOf(coded, row) ?? []) : [],
  );
  const voices = [...new Set(acting.length > 0 ? acting : speaking)].sort();
  return voices.length <= 3 ? voices : [];
}
