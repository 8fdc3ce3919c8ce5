const NEWLINE = 0x0a;
const QUOTE = 0x3e;
const QUOTED_MARK = Buffer.from('>From ');

/** Takes back one `>` of each line that starts with `>From `, `>>From ` and so on. */
export function unquoteMbox(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let kept = 0;
  for (let at = bytes.indexOf(QUOTED_MARK); at !== -1; at = bytes.indexOf(QUOTED_MARK, at + 1)) {
    let start = at;
    while (start > 0 && bytes[start - 1] === QUOTE) start -= 1;
    if (start > 0 && bytes[start - 1] !== NEWLINE) continue;
    parts.push(bytes.subarray(kept, start));
    kept = start + 1;
  }
  if (parts.length === 0) return bytes;
  parts.push(bytes.subarray(kept));
  return Buffer.concat(parts);
}
