import type { Mentions, Party } from '../3-extract/mention.ts';
import type { Issue } from '../issue.ts';
import { DocumentLinks } from './document-links.ts';
import type { Registry } from './registry.ts';

/** Ids of the people and bodies that one document names, by the day that their offices are weighed at. */
export class Naming {
  readonly #links: DocumentLinks;
  readonly #source: string;
  /** Day of publication; null where the document has none. */
  readonly #published: string | null;
  /** What stands for that day where nothing else does. */
  readonly #about: string | null;
  readonly #reported = new Set<string>();
  /** A warning a name that two in the registry fit. */
  readonly issues: Issue[] = [];

  constructor(mentions: Mentions, registry: Registry) {
    const { source_id, published_on } = mentions.document;
    this.#links = new DocumentLinks(mentions, registry);
    this.#source = source_id;
    this.#published = published_on;
    this.#about = published_on === null ? yearAbout(mentions) : null;
  }

  /** Id of those that an act names: the day of the act goes before that of the document. */
  inAct(party: Party | null, day: string | null): string | null {
    return this.#idOf(party, day ?? this.#published ?? this.#about);
  }

  /** Id of those that a statement names: the day of the document goes before that of its act. */
  inStatement(party: Party | null, day: string | null): string | null {
    return this.#idOf(party, this.#published ?? day ?? this.#about);
  }

  /** The body that somebody speaks for whom the registry does not know. */
  bodyOf(speaker: Party): string | null {
    return this.#links.bodyOf(speaker);
  }

  #idOf(party: Party | null, day: string | null): string | null {
    if (party === null) return null;
    const { id, rivals } = this.#links.link(party, day);
    const printed = party.name ?? party.role ?? '';
    if (rivals.length > 0 && !this.#reported.has(printed)) {
      this.#reported.add(printed);
      this.issues.push({
        level: 'warning',
        code: 'normalise.ambiguous-name',
        source_id: this.#source,
        start: party.start,
        end: party.end,
        message: `"${printed}" could be ${rivals.join(' or ')}; a title or date in the text, or a position in the registry, would tell them apart.`,
      });
    }
    return id;
  }
}

/** The year that most figures are about, the later of equals: weak evidence of the day, for a document without a date. */
function yearAbout(mentions: Mentions): string | null {
  const counts = new Map<string, number>();
  for (const { period } of mentions.figures) {
    const year = (period?.last ?? period?.first)?.slice(0, 4);
    if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [year, count] of counts) {
    const most = best === null ? 0 : counts.get(best)!;
    if (count > most || (count === most && best !== null && year > best)) best = year;
  }
  return best;
}
