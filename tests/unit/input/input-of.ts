import type { InputFault } from '../../../src/core/input-fault.ts';
import type { Input } from '../../../src/input/input.ts';
import type { Item, Reading } from '../../../src/input/item.ts';

/** The content as an input that comes in pieces of `chunkBytes`. */
export function inputOf(name: string, content: string | Uint8Array, chunkBytes = 65536): Input {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < bytes.length; start += chunkBytes)
      yield bytes.subarray(start, start + chunkBytes);
  }
  return { name, size: bytes.length, bytes: pieces() };
}

export async function readAll(
  readings: AsyncIterable<Reading>,
): Promise<{ readonly items: readonly Item[]; readonly faults: readonly InputFault[] }> {
  const items: Item[] = [];
  const faults: InputFault[] = [];
  for await (const reading of readings) {
    if (reading.ok) items.push(reading.value);
    else faults.push(reading.fault);
  }
  return { items, faults };
}
