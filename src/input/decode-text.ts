import type { PlacelessFault } from '../core/input-fault.ts';
import { fail, type Result, succeed } from '../core/result.ts';

// A leading byte order mark stays in the text, so that offsets hold for the text as others read it.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf16 = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true });

const ADVICE = 'save it as UTF-8, or give its format with --from';

/** Text of UTF-8, or of UTF-16 that says so by its first two bytes; otherwise the fault. */
export function decodeText(bytes: Uint8Array): Result<string, PlacelessFault> {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = (isUtf16 ? utf16 : utf8).decode(bytes);
    if (text.includes('\0')) return refuse('holds zero bytes, so it is no text');
    return succeed(text);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refuse(`is not ${isUtf16 ? 'UTF-16' : 'UTF-8'} text`);
  }
}

function refuse(problem: string) {
  return fail<PlacelessFault>({ code: 'no-text', problem: `${problem}; ${ADVICE}` });
}
