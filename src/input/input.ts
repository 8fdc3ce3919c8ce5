/** Bytes to read, as they come. */
export interface Input {
  /** As the person wrote it; the first part of every id. */
  readonly name: string;
  /** In bytes, where it is known before reading. */
  readonly size?: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}
