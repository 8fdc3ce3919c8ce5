import { parseCitation } from '../build-explanation.ts';
import { faultAt } from '../parsed-file.ts';
import type { RuleFault } from '../rule-fault.ts';
import type { SeedSource } from '../schemas.ts';
import type { Lint, LintInput } from './lint.ts';

type Claim = SeedSource['claims'][number];

function claimsOf({ sources }: LintInput): ReadonlyMap<string, Claim> {
  return new Map(
    sources.seeds.flatMap(({ value }) =>
      value.claims.map((claim) => [`${value.id}#${claim.id}`, claim] as const),
    ),
  );
}

/** Every citation resolves; what only an unconfirmed claim supports stays weak. */
export const lintCitations: Lint = (input) => {
  const { sources } = input;
  const claims = claimsOf(input);
  const readable = new Set(sources.seeds.map(({ value }) => value.id));
  const faults: RuleFault[] = [];
  for (const { file, value } of [
    ...sources.indicators,
    ...sources.patterns,
    ...sources.guards,
    ...sources.recognisers,
  ]) {
    const cites = value.cites ?? [];
    for (const [place, citation] of cites.entries()) {
      const path = ['cites', place];
      const { advisory, claim } = parseCitation(citation);
      if (cites.indexOf(citation) < place) {
        faults.push(faultAt(file, path, 'citation-repeated', 'This claim is cited twice; keep one of them.'));
      } else if (!sources.declared.seed.has(advisory)) {
        const message = `There is no advisory "${advisory}"; correct it or write seeds/${advisory}.yml.`;
        faults.push(faultAt(file, path, 'unknown-advisory', message));
      } else if (readable.has(advisory) && !claims.has(citation)) {
        const message = `The advisory "${advisory}" has no claim "${claim}"; correct it or add the claim there.`;
        faults.push(faultAt(file, path, 'unknown-claim', message));
      }
    }
  }
  for (const { file, value } of sources.indicators) {
    if (value.strength === 1 || !value.cites.every((citation) => claims.get(citation)?.unconfirmed === true))
      continue;
    const message = `Only unconfirmed claims support this rule; cite a confirmed one, or write strength: 1.`;
    faults.push(faultAt(file, ['strength'], 'unconfirmed-support', message));
  }
  return faults;
};

/** Claims of a technique that no rule cites: a fault for a source document, which the rules must cover, else a note. */
export function findUncitedClaims(input: LintInput): {
  readonly faults: readonly RuleFault[];
  readonly notes: readonly RuleFault[];
} {
  const { sources } = input;
  const faults: RuleFault[] = [];
  const notes: RuleFault[] = [];
  // While a rule can't be read, what it cites is not known.
  if (!sources.isComplete) return { faults, notes };
  const { indicators, patterns, guards, recognisers } = sources;
  const rules = [...indicators, ...patterns, ...guards, ...recognisers];
  const cited = new Set<string>(rules.flatMap(({ value }) => value.cites ?? []));
  for (const { file, value } of sources.seeds) {
    for (const [place, claim] of value.claims.entries()) {
      const citation = `${value.id}#${claim.id}`;
      if (claim.technique === undefined || cited.has(citation)) continue;
      const message = `No rule cites this claim; add ${citation} to the rule that finds it, or write one.`;
      const list = value['source-document'] === undefined ? notes : faults;
      list.push(faultAt(file, ['claims', place, 'id'], 'claim-uncited', message));
    }
  }
  return { faults, notes };
}
