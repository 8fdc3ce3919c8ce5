import { fail, succeed } from '../core/result.ts';
import { bytesToAscii } from './bytes.ts';
import type { Input } from './input.ts';
import type { Reading } from './item.ts';
import { mailToItem } from './mail-to-item.ts';
import { parseMail } from './parse-mail.ts';
import { readWhole } from './read-whole.ts';

const NEWLINE = 0x0a;

/** A file that holds one mail. */
export async function* readEml(input: Input): AsyncGenerator<Reading> {
  const whole = await readWhole(input.bytes);
  const mail = whole.ok ? await parseMail(withoutEnvelope(whole.value)) : whole;
  yield mail.ok ? succeed(mailToItem(input.name, mail.value)) : fail({ file: input.name, ...mail.fault });
}

/** Without the `From ` line of a mailbox that some programs leave on a single mail. */
function withoutEnvelope(bytes: Uint8Array): Uint8Array {
  if (bytesToAscii(bytes.subarray(0, 5)) !== 'From ') return bytes;
  const end = bytes.indexOf(NEWLINE);
  return end === -1 ? bytes : bytes.subarray(end + 1);
}
