import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../../src/cli/test-count.ts';

describe('the count of tests', () => {
  it('is read from the report of Vitest, skipped ones as failed', () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(countVitest(JSON.stringify(report))).toEqual({ passed: 7, failed: 4 });
  });

  it('is read from the report of Playwright, skipped and unsteady ones as failed', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 } };
    expect(countPlaywright(JSON.stringify(report))).toEqual({ passed: 5, failed: 6 });
  });

  it('refuses a report without the figures', () => {
    expect(() => countVitest('{}')).toThrow('numPassedTests');
    expect(() => countPlaywright('{"stats":{}}')).toThrow('stats.expected');
  });
});
