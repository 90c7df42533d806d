import type { Coded } from '../../4-normalise/coded.ts';

/**
 * source_id → the voice that its reports count for: the agency that it credits, the first of the documents that it
 * copies, or its own publisher (`~source_id` where that is unknown). Syndicated copies so count once.
 */
export function findVoices(documents: readonly Coded[]): Map<string, string> {
  const voices = new Map<string, string>();
  const originals = new Map<string, Original[]>();
  for (const document of documents) {
    const hashes = marks(document);
    const near = new Set([...hashes].flatMap((hash) => originals.get(hash)?.slice(0, 8) ?? []));
    const copied = [...near].find((original) => copies(hashes, original.hashes));
    const own = document.agency ?? document.source.publisher_id ?? `~${document.source.source_id}`;
    const voice = document.agency ?? copied?.voice ?? own;
    voices.set(document.source.source_id, voice);
    const original = { voice, hashes };
    for (const hash of hashes) {
      const at = originals.get(hash);
      if (at) at.push(original);
      else originals.set(hash, [original]);
    }
  }
  return voices;
}

interface Original {
  readonly voice: string;
  readonly hashes: ReadonlySet<string>;
}

/** Hashes of the whole text and of each statement: equal words give equal hashes, whatever surrounds them. */
const marks = ({ source, statements }: Coded): Set<string> =>
  new Set([source.text_sha256, ...statements.map((row) => row.text_sha256)]);

/** Two documents are copies where half the statements of the shorter, and two at least, are word for word the same. */
function copies(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let same = 0;
  for (const hash of few) if (many.has(hash)) same++;
  return same >= 2 && same * 2 >= few.size;
}
