import { describe, expect, it } from 'vitest';
import { densestPassage, REACH, type Sighting } from '../../../src/engine/densest-passage.ts';

function sighting(
  technique: Sighting['indicator']['technique'],
  strength: 1 | 2 | 3,
  start: number,
): Sighting {
  return {
    indicator: { id: `${technique}-${strength}`, technique, strength, phrases: [], unless: [] },
    span: { field: 'text', message: 0, start, end: start + 5, quote: 'words' },
  };
}

const starts = (sightings: readonly Sighting[]): readonly number[] =>
  densestPassage(sightings, [6, 12, 20]).map(({ span }) => span.start);

describe('densestPassage', () => {
  it('takes all of a short text, wherever its signs stand', () => {
    expect(starts([sighting('payment', 1, REACH), sighting('secrecy', 3, 0)])).toEqual([REACH, 0]);
  });

  it('takes the passage that weighs most of a long text', () => {
    const spread = [
      sighting('payment', 1, 0),
      sighting('off-platform', 2, REACH * 2),
      sighting('secrecy', 2, REACH * 2 + 100),
      sighting('paid-report', 3, REACH * 5),
    ];
    expect(starts(spread)).toEqual([REACH * 2, REACH * 2 + 100]);
  });

  it('is not impressed by one technique over and over', () => {
    const spread = [
      ...Array.from({ length: 20 }, (_, index) => sighting('payment', 1, index * 10)),
      sighting('off-platform', 2, REACH * 3),
    ];
    expect(starts(spread)).toEqual([REACH * 3]);
  });

  it('takes the first of equal passages', () => {
    expect(starts([sighting('secrecy', 2, 0), sighting('off-platform', 2, REACH * 3)])).toEqual([0]);
  });
});
