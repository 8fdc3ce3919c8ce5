import { describe, expect, it } from 'vitest';
import { collectFeatures } from '../../../../src/engine/fitted/create-recognisers.ts';
import { HASH_BITS } from '../../../../src/engine/fitted/feature-hash.ts';
import { forEachFeature } from '../../../../src/engine/fitted/sentence-features.ts';
import { read } from './small-fitted-pack.ts';

function features(text: string): ReadonlySet<number> {
  return collectFeatures(read(text));
}

/** The features of a text that the parts don't have by themselves. */
function featuresBeyond(text: string, ...parts: readonly string[]): readonly number[] {
  const known = new Set(parts.flatMap((part) => [...features(part)]));
  return [...features(text)].filter((feature) => !known.has(feature));
}

describe('features', () => {
  const text = 'could we talk on telegram and write a short report for a fee';

  it('of one text are always the same', () => {
    expect([...features(text)]).toEqual([...features(text)]);
  });

  it('are numbers of 24 bits', () => {
    for (const feature of features(text)) {
      expect(Number.isInteger(feature)).toBe(true);
      expect(feature).toBeGreaterThanOrEqual(0);
      expect(feature).toBeLessThan(2 ** HASH_BITS);
    }
  });

  it('stand in places of the sequence', () => {
    const sentence = read(text);
    let count = 0;
    forEachFeature(sentence, (_, from, to) => {
      count += 1;
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThanOrEqual(from);
      expect(to).toBeLessThan(sentence.sequence.length);
    });
    expect(count).toBeGreaterThan(sentence.sequence.length * 4);
  });

  it('tell two words side by side from the same two apart, and from the two turned round', () => {
    const [pair] = featuresBeyond('write us', 'write', 'us');
    expect(pair).toBeDefined();
    expect(features('write private us').has(pair ?? -1)).toBe(false);
    expect(features('us write').has(pair ?? -1)).toBe(false);
    expect(features('could you write us').has(pair ?? -1)).toBe(true);
  });

  it('see two words over a gap of one, and over a longer gap whatever its length', () => {
    const overOne = featuresBeyond('write to us', 'write to', 'to us');
    // The three words in turn, and the outer two.
    expect(overOne).toHaveLength(2);
    expect(overOne.filter((feature) => features('write for us').has(feature))).toHaveLength(1);
    const [near] = featuresBeyond('write to me us', 'write to me', 'to me us');
    expect(near).toBeDefined();
    expect(features('write it for me us').has(near ?? -1)).toBe(true);
    expect(features('write it for you and me on us').has(near ?? -1)).toBe(false);
  });

  it('tell three words in turn from the same with another third', () => {
    const [one, ...more] = featuresBeyond('write to us', 'write to', 'to us', 'write for us');
    expect(one).toBeDefined();
    expect(more).toEqual([]);
    expect(features('write to us and me').has(one ?? -1)).toBe(true);
    const others = ['write to me', 'write for us', 'us to write', 'to us write'];
    expect(others.filter((text) => features(text).has(one ?? -1))).toEqual([]);
  });

  it('of a concept are the same for each of its terms', () => {
    const shared = [...features('fee')].filter((feature) => features('稿费').has(feature));
    expect(shared).toHaveLength(1);
    expect(features('report').has(shared[0] ?? -1)).toBe(false);
    expect(features('we will pay you').has(shared[0] ?? -1)).toBe(true);
  });

  it('see two concepts near one another, and three in turn, in whatever words', () => {
    const near = [...featuresBeyond('fee and report', 'fee and', 'and report')].filter((feature) =>
      features('稿费 写 内部报告').has(feature),
    );
    expect(near).toHaveLength(1);
    const inTurn = [...features('fee on report by telegram')].filter(
      (feature) =>
        features('稿费 写 内部报告 写 微信').has(feature) &&
        !features('fee on report').has(feature) &&
        !features('report by telegram').has(feature) &&
        !features('fee by telegram').has(feature) &&
        !features('fee on report by report').has(feature),
    );
    expect(inTurn).toHaveLength(1);
  });

  it('see a concept with the word before it and the word behind it, in whatever words', () => {
    const around = [...features('send fee us')].filter(
      (feature) => features('send pay us').has(feature) && !features('send it us').has(feature),
    );
    // The concept, and the concept with each of its neighbours.
    expect(around).toHaveLength(3);
  });

  it('tell the order of two concepts', () => {
    const [both] = featuresBeyond('fee report', 'fee', 'report', 'report fee');
    expect(both).toBeDefined();
    expect(features('report fee').has(both ?? -1)).toBe(false);
  });

  it('of quite other sentences are others', () => {
    const one = features('could we talk near you');
    const other = features('the report is for me');
    expect([...one].filter((feature) => other.has(feature))).toEqual([]);
  });

  it('are told apart from one another: hardly any two of a thousand sentences meet', () => {
    const words =
      'a and be by could for from in is it me near on our send talk the to up us we will with you'.split(' ');
    const hashes = new Set<number>();
    let pairs = 0;
    for (const one of words) {
      for (const other of words) {
        const [pair] = one === other ? [] : featuresBeyond(`${one} ${other}`, one, other);
        if (pair === undefined) continue;
        pairs += 1;
        hashes.add(pair);
      }
    }
    expect(pairs).toBeGreaterThan(500);
    expect(hashes.size).toBeGreaterThan(pairs - 3);
  });
});
