import { concatBytes } from './bytes.ts';
import { MOST_BYTES } from './read-whole.ts';

/** One line without its end. `bytes` is undefined where the line is longer than anything that is read. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const NEWLINE = 0x0a;

/** The lines of a source, one at a time. */
export async function* splitLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;

  const keep = (part: Uint8Array): void => {
    size += part.length;
    if (size > MOST_BYTES) parts = [];
    else parts.push(part);
  };
  const take = (): Line => {
    number += 1;
    const line = { number, bytes: size > MOST_BYTES ? undefined : concatBytes(parts) };
    parts = [];
    size = 0;
    return line;
  };

  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
