import { asciiToBytes, bytesToAscii, concatBytes, findBytes } from './bytes.ts';
import { isSeparator } from './is-separator.ts';
import { MOST_BYTES } from './read-whole.ts';
import { unquoteMbox } from './unquote-mbox.ts';

/** A mail of a mailbox, without its `From ` line. `bytes` is undefined where it is larger than anything that is read. */
export interface MboxMessage {
  /** From 1; 0 for text before the first mail. */
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const MARK = asciiToBytes('\nFrom ');
// Two lines longer than this are no start of a mail; bounds what is held back for a decision.
const MOST_LINES_BYTES = 8192;
// The line end before a mark and its return: what shows that the line before is blank.
const CONTEXT_BYTES = 2;

function isAfterBlankLine(bytes: Uint8Array, newline: number): boolean {
  if (newline === 0) return false;
  const before = bytes[newline - 1] === RETURN ? newline - 2 : newline - 1;
  return before >= 0 && bytes[before] === NEWLINE;
}

/** Where the second line after `start` ends, or -1 where it is not all there yet. */
function endOfTwoLines(bytes: Uint8Array, start: number): number {
  const first = bytes.indexOf(NEWLINE, start);
  return first === -1 ? -1 : bytes.indexOf(NEWLINE, first + 1);
}

function isBlank(bytes: Uint8Array): boolean {
  return bytesToAscii(bytes).trim() === '';
}

/** Splits a mailbox into its mails while it is read: no more than one mail and one chunk are held. */
export async function* splitMbox(source: AsyncIterable<Uint8Array>): AsyncGenerator<MboxMessage> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  // A blank line before the first byte lets a mark at the very start be found like any other.
  let bytes = asciiToBytes('\n\n');
  // All before `start` is already part of a mail; it only stays as context.
  let start = bytes.length;

  const keepUntil = (end: number): void => {
    if (end <= start) return;
    size += end - start;
    if (size > MOST_BYTES) parts = [];
    else parts.push(bytes.subarray(start, end));
    start = end;
  };

  const take = (): MboxMessage | undefined => {
    const whole = size > MOST_BYTES ? undefined : concatBytes(parts);
    parts = [];
    size = 0;
    if (whole === undefined) return { number, bytes: undefined };
    return number === 0 && isBlank(whole) ? undefined : { number, bytes: unquoteMbox(whole) };
  };

  /** Cuts at every separator; leaves `start` where the undecided rest begins. */
  function* cut(isEnd: boolean): Generator<MboxMessage> {
    for (let at = findBytes(bytes, MARK, 0); at !== -1; at = findBytes(bytes, MARK, at + 1)) {
      if (at < start - 1 || !isAfterBlankLine(bytes, at)) continue;
      const end = endOfTwoLines(bytes, at + 1);
      if (end === -1 && !isEnd && bytes.length - at < MOST_LINES_BYTES) {
        keepUntil(at);
        return;
      }
      const limit = Math.min(end === -1 ? bytes.length : end, at + MOST_LINES_BYTES);
      const [line = '', next] = bytesToAscii(bytes.subarray(at + 1, limit)).split('\n');
      if (!isSeparator(line, next)) continue;
      keepUntil(at + 1);
      const message = take();
      if (message !== undefined) yield message;
      number += 1;
      start = at + 1 + line.length + 1;
    }
    keepUntil(isEnd ? bytes.length : bytes.length - MARK.length);
  }

  for await (const chunk of source) {
    const context = Math.max(0, start - CONTEXT_BYTES);
    bytes = concatBytes([bytes.subarray(context), chunk]);
    start -= context;
    yield* cut(false);
  }
  yield* cut(true);
  const last = take();
  if (last !== undefined) yield last;
}
