import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../3-extract/index.ts';
import type { Mentions, Party, StatementMention } from '../3-extract/mention.ts';
import { codePointOffsets } from '../offsets.ts';
import { scoreActs } from './acts.ts';
import type { FigureError } from './figures.ts';
import type { Section } from './index.ts';
import { printings } from './printings.ts';
import { Scores } from './score.ts';
import { sameSpeaker } from './speaker-match.ts';
import { type GoldSpeech, type GoldStatement, readSpeechGold } from './statement-gold.ts';

/** Runs extraction over the statement gold of a folder and scores speakers, statements and acts. */
export function evaluateStatements(folder: string): Section {
  const scores = new Scores();
  const gold = readSpeechGold(folder);
  const errors = gold.flatMap((document) =>
    scoreSpeech(document, extract(document.document), scores),
  );
  return { name: 'statements', scores, errors, documents: gold.length };
}

/** Whether a gold folder annotates statements rather than figures. */
export function holdsStatements(folder: string): boolean {
  const path = join(folder, 'gold');
  if (!existsSync(path)) return false;
  const first = readdirSync(path).find((name) => name.endsWith('.json'));
  return first !== undefined && 'statements' in JSON.parse(readFileSync(join(path, first), 'utf8'));
}

interface At {
  readonly start: number;
  readonly end: number;
}

/** A document with its gold and what was found in it; places in code points. */
interface Speech {
  readonly gold: GoldSpeech;
  readonly mentions: Mentions;
  readonly found: readonly StatementMention[];
  readonly scores: Scores;
  readonly language: string;
  readonly placeOf: (span: At) => At;
  readonly fail: (what: string, at: At, want: unknown, got: unknown) => void;
}

function scoreSpeech(gold: GoldSpeech, mentions: Mentions, scores: Scores): FigureError[] {
  const { text, language, source_id: id } = gold.document;
  const codePoint = codePointOffsets(text);
  const errors: FigureError[] = [];
  const points = [...text];
  const words = (from: number, to: number) =>
    points.slice(from, to).join('').replaceAll('\n', ' ⏎ ');
  const speech: Speech = {
    gold,
    mentions,
    found: mentions.statements.filter((statement) => statement.speaker !== null),
    scores,
    language,
    placeOf: ({ start, end }) => ({ start: codePoint(start), end: codePoint(end) }),
    fail: (what, { start, end }, want, got) =>
      errors.push({
        id,
        what,
        start,
        end,
        surface: words(start, start + 30),
        want: String(want),
        got: String(got),
        context: words(start, end),
      }),
  };
  scoreStatements(speech);
  scoreOutlet(speech);
  scorePrivacy(speech);
  scoreActs(gold, mentions, scores, speech.fail);
  return errors;
}

function scoreStatements(speech: Speech): void {
  const { gold, found, scores, language, placeOf, fail } = speech;
  const free = new Set(found);
  for (const want of gold.statements) {
    const best = bestOf(want, free, speech);
    if (best) {
      free.delete(best);
      scores.hit('statement', language);
      scoreStatement(want, best, speech);
      continue;
    }
    scores.miss('statement', language);
    scores.judge(`speaker: ${want.speaker_source}`, language, false);
    fail('missed', want, `${want.kind} by ${want.speaker}`, 'nothing');
  }
  for (const statement of free) {
    scores.spurious('statement', language);
    fail(
      'spurious',
      placeOf(statement),
      'nothing',
      `${statement.kind} by ${nameOf(statement.speaker!)}`,
    );
  }
}

const overlap = (one: At, other: At): number =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start);

const nameOf = ({ name, role }: Party): string | null => name ?? role;

const isBy = (party: Party, name: string, { gold }: Speech): boolean =>
  printings(party, gold.document.text).some((printed) => sameSpeaker(printed, name));

/** The one of those not yet taken that lies with a gold statement, with its speaker if possible. */
function bestOf(
  want: GoldStatement,
  free: ReadonlySet<StatementMention>,
  speech: Speech,
): StatementMention | undefined {
  const rank = (one: StatementMention) => {
    const place = speech.placeOf(one);
    const bonus = isBy(one.speaker!, want.speaker, speech) ? 1e6 : 0;
    return bonus + overlap(place, want) - Math.abs(place.end - want.end) / 1e3;
  };
  return [...free]
    .filter((one) => overlap(speech.placeOf(one), want) > 0)
    .sort((a, b) => rank(b) - rank(a))[0];
}

/** Code points by which the ends of a quotation may differ. */
const QUOTE_MARGIN = 2;

function scoreStatement(want: GoldStatement, found: StatementMention, speech: Speech): void {
  const { gold, scores, language, placeOf, fail } = speech;
  const check = (what: string, ok: boolean, wanted: unknown, got: unknown) => {
    scores.judge(what, language, ok);
    if (!ok) fail(what.split(':')[0]!, want, wanted, got);
  };
  const speaker = found.speaker!;
  const isRight = isBy(speaker, want.speaker, speech);
  check(`speaker: ${want.speaker_source}`, isRight, want.speaker, nameOf(speaker));
  for (const key of ['kind', 'quotation', 'modality', 'polarity'] as const)
    check(key, found[key] === want[key], want[key], found[key]);
  const { quote_start, quote_end } = want;
  if (quote_start != null && quote_end != null) {
    const got = found.quote && placeOf(found.quote);
    const near = (a: number, b: number) => Math.abs(a - b) <= QUOTE_MARGIN;
    const isSame = got !== null && near(got.start, quote_start) && near(got.end, quote_end);
    const { text } = gold.document;
    const words = [...text].slice(quote_start, quote_end).join('');
    check('quote', isSame, words, found.quote && text.slice(found.quote.start, found.quote.end));
  }
  if (want.cited || found.cited) {
    const isSame = Boolean(want.cited && found.cited && isBy(found.cited, want.cited, speech));
    check('cited', isSame, want.cited, found.cited && nameOf(found.cited));
  }
}

/** No statement may come from what the outlet says itself. */
function scoreOutlet({ gold, found, scores, language, placeOf, fail }: Speech): void {
  for (const span of gold.outlet_spans) {
    const invented = found.find((one) => overlap(placeOf(one), span) > (span.end - span.start) / 2);
    scores.judge('outlet itself', language, invented === undefined);
    if (invented) fail('invented', span, 'nobody', nameOf(invented.speaker!));
  }
}

/** A person without a public role is named nowhere. */
function scorePrivacy(speech: Speech): void {
  const { gold, mentions, scores, language, fail } = speech;
  const parties = [
    ...mentions.statements.flatMap(({ speaker, cited }) => [speaker, cited]),
    ...mentions.acts.flatMap(({ speaker, addressee, forum }) => [speaker, addressee, forum]),
  ].filter((party) => party !== null);
  for (const name of gold.private_names) {
    const leak = parties.find((party) => isBy(party, name, speech));
    scores.judge('private name kept out', language, leak === undefined);
    if (leak) fail('leak', { start: 0, end: 40 }, 'nothing', nameOf(leak));
  }
}
