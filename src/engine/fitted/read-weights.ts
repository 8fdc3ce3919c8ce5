import type { PackRecogniser } from '../../core/fitted-pack.ts';

/** A feature's hash with its weight, as stored: whole units. */
export type StoredWeight = readonly [hash: number, weight: number];

/** Writes weights in the form of `PackRecogniser.weights`, as bytes. */
export function packWeights(weights: Iterable<StoredWeight>): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const [hash, weight] of [...weights].sort(([one], [other]) => one - other)) {
    let difference = hash - before;
    before = hash;
    while (difference > 127) {
      bytes.push((difference & 127) | 128);
      difference >>>= 7;
    }
    bytes.push(difference, weight & 255);
  }
  return Uint8Array.from(bytes);
}

/** The weights of all recognisers by feature: for each hash the numbers of recognisers and what it is worth to each. */
export interface WeightTable {
  /** Where the feature's entries begin in the two lists; undefined for a feature without weight. */
  find(hash: number): number | undefined;
  /** Numbers of recognisers; each feature's run ends with -1. */
  readonly recognisers: Int16Array;
  readonly weights: Float64Array;
}

export function readWeights(recognisers: readonly Pick<PackRecogniser, 'weights' | 'unit'>[]): WeightTable {
  // Hash, recogniser and weight in one number each, for numbers are sorted faster than objects; this runs on every page.
  const joined: number[] = [];
  for (const [recogniser, { weights }] of recognisers.entries()) {
    for (const [hash, weight] of unpackWeights(weights)) {
      joined.push(hash * HASH_PLACE + recogniser * RECOGNISER_PLACE + weight + HALF);
    }
  }
  const entries = Float64Array.from(joined).sort();
  const starts = new Map<number, number>();
  const numbers = new Int16Array(2 * entries.length).fill(-1);
  const values = new Float64Array(2 * entries.length);
  let end = 0;
  let before = -1;
  for (const entry of entries) {
    const hash = Math.floor(entry / HASH_PLACE);
    const rest = entry % HASH_PLACE;
    const recogniser = Math.floor(rest / RECOGNISER_PLACE);
    if (hash !== before) {
      // Leaves the -1 behind the run of the feature before.
      if (before !== -1) end += 1;
      starts.set(hash, end);
      before = hash;
    }
    numbers[end] = recogniser;
    values[end] = ((rest % RECOGNISER_PLACE) - HALF) * (recognisers[recogniser]?.unit ?? 0);
    end += 1;
  }
  return { find: (hash) => starts.get(hash), recognisers: numbers, weights: values };
}

const RECOGNISER_PLACE = 256;
const HALF = 128;
const HASH_PLACE = 64 * RECOGNISER_PLACE;

function* unpackWeights(base64: string): Generator<StoredWeight> {
  const binary = atob(base64);
  let hash = 0;
  for (let index = 0; index < binary.length; ) {
    let difference = 0;
    let shift = 0;
    let byte = binary.charCodeAt(index);
    while (byte > 127) {
      difference |= (byte & 127) << shift;
      shift += 7;
      index += 1;
      byte = binary.charCodeAt(index);
    }
    difference |= byte << shift;
    hash += difference;
    const weight = binary.charCodeAt(index + 1);
    index += 2;
    yield [hash, weight > 127 ? weight - 256 : weight];
  }
}
