import { markers } from '../../lexicons/markers.ts';
import type { PartyMention, Range } from '../names/mention.ts';
import { isMark, SYMBOL, surface, WORD } from '../tokens.ts';
import { afterQuote, closes, endsSentence, inserted } from './closing.ts';
import { byColon } from './colon.ts';
import type { VerbMention } from './cues.ts';
import { bringsWords } from './deed.ts';
import type { Scene } from './scene.ts';
import { subjectOf } from './subject.ts';

/** One pointer to a speaker inside a sentence. */
export interface Attribution extends Range {
  /** null: whoever is speaking already. */
  readonly party: PartyMention | null;
  readonly rule: 'verb' | 'according' | 'agent' | 'colon' | 'document';
  readonly verb: VerbMention | null;
  /** Whether it can cover words before it. */
  readonly backward: boolean;
}

const INDEFINITE = markers('indefinite');
const REPORTED = markers('reported-clause');
const OPINION = markers('opinion');
const DEFINITE = markers('definite');
const AND = markers('and');
const CONTENT = markers('weak-content');

const ACCORDING = new Set([
  'according',
  'according-up',
  'according-weak',
  'according-clause',
  'by',
  'published-on',
  'relying',
]);

/** Uses that name who made or released what is told of. */
const AGENT = new Set(['by', 'published-on']);

/** The attributions of a sentence in reading order. */
export function findAttributions(scene: Scene): Attribution[] {
  const found: Attribution[] = [];
  for (const mention of scene.verbs) {
    // «حسب ما أكده فلان»: the phrase before the verb leads to whoever follows it.
    if (scene.useAt(mention.from - 1, 'according-clause')) continue;
    const attribution = byVerb(scene, mention);
    if (!attribution) continue;
    const reported = found.length > 0 && isReported(scene, attribution);
    found.push(reported ? { ...attribution, party: null } : attribution);
  }
  for (const use of scene.uses) {
    if (ACCORDING.has(use.use)) {
      if (use.use === 'by' && relayed(scene, use.from)) continue;
      const party = objectOf(scene, use.to, use.use === 'according-clause' ? 10 : 6);
      if (
        party === 'self' ||
        (party && (use.use !== 'according-weak' || party.kind !== 'document'))
      )
        found.push({
          from: use.from,
          to: party === 'self' ? use.to + 1 : party.to,
          party: party === 'self' ? null : party,
          rule: AGENT.has(use.use) ? 'agent' : 'according',
          verb: null,
          backward: true,
        });
    } else if (use.use === 'self')
      found.push({
        from: use.from,
        to: use.to,
        party: null,
        rule: 'according',
        verb: null,
        backward: true,
      });
  }
  const held = opinion(scene);
  if (held) found.push(held);
  const colon = byColon(scene, found);
  if (colon) found.push(colon);
  if (found.length === 0) {
    const spoken = scene.parties.find(
      (p) =>
        p.document !== null &&
        p.kind !== 'document' &&
        // "C'est ce qui ressort de la réponse de X": else an answer is told of, and says nothing.
        (p.document !== 'answer' || scene.useAt(scene.from, 'taking-up') !== null),
    );
    if (spoken)
      found.push({
        from: spoken.from,
        to: spoken.to,
        party: spoken,
        rule: 'document',
        verb: null,
        backward: isAppended(scene, spoken.from),
      });
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** "412 puits sont prêts, un chiffre révélé par X", ", a figure released by X": what stands before it is meant. */
const isAppended = (scene: Scene, at: number): boolean =>
  INDEFINITE.has(scene.word(at - 1)) && scene.isComma(at - 2);

/** «قال الوزير إن الحكومة تعتزم»: an aim that whoever spoke before tells of. */
const isReported = (scene: Scene, { party, verb }: Attribution): boolean =>
  scene.language === 'ar' &&
  party !== null &&
  verb?.verb.strength === 'weak' &&
  party.from < verb.from &&
  REPORTED.has(scene.word(party.from - 1));

/** "Pour X, la hausse …", "Pour le HCP, « … »": a person, or a body that is quoted or set against others, between "pour" and a comma. */
function opinion(scene: Scene): Attribution | null {
  if (!OPINION.has(scene.word(scene.from))) return null;
  const at = DEFINITE.has(scene.word(scene.from + 1)) ? scene.from + 2 : scene.from + 1;
  const party = scene.partyAt(at);
  if (!party || party.to + 1 >= scene.to || !scene.isComma(party.to)) return null;
  const quoted = '«"“'.includes(surface(scene.tokens, party.to + 1));
  const body = party.kind === 'body' && (quoted || contrasts(scene, party.to + 1));
  if (party.kind !== 'person' && !body) return null;
  return { from: scene.from, to: party.to, party, rule: 'according', verb: null, backward: false };
}

/** "Pour le HCP, toutefois, …" */
const contrasts = (scene: Scene, at: number) =>
  ['contrast', 'filler'].some((use) => scene.useAt(at, use) !== null);

function byVerb(scene: Scene, mention: VerbMention): Attribution | null {
  const { from } = mention;
  const { strength, form } = mention.verb;
  // «ناقلة», «مقدمة» are mostly nouns and adjectives.
  if (scene.language === 'ar' && strength === 'weak' && form === 'gerund') return null;
  const subject = subjectOf(scene, mention);
  if (subject === null) return null;
  if (subject === 'self') {
    if (mention.verb.strength === 'weak' && mention.verb.form === 'gerund') return null;
    if (mention.verb.deed && !bringsWords(scene, mention)) return null;
    // «ثمن» inside quotation marks is a price.
    if (mention.verb.strength === 'weak' && scene.inQuotes(mention.from)) return null;
    return {
      from: mention.from,
      to: mention.to,
      party: null,
      rule: 'verb',
      verb: mention,
      // "…, she added"
      backward:
        mention.inverted ||
        closes(scene, scene.pronounAt(from - 1) ? { from: from - 1, to: mention.to } : mention),
    };
  }
  const { party, after } = subject;
  // «التقرير الذي لخصته الجريدة»: a newspaper that relays another's report.
  if (party.kind === 'outlet' && scene.language === 'ar' && RELATIVE.has(scene.word(from - 1)))
    return null;
  // "Citizens who say that": of whom something is told.
  if (party.kind === 'private' && party.name === null && WHO.has(scene.word(from - 1))) return null;
  // «تقدر الكلفة بمليون لكل ضحية»: a passive, and whoever stands further on says nothing.
  if (scene.language === 'ar' && party.kind === 'private' && party.from - mention.to > 2)
    return null;
  // The subject of a verb inside quotation marks would stand there too, and is itself told of there.
  if (scene.inQuotes(mention.from))
    if (mention.verb.strength === 'weak' || !scene.inQuotes(party.from)) return null;
  // "in its report, published Tuesday": a participle.
  if (scene.language === 'en' && party.kind === 'document' && participle(scene, mention))
    return null;
  const cleft = isCleft(scene, mention);
  if (mention.verb.strength === 'weak' && !cleft && !weakFits(scene, mention, party, after))
    return null;
  if (isSuperlative(scene, mention, party)) return null;
  const spread = range(mention, reaches(scene, mention, party) ? party : null);
  return {
    from: spread.from,
    to: spread.to,
    party,
    rule: 'verb',
    verb: mention,
    backward:
      scene.language === 'ar'
        ? cleft ||
          endsSentence(scene, spread.to) ||
          afterQuote(scene, spread.from) ||
          inserted(scene, spread)
        : after || closes(scene, { from: spread.from, to: spread.to }),
  };
}

/** «: «» */
const opensQuote = ({ tokens }: Scene, at: number) =>
  isMark(tokens, at, ':') && isMark(tokens, at + 1, '«"“');

const WHO = markers('subject-relative');
const PRONOUN = markers('third-person');
const RELATIVE = markers('who', 'ar');

/** «فائض بـ7 ملايين هو ما سجلته الخزينة»: the clause tells whose word the amount before it is. */
const isCleft = (scene: Scene, { from }: VerbMention): boolean =>
  scene.language === 'ar' && scene.word(from - 1) === 'ما' && PRONOUN.has(scene.word(from - 2));

const SUPERLATIVE = markers('homograph-superlative');

/** «بسط الرئيس، فلان، أبرز معطيات الدورة»: the foremost data, which tell nothing by it. */
function isSuperlative(scene: Scene, { from, to }: VerbMention, party: PartyMention): boolean {
  if (!SUPERLATIVE.has(scene.word(from)) || party.from !== to || party.kind !== 'document')
    return false;
  for (let i = party.to; i < scene.to && scene.tokens.kind[i] === WORD; i++)
    if (CONTENT.has(scene.word(i))) return false;
  return !party.definite;
}

const participle = (scene: Scene, { from, verb }: VerbMention) =>
  verb.strength === 'weak' && scene.isComma(from - 1) && scene.word(from).endsWith('ed');

/** "The ministry sent 200 officers and claimed": what stands before a coordinated verb is not said by its subject. */
function reaches(scene: Scene, mention: VerbMention, party: PartyMention): boolean {
  if (party.from > mention.from || !AND.has(scene.word(mention.from - 1))) return true;
  const other = scene.verbs.some((v) => v.from >= party.to && v.to < mention.from);
  return other || mention.from - party.to < 3;
}

const range = (mention: Range, party: Range | null): Range => ({
  from: Math.min(mention.from, party?.from ?? mention.from),
  to: Math.max(mention.to, party?.to ?? mention.to),
});

/** A weak verb says something where its content follows as words, or its subject is a report, or nothing else is done. */
function weakFits(
  scene: Scene,
  mention: VerbMention,
  party: PartyMention,
  after: boolean,
): boolean {
  if (party.kind === 'private' || mention.negated) return false;
  if (party.kind === 'document' || party.document !== null) return true;
  if (mention.verb.deed && !bringsWords(scene, mention)) return false;
  if (scene.language === 'ar') {
    for (let at = mention.to; at < Math.min(scene.to, mention.to + 16); at++)
      if (CONTENT.has(scene.word(at)) || opensQuote(scene, at)) return true;
    // «أفرجت المندوبية عن نتائج», «نشرت الوزارة أرقاما»
    const published = scene.parties.find((p) => p.kind === 'document' && p.from >= party.to);
    if (after && published && published.from - party.to <= 4) return true;
    const inserted = mention.from > scene.from && party.from === mention.to;
    if (after && inserted && party.kind === 'person' && endsSentence(scene, party.to)) return true;
    return mention.verb.kind !== '' || !scene.counts();
  }
  // "les secteurs que l'Instance note": a relative clause tells of something else.
  const before = DEFINITE.has(scene.word(party.from - 1)) ? party.from - 2 : party.from - 1;
  return !after && /^qu[e']$/.test(scene.word(before)) ? !scene.nounBefore(before) : true;
}

/** The party that "selon", "حسب" or "publié par" governs, over an article and a few words. */
function objectOf(scene: Scene, from: number, reach: number): PartyMention | 'self' | null {
  let passed = 0;
  for (let at = from; at < scene.to && passed < reach; at++, passed++) {
    const party = scene.partyAt(at);
    if (party) return party;
    // "selon, notamment, l'Office", «حسب ما أكده، أمس الاثنين، المدير»
    const behind = scene.insertAt(at);
    if (behind > at) {
      at = behind - 1;
      continue;
    }
    if (scene.useAt(at, 'same') || scene.useAt(at, 'same-doc') || scene.useAt(at, 'pronoun'))
      return 'self';
    // "le budget présenté, mardi, à la Chambre par la Délégation": whoever made what stands there.
    const made = scene.useAt(at, 'by') ?? scene.useAt(at, 'made-by');
    if (made && made.from === at) {
      at = made.to - 1;
      continue;
    }
    if (scene.tokens.kind[at] === SYMBOL && !'«"“-\'‘'.includes(surface(scene.tokens, at)))
      return null;
    if (scene.verbAt(at) && scene.language !== 'ar') return null;
  }
  return null;
}

/**
 * "la direction, citée par notre confrère, parle", "…, a-t-il dit, cité par l'agence": whose words are relayed stands
 * right before, or as the verb's subject.
 */
const relayed = (scene: Scene, by: number) =>
  surface(scene.tokens, by - 1 < scene.from ? by : by - 1) === ',' &&
  (scene.partyEnding(by - 1) !== undefined || scene.verbAt(by - 2) !== undefined);
