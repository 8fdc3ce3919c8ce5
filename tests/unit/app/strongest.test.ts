import { expect, test } from 'vitest';
import { createStrongest } from '../../../src/app/strongest.ts';
import { lowConversation, mediumConversation } from '../ui/sample-frames.ts';

function low(score: number) {
  return { ...lowConversation, assessment: { ...lowConversation.assessment, score } };
}

test('of thousands the strongest stay, whenever they came', () => {
  const strongest = createStrongest<ReturnType<typeof low>>(100);
  for (let n = 0; n < 3_000; n += 1) strongest.add(low((n * 7) % 3_000));
  expect(strongest.list().map(({ assessment }) => assessment.score)).toEqual(
    Array.from({ length: 100 }, (_, rank) => 2_999 - rank),
  );
});

test('what is weaker than all that are kept is refused, and so is an equal that comes later', () => {
  const strongest = createStrongest(2);
  expect([low(5), low(9), low(4), low(5), low(6)].map(strongest.add)).toEqual([
    true,
    true,
    false,
    false,
    true,
  ]);
  expect(strongest.add(mediumConversation)).toBe(true);
  expect(strongest.list().map(({ assessment }) => assessment.level)).toEqual(['medium', 'low']);
});
