/**
 * Whether an element is on screen or could be scrolled there: neither it nor any element around it is hidden. Elements of a
 * hidden frame count as visible here; the page's own frame is asked for elsewhere.
 */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true });
  }
  for (let current: Element | null = element; current !== null; current = parentOf(current)) {
    if (isHiddenItself(current)) return false;
  }
  return true;
}

/** Whether the element's own attributes hide it; cheap enough to ask of every element of a text. */
export function isHiddenItself(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** The element around, out of an open shadow root as well. */
function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root && isElement(root.host) ? root.host : null;
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'tagName' in value;
}
