import { fail, type Result, succeed } from '../../core/result.ts';

/** More than any mail or text that a person reads; keeps memory flat on input that is none. */
export const MOST_BYTES = 64 * 1024 * 1024;

export const TOO_LARGE = `is larger than ${MOST_BYTES / 1024 / 1024} MB and was left out`;

/** All bytes of a source, or the problem in words. */
export async function readWhole(source: AsyncIterable<Uint8Array>): Promise<Result<Buffer, string>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > MOST_BYTES) return fail(TOO_LARGE);
    chunks.push(chunk);
  }
  return succeed(Buffer.concat(chunks));
}
