import type { Level } from './level.ts';
import type { TextField } from './observation.ts';
import type { TechniqueId } from './technique.ts';

/** Exact words of the original text: `text.slice(start, end) === quote`, in UTF-16 code units. */
export interface EvidenceSpan {
  readonly field: TextField;
  /** Index of the message in the observation; for other fields 0. */
  readonly message: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** An indicator that fired, with every place where it did, in reading order (never empty). */
export interface Finding {
  readonly indicator: string;
  readonly technique: TechniqueId;
  /** What this finding adds to the score; 0 where a stronger finding of its technique already counts. */
  readonly points: number;
  readonly evidence: readonly EvidenceSpan[];
}

/** A named combination of techniques that an advisory describes. */
export interface PatternMatch {
  readonly pattern: string;
  readonly level: 'medium' | 'high';
  readonly points: number;
}

/** Benign context that was seen. `points` is zero or negative. */
export interface GuardMatch {
  readonly guard: string;
  readonly points: number;
  readonly evidence: readonly EvidenceSpan[];
}

/** One rung of the ladder: a technique seen in this conversation. */
export interface LadderRung {
  readonly technique: TechniqueId;
  /** Index of the message where it was first seen. */
  readonly firstMessage: number;
}

/** The sum on the screen: the contributions of all parts add up to `score`, never below 0. */
export interface Assessment {
  readonly level: Level;
  readonly score: number;
  /** In the order in which approaches develop. */
  readonly ladder: readonly LadderRung[];
  readonly findings: readonly Finding[];
  readonly patterns: readonly PatternMatch[];
  readonly guards: readonly GuardMatch[];
  /** Why the level is not higher or lower, as a name that the interface puts into words. */
  readonly reason: LevelReason;
}

export type LevelReason =
  | 'nothing-found'
  | 'background-only'
  | 'one-technique'
  | 'too-few-points'
  | 'several-techniques'
  | 'named-pattern'
  | 'guarded';
