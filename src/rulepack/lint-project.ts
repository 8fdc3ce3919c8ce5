import type { Lint, LintInput } from './lints/lint.ts';
import { findUncitedClaims, lintCitations } from './lints/lint-citations.ts';
import { lintExamples } from './lints/lint-examples.ts';
import { lintIds } from './lints/lint-ids.ts';
import { lintLexicons } from './lints/lint-lexicons.ts';
import { lintNames } from './lints/lint-names.ts';
import { lintNeeds } from './lints/lint-needs.ts';
import { lintPhrases } from './lints/lint-phrases.ts';
import { lintSeeds } from './lints/lint-seeds.ts';
import { lintSetup } from './lints/lint-setup.ts';
import { lintWording } from './lints/lint-wording.ts';
import type { RuleFault } from './rule-fault.ts';

const LINTS: readonly Lint[] = [
  lintIds,
  lintSetup,
  lintExamples,
  lintCitations,
  lintNeeds,
  lintSeeds,
  lintLexicons,
  lintPhrases,
  lintWording,
  lintNames,
];

export interface LintOutcome {
  readonly faults: readonly RuleFault[];
  readonly notes: readonly RuleFault[];
}

/** Runs every lint over a project whose files have the right shapes. */
export function lintProject(input: LintInput): LintOutcome {
  const uncited = findUncitedClaims(input);
  return { faults: [...LINTS.flatMap((lint) => lint(input)), ...uncited.faults], notes: uncited.notes };
}
