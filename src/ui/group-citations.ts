import type { Citation } from '../core/warning.ts';

/** One document with the statements that are cited from it. */
export interface CitedDocument {
  readonly advisory: Citation['advisory'];
  /** Each claim once; never empty. */
  readonly citations: readonly Citation[];
}

/** Each document once, in the order in which they are first cited. */
export function groupCitations(citations: readonly Citation[]): readonly CitedDocument[] {
  const byAdvisory = new Map<string, Map<string, Citation>>();
  for (const citation of citations) {
    const { advisory, claim } = citation;
    const claims = byAdvisory.get(advisory.id) ?? new Map<string, Citation>();
    byAdvisory.set(advisory.id, claims.set(claim.id, citation));
  }
  return [...byAdvisory.values()].flatMap((claims): readonly CitedDocument[] => {
    const cited = [...claims.values()];
    const [first] = cited;
    return first === undefined ? [] : [{ advisory: first.advisory, citations: cited }];
  });
}
