import type { PlacelessFault } from '../core/input-fault.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { concatBytes } from './bytes.ts';

/** More than any mail or text that a person reads; keeps memory flat on input that is none. */
export const MOST_BYTES = 64 * 1024 * 1024;

export function tooLarge(what = '', most = MOST_BYTES): PlacelessFault {
  return { code: 'too-large', problem: `${what}is larger than ${most / 1024 / 1024} MB and was left out` };
}

/** All bytes of a source, `most` at most. */
export async function readWhole(
  source: AsyncIterable<Uint8Array>,
  most = MOST_BYTES,
): Promise<Result<Uint8Array, PlacelessFault>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > most) return fail(tooLarge('', most));
    chunks.push(chunk);
  }
  return succeed(concatBytes(chunks));
}
