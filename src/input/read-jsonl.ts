import { fail } from '../core/result.ts';
import type { Input } from './input.ts';
import type { Reading } from './item.ts';
import { readJsonLines } from './read-json-lines.ts';
import { toItem } from './to-item.ts';

/** One item a line; an item without an id is called by file and line. */
export async function* readJsonl(input: Input): AsyncGenerator<Reading> {
  for await (const read of readJsonLines(input)) {
    if (!read.ok) {
      yield read;
      continue;
    }
    const { line, object } = read.value;
    const item = toItem(object, `${input.name}:${line}`);
    yield item.ok ? item : fail({ file: input.name, line, code: 'broken-line', problem: item.fault });
  }
}
