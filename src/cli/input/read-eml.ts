import { fail, succeed } from '../../core/result.ts';
import type { Reading } from './item.ts';
import { mailToItem } from './mail-to-item.ts';
import type { Input } from './open-input.ts';
import { parseMail } from './parse-mail.ts';
import { readWhole } from './read-whole.ts';

/** A file that holds one mail. */
export async function* readEml(input: Input): AsyncGenerator<Reading> {
  const whole = await readWhole(input.bytes);
  const mail = whole.ok ? await parseMail(withoutEnvelope(whole.value)) : whole;
  yield mail.ok
    ? succeed(mailToItem(input.name, mail.value))
    : fail({ file: input.name, problem: mail.fault });
}

/** Without the `From ` line of a mailbox that some programs leave on a single mail. */
function withoutEnvelope(bytes: Buffer): Buffer {
  if (bytes.toString('latin1', 0, 5) !== 'From ') return bytes;
  const end = bytes.indexOf('\n');
  return end === -1 ? bytes : bytes.subarray(end + 1);
}
