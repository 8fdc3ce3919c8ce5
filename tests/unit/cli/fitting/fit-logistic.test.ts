import { describe, expect, it } from 'vitest';
import {
  fitLogistic,
  type LogisticModel,
  type SparseRows,
} from '../../../../src/cli/fitting/fit-logistic.ts';

const ROWS = 60;
const FOR = 0;
const AGAINST = 1;
const NOISE = 2;

/** Every third row is an example; one column goes with examples, one with all others, the rest with neither. */
const isPositive = Uint8Array.from({ length: ROWS }, (_, row) => (row % 3 === 0 ? 1 : 0));

function rowsWhere(has: (row: number) => boolean): Int32Array {
  return Int32Array.from(Array.from({ length: ROWS }, (_, row) => row).filter(has));
}

const toy: SparseRows = {
  columns: [
    rowsWhere((row) => row % 3 === 0),
    rowsWhere((row) => row % 3 !== 0 && row % 5 !== 0),
    ...Array.from({ length: 12 }, (_, column) => rowsWhere((row) => (row * 7 + column * 5) % 11 < 4)),
  ],
  scales: Float64Array.from({ length: ROWS }, (_, row) => (row % 2 === 0 ? 0.5 : 1)),
};
const all = new Uint8Array(ROWS).fill(1);

function score({ bias, weights }: LogisticModel, row: number): number {
  return toy.columns.reduce((sum, rows, column) => {
    return rows.includes(row) ? sum + (weights[column] ?? 0) * (toy.scales[row] ?? 0) : sum;
  }, bias);
}

function learn(options: Partial<Parameters<typeof fitLogistic>[2]> = {}, labels = isPositive): LogisticModel {
  return fitLogistic(toy, labels, { penalty: 0.2, use: all, passes: 50, ...options });
}

function countWeights({ weights }: LogisticModel): number {
  return weights.filter((weight) => weight !== 0).length;
}

describe('a fitted logistic model', () => {
  it('tells the examples of a toy set from the others', () => {
    const model = learn();
    const wrong = Array.from(isPositive, (label, row) => score(model, row) > 0 === (label === 1)).filter(
      (isRight) => !isRight,
    );
    expect(wrong).toEqual([]);
  });

  it('weighs what goes with examples above 0 and what goes with the others not', () => {
    const { weights } = learn();
    expect(weights[FOR]).toBeGreaterThan(1);
    expect(weights[AGAINST]).toBeLessThanOrEqual(0);
  });

  it('weighs against where nothing speaks for', () => {
    const { weights } = learn(
      {},
      Uint8Array.from(isPositive, (label) => 1 - label),
    );
    expect(weights[FOR]).toBeLessThan(-1);
  });

  it('gives no more weight to noise than to what tells', () => {
    const { weights } = learn();
    const largest = Math.max(...weights.slice(NOISE).map(Math.abs));
    expect(Math.abs(weights[FOR] ?? 0)).toBeGreaterThan(3 * largest);
  });

  it('has the fewer weights the more a weight costs, and none where it costs more than it gains', () => {
    // Some labels are wrong, so that noise seems to tell something.
    const labels = isPositive.map((label, row) => (row % 7 === 0 ? 1 - label : label));
    const counts = [0.01, 0.5, 2, 1000].map((penalty) => countWeights(learn({ penalty }, labels)));
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
    expect(counts[0]).toBeGreaterThan(counts[2] ?? 0);
    expect(counts[2]).toBeGreaterThan(0);
    expect(counts[3]).toBe(0);
  });

  it('without weights says how seldom examples are', () => {
    const { bias } = learn({ penalty: 1000 });
    expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(1 / 3, 3);
  });

  it('is at the least of its loss: no weight gains by moving', () => {
    const penalty = 0.2;
    const model = learn({ penalty, passes: 2000 });
    const loss = ({ bias, weights }: LogisticModel): number => {
      const losses = Array.from(isPositive, (label, row) =>
        Math.log1p(Math.exp((label === 1 ? -1 : 1) * score({ bias, weights }, row))),
      );
      const cost = weights.reduce((sum, weight) => sum + penalty * Math.abs(weight), 0);
      return losses.reduce((sum, value) => sum + value, cost);
    };
    const least = loss(model);
    for (const [column] of toy.columns.entries()) {
      for (const step of [-0.3, 0.3]) {
        const weights = model.weights.slice();
        weights[column] = (weights[column] ?? 0) + step;
        expect(loss({ ...model, weights })).toBeGreaterThan(least);
      }
    }
    expect(loss({ ...model, bias: model.bias + 0.3 })).toBeGreaterThan(least);
    expect(loss({ ...model, bias: model.bias - 0.3 })).toBeGreaterThan(least);
  });

  it('learns nothing from rows that are not in use', () => {
    const use = Uint8Array.from({ length: ROWS }, (_, row) => (row < 45 ? 1 : 0));
    const turned = isPositive.map((label, row) => (use[row] === 1 ? label : 1 - label));
    expect(learn({ use }, turned)).toEqual(learn({ use }));
    expect(learn({}, turned)).not.toEqual(learn());
  });

  it('is as if rows that are not in use were not there', () => {
    const use = Uint8Array.from({ length: ROWS }, (_, row) => (row < 45 ? 1 : 0));
    const left: SparseRows = {
      columns: toy.columns.map((rows) => rows.filter((row) => row < 45)),
      scales: toy.scales.slice(0, 45),
    };
    const options = { penalty: 0.2, use: use.slice(0, 45), passes: 50 };
    const model = fitLogistic(left, isPositive.slice(0, 45), options);
    expect(learn({ use })).toEqual(model);
  });

  it('is the same every time', () => {
    expect(learn()).toEqual(learn());
  });

  it('stays finite where a column tells perfectly and weights cost next to nothing', () => {
    const { bias, weights } = learn({ penalty: 1e-6, passes: 200 });
    expect([bias, ...weights].every(Number.isFinite)).toBe(true);
  });

  it('has no weight for a column without rows', () => {
    const model = fitLogistic({ ...toy, columns: [new Int32Array(0), ...toy.columns] }, isPositive, {
      penalty: 0.2,
      use: all,
      passes: 50,
    });
    expect(model.weights[0]).toBe(0);
  });
});
