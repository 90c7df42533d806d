import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../3-extract/index.ts';
import type { Mentions, Party, StatementMention } from '../3-extract/mention.ts';
import { codePointOffsets } from '../offsets.ts';
import { scoreActs } from './acts.ts';
import type { FigureError } from './figures.ts';
import type { Section } from './index.ts';
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

/** Names under which a party is printed. */
export const printings = (party: Party, text: string): string[] =>
  [party.name, party.role, text.slice(party.start, party.end)].filter((name) => name !== null);

function scoreSpeech(gold: GoldSpeech, mentions: Mentions, scores: Scores): FigureError[] {
  const { text, language, source_id: id } = gold.document;
  const codePoint = codePointOffsets(text);
  const errors: FigureError[] = [];
  const points = [...text];
  const fail = (what: string, at: { start: number; end: number }, want: unknown, got: unknown) =>
    errors.push({
      id,
      what,
      start: at.start,
      end: at.end,
      surface: points
        .slice(at.start, at.start + 30)
        .join('')
        .replaceAll('\n', ' ⏎ '),
      want: String(want),
      got: String(got),
      context: points.slice(at.start, at.end).join('').replaceAll('\n', ' ⏎ '),
    });
  const found = mentions.statements.filter((statement) => statement.speaker !== null);
  const overlap = (statement: StatementMention, at: { start: number; end: number }) =>
    Math.min(codePoint(statement.end), at.end) - Math.max(codePoint(statement.start), at.start);
  const right = (statement: StatementMention, want: GoldStatement) =>
    printings(statement.speaker!, text).some((name) => sameSpeaker(name, want.speaker));

  const free = new Set(found);
  for (const want of gold.statements) {
    const candidates = [...free].filter((statement) => overlap(statement, want) > 0);
    const rank = (s: StatementMention) =>
      (right(s, want) ? 1e6 : 0) + overlap(s, want) - Math.abs(codePoint(s.end) - want.end) / 1e3;
    const best = candidates.sort((a, b) => rank(b) - rank(a))[0];
    if (!best) {
      scores.miss('statement', language);
      scores.judge(`speaker: ${want.speaker_source}`, language, false);
      fail('missed', want, `${want.kind} by ${want.speaker}`, 'nothing');
      continue;
    }
    free.delete(best);
    scores.hit('statement', language);
    const check = (what: string, ok: boolean, wanted: unknown, got: unknown) => {
      scores.judge(what, language, ok);
      if (!ok) fail(what.split(':')[0]!, want, wanted, got);
    };
    const speaker = best.speaker!;
    check(
      `speaker: ${want.speaker_source}`,
      right(best, want),
      want.speaker,
      speaker.name ?? speaker.role,
    );
    check('kind', best.kind === want.kind, want.kind, best.kind);
    check('quotation', best.quotation === want.quotation, want.quotation, best.quotation);
    check('modality', best.modality === want.modality, want.modality, best.modality);
    check('polarity', best.polarity === want.polarity, want.polarity, best.polarity);
    if (want.quote_start != null && want.quote_end != null) {
      const got = best.quote && [codePoint(best.quote.start), codePoint(best.quote.end)];
      const near = (a: number, b: number) => Math.abs(a - b) <= 2;
      const ok = got !== null && near(got[0]!, want.quote_start) && near(got[1]!, want.quote_end);
      const words = points.slice(want.quote_start, want.quote_end).join('');
      check('quote', ok, words, best.quote && text.slice(best.quote.start, best.quote.end));
    }
    if (want.cited || best.cited) {
      const ok =
        want.cited != null &&
        best.cited !== null &&
        printings(best.cited, text).some((name) => sameSpeaker(name, want.cited!));
      check('cited', ok, want.cited, best.cited?.name ?? best.cited?.role);
    }
  }
  for (const statement of free) {
    scores.spurious('statement', language);
    const at = { start: codePoint(statement.start), end: codePoint(statement.end) };
    fail(
      'spurious',
      at,
      'nothing',
      `${statement.kind} by ${statement.speaker!.name ?? statement.speaker!.role}`,
    );
  }
  for (const span of gold.outlet_spans) {
    const invented = found.find((s) => overlap(s, span) > (span.end - span.start) / 2);
    scores.judge('outlet itself', language, invented === undefined);
    if (invented)
      fail('invented', span, 'nobody', invented.speaker!.name ?? invented.speaker!.role);
  }
  const parties = [
    ...mentions.statements.flatMap((s) => [s.speaker, s.cited]),
    ...mentions.acts.flatMap((a) => [a.speaker, a.addressee, a.forum]),
  ].filter((party) => party !== null);
  for (const name of gold.private_names) {
    const leak = parties.find((party) =>
      printings(party, text).some((printed) => sameSpeaker(printed, name)),
    );
    scores.judge('private name kept out', language, leak === undefined);
    if (leak) fail('leak', { start: 0, end: 40 }, 'nothing', leak.name ?? leak.role);
  }
  scoreActs(gold, mentions, scores, fail);
  return errors;
}
