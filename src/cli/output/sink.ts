import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Where output goes. Waits while the reader is slower. */
export interface Sink {
  /** Rejects when the output can no longer be written, for example with EPIPE. */
  readonly write: (text: string) => Promise<void>;
  /** Resolves when all has left the program. */
  readonly flush: () => Promise<void>;
}

export function createSink(stream: Writable): Sink {
  let failure: Error | undefined;
  stream.on('error', (error: Error) => {
    failure ??= error;
  });
  return {
    write: async (text) => {
      if (failure !== undefined) throw failure;
      if (!stream.write(text)) await once(stream, 'drain');
    },
    flush: () =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) reject(failure);
        else stream.write('', (error) => (error ? reject(error) : resolve()));
      }),
  };
}

/** True for the error that a reader who has seen enough leaves behind (`| head`). */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
