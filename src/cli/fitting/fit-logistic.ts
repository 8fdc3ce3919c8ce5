/** Rows with sparse features: every feature of a row has the same value, its scale. */
export interface SparseRows {
  /** For each column the rows that have it. */
  readonly columns: readonly Int32Array[];
  readonly scales: Float64Array;
}

export interface LogisticModel {
  readonly bias: number;
  /** One for each column, most of them 0. */
  readonly weights: Float64Array;
}

export interface LogisticOptions {
  /** What a unit of weight costs, against the sum of log losses: the larger, the fewer features keep a weight. */
  readonly penalty: number;
  /** Rows that count; all others are left out. */
  readonly use: Uint8Array;
  readonly passes: number;
}

/** Between passes over all columns only those with a weight move, this often. */
const INNER_PASSES = 4;

/**
 * Fits a logistic model under an L1 penalty by cyclic coordinate descent within a trust region (Genkin, Lewis and Madigan,
 * "Large-scale Bayesian logistic regression for text categorization", Technometrics 49, 2007). Deterministic.
 */
export function fitLogistic(
  { columns, scales }: SparseRows,
  isPositive: Uint8Array,
  { penalty, use, passes }: LogisticOptions,
): LogisticModel {
  const rows = scales.length;
  const weights = new Float64Array(columns.length);
  const regions = new Float64Array(columns.length).fill(4);
  // Signed margins and, from them, what each row pulls with.
  const margins = new Float64Array(rows);
  const pulls = new Float64Array(rows);
  const signs = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    signs[row] = use[row] === 0 ? 0 : isPositive[row] === 1 ? 1 : -1;
  }
  let bias = 0;
  let biasRegion = 2;
  const refresh = (row: number): void => {
    const sign = signs[row] ?? 0;
    pulls[row] = sign === 0 ? 0 : sign / (1 + Math.exp(margins[row] ?? 0));
  };
  for (let row = 0; row < rows; row += 1) refresh(row);

  const moveBias = (): void => {
    let gradient = 0;
    let bound = 0;
    for (let row = 0; row < rows; row += 1) {
      if (signs[row] === 0) continue;
      gradient += pulls[row] ?? 0;
      bound += curvature(margins[row] ?? 0, biasRegion);
    }
    const step = clamp(gradient / Math.max(bound, 1e-9), biasRegion);
    bias += step;
    biasRegion = Math.max(2 * Math.abs(step), biasRegion / 2);
    for (let row = 0; row < rows; row += 1) {
      margins[row] = (margins[row] ?? 0) + step * (signs[row] ?? 0);
      refresh(row);
    }
  };

  const move = (column: number): number => {
    const list = columns[column] ?? NO_ROWS;
    const weight = weights[column] ?? 0;
    let gradient = 0;
    for (const row of list) gradient += (scales[row] ?? 0) * (pulls[row] ?? 0);
    if (weight === 0 && Math.abs(gradient) <= penalty) return 0;
    const region = regions[column] ?? 1;
    let bound = 1e-9;
    for (const row of list) {
      if (signs[row] === 0) continue;
      const scale = scales[row] ?? 0;
      bound += scale * scale * curvature(margins[row] ?? 0, region * scale);
    }
    const direction = weight === 0 ? Math.sign(gradient) : Math.sign(weight);
    let step = (gradient - direction * penalty) / bound;
    // A weight that would change its sign stops at 0.
    if (weight !== 0 && (weight + step) * weight < 0) step = -weight;
    step = clamp(step, region);
    regions[column] = Math.max(2 * Math.abs(step), region / 2);
    if (step === 0) return 0;
    weights[column] = weight + step;
    for (const row of list) {
      const sign = signs[row] ?? 0;
      if (sign === 0) continue;
      margins[row] = (margins[row] ?? 0) + step * sign * (scales[row] ?? 0);
      refresh(row);
    }
    return Math.abs(step);
  };

  for (let pass = 0; pass < passes; pass += 1) {
    moveBias();
    let largest = 0;
    for (let column = 0; column < columns.length; column += 1) largest = Math.max(largest, move(column));
    const active: number[] = [];
    for (const [column, weight] of weights.entries()) if (weight !== 0) active.push(column);
    for (let inner = 0; inner < INNER_PASSES; inner += 1) {
      moveBias();
      for (const column of active) move(column);
    }
    if (largest < 0.01) break;
  }
  return { bias, weights };
}

const NO_ROWS = new Int32Array(0);

function clamp(step: number, region: number): number {
  return Math.min(Math.max(step, -region), region);
}

/** The most that the second derivative of the log loss can be within `reach` of a margin. */
function curvature(margin: number, reach: number): number {
  const distance = Math.abs(margin) - reach;
  return distance <= 0 ? 0.25 : 1 / (2 + Math.exp(distance) + Math.exp(-distance));
}
