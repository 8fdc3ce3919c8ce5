import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine/create-engine.ts';
import { smallPack } from './small-pack.ts';

const engine = createEngine(smallPack);

/** Fastest of several runs, in milliseconds: the least disturbed one. */
function fastest(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    engine.inspect({ surface: 'file', messages: [{ from: 'them', text }] });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

// Texts made to be slow for one step or another.
const HOSTILE: readonly (readonly [string, string])[] = [
  ['plain words', 'the quick brown fox jumps over the lazy dog. '],
  ['a term over and over', 'continue '],
  ['beginnings without an end', 'continue continue continue write write write '],
  ['whole phrases', 'continue on telegram '],
  ['letters spaced out', 'w e c h a '],
  ['one word of digits and letters', '1l1l1l'],
  ['hyphens', 'a-b-'],
  ['dots', '....'],
  ['numbers and money', '1 2 3 usd '],
  ['Han', '加微加报'],
  ['Cyrillic look-alikes', 'сахо'],
  ['combining marks', 'e\u0301\u0301'],
  ['zero-width characters', '\u200b'],
  ['line breaks', '\n'],
  ['quoted reply headers', 'on a wrote wrote:\n'],
];

describe('work', () => {
  it.each(HOSTILE)('grows linearly with %s', (_, unit) => {
    const small = unit.repeat(Math.ceil(40_000 / unit.length));
    const large = unit.repeat(Math.ceil(320_000 / unit.length));
    fastest(small);
    // Eight times the text: linear work takes about eight times as long, quadratic work sixty-four times.
    expect(fastest(large) / Math.max(fastest(small), 0.5)).toBeLessThan(26);
  });
});
