/*
 * Features are told apart by hashes of 24 bits: among some thousand that have a weight, one in some hundred sentences meets a false one.
 */

export const HASH_BITS = 24;
const MASK = (1 << HASH_BITS) - 1;

/** FNV-1a over the UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Joins a kind of feature and up to three parts, in their order. */
export function hashFeature(kind: number, first: number, second = 0, third = 0): number {
  let hash = Math.imul(kind + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ first, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash ^ second, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ third, 0x27d4eb2f);
  hash ^= hash >>> 16;
  return (hash ^ (hash >>> HASH_BITS)) & MASK;
}
