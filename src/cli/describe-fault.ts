import type { InputFault } from '../core/input-fault.ts';
import { toPlainLine } from './output/fit-width.ts';

/** One line: file, line or message number, what is wrong. */
export function describeFault(fault: InputFault): string {
  const line = fault.line === undefined ? '' : `:${fault.line}`;
  const message = fault.message === undefined ? '' : `, message ${fault.message}`;
  return toPlainLine(`${fault.file}${line}${message}: ${fault.problem}`);
}
