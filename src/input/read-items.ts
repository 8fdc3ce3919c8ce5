import { assertNever } from '../core/assert-never.ts';
import { detectFormat, HEAD_BYTES, type InputFormat } from './detect-format.ts';
import type { Input } from './input.ts';
import type { Reading } from './item.ts';
import { peekBytes } from './peek-bytes.ts';
import { readEml } from './read-eml.ts';
import { readJsonl } from './read-jsonl.ts';
import { readLinkedinCsv } from './read-linkedin-csv.ts';
import { readLinkedinZip } from './read-linkedin-zip.ts';
import { readMbox } from './read-mbox.ts';
import { readText } from './read-text.ts';

function read(input: Input, format: InputFormat): AsyncGenerator<Reading> {
  switch (format) {
    case 'text':
      return readText(input);
    case 'eml':
      return readEml(input);
    case 'mbox':
      return readMbox(input);
    case 'linkedin-csv':
      return readLinkedinCsv(input);
    case 'linkedin-zip':
      return readLinkedinZip(input);
    case 'jsonl':
      return readJsonl(input);
    default:
      return assertNever(format);
  }
}

/** The items of an input, in its order; what can't be read comes as faults between them. */
export async function* readItems(input: Input, format: InputFormat | 'auto'): AsyncGenerator<Reading> {
  if (format !== 'auto') {
    yield* read(input, format);
    return;
  }
  const { head, bytes } = await peekBytes(input.bytes, HEAD_BYTES);
  yield* read({ ...input, bytes }, detectFormat(input.name, head));
}
