export interface TestCount {
  readonly passed: number;
  /** Skipped tests count as failed: none of this project may be skipped. */
  readonly failed: number;
}

function numberAt(report: unknown, ...path: readonly string[]): number {
  let value: unknown = report;
  for (const name of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  }
  if (typeof value !== 'number') throw new Error(`The test report has no number at ${path.join('.')}.`);
  return value;
}

/** Reads the report of Vitest's `json` reporter. */
export function countVitest(json: string): TestCount {
  const report: unknown = JSON.parse(json);
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed:
      numberAt(report, 'numFailedTests') +
      numberAt(report, 'numPendingTests') +
      numberAt(report, 'numTodoTests'),
  };
}

/** Reads the report of Playwright's `json` reporter. A test that passed only at a second try counts as failed. */
export function countPlaywright(json: string): TestCount {
  const report: unknown = JSON.parse(json);
  return {
    passed: numberAt(report, 'stats', 'expected'),
    failed:
      numberAt(report, 'stats', 'unexpected') +
      numberAt(report, 'stats', 'flaky') +
      numberAt(report, 'stats', 'skipped'),
  };
}
