/** One way to find something. */
export type Rung = (scope: ParentNode) => readonly Element[];

/** What a ladder found, and by which of its rungs (0: the first choice); -1 when by none. */
export interface Found {
  readonly elements: readonly Element[];
  readonly rung: number;
}

/** Tries the ways to find something in their order, and takes the first that finds anything. */
export function climb(scope: ParentNode, rungs: readonly Rung[]): Found {
  for (const [rung, find] of rungs.entries()) {
    const elements = find(scope);
    if (elements.length > 0) return { elements, rung };
  }
  return { elements: [], rung: -1 };
}

/** A rung that goes by a CSS selector. */
export function bySelector(selector: string): Rung {
  return (scope) => [...scope.querySelectorAll(selector)];
}

/**
 * Of elements inside each other, the innermost ones only: a list entry and the box in it are one message.
 *
 * @param elements in the order of the document, in which what an element holds comes right after it
 */
export function innermost(elements: readonly Element[]): readonly Element[] {
  return elements.filter((element, index) => {
    const next = elements[index + 1];
    return next === undefined || !element.contains(next);
  });
}
