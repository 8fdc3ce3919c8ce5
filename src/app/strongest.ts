import { type Assessed, compareStrength } from './compare-strength.ts';

/** The strongest of what is added, at most so many. */
export interface Strongest<T extends Assessed> {
  /** Whether it is among them so far. Of equals, the earlier one stays. */
  readonly add: (item: T) => boolean;
  /** Strongest first. */
  readonly list: () => readonly T[];
}

export function createStrongest<T extends Assessed>(most: number): Strongest<T> {
  const kept: T[] = [];
  return {
    add: (item) => {
      const weakest = kept.at(-1);
      if (weakest !== undefined && kept.length >= most && compareStrength(weakest, item) <= 0) return false;
      const after = kept.findLastIndex((other) => compareStrength(other, item) <= 0);
      kept.splice(after + 1, 0, item);
      if (kept.length > most) kept.pop();
      return true;
    },
    list: () => [...kept],
  };
}
