import { open } from 'node:fs/promises';
import type { InputFault } from '../core/input-fault.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import type { Input } from '../input/input.ts';

const CHUNK_BYTES = 512 * 1024;

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  EISDIR: 'is a folder; give the files in it',
};

/** A failure of the operating system in words; undefined for any other error, which is a bug. */
export function describeSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  return PROBLEMS[String(error.code)] ?? `could not be read: ${error.message}`;
}

/** Opens a file for reading in pieces; the file is closed when the pieces have been read. */
export async function openFile(name: string, path: string): Promise<Result<Input, InputFault>> {
  try {
    const file = await open(path);
    const stat = await file.stat();
    if (stat.isDirectory()) {
      await file.close();
      return fail({ file: name, code: 'unreachable', problem: PROBLEMS.EISDIR ?? '' });
    }
    const bytes = file.createReadStream({ highWaterMark: CHUNK_BYTES });
    return succeed(stat.isFile() ? { name, size: stat.size, bytes } : { name, bytes });
  } catch (error) {
    const problem = describeSystemError(error);
    if (problem === undefined) throw error;
    return fail({ file: name, code: 'unreachable', problem });
  }
}
