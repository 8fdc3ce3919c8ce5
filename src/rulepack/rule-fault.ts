import type { FaultCode } from './fault-codes.ts';

/** Something wrong in a rule or seed file. Lines and columns count from 1. */
export interface RuleFault {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** Stable kebab-case name of the lint. */
  readonly code: FaultCode;
  /** One sentence that says what is wrong and what to do. */
  readonly message: string;
}

export function formatFault(fault: RuleFault): string {
  return `${fault.path}:${fault.line}:${fault.column} ${fault.code} ${fault.message}`;
}

/** By file, then by place, then by code: the same faults always come in the same order. */
export function sortFaults(faults: readonly RuleFault[]): readonly RuleFault[] {
  const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...faults].sort(
    (a, b) =>
      compareText(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}
