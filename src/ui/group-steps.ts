import type { TechniqueId } from '../core/technique.ts';
import type { ExplainedFinding, Warning } from '../core/warning.ts';

/** A step of the ladder that was seen, with all its signs. */
export interface SeenStep {
  readonly technique: TechniqueId;
  readonly summary: string;
  /** What the step adds to the score. */
  readonly points: number;
  readonly strongest: ExplainedFinding;
  /** The strongest first; never empty. */
  readonly findings: readonly ExplainedFinding[];
}

export interface GroupedFindings {
  /** In the order of the ladder. */
  readonly steps: readonly SeenStep[];
  /** Signs of steps that the ladder leaves out: they stand too far from the others to count. */
  readonly apart: readonly ExplainedFinding[];
}

/** Sorts the findings of a warning by the steps of its ladder. */
export function groupSteps({ ladder, findings }: Pick<Warning, 'ladder' | 'findings'>): GroupedFindings {
  const reached = ladder.filter(({ firstMessage }) => firstMessage !== undefined);
  const steps = reached.flatMap(({ technique, summary }): readonly SeenStep[] => {
    const own = findings
      .filter((finding) => finding.technique === technique)
      .toSorted((one, other) => other.points - one.points);
    const [strongest] = own;
    if (strongest === undefined) return [];
    const points = own.reduce((sum, finding) => sum + finding.points, 0);
    return [{ technique, summary, points, strongest, findings: own }];
  });
  const onLadder = new Set(reached.map(({ technique }) => technique));
  return { steps, apart: findings.filter(({ technique }) => !onLadder.has(technique)) };
}
