import { describe, expect, it } from 'vitest';
import { lengthPenalty } from '../../../../src/engine/fitted/length-penalty.ts';

describe('the penalty for length', () => {
  it.each([0, 1, 3, 6])('is none in a text of %i sentences', (sentences) => {
    expect(lengthPenalty(sentences)).toBe(0);
  });

  it('rises with every sentence of a longer text', () => {
    const penalties = Array.from({ length: 200 }, (_, index) => lengthPenalty(index + 6));
    for (const [index, penalty] of penalties.entries()) {
      if (index > 0) expect(penalty).toBeGreaterThan(penalties[index - 1] ?? 0);
    }
  });

  it('divides the odds by how many times longer than usual the text is', () => {
    expect(Math.exp(lengthPenalty(60)) / Math.exp(lengthPenalty(12))).toBeCloseTo(5);
  });
});
