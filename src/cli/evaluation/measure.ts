import { isAtLeast, type Level } from '../../core/level.ts';
import { TECHNIQUE_IDS } from '../../core/technique.ts';
import type { Outcome } from './outcome.ts';
import { type Share, toShare } from './share.ts';

/** What detection is worth on a set of labelled items. */
export interface Measure {
  readonly items: number;
  readonly approaches: { readonly medium: Share; readonly low: Share };
  readonly benign: { readonly medium: Share };
  /** Of the techniques that approaches are labelled with, those that were found. */
  readonly techniqueRecall: Share;
  /** Pairs with every approach at medium or above and every twin below. */
  readonly pairs: Share;
}

function shareAt(outcomes: readonly Outcome[], least: Level): Share {
  return toShare(outcomes.filter(({ level }) => isAtLeast(level, least)).length, outcomes.length);
}

function isRight({ label, level }: Outcome): boolean {
  return isAtLeast(level, 'medium') === (label === 'approach');
}

function measurePairs(outcomes: readonly Outcome[]): Share {
  const pairs = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    if (outcome.pair === undefined) continue;
    const key = JSON.stringify([outcome.file, outcome.pair]);
    const sides = pairs.get(key);
    if (sides === undefined) pairs.set(key, [outcome]);
    else sides.push(outcome);
  }
  // A pair of which one side is missing says nothing about telling the two apart.
  const whole = [...pairs.values()].filter(
    (sides) =>
      sides.some(({ label }) => label === 'approach') && sides.some(({ label }) => label === 'benign'),
  );
  return toShare(whole.filter((sides) => sides.every(isRight)).length, whole.length);
}

function measureTechnique(outcomes: readonly Outcome[], technique: string): Share {
  const labelled = outcomes.filter((outcome) => outcome.labelled.includes(technique));
  return toShare(
    labelled.filter(({ found }) => found.some((id) => id === technique)).length,
    labelled.length,
  );
}

function approachesOf(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.filter(({ label }) => label === 'approach');
}

export interface TechniqueRecall {
  readonly name: string;
  readonly recall: Share;
}

/** The recall of each technique that any approach is labelled with, in ladder order. */
export function measureTechniques(outcomes: readonly Outcome[]): readonly TechniqueRecall[] {
  const approaches = approachesOf(outcomes);
  const names = new Set<string>([...TECHNIQUE_IDS, ...approaches.flatMap(({ labelled }) => labelled)]);
  return [...names]
    .map((name) => ({ name, recall: measureTechnique(approaches, name) }))
    .filter(({ recall }) => recall.of > 0);
}

export function measure(outcomes: readonly Outcome[]): Measure {
  const approaches = approachesOf(outcomes);
  const benign = outcomes.filter(({ label }) => label === 'benign');
  const recalls = measureTechniques(outcomes).map(({ recall }) => recall);
  return {
    items: outcomes.length,
    approaches: { medium: shareAt(approaches, 'medium'), low: shareAt(approaches, 'low') },
    benign: { medium: shareAt(benign, 'medium') },
    techniqueRecall: toShare(
      recalls.reduce((sum, { count }) => sum + count, 0),
      recalls.reduce((sum, { of }) => sum + of, 0),
    ),
    pairs: measurePairs(outcomes),
  };
}
