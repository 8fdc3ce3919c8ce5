import { describe, expect, it } from 'vitest';
import {
  createFeatureTable,
  fitRecognisers,
  scoreRow,
  storeModel,
} from '../../../../src/cli/fitting/fit-recognisers.ts';
import { KINDS, SAFEGUARD, type TrainingSentence } from '../../../../src/cli/fitting/training-sentences.ts';
import { TECHNIQUE_IDS } from '../../../../src/core/technique.ts';
import { featureScale } from '../../../../src/engine/fitted/create-recognisers.ts';
import { readWeights } from '../../../../src/engine/fitted/read-weights.ts';

const SECRECY = TECHNIQUE_IDS.indexOf('secrecy');
const TELLS = 16_000_000;
const COMMON = 7;

/** Sentences of which every third one is an example of secrecy and has a feature that says so. */
const sentences = Array.from({ length: 90 }, (_, index): TrainingSentence => {
  const kinds = new Uint8Array(KINDS);
  if (index % 3 === 0) kinds[SECRECY] = 1;
  return { item: index, message: 0, tokens: [], kinds, teaches: new Uint8Array(KINDS).fill(1) };
});
const features = sentences.map(({ kinds }, index) => [
  COMMON,
  ...(kinds[SECRECY] === 1 ? [TELLS] : []),
  ...(index % 2 === 0 ? [300] : []),
  // Seen once.
  1000 + index,
]);
const table = createFeatureTable(features);

describe('a table of features', () => {
  it('leaves out what a single sentence has', () => {
    expect([...table.hashes].sort((one, other) => one - other)).toEqual([COMMON, 300, TELLS]);
  });

  it('says for each row its columns and for each column its rows', () => {
    for (const [row, columns] of table.rows.entries()) {
      expect(Array.from(columns, (column) => table.hashes[column])).toEqual(
        features[row]?.filter((hash) => table.hashes.includes(hash)),
      );
      for (const column of columns) expect(table.columns[column]).toContain(row);
    }
    const cells = table.columns.reduce((sum, rows) => sum + rows.length, 0);
    expect(cells).toBe(table.rows.reduce((sum, columns) => sum + columns.length, 0));
  });

  it('scales a row as the engine does, by all its features', () => {
    const [scale] = createFeatureTable([Array.from({ length: 100 }, (_, hash) => hash)]).scales;
    expect(scale).toBe(featureScale(100));
    expect(featureScale(100)).toBeCloseTo(0.1);
    expect(featureScale(1)).toBe(featureScale(20));
  });
});

describe('fitted recognisers', () => {
  const models = fitRecognisers(sentences, table, () => true);

  it('are one for each technique and one for safeguards', () => {
    expect(models).toHaveLength(SAFEGUARD + 1);
  });

  it('see their technique in the sentences that have its feature, and in no others', () => {
    const model = models[SECRECY];
    const seen = sentences.filter((_, row) => {
      return scoreRow(model?.bias ?? 0, model?.weights ?? new Float64Array(), table, row) > 0;
    });
    expect(seen).toEqual(sentences.filter(({ kinds }) => kinds[SECRECY] === 1));
  });

  it('learn from no sentence that may not teach, nor from one that is left out', () => {
    const silent = sentences.map((sentence) => ({ ...sentence, teaches: new Uint8Array(KINDS) }));
    const [model] = fitRecognisers(silent, table, () => true).slice(SECRECY);
    expect(model?.weights.every((weight) => weight === 0)).toBe(true);
    expect(fitRecognisers(sentences, table, () => false)).toEqual(fitRecognisers(silent, table, () => true));
  });

  it('are stored so that the engine reads the same weights, to half a unit', () => {
    const model = models[SECRECY] ?? { bias: 0, weights: new Float64Array() };
    const stored = storeModel(model, table);
    const read = readWeights([stored]);
    for (const [column, hash] of table.hashes.entries()) {
      const at = read.find(hash);
      const weight = at === undefined ? 0 : (read.weights[at] ?? 0);
      expect(weight).toBeCloseTo(stored.read[column] ?? Number.NaN, 8);
      expect(Math.abs(weight - (model.weights[column] ?? 0))).toBeLessThanOrEqual(stored.unit * 0.51);
    }
    expect(read.find(TELLS)).toBeDefined();
  });

  it('without any weight are stored all the same', () => {
    const stored = storeModel({ bias: -3, weights: new Float64Array(table.hashes.length) }, table);
    expect(stored).toMatchObject({ bias: -3, weights: '' });
    expect(stored.unit).toBeGreaterThan(0);
  });
});
