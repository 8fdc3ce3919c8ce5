import { asciiToBytes, concatBytes, findBytes } from './bytes.ts';

const NEWLINE = 0x0a;
const QUOTE = 0x3e;
const QUOTED_MARK = asciiToBytes('>From ');

/** Takes back one `>` of each line that starts with `>From `, `>>From ` and so on. */
export function unquoteMbox(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let kept = 0;
  for (let at = findBytes(bytes, QUOTED_MARK, 0); at !== -1; at = findBytes(bytes, QUOTED_MARK, at + 1)) {
    let start = at;
    while (start > 0 && bytes[start - 1] === QUOTE) start -= 1;
    if (start > 0 && bytes[start - 1] !== NEWLINE) continue;
    parts.push(bytes.subarray(kept, start));
    kept = start + 1;
  }
  if (parts.length === 0) return bytes;
  parts.push(bytes.subarray(kept));
  return concatBytes(parts);
}
