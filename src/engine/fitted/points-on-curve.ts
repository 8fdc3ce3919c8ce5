import type { CurvePoint } from '../../core/fitted-pack.ts';

/** What a score is worth, in whole points: nothing up to the curve's first point, no more than its last one says. */
export function pointsOnCurve(score: number, curve: readonly CurvePoint[]): number {
  let [before, worth] = curve[0] ?? [Number.POSITIVE_INFINITY, 0];
  if (score <= before) return 0;
  for (const [at, points] of curve.slice(1)) {
    if (score < at) return Math.round(worth + ((points - worth) * (score - before)) / (at - before));
    before = at;
    worth = points;
  }
  return Math.round(worth);
}
