import type { Recall } from '../adapters/contract.ts';
import type { Slice } from './slice.ts';

/** What the elements of a page gave when they were read, for as long as the page holds them. */
export interface ReadingMemory {
  /** Gives what is known, and reads the rest as work of a slice. Where nothing has changed since the last time, all known is true. */
  recallWithin(slice: Slice, hasChanged: boolean): Recall;
}

interface Memory {
  readonly given: string;
  readonly text: string | null;
  readonly hiding: number;
  readonly value: unknown;
  /** The change of the page after which it was found true. */
  seenAt: number;
  /** How many elements `among` all of its kind could be hidden then. */
  hidingAmong: number;
}

/** What may be put on an element in a text or taken off, without any change of words. */
const HIDING = '[hidden], [style*="display"], [style*="visibility"]';

function countHiding(element: Element): number {
  return element.querySelectorAll(HIDING).length;
}

/**
 * A page may change a text in place, and nothing tells of it: so after each change the element's whole text is compared, which the
 * browser gathers far faster than a reader.
 */
export function createReadingMemory(): ReadingMemory {
  const memories = new WeakMap<Element, Memory>();
  let change = 0;

  return {
    recallWithin(slice, hasChanged) {
      if (hasChanged) change += 1;
      const hidingAmong = new Map<Element, number>();
      const countAmong = (among: Element): number => {
        const count = hidingAmong.get(among) ?? countHiding(among);
        hidingAmong.set(among, count);
        return count;
      };
      return <Value>({ of, within, among, given }: Parameters<Recall>[0], read: () => Value): Value => {
        const known = memories.get(of);
        if (known?.seenAt === change && known.given === given) return known.value as Value;
        const text = within.textContent;
        const count = countAmong(among);
        if (known?.given === given && known.text === text) {
          if (known.hidingAmong === count || known.hiding === countHiding(within)) {
            known.seenAt = change;
            known.hidingAmong = count;
            return known.value as Value;
          }
        }
        const value = slice.work(read);
        const hiding = countHiding(within);
        memories.set(of, { given, text, hiding, value, seenAt: change, hidingAmong: count });
        return value;
      };
    },
  };
}
