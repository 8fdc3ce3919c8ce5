import { featureScale } from '../../engine/fitted/create-recognisers.ts';
import { packWeights } from '../../engine/fitted/read-weights.ts';
import { fitLogistic, type LogisticModel, type SparseRows } from './fit-logistic.ts';
import { KINDS, type TrainingSentence } from './training-sentences.ts';

/** A feature that fewer sentences hold is left out. */
const LEAST_SENTENCES = 3;

/** What a unit of weight costs; found by trying, on the sentences of the corpus that nothing was fitted to. */
const PENALTY = 0.2;
const PASSES = 7;

/** Sentences as rows of features, with the feature's hash for each column. */
export interface FeatureTable extends SparseRows {
  readonly hashes: readonly number[];
  /** For each row its columns. */
  readonly rows: readonly Int32Array[];
}

export function createFeatureTable(features: readonly (readonly number[])[]): FeatureTable {
  const counts = new Map<number, number>();
  for (const row of features) for (const hash of row) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const hashes: number[] = [];
  const columnOf = new Map<number, number>();
  for (const [hash, count] of counts) {
    if (count < LEAST_SENTENCES) continue;
    columnOf.set(hash, hashes.length);
    hashes.push(hash);
  }
  const lists: number[][] = hashes.map(() => []);
  const rows = features.map((row, number) => {
    const columns = row.flatMap((hash) => {
      const column = columnOf.get(hash);
      if (column === undefined) return [];
      lists[column]?.push(number);
      return [column];
    });
    return Int32Array.from(columns);
  });
  return {
    hashes,
    rows,
    columns: lists.map((list) => Int32Array.from(list)),
    scales: Float64Array.from(features, (row) => featureScale(row.length)),
  };
}

/** Fits one recogniser for each kind, on the sentences that `uses` lets through. */
export function fitRecognisers(
  sentences: readonly TrainingSentence[],
  table: FeatureTable,
  uses: (sentence: TrainingSentence) => boolean,
): readonly LogisticModel[] {
  return Array.from({ length: KINDS }, (_, kind) =>
    fitLogistic(
      table,
      Uint8Array.from(sentences, ({ kinds }) => kinds[kind] ?? 0),
      {
        penalty: PENALTY,
        passes: PASSES,
        use: Uint8Array.from(sentences, (sentence) => (uses(sentence) ? (sentence.teaches[kind] ?? 0) : 0)),
      },
    ),
  );
}

export interface StoredModel {
  readonly bias: number;
  readonly unit: number;
  readonly weights: string;
  /** The weights as they are read back, by column. */
  readonly read: Float64Array;
}

/** Rounds a model to what is stored: weights in whole units, at most 127 of them. */
export function storeModel({ bias, weights }: LogisticModel, { hashes }: FeatureTable): StoredModel {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const unit = Number((largest / 127 || 1).toPrecision(6));
  const whole = weights.map((weight) => Math.round(weight / unit));
  const stored = [...whole].flatMap((weight, column): [number, number][] =>
    weight === 0 ? [] : [[hashes[column] ?? 0, weight]],
  );
  return {
    bias: Number(bias.toPrecision(6)),
    unit,
    weights: Buffer.from(packWeights(stored)).toString('base64'),
    read: whole.map((weight) => weight * unit),
  };
}

/** What a model says of a row, as log odds. */
export function scoreRow(bias: number, weights: Float64Array, table: FeatureTable, row: number): number {
  let sum = 0;
  for (const column of table.rows[row] ?? []) sum += weights[column] ?? 0;
  return bias + sum * (table.scales[row] ?? 0);
}
