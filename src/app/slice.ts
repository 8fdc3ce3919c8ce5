/**
 * For how long a slice begins new work, in milliseconds. What it began it ends: with the look at what is known already and one
 * more piece, a task stays well below the 50 ms from which a page feels slow.
 */
const BUDGET_MS = 10;

/** The time is up: the reading is given up here, and what it found until then is remembered for the next attempt. */
export class TimeIsUp extends Error {}

/** One task's share of a reading. */
export interface Slice {
  /** Does a piece of work, or throws `TimeIsUp`. The first piece is always done, so that each slice gets on. */
  work<Value>(piece: () => Value): Value;
  /** Does a piece that takes a slice of its own. */
  workAlone<Value>(piece: () => Value): Value;
}

/** Begins a slice. Its time runs from its first piece on. */
export function createSlice(): Slice {
  let startMs: number | undefined;
  let isSpent = false;
  return {
    work(piece) {
      if (isSpent) throw new TimeIsUp();
      startMs ??= performance.now();
      const value = piece();
      isSpent = performance.now() - startMs >= BUDGET_MS;
      return value;
    },
    workAlone(piece) {
      if (startMs !== undefined) throw new TimeIsUp();
      startMs = performance.now();
      isSpent = true;
      return piece();
    },
  };
}
