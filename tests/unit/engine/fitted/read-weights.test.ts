import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HASH_BITS } from '../../../../src/engine/fitted/feature-hash.ts';
import { packWeights, readWeights, type StoredWeight } from '../../../../src/engine/fitted/read-weights.ts';

function toBase64(weights: Iterable<StoredWeight>): string {
  return Buffer.from(packWeights(weights)).toString('base64');
}

/** What a table says of a feature: `[recogniser, weight]`. */
function entriesOf(table: ReturnType<typeof readWeights>, hash: number): readonly (readonly number[])[] {
  const entries: (readonly number[])[] = [];
  const start = table.find(hash);
  if (start === undefined) return entries;
  for (let index = start; table.recognisers[index] !== -1; index += 1) {
    entries.push([table.recognisers[index] ?? 0, table.weights[index] ?? 0]);
  }
  return entries;
}

describe('weights', () => {
  it('come back as they were packed, whatever the gaps between hashes and the signs', () => {
    const hash = fc.integer({ min: 0, max: 2 ** HASH_BITS - 1 });
    const weight = fc.integer({ min: -127, max: 127 });
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(hash, weight), { selector: ([key]) => key }), (weights) => {
        const table = readWeights([{ weights: toBase64(weights), unit: 1 }]);
        for (const [key, value] of weights) expect(entriesOf(table, key)).toEqual([[0, value]]);
      }),
    );
  });

  it.each([0, 1, 127, 128, 16_383, 16_384, 2 ** 21, 2 ** HASH_BITS - 1])('may stand at hash %i', (hash) => {
    const table = readWeights([{ weights: toBase64([[hash, -127]]), unit: 1 }]);
    expect(entriesOf(table, hash)).toEqual([[0, -127]]);
  });

  it('are packed in the order of their hashes, in whatever order they are given', () => {
    const weights: readonly StoredWeight[] = [
      [900, 3],
      [2, -4],
      [70_000, 5],
    ];
    expect(packWeights(weights)).toEqual(packWeights([...weights].reverse()));
  });

  it('take two bytes where hashes are near and no more than five anywhere', () => {
    expect(
      packWeights([
        [5, 1],
        [6, 1],
      ]).length,
    ).toBe(4);
    expect(packWeights([[2 ** HASH_BITS - 1, 1]]).length).toBe(5);
  });

  it('of several recognisers stand together, each in its own unit', () => {
    const table = readWeights([
      {
        weights: toBase64([
          [7, 10],
          [9, 1],
        ]),
        unit: 0.5,
      },
      { weights: toBase64([]), unit: 1 },
      { weights: toBase64([[7, -20]]), unit: 0.25 },
    ]);
    expect(entriesOf(table, 7)).toEqual([
      [0, 5],
      [2, -5],
    ]);
    expect(entriesOf(table, 9)).toEqual([[0, 0.5]]);
  });

  it('are none for a feature that has none', () => {
    const table = readWeights([{ weights: toBase64([[7, 10]]), unit: 1 }]);
    expect(table.find(8)).toBeUndefined();
  });
});
