import { describe, expect, it } from 'vitest';
import { fitPoints } from '../../../../src/cli/fitting/fit-points.ts';

/** A sign of approaches, a sign of the others, and one of neither. */
const isPositive = Array.from({ length: 60 }, (_, row) => row % 2 === 0);
const rows = isPositive.map((label, row) =>
  Float64Array.from([
    label !== (row % 10 === 0) ? 1 : 0,
    label !== (row % 12 === 0) ? 0 : 1,
    row % 3 === 0 ? 1 : 0,
    0,
  ]),
);

describe('fitted points', () => {
  const model = fitPoints(rows, isPositive, 0.002);

  it('find the sign that goes with approaches', () => {
    expect(model.weights[0]).toBeGreaterThan(1);
    expect(model.weights[0]).toBeGreaterThan(3 * (model.weights[2] ?? 0));
  });

  it('are never below 0, also for a sign of the others', () => {
    for (const weight of model.weights) expect(weight).toBeGreaterThanOrEqual(0);
    expect(model.weights[1]).toBe(0);
  });

  it('are none for what is never seen', () => {
    expect(model.weights[3]).toBe(0);
  });

  it('take away by a sign that is written as -1', () => {
    const turned = rows.map((row) => row.map((value, column) => (column === 1 ? -value : value)));
    expect(fitPoints(turned, isPositive, 0.002).weights[1]).toBeGreaterThan(1);
  });

  it('tell approaches from the others', () => {
    const right = rows.filter((row, index) => {
      const sum = row.reduce(
        (total, value, column) => total + value * (model.weights[column] ?? 0),
        model.bias,
      );
      return sum > 0 === isPositive[index];
    });
    expect(right.length).toBeGreaterThan(50);
  });

  it('are the smaller the larger the ridge', () => {
    const strict = fitPoints(rows, isPositive, 0.5);
    expect(strict.weights[0]).toBeGreaterThan(0);
    expect(strict.weights[0]).toBeLessThan((model.weights[0] ?? 0) / 2);
  });

  it('are the same every time', () => {
    expect(fitPoints(rows, isPositive, 0.002)).toEqual(model);
  });

  it('are none without rows', () => {
    expect(fitPoints([], [], 0.002).weights).toHaveLength(0);
  });
});
