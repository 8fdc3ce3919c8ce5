/** A linear model whose weights are never below 0. */
export interface PointModel {
  readonly bias: number;
  readonly weights: Float64Array;
}

const STEPS = 3000;

/**
 * Fits a logistic model with weights of 0 or more by accelerated projected gradients (FISTA). `rows` hold dense features, about the size
 * of 1 each; a small ridge keeps what is hardly ever seen small.
 */
export function fitPoints(
  rows: readonly Float64Array[],
  isPositive: readonly boolean[],
  ridge: number,
): PointModel {
  const width = rows[0]?.length ?? 0;
  const count = rows.length;
  const rate = 1 / (0.25 * meanNorm(rows) + ridge + 1e-9);
  let weights = new Float64Array(width + 1);
  let ahead = weights.slice();
  let momentum = 1;
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = new Float64Array(width + 1);
    for (const [index, row] of rows.entries()) {
      let margin = ahead[width] ?? 0;
      for (let column = 0; column < width; column += 1) margin += (ahead[column] ?? 0) * (row[column] ?? 0);
      const error = 1 / (1 + Math.exp(-margin)) - (isPositive[index] ? 1 : 0);
      for (let column = 0; column < width; column += 1) {
        gradient[column] = (gradient[column] ?? 0) + error * (row[column] ?? 0);
      }
      gradient[width] = (gradient[width] ?? 0) + error;
    }
    const next = new Float64Array(width + 1);
    for (let column = 0; column <= width; column += 1) {
      const slope = (gradient[column] ?? 0) / count + (column < width ? ridge * (ahead[column] ?? 0) : 0);
      const moved = (ahead[column] ?? 0) - rate * slope;
      next[column] = column < width ? Math.max(0, moved) : moved;
    }
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const pull = (momentum - 1) / nextMomentum;
    ahead = next.map((value, column) => value + pull * (value - (weights[column] ?? 0)));
    weights = next;
    momentum = nextMomentum;
  }
  return { bias: weights[width] ?? 0, weights: weights.slice(0, width) };
}

/** An upper bound of the mean curvature: the largest eigenvalue is at most the trace. */
function meanNorm(rows: readonly Float64Array[]): number {
  let sum = 0;
  for (const row of rows) {
    sum += 1;
    for (const value of row) sum += value * value;
  }
  return sum / Math.max(1, rows.length);
}
