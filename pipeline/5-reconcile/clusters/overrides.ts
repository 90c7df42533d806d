import type { Claim } from '../claims/claim.ts';

/** Where a person says that two figures are, or are not, reports of one official figure. */
export interface MatchCorrection {
  readonly figure_id: string;
  readonly other_figure_id: string;
  readonly match: 'same' | 'different';
}

export interface Overrides {
  /** Group that corrections put the claim in; null where none names it. */
  groupOf(claim: Claim): string | null;
  /** Whether a correction says that something of `a` is not something of `b`. */
  keptApart(a: readonly Claim[], b: readonly Claim[]): boolean;
}

/** What a person has decided: which figures are one, and which are not. */
export function createOverrides(corrections: readonly MatchCorrection[]): Overrides {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(at))
      at = next;
    return at;
  };
  const apart = new Map<string, Set<string>>();
  const part = (a: string, b: string) => apart.set(a, (apart.get(a) ?? new Set()).add(b));
  for (const { figure_id, other_figure_id, match } of corrections) {
    if (match === 'different') {
      part(figure_id, other_figure_id);
      part(other_figure_id, figure_id);
      continue;
    }
    const [a, b] = [root(figure_id), root(other_figure_id)].sort();
    parent.set(a!, a!);
    parent.set(b!, a!);
  }
  return {
    groupOf(claim) {
      const named = claim.mentions.find((figure) => parent.has(figure.figure_id));
      return named ? root(named.figure_id) : null;
    },
    keptApart(a, b) {
      if (apart.size === 0) return false;
      const others = new Set(b.flatMap((claim) => claim.mentions.map((m) => m.figure_id)));
      return a.some((claim) =>
        claim.mentions.some((mention) =>
          [...(apart.get(mention.figure_id) ?? [])].some((id) => others.has(id)),
        ),
      );
    },
  };
}
