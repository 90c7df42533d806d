import type { Language } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark, NUMBER, SYMBOL, surface, type Tokens, WORD } from '../../tokens.ts';
import type { UseMention } from '../cues/cues.ts';
import { insertEnds } from '../cues/inserts.ts';
import { governs } from './document-owners.ts';

/** Between a document's noun and its author, in tokens: "communiqué conjoint publié jeudi par". */
export const REACH = 7;

const MADE_BY = new Set(['by', 'made-by']);

/**
 * Index of whoever is told to have made the document at index `i`: "les chiffres obtenus par Le Phare auprès de l'Office",
 * "the numbers shared with MPs by the Office"; -1 where nobody is.
 */
export function makerOf(
  tokens: Tokens,
  language: Language,
  named: readonly PartyMention[],
  i: number,
  uses: readonly UseMention[],
): number {
  const document = named[i]!;
  const by = uses.find(({ use, from }) => MADE_BY.has(use) && from >= document.to);
  if (!by || by.from - document.to > reachOf(tokens, document, by, uses)) return -1;
  if (isOfCounted(tokens, by)) return -1;
  // «أوضح التقرير، وفق ما | أوردته الجريدة، أن»: who has passed on what it says.
  if (uses.some(({ use, to }) => use === 'according-clause' && to === by.from)) return -1;
  // "réponse à une question posée par le groupe": who has made the question.
  if (answersQuestion(tokens, document, by.from)) return -1;
  const start = behindInserts(tokens, language, by.to);
  const maker = named.findIndex(({ from }, at) => at > i && from >= start);
  const party = named[maker];
  // "remises à l'agence par des sources policières": they are no more than that, and tell it all the same.
  if (!party || !(isAuthor(party) || party.kind === 'source') || party.from - start > REACH)
    return -1;
  const owner = named[i + 1]!;
  if (maker > i + 1 && isAuthor(owner)) {
    // «بلاغ للوزارة، توصلت به الجريدة»: whoever has received it.
    if (party.kind === 'outlet' || isOwn(tokens, document, owner)) return -1;
  }
  return plain(tokens, start, party.from) ? maker : -1;
}

/** Tokens of "de la". */
const OF_THE = 2;

/** "un communiqué | de la Commission | mis en ligne par": of whoever a Latin genitive right behind a document names. */
const isOwn = (tokens: Tokens, document: PartyMention, owner: PartyMention): boolean =>
  /^\p{Script=Latin}/u.test(surface(tokens, owner.from)) &&
  owner.from - document.to <= OF_THE &&
  governs(tokens, document, owner);

/** How many words "statistiques relatives au premier trimestre de l'année, |" may have. */
const RELATED = 24;

/** How many tokens "étude sur les conditions de vie des ménages ruraux, présentée à Rabat et |" may have. */
const DONE = 16;
const CARRIED_OUT = markers('carried-out');

/** "les statistiques relatives au premier trimestre de 2019, | rendues publiques par": a comma behind what they are about; "une étude sur … | réalisée par": what is done by somebody is the study itself. */
function reachOf(
  tokens: Tokens,
  { to, document }: PartyMention,
  by: UseMention,
  uses: readonly UseMention[],
): number {
  const comma = by.from - 1;
  const isApart =
    isMark(tokens, comma, ',،') &&
    plain(tokens, to, comma) &&
    !uses.some(({ from }) => from >= to && from < by.from);
  if (isApart) return RELATED;
  return document === 'report' && CARRIED_OUT.at(tokens, by.from) ? DONE : REACH;
}

const OUT_OF = markers('genitive', 'fr');
/** How many words "12 rapports annuels (émanant de)" may have. */
const COUNTED = 3;

/** "a reçu 12 rapports émanant de la Cour": how many there are is told by whoever counts them. */
export function isOfCounted(tokens: Tokens, { from: by, to }: UseMention): boolean {
  // "12 dossiers passés en revue par la Cour" are told of by it.
  if (!OUT_OF.at(tokens, to - 1)) return false;
  for (let at = by - 1; at >= by - COUNTED; at--) {
    if (tokens.kind[at] === NUMBER) return true;
    if (tokens.kind[at] !== WORD) return false;
  }
  return false;
}

const QUESTION = markers('question-noun');

/** «جواب على سؤال للنائب», "réponse à la question de": whether a question that it answers stands before a token. */
export function answersQuestion(
  tokens: Tokens,
  { document, to }: PartyMention,
  next: number,
): boolean {
  return document === 'answer' && QUESTION.within(tokens, to, next);
}

function behindInserts(tokens: Tokens, language: Language, at: number): number {
  let behind = at;
  for (;;) {
    const [end] = insertEnds(tokens, language, behind, tokens.count);
    if (end === undefined) return behind;
    behind = end;
  }
}

/** «كشف المكتب، في بلاغ توصلت الجريدة بنسخة منه»: in the document of whoever speaks, which an outlet has only got. */
export function isReadBy(tokens: Tokens, named: readonly PartyMention[], i: number): boolean {
  const [teller, document, reader] = [named[i - 1], named[i]!, named[i + 1]];
  if (!teller || !isAuthor(teller) || teller.kind === 'outlet') return false;
  return (
    document.kind === 'document' &&
    reader?.kind === 'outlet' &&
    RECEIVES.within(tokens, document.to, reader.to + 1)
  );
}
const RECEIVES = markers('receives');

/**
 * "Dans un communiqué repris par le quotidien X, l'Office reproche", "the Office, in a statement relayed by X, said": index
 * of the outlet that has only passed on what whoever stands beside its comma says, or of the last of its names ("the X | news
 * agency"); -1 where there is none. "Selon un communiqué repris par X" leaves nobody else to say it.
 */
export function relayOf(
  tokens: Tokens,
  named: readonly PartyMention[],
  i: number,
  uses: readonly UseMention[],
): number {
  const [before, document, outlet] = [named[i - 1], named[i]!, named[i + 1]];
  if (document.kind !== 'document' || outlet?.kind !== 'outlet') return -1;
  if (outlet.from - document.to > RELAY || !PASSED_ON.within(tokens, document.to, outlet.from))
    return -1;
  let last = i + 1;
  while (named[last + 1]?.kind === 'outlet' && named[last + 1]!.from === named[last]!.to) last++;
  const { to } = named[last]!;
  const behind = named[last + 1];
  const opens = before !== undefined && isAuthor(before) && isMark(tokens, before.to, ',');
  const follows =
    behind !== undefined &&
    isAuthor(behind) &&
    isMark(tokens, to, ',') &&
    behind.from - to <= BEHIND;
  const isTold = uses.some((one) => one.use === 'according' && one.to <= document.from);
  return (opens || follows) && !isTold ? last : -1;
}
const PASSED_ON = markers('passed-on');
/** Tokens of "repris par le quotidien arabophone". */
const RELAY = 5;
/** Tokens of ", le". */
const BEHIND = 2;

/** Whether a party may be the author of a document. */
export const isAuthor = ({ kind }: PartyMention): boolean =>
  kind === 'body' || kind === 'outlet' || kind === 'person';

/** No punctuation between but hyphens, brackets and quotation marks. */
export function plain(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === SYMBOL && !'-–/()«"“\'‘’'.includes(surface(tokens, i))) return false;
  }
  return true;
}
