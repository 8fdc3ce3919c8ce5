import { fail, succeed } from '../core/result.ts';
import type { Input } from './input.ts';
import type { Reading } from './item.ts';
import { mailToItem } from './mail-to-item.ts';
import { parseMail } from './parse-mail.ts';
import { tooLarge } from './read-whole.ts';
import { splitMbox } from './split-mbox.ts';

/** Every mail of a mailbox, one at a time; an item is called by file and number, since Message-IDs may be missing or twice there. */
export async function* readMbox(input: Input): AsyncGenerator<Reading> {
  for await (const { number, bytes } of splitMbox(input.bytes)) {
    if (number === 0) {
      const problem = 'the text before the first line that starts a mail ("From ...") was left out';
      yield fail({ file: input.name, line: 1, code: 'before-first-mail', problem });
      continue;
    }
    const mail = bytes === undefined ? fail(tooLarge()) : await parseMail(bytes);
    if (!mail.ok) {
      yield fail({ file: input.name, message: number, ...mail.fault });
      continue;
    }
    yield succeed({ ...mailToItem(`${input.name}#${number}`, mail.value), number });
  }
}
