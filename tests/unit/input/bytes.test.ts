import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concatBytes, findBytes } from '../../../src/input/bytes.ts';

test('pieces become one, and a single piece is not copied', () => {
  const one = new Uint8Array([1, 2]);
  expect(concatBytes([])).toEqual(new Uint8Array());
  expect(concatBytes([one])).toBe(one);
  expect(concatBytes([one, new Uint8Array(), new Uint8Array([3])])).toEqual(new Uint8Array([1, 2, 3]));
});

test('bytes are found where a search of text finds them', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 30 });
  const wanted = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(text, wanted, fc.nat(12), (whole, part, from) => {
      const found = findBytes(Buffer.from(whole), Buffer.from(part), from);
      expect(found).toBe(whole.indexOf(part, from) < from ? -1 : whole.indexOf(part, from));
    }),
  );
});
