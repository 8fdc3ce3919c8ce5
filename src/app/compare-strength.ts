import type { Assessment } from '../core/assessment.ts';
import { LEVELS } from '../core/level.ts';
import type { Observation } from '../core/observation.ts';

export interface Assessed {
  readonly observation: Observation;
  readonly assessment: Assessment;
}

/** Negative where `one` comes first: the higher level, then the higher score, then the longer conversation. */
export function compareStrength(one: Assessed, other: Assessed): number {
  return (
    LEVELS.indexOf(other.assessment.level) - LEVELS.indexOf(one.assessment.level) ||
    other.assessment.score - one.assessment.score ||
    other.observation.messages.length - one.observation.messages.length
  );
}
