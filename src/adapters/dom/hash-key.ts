/**
 * A stable short name for an id of the page, so that no name or address is a key: FNV-1a with 64 bits, as hex.
 * Not for secrets.
 */
export function hashKey(id: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < id.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(id.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
