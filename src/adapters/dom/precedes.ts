/** Whether an element begins before another one in the order of reading; what is around it does, too. */
export function precedes(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & 4) !== 0;
}
