import type { LevelReason } from '../../core/assessment.ts';
import type { Level } from '../../core/level.ts';
import type { TechniqueId } from '../../core/technique.ts';
import type { Label } from './labelled-item.ts';

/** What detection made of one labelled item. */
export interface Outcome {
  readonly file: string;
  readonly id: string;
  readonly label: Label;
  readonly language?: string;
  readonly difficulty?: string;
  readonly class?: string;
  readonly pair?: string;
  readonly level: Level;
  readonly score: number;
  readonly reason: LevelReason;
  readonly found: readonly TechniqueId[];
  readonly labelled: readonly string[];
  readonly patterns: readonly string[];
  readonly guards: readonly string[];
  /** The first quoted words of every finding. */
  readonly evidence: readonly { readonly indicator: string; readonly quote: string }[];
}
