import type { RuleSources } from '../load-sources.ts';
import type { SpelledOut } from '../phrase-report.ts';
import type { RuleFault } from '../rule-fault.ts';

/** What a lint looks at. */
export interface LintInput {
  readonly sources: RuleSources;
  readonly usedLexicons: ReadonlySet<string>;
  readonly spelledOut: readonly SpelledOut[];
}

/** A check over a whole project whose files have the right shapes. */
export type Lint = (input: LintInput) => readonly RuleFault[];
