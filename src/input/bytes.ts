// One character a byte; enough to look at what is ASCII.
const latin1 = new TextDecoder('latin1');

/** The pieces as one; a single piece is not copied. */
export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}

/** Where `wanted`, which is not empty, stands first at or after `from`; -1 where it does not. */
export function findBytes(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first = 0] = wanted;
  const last = bytes.length - wanted.length;
  for (let at = bytes.indexOf(first, from); at !== -1 && at <= last; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

/** Text in which every byte is one character. */
export function bytesToAscii(bytes: Uint8Array): string {
  return latin1.decode(bytes);
}

export function asciiToBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
