import type { Row } from '../../schemas/index.ts';
import type { Coded } from '../4-normalise/coded.ts';
import type { Issue } from '../issue.ts';
import { clusterActs } from './acts/acts.ts';
import { mergeActs } from './acts/communications.ts';
import { checkArithmetic } from './arithmetic/index.ts';
import { claimsOf } from './claims/claim.ts';
import { joinRepeats } from './claims/repeats.ts';
import { findVoices } from './claims/voices.ts';
import { markWholes } from './claims/wholes.ts';
import { clusterClaims } from './clusters/clusters.ts';
import { createOverrides, type MatchCorrection } from './clusters/overrides.ts';
import { observe } from './observations.ts';
import { withTopics } from './topics.ts';
import type { World } from './world.ts';

export interface Reconciled {
  readonly communications: readonly Row<'communications'>[];
  readonly statements: readonly Row<'statements'>[];
  readonly observations: readonly Row<'observations'>[];
  readonly observation_reports: readonly Row<'observation_reports'>[];
  readonly issues: readonly Issue[];
}

/**
 * Stage 5: brings the figures of all documents together, one observation an official figure.
 * Pure; the order of `coded` changes nothing. Rows come sorted by primary key.
 */
export function reconcile(
  coded: readonly Coded[],
  world: World,
  matches: readonly MatchCorrection[] = [],
): Reconciled {
  const documents = [...coded].sort((a, b) => (a.source.source_id < b.source.source_id ? -1 : 1));
  const { rows, byLocalId } = mergeActs(clusterActs(documents, world));
  const communications = withTopics(rows, documents, byLocalId, world);
  const voices = findVoices(documents);
  const claims = documents.flatMap((document) => {
    const voice = voices.get(document.source.source_id)!;
    const own = claimsOf({ coded: document, voice, acts: byLocalId, world });
    return markWholes(joinRepeats(own, world));
  });
  const clusters = clusterClaims(claims, world, createOverrides(matches));
  const statements = documents
    .flatMap((document) => document.statements)
    .map((row) => {
      const act = row.communication_id ? byLocalId.get(row.communication_id) : undefined;
      return { ...row, communication_id: act?.communication_id ?? null };
    })
    .sort((a, b) => (a.statement_id < b.statement_id ? -1 : 1));
  return {
    communications,
    statements,
    ...observe(clusters),
    issues: documents.flatMap(checkArithmetic),
  };
}
