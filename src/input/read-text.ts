import { fail, succeed } from '../core/result.ts';
import { decodeText } from './decode-text.ts';
import type { Input } from './input.ts';
import type { Reading } from './item.ts';
import { readWhole } from './read-whole.ts';

/** A whole file of plain text as one received message. */
export async function* readText(input: Input): AsyncGenerator<Reading> {
  const whole = await readWhole(input.bytes);
  const text = whole.ok ? decodeText(whole.value) : whole;
  if (!text.ok) yield fail({ file: input.name, ...text.fault });
  else yield succeed({ id: input.name, surface: 'file', messages: [{ from: 'them', text: text.value }] });
}
