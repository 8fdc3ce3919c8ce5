import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import type { PlacelessFault } from '../core/input-fault.ts';
import { fail } from '../core/result.ts';
import type { Input } from './input.ts';
import type { Reading } from './item.ts';
import { readLinkedinCsv } from './read-linkedin-csv.ts';
import { tooLarge } from './read-whole.ts';

const MESSAGES = /(?:^|\/)messages\.csv$/i;

/** Unpacked; the archive takes about as much memory. Far more than a person writes, and an end for a zip made to burst. */
const MOST_EXPORT_BYTES = 256 * 1024 * 1024;

const BROKEN: PlacelessFault = {
  code: 'broken-zip',
  problem: 'is a zip file that is damaged, or locked with a password',
};
const WITHOUT_EXPORT: PlacelessFault = {
  code: 'no-export-in-zip',
  problem: 'is a zip file without a messages.csv; is it a LinkedIn data export with messages?',
};

/** The zip in which LinkedIn sends its data export: the conversations of its `messages.csv`, unpacked while it is read. */
export async function* readLinkedinZip(input: Input): AsyncGenerator<Reading> {
  const faults: PlacelessFault[] = [];
  const bytes = unpackMessages(input.bytes, (fault) => faults.push(fault));
  const first = await bytes.next();
  if (first.done !== true) {
    yield* readLinkedinCsv({ name: `${input.name}/messages.csv`, bytes: startWith(first.value, bytes) });
  }
  yield* faults.map((fault) => fail({ file: input.name, ...fault }));
}

async function* startWith(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

/** What was unpacked up to a fault counts: the fault is told, and the bytes end. */
async function* unpackMessages(
  source: AsyncIterable<Uint8Array>,
  tell: (fault: PlacelessFault) => void,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let found: UnzipFile | undefined;
  let hasEntries = false;
  let isWhole = false;
  let isBroken = false;
  let size = 0;

  const unzip = new Unzip((file) => {
    hasEntries = true;
    if (found !== undefined || !MESSAGES.test(file.name)) return;
    found = file;
    file.ondata = (error, data, isLast) => {
      if (error !== null) {
        isBroken = true;
        return;
      }
      size += data.length;
      ready.push(data);
      isWhole ||= isLast;
    };
    file.start();
  });
  unzip.register(UnzipInflate);

  const push = (chunk: Uint8Array, isLast: boolean): void => {
    try {
      unzip.push(chunk, isLast);
    } catch (error) {
      if (!isFlateError(error)) throw error;
      isBroken = true;
    }
  };

  for await (const chunk of source) {
    push(chunk, false);
    yield* ready;
    ready = [];
    if (size > MOST_EXPORT_BYTES) {
      tell(tooLarge('', MOST_EXPORT_BYTES));
      return;
    }
    if (isBroken || isWhole) break;
  }
  if (!isWhole && !isBroken) push(new Uint8Array(), true);
  yield* ready;
  if (isBroken || !hasEntries || (found !== undefined && !isWhole)) tell(BROKEN);
  else if (found === undefined) tell(WITHOUT_EXPORT);
}

function isFlateError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
}
