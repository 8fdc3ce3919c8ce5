import { describe, expect, it } from 'vitest';
import { FAULT_CODES } from '../../../src/rulepack/fault-codes.ts';
import { FILE_CASES } from './file-cases.ts';
import { PHRASE_CASES } from './phrase-cases.ts';
import { faultsOf } from './small-project.ts';
import { SOURCE_CASES } from './source-cases.ts';

const CASES = [...FILE_CASES, ...PHRASE_CASES, ...SOURCE_CASES];

describe('the lints', () => {
  it.each(CASES)('report $code for $what', ({ code, changes, at }) => {
    const faults = faultsOf(changes);
    expect(faults.map((fault) => `${fault.code} ${fault.path}:${fault.line}`)).toContain(`${code} ${at}`);
    for (const fault of faults) expect(fault.message).toMatch(/^["A-Z].{15,}[.]$/);
  });

  it('are all tested here', () => {
    const tested = new Set(CASES.map(({ code }) => code));
    expect(FAULT_CODES.filter((code) => !tested.has(code))).toEqual([]);
  });

  it('find nothing in a project without faults', () => {
    expect(faultsOf({})).toEqual([]);
  });
});
