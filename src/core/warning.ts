import type { EvidenceSpan, LevelReason } from './assessment.ts';
import type { Advisory, Claim } from './explanation-pack.ts';
import type { Level } from './level.ts';
import type { TechniqueId } from './technique.ts';

export interface Citation {
  readonly advisory: Omit<Advisory, 'claims'>;
  readonly claim: Claim;
  /** The address with a text fragment where the claim has an anchor phrase. */
  readonly link: string;
}

export interface ExplainedRule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly ordinary: readonly string[];
  readonly verify: readonly string[];
  readonly citations: readonly Citation[];
  readonly points: number;
}

export interface ExplainedFinding extends ExplainedRule {
  readonly technique: TechniqueId;
  readonly evidence: readonly EvidenceSpan[];
}

export interface ExplainedPattern extends ExplainedRule {
  readonly level: 'medium' | 'high';
}

export interface ExplainedGuard {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly points: number;
  readonly evidence: readonly EvidenceSpan[];
}

export interface WarningRung {
  readonly technique: TechniqueId;
  readonly title: string;
  readonly summary: string;
  /** Index of the message where it was first seen; undefined for a rung not reached. */
  readonly firstMessage?: number;
}

/** One line of the sum; the points of all lines add up to the score. */
export interface Contribution {
  readonly kind: 'finding' | 'pattern' | 'guard';
  readonly id: string;
  readonly title: string;
  readonly points: number;
}

/** What the person sees for one conversation. */
export interface Warning {
  readonly level: Level;
  readonly score: number;
  readonly reason: LevelReason;
  /** All rungs in order, reached or not. */
  readonly ladder: readonly WarningRung[];
  readonly patterns: readonly ExplainedPattern[];
  readonly findings: readonly ExplainedFinding[];
  readonly guards: readonly ExplainedGuard[];
  readonly contributions: readonly Contribution[];
}
