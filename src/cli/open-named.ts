import type { InputFault } from '../core/input-fault.ts';
import type { Result } from '../core/result.ts';
import { succeed } from '../core/result.ts';
import type { Input } from '../input/input.ts';
import { openFile } from './open-file.ts';
import { resolvePath } from './resolve-path.ts';

/** Opens what a person named on the command line of `script`: a file, or standard input by `-`. */
export async function openNamed(file: string, script: string): Promise<Result<Input, InputFault>> {
  if (file === '-') return succeed({ name: 'stdin', bytes: process.stdin });
  return openFile(file, resolvePath(file, script, process.env));
}
