import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CurvePoint } from '../../../../src/core/fitted-pack.ts';
import { pointsOnCurve } from '../../../../src/engine/fitted/points-on-curve.ts';

const curve: readonly CurvePoint[] = [
  [-2, 0],
  [0, 10],
  [2, 30],
];

describe('points on a curve', () => {
  it('are none below its beginning, and at it', () => {
    expect(pointsOnCurve(-99, curve)).toBe(0);
    expect(pointsOnCurve(-2, curve)).toBe(0);
  });

  it('lie in proportion between two of its points', () => {
    expect(pointsOnCurve(-1, curve)).toBe(5);
    expect(pointsOnCurve(0, curve)).toBe(10);
    expect(pointsOnCurve(1.5, curve)).toBe(25);
  });

  it('are no more than its end says', () => {
    expect(pointsOnCurve(2, curve)).toBe(30);
    expect(pointsOnCurve(50, curve)).toBe(30);
  });

  it('are none where there is no curve', () => {
    expect(pointsOnCurve(50, [])).toBe(0);
  });

  it('may jump where two of its points have one score', () => {
    const step: readonly CurvePoint[] = [
      [0, 0],
      [1, 4],
      [1, 9],
      [2, 9],
    ];
    expect(pointsOnCurve(0.5, step)).toBe(2);
    expect(pointsOnCurve(1, step)).toBe(9);
  });

  it('are whole and never fall while the score rises', () => {
    const score = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(score, score, (one, other) => {
        const [low, high] = [
          pointsOnCurve(Math.min(one, other), curve),
          pointsOnCurve(Math.max(one, other), curve),
        ];
        expect(Number.isInteger(low)).toBe(true);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });
});
