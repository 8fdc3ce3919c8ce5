import type { Recall } from '../adapters/contract.ts';
import type { Slice } from './slice.ts';

/** What the elements of a page gave when they were read, for as long as the page holds them. */
export interface ReadingMemory {
  /** Gives what is known, and reads the rest as work of a slice. */
  recallWithin(slice: Slice): Recall;
}

interface Memory {
  readonly given: string;
  readonly text: string | null;
  readonly hiding: number;
  readonly value: unknown;
}

/** What may be put on or taken off an element in a text without any change of words. */
const HIDING = '[hidden], [style*="display"], [style*="visibility"]';

/**
 * A page may change a text in place, and nothing tells of it: so each time the element's whole text is compared, which the browser
 * gathers far faster than a reader.
 */
export function createReadingMemory(): ReadingMemory {
  const memories = new WeakMap<Element, Memory>();
  return {
    recallWithin(slice) {
      return <Value>({ of, within, given }: Parameters<Recall>[0], read: () => Value): Value => {
        const text = within.textContent;
        const hiding = within.querySelectorAll(HIDING).length;
        const known = memories.get(of);
        if (known?.given === given && known.text === text && known.hiding === hiding)
          return known.value as Value;
        const value = slice.work(read);
        memories.set(of, { given, text, hiding, value });
        return value;
      };
    },
  };
}
