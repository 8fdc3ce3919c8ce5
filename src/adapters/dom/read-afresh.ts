import type { Recall } from '../contract.ts';

/** Remembers nothing and takes all the time it needs. */
export const readAfresh: Recall = (_what, read) => read();
